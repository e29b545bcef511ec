package org.parley.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The talks files that articles are read with, inside the caller's transaction. */
final class TalksRows {
    private final Handle handle;

    TalksRows(Handle handle) {
        this.handle = handle;
    }

    /** Keeps a version if it is new, and that it was used. */
    void use(TalksText talks, LocalDate day) {
        int uses =
                handle.createQuery("select coalesce(max(uses), 0) + 1 from talks")
                        .mapTo(Integer.class)
                        .one();
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", talks.id());
        row.put("version", talks.version());
        row.put("text", talks.text());
        row.put("first", day.toString());
        row.put("last", day.toString());
        row.put("uses", uses);
        handle.createUpdate(
                        "insert into talks (id, version, text, first, last, uses)"
                                + " values (:id, :version, :text, :first, :last, :uses)"
                                + " on conflict (id, version) do update"
                                + " set last = excluded.last, uses = excluded.uses")
                .bindMap(row)
                .execute();
    }

    /** Keeps a version of another ledger, if it is new here. */
    void take(StoredTalks stored) {
        boolean known =
                handle.createQuery(
                                "select exists (select 1 from talks where id = :id and version = :version)")
                        .bind("id", stored.talks().id())
                        .bind("version", stored.talks().version())
                        .mapTo(Boolean.class)
                        .one();
        if (!known) {
            use(stored.talks(), stored.first());
            use(stored.talks(), stored.last());
        }
    }

    /** All versions, by id, the one that was used last at the end. */
    List<StoredTalks> all() {
        return handle.createQuery("select * from talks order by id, uses")
                .map(
                        (row, context) -> {
                            TalksText talks =
                                    new TalksText(row.getString("id"), row.getString("text"));
                            String version = row.getString("version");
                            return new StoredTalks(
                                    talks,
                                    LocalDate.parse(row.getString("first")),
                                    LocalDate.parse(row.getString("last")),
                                    count("", talks.id(), version),
                                    count(
                                            " join current_entry e on e.article_id = a.article_id"
                                                    + " and e.talks like :talks escape '!'",
                                            talks.id(),
                                            version));
                        })
                .list();
    }

    private int count(String join, String id, String version) {
        return handle.createQuery(
                        "select count(*) from article_talks a"
                                + join
                                + " where a.id = :id and a.version = :version")
                .bind("id", id)
                .bind("version", version)
                .bind("talks", "%\"" + id.replaceAll("[!%_]", "!$0") + "\"%")
                .mapTo(Integer.class)
                .one();
    }

    /** The versions by id that an article was read with. */
    SortedMap<String, String> of(String article) {
        SortedMap<String, String> versions = new TreeMap<>();
        handle.createQuery("select id, version from article_talks where article_id = :id")
                .bind("id", article)
                .map(
                        (row, context) ->
                                versions.put(row.getString("id"), row.getString("version")) == null)
                .list();
        return versions;
    }

    /** The files that an article was read with, by id, as far as they are kept. */
    List<TalksText> textsOf(String article) {
        return handle.createQuery(
                        "select t.id, t.text from article_talks a join talks t"
                                + " on t.id = a.id and t.version = a.version"
                                + " where a.article_id = :id order by t.id")
                .bind("id", article)
                .map((row, context) -> new TalksText(row.getString("id"), row.getString("text")))
                .list();
    }

    /** Keeps with which versions, by id, an article was read that had none. */
    void put(String article, SortedMap<String, String> versions) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        versions.forEach(
                (id, version) ->
                        rows.add(Map.of("article_id", article, "id", id, "version", version)));
        Filing.insert(handle, "article_talks", rows);
    }
}
