package org.parley.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.parley.core.actor.Actor.Kind;
import org.parley.core.text.Span;
import org.parley.ledger.Standings.Standing;
import org.parley.ledger.names.Name;
import org.parley.ledger.names.Place;
import org.parley.ledger.names.UnresolvedName;
import org.parley.ledger.names.UnresolvedName.Reason;

/** The names that stand for no known party, put together by name. */
final class Unresolved {
    private final Handle handle;
    private final Map<String, Count> names = new LinkedHashMap<>();

    /** What is known of one name so far. */
    private static final class Count {
        private final Reason reason;
        private final Set<String> articles = new HashSet<>();
        private final Set<String> candidates = new TreeSet<>();
        private final Set<Name> written = new TreeSet<>();
        private @Nullable First first;
        private int mentions;

        Count(Reason reason) {
            this.reason = reason;
        }

        void add(int more, First place) {
            articles.add(place.articleId());
            mentions += more;
            if (first == null || place.compareTo(first) < 0) {
                first = place;
            }
        }
    }

    private record Reporter(String name, int mentions, First place) {}

    /** A place, in the order of the ledger: by date, article and place; one unknown is last. */
    private record First(@Nullable LocalDate day, String articleId, @Nullable Span span)
            implements Comparable<First> {
        private static final Comparator<First> ORDER =
                Comparator.comparing((First first) -> first.span() == null)
                        .thenComparing(First::day, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(First::articleId)
                        .thenComparing(
                                First::span, Comparator.nullsLast(Comparator.naturalOrder()));

        @Override
        public int compareTo(First other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * @param of articles by their ids
     */
    Unresolved(Handle handle, Predicate<String> of) {
        this.handle = handle;
        Standings.open(handle).stream()
                .filter(Unresolved::isListed)
                .filter(standing -> of.test(standing.articleId()))
                .forEach(this::add);
        addReporters(of);
    }

    private void addReporters(Predicate<String> of) {
        handle.createQuery(
                        "select u.*, coalesce(a.published, '') as day from unresolved_name u"
                                + " join article a on a.id = u.article_id order by u.article_id, u.name")
                .map(
                        (row, context) ->
                                new Reporter(
                                        row.getString("name"),
                                        row.getInt("mentions"),
                                        new First(
                                                Days.day(row),
                                                row.getString("article_id"),
                                                Rows.place(row))))
                .filter(reporter -> of.test(reporter.place().articleId()))
                .forEach(
                        reporter ->
                                count(reporter.name(), Reason.REPORTER)
                                        .add(reporter.mentions(), reporter.place()));
    }

    /** Of the nameless not those of one word: a pronoun is nothing to look for. */
    private static boolean isListed(Standing standing) {
        return standing.open()
                && (standing.name().kind() != Kind.UNNAMED
                        || standing.name().text().strip().indexOf(' ') > 0);
    }

    private void add(Standing standing) {
        Count count = count(standing.head().text(), reason(standing));
        count.add(
                standing.mentions(),
                new First(standing.day(), standing.articleId(), standing.first()));
        count.candidates.addAll(standing.link().candidates());
        count.written.add(standing.name());
    }

    private static Reason reason(Standing standing) {
        return standing.name().proper() ? Reason.NO_SIDE : Reason.NAMELESS;
    }

    private Count count(String name, Reason reason) {
        return names.computeIfAbsent(name, n -> new Count(reason));
    }

    int size() {
        return names.size();
    }

    /**
     * The most frequent first, then by name.
     *
     * @param suggestions for names without candidates
     */
    List<UnresolvedName> list(Suggestions suggestions) {
        List<UnresolvedName> list = new ArrayList<>();
        names.forEach(
                (name, count) -> {
                    List<String> candidates =
                            count.candidates.isEmpty()
                                    ? suggestions.of(name, count.written)
                                    : List.copyOf(count.candidates);
                    list.add(
                            new UnresolvedName(
                                    name,
                                    count.candidates.isEmpty() ? count.reason : Reason.SEVERAL,
                                    count.mentions,
                                    count.articles.size(),
                                    first(count),
                                    candidates));
                });
        list.sort(
                Comparator.comparing(UnresolvedName::mentions, Comparator.reverseOrder())
                        .thenComparing(UnresolvedName::name));
        return list;
    }

    private @Nullable Place first(Count count) {
        @Nullable First first = count.first;
        @Nullable Span span = first == null ? null : first.span();
        return first == null || span == null
                ? null
                : Rows.article(handle, first.articleId())
                        .map(article -> new Place(article, span))
                        .orElse(null);
    }
}
