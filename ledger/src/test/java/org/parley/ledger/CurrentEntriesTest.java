package org.parley.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
import org.parley.core.talks.Reliability;
import org.parley.core.text.Article;
import org.parley.ledger.contradictions.Contradiction;
import org.parley.ledger.contradictions.Contradictions;
import org.parley.ledger.contradictions.Told;
import org.parley.ledger.history.Change;
import org.parley.ledger.history.Deadline;
import org.parley.ledger.history.Event;
import org.parley.ledger.history.Events;
import org.parley.ledger.history.Moment;
import org.parley.ledger.history.Place;
import org.parley.ledger.history.Position;
import org.parley.ledger.history.Rated;
import org.parley.ledger.history.Reporting;
import org.parley.ledger.history.Tempo;
import org.parley.ledger.issues.IssueRuling;
import org.parley.ledger.rulings.Correction;
import org.parley.ledger.rulings.EntryRuling;
import org.parley.ledger.rulings.EntryRuling.Kind;
import org.parley.ledger.rulings.Precision;
import org.parley.ledger.search.Facets;
import org.parley.ledger.search.Hit;
import org.parley.ledger.search.SearchQuery;

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
    private int contradictions;

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
                any(List.of(Polarity.POSITIVE, Polarity.POSITIVE, Polarity.NEGATIVE)),
                any(List.of(Certainty.STATED, Certainty.HEDGED)),
                null,
                random.nextInt(4) == 0,
                random.nextInt(4) == 0 ? MAY.plusDays(random.nextInt(20)) : null,
                happened(),
                random.nextInt(4) == 0 ? MAY.plusDays(random.nextInt(60)) : null,
                "rule",
                any(List.of(0.5, 0.7)),
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
        ledger.review()
                .rule(
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
        assertNewestAreAllArticles();
        assertFacetsAreThoseOfTheHits(Question.everything().withIssue("pay"));
        assertFacetsAreThoseOfTheHits(Question.everything());
        for (Question question :
                List.of(
                        Question.everything(),
                        Question.everything().withTalks("corridor-2031"),
                        Question.everything().withTalks("PAY").withParty("sor"),
                        Question.everything().withIssue("pa"),
                        Question.everything().onIssue("pay"))) {
            List<Told> told = ledger.told(question);
            List<Event> all = Events.all(told);
            List<Event> events = Events.of(told);
            assertEquals(events, ledger.events(question, Integer.MAX_VALUE));
            assertEquals(
                    events.subList(Math.max(0, events.size() - 3), events.size()),
                    ledger.events(question, 3));
            assertEquals(
                    Position.of(all),
                    ledger.positions(question, Integer.MAX_VALUE, Integer.MAX_VALUE));
            assertEquals(Deadline.of(events), ledger.deadlines(question));
            if (question.equals(Question.everything())) {
                assertEventOfEach(all);
            }
            LocalDate day = MAY.plusDays(random.nextInt(30));
            assertEquals(Change.since(day, events), ledger.changes(day, question));
            assertNewestKnownAreWhatTheEntriesUntilMake(question.withDates(null, day), day);
            assertBoardIsWhatTheEntriesUntilMake(question.withDates(null, day));
            assertEquals(
                    Rated.of(events, told, outlet -> Reliability.F),
                    ledger.rated(events, question));
            assertEquals(
                    new Page<>(Reporting.of(told), Reporting.of(told).size()),
                    ledger.reporting(question, 0, 10_000));
            assertEquals(
                    Reporting.of(ledger.told(question.withDates(day, null))),
                    ledger.reporting(question.withDates(day, null), 0, 10_000).some());
            if (events.size() > 3) {
                assertEquals(
                        events.subList(Math.max(0, events.size() - 5), events.size() - 2),
                        ledger.eventsBefore(events.get(events.size() - 2), question, 3));
            }
            assertTimelineIsWhatTheEntriesMake(question, events);
            assertEquals(days(question), ledger.days(question));
            assertEquals(
                    days(question.withDates(null, day)),
                    ledger.days(question.withDates(null, day)));
            assertReviewIsWhatTheRulingsMake(question);
            assertContradictionsAreWhatTheEntriesMake(question);
            assertContradictionsAreWhatTheEntriesMake(question.withDates(null, day));
            assertContradictionsAreWhatTheEntriesMake(
                    question.withDates(day, null).withMoves(Set.of(Move.DEMAND)));
        }
    }

    private void assertTimelineIsWhatTheEntriesMake(Question question, List<Event> events) {
        List<Event> newest = new ArrayList<>(events);
        Collections.reverse(newest);
        Timeline timeline = ledger.timeline();
        assertEquals(newest, timeline.newest(question, null, Integer.MAX_VALUE));
        if (events.size() > 3) {
            assertEquals(
                    newest.subList(2, 4), timeline.newest(question, Moment.of(newest.get(1)), 2));
        }
        LocalDate day = MAY.plusDays(random.nextInt(30));
        List<Event> later =
                newest.stream()
                        .filter(e -> e.first().filter(d -> !d.isBefore(day)).isPresent())
                        .toList();
        List<Event> earlier =
                newest.stream()
                        .filter(e -> e.first().filter(d -> !d.isAfter(day)).isPresent())
                        .toList();
        assertEquals(later, timeline.newest(question.withDates(day, null), null, 10_000));
        assertEquals(earlier, timeline.newest(question.withDates(null, day), null, 10_000));
        assertEquals(tempo(later), timeline.tempo(question.withDates(day, null)));
        assertEquals(
                tempo(newest.stream().filter(e -> e.first().isPresent()).toList()),
                timeline.tempo(question));
    }

    private static List<Tempo> tempo(List<Event> events) {
        Map<LocalDate, Map<String, Integer>> counts = new TreeMap<>();
        events.forEach(
                e ->
                        counts.computeIfAbsent(e.first().orElseThrow(), day -> new TreeMap<>())
                                .merge(e.lead().move().word(), 1, Integer::sum));
        List<Tempo> tempo = new ArrayList<>();
        counts.forEach(
                (day, moves) ->
                        moves.forEach(
                                (move, n) ->
                                        tempo.add(
                                                new Tempo(
                                                        day, Move.parse(move).orElseThrow(), n))));
        return tempo;
    }

    private void assertEventOfEach(List<Event> all) {
        for (Event event : all) {
            for (Entry entry : ledger.standing(event.entries())) {
                assertEquals(Optional.of(event), ledger.eventOf(entry));
            }
        }
    }

    private void assertNewestKnownAreWhatTheEntriesUntilMake(Question question, LocalDate day) {
        List<Event> known = new ArrayList<>(Events.of(ledger.told(question)));
        known.sort(Event.BY_TIME.reversed());
        Timeline timeline = ledger.timeline();
        assertEquals(known, timeline.newestKnown(day, question, null, 10_000));
        assertEquals(
                known.stream().limit(3).toList(), timeline.newestKnown(day, question, null, 3));
        if (known.size() > 2) {
            Moment second = Moment.of(known.get(1));
            assertEquals(
                    known.stream().skip(2).limit(2).toList(),
                    timeline.newestKnown(day, question, second, 2));
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

    private void assertFacetsAreThoseOfTheHits(Question question) {
        SearchQuery query = SearchQuery.parse("sentence");
        List<Article> hits =
                ledger.search(query, question, null, 5).hits().stream().map(Hit::article).toList();
        List<Entry> entries =
                hits.stream()
                        .flatMap(hit -> ledger.entries(hit).stream())
                        .filter(question::asksFor)
                        .distinct()
                        .toList();
        Facets facets = ledger.facets(query, question, null, 5);
        assertEquals(hits.size(), facets.articles());
        assertEquals(ledger.search(query, question, null, 5).more(), facets.more());
        assertEquals(spread(hits, article -> article.outlet()), counts(facets.outlets()));
        assertEquals(
                spread(
                        hits,
                        article ->
                                article.published() == null
                                        ? null
                                        : article.published().toString().substring(0, 7)),
                counts(facets.months()));
        assertEquals(
                spreadOfEntries(entries, entry -> Place.of(entry).party()),
                counts(facets.parties()));
        assertEquals(
                spreadOfEntries(entries, entry -> Place.of(entry).issue()),
                counts(facets.issues()));
        assertEquals(
                spreadOfEntries(entries, entry -> entry.move().word()), counts(facets.moves()));
    }

    private static Map<String, Integer> spread(
            List<Article> articles, Function<Article, @Nullable String> name) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Article article : articles) {
            String of = name.apply(article);
            if (of != null) {
                counts.merge(of, 1, Integer::sum);
            }
        }
        return counts;
    }

    private static Map<String, Integer> spreadOfEntries(
            List<Entry> entries, Function<Entry, String> name) {
        Map<String, Set<String>> articles = new TreeMap<>();
        entries.forEach(
                entry ->
                        articles.computeIfAbsent(name.apply(entry), n -> new TreeSet<>())
                                .add(entry.article().id()));
        articles.remove("");
        Map<String, Integer> counts = new TreeMap<>();
        articles.forEach((of, ids) -> counts.put(of, ids.size()));
        return counts;
    }

    private static Map<String, Integer> counts(List<Facets.Count> facet) {
        Map<String, Integer> counts = new TreeMap<>();
        facet.forEach(count -> counts.put(count.name(), count.articles()));
        return counts;
    }

    private void assertNewestAreAllArticles() {
        List<ListedArticle> all =
                ledger.articles().stream()
                        .map(
                                article ->
                                        new ListedArticle(
                                                article.id(),
                                                article.document(),
                                                article.outlet(),
                                                article.title(),
                                                article.published(),
                                                ledger.entries(article).size()))
                        .sorted(
                                Comparator.comparing(
                                                ListedArticle::published,
                                                Comparator.nullsFirst(
                                                        Comparator.<LocalDate>naturalOrder()))
                                        .thenComparing(ListedArticle::id)
                                        .reversed())
                        .toList();
        assertEquals(new Page<>(all, all.size()), ledger.newest(0, 1_000));
        for (int from = 0; from < all.size(); from += 7) {
            assertEquals(all.stream().skip(from).limit(5).toList(), ledger.newest(from, 5).some());
        }
        Set<String> outlets = new TreeSet<>();
        for (ListedArticle one : all) {
            if (one.outlet() != null && outlets.add(one.outlet())) {
                List<ListedArticle> of =
                        all.stream()
                                .filter(other -> one.outlet().equalsIgnoreCase(other.outlet()))
                                .toList();
                String shouted = one.outlet().toUpperCase(java.util.Locale.ROOT);
                assertEquals(new Page<>(of, of.size()), ledger.newestOf(shouted, null, 0, 1_000));
                assertEquals(
                        of.stream().skip(1).limit(2).toList(),
                        ledger.newestOf(one.outlet(), null, 1, 2).some());
            }
        }
        assertEquals(new Page<>(List.of(), 0), ledger.newestOf("no outlet", null, 0, 5));
        assertEquals(ledger.newest(3, 4), ledger.newestOf(null, null, 3, 4));
        for (String talks : List.of("corridor-2031", "PAY", "ay")) {
            Set<String> ids =
                    ledger.entries(Question.everything().withTalks(talks)).stream()
                            .map(entry -> entry.article().id())
                            .collect(Collectors.toSet());
            List<ListedArticle> of = all.stream().filter(one -> ids.contains(one.id())).toList();
            assertEquals(new Page<>(of, of.size()), ledger.newestOf(null, talks, 0, 1_000));
            assertEquals(
                    of.stream().filter(one -> "Wire".equals(one.outlet())).toList(),
                    ledger.newestOf("wire", talks, 0, 1_000).some());
        }
        List<String> asked = new ArrayList<>(outlets);
        asked.add("no outlet");
        assertEquals(outlets, ledger.outletsAmong(asked));
    }

    private List<PublishedDay> days(Question question) {
        Map<LocalDate, Set<String>> articles = new TreeMap<>();
        Map<LocalDate, Integer> entries = new TreeMap<>();
        for (Entry entry : ledger.entries(question)) {
            LocalDate day = entry.article().published();
            if (day != null) {
                entries.merge(day, 1, Integer::sum);
                articles.computeIfAbsent(day, d -> new TreeSet<>()).add(entry.article().id());
            }
        }
        if (question.equals(Question.everything().withDates(null, question.until()))) {
            for (Article article : ledger.articles()) {
                LocalDate day = article.published();
                if (day != null && (question.until() == null || !day.isAfter(question.until()))) {
                    articles.computeIfAbsent(day, d -> new TreeSet<>()).add(article.id());
                }
            }
        }
        return articles.entrySet().stream()
                .map(
                        one ->
                                new PublishedDay(
                                        one.getKey(),
                                        one.getValue().size(),
                                        entries.getOrDefault(one.getKey(), 0)))
                .toList();
    }

    private void assertReviewIsWhatTheRulingsMake(Question question) {
        Set<String> unruled =
                ledger.review().reviewed(Question.everything()).stream()
                        .filter(one -> one.rulings().isEmpty())
                        .map(one -> one.entry().id())
                        .collect(Collectors.toSet());
        List<Entry> open =
                ledger.entries(question).stream()
                        .filter(entry -> unruled.contains(entry.id()))
                        .sorted(Comparator.comparingDouble(Entry::confidence))
                        .toList();
        assertEquals(new Page<>(open, open.size()), ledger.review().unruled(question, 0, 10_000));
        assertEquals(
                new Page<>(open.stream().skip(1).limit(4).toList(), open.size()),
                ledger.review().unruled(question, 1, 4));
        assertEquals(
                Precision.of(ledger.review().reviewed(question)),
                ledger.review().precision(question));
    }

    private void assertContradictionsAreWhatTheEntriesMake(Question question) {
        Comparator<Contradiction> oldest =
                Comparator.comparing((Contradiction c) -> c.second().day().orElse(LocalDate.MIN))
                        .thenComparing(c -> c.first().entry().id())
                        .thenComparing(c -> c.second().entry().id());
        List<Contradiction> all =
                Contradictions.all(ledger.told(question)).stream()
                        .sorted(oldest.reversed())
                        .toList();
        contradictions += all.size();
        assertEquals(new Page<>(all, all.size()), ledger.contradictions(question, true, 0, 10_000));
        assertEquals(
                new Page<>(all.stream().skip(2).limit(3).toList(), all.size()),
                ledger.contradictions(question, true, 2, 3));
        if (question.equals(Question.everything())) {
            for (Contradiction one : all) {
                Entry entry = one.second().entry();
                assertEquals(
                        all.stream().filter(other -> isOf(entry, other)).limit(2).toList(),
                        ledger.contradictionsOf(entry, 2));
            }
        }
    }

    private static boolean isOf(Entry entry, Contradiction contradiction) {
        return contradiction.first().entry().equals(entry)
                || contradiction.second().entry().equals(entry);
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
                ledger.review().undo(OptionalInt.empty(), Instant.EPOCH);
                OptionalInt number = random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1);
                ledger.issues().undo(number, Instant.EPOCH);
            }
            if (step % 6 == 5) {
                assertTablesAreWhatTheEntriesMake();
            }
        }
        assertTrue(contradictions > 50, "contradictions: " + contradictions);
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
