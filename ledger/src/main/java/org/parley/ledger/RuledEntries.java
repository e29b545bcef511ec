package org.parley.ledger;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;
import org.parley.ledger.rulings.EntryRuling;
import org.parley.ledger.rulings.EntryRulings;

/** What analysts ruled on entries, inside the caller's transaction. */
final class RuledEntries {
    private final Handle handle;
    private final EntryRulings rulings;

    RuledEntries(Handle handle) {
        this.handle = handle;
        this.rulings = EntryRulingRow.holding(handle);
    }

    private List<Entry> asRead(String article) {
        return Rows.asRead(handle, Rows.article(handle, article).orElseThrow());
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
                // None that was forgotten with its article is given again: rulings on issues are
                // ordered by them.
                handle.createQuery(
                                "select coalesce(max(number), 0) + 1 from (select number from entry_ruling"
                                        + " union all select entry_rulings from issue_ruling) as numbers")
                        .mapTo(Integer.class)
                        .one();
        EntryRuling kept = ruling.withNumber(number);
        Filing.insert(handle, "entry_ruling", List.of(EntryRulingRow.of(kept)));
        new CurrentEntries(handle).update(List.of(kept.article()));
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
            new CurrentEntries(handle).update(List.of(last.article()));
        }
        return Optional.ofNullable(last);
    }
}
