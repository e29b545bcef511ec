package org.parley.reader.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the word lists that lie beside a class. */
public final class Resources {
    private Resources() {}

    /**
     * The lines of a resource, in UTF-8.
     *
     * @throws IllegalArgumentException if there is no such resource
     */
    public static List<String> lines(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException(
                        "no resource " + name + " beside " + beside.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + name, e);
        }
    }

    /**
     * The rows of a tab-separated table; lines that start with {@code #} and blank lines are left
     * out.
     *
     * @param columns how many each row must have
     * @throws IllegalArgumentException naming file and line if a row has another number of columns
     */
    public static List<List<String>> table(Class<?> beside, String name, int columns) {
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        for (String line : lines(beside, name)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> row = Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
            if (row.size() != columns) {
                throw new IllegalArgumentException(
                        name
                                + ":"
                                + number
                                + ": "
                                + row.size()
                                + " columns instead of "
                                + columns
                                + ": "
                                + line);
            }
            rows.add(row);
        }
        return rows;
    }

    /** The parts of a list column, separated by semicolons. */
    public static List<String> list(String column) {
        return Arrays.stream(column.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /**
     * The words of a list of one column.
     *
     * @throws IllegalArgumentException as {@link #table}
     */
    public static Set<String> words(Class<?> beside, String name) {
        return table(beside, name, 1).stream()
                .map(row -> row.get(0))
                .collect(Collectors.toUnmodifiableSet());
    }
}
