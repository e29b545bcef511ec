package org.parley.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;
import org.parley.core.text.Article;
import org.parley.ledger.rulings.EntryRuling;
import org.parley.ledger.rulings.EntryRulings;

/** The entries of the ledger as analysts ruled them to be, inside the caller's transaction. */
final class RuledEntries {
    /** Order of the ledger's entries. */
    private static final Comparator<Entry> ORDER =
            Comparator.comparing(
                            (Entry e) -> e.article().published(),
                            Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(e -> e.article().id())
                    .thenComparing(Rows.IN_ARTICLE);

    private final Handle handle;
    private final EntryRulings rulings;

    RuledEntries(Handle handle) {
        this.handle = handle;
        this.rulings = EntryRulingRow.holding(handle);
    }

    /** Those that a question asks for. */
    List<Entry> entries(Question question) {
        List<Entry> found = Rows.entries(handle, question);
        Set<String> ruled = rulings.articles();
        if (ruled.isEmpty()) {
            return found;
        }
        List<Entry> entries = new ArrayList<>(found);
        entries.removeIf(e -> ruled.contains(e.article().id()));
        for (String article : ruled) {
            ruled(article).stream().filter(question::asksFor).forEach(entries::add);
        }
        entries.sort(ORDER);
        return entries;
    }

    /** Those of one article. */
    List<Entry> entries(Article article) {
        return rulings.applied(article.id(), Rows.linked(handle, article));
    }

    private List<Entry> ruled(String article) {
        return rulings.applied(article, asRead(article));
    }

    private List<Entry> asRead(String article) {
        return Rows.entries(handle, "e.article_id = :id", Map.of("id", article));
    }

    /** The rulings that hold on an entry. */
    List<EntryRuling> on(Entry entry) {
        return rulings.on(entry, asRead(entry.article().id()));
    }

    /** The rulings that hold, but that no entry is anchored to any more. */
    List<EntryRuling> orphans() {
        return rulings.articles().stream()
                .flatMap(article -> rulings.orphans(article, asRead(article)).stream())
                .sorted(Comparator.comparingInt(EntryRuling::number))
                .toList();
    }

    static EntryRuling add(Handle handle, EntryRuling ruling) {
        int number =
                handle.createQuery("select coalesce(max(number), 0) + 1 from entry_ruling")
                        .mapTo(Integer.class)
                        .one();
        EntryRuling kept = ruling.withNumber(number);
        Filing.insert(handle, "entry_ruling", List.of(EntryRulingRow.of(kept)));
        return kept;
    }

    /**
     * Takes a ruling back.
     *
     * @param number else the last that holds
     * @return empty if there is none that holds
     */
    static Optional<EntryRuling> undo(Handle handle, OptionalInt number, Instant when) {
        @Nullable EntryRuling last = null;
        for (EntryRuling ruling : EntryRulingRow.all(handle)) {
            boolean meant = number.isEmpty() || number.getAsInt() == ruling.number();
            last = meant && ruling.undone() == null ? ruling : last;
        }
        if (last != null) {
            handle.createUpdate("update entry_ruling set undone = :when where number = :number")
                    .bind("when", when.toString())
                    .bind("number", last.number())
                    .execute();
        }
        return Optional.ofNullable(last);
    }
}
