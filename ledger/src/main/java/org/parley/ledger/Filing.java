package org.parley.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.parley.core.actor.Actor;
import org.parley.core.actor.Affiliation;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Passage;
import org.parley.core.entry.SourceChain;
import org.parley.core.text.Article;
import org.parley.core.text.Span;
import org.parley.ledger.copies.Fingerprint;
import org.parley.ledger.names.Likeness;
import org.parley.ledger.names.Name;
import org.parley.ledger.names.Rulings;
import org.parley.ledger.names.Seats;

/** One reading on its way into the tables, inside the caller's transaction. */
final class Filing {
    /** What hangs on an article. */
    static final List<String> TABLES =
            List.of(
                    "article_talks",
                    "attribution",
                    "entry",
                    "unresolved_name",
                    "affiliation",
                    "actor_form",
                    "actor");

    private final Article article;
    private final String id;
    private final List<SourceChain> chains;
    private final List<Entry> entries;
    private final List<Actor> actors;
    private final SortedMap<String, String> talks = new TreeMap<>();
    private final SortedMap<String, Span> reporters;
    private final Fingerprint fingerprint;

    /**
     * @param talks what it was read with
     */
    Filing(
            Article article,
            List<SourceChain> chains,
            List<Entry> entries,
            List<Actor> actors,
            List<TalksText> talks) {
        this.article = article;
        this.id = article.id();
        this.chains = chains;
        this.entries = entries.stream().sorted(Rows.IN_ARTICLE).toList();
        this.actors = List.copyOf(actors);
        talks.forEach(one -> this.talks.put(one.id(), one.version()));
        this.reporters = reporters();
        this.fingerprint = Fingerprint.of(article);
        check();
    }

    /** Who is not named for certain and is no actor either, with the words of his first report. */
    private SortedMap<String, Span> reporters() {
        SortedMap<String, Span> reporters = new TreeMap<>();
        for (SourceChain chain : chains) {
            for (String name : chain.unresolved()) {
                if (actors.stream().noneMatch(actor -> actor.name().equals(name))) {
                    reporters.putIfAbsent(name, chain.attribution().cue());
                }
            }
        }
        return reporters;
    }

    private void check() {
        actors.forEach(this::check);
        Set<String> ids = new HashSet<>();
        for (Entry entry : entries) {
            if (!entry.article().equals(article)) {
                throw new IllegalArgumentException(
                        "entry "
                                + entry.id()
                                + " is of "
                                + entry.article().document()
                                + ", not of "
                                + article.document());
            }
            if (!ids.add(entry.id())) {
                throw new IllegalArgumentException("two entries have the id " + entry.id());
            }
            String what = "entry " + entry.id();
            check(what, entry.cue());
            check(what, entry.evidence());
            check(what, entry.content());
            check(what, entry.condition());
        }
    }

    private void check(Actor actor) {
        check("actor " + actor.name(), actor.first());
        for (Affiliation affiliation : actor.affiliations()) {
            check("actor " + actor.name(), affiliation.evidence());
        }
    }

    private void check(String what, @Nullable Passage passage) {
        if (passage != null && !article.text().startsWith(passage.text(), passage.span().start())) {
            throw new IllegalArgumentException(
                    what
                            + ": \""
                            + passage.text()
                            + "\" does not stand at "
                            + passage.span()
                            + " of "
                            + article.document());
        }
    }

    /**
     * @param likeness which names are alike
     * @param seats the offices that are known
     */
    Keeping into(Handle handle, Likeness likeness, Seats seats) {
        if (Forgetting.reason(handle, article).isPresent()) {
            return Keeping.FORGOTTEN;
        }
        Optional<ArticleCheck> before = ArticleCheck.of(handle, id);
        Optional<Article> was = before.flatMap(ArticleCheck::article);
        Article kept = was.map(there -> withOneLabel(article, there)).orElse(article);
        // What is damaged is kept anew: to read an article again mends it.
        if (was.equals(Optional.of(kept))
                && before.filter(ArticleCheck::unread).isEmpty()
                && Folding.knows(handle, id)
                && before.orElseThrow().damages(false).isEmpty()
                && before.orElseThrow().stale().isEmpty()
                && isThere(handle, kept)) {
            return Keeping.UNCHANGED;
        }
        Rulings rulings = RulingRow.holding(handle);
        Set<Name> names = NameIndex.names(handle, id);
        Set<Name> near = new NameIndex(handle, likeness, rulings).connected(names).keySet();
        replace(handle, kept);
        Set<String> touched = new TreeSet<>(new Folding(handle).fold(kept, fingerprint));
        names.addAll(NameIndex.names(handle, id));
        Relinking relinking = new Relinking(handle, likeness, seats, rulings);
        touched.addAll(
                before.isPresent()
                        ? relinking.relink(names, near)
                        : relinking.added(id, names, kept.published()));
        new EntryLinks(handle, id).update();
        new CurrentEntries(handle).update(touched);
        return before.isPresent() ? Keeping.REPLACED : Keeping.ADDED;
    }

    /** Whether this reading of the article is there, under whatever label. */
    boolean isThere(Handle handle) {
        return Rows.article(handle, id)
                .filter(there -> labelled(article, there.document()).equals(there))
                .filter(there -> isThere(handle, there))
                .isPresent();
    }

    /** Keeps this reading, which is there, anew if it comes under a lesser label. */
    void relabel(Handle handle, Likeness likeness, Seats seats) {
        if (Rows.article(handle, id)
                .filter(there -> article.document().compareTo(there.document()) < 0)
                .isPresent()) {
            into(handle, likeness, seats);
        }
    }

    /** Takes away what hangs on an article. */
    static void clear(Handle handle, String id) {
        for (String table : TABLES) {
            handle.execute("delete from " + table + " where article_id = ?", id);
        }
    }

    private void replace(Handle handle, Article kept) {
        clear(handle, id);
        ArticleRow.put(handle, ArticleRow.of(kept));
        TextIndex.of(handle).put(kept);
        new TalksRows(handle).put(id, talks);
        insert(handle, "attribution", attributionRows());
        insert(handle, "entry", entries.stream().map(EntryRow::of).toList());
        insert(handle, "unresolved_name", nameRows());
        for (int i = 0; i < actors.size(); i++) {
            Actor actor = actors.get(i);
            insert(handle, "actor", List.of(ActorRow.of(article, i, actor)));
            insert(handle, "actor_form", ActorRow.forms(article, i, actor));
            insert(handle, "affiliation", ActorRow.affiliations(article, i, actor));
        }
    }

    /**
     * Keeps an article without a reading, inside the caller's transaction.
     *
     * @return false if it has a reading
     */
    static boolean unread(Handle handle, Article article, String reason) {
        Optional<Article> before = Rows.article(handle, article.id());
        if (before.isPresent() && Rows.unread(handle, article.id()).isEmpty()) {
            return false;
        }
        Article kept = before.map(was -> withOneLabel(article, was)).orElse(article);
        Map<String, @Nullable Object> row = ArticleRow.of(kept);
        row.put("unread", reason);
        ArticleRow.put(handle, row);
        return true;
    }

    /**
     * One article under two labels keeps the lesser one, so that the order of reading does not
     * show.
     */
    private static Article withOneLabel(Article article, Article before) {
        String label =
                before.document().compareTo(article.document()) < 0
                        ? before.document()
                        : article.document();
        return labelled(article, label);
    }

    private static Article labelled(Article article, String label) {
        return new Article(
                label,
                article.text(),
                article.outlet(),
                article.title(),
                article.author(),
                article.published(),
                article.url(),
                article.language(),
                article.translated());
    }

    private boolean isThere(Handle handle, Article kept) {
        List<Entry> here = entries.stream().map(entry -> entry.in(kept)).toList();
        // A row of an older Parley equals none.
        return Rows.chains(handle, id).equals(chains.stream().map(Optional::of).toList())
                && new TalksRows(handle).of(id).equals(talks)
                && Rows.reporters(handle, id).equals(reporters)
                && ActorRow.actors(handle, kept).equals(actors)
                && Rows.asRead(handle, kept).equals(here);
    }

    private List<Map<String, @Nullable Object>> attributionRows() {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (SourceChain chain : chains) {
            rows.add(AttributionRow.of(id, rows.size(), chain));
        }
        return rows;
    }

    private List<Map<String, @Nullable Object>> nameRows() {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        reporters.forEach(
                (name, place) ->
                        rows.add(
                                Map.of(
                                        "article_id",
                                        id,
                                        "name",
                                        name,
                                        "mentions",
                                        1,
                                        "first_start",
                                        place.start(),
                                        "first_end",
                                        place.end())));
        return rows;
    }

    static void insert(Handle handle, String table, List<Map<String, @Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Set<String> columns = rows.get(0).keySet();
        PreparedBatch batch =
                handle.prepareBatch(
                        "insert into "
                                + table
                                + " ("
                                + String.join(", ", columns)
                                + ") values (:"
                                + String.join(", :", columns)
                                + ")");
        rows.forEach(row -> batch.bindMap(row).add());
        batch.execute();
    }
}
