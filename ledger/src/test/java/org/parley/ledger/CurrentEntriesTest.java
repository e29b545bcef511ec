package org.parley.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
import org.parley.core.entry.Period;
import org.parley.core.entry.Polarity;
import org.parley.core.text.Article;
import org.parley.ledger.history.Change;
import org.parley.ledger.history.Deadline;
import org.parley.ledger.history.Event;
import org.parley.ledger.history.Events;
import org.parley.ledger.history.Place;
import org.parley.ledger.history.Position;
import org.parley.ledger.issues.IssueRuling;
import org.parley.ledger.rulings.Correction;
import org.parley.ledger.rulings.EntryRuling;
import org.parley.ledger.rulings.EntryRuling.Kind;

/** The tables of events and positions against the functions that they must be equal to. */
@ParameterizedClass
@EnumSource(Database.class)
class CurrentEntriesTest {
    private static final LocalDate MAY = LocalDate.of(2031, 5, 1);
    private static final List<String> TALKS = List.of("Corridor-2031", "pay");

    @Parameter Database database;

    @TempDir Path folder;

    private final Random random = new Random(11);
    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = database.place(folder, "current").open();
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** An article whose sentences each tell of one move, some of them copied from another. */
    private Article article(int number, int days) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            text.append("Number ")
                    .append(number)
                    .append(" sentence ")
                    .append(i)
                    .append(" says \"we will not move on the pay of the dockers\".\n");
        }
        @Nullable LocalDate day =
                random.nextInt(8) == 0 ? null : MAY.plusDays(random.nextInt(days));
        return Article.of("article " + number, text.toString())
                .withOutlet(any(List.of("Post", "Wire", "Courier", "Herald")))
                .withPublished(day);
    }

    private Entry entry(Article article, int sentence) {
        Passage words =
                Samples.passage(article, "sentence " + sentence + " says \"we will not move");
        @Nullable String party = any(List.of("union", "port", "Sorran", ""));
        @Nullable String issue = any(List.of("pay", "hours", ""));
        return new Entry(
                Entry.idOf(article.id(), words, 0),
                article,
                party.isEmpty() ? null : new Party(party, party.equals("Sorran") ? "SOR" : null),
                any(List.of("a speaker", "Anna Berg")),
                any(List.of(Move.DEMAND, Move.REJECT)),
                random.nextBoolean() ? null : new Party("port", null),
                issue.isEmpty() ? null : issue,
                null,
                words,
                words,
                any(List.of(List.of(), List.of("Wire"), List.of("an official"))),
                Polarity.POSITIVE,
                any(List.of(Certainty.STATED, Certainty.HEDGED)),
                null,
                random.nextInt(4) == 0,
                random.nextInt(4) == 0 ? MAY.plusDays(random.nextInt(20)) : null,
                happened(),
                random.nextInt(4) == 0 ? MAY.plusDays(random.nextInt(60)) : null,
                "rule",
                0.5,
                any(List.of(List.of(), List.of(TALKS.get(0)), TALKS)));
    }

    private @Nullable Period happened() {
        LocalDate from = MAY.plusDays(random.nextInt(20));
        return switch (random.nextInt(6)) {
            case 0 -> Period.of(from);
            case 1 -> new Period(from, from.plusDays(random.nextInt(7)));
            case 2 -> new Period(from, null);
            default -> null;
        };
    }

    private void keep(Article article) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            if (random.nextInt(5) > 0) {
                entries.add(entry(article, i));
            }
        }
        ledger.keep(article, List.of(), entries, List.of());
    }

    private void rule() {
        Entry entry = any(ledger.entries(Question.everything()));
        Correction correction =
                new Correction(
                        Move.ACCEPT,
                        new Party("port", null),
                        null,
                        any(List.of("pay", "cranes")),
                        MAY.plusDays(random.nextInt(20)));
        boolean wrong = random.nextInt(3) == 0;
        ledger.rule(
                EntryRuling.on(
                        entry,
                        wrong ? Kind.WRONG : Kind.CHANGE,
                        wrong ? Correction.NONE : correction,
                        "ana",
                        null,
                        Instant.EPOCH));
    }

    private void ruleOnIssues() {
        List<String> names = List.of("pay", "hours", "cranes", "wages");
        String one = any(names);
        String other = any(names);
        ledger.issues()
                .rule(
                        switch (random.nextInt(3)) {
                            case 0 ->
                                    IssueRuling.join(
                                            List.of(one, any(names)),
                                            random.nextBoolean() ? other : null,
                                            "ana",
                                            null,
                                            Instant.EPOCH);
                            case 1 -> IssueRuling.rename(one, other, "ana", null, Instant.EPOCH);
                            default ->
                                    IssueRuling.split(
                                            one,
                                            other,
                                            "sentence " + random.nextInt(5),
                                            "ana",
                                            null,
                                            Instant.EPOCH);
                        });
    }

    private void assertTablesAreWhatTheEntriesMake() {
        assertEquals(List.of(), ledger.check().damages());
        for (Question question :
                List.of(
                        Question.everything(),
                        Question.everything().withTalks("corridor-2031"),
                        Question.everything().withTalks("PAY").withParty("sor"),
                        Question.everything().withIssue("pa"))) {
            List<Event> all = Events.all(ledger.told(question));
            List<Event> events = Events.of(ledger.told(question));
            assertEquals(events, ledger.events(question, Integer.MAX_VALUE));
            assertEquals(
                    events.subList(Math.max(0, events.size() - 3), events.size()),
                    ledger.events(question, 3));
            assertEquals(
                    Position.of(all),
                    ledger.positions(question, Integer.MAX_VALUE, Integer.MAX_VALUE));
            assertEquals(Deadline.of(events), ledger.deadlines(question));
            LocalDate day = MAY.plusDays(random.nextInt(30));
            assertEquals(Change.since(day, events), ledger.changes(day, question));
            assertBoardIsWhatTheEntriesUntilMake(question.withDates(null, day));
        }
    }

    private void assertBoardIsWhatTheEntriesUntilMake(Question question) {
        List<Position> all = Position.of(Events.all(ledger.told(question)));
        assertEquals(all, ledger.positions(question, 100, 100));
        Set<String> issues = most(all, Place::issue, 2);
        List<Position> rows = all.stream().filter(p -> issues.contains(p.place().issue())).toList();
        Set<String> parties = most(rows, Place::party, 2);
        assertEquals(
                rows.stream().filter(p -> parties.contains(p.place().party())).toList(),
                ledger.positions(question, 2, 2));
    }

    private static Set<String> most(
            List<Position> positions, Function<Place, String> name, int most) {
        Map<String, Integer> entries = new TreeMap<>();
        positions.forEach(p -> entries.merge(name.apply(p.place()), p.entries(), Integer::sum));
        return entries.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(most)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Test
    void events_afterWhateverCame_areWhatTheEntriesMake() {
        List<Article> kept = new ArrayList<>();
        for (int step = 0; step < 60; step++) {
            int what = kept.size() < 5 ? 0 : random.nextInt(10);
            if (what < 6) {
                kept.add(article(step, 45));
                keep(kept.get(kept.size() - 1));
            } else if (what < 7) {
                keep(any(kept));
            } else if (what < 8) {
                Article gone = any(kept);
                kept.remove(gone);
                ledger.forget(gone, "by order", MAY);
            } else if (what < 9) {
                rule();
                ruleOnIssues();
            } else {
                ledger.undo(OptionalInt.empty(), Instant.EPOCH);
                OptionalInt number = random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1);
                ledger.issues().undo(number, Instant.EPOCH);
            }
            if (step % 6 == 5) {
                assertTablesAreWhatTheEntriesMake();
            }
        }
        assertEquals(List.of(), ledger.check().damages());
    }

    @Test
    void positions_few_areThoseWithTheMostEntries() {
        for (int i = 0; i < 12; i++) {
            keep(article(i, 45));
        }
        List<Position> all =
                ledger.positions(Question.everything(), Integer.MAX_VALUE, Integer.MAX_VALUE);
        List<Position> few = ledger.positions(Question.everything(), 2, 2);
        assertFalse(few.isEmpty());
        assertEquals(2, few.stream().map(p -> p.place().issue()).distinct().count());
        assertEquals(2, few.stream().map(p -> p.place().party()).distinct().count());
        int least =
                few.stream()
                        .map(p -> p.place().issue())
                        .distinct()
                        .mapToInt(issue -> entries(all, issue))
                        .min()
                        .orElseThrow();
        assertEquals(
                List.of(),
                all.stream()
                        .map(Position::place)
                        .map(Place::issue)
                        .filter(
                                issue ->
                                        few.stream()
                                                .noneMatch(p -> p.place().issue().equals(issue)))
                        .filter(issue -> entries(all, issue) > least)
                        .toList());
    }

    private static int entries(List<Position> positions, String issue) {
        return positions.stream()
                .filter(p -> p.place().issue().equals(issue))
                .mapToInt(Position::entries)
                .sum();
    }
}
