package org.parley.app.print;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Records with one set of columns, for programs: JSON, JSON Lines, CSV, a Markdown table. A value
 * is a string, a number, a truth value, a list of strings, or null.
 *
 * @param columns names, in order
 * @param rows each with a value for each column
 */
public record Sheet(List<String> columns, List<List<@Nullable Object>> rows) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    public Sheet {
        columns = List.copyOf(columns);
        List<List<@Nullable Object>> copies = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row + " does not fit " + columns);
            }
            copies.add(Collections.unmodifiableList(new ArrayList<>(row)));
        }
        rows = Collections.unmodifiableList(copies);
    }

    /** One object a line, keys in the order of the columns, absent values as null. */
    public String jsonl() {
        return objects().stream().map(object -> object + "\n").collect(Collectors.joining());
    }

    /** The same objects as one array. */
    public String json() {
        return JsonArray.of(objects());
    }

    private List<String> objects() {
        List<String> objects = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            Map<String, @Nullable Object> json = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                json.put(columns.get(i), row.get(i));
            }
            try {
                objects.add(MAPPER.writeValueAsString(json));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("no JSON: " + row, e);
            }
        }
        return objects;
    }

    /** With a header; lists are joined by {@code " | "}; guarded as {@link EntryCsv} is. */
    public String csv() {
        StringBuilder out = new StringBuilder(EntryCsv.line(columns));
        for (List<@Nullable Object> row : rows) {
            out.append(
                    EntryCsv.line(row.stream().map(Sheet::cell).map(EntryCsv::guarded).toList()));
        }
        return out.toString();
    }

    /** As {@link #csv}, as a table of GitHub's Markdown. */
    public String markdown() {
        StringBuilder out = new StringBuilder();
        Markdown.header(columns, out);
        for (List<@Nullable Object> row : rows) {
            Markdown.row(row.stream().map(Sheet::cell).map(Markdown::escape).toList(), out);
        }
        return out.toString();
    }

    private static String cell(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.joining(" | "));
        }
        return value == null ? "" : value.toString();
    }
}
