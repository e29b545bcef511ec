package org.parley.core.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rows of the tables beside this package. */
final class Rows {
    private Rows() {}

    /**
     * The rows of a tab-separated table in UTF-8, without blank lines and lines that start with
     * {@code #}.
     *
     * @param columns how many each row must have
     * @throws IllegalArgumentException naming table and line if a row has another number of columns
     */
    static List<String[]> of(String table, int columns) {
        List<String[]> rows = new ArrayList<>();
        int number = 0;
        for (String line : text(table).split("\n")) {
            number++;
            if (line.isBlank() || line.charAt(0) == '#') {
                continue;
            }
            String[] row = line.split("\t", -1);
            if (row.length != columns) {
                throw new IllegalArgumentException(
                        table + ":" + number + ": " + row.length + " columns, not " + columns);
            }
            rows.add(row);
        }
        return rows;
    }

    /** The parts of a list column, which semicolons separate. */
    static List<String> list(String column) {
        List<String> parts = new ArrayList<>();
        for (String part : column.split(";")) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    private static String text(String table) {
        try (InputStream in = Rows.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalArgumentException("no table " + table);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read table " + table, e);
        }
    }
}
