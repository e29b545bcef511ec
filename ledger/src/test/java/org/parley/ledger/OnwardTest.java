package org.parley.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.core.entry.Polarity;
import org.parley.core.text.Article;
import org.parley.ledger.rulings.Correction;
import org.parley.ledger.rulings.EntryRuling;
import org.parley.ledger.rulings.EntryRuling.Kind;

/** Rulings that go for like cases too. */
@ParameterizedClass
@EnumSource(Database.class)
class OnwardTest {
    private static final Instant NOON = Instant.parse("2031-07-01T12:00:00Z");
    private static final Correction REJECT = new Correction(Move.REJECT, null, null, null, null);

    @Parameter Database database;

    @TempDir Path folder;

    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = database.place(folder, "onward").open();
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    /** Keeps an article with one entry: "Sorran" demands at a cue. */
    private Article keep(String text, String cue, @Nullable String party, @Nullable String issue) {
        Article article = Article.of(text.length() + ".txt", text);
        keep(article, Samples.entry(article, party, Move.DEMAND, issue, cue));
        return article;
    }

    private void keep(Article article, Entry... entries) {
        ledger.keep(article, List.of(), Arrays.asList(entries), List.of());
    }

    private EntryRuling onward(Article article, Kind kind, Correction correction) {
        return own(article, kind, correction).forLikeCases();
    }

    private EntryRuling own(Article article, Kind kind, Correction correction) {
        Entry entry = ledger.asRead(article).get(0);
        return EntryRuling.on(entry, kind, correction, "ana", null, NOON);
    }

    private Move move(Article article) {
        return ledger.entries(article).get(0).move();
    }

    @Test
    void entries_likeCasesNowAndLater_changed() {
        Article first = keep("Sorran insists on it.", "insists on", "Sorran", null);
        Article like = keep("Sorran again Insists\non that.", "Insists\non", "Sorran", null);
        Article otherHolder = keep("Karvelia insists on it.", "insists on", "Karvelia", null);
        Article otherWords = keep("Sorran asks for it all.", "asks for", "Sorran", null);
        EntryRuling ruling = onward(first, Kind.CHANGE, REJECT);
        assertEquals(List.of(ledger.asRead(like).get(0)), ledger.review().like(ruling));
        ledger.review().rule(ruling);
        Article later = keep("At last Sorran insists on it.", "insists on", "Sorran", null);
        for (Article changed : List.of(first, like, later)) {
            assertEquals(Move.REJECT, move(changed), changed.text());
        }
        for (Article same : List.of(otherHolder, otherWords)) {
            assertEquals(Move.DEMAND, move(same), same.text());
        }
        Question rejections = Question.everything().withMoves(Set.of(Move.REJECT));
        assertEquals(3, ledger.entries(rejections).size());
        assertEquals(1, ledger.review().rulings(ledger.asRead(later).get(0)).size());
        ledger.review().undo(OptionalInt.empty(), NOON);
        assertTrue(ledger.entries(rejections).isEmpty());
    }

    @Test
    void entries_ruledThemselves_winOverOnward() {
        Article first = keep("Sorran insists on it.", "insists on", "Sorran", null);
        Article right = keep("Sorran still insists on it.", "insists on", "Sorran", null);
        Article changed = keep("But Sorran insists on it too.", "insists on", "Sorran", null);
        Article third = keep("And so Sorran insists on it again.", "insists on", "Sorran", null);
        ledger.review().rule(own(right, Kind.CONFIRM, Correction.NONE));
        ledger.review()
                .rule(
                        own(
                                changed,
                                Kind.CHANGE,
                                new Correction(Move.OFFER, null, null, null, null)));
        ledger.review().rule(onward(first, Kind.CHANGE, REJECT));
        ledger.review().rule(onward(first, Kind.WRONG, Correction.NONE));
        assertEquals(Move.DEMAND, move(right));
        assertEquals(Move.OFFER, move(changed));
        assertTrue(ledger.entries(third).isEmpty());
        ledger.review().rule(onward(first, Kind.CHANGE, REJECT));
        assertEquals(Move.REJECT, move(third));
    }

    @Test
    void entries_issueRuledOnward_thatOfThePartyAndIssueAlone() {
        Article first = keep("Sorran insists on it.", "insists on", "Sorran", "road");
        Article like = keep("Sorran still insists on it.", "insists on", "Sorran", "road");
        Article other = keep("But Sorran insists on it too.", "insists on", "Sorran", "pay");
        ledger.review()
                .rule(
                        onward(
                                first,
                                Kind.CHANGE,
                                new Correction(null, null, null, "corridor", null)));
        assertEquals("corridor", ledger.entries(like).get(0).issue());
        assertEquals("pay", ledger.entries(other).get(0).issue());
    }

    @Test
    void entries_targetRuledOnward_whereTheTargetWasTheSame() {
        Article first = keep("Sorran insists on it.", "insists on", "Sorran", null);
        Article like = keep("Sorran still insists on it.", "insists on", "Sorran", null);
        Article aimed = Article.of("aimed.txt", "Norway hears that Sorran insists on it.");
        Entry entry = Samples.entry(aimed, "Sorran", Move.DEMAND, null, "insists on");
        keep(aimed, entry.between(entry.party(), new Party("Norway", null)));
        Party target = new Party("Karvelia", null);
        ledger.review()
                .rule(onward(first, Kind.CHANGE, new Correction(null, null, target, null, null)));
        assertEquals(target, ledger.entries(like).get(0).target());
        assertEquals(new Party("Norway", null), ledger.entries(aimed).get(0).target());
    }

    @Test
    void entries_deniedTowardNobody_ofLikeCasesThoseReadTheSame() {
        Party norway = new Party("Norway", null);
        Article first = aimed("first.txt", "Sorran insists on it, Norway hears.", norway);
        Article like = aimed("like.txt", "Sorran now insists on it, Norway hears.", norway);
        Article other = keep("Sorran insists on it.", "insists on", "Sorran", null);
        Correction ruled = Correction.NONE.withPolarity(Polarity.NEGATIVE).withoutTarget();
        EntryRuling kept = ledger.review().rule(onward(first, Kind.CHANGE, ruled));
        assertEquals(ruled, ledger.review().rulings().get(0).correction());
        assertEquals("--no-target --denied", ruled.toString());
        for (Article article : List.of(first, like)) {
            Entry entry = ledger.entries(article).get(0);
            assertEquals(Polarity.NEGATIVE, entry.polarity());
            assertNull(entry.target());
        }
        assertEquals(Polarity.POSITIVE, ledger.entries(other).get(0).polarity());
        ledger.review().undo(OptionalInt.of(kept.number()), NOON);
        assertEquals(norway, ledger.entries(first).get(0).target());
        assertEquals(Polarity.POSITIVE, ledger.entries(like).get(0).polarity());
    }

    private Article aimed(String name, String text, Party target) {
        Article article = Article.of(name, text);
        Entry entry = Samples.entry(article, "Sorran", Move.DEMAND, null, "insists on");
        keep(article, entry.between(entry.party(), target));
        return article;
    }

    @Test
    void entries_holderUnknown_likeNobody() {
        Article first = keep("It insists on it.", "insists on", null, null);
        Article other = keep("Then it insists on that.", "insists on", null, null);
        EntryRuling ruling = onward(first, Kind.WRONG, Correction.NONE);
        assertEquals(List.of(), ledger.review().like(ruling));
        ledger.review().rule(ruling);
        assertEquals(1, ledger.entries(other).size());
        assertTrue(ledger.entries(first).isEmpty());
    }

    @Test
    void rule_entriesOfAnOlderParley_foundToo() throws Exception {
        Article first = keep("Sorran insists on it.", "insists on", "Sorran", null);
        Article like = keep("Sorran still insists on it.", "insists on", "Sorran", null);
        database.damage(folder, "onward", "update entry set cue_words = null");
        EntryRuling ruling = onward(first, Kind.CHANGE, REJECT);
        assertEquals(1, ledger.review().like(ruling).size());
        ledger.review().rule(ruling);
        assertEquals(Move.REJECT, move(like));
        Question everything = Question.everything().withMoves(Set.of(Move.REJECT));
        assertEquals(2, ledger.entries(everything).size());
    }
}
