package org.parley.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.parley.core.text.Article;
import org.parley.ledger.copies.Copies;
import org.parley.ledger.copies.Fingerprint;
import org.parley.ledger.copies.Report;

/**
 * Keeps in step which articles are one report, inside the caller's transaction: a function of the
 * articles kept, in whatever order they came.
 */
final class Folding {
    /** An article once for each key that it shares with another. */
    private static final String SHARING =
            "select p.article_id from passage q join passage p on p.hash = q.hash"
                    + " where q.article_id = :id and p.article_id <> :id"
                    + " and p.day >= :from and p.day <= :to";

    private final Handle handle;

    Folding(Handle handle) {
        this.handle = handle;
    }

    /** Whether an article has been folded; one that an older Parley kept has not. */
    static boolean knows(Handle handle, String id) {
        return handle.createQuery(
                        "select exists (select 1 from article where id = :id and report is not null)")
                .bind("id", id)
                .mapTo(Boolean.class)
                .one();
    }

    /**
     * What is wrong with how an article is folded; nothing if an older Parley kept it.
     *
     * @param fingerprint of the article
     */
    static Optional<String> flaw(Handle handle, String id, Fingerprint fingerprint) {
        Map<String, @Nullable Object> row =
                handle.createQuery("select report, words from article where id = :id")
                        .bind("id", id)
                        .mapToMap()
                        .one();
        @Nullable Object report = row.get("report");
        @Nullable Object words = row.get("words");
        List<Long> keys =
                handle.createQuery("select hash from passage where article_id = :id order by hash")
                        .bind("id", id)
                        .mapTo(Long.class)
                        .list();
        if (report == null && words == null && keys.isEmpty()) {
            return Optional.empty();
        }
        if (report == null) {
            return Optional.of("it is in no report");
        }
        return fingerprint.text().equals(words) && fingerprint.keys().equals(keys)
                ? reportFlaw(handle, id, report.toString())
                : Optional.of("what its copies are found by is not of its text");
    }

    private static Optional<String> reportFlaw(Handle handle, String id, String report) {
        Optional<String> itself =
                handle.createQuery("select coalesce(report, '') from article where id = :report")
                        .bind("report", report)
                        .mapTo(String.class)
                        .findOne();
        if (itself.isEmpty()) {
            return Optional.of("its report, article " + report + ", is not here");
        }
        if (!itself.get().equals(report)) {
            return Optional.of("its report, article " + report + ", is itself of another report");
        }
        String first = report.equals(id) ? first(handle, report) : report;
        return first.equals(report)
                ? Optional.empty()
                : Optional.of("article " + first + " had its report first");
    }

    /** As {@link Report#first} has it, without the texts. */
    private static String first(Handle handle, String report) {
        return handle.createQuery(
                        "select id from article where report = :report"
                                + " order by published nulls last, id limit 1")
                .bind("report", report)
                .mapTo(String.class)
                .one();
    }

    /**
     * Folds an article that has just been kept, or kept with other metadata.
     *
     * @return the articles whose report may be another now
     */
    Set<String> fold(Article article, Fingerprint fingerprint) {
        Set<String> members = apart(article.id());
        index(article, fingerprint);
        members.add(article.id());
        return joined(members);
    }

    /** Makes all of it anew: of nothing but the articles that were read. */
    void foldAll(List<String> ids) {
        handle.execute("delete from passage");
        handle.execute("update article set report = null, words = null");
        for (String id : ids) {
            Article article = Rows.article(handle, id).orElseThrow();
            fold(article, Fingerprint.of(article));
        }
    }

    /**
     * Takes an article out of its report; the others are joined anew.
     *
     * @return the articles whose report may be another now
     */
    Set<String> leave(String id) {
        Set<String> members = apart(id);
        handle.execute("delete from passage where article_id = ?", id);
        handle.execute("update article set report = id, words = null where id = ?", id);
        return joined(members);
    }

    private Set<String> joined(Set<String> members) {
        Set<String> touched = new TreeSet<>(members);
        members.forEach(member -> touched.addAll(join(member)));
        return touched;
    }

    /** The other articles of an article's report, each of which is a report of its own for now. */
    private Set<String> apart(String id) {
        Set<String> members =
                new TreeSet<>(
                        handle.createQuery(
                                        "select id from article where report ="
                                                + " (select report from article where id = :id)")
                                .bind("id", id)
                                .mapTo(String.class)
                                .list());
        members.remove(id);
        members.forEach(member -> report(member, member));
        return members;
    }

    private void index(Article article, Fingerprint fingerprint) {
        handle.execute("delete from passage where article_id = ?", article.id());
        handle.createUpdate("update article set report = id, words = :words where id = :id")
                .bind("id", article.id())
                .bind("words", fingerprint.text())
                .execute();
        Filing.insert(
                handle,
                "passage",
                fingerprint.keys().stream().map(hash -> row(hash, article)).toList());
    }

    private static Map<String, @Nullable Object> row(long hash, Article article) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("hash", hash);
        row.put("day", Days.text(article.published()));
        row.put("article_id", article.id());
        return row;
    }

    /**
     * Joins an article's report with those of all articles that it is one report with.
     *
     * @return the articles of these reports if there are several
     */
    private Set<String> join(String id) {
        Article there = Rows.article(handle, id).orElseThrow();
        Set<String> near = near(id, there.published());
        if (near.isEmpty()) {
            return Set.of();
        }
        Copies article = Copies.with(there);
        Set<String> reports = new TreeSet<>();
        for (String other : near) {
            if (article.compare(Rows.article(handle, other).orElseThrow()).sameness().oneReport()) {
                reports.add(reportOf(other));
            }
        }
        reports.add(reportOf(id));
        return reports.size() > 1 ? merge(reports) : Set.of();
    }

    /** Articles that may be copies: see {@link Fingerprint#near} and {@link Copies#DAYS}. */
    private Set<String> near(String id, @Nullable LocalDate day) {
        Set<String> near = new TreeSet<>();
        handle.createQuery(
                        "select article_id, shared,"
                                + " (select count(*) from passage o where o.article_id = other.article_id) as theirs,"
                                + " (select count(*) from passage o where o.article_id = :id) as ours"
                                + " from (select article_id, count(*) as shared from ("
                                + SHARING
                                + " union all "
                                + SHARING.replace(":from", ":undated").replace(":to", ":undated")
                                + ") as sharing group by article_id having count(*) >= :fewest) as other")
                .bind("id", id)
                .bind("from", day == null ? "0" : day.minusDays(Copies.DAYS).toString())
                .bind("to", day == null ? "9" : day.plusDays(Copies.DAYS).toString())
                .bind("undated", "")
                .bind("fewest", Fingerprint.FEWEST_SHARED)
                .map(
                        (row, context) ->
                                Fingerprint.enough(
                                                row.getInt("shared"),
                                                row.getInt("ours"),
                                                row.getInt("theirs"))
                                        && near.add(row.getString("article_id")))
                .list();
        near.addAll(
                handle.createQuery(
                                "select b.id from article a join article b on b.words = a.words"
                                        + " where a.id = :id and b.id <> :id")
                        .bind("id", id)
                        .mapTo(String.class)
                        .list());
        return near;
    }

    private String reportOf(String id) {
        return handle.createQuery("select coalesce(report, id) from article where id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .one();
    }

    private Set<String> merge(Collection<String> reports) {
        List<Article> members =
                handle
                        .createQuery("select * from article where report in (<reports>)")
                        .bindList("reports", List.copyOf(reports))
                        .map((row, context) -> ArticleRow.article(row))
                        .list()
                        .stream()
                        .sorted(Comparator.comparing(Article::id))
                        .toList();
        String first = new Report(members).first().id();
        members.forEach(member -> report(member.id(), first));
        return members.stream().map(Article::id).collect(Collectors.toSet());
    }

    private void report(String id, String report) {
        handle.createUpdate("update article set report = :report where id = :id")
                .bind("id", id)
                .bind("report", report)
                .execute();
    }
}
