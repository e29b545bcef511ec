package org.parley.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.core.entry.Passage;
import org.parley.core.entry.Polarity;
import org.parley.core.text.Article;
import org.parley.core.text.Span;
import org.parley.ledger.rulings.Correction;
import org.parley.ledger.rulings.EntryRuling;
import org.parley.ledger.rulings.EntryRuling.Kind;

@ParameterizedClass
@EnumSource(Database.class)
class EntryRulingsTest {
    private static final Instant NOON = Instant.parse("2031-07-01T12:00:00Z");
    private static final Article ARTICLE =
            Article.of("talks.txt", "Sorran strongly demands a corridor. Karvelia demands peace.");
    private static final Correction REJECT =
            new Correction(Move.REJECT, new Party("Karvelia", null), null, null, null);

    @Parameter Database database;

    @TempDir Path folder;

    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = database.place(folder, "rulings").open();
        keep("demands a corridor");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    /** A reading that finds one demand with these words for a cue. */
    private void keep(String cue) {
        Passage words = Samples.passage(ARTICLE, cue);
        Entry entry =
                new Entry(
                        Entry.idOf(ARTICLE.id(), words, 0),
                        ARTICLE,
                        new Party("Sorran", null),
                        null,
                        Move.DEMAND,
                        null,
                        "corridor",
                        null,
                        words,
                        Passage.of(ARTICLE.text(), new Span(0, ARTICLE.text().length())),
                        List.of(),
                        Polarity.POSITIVE,
                        Certainty.STATED,
                        null,
                        false,
                        null,
                        null,
                        null,
                        "rule",
                        1,
                        List.of());
        ledger.keep(ARTICLE, List.of(), List.of(entry), List.of());
    }

    private EntryRuling rule(Kind kind, Correction correction) {
        Entry entry = ledger.entries(ARTICLE).get(0);
        return ledger.review().rule(EntryRuling.on(entry, kind, correction, "ana", "seen", NOON));
    }

    @Test
    void entries_ruledWrong_goneUntilTakenBack() {
        EntryRuling kept = rule(Kind.WRONG, Correction.NONE);
        assertEquals(1, kept.number());
        assertEquals(List.of(kept), ledger.review().rulings());
        assertTrue(ledger.entries(Question.everything()).isEmpty());
        assertTrue(ledger.told(Question.everything()).isEmpty());
        assertEquals(kept, ledger.review().undo(OptionalInt.empty(), NOON).orElseThrow());
        assertEquals(1, ledger.entries(Question.everything()).size());
        assertTrue(ledger.review().undo(OptionalInt.empty(), NOON).isEmpty());
    }

    @Test
    void entries_changed_foundByWhatTheyAreNow() {
        rule(Kind.CHANGE, REJECT);
        Question rejections =
                Question.everything()
                        .withParty("karvelia")
                        .withMoves(java.util.Set.of(Move.REJECT));
        assertEquals(1, ledger.entries(rejections).size());
        assertTrue(ledger.entries(Question.everything().withParty("sorran")).isEmpty());
    }

    @Test
    void entries_readAgainWithAnotherCueThatOverlaps_rulingHolds() {
        rule(Kind.CHANGE, REJECT);
        keep("strongly demands");
        Entry entry = ledger.entries(ARTICLE).get(0);
        assertEquals("strongly demands", entry.cue().text());
        assertEquals(Move.REJECT, entry.move());
        assertEquals(1, ledger.review().rulings(entry).size());
        assertTrue(ledger.review().orphans().isEmpty());
    }

    @Test
    void orphans_readAgainWithLookAlikeElsewhere_notMovedToIt() {
        rule(Kind.CHANGE, REJECT);
        keep("demands peace");
        assertEquals(Move.DEMAND, ledger.entries(ARTICLE).get(0).move());
        assertEquals(1, ledger.review().orphans().size());
        keep("demands a corridor");
        assertTrue(ledger.review().orphans().isEmpty());
        assertEquals(Move.REJECT, ledger.entries(ARTICLE).get(0).move());
    }

    @Test
    void on_changeThatChangesNothing_refused() {
        assertThrows(IllegalArgumentException.class, () -> rule(Kind.CHANGE, Correction.NONE));
    }
}
