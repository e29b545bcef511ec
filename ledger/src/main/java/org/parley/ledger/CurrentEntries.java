package org.parley.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;
import org.parley.core.text.Article;
import org.parley.ledger.contradictions.Told;
import org.parley.ledger.issues.IssueRuling;
import org.parley.ledger.issues.IssueRulings;
import org.parley.ledger.rulings.EntryRuling;

/**
 * Keeps in step with articles, names, copies and rulings on names, entries and issues what
 * questions are answered from: the entries as they stand, and by them the events. Inside the
 * caller's transaction.
 */
final class CurrentEntries {
    private final Handle handle;
    private final IssueRulings issues;

    CurrentEntries(Handle handle) {
        this.handle = handle;
        this.issues = IssueRulingRow.holding(handle);
    }

    /**
     * An entry as it stands in the table, and what of it counts for events.
     *
     * @param told null if the row is damaged
     */
    private record Standing(@Nullable Told told, CurrentRow row) {
        String id() {
            return row.telling().entry();
        }
    }

    /** Brings the entries of some articles up to date. */
    void update(Collection<String> articles) {
        List<CurrentRow> gone = new ArrayList<>();
        List<CurrentRow> come = new ArrayList<>();
        List<Told> told = new ArrayList<>();
        for (String id : new TreeSet<>(articles)) {
            Optional<Article> article = Rows.article(handle, id);
            Map<String, Standing> before = new LinkedHashMap<>();
            article.ifPresent(
                    there -> standing(id, there).forEach(one -> before.put(one.id(), one)));
            List<Told> changed = new ArrayList<>();
            RuledEntries ruled = RuledEntries.of(handle, id);
            new ReviewedRows(handle).update(id, ruled, article.orElse(null));
            for (Told one : article.map(there -> now(id, there, ruled)).orElse(List.of())) {
                Standing now = new Standing(one, CurrentRow.of(id, one));
                if (now.equals(before.get(one.entry().id()))) {
                    before.remove(one.entry().id());
                } else {
                    changed.add(one);
                    come.add(now.row());
                }
            }
            for (Standing old : before.values()) {
                gone.add(old.row());
                handle.execute("delete from current_entry where id = ?", old.id());
            }
            Filing.insert(
                    handle,
                    "current_entry",
                    changed.stream().map(one -> CurrentRow.values(id, one)).toList());
            told.addAll(changed);
        }
        for (String talks : talks(gone, come)) {
            List<CurrentRow> left = within(talks, gone);
            List<CurrentRow> joined = within(talks, come);
            new EventRows(handle, talks).update(left, joined);
            new PositionRows(handle, talks).update(left, joined);
            new ReportingRows(handle, talks).update(left, joined);
        }
        new ContradictionRows(handle).update(gone, told);
    }

    /** All talks that know one of the entries, and '' for all entries, if there is any. */
    private static SortedSet<String> talks(List<CurrentRow> gone, List<CurrentRow> come) {
        SortedSet<String> talks = new TreeSet<>();
        Stream.concat(gone.stream(), come.stream())
                .forEach(
                        row -> {
                            talks.add("");
                            talks.addAll(row.talks());
                        });
        return talks;
    }

    private static List<CurrentRow> within(String talks, List<CurrentRow> rows) {
        return rows.stream().filter(row -> talks.isEmpty() || row.talks().contains(talks)).toList();
    }

    /** Ids of the entries of an article that do not stand as all that is kept has them, sorted. */
    SortedSet<String> stale(String id, Article article) {
        Map<String, Standing> there = new HashMap<>();
        standing(id, article).forEach(one -> there.put(one.id(), one));
        SortedSet<String> stale = new TreeSet<>(there.keySet());
        for (Told told : now(id, article)) {
            Standing now = new Standing(told, CurrentRow.of(id, told));
            if (now.equals(there.get(now.id()))) {
                stale.remove(now.id());
            } else {
                stale.add(now.id());
            }
        }
        return stale;
    }

    /** What is wrong with what follows from an article's entries, if these are not stale. */
    Optional<String> flaw(String id, Article article) {
        RuledEntries ruled = RuledEntries.of(handle, id);
        return new ReviewedRows(handle)
                .flaw(id, ruled, article)
                .or(() -> new ContradictionRows(handle).flaw(now(id, article, ruled)));
    }

    /** Makes all anew. */
    void updateAll() {
        for (String table :
                List.of(
                        "reviewed_entry",
                        "reporting",
                        "reporting_in_report",
                        "day_count",
                        "contradiction",
                        "position",
                        "event",
                        "issue_count",
                        "party_count",
                        "current_entry")) {
            handle.execute("delete from " + table);
        }
        List<String> articles =
                handle.createQuery(
                                "select id from article where unread is null order by published nulls first, id")
                        .mapTo(String.class)
                        .list();
        articles.forEach(id -> update(List.of(id)));
    }

    /** The entries of an article as all that is kept has them. */
    private List<Entry> entries(String id, Article article, RuledEntries ruled) {
        List<Entry> applied = ruled.entries(id, article);
        return issues.isEmpty()
                ? applied
                : applied.stream()
                        .map(entry -> on(entry, issuing(entry, ruled.on(entry))))
                        .toList();
    }

    /** The rulings on issues that bring an entry to the one that it is on, in order. */
    List<IssueRuling> rulingsOnIssue(Entry asked) {
        String id = asked.article().id();
        RuledEntries ruled = RuledEntries.of(handle, id);
        return ruled.entries(id, asked.article()).stream()
                .filter(entry -> entry.id().equals(asked.id()))
                .flatMap(entry -> issues.on(entry, issuing(entry, ruled.on(entry))).stream())
                .toList();
    }

    /** When the ruling was made that gave an entry its issue, null if it was read so. */
    private static @Nullable Instant issuing(Entry entry, List<EntryRuling> rulings) {
        @Nullable String issue = entry.issue();
        return rulings.stream()
                .filter(ruling -> issue != null && issue.equals(ruling.correction().issue()))
                .map(EntryRuling::made)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private Entry on(Entry entry, @Nullable Instant ruled) {
        return entry.corrected(null, null, null, issues.issue(entry, ruled), null);
    }

    private List<Told> now(String id, Article article) {
        return now(id, article, RuledEntries.of(handle, id));
    }

    private List<Told> now(String id, Article article, RuledEntries ruled) {
        List<Entry> entries = entries(id, article, ruled);
        if (entries.isEmpty()) {
            return List.of();
        }
        String report =
                handle.createQuery("select coalesce(report, id) from article where id = :id")
                        .bind("id", id)
                        .mapTo(String.class)
                        .one();
        return entries.stream().map(entry -> new Told(entry, report)).toList();
    }

    private List<Standing> standing(String id, Article article) {
        return handle.createQuery("select * from current_entry where article_id = :id")
                .bind("id", id)
                .map((row, context) -> new Standing(toldOf(row, article), CurrentRow.of(row)))
                .list();
    }

    private static @Nullable Told toldOf(ResultSet row, Article article) throws SQLException {
        try {
            return CurrentRow.told(row, article);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return null;
        }
    }
}
