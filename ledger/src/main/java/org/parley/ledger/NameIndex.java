package org.parley.ledger;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.parley.core.actor.Actor.Kind;
import org.parley.ledger.names.Dossier;
import org.parley.ledger.names.Likeness;
import org.parley.ledger.names.Name;
import org.parley.ledger.names.Rulings;

/**
 * The written names of all articles and which of them are near each other, as the tables have them
 * at the moment.
 */
final class NameIndex {
    /** Before the folded name itself, and before a key of its spelling. */
    private static final String EXACT = "=";

    private static final String LIKE = "~";

    private final Handle handle;
    private final Likeness likeness;
    private final Rulings rulings;
    private final Map<Name, Dossier> dossiers = new HashMap<>();

    NameIndex(Handle handle, Likeness likeness, Rulings rulings) {
        this.handle = handle;
        this.likeness = likeness;
        this.rulings = rulings;
    }

    /** The names of an article's actors. */
    static Set<Name> names(Handle handle, String articleId) {
        return new TreeSet<>(
                handle.createQuery("select kind, name from actor where article_id = :id")
                        .bind("id", articleId)
                        .map((row, context) -> NameRow.name(row))
                        .list());
    }

    /** The names of an added article that are new, and bodies that have a new form. */
    List<Name> added(String articleId) {
        return handle.createQuery(
                        "select distinct a.kind as kind, a.name as name from actor a where a.article_id = :id"
                                + " and (not exists (select 1 from name_key k where k.kind = a.kind and k.name = a.name)"
                                + " or a.kind = 'body' and exists (select 1 from actor_form f"
                                + " where f.article_id = a.article_id and f.kind = a.kind and f.name = a.name"
                                + " and not exists (select 1 from actor_form o where o.kind = f.kind"
                                + " and o.name = f.name and o.form = f.form and o.article_id <> f.article_id)))"
                                + " order by 1, 2")
                .bind("id", articleId)
                .map((row, context) -> NameRow.name(row))
                .list();
    }

    /** Brings the keys of a name, and the names that are like it, up to date. */
    void index(Name name) {
        boolean indexed = exists("name_key", name);
        boolean there = exists("actor", name);
        if (indexed && there && name.kind() != Kind.BODY) {
            return;
        }
        if (indexed) {
            update("delete from name_key where kind = :kind and name = :name", name);
            update(
                    "delete from alike where kind = :kind and other = :name and name in"
                            + " (select other from alike where kind = :kind and name = :name)",
                    name);
            update("delete from alike where kind = :kind and name = :name", name);
        }
        if (there) {
            insert(name);
        }
    }

    private void update(String statement, Name name) {
        NameRow.bind(handle.createUpdate(statement), name).execute();
    }

    private boolean exists(String table, Name name) {
        return NameRow.bind(
                        handle.createQuery(
                                "select exists (select 1 from "
                                        + table
                                        + " where kind = :kind and name = :name)"),
                        name)
                .mapTo(Boolean.class)
                .one();
    }

    private void insert(Name name) {
        insertKey(EXACT + Name.folded(name.text()), name);
        if (!name.proper()) {
            return;
        }
        Set<String> keys = new TreeSet<>();
        Set<Name> near = new TreeSet<>();
        for (Name form : forms(name)) {
            keys.addAll(likeness.keys(form));
        }
        for (String key : keys) {
            near.addAll(withKey(LIKE + key));
            insertKey(LIKE + key, name);
        }
        near.stream()
                .filter(other -> alike(name, other))
                .forEach(other -> insertAlike(name, other));
    }

    private void insertKey(String key, Name name) {
        NameRow.bind(
                        handle.createUpdate(
                                "insert into name_key (key, kind, name)"
                                        + " values (:key, :kind, :name)"),
                        name)
                .bind("key", key)
                .execute();
    }

    /** Both ways. */
    private void insertAlike(Name name, Name other) {
        NameRow.bind(
                        handle.createUpdate(
                                "insert into alike (kind, name, other)"
                                        + " values (:kind, :name, :other), (:kind, :other, :name)"),
                        name)
                .bind("other", other.text())
                .execute();
    }

    /** Whether any form of one can be a form of the other. */
    private boolean alike(Name a, Name b) {
        Set<Name> forms = forms(b);
        return forms(a).stream()
                .anyMatch(one -> forms.stream().anyMatch(two -> likeness.same(one, two)));
    }

    /**
     * What a person is called besides his name is a surname or a title, which others bear too: only
     * a body's other forms count.
     */
    private Set<Name> forms(Name name) {
        Set<Name> forms = new TreeSet<>(Set.of(name));
        if (name.kind() == Kind.BODY) {
            NameRow.bind(
                            handle.createQuery(
                                    "select distinct form from actor_form"
                                            + " where kind = :kind and name = :name"),
                            name)
                    .mapTo(String.class)
                    .forEach(form -> forms.add(new Name(Kind.BODY, form)));
        }
        return forms;
    }

    /** The names that can be forms of the same one as this. */
    Set<Name> alike(Name name) {
        return new TreeSet<>(
                NameRow.bind(
                                handle.createQuery(
                                        "select kind, other as name from alike"
                                                + " where kind = :kind and name = :name"),
                                name)
                        .map((row, context) -> NameRow.name(row))
                        .list());
    }

    /** What all articles have under a name; without days if none has it. */
    Dossier dossier(Name name) {
        return dossiers.computeIfAbsent(name, this::load);
    }

    private Dossier load(Name name) {
        Map<@Nullable LocalDate, Integer> days = new LinkedHashMap<>();
        NameRow.bind(
                        handle.createQuery(
                                "select day, count(distinct article_id) as articles from actor"
                                        + " where kind = :kind and name = :name group by day order by day"),
                        name)
                .map((row, context) -> days.put(Days.day(row), row.getInt("articles")) == null)
                .list();
        return new Dossier(name, alike(name), days);
    }

    /**
     * Some names, and all that are connected with them by a chain of names each like the next.
     * Names that no article has any more are not among them.
     */
    SortedMap<Name, Dossier> connected(Collection<Name> seeds) {
        SortedMap<Name, Dossier> connected = new TreeMap<>();
        Set<Name> seen = new HashSet<>(seeds);
        Deque<Name> open = new ArrayDeque<>(new TreeSet<>(seeds));
        while (!open.isEmpty()) {
            Name name = open.remove();
            if (!linkable(name)) {
                continue;
            }
            Dossier dossier = dossier(name);
            if (!dossier.days().isEmpty()) {
                connected.put(name, dossier);
            }
            for (Name near : near(dossier)) {
                if (seen.add(near)) {
                    open.add(near);
                }
            }
        }
        return connected;
    }

    /** Words that are nobody's name are linked only if a ruling speaks of them. */
    private boolean linkable(Name name) {
        return name.proper() || rulings.mentions(name.text());
    }

    private Set<Name> near(Dossier dossier) {
        Set<Name> near = new TreeSet<>(dossier.alike());
        rulings.joined(dossier.name().text()).forEach(other -> near.addAll(called(other)));
        return near;
    }

    /** The names that are written so, in any case. */
    Set<Name> called(String text) {
        return new TreeSet<>(withKey(EXACT + Name.folded(text)));
    }

    /** The names that some are called by across articles, on any day. */
    Set<String> heads(Collection<Name> names) {
        Set<String> heads = new TreeSet<>();
        for (Name name : names) {
            heads.addAll(
                    NameRow.bind(
                                    handle.createQuery(
                                            "select distinct head_name from link where kind = :kind and name = :name"),
                                    name)
                            .mapTo(String.class)
                            .list());
        }
        return heads;
    }

    /** All names that are called by some across articles, on any day. */
    Set<String> linkedTo(Collection<String> heads) {
        Set<String> linked = new TreeSet<>();
        for (String head : heads) {
            linked.addAll(
                    handle.createQuery("select distinct name from link where head_name = :head")
                            .bind("head", head)
                            .mapTo(String.class)
                            .list());
        }
        return linked;
    }

    /** The names that are like a text, as a person's or a body's. */
    Set<Name> like(String text) {
        Set<Name> like = new TreeSet<>();
        for (Kind kind : List.of(Kind.PERSON, Kind.BODY)) {
            Name name = new Name(kind, text);
            for (String key : likeness.keys(name)) {
                withKey(LIKE + key).stream()
                        .filter(other -> likeness.same(name, other))
                        .forEach(like::add);
            }
        }
        return like;
    }

    private List<Name> withKey(String key) {
        return handle.createQuery("select kind, name from name_key where key = :key")
                .bind("key", key)
                .map((row, context) -> NameRow.name(row))
                .list();
    }
}
