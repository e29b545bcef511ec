package org.parley.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.core.entry.Entry;
import org.parley.core.entry.EntryJson;
import org.parley.core.entry.Move;
import org.parley.core.talks.Reliability;
import org.parley.core.text.Article;
import org.parley.ledger.issues.IssueRuling;
import org.parley.ledger.issues.IssueVerdict;
import org.parley.ledger.names.Ruling;
import org.parley.ledger.names.Verdict;
import org.parley.ledger.rulings.Correction;
import org.parley.ledger.rulings.EntryRuling;
import org.parley.ledger.rulings.EntryRuling.Kind;
import org.parley.ledger.rulings.SourceRating;

class MergeTest {
    private static final LocalDate DAY = LocalDate.of(2031, 7, 1);
    private static final Instant NOON = NamedPeople.NOON;

    @TempDir Path folder;

    static Stream<Arguments> pairs() {
        return Stream.of(Database.values())
                .flatMap(one -> Stream.of(Database.values()).map(two -> Arguments.of(one, two)));
    }

    private static void keepTalks(Ledger ledger) {
        ledger.keep(
                Samples.TALKS,
                List.of(Samples.chain()),
                List.of(Samples.demand(), Samples.refusal()),
                List.of());
    }

    /** An envoy, whose side his article tells, and a demand of his. */
    private static Article told(Ledger ledger, String day, String name, String party) {
        String evidence = party + " envoy " + name;
        Article article = NamedPeople.article(day, evidence + " demands a corridor.");
        keep(ledger, article, name, party, evidence);
        return article;
    }

    private static void keep(
            Ledger ledger, Article article, String name, String party, String evidence) {
        var actor = Samples.told(article, name, party, evidence);
        ledger.keep(
                article, List.of(), List.of(NamedPeople.demand(article, actor)), List.of(actor));
    }

    private static Ruling rule(Ledger ledger, Ruling ruling) {
        return assertInstanceOf(Verdict.Kept.class, ledger.names().rule(ruling)).ruling();
    }

    private static EntryRuling rule(Ledger ledger, Entry entry, Move move, int second) {
        return ledger.review()
                .rule(
                        EntryRuling.on(
                                entry,
                                Kind.CHANGE,
                                new Correction(move, null, null, null, null),
                                "ana",
                                null,
                                NOON.plusSeconds(second)));
    }

    private static void rate(Ledger ledger, String outlet, Reliability reliability, int second) {
        ledger.sources()
                .rate(SourceRating.of(outlet, reliability, "ana", null, NOON.plusSeconds(second)));
    }

    private static void rename(Ledger ledger, String issue, String name, int second) {
        rule(ledger, IssueRuling.rename(issue, name, "ana", null, NOON.plusSeconds(second)));
    }

    private static void join(Ledger ledger, String one, String other, int second) {
        List<String> both = List.of(one, other);
        rule(ledger, IssueRuling.join(both, null, "ana", null, NOON.plusSeconds(second)));
    }

    private static void rule(Ledger ledger, IssueRuling ruling) {
        assertInstanceOf(IssueVerdict.Kept.class, ledger.issues().rule(ruling));
    }

    /** Some of everything. */
    private static void fill(Ledger ledger) {
        keepTalks(ledger);
        FoldingTest.keep(ledger, FoldingTest.WIRE);
        FoldingTest.keep(ledger, FoldingTest.POST);
        told(ledger, "2031-05-04", "Ilmar Vesk", "Sorran");
        told(ledger, "2031-05-06", "Mara Tolk", "Pelonia");
        rename(ledger, "pay", "wages", 10);
        rename(ledger, "wages", "pay rise", 11);
        ledger.issues().undo(OptionalInt.empty(), NOON.plusSeconds(12));
        ledger.keepUnread(Article.of("fr.txt", "Non."), "in French");
        Article gone = told(ledger, "2031-05-05", "Dagny Orr", "Sorran");
        ledger.forget(gone, "licence ended", DAY);
        List<Entry> entries = ledger.entries(Samples.TALKS);
        rule(ledger, entries.get(0), Move.OFFER, 1);
        rule(ledger, entries.get(1), Move.ACCEPT, 2);
        ledger.review().undo(OptionalInt.of(1), NOON.plusSeconds(3));
        rule(ledger, Ruling.join("Ilmar Vesk", "Mara Tolk", NOON.plusSeconds(4)));
        ledger.names().undo(OptionalInt.empty(), NOON.plusSeconds(5));
        rate(ledger, "Wire", Reliability.B, 7);
        rate(ledger, "Post", Reliability.C, 8);
        ledger.sources().undo(OptionalInt.empty(), NOON.plusSeconds(9));
        rule(
                ledger,
                Ruling.role(
                        "Mara Tolk", NamedPeople.party("Norway"), null, DAY, NOON.plusSeconds(6)));
    }

    /** What a ledger answers, without the numbers of rulings. */
    private static String answers(Ledger ledger) {
        List<String> lines = new ArrayList<>();
        Question all = Question.everything();
        ledger.told(all).forEach(t -> lines.add(t.report() + EntryJson.line(t.entry())));
        ledger.events(all, Integer.MAX_VALUE).forEach(event -> lines.add(event.toString()));
        ledger.positions(all, 100, 100).forEach(position -> lines.add(position.toString()));
        ledger.articles().forEach(article -> lines.add(article + " " + chains(ledger, article)));
        ledger.names().actors().forEach(actor -> lines.add(actor.toString()));
        ledger.names().unresolved().forEach(name -> lines.add(name.toString()));
        ledger.review().rulings().stream()
                .map(r -> r.withNumber(0).made() + " " + r)
                .sorted()
                .forEach(lines::add);
        ledger.issues().list(all).forEach(issue -> lines.add(issue.toString()));
        ledger.issues().rulings().stream()
                .map(r -> r.withNumber(0).toString() + r.made() + r.undone())
                .sorted()
                .forEach(lines::add);
        lines.add(ledger.summary().unread() + " Wire " + ledger.sources().ratings().of("Wire"));
        return String.join("\n", lines);
    }

    private static String chains(Ledger ledger, Article article) {
        return ledger.chains(article.id()) + " " + ledger.asRead(article);
    }

    private static String answers(LedgerPlace place) {
        try (Ledger ledger = place.openExisting()) {
            assertEquals(List.of(), ledger.check().damages());
            return answers(ledger);
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void merge_intoNothing_sameAnswersAndASecondTimeNothing(Database one, Database two) {
        LedgerPlace from = one.place(folder, "f" + one.ordinal() + two.ordinal());
        LedgerPlace into = two.place(folder, "i" + one.ordinal() + two.ordinal());
        try (Ledger ledger = from.open()) {
            fill(ledger);
        }
        Merged first = into.merge(from, false);
        assertTrue(first.check().clean());
        assertEquals(new Merged.Articles(5, 6, 1, 0, 0, 0, 0, 0, 0, 0), first.articles());
        assertEquals(2, first.entryRulings());
        assertEquals(2, first.nameRulings());
        assertEquals(2, first.issueRulings());
        assertEquals(2, first.sourceRatings());
        String answers = answers(from);
        assertEquals(answers, answers(into));
        try (Ledger ledger = into.open();
                Ledger other = from.open()) {
            assertEquals(other.review().rulings(), ledger.review().rulings());
            assertEquals(other.names().rulings(), ledger.names().rulings());
            assertEquals(other.sources().all(), ledger.sources().all());
            assertEquals(other.issues().rulings(), ledger.issues().rulings());
            told(ledger, "2031-05-05", "Dagny Orr", "Sorran");
            assertEquals(5, ledger.summary().articles(), "what was forgotten there stays so here");
        }
        Merged second = into.merge(from, true);
        assertEquals(new Merged.Articles(0, 0, 0, 6, 0, 0, 0, 0, 0, 0), second.articles());
        assertEquals(0, second.entryRulings() + second.nameRulings() + second.sourceRatings());
        assertEquals(0, second.issueRulings());
        assertEquals(List.of(), second.conflicts());
        assertEquals(answers, answers(into));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void merge_eitherIntoTheOther_sameAnswers(Database one, Database two) {
        String name = "_" + one.ordinal() + two.ordinal();
        for (String side : List.of("a", "c")) {
            try (Ledger ledger = one.place(folder, side + name).open()) {
                fill(ledger);
                rule(ledger, ledger.entries(Samples.TALKS).get(1), Move.THREATEN, 20);
                rate(ledger, "Wire", Reliability.E, 40);
                rule(ledger, Ruling.join("Ilmar Vesk", "Mara Tolk", NOON.plusSeconds(30)));
                ledger.keepUnread(Article.of("b.txt", "Ja."), "in Dutch");
            }
        }
        for (String side : List.of("b", "d")) {
            try (Ledger ledger = two.place(folder, side + name).open()) {
                keepTalks(ledger);
                rule(ledger, ledger.entries(Samples.TALKS).get(1), Move.COMMIT, 30);
                rate(ledger, "Wire", Reliability.D, 45);
                rule(ledger, ledger.entries(Samples.TALKS).get(1), Move.SUPPORT, 10);
                Article other = told(ledger, "2031-06-04", "Ilmar Vesk", "Karvelia");
                Article label =
                        Article.of("a label", other.text()).withPublished(other.published());
                keep(ledger, label, "Ilmar Vesk", "Karvelia", "Karvelia envoy Ilmar Vesk");
                told(ledger, "2031-05-06", "Mara Tolk", "Pelonia");
                ledger.keepUnread(Article.of("a.txt", "Ja."), "in German");
                rule(
                        ledger,
                        Ruling.split(List.of("Mara Tolk", "Ilmar Vesk"), NOON.plusSeconds(25)));
            }
        }
        Merged ab = one.place(folder, "a" + name).merge(two.place(folder, "b" + name), false);
        Merged ba = two.place(folder, "d" + name).merge(one.place(folder, "c" + name), false);
        assertEquals(1, ab.articles().added());
        assertEquals(3, ba.articles().added());
        assertEquals(List.of("names join"), ab.refused().stream().map(MergeTest::what).toList());
        assertEquals(List.of("names join"), ba.refused().stream().map(MergeTest::what).toList());
        String answers = answers(one.place(folder, "a" + name));
        assertEquals(answers, answers(two.place(folder, "d" + name)));
        assertTrue(answers.contains("\"move\":\"commit\""), "the ruling made last counts");
        assertFalse(answers.contains("\"move\":\"threaten\""), answers);

        one.place(folder, "a" + name).merge(two.place(folder, "b" + name), false);
        assertEquals(answers, answers(one.place(folder, "a" + name)));
    }

    /** Three articles, each with an issue of its own. */
    private LedgerPlace issues(Database database, String name) {
        LedgerPlace place = database.place(folder, name);
        try (Ledger ledger = place.open()) {
            for (String issue : List.of("bridge", "pay", "talks")) {
                Article article =
                        Article.of(issue + ".txt", "Sorran demands the " + issue + ".")
                                .withPublished(DAY);
                Entry entry = Samples.entry(article, "Sorran", Move.DEMAND, issue, "demands");
                ledger.keep(article, List.of(), List.of(entry), List.of());
            }
        }
        return place;
    }

    private static List<String> issues(LedgerPlace place) {
        try (Ledger ledger = place.openExisting()) {
            assertEquals(List.of(), ledger.check().damages());
            return ledger.issues().list(Question.everything()).stream()
                    .map(issue -> issue.name() + " " + issue.entries())
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void merge_rulingsOnIssues_interleavedByTime(Database one, Database two) {
        String name = "_" + one.ordinal() + two.ordinal();
        LedgerPlace ours = issues(one, "ours" + name);
        LedgerPlace theirs = issues(two, "theirs" + name);
        LedgerPlace back = issues(one, "back" + name);
        for (LedgerPlace place : List.of(ours, back)) {
            try (Ledger ledger = place.open()) {
                rename(ledger, "bridge", "crossing", 5);
            }
        }
        try (Ledger ledger = theirs.open()) {
            join(ledger, "bridge", "pay", 1);
            Entry talks = ledger.entries(Question.everything().withIssue("talks")).get(0);
            Correction toBridge = new Correction(null, null, null, "bridge", null);
            ledger.review()
                    .rule(
                            EntryRuling.on(
                                    talks,
                                    Kind.CHANGE,
                                    toBridge,
                                    "ana",
                                    null,
                                    NOON.plusSeconds(3)));
        }
        // Also what was ruled on one entry goes along with what was ruled later on its issue.
        assertEquals(List.of(), ours.merge(theirs, false).conflicts());
        assertEquals(List.of("crossing 3"), issues(ours));
        assertEquals(List.of(), theirs.merge(back, false).conflicts());
        assertEquals(answers(ours), answers(theirs));
        String answers = answers(ours);
        assertEquals(0, ours.merge(theirs, true).issueRulings());
        assertEquals(answers, answers(ours));
        try (Ledger ledger = theirs.open()) {
            ledger.issues().undo(OptionalInt.of(1), NOON.plusSeconds(9));
        }
        assertEquals(1, ours.merge(theirs, false).issueRulings());
        assertEquals(List.of("crossing 2", "pay 1"), issues(ours));
        assertEquals(answers(theirs), answers(ours));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void merge_rulingsOnIssuesThatConflict_firstHoldsInAnyOrderUnlessTheirs(Database database) {
        List<LedgerPlace> places = new ArrayList<>();
        for (int copy = 0; copy < 3; copy++) {
            for (int of = 0; of < 3; of++) {
                LedgerPlace place = issues(database, "of" + of + "_" + copy);
                try (Ledger ledger = place.open()) {
                    switch (of) {
                        case 0 -> join(ledger, "bridge", "pay", 1);
                        case 1 -> join(ledger, "talks", "pay", 2);
                        default -> rename(ledger, "talks", "meeting", 3);
                    }
                }
                places.add(place);
            }
        }
        LedgerPlace first = places.get(0);
        Merged merged = first.merge(places.get(1), false);
        assertEquals(1, merged.conflicts().size());
        assertEquals(2, merged.conflicts().get(0).yields().number());
        assertTrue(merged.conflicts().get(0).inOrder());
        assertEquals(List.of("bridge 2", "talks 1"), issues(first));
        first.merge(places.get(2), false);
        assertEquals(List.of("bridge 2", "meeting 1"), issues(first));
        String answers = answers(first);

        LedgerPlace last = places.get(5);
        assertEquals(List.of(), last.merge(places.get(4), false).conflicts());
        assertEquals(1, last.merge(places.get(3), false).conflicts().size());
        assertEquals(answers, answers(last));
        assertEquals(List.of(), last.merge(first, false).conflicts());
        assertEquals(List.of(), first.merge(last, true).conflicts());
        assertEquals(answers, answers(first));

        LedgerPlace asked = places.get(6);
        Merged theirs = asked.merge(places.get(7), true);
        assertEquals(1, theirs.conflicts().get(0).yields().number());
        assertEquals(List.of("talks 2", "bridge 1"), issues(asked));
        String once = answers(asked);
        assertEquals(List.of(), asked.merge(places.get(7), true).conflicts());
        assertEquals(once, answers(asked));
    }

    private static String what(Ruling ruling) {
        return "names " + ruling.kind().word();
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void merge_anotherReading_oursUnlessTheirsIsAskedFor(Database database) {
        LedgerPlace from = database.place(folder, "from");
        LedgerPlace into = database.place(folder, "into");
        try (Ledger theirs = from.open();
                Ledger ours = into.open()) {
            keepTalks(theirs);
            ours.keep(Samples.TALKS, List.of(), List.of(Samples.refusal()), List.of());
        }
        String before = answers(into);
        assertEquals(1, into.merge(from, false).articles().differing());
        assertEquals(before, answers(into));
        assertEquals(1, into.merge(from, true).articles().replaced());
        assertEquals(answers(from), answers(into));
        assertNotEquals(before, answers(into));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void merge_forgottenInEither_notBroughtBackAndNotTakenAway(Database database) {
        LedgerPlace from = database.place(folder, "from");
        LedgerPlace into = database.place(folder, "into");
        try (Ledger theirs = from.open();
                Ledger ours = into.open()) {
            keepTalks(theirs);
            keepTalks(ours);
            ours.forget(Samples.TALKS, "licence ended", DAY);
        }
        assertEquals(1, into.merge(from, false).articles().forgotten());
        assertEquals(1, from.merge(into, false).articles().forgottenThere());
        try (Ledger theirs = from.open();
                Ledger ours = into.open()) {
            assertEquals(0, ours.summary().articles());
            assertEquals(1, theirs.summary().articles());
        }
    }

    @Test
    void merge_damagedOrNoneOrItself_refused() throws SQLException {
        LedgerPlace from = Database.SQLITE.place(folder, "from");
        LedgerPlace into = Database.SQLITE.place(folder, "into");
        assertThrows(LedgerException.class, () -> into.merge(from, false));
        assertFalse(into.exists());
        try (Ledger ledger = from.open()) {
            keepTalks(ledger);
        }
        assertThrows(LedgerException.class, () -> from.merge(from, false));
        Database.SQLITE.damage(folder, "from", "update article set sha256 = 'x'");
        Merged merged = into.merge(from, false);
        assertFalse(merged.check().clean());
        assertFalse(into.exists());
        Database.SQLITE.damage(
                folder,
                "from",
                "insert into flyway_schema_history select 99, '99', 'x', 'SQL', 'x', 1, 'x', installed_on, 1, 1 from"
                        + " flyway_schema_history limit 1");
        LedgerException newer = assertThrows(LedgerException.class, () -> into.merge(from, false));
        assertTrue(String.valueOf(newer.getMessage()).contains("a newer Parley wrote it"));
    }

    @Test
    void merge_letterThatPostgresCannotKeep_comesBackAsItWas() {
        Article article = Article.of("nul.txt", "Karvelia \0 agreed, we hear.");
        LedgerPlace file = Database.SQLITE.place(folder, "from");
        try (Ledger ledger = file.open()) {
            Entry entry = Samples.entry(article, "Karvelia", Move.ACCEPT, null, "agreed, we");
            ledger.keep(article, List.of(), List.of(entry), List.of());
        }
        LedgerPlace shared = Database.POSTGRESQL.place(folder, "shared");
        assertEquals(1, shared.merge(file, false).articles().added());
        assertEquals(1, shared.merge(file, false).articles().known());
        LedgerPlace back = Database.SQLITE.place(folder, "back");
        assertEquals(1, back.merge(shared, false).articles().added());
        assertEquals(answers(file), answers(back));
    }
}
