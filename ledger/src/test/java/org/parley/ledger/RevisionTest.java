package org.parley.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
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
import org.parley.core.entry.Entry;
import org.parley.core.entry.Party;
import org.parley.core.talks.Reliability;
import org.parley.core.text.Article;
import org.parley.ledger.issues.IssueRuling;
import org.parley.ledger.names.Ruling;
import org.parley.ledger.rulings.Correction;
import org.parley.ledger.rulings.EntryRuling;
import org.parley.ledger.rulings.SourceRating;
import org.parley.ledger.search.SearchQuery;

/** The number by which somebody knows that the ledger still says what it said. */
@ParameterizedClass
@EnumSource(Database.class)
class RevisionTest {
    private static final Instant NOON = Instant.parse("2031-07-01T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2031, 7, 1);

    @Parameter Database database;

    @TempDir Path folder;

    private final Set<Long> before = new HashSet<>();
    private Ledger ledger;
    private Ledger another;

    @BeforeEach
    void open() {
        ledger = database.place(folder, "ledger").open();
        another = database.place(folder, "ledger").open();
        keep(ledger);
        before.add(ledger.revision());
    }

    @AfterEach
    void close() {
        ledger.close();
        another.close();
    }

    private static void keep(Ledger ledger) {
        ledger.keep(
                Samples.TALKS,
                List.of(Samples.chain()),
                List.of(Samples.demand()),
                List.of(Samples.unplaced(Samples.TALKS, "Wire")));
    }

    /** By a number that the ledger never had, and that another opening of it has too. */
    private void changed(String what) {
        long revision = ledger.revision();
        assertTrue(before.add(revision), what);
        assertTrue(revision >= 0, what);
        assertEquals(revision, another.revision(), what);
        assertEquals(revision, ledger.revision(), what);
    }

    private void unchanged(String what) {
        assertTrue(!before.add(ledger.revision()) && !before.add(another.revision()), what);
    }

    @Test
    void revision_whateverIsWritten_anotherOne() {
        Entry entry = ledger.entries(Samples.TALKS).get(0);
        EntryRuling wrong =
                EntryRuling.on(entry, EntryRuling.Kind.WRONG, Correction.NONE, "ana", null, NOON);
        ledger.review().rule(wrong);
        changed("a ruling on an entry");
        ledger.review().undo(OptionalInt.empty(), NOON);
        changed("taken back");
        Party sorran = new Party("Sorran", null);
        ledger.names().rule(Ruling.role("Wire", sorran, null, null, NOON));
        changed("a ruling on a name");
        ledger.names().undo(OptionalInt.empty(), NOON);
        changed("taken back");
        String issue = String.valueOf(entry.issue());
        ledger.issues().rule(IssueRuling.rename(issue, "the road", "ana", null, NOON));
        changed("a ruling on an issue");
        ledger.issues().undo(OptionalInt.empty(), NOON);
        changed("taken back");
        ledger.sources().rate(SourceRating.of("Wire", Reliability.B, "ana", null, NOON));
        changed("a rating");
        ledger.sources().clear("Wire", NOON);
        changed("taken back");
        ledger.sources().state("talks", Map.of("Wire", Reliability.C), NOON);
        changed("what a talks file says");
        ledger.use(List.of(new TalksText("talks", "talks: talks")), DAY);
        changed("a talks file");
        ledger.keepUnread(Article.of("unread.txt", "Oui."), "in French");
        changed("an unread article");
        ledger.keep(Samples.TALKS, List.of(), List.of(Samples.refusal()), List.of());
        changed("another reading");
        ledger.rebuild();
        changed("made anew");
        ledger.forget(Samples.TALKS, "wrong", DAY);
        changed("forgotten");
    }

    @Test
    void revision_nothingWritten_theSame() {
        Question everything = Question.everything();
        ledger.entries(everything);
        ledger.positions(everything, 10, 10);
        ledger.search(SearchQuery.parse("Karvelia"), everything, null, 10);
        ledger.names().actors();
        ledger.names().unresolved();
        ledger.issues().alike(everything);
        ledger.summary();
        ledger.check();
        unchanged("asked");
        keep(ledger);
        unchanged("kept already");
        ledger.review().undo(OptionalInt.empty(), NOON);
        ledger.use(List.of(), DAY);
        unchanged("nothing to take back, nothing to keep");
        EntryRuling wrong =
                EntryRuling.on(
                        Samples.demand(),
                        EntryRuling.Kind.WRONG,
                        Correction.NONE,
                        "ana",
                        null,
                        NOON);
        assertThrows(StaleRulingException.class, () -> ledger.review().rule(wrong, Set.of(7)));
        unchanged("refused");
    }

    @Test
    void revision_writtenByAnother_anotherOne() {
        SqliteFileTest.keep(another, 1);
        changed("kept by another");
        assertEquals(2, ledger.entries(Question.everything()).size());
    }

    @Test
    void revision_merged_anotherOneOnceThenTheSame() {
        LedgerPlace other = database.place(folder, "other");
        try (Ledger theirs = other.open()) {
            SqliteFileTest.keep(theirs, 1);
        }
        LedgerPlace place = database.place(folder, "ledger");
        place.merge(other, false);
        changed("merged");
        place.merge(other, false);
        unchanged("merged a second time");
    }

    @Test
    void revision_restored_neverOneOfWhatWasThereBetween() {
        assumeTrue(database == Database.SQLITE, "PostgreSQL's own programs restore");
        LedgerPlace place = database.place(folder, "ledger");
        Path backup = folder.resolve("backup.db");
        long backedUp = ledger.revision();
        place.backup(backup);
        SqliteFileTest.keep(ledger, 1);
        changed("kept after the backup");
        ledger.close();
        another.close();
        assertTrue(place.restore(backup).check().clean());
        ledger = place.open();
        another = place.open();
        assertEquals(backedUp, ledger.revision(), "it says what it said then");
        SqliteFileTest.keep(ledger, 2);
        changed("going another way");
    }

    @Test
    void revision_asked_quickly() {
        for (int time = 0; time < 200; time++) {
            ledger.revision();
        }
        long start = System.nanoTime();
        for (int time = 0; time < 200; time++) {
            ledger.revision();
        }
        double milliseconds = (System.nanoTime() - start) / 200 / 1e6;
        assertTrue(milliseconds < 20, milliseconds + " ms, even on a machine that is busy");
    }
}
