package org.parley.ledger.contradictions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.ledger.tables.Table;

/** The units that amounts are converted to. */
final class Units {
    /** The unit of lengths of time. */
    static final String TIME = "day";

    static final String PERCENT = "percent";

    private static final Map<String, Unit> UNITS = units();

    /** How many of a basic unit a word stands for. */
    record Unit(String basic, double factor) {}

    private Units() {}

    private static Map<String, Unit> units() {
        Map<String, Unit> units = new HashMap<>();
        for (List<String> row : Table.rows(Units.class, "units.tsv", 3)) {
            for (String word : row.get(2).split(" ")) {
                units.put(word, new Unit(row.get(0), Double.parseDouble(row.get(1))));
            }
        }
        return units;
    }

    /** The unit that a word in lower case, or a sign, stands for. */
    static Optional<Unit> of(String word) {
        return Optional.ofNullable(UNITS.get(word));
    }

    /** How many days a word for a length of time stands for: "daily", "week". */
    static Optional<Double> days(String word) {
        return switch (word) {
            case "daily" -> Optional.of(1.0);
            case "weekly" -> Optional.of(7.0);
            case "monthly" -> days("month");
            case "yearly", "annually", "annual", "annum" -> days("year");
            case "hourly" -> days("hour");
            default -> of(word).filter(u -> u.basic().equals(TIME)).map(Unit::factor);
        };
    }
}
