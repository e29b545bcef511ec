package org.parley.ledger;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.parley.core.actor.Actor;
import org.parley.core.entry.Entry;
import org.parley.core.entry.SourceChain;
import org.parley.core.names.Offices;
import org.parley.core.names.Spellings;
import org.parley.core.text.Article;
import org.parley.ledger.contradictions.Told;
import org.parley.ledger.names.Likeness;
import org.parley.ledger.names.Names;
import org.parley.ledger.names.Seats;

/** A ledger in a database of any kind. Each article is one transaction. */
final class JdbiLedger implements Ledger {
    private final LedgerPlace place;
    private final Store store;
    private final Likeness likeness = new SpelledLikeness();
    private final Seats seats = new KnownSeats();

    JdbiLedger(LedgerPlace place, Store store) {
        this.place = place;
        this.store = store;
    }

    @Override
    public Keeping keep(
            Article article, List<SourceChain> chains, List<Entry> entries, List<Actor> actors) {
        Filing filing = new Filing(article, chains, entries, actors);
        // Loaded before this writer's turn, so that no other waits for it.
        Spellings.known();
        Offices.known();
        return store.write(handle -> filing.into(handle, likeness, seats));
    }

    @Override
    public boolean keepUnread(Article article, String reason) {
        return store.write(handle -> Filing.unread(handle, article, reason));
    }

    @Override
    public boolean knows(URI address) {
        return store.read(handle -> Rows.knows(handle, address));
    }

    @Override
    public List<Entry> entries(Question question) {
        return store.read(handle -> Rows.entries(handle, question));
    }

    @Override
    public List<Told> told(Question question) {
        return store.read(handle -> Rows.told(handle, question));
    }

    @Override
    public Lookup entry(String idPrefix) {
        return store.read(handle -> Rows.lookup(handle, idPrefix));
    }

    @Override
    public List<Article> articles() {
        return store.read(Rows::articles);
    }

    @Override
    public List<SourceChain> chains(String articleId) {
        return store.read(handle -> Rows.chains(handle, articleId)).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public List<Entry> entries(Article article) {
        return store.read(handle -> Rows.linked(handle, article));
    }

    @Override
    public Names names() {
        return new JdbiNames(store, likeness, seats);
    }

    @Override
    public LedgerSummary summary() {
        long bytes = store.bytes();
        return store.read(
                handle ->
                        new LedgerSummary(
                                place,
                                LedgerPlace.SCHEMA,
                                bytes,
                                Rows.readArticles(handle),
                                Rows.unread(handle),
                                Rows.count(handle, "attribution"),
                                Rows.count(handle, "entry"),
                                new Unresolved(handle, id -> true).size()));
    }

    @Override
    public LedgerCheck check() {
        return store.atOneMoment(handle -> new Checking(handle, store).check());
    }

    @Override
    public void close() {
        store.close();
    }
}
