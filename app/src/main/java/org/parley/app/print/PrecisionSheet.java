package org.parley.app.print;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.rulings.Precision;

/** How many of the entries ruled on were right, for a screen and for programs. */
public record PrecisionSheet(List<Precision> rows) {
    private static final String ROW = "%-12s %6s %6s %6s %8s  %9s  %s\n";

    public String table() {
        StringBuilder out = new StringBuilder();
        out.append(
                line("move", "ruled", "right", "wrong", "changed", "precision", "95 % interval"));
        for (Precision row : rows) {
            out.append(
                    line(
                            name(row),
                            row.ruled(),
                            row.confirmed(),
                            row.wrong(),
                            row.changed(),
                            row.ruled() == 0 ? "-" : number(row.share()),
                            row.ruled() == 0
                                    ? "-"
                                    : number(row.low()) + " to " + number(row.high())));
        }
        return out.toString();
    }

    private static String line(Object... cells) {
        return String.format(Locale.ROOT, ROW, cells);
    }

    /** One record for all, then one for each move. */
    public Sheet sheet() {
        return new Sheet(
                List.of("move", "ruled", "right", "wrong", "changed", "precision", "low", "high"),
                rows.stream()
                        .map(
                                row ->
                                        Arrays.<@Nullable Object>asList(
                                                name(row),
                                                row.ruled(),
                                                row.confirmed(),
                                                row.wrong(),
                                                row.changed(),
                                                row.ruled() == 0 ? null : number(row.share()),
                                                row.ruled() == 0 ? null : number(row.low()),
                                                row.ruled() == 0 ? null : number(row.high())))
                        .toList());
    }

    private static String name(Precision row) {
        return row.move() == null ? "all" : row.move().word();
    }

    private static String number(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}
