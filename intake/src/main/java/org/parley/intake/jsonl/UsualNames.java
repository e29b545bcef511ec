package org.parley.intake.jsonl;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The names that columns usually have, the likeliest first. */
record UsualNames(Map<Column, List<String>> names) {
    private static final String TABLE = "columns.tsv";

    static UsualNames load() throws IOException {
        Map<Column, List<String>> names = new EnumMap<>(Column.class);
        try (InputStream in =
                Objects.requireNonNull(UsualNames.class.getResourceAsStream(TABLE), TABLE)) {
            new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(
                            row ->
                                    names.put(
                                            Column.valueOf(row[0].toUpperCase(Locale.ROOT)),
                                            List.of(row[1].split(" "))));
        }
        return new UsualNames(names);
    }

    List<String> of(Column column) {
        return names.getOrDefault(column, List.of());
    }
}
