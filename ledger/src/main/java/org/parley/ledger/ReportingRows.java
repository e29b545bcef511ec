package org.parley.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.history.Reporting;
import org.parley.ledger.history.Reporting.Link;
import org.parley.ledger.origins.Account;

/**
 * Keeps in step with the entries who reports whom, in some talks or in all entries, inside the
 * caller's transaction; and answers from it.
 */
final class ReportingRows {
    private static final String COUNT =
            "insert into reporting (talks, reporter, reported, entries, reports)"
                    + " values (:talks, :reporter, :reported, :entries, :reports)"
                    + " on conflict (talks, reporter, reported) do update set"
                    + " entries = reporting.entries + excluded.entries,"
                    + " reports = reporting.reports + excluded.reports";

    private static final String COUNT_IN_REPORT =
            "insert into reporting_in_report (talks, reporter, reported, report, entries)"
                    + " values (:talks, :reporter, :reported, :report, :entries)"
                    + " on conflict (talks, report, reporter, reported) do update set"
                    + " entries = excluded.entries";

    private final Handle handle;
    private final String talks;

    /**
     * @param talks id in lower case, '' for all entries
     */
    ReportingRows(Handle handle, String talks) {
        this.handle = handle;
        this.talks = talks;
    }

    /** How many more entries, and reports, than before. */
    private record More(int entries, int reports) {
        More and(More other) {
            return new More(entries + other.entries, reports + other.reports);
        }
    }

    /** Follows entries that left the table of current entries, and others that came into it. */
    void update(Collection<CurrentRow> gone, Collection<CurrentRow> come) {
        Map<String, Map<Link, Integer>> inReports = new TreeMap<>();
        gone.forEach(row -> links(row.telling().account(), -1, inReports));
        come.forEach(row -> links(row.telling().account(), 1, inReports));
        Map<Link, More> links = new TreeMap<>();
        inReports.forEach((report, more) -> count(report, more, links));
        List<Map<String, @Nullable Object>> counted = new ArrayList<>();
        links.forEach(
                (link, more) -> {
                    Map<String, @Nullable Object> row = row(link);
                    row.put("entries", more.entries());
                    row.put("reports", more.reports());
                    counted.add(row);
                });
        batch(COUNT, counted);
        if (links.values().stream().anyMatch(more -> more.entries() < 0)) {
            handle.execute("delete from reporting where talks = ? and entries = 0", talks);
        }
    }

    private static void links(
            Account account, int entries, Map<String, Map<Link, Integer>> inReports) {
        Map<Link, Integer> more =
                inReports.computeIfAbsent(account.report(), report -> new TreeMap<>());
        Reporting.links(account.outlet(), account.via())
                .forEach(link -> more.merge(link, entries, Integer::sum));
    }

    /** Counts in one report, and adds how many more entries and reports each link has by it. */
    private void count(String report, Map<Link, Integer> more, Map<Link, More> links) {
        Map<Link, Integer> before = new TreeMap<>();
        handle.createQuery(
                        "select reporter, reported, entries from reporting_in_report"
                                + " where talks = :talks and report = :report")
                .bind("talks", talks)
                .bind("report", report)
                .map(
                        (row, context) ->
                                before.put(
                                                new Link(row.getString(1), row.getString(2)),
                                                row.getInt(3))
                                        == null)
                .list();
        List<Map<String, @Nullable Object>> now = new ArrayList<>();
        List<Map<String, @Nullable Object>> none = new ArrayList<>();
        more.forEach(
                (link, entries) -> {
                    int had = before.getOrDefault(link, 0);
                    Map<String, @Nullable Object> row = row(link);
                    row.put("report", report);
                    if (had + entries == 0) {
                        none.add(row);
                    } else {
                        row.put("entries", had + entries);
                        now.add(row);
                    }
                    int reports = (had + entries == 0 ? 0 : 1) - (had == 0 ? 0 : 1);
                    links.merge(link, new More(entries, reports), More::and);
                });
        batch(COUNT_IN_REPORT, now);
        batch(
                "delete from reporting_in_report where talks = :talks and report = :report"
                        + " and reporter = :reporter and reported = :reported",
                none);
    }

    private Map<String, @Nullable Object> row(Link link) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("talks", talks);
        row.put("reporter", link.by());
        row.put("reported", link.of());
        return row;
    }

    private void batch(String statement, List<Map<String, @Nullable Object>> rows) {
        if (!rows.isEmpty()) {
            PreparedBatch batch = handle.prepareBatch(statement);
            rows.forEach(batch::add);
            batch.execute();
        }
    }

    /** Who reports whom, the most frequent first, then by name. */
    static Page<Reporting> page(Handle handle, Question question, int from, int most) {
        if (!question.equals(Question.everything().withTalks(question.talks()))) {
            return Page.of(counted(handle, question), from, most);
        }
        String talks = Questions.scope(question);
        int total =
                handle.createQuery("select count(*) from reporting where talks = :talks")
                        .bind("talks", talks)
                        .mapTo(Integer.class)
                        .one();
        return new Page<>(
                handle.createQuery(
                                "select reporter, reported, entries, reports from reporting"
                                        + " where talks = :talks order by entries desc, reporter, reported"
                                        + " limit :most offset :from")
                        .bind("talks", talks)
                        .bind("most", most)
                        .bind("from", from)
                        .map(
                                (row, context) ->
                                        new Reporting(
                                                row.getString(1),
                                                row.getString(2),
                                                row.getInt(3),
                                                row.getInt(4)))
                        .list(),
                total);
    }

    /** The same from the entries that a question asks for. */
    private static List<Reporting> counted(Handle handle, Question question) {
        Map<Link, Integer> entries = new TreeMap<>();
        Map<Link, Set<String>> reports = new TreeMap<>();
        new Questions(handle)
                .ofEntries(question)
                .ifPresent(
                        conditions ->
                                conditions
                                        .query(
                                                handle,
                                                "select outlet, via, report, count(*) from current_entry",
                                                " group by outlet, via, report")
                                        .map(
                                                (row, context) -> {
                                                    @Nullable String outlet = row.getString(1);
                                                    for (Link link :
                                                            Reporting.links(
                                                                    outlet,
                                                                    JsonColumn.names(
                                                                            row.getString(2)))) {
                                                        entries.merge(
                                                                link, row.getInt(4), Integer::sum);
                                                        reports.computeIfAbsent(
                                                                        link, l -> new HashSet<>())
                                                                .add(row.getString(3));
                                                    }
                                                    return true;
                                                })
                                        .list());
        return entries.keySet().stream()
                .map(
                        link ->
                                new Reporting(
                                        link.by(),
                                        link.of(),
                                        entries.getOrDefault(link, 0),
                                        reports.getOrDefault(link, Set.of()).size()))
                .sorted(Reporting.MOST_FREQUENT)
                .toList();
    }
}
