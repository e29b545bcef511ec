package org.parley.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;
import org.parley.core.text.Article;
import org.parley.core.text.Span;
import org.parley.ledger.EntryRow.Sides;
import org.parley.ledger.copies.Fingerprint;

/** An article of the tables, with all that belongs to it: whether it is as it was kept. */
final class ArticleCheck {
    /** How many contents of one cue have an entry at most, by far. */
    private static final int ORDINALS = 100;

    private final Handle handle;
    private final Row row;
    private final List<Damage> damages = new ArrayList<>();
    private int entries;

    private ArticleCheck(Handle handle, Row row) {
        this.handle = handle;
        this.row = row;
    }

    /**
     * Takes what it needs of a row, and throws what it throws where that is not as it should be.
     */
    @FunctionalInterface
    private interface Look {
        Optional<String> flaw(ResultSet row) throws SQLException;
    }

    /** A row of the table of articles; without an article if it makes none. */
    private record Row(
            String id,
            String document,
            String sha256,
            boolean unread,
            @Nullable Article article,
            Optional<String> flaw) {}

    static Optional<ArticleCheck> of(Handle handle, String id) {
        return find(handle, "id = :id", id);
    }

    /** The article with the next greater id. */
    static Optional<ArticleCheck> after(Handle handle, String id) {
        return find(handle, "id > :id", id);
    }

    private static Optional<ArticleCheck> find(Handle handle, String condition, String id) {
        return handle.createQuery(
                        "select * from article where " + condition + " order by id limit 1")
                .bind("id", id)
                .map((row, context) -> new ArticleCheck(handle, row(row)))
                .findOne();
    }

    String id() {
        return row.id();
    }

    boolean unread() {
        return row.unread();
    }

    /** Empty if its row makes none. */
    Optional<Article> article() {
        return Optional.ofNullable(row.article());
    }

    /** How many entries {@link #damages} looked at. */
    int entries() {
        return entries;
    }

    /**
     * What is not as it was kept.
     *
     * @param altered whether the database keeps the article with other letters
     */
    List<Damage> damages(boolean altered) {
        damages.clear();
        entries = 0;
        look(altered);
        return List.copyOf(damages);
    }

    private static Row row(ResultSet row) throws SQLException {
        List<Article> read = new ArrayList<>();
        Optional<String> flaw =
                flaw(
                        row,
                        there -> {
                            read.add(ArticleRow.article(there));
                            return Optional.empty();
                        });
        return new Row(
                row.getString("id"),
                row.getString("document"),
                row.getString("sha256"),
                row.getString("unread") != null,
                read.isEmpty() ? null : read.get(0),
                flaw);
    }

    private void look(boolean altered) {
        @Nullable Article article = row.article();
        if (article == null) {
            row.flaw().ifPresent(flaw -> add("", flaw));
            return;
        }
        if (!altered) {
            Optional<String> other = identity(article);
            other.ifPresent(flaw -> add("", flaw));
            if (!row.unread()) {
                Folding.flaw(handle, row.id(), Fingerprint.of(article))
                        .ifPresent(flaw -> addDerived("", flaw));
                if (other.isEmpty()) {
                    TextIndex.of(handle).flaw(article).ifPresent(flaw -> addDerived("", flaw));
                }
            }
        }
        rows("entry", "id", there -> entry(there, article));
        rows("attribution", "position", there -> attribution(there, article));
        rows("unresolved_name", "name", there -> reporter(there, article));
        rows("actor", "position", there -> actor(there, article));
        ActorRow.flaws(handle, row.id(), article).forEach(flaw -> add("", flaw));
        links();
        if (row.unread() && entries > 0) {
            add("", "it is marked as unread, but has entries");
        }
    }

    /**
     * Whether its entries stand as names, copies and rulings have them. Means nothing while there
     * is other damage.
     */
    List<Damage> stale() {
        damages.clear();
        article()
                .ifPresent(
                        there ->
                                new CurrentEntries(handle)
                                        .stale(row.id(), there)
                                        .forEach(
                                                id ->
                                                        addDerived(
                                                                ", entry " + id,
                                                                "it does not stand as names, copies and rulings have it")));
        if (damages.isEmpty()) {
            article()
                    .flatMap(there -> new CurrentEntries(handle).flaw(row.id(), there))
                    .ifPresent(flaw -> addDerived("", flaw));
        }
        return List.copyOf(damages);
    }

    private String place(String part) {
        return "article " + row.id() + " (" + row.document() + ")" + part;
    }

    private void addDerived(String part, String flaw) {
        damages.add(Damage.ofDerived(place(part), flaw));
    }

    private void add(String part, String flaw) {
        damages.add(
                new Damage(
                        place(part),
                        flaw,
                        "Read it again: parley read '"
                                + row.document().replace("'", "'\\''")
                                + "'"));
    }

    private Optional<String> identity(Article article) {
        if (!article.sha256().equals(row.sha256())) {
            return Optional.of("its text is not the one that was kept: another SHA-256");
        }
        return article.id().equals(row.id())
                ? Optional.empty()
                : Optional.of("its id is not that of its text, outlet, date and address");
    }

    /** Looks at each row that an article has in a table; {@code key} tells them apart. */
    private void rows(String table, String key, Look look) {
        handle
                .createQuery("select * from " + table + " where article_id = :id order by " + key)
                .bind("id", row.id())
                .map(
                        (there, context) -> {
                            String part = ", " + table + " " + there.getString(key);
                            return flaw(there, look).map(flaw -> new String[] {part, flaw});
                        })
                .stream()
                .flatMap(Optional::stream)
                .forEach(flaw -> add(flaw[0], flaw[1]));
    }

    private Optional<String> entry(ResultSet row, Article article) throws SQLException {
        entries++;
        Entry entry = EntryRow.entry(row, article, Sides.AS_READ);
        String articleId = row.getString("article_id");
        boolean named =
                IntStream.range(0, ORDINALS)
                        .mapToObj(ordinal -> Entry.idOf(articleId, entry.cue(), ordinal))
                        .anyMatch(entry.id()::equals);
        return named ? Optional.empty() : Optional.of("its id is not that of its article and cue");
    }

    private static Optional<String> attribution(ResultSet row, Article article)
            throws SQLException {
        AttributionRow.chain(row);
        Stream.of(
                        List.of(EntryRow.span(row, "cue")),
                        JsonColumn.spans(row.getString("source")),
                        JsonColumn.spans(row.getString("content")))
                .flatMap(List::stream)
                .forEach(span -> span.of(article.text()));
        return Optional.empty();
    }

    private static Optional<String> reporter(ResultSet row, Article article) throws SQLException {
        @Nullable Span place = Rows.place(row);
        if (place != null) {
            place.of(article.text());
        }
        return Optional.empty();
    }

    private Optional<String> actor(ResultSet row, Article article) throws SQLException {
        ActorRow.actor(handle, row, article);
        return Optional.empty();
    }

    private void links() {
        try {
            new EntryLinks(handle, row.id())
                    .stale()
                    .forEach(
                            id ->
                                    addDerived(
                                            ", entry " + id,
                                            "its party and target do not follow who is who"));
        } catch (IllegalArgumentException | IllegalStateException e) {
            add("", "who its actors are cannot be read: " + e.getMessage());
        }
    }

    /** Whatever a damaged row makes of its reading is a flaw; a database that fails is none. */
    private static Optional<String> flaw(ResultSet row, Look look) throws SQLException {
        try {
            return look.flaw(row);
        } catch (JdbiException e) {
            throw e;
        } catch (IndexOutOfBoundsException e) {
            return Optional.of("a place of it lies outside the text (" + e.getMessage() + ")");
        } catch (RuntimeException e) {
            return Optional.of("it makes no sense (" + e.getMessage() + ")");
        }
    }
}
