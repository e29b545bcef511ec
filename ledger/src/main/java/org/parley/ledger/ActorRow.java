package org.parley.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.parley.core.actor.Actor;
import org.parley.core.actor.Actor.Basis;
import org.parley.core.actor.Actor.Kind;
import org.parley.core.actor.Affiliation;
import org.parley.core.entry.Passage;
import org.parley.core.text.Article;
import org.parley.core.text.Span;

/** The actors of an article as rows of their three tables. */
final class ActorRow {
    private ActorRow() {}

    /**
     * Values by column.
     *
     * @param position in the reading, from 0
     */
    static Map<String, @Nullable Object> of(Article article, int position, Actor actor) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("article_id", article.id());
        row.put("position", position);
        putName(row, article, actor);
        row.put("mentions", actor.mentions());
        EntryRow.putPassage(row, "first", actor.first());
        EntryRow.putParty(row, "party", actor.party());
        row.put("basis", word(actor.basis()));
        return row;
    }

    private static void putName(Map<String, @Nullable Object> row, Article article, Actor actor) {
        row.put("kind", word(actor.kind()));
        row.put("name", actor.name());
        row.put("day", Days.text(article.published()));
    }

    static List<Map<String, @Nullable Object>> forms(Article article, int position, Actor actor) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (String form : actor.forms()) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("article_id", article.id());
            row.put("actor", position);
            row.put("position", rows.size());
            row.put("form", form);
            row.put("kind", word(actor.kind()));
            row.put("name", actor.name());
            rows.add(row);
        }
        return rows;
    }

    static List<Map<String, @Nullable Object>> affiliations(
            Article article, int position, Actor actor) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Affiliation affiliation : actor.affiliations()) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("article_id", article.id());
            row.put("actor", position);
            row.put("position", rows.size());
            row.put("role", affiliation.role());
            EntryRow.putParty(row, "party", affiliation.party());
            row.put("former", affiliation.former());
            EntryRow.putPassage(row, "evidence", affiliation.evidence());
            putName(row, article, actor);
            rows.add(row);
        }
        return rows;
    }

    /** The actors of an article that is at hand, in the reading's order. */
    static List<Actor> actors(Handle handle, Article article) {
        return handle.createQuery("select * from actor where article_id = :id order by position")
                .bind("id", article.id())
                .map((row, context) -> actor(handle, row, article))
                .list();
    }

    /**
     * What is wrong with what is copied from an actor, or its article, beside what belongs to it.
     */
    static List<String> flaws(Handle handle, String articleId, Article article) {
        List<String> flaws = new ArrayList<>();
        for (String table : List.of("actor_form", "affiliation")) {
            int strays =
                    handle.createQuery(
                                    "select count(*) from "
                                            + table
                                            + " t left join actor a"
                                            + " on a.article_id = t.article_id and a.position = t.actor"
                                            + " where t.article_id = :id and (a.position is null"
                                            + " or a.kind <> t.kind or a.name <> t.name)")
                            .bind("id", articleId)
                            .mapTo(Integer.class)
                            .one();
            if (strays > 0) {
                flaws.add("belonging to none of its actors, in the table " + table + ": " + strays);
            }
        }
        for (String table : List.of("actor", "affiliation")) {
            int otherDays =
                    handle.createQuery(
                                    "select count(*) from "
                                            + table
                                            + " where article_id = :id and day <> :day")
                            .bind("id", articleId)
                            .bind("day", Days.text(article.published()))
                            .mapTo(Integer.class)
                            .one();
            if (otherDays > 0) {
                flaws.add(
                        "with another day than its own, in the table " + table + ": " + otherDays);
            }
        }
        return flaws;
    }

    static Actor actor(Handle handle, ResultSet row, Article article) throws SQLException {
        int position = row.getInt("position");
        return new Actor(
                row.getString("name"),
                Kind.valueOf(EntryRow.constant(row, "kind")),
                handle.createQuery(
                                "select form from actor_form where article_id = :id and actor = :actor"
                                        + " order by position")
                        .bind("id", article.id())
                        .bind("actor", position)
                        .mapTo(String.class)
                        .list(),
                row.getInt("mentions"),
                Passage.of(article.text(), EntryRow.span(row, "first")),
                EntryRow.party(row, "party"),
                Basis.valueOf(EntryRow.constant(row, "basis")),
                handle.createQuery(
                                "select * from affiliation where article_id = :id and actor = :actor"
                                        + " order by position")
                        .bind("id", article.id())
                        .bind("actor", position)
                        .map((said, context) -> affiliation(said, article))
                        .list());
    }

    static Affiliation affiliation(ResultSet row, Article article) throws SQLException {
        return new Affiliation(
                row.getString("role"),
                EntryRow.requiredParty(row, "party"),
                row.getBoolean("former"),
                Passage.of(article.text(), EntryRow.span(row, "evidence")));
    }

    static Span first(ResultSet row) throws SQLException {
        return EntryRow.span(row, "first");
    }

    /** A constant as a column holds it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
