package org.parley.ledger.contradictions;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.core.entry.Move;
import org.parley.core.entry.Polarity;
import org.parley.ledger.tables.Table;

/** Which moves exclude each other; the table {@code opposed.tsv} has them. */
final class Opposed {
    private static final Map<List<Stand>, How> PAIRS = pairs();

    /** When two moves exclude each other. */
    enum How {
        /** unless they are about different things */
        ANY,
        /** only if both contents name one thing */
        SAME
    }

    private record Stand(Move move, Polarity polarity) {}

    private Opposed() {}

    private static Map<List<Stand>, How> pairs() {
        Map<List<Stand>, How> pairs = new HashMap<>();
        for (List<String> row : Table.rows(Opposed.class, "opposed.tsv", 6)) {
            Stand a = stand(row.get(0), row.get(1));
            Stand b = stand(row.get(2), row.get(3));
            How how = How.valueOf(row.get(4).toUpperCase(Locale.ROOT));
            pairs.put(List.of(a, b), how);
            pairs.put(List.of(b, a), how);
        }
        return pairs;
    }

    private static Stand stand(String move, String polarity) {
        return new Stand(
                Move.parse(move)
                        .orElseThrow(() -> new IllegalArgumentException("no move: " + move)),
                Polarity.valueOf(polarity.toUpperCase(Locale.ROOT)));
    }

    /** When two moves exclude each other; empty: never. A move and its denial do always. */
    static Optional<How> how(Stance a, Stance b) {
        if (a.move() == b.move()) {
            return a.polarity() == b.polarity() ? Optional.empty() : Optional.of(How.ANY);
        }
        return Optional.ofNullable(
                PAIRS.get(
                        List.of(
                                new Stand(a.move(), a.polarity()),
                                new Stand(b.move(), b.polarity()))));
    }
}
