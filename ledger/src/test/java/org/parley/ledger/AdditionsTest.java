package org.parley.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
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
import org.parley.ledger.rulings.Addition;
import org.parley.ledger.rulings.Anchor;
import org.parley.ledger.rulings.Correction;
import org.parley.ledger.rulings.EntryPair;
import org.parley.ledger.rulings.EntryRuling;
import org.parley.ledger.rulings.EntryRuling.Kind;
import org.parley.ledger.rulings.Reviewed;

/** Entries that were added, conflicts with a new reading, contradictions dismissed. */
@ParameterizedClass
@EnumSource(Database.class)
class AdditionsTest {
    private static final Instant NOON = Instant.parse("2031-07-01T12:00:00Z");
    private static final Article ARTICLE =
            Article.of("talks.txt", "Sorran will not have a road. Karvelia demands peace.");
    private static final String CUE = "will not have";

    @Parameter Database database;

    @TempDir Path folder;

    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = database.place(folder, "additions").open();
        keep();
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private void keep(Entry... entries) {
        ledger.keep(ARTICLE, List.of(), Arrays.asList(entries), List.of());
    }

    private static Entry read(Move move, String cue) {
        return Samples.entry(ARTICLE, "Norway", move, "road", cue);
    }

    private EntryRuling add() {
        Passage cue = Samples.passage(ARTICLE, CUE);
        Correction says =
                new Correction(Move.REJECT, new Party("Sorran", null), null, "corridor", null);
        Addition more =
                new Addition(
                        ARTICLE,
                        Samples.passage(ARTICLE, "Sorran will not have a road"),
                        "Ada Zorn",
                        List.of("Wire", "an aide"),
                        Polarity.NEGATIVE,
                        Certainty.HEDGED,
                        List.of("corridor-2031"));
        Anchor at = new Anchor(ARTICLE.id(), Entry.idOf(ARTICLE.id(), cue, 0), cue);
        return ledger.review().rule(EntryRuling.adding(at, says, more, "ana", null, NOON));
    }

    private EntryRuling rule(Entry entry, Kind kind, Correction correction) {
        return ledger.review().rule(EntryRuling.on(entry, kind, correction, "ana", null, NOON));
    }

    @Test
    void entries_added_everywhereUntilTakenBack() {
        EntryRuling ruling = add();
        assertEquals(List.of(ruling), ledger.review().rulings());
        Entry entry = ledger.entries(ARTICLE).get(0);
        assertEquals("Ada Zorn", entry.speaker());
        assertEquals(List.of("Wire", "an aide"), entry.via());
        assertEquals("Sorran will not have a road", entry.evidence().text());
        assertEquals("ruling", entry.rule());
        assertEquals(
                List.of(entry), ledger.entries(Question.everything().withTalks("CORRIDOR-2031")));
        Question question =
                Question.everything()
                        .withParty("sorran")
                        .withIssue("corridor")
                        .withMoves(Set.of(Move.REJECT));
        assertEquals(List.of(entry), ledger.entries(question));
        assertEquals(1, ledger.told(question).size());
        assertEquals(new Lookup.Found(entry), ledger.entry(entry.id().substring(0, 8)));
        assertEquals(List.of(ruling), ledger.review().rulings(entry));
        assertTrue(ledger.review().orphans().isEmpty());
        ledger.review().undo(OptionalInt.empty(), NOON);
        assertTrue(ledger.entries(Question.everything()).isEmpty());
        assertInstanceOf(Lookup.Missing.class, ledger.entry(entry.id()));
    }

    @Test
    void entries_addedThenRuledOn_asRuled() {
        add();
        Entry entry = ledger.entries(ARTICLE).get(0);
        rule(entry, Kind.CHANGE, new Correction(Move.ACCEPT, null, null, null, null));
        assertEquals(Move.ACCEPT, ledger.entries(ARTICLE).get(0).move());
        rule(entry, Kind.WRONG, Correction.NONE);
        assertTrue(ledger.entries(ARTICLE).isEmpty());
        assertEquals(3, ledger.review().rulings(entry).size());
    }

    @Test
    void entries_addedThenFoundByAReading_readersWithWhatWasRuled() {
        EntryRuling ruling = add();
        keep(read(Move.REJECT, "not have a road"));
        List<Entry> entries = ledger.entries(Question.everything());
        assertEquals(1, entries.size());
        assertEquals("not have a road", entries.get(0).cue().text());
        assertEquals(new Party("Sorran", null), entries.get(0).party());
        assertEquals("corridor", entries.get(0).issue());
        assertEquals("rule", entries.get(0).rule());
        assertInstanceOf(Lookup.Missing.class, ledger.entry(ruling.entry()));
        keep(read(Move.ACCEPT, "not have a road"));
        assertEquals(2, ledger.entries(ARTICLE).size());
        keep(read(Move.ACCEPT, CUE));
        assertEquals(
                List.of(Move.REJECT), ledger.entries(ARTICLE).stream().map(Entry::move).toList());
    }

    @Test
    void orphans_ofAnEntryNoLongerRead_notMovedToWhatWasAdded() {
        keep(read(Move.ACCEPT, "not have a road"));
        rule(ledger.entries(ARTICLE).get(0), Kind.WRONG, Correction.NONE);
        add();
        keep();
        assertEquals(1, ledger.entries(ARTICLE).size());
        assertEquals(1, ledger.review().orphans().size());
    }

    @Test
    void conflicts_readOtherwiseThanThen_rulingHolds() {
        keep(read(Move.OFFER, CUE));
        Entry entry = ledger.entries(ARTICLE).get(0);
        rule(entry, Kind.CHANGE, new Correction(Move.REJECT, null, null, null, null));
        rule(entry, Kind.CONFIRM, Correction.NONE);
        assertTrue(ledger.review().conflicts().isEmpty());
        keep(read(Move.DEMAND, CUE).between(new Party("Sorran", null), null));
        assertEquals(
                List.of(
                        "reads now: demand; was: offer; ruled: reject",
                        "reads now: demand, party Sorran; was: offer, party Norway; ruled: right"),
                ledger.review().conflicts().stream().map(Object::toString).toList());
        assertEquals(Move.REJECT, ledger.entries(ARTICLE).get(0).move());
        keep(read(Move.REJECT, CUE));
        assertEquals(
                List.of(2),
                ledger.review().conflicts().stream().map(c -> c.ruling().number()).toList());
    }

    @Test
    void conflicts_ofBeforeTheReadingWasRemembered_unknown() throws Exception {
        keep(read(Move.OFFER, CUE));
        rule(ledger.entries(ARTICLE).get(0), Kind.CONFIRM, Correction.NONE);
        database.damage(folder, "additions", "update entry_ruling set was_move = null");
        keep(read(Move.DEMAND, CUE));
        assertTrue(ledger.review().conflicts().isEmpty());
    }

    @Test
    void reviewed_everythingRead_withWhatRulingsMakeOfIt() {
        keep(read(Move.OFFER, CUE));
        assertEquals(Arrays.asList((Kind) null), verdicts());
        Entry entry = ledger.asRead(ARTICLE).get(0);
        rule(entry, Kind.CHANGE, new Correction(Move.REJECT, null, null, null, null));
        assertEquals(List.of(Kind.CHANGE), verdicts());
        rule(entry, Kind.WRONG, Correction.NONE);
        assertEquals(List.of(Kind.WRONG), verdicts());
        keep(read(Move.DEMAND, CUE));
        assertEquals(Arrays.asList((Kind) null), verdicts());
        keep(read(Move.REJECT, CUE));
        assertEquals(List.of(Kind.CONFIRM), verdicts());
        rule(ledger.asRead(ARTICLE).get(0), Kind.CONFIRM, Correction.NONE);
        assertEquals(List.of(Kind.CONFIRM), verdicts());
        add();
        assertEquals(List.of(Kind.CONFIRM), verdicts());
        Question offers = Question.everything().withMoves(Set.of(Move.OFFER));
        assertTrue(ledger.review().reviewed(offers).isEmpty());
    }

    private List<Kind> verdicts() {
        return ledger.review().reviewed(Question.everything()).stream()
                .map(Reviewed::verdict)
                .toList();
    }

    @Test
    void dismissed_readAgainWithOtherCues_theSamePair() {
        Article other = Article.of("other.txt", "Sorran accepts a road, they say.");
        Entry first = read(Move.REJECT, CUE);
        Entry second = Samples.entry(other, "Sorran", Move.ACCEPT, "road", "accepts");
        keep(first);
        ledger.keep(other, List.of(), List.of(second), List.of());
        EntryRuling ruling =
                ledger.review().rule(EntryRuling.dismissing(first, second, "ana", "a joke", NOON));
        assertEquals(Map.of(EntryPair.of(first, second), ruling), ledger.review().dismissed());
        assertEquals(2, ledger.entries(Question.everything()).size());
        Entry again = read(Move.REJECT, "not have a road");
        keep(again);
        assertEquals(Map.of(EntryPair.of(again, second), ruling), ledger.review().dismissed());
        assertTrue(ledger.review().orphans().isEmpty());
        keep();
        assertEquals(List.of(ruling), ledger.review().orphans());
        ledger.forget(other, "test", LocalDate.of(2031, 7, 1));
        assertEquals(List.of(), ledger.review().rulings());
    }
}
