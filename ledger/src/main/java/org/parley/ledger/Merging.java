package org.parley.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.parley.core.text.Article;
import org.parley.ledger.names.Likeness;
import org.parley.ledger.names.Seats;

/**
 * Takes all that another ledger keeps into this one: its articles, one by one, then what was ruled.
 * Each is a transaction of its own; what is there already is left as it is.
 */
final class Merging {
    private final Store from;
    private final Store into;
    private final Likeness likeness;
    private final Seats seats;
    private final boolean theirs;

    /** The talks files there, by id and version. */
    private final Map<List<String>, StoredTalks> talks = new LinkedHashMap<>();

    private int added;
    private int entries;
    private int unread;
    private int known;
    private int replaced;
    private int differing;
    private int forgotten;
    private int withoutChains;
    private int altered;

    /**
     * @param theirs whether the other's reading of an article counts where both have one, and what
     *     was ruled on issues there
     */
    Merging(Store from, Store into, Likeness likeness, Seats seats, boolean theirs) {
        this.from = from;
        this.into = into;
        this.likeness = likeness;
        this.seats = seats;
        this.theirs = theirs;
        from.read(handle -> new TalksRows(handle).all())
                .forEach(one -> talks.put(List.of(one.talks().id(), one.talks().version()), one));
    }

    Merged merge(LedgerCheck check) {
        List<String> ids =
                from.read(
                        handle ->
                                handle.createQuery(
                                                "select id from article order by published nulls first, id")
                                        .mapTo(String.class)
                                        .list());
        for (String id : ids) {
            Optional<ArticleReading> reading = from.read(handle -> ArticleReading.of(handle, id));
            if (reading.isPresent()) {
                take(reading.get());
            } else {
                altered++;
            }
        }
        into.write(
                handle -> {
                    talks.values().forEach(new TalksRows(handle)::take);
                    return true;
                });
        int forgottenThere = forget();
        RulingMerge rulings = new RulingMerge(from, into, likeness, seats, theirs);
        rulings.merge();
        return new Merged(
                check,
                new Merged.Articles(
                        added,
                        entries,
                        unread,
                        known,
                        replaced,
                        differing,
                        forgotten,
                        forgottenThere,
                        withoutChains,
                        altered),
                rulings.onEntries(),
                rulings.onNames(),
                rulings.onIssues(),
                rulings.onSources(),
                rulings.refused(),
                rulings.conflicts());
    }

    /** The talks files that an article was read with there. */
    private List<TalksText> talksOf(String article) {
        return from.read(handle -> new TalksRows(handle).of(article)).entrySet().stream()
                .map(read -> talks.get(List.of(read.getKey(), read.getValue())))
                .filter(Objects::nonNull)
                .map(StoredTalks::talks)
                .toList();
    }

    private void take(ArticleReading theirReading) {
        if (theirReading.unread() != null) {
            takeUnread(theirReading.article(), theirReading.unread());
            return;
        }
        Filing filing =
                new Filing(
                        theirReading.article(),
                        theirReading.chains(),
                        theirReading.entries(),
                        theirReading.actors(),
                        talksOf(theirReading.article().id()));
        Keeping keeping = into.write(handle -> take(handle, theirReading, filing));
        switch (keeping) {
            case ADDED -> {
                added++;
                entries += theirReading.entries().size();
                withoutChains += theirReading.older() ? 1 : 0;
            }
            case REPLACED -> replaced++;
            case FORGOTTEN -> forgotten++;
            case UNCHANGED -> {}
        }
    }

    private Keeping take(Handle handle, ArticleReading reading, Filing filing) {
        String id = reading.article().id();
        Optional<Article> ours = Rows.article(handle, id);
        if (ours.isEmpty() || Rows.unread(handle, id).isPresent()) {
            Keeping keeping = filing.into(handle, likeness, seats);
            return keeping == Keeping.REPLACED ? Keeping.ADDED : keeping;
        }
        if (into.altered(ours.get()) || filing.isThere(handle)) {
            known++;
            // One label, whichever ledger is taken into the other.
            filing.relabel(handle, likeness, seats);
            return Keeping.UNCHANGED;
        }
        boolean newer = hasNoChains(handle, id) && !reading.older();
        if (theirs || newer) {
            return filing.into(handle, likeness, seats);
        }
        differing++;
        return Keeping.UNCHANGED;
    }

    /** Whether an older Parley kept the article: its attributions have no chains. */
    private static boolean hasNoChains(Handle handle, String id) {
        return Rows.chains(handle, id).stream().anyMatch(Optional::isEmpty);
    }

    private void takeUnread(Article article, String reason) {
        into.write(
                handle -> {
                    if (Forgetting.reason(handle, article).isPresent()) {
                        forgotten++;
                    } else if (Rows.article(handle, article.id()).isEmpty()) {
                        unread++;
                        Filing.unread(handle, article, reason);
                    } else {
                        known++;
                        @Nullable String ours = Rows.unread(handle, article.id()).orElse(null);
                        if (ours != null) {
                            // One reason, whichever ledger is taken into the other.
                            Filing.unread(
                                    handle, article, ours.compareTo(reason) < 0 ? ours : reason);
                        }
                    }
                    return true;
                });
    }

    /**
     * Notes what was forgotten there, so that it is not kept here either.
     *
     * @return how many of these articles are here: they stay
     */
    private int forget() {
        List<Map<String, Object>> rows =
                from.read(
                        handle ->
                                handle.createQuery(
                                                "select id, sha256, reason, day from forgotten order by id")
                                        .mapToMap()
                                        .list());
        return into.write(
                handle -> {
                    int here = 0;
                    for (Map<String, Object> row : rows) {
                        if (has(handle, "article", "sha256", row)) {
                            here++;
                        } else if (!has(handle, "forgotten", "id", row)) {
                            Filing.insert(handle, "forgotten", List.of(Map.copyOf(row)));
                        }
                    }
                    return here;
                });
    }

    private static boolean has(
            Handle handle, String table, String column, Map<String, Object> row) {
        return handle.createQuery(
                        "select exists (select 1 from " + table + " where " + column + " = :value)")
                .bind("value", String.valueOf(row.get(column)))
                .mapTo(Boolean.class)
                .one();
    }
}
