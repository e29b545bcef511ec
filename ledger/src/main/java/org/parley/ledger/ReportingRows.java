package org.parley.ledger;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.history.Reporting;
import org.parley.ledger.history.Reporting.Link;
import org.parley.ledger.origins.Account;

/**
 * Keeps in step with the entries who reports whom, in some talks or in all entries, inside the
 * caller's transaction; and answers from it.
 */
final class ReportingRows {
    private static final String LINK =
            "talks = :talks and reporter = :reporter and reported = :reported";

    private final Handle handle;
    private final String talks;

    /**
     * @param talks id in lower case, '' for all entries
     */
    ReportingRows(Handle handle, String talks) {
        this.handle = handle;
        this.talks = talks;
    }

    private record InReport(Link link, String report) implements Comparable<InReport> {
        @Override
        public int compareTo(InReport other) {
            int links = link.compareTo(other.link);
            return links == 0 ? report.compareTo(other.report) : links;
        }
    }

    /** How many more entries, and reports, than before. */
    private record More(int entries, int reports) {
        More and(More other) {
            return new More(entries + other.entries, reports + other.reports);
        }
    }

    /** Follows entries that left the table of current entries, and others that came into it. */
    void update(Collection<CurrentRow> gone, Collection<CurrentRow> come) {
        Map<InReport, Integer> more = new TreeMap<>();
        gone.forEach(row -> links(row.telling().account(), -1, more));
        come.forEach(row -> links(row.telling().account(), 1, more));
        more.values().removeIf(entries -> entries == 0);
        Map<Link, More> links = new TreeMap<>();
        more.forEach(
                (in, entries) ->
                        links.merge(
                                in.link(), new More(entries, inReport(in, entries)), More::and));
        links.forEach(this::count);
    }

    private static void links(Account account, int entries, Map<InReport, Integer> more) {
        Reporting.links(account.outlet(), account.via())
                .forEach(
                        link ->
                                more.merge(
                                        new InReport(link, account.report()),
                                        entries,
                                        Integer::sum));
    }

    /** Counts in one report, and returns how many more reports there are. */
    private int inReport(InReport in, int more) {
        String row = LINK + " and report = :report";
        Optional<Integer> before =
                of(
                                handle.createQuery(
                                        "select entries from reporting_in_report where " + row),
                                in.link())
                        .bind("report", in.report())
                        .mapTo(Integer.class)
                        .findOne();
        String statement =
                before.isEmpty()
                        ? "insert into reporting_in_report (talks, reporter, reported, report, entries)"
                                + " values (:talks, :reporter, :reported, :report, :more)"
                        : before.get() + more == 0
                                ? "delete from reporting_in_report where " + row
                                : "update reporting_in_report set entries = entries + :more where "
                                        + row;
        var update = of(handle.createUpdate(statement), in.link()).bind("report", in.report());
        if (statement.contains(":more")) {
            update.bind("more", more);
        }
        update.execute();
        return before.isEmpty() ? 1 : before.get() + more == 0 ? -1 : 0;
    }

    private void count(Link link, More more) {
        of(
                        handle.createUpdate(
                                "insert into reporting (talks, reporter, reported, entries, reports)"
                                        + " values (:talks, :reporter, :reported, :entries, :reports)"
                                        + " on conflict (talks, reporter, reported) do update set"
                                        + " entries = reporting.entries + excluded.entries,"
                                        + " reports = reporting.reports + excluded.reports"),
                        link)
                .bind("entries", more.entries())
                .bind("reports", more.reports())
                .execute();
        if (more.entries() < 0) {
            of(handle.createUpdate("delete from reporting where entries = 0 and " + LINK), link)
                    .execute();
        }
    }

    private <S extends SqlStatement<S>> S of(S statement, Link link) {
        return statement
                .bind("talks", talks)
                .bind("reporter", link.by())
                .bind("reported", link.of());
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
