package org.parley.ledger.origins;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;

/**
 * Who says that a move was made: what an entry has of it that matters for its origin.
 *
 * @param report id of the report; copies of one agency text are one report
 * @param outlet who prints it, or null if unknown
 * @param via who hands it on, outermost first; neither outlet nor speaker
 * @param speaker who made the move by the text, or null
 * @param side the party bound by the move, or null
 * @param words the evidence; what stands in quotation marks there is compared
 * @param dated whether it is known when it was published
 */
public record Account(
        String report,
        @Nullable String outlet,
        List<String> via,
        @Nullable String speaker,
        @Nullable String side,
        String words,
        boolean dated) {
    public Account {
        via = List.copyOf(via);
    }

    /**
     * The account that an entry gives.
     *
     * @param report id of its article's copy group; the article's own id if it has no copies
     */
    public static Account of(Entry entry, String report) {
        return new Account(
                report,
                entry.article().outlet(),
                entry.via(),
                entry.speaker(),
                entry.party() == null ? null : entry.party().name(),
                entry.evidence().text(),
                entry.article().published() != null);
    }

    /** Whether the outlet tells it in its own voice. */
    public boolean ownVoice() {
        return via.isEmpty();
    }
}
