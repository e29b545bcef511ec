package org.parley.ledger;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.parley.core.text.Article;
import org.parley.ledger.contradictions.Told;
import org.parley.ledger.history.Event;
import org.parley.ledger.history.Folded;
import org.parley.ledger.history.Telling;

/**
 * What was asked for last of one state of the ledger: from one day to the next most events and
 * entries stay what they are. Each entry takes about 2 kB, and its article once. May be shared by
 * threads.
 */
final class Recalled {
    private final Map<List<String>, Event> events = new Last<>();
    private final Map<String, Known> entries = new Last<>();
    private final Map<String, Article> articles = Collections.synchronizedMap(new Last<>());

    /**
     * An entry.
     *
     * @param article id of its article's row
     */
    record Known(String article, Told told) {
        Telling telling() {
            return CurrentRow.telling(article, told);
        }
    }

    /** Those asked for last. */
    private static final class Last<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1L;
        private static final int MOST = 65_536;

        Last() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > MOST;
        }
    }

    /**
     * The events that some entries make, by these.
     *
     * @param handle on the state of the ledger that is recalled
     * @param entries ids of those of each event
     */
    Map<List<String>, Event> events(Handle handle, Collection<List<String>> entries) {
        return recalled(events, entries, missing -> made(handle, missing));
    }

    private Map<List<String>, Event> made(Handle handle, Set<List<String>> missing) {
        Map<String, Known> known = entries(handle, missing.stream().flatMap(List::stream).toList());
        return missing.stream()
                .collect(Collectors.toMap(Function.identity(), one -> event(one, known)));
    }

    private static Event event(List<String> entries, Map<String, Known> known) {
        Folded folded =
                Folded.of(
                        entries.stream()
                                .map(id -> Objects.requireNonNull(known.get(id)).telling())
                                .toList());
        return new Event(Objects.requireNonNull(known.get(folded.lead())).told().entry(), folded);
    }

    /**
     * Current entries by their ids.
     *
     * @param handle as above
     */
    Map<String, Known> entries(Handle handle, Collection<String> ids) {
        return recalled(
                entries,
                ids,
                missing ->
                        Leads.rows(
                                        handle,
                                        missing,
                                        articles,
                                        (row, article) ->
                                                new Known(
                                                        row.getString("article_id"),
                                                        CurrentRow.told(row, article)))
                                .stream()
                                .collect(
                                        Collectors.toMap(
                                                one -> one.told().entry().id(),
                                                Function.identity())));
    }

    /** What is recalled, and what has to be fetched or made. */
    private static <K, V> Map<K, V> recalled(
            Map<K, V> recalled, Collection<K> wanted, Function<Set<K>, Map<K, V>> fetch) {
        Map<K, V> found = new HashMap<>();
        Set<K> missing = new HashSet<>();
        synchronized (recalled) {
            for (K one : wanted) {
                @Nullable V known = recalled.get(one);
                if (known == null) {
                    missing.add(one);
                } else {
                    found.put(one, known);
                }
            }
        }
        if (!missing.isEmpty()) {
            Map<K, V> fetched = fetch.apply(missing);
            found.putAll(fetched);
            synchronized (recalled) {
                recalled.putAll(fetched);
            }
        }
        return found;
    }
}
