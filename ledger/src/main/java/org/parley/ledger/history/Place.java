package org.parley.ledger.history;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Party;

/**
 * Where a move belongs: a cell of the board.
 *
 * @param issue '' if it is unknown
 * @param party name of the party, '' if it is unknown
 */
public record Place(String issue, String party) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::issue).thenComparing(Place::party);

    public static Place of(Entry entry) {
        @Nullable String issue = entry.issue();
        @Nullable Party party = entry.party();
        return new Place(issue == null ? "" : issue, party == null ? "" : party.name());
    }

    /** Whether both are known. */
    public boolean known() {
        return !issue.isEmpty() && !party.isEmpty();
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
