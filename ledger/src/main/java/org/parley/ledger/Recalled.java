package org.parley.ledger;

import java.util.Collection;
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
 * entries stay what they are. Each entry takes about 2 kB beside its article. May be shared by
 * threads.
 */
final class Recalled {
    /** Entries, and events. */
    private static final int MOST = 65_536;

    /** Of the texts of all articles. */
    private static final long MOST_LETTERS = 32L << 20;

    private final Map<List<String>, Event> events = new Last<>();
    private final Map<String, Kept> entries = new Last<>();
    private final Map<String, Article> articles = new HashMap<>();
    private long letters;

    /**
     * An entry.
     *
     * @param article id of its article's row
     */
    record Kept(String article, Told told) {
        Telling telling() {
            return CurrentRow.telling(article, told);
        }
    }

    /** Those asked for last. */
    private static final class Last<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1L;

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
        Map<String, Kept> kept = entries(handle, missing.stream().flatMap(List::stream).toList());
        return missing.stream()
                .collect(Collectors.toMap(Function.identity(), one -> event(one, kept)));
    }

    private static Event event(List<String> entries, Map<String, Kept> kept) {
        Folded folded =
                Folded.of(
                        entries.stream()
                                .map(id -> Objects.requireNonNull(kept.get(id)).telling())
                                .toList());
        return new Event(Objects.requireNonNull(kept.get(folded.lead())).told().entry(), folded);
    }

    /**
     * Current entries by their ids.
     *
     * @param handle as above
     */
    Map<String, Kept> entries(Handle handle, Collection<String> ids) {
        return recalled(entries, ids, missing -> fetched(handle, missing));
    }

    private Map<String, Kept> fetched(Handle handle, Set<String> missing) {
        return Leads.rows(
                        handle,
                        missing,
                        some -> articles(handle, some),
                        (row, article) ->
                                new Kept(
                                        row.getString("article_id"), CurrentRow.told(row, article)))
                .stream()
                .collect(Collectors.toMap(one -> one.told().entry().id(), Function.identity()));
    }

    /** Entries hold their articles: where these grow too much, all begins anew. */
    private Map<String, Article> articles(Handle handle, Collection<String> ids) {
        return recalled(
                articles,
                ids,
                missing -> {
                    Map<String, Article> fetched = Leads.articles(handle, missing);
                    weigh(fetched.values());
                    return fetched;
                });
    }

    private synchronized void weigh(Collection<Article> more) {
        long added = more.stream().mapToLong(article -> article.text().length()).sum();
        letters += added;
        if (letters > MOST_LETTERS) {
            letters = added;
            List.of(events, entries, articles).forEach(Recalled::forget);
        }
    }

    private static void forget(Map<?, ?> recalled) {
        synchronized (recalled) {
            recalled.clear();
        }
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
