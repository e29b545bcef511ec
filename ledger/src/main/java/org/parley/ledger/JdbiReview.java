package org.parley.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.parley.core.entry.Entry;
import org.parley.core.text.Article;
import org.parley.ledger.rulings.Conflict;
import org.parley.ledger.rulings.EntryPair;
import org.parley.ledger.rulings.EntryRuling;
import org.parley.ledger.rulings.Precision;
import org.parley.ledger.rulings.Reviewed;

/** The rulings on entries in a database of any kind. Each change is one transaction. */
final class JdbiReview implements Review {
    private final Store store;

    JdbiReview(Store store) {
        this.store = store;
    }

    @Override
    public EntryRuling rule(EntryRuling ruling) {
        return store.write(handle -> new RuledEntries(handle).add(ruling));
    }

    @Override
    public Optional<EntryRuling> undo(OptionalInt number, Instant when) {
        return store.write(handle -> RuledEntries.undo(handle, number, when));
    }

    @Override
    public EntryRuling rule(EntryRuling ruling, Collection<Integer> seen) {
        return store.write(handle -> new RuledEntries(handle).add(ruling, seen));
    }

    @Override
    public List<EntryRuling> rulings(EntryRuling ruling) {
        return store.read(handle -> new RuledEntries(handle).about(ruling));
    }

    @Override
    public List<EntryRuling> rulings() {
        return store.read(EntryRulingRow::all);
    }

    @Override
    public List<EntryRuling> rulings(Article article) {
        return store.read(handle -> EntryRulingRow.all(handle, article.id()));
    }

    @Override
    public List<EntryRuling> rulings(Entry entry) {
        return store.read(handle -> new RuledEntries(handle).on(entry));
    }

    @Override
    public List<EntryRuling> orphans() {
        return store.read(handle -> new RuledEntries(handle).orphans());
    }

    @Override
    public List<Conflict> conflicts() {
        return store.read(handle -> new RuledEntries(handle).conflicts());
    }

    @Override
    public List<Reviewed> reviewed(Question question) {
        return store.read(handle -> new RuledEntries(handle).reviewed(question));
    }

    @Override
    public Page<Entry> unruled(Question question, int from, int most) {
        return store.read(handle -> new ReviewedRows(handle).unruled(question, from, most));
    }

    @Override
    public List<Precision> precision(Question question) {
        return store.read(handle -> new ReviewedRows(handle).precision(question));
    }

    @Override
    public Map<EntryPair, EntryRuling> dismissed() {
        return store.read(handle -> new RuledEntries(handle).dismissed());
    }

    @Override
    public List<Entry> like(EntryRuling ruling) {
        return store.read(handle -> new RuledEntries(handle).like(ruling));
    }
}
