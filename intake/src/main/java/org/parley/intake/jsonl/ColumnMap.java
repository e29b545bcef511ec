package org.parley.intake.jsonl;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which columns hold what, as the user says: {@code text=body,published=meta.date}. What it does
 * not say is looked for under its usual names.
 */
public final class ColumnMap {
    private static final ColumnMap USUAL = new ColumnMap(Map.of());

    private final Map<Column, String> names;

    private ColumnMap(Map<Column, String> names) {
        this.names = names;
    }

    /** All columns have one of their usual names. */
    public static ColumnMap usual() {
        return USUAL;
    }

    /**
     * Reads pairs of what a column holds ({@code text, title, published, outlet, author, url}) and
     * its name, apart by commas.
     *
     * @throws IllegalArgumentException if the line is not written so; its message is for the user
     */
    public static ColumnMap parse(String line) {
        Map<Column, String> names = new EnumMap<>(Column.class);
        for (String pair : line.split(",", -1)) {
            int sign = pair.indexOf('=');
            String name = pair.substring(sign + 1).strip();
            if (sign < 0 || name.isEmpty()) {
                throw new IllegalArgumentException(
                        "\""
                                + pair.strip()
                                + "\" does not name a column. Write, for example: text=body");
            }
            String word = pair.substring(0, sign).strip();
            if (names.put(column(word), name) != null) {
                throw new IllegalArgumentException(word + " is given two columns. Name one");
            }
        }
        return new ColumnMap(names);
    }

    private static Column column(String word) {
        return Arrays.stream(Column.values())
                .filter(column -> column.word().equals(word))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "there is nothing called \""
                                                + word
                                                + "\" to name a column for. There are: "
                                                + Arrays.stream(Column.values())
                                                        .map(Column::word)
                                                        .collect(Collectors.joining(", "))));
    }

    /** The name that the user gave. */
    Optional<String> name(Column column) {
        return Optional.ofNullable(names.get(column));
    }
}
