package org.parley.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import org.parley.core.entry.SourceChain.Reporter;
import org.parley.core.text.Span;

/**
 * Lists as a column holds them: spans as {@code [[0,4],[9,12]]}, names as {@code ["a","b"]},
 * reporters as {@code [["a",true],["b",false]]}.
 */
final class JsonColumn {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonColumn() {}

    static String ofSpans(List<Span> spans) {
        return write(
                spans.stream()
                        .map(span -> new int[] {span.start(), span.end()})
                        .toArray(int[][]::new));
    }

    static String ofNames(List<String> names) {
        return write(names);
    }

    static String ofReporters(List<Reporter> reporters) {
        return write(
                reporters.stream()
                        .map(reporter -> List.of(reporter.name(), reporter.resolved()))
                        .toList());
    }

    static List<Span> spans(String column) {
        return Arrays.stream(read(column, int[][].class))
                .map(pair -> new Span(pair[0], pair[1]))
                .toList();
    }

    static List<String> names(String column) {
        return column.equals("[]") ? List.of() : List.of(read(column, String[].class));
    }

    static List<Reporter> reporters(String column) {
        return Arrays.stream(read(column, JsonNode[].class))
                .map(pair -> new Reporter(pair.path(0).asText(), pair.path(1).asBoolean()))
                .toList();
    }

    private static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON: " + value, e);
        }
    }

    private static <T> T read(String column, Class<T> type) {
        try {
            return MAPPER.readValue(column, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a column holds no JSON: " + column, e);
        }
    }
}
