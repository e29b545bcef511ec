package org.parley.ledger.rulings;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;
import org.parley.ledger.rulings.EntryRuling.Kind;

/**
 * An entry that was read, and what its rulings make of the reading.
 *
 * @param entry as it was read and linked, unruled
 * @param rulings those that hold on it or on cases that it is like
 * @param verdict wrong, right (confirmed), or changed; null if it was not ruled on itself, or if
 *     what was ruled on is read otherwise by now
 */
public record Reviewed(Entry entry, List<EntryRuling> rulings, @Nullable Kind verdict) {
    public Reviewed {
        rulings = List.copyOf(rulings);
    }

    /**
     * @param asRead the entry as its article alone has it
     * @param own the rulings that hold on the entry itself, in the order they were made
     */
    static Optional<Kind> verdict(Entry asRead, List<EntryRuling> own) {
        AsRead now = AsRead.of(asRead);
        List<EntryRuling> telling =
                own.stream()
                        .filter(ruling -> ruling.kind() != Kind.ADD)
                        .filter(ruling -> Conflict.between(ruling, now).isEmpty())
                        .toList();
        if (telling.isEmpty()) {
            return Optional.empty();
        }
        if (telling.get(telling.size() - 1).kind() == Kind.WRONG) {
            return Optional.of(Kind.WRONG);
        }
        boolean changed = telling.stream().anyMatch(ruling -> !now.says(ruling.correction()));
        return Optional.of(changed ? Kind.CHANGE : Kind.CONFIRM);
    }
}
