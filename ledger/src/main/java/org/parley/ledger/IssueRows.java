package org.parley.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;
import org.parley.ledger.issues.Issue;
import org.parley.ledger.issues.IssueRuling;
import org.parley.ledger.issues.IssueRulings;

/** What the tables tell of issues, inside the caller's transaction. */
final class IssueRows {
    private final Handle handle;

    IssueRows(Handle handle) {
        this.handle = handle;
    }

    /** A cell: an issue, a party, how many entries, from when until when; '' is what is unknown. */
    private record Cell(String issue, String party, int entries, String first, String last) {}

    /** The issues of the entries that are asked for, those with the most first, then by name. */
    List<Issue> list(Question question, IssueRulings rulings) {
        Map<String, List<Cell>> cells =
                cells(question).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Cell::issue, TreeMap::new, Collectors.toList()));
        List<Issue> issues = new ArrayList<>();
        cells.forEach((name, its) -> issues.add(issue(name, its, rulings)));
        issues.sort(Comparator.comparingInt(Issue::entries).reversed().thenComparing(Issue::name));
        return issues;
    }

    private List<Cell> cells(Question question) {
        return new Questions(handle)
                .ofEntries(question)
                .map(
                        conditions ->
                                conditions
                                        .and("issue is not null")
                                        .query(
                                                handle,
                                                "select issue, party, count(*) as entries,"
                                                        + " min(nullif(day, '')) as first,"
                                                        + " max(day) as last from current_entry",
                                                " group by issue, party")
                                        .map(
                                                (row, context) ->
                                                        new Cell(
                                                                row.getString("issue"),
                                                                text(row.getString("party")),
                                                                row.getInt("entries"),
                                                                text(row.getString("first")),
                                                                row.getString("last")))
                                        .list())
                .orElse(List.of());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static Issue issue(String name, List<Cell> cells, IssueRulings rulings) {
        return new Issue(
                name,
                cells.stream().mapToInt(Cell::entries).sum(),
                cells.stream()
                        .filter(cell -> !cell.party().isEmpty())
                        .sorted(
                                Comparator.comparingInt(Cell::entries)
                                        .reversed()
                                        .thenComparing(Cell::party))
                        .map(Cell::party)
                        .toList(),
                cells.stream()
                        .map(Cell::first)
                        .filter(day -> !day.isEmpty())
                        .min(Comparator.naturalOrder())
                        .map(Days::parse)
                        .orElse(null),
                cells.stream()
                        .map(Cell::last)
                        .filter(day -> !day.isEmpty())
                        .max(Comparator.naturalOrder())
                        .map(Days::parse)
                        .orElse(null),
                List.copyOf(rulings.others(name)));
    }

    /** The issues that are called so: that one, else those that differ in case only, sorted. */
    List<String> called(String name) {
        List<String> alike =
                handle
                        .createQuery(
                                "select distinct e.issue from issue_count c join current_entry e"
                                        + " on e.issue_key = c.issue where c.talks = ''"
                                        + " and lower(c.issue) = :name order by e.issue")
                        .bind("name", CurrentRow.cut(Rows.lower(name)))
                        .mapTo(String.class)
                        .list()
                        .stream()
                        .filter(issue -> Rows.lower(issue).equals(Rows.lower(name)))
                        .toList();
        return alike.contains(name) ? List.of(name) : alike;
    }

    /** The names of all issues. */
    List<String> names() {
        return handle.createQuery(
                        "select issue from issue_count where talks = '' and issue > '' order by issue")
                .mapTo(String.class)
                .list();
    }

    /** Ids of the articles with an entry on one of some issues. */
    SortedSet<String> articles(Collection<String> issues) {
        return new TreeSet<>(
                handle.createQuery(
                                "select distinct article_id from current_entry where issue_key in (<issues>)")
                        .bindList("issues", issues.stream().map(CurrentRow::cut).toList())
                        .mapTo(String.class)
                        .list());
    }

    /** How many entries are on an issue. */
    int entries(String issue) {
        return handle.createQuery(
                        "select count(*) from current_entry where issue_key = :key and issue = :issue")
                .bind("key", CurrentRow.cut(issue))
                .bind("issue", issue)
                .mapTo(Integer.class)
                .one();
    }

    /** How many entries a split moves. */
    int entries(IssueRuling split) {
        int entries = 0;
        for (String article : articles(split.issues())) {
            for (Entry entry : Rows.current(handle, Rows.article(handle, article).orElseThrow())) {
                @Nullable String issue = entry.issue();
                boolean moved =
                        issue != null
                                && split.issues().contains(issue)
                                && !issue.equals(split.name())
                                && split.concerns(entry);
                entries += moved ? 1 : 0;
            }
        }
        return entries;
    }
}
