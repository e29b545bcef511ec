package org.parley.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.parley.core.text.Article;
import org.parley.ledger.names.Likeness;
import org.parley.ledger.names.Name;
import org.parley.ledger.names.Rulings;
import org.parley.ledger.names.Seats;

/**
 * Takes an article out of the ledger for good, inside the caller's transaction: its text, what was
 * read in it, what was ruled on its entries. Its hash and the reason stay, so that it is not kept
 * when it comes again. All else is as if it had never been there.
 */
final class Forgetting {
    private final Handle handle;
    private final Likeness likeness;
    private final Seats seats;

    Forgetting(Handle handle, Likeness likeness, Seats seats) {
        this.handle = handle;
        this.likeness = likeness;
        this.seats = seats;
    }

    /** Why an article with these words was forgotten; empty if it was not. */
    static Optional<String> reason(Handle handle, Article article) {
        return handle.createQuery(
                        "select reason from forgotten where sha256 = :sha256 order by id limit 1")
                .bind("sha256", article.sha256())
                .mapTo(String.class)
                .findOne();
    }

    void forget(Article article, String reason, LocalDate day) {
        String id = article.id();
        Rulings rulings = RulingRow.holding(handle);
        Set<Name> names = NameIndex.names(handle, id);
        Set<Name> near = new NameIndex(handle, likeness, rulings).connected(names).keySet();
        Filing.clear(handle, id);
        handle.execute(
                "delete from entry_ruling where article_id = ? or other_article_id = ?", id, id);
        Set<String> touched = new TreeSet<>(new Folding(handle).leave(id));
        new CurrentEntries(handle).update(List.of(id));
        TextIndex.of(handle).remove(id);
        handle.execute("delete from article where id = ?", id);
        touched.addAll(new Relinking(handle, likeness, seats, rulings).relink(names, near));
        new CurrentEntries(handle).update(touched);
        handle.execute("delete from forgotten where id = ?", id);
        handle.execute(
                "insert into forgotten (id, sha256, reason, day) values (?, ?, ?, ?)",
                id,
                article.sha256(),
                reason,
                day.toString());
    }

    /** Those with an id that begins so, or of an outlet of that name; unread ones too. */
    static List<Article> meant(Handle handle, String idOrOutlet) {
        String words = Rows.lower(idOrOutlet.strip());
        return handle.createQuery(
                        "select * from article where lower(outlet) = :words"
                                + " or (length(:words) >= 6 and id >= :words and id < :end)"
                                + " order by published nulls first, id")
                .bind("words", words)
                .bind("end", words + "g")
                .map((row, context) -> ArticleRow.article(row))
                .list();
    }
}
