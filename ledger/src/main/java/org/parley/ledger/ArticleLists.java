package org.parley.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Lists articles without their texts, and the days on which they were published. */
final class ArticleLists {
    private static final String COLUMNS =
            "select id, document, outlet, title, published, (select count(*) from current_entry e"
                    + " where e.article_id = article.id) as entries from article";

    private final Handle handle;

    ArticleLists(Handle handle) {
        this.handle = handle;
    }

    /**
     * The newest first, unknown dates last, those of one day by id from the last on.
     *
     * @param from how many are passed over
     */
    Page<ListedArticle> newest(int from, int most) {
        int total = Rows.readArticles(handle);
        List<ListedArticle> some =
                new ArrayList<>(listed("is not null order by published desc, id desc", from, most));
        if (some.size() < most && from + some.size() < total) {
            int dated =
                    Rows.count(handle, "article where unread is null and published is not null");
            some.addAll(
                    listed(
                            "is null order by id desc",
                            Math.max(0, from - dated),
                            most - some.size()));
        }
        return new Page<>(some, total);
    }

    /**
     * Those of one outlet, with an entry of some talks, in the same order.
     *
     * @param outlet its name in any case, or null for all
     * @param talks id of a talks file, in any case, or null for all
     */
    Page<ListedArticle> newestOf(
            @Nullable String outlet, @Nullable String talks, int from, int most) {
        if (outlet == null && talks == null) {
            return newest(from, most);
        }
        Conditions conditions = new Conditions().and("unread is null");
        conditions.add(
                "lower(outlet) = :name",
                "name",
                outlet == null ? null : Rows.lower(outlet.strip()));
        conditions.add(
                "id in (select article_id from current_entry where lower(talks) like :talks escape '!')",
                "talks",
                talks == null ? null : Rows.pattern('"' + talks.strip() + '"'));
        int total =
                conditions
                        .query(handle, "select count(*) from article", "")
                        .mapTo(Integer.class)
                        .one();
        List<ListedArticle> some =
                conditions
                        .query(
                                handle,
                                COLUMNS,
                                " order by published is null, published desc, id desc"
                                        + " limit :most offset :from")
                        .bind("most", most)
                        .bind("from", from)
                        .map((row, context) -> listed(row))
                        .list();
        return new Page<>(some, total);
    }

    /** Those of some names that an article which was read has for its outlet, in any case. */
    Set<String> outletsAmong(Collection<String> names) {
        Set<String> outlets = new TreeSet<>();
        for (String name : names) {
            boolean known =
                    handle.createQuery(
                                    "select 1 from article where lower(outlet) = :name and unread"
                                            + " is null limit 1")
                            .bind("name", Rows.lower(name.strip()))
                            .mapTo(Integer.class)
                            .findOne()
                            .isPresent();
            if (known) {
                outlets.add(name);
            }
        }
        return outlets;
    }

    private List<ListedArticle> listed(String which, int from, int most) {
        return handle.createQuery(
                        COLUMNS
                                + " where unread is null and published "
                                + which
                                + " limit :most offset :from")
                .bind("most", most)
                .bind("from", from)
                .map((row, context) -> listed(row))
                .list();
    }

    private static ListedArticle listed(ResultSet row) throws SQLException {
        return new ListedArticle(
                row.getString("id"),
                row.getString("document"),
                row.getString("outlet"),
                row.getString("title"),
                ArticleRow.date(row, "published"),
                row.getInt("entries"));
    }

    /** The days on which something was published that is asked for, in order. */
    List<PublishedDay> days(Question question) {
        if (question.ofEntries()) {
            Optional<Conditions> asked = new Questions(handle).ofEntries(question);
            return asked.map(this::daysOfEntries).orElse(List.of());
        }
        Map<LocalDate, PublishedDay> days = new TreeMap<>();
        between(
                        question,
                        "published",
                        "article",
                        "count(*)",
                        "unread is null and published is not null")
                .forEach((day, articles) -> days.put(day, new PublishedDay(day, articles, 0)));
        between(question, "day", "day_count", "sum(entries)", "talks = '' and day > ''")
                .forEach(
                        (day, entries) ->
                                days.computeIfPresent(
                                        day,
                                        (d, all) -> new PublishedDay(d, all.articles(), entries)));
        return List.copyOf(days.values());
    }

    private Map<LocalDate, Integer> between(
            Question question, String day, String table, String count, String which) {
        Conditions conditions = new Conditions().and(which);
        conditions.add(day + " >= :since", "since", ArticleRow.text(question.since()));
        conditions.add(day + " <= :until", "until", ArticleRow.text(question.until()));
        Map<LocalDate, Integer> counts = new TreeMap<>();
        conditions
                .query(
                        handle,
                        "select " + day + ", " + count + " from " + table,
                        " group by " + day)
                .map(
                        (row, context) ->
                                counts.put(LocalDate.parse(row.getString(1)), row.getInt(2))
                                        == null)
                .list();
        return counts;
    }

    private List<PublishedDay> daysOfEntries(Conditions conditions) {
        return conditions
                .and("published > ''")
                .query(
                        handle,
                        "select published, count(distinct article_id), count(*) from current_entry",
                        " group by published order by published")
                .map(
                        (row, context) ->
                                new PublishedDay(
                                        LocalDate.parse(row.getString(1)),
                                        row.getInt(2),
                                        row.getInt(3)))
                .list();
    }
}
