package org.parley.lab;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** The table of figures that a measuring prints: set, figure, value. */
final class Table {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PrintStream out;
    private int failed;

    /** Where a figure stands in a scorer's JSON. */
    record Figure(String name, String... path) {}

    Table(PrintStream out) {
        this.out = out;
    }

    /** Whether a scorer failed. */
    boolean failed() {
        return failed > 0;
    }

    void print(String set, String figure, String value) {
        out.printf(Locale.ROOT, "%-22s %-18s %s%n", set, figure, value);
    }

    void print(String set, String figure, double value) {
        print(set, figure, String.format(Locale.ROOT, "%.3f", value));
    }

    /** Prints figures of a scorer's JSON, or that it failed. */
    void print(String set, Sets.Result result, List<Figure> figures) throws IOException {
        if (failed(set, result)) {
            return;
        }
        JsonNode json = JSON.readTree(result.output());
        for (Figure figure : figures) {
            JsonNode value = json;
            for (String key : figure.path()) {
                value = value.path(key);
            }
            if (value.isInt()) {
                print(set, figure.name(), value.asText());
            } else {
                print(set, figure.name(), value.asDouble());
            }
        }
    }

    /** Whether a scorer failed; says so if it did. */
    boolean failed(String set, Sets.Result result) {
        if (result.exit() == 0) {
            return false;
        }
        failed++;
        out.printf(Locale.ROOT, "%-22s scorer failed: %s%n", set, result.output().strip());
        return true;
    }
}
