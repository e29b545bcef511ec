package org.parley.ledger.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A tab-separated table among the resources, in UTF-8. */
public final class Table {
    private Table() {}

    /**
     * The rows of a table, without blank lines and lines that start with {@code #}.
     *
     * @param beside a class in whose package the table stands
     * @param columns how many each row must have
     * @throws IllegalArgumentException naming table and line if a row has another number of columns
     */
    public static List<List<String>> rows(Class<?> beside, String name, int columns) {
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        for (String line : text(beside, name).split("\n")) {
            number++;
            if (line.isBlank() || line.charAt(0) == '#') {
                continue;
            }
            List<String> row = List.of(line.split("\t", -1));
            if (row.size() != columns) {
                throw new IllegalArgumentException(
                        name + ":" + number + ": " + row.size() + " columns, not " + columns);
            }
            rows.add(row);
        }
        return rows;
    }

    private static String text(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no table " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read table " + name, e);
        }
    }
}
