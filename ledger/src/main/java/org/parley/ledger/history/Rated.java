package org.parley.ledger.history;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.core.talks.Reliability;
import org.parley.ledger.contradictions.Contradiction;
import org.parley.ledger.contradictions.Contradictions;
import org.parley.ledger.contradictions.Told;
import org.parley.ledger.origins.Account;
import org.parley.ledger.origins.Credibility;
import org.parley.ledger.origins.Origins;
import org.parley.ledger.origins.Rating;

/**
 * An event, how reliable the outlet of its lead has proved, and how credible the event is by those
 * who tell of it and those who contradict it.
 */
public record Rated(Event event, Rating rating) {
    /**
     * Rates events.
     *
     * @param told all entries of their parties and issues: those that contradict them are among
     *     them
     * @param outlets how reliable an outlet is; null is an unknown one
     */
    public static List<Rated> of(
            List<Event> events,
            Collection<Told> told,
            Function<@Nullable String, Reliability> outlets) {
        Map<String, Map<String, Account>> against = new HashMap<>();
        for (Contradiction pair : Contradictions.all(told)) {
            add(against, pair.first(), pair.second());
            add(against, pair.second(), pair.first());
        }
        return of(events, against, outlets);
    }

    private static void add(Map<String, Map<String, Account>> against, Told one, Told other) {
        against.computeIfAbsent(one.entry().id(), id -> new TreeMap<>())
                .put(other.entry().id(), Account.of(other.entry(), other.report()));
    }

    /**
     * Rates events.
     *
     * @param against the accounts that contradict an entry, by ids of the entry and of theirs
     * @param outlets how reliable an outlet is; null is an unknown one
     */
    public static List<Rated> of(
            List<Event> events,
            Map<String, Map<String, Account>> against,
            Function<@Nullable String, Reliability> outlets) {
        return events.stream()
                .map(
                        event ->
                                new Rated(
                                        event,
                                        new Rating(
                                                outlets.apply(event.lead().article().outlet()),
                                                credibility(event, against))))
                .toList();
    }

    /** Reports of one event that differ in a figure do not contradict that it was. */
    private static Credibility credibility(Event event, Map<String, Map<String, Account>> against) {
        Map<String, Account> opposed = new TreeMap<>();
        event.entries().forEach(id -> opposed.putAll(against.getOrDefault(id, Map.of())));
        opposed.keySet().removeAll(event.entries());
        return Credibility.of(event.origins(), Origins.of(opposed.values()));
    }
}
