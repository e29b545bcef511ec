package org.parley.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds answers to the schemas of a description: the keys exactly as documented and in this order,
 * types, formats, words, bounds, what may be null. It knows what the description uses, and fails on
 * anything else.
 */
final class ApiSchema {
    private static final Set<String> KNOWN =
            Set.of(
                    "type",
                    "description",
                    "nullable",
                    "enum",
                    "pattern",
                    "format",
                    "minimum",
                    "maximum",
                    "items",
                    "properties",
                    "required",
                    "allOf");

    private final ApiFile file;
    private final Set<String> seen = new TreeSet<>();
    private final Set<String> absent = new TreeSet<>();

    ApiSchema(ApiFile file) {
        this.file = file;
    }

    /** Places of values that were there, and not null, in what was held so far. */
    Set<String> seen() {
        return seen;
    }

    /** Places of nulls in it. */
    Set<String> absent() {
        return absent;
    }

    /**
     * @param at where the value stands: what failures name
     */
    void hold(JsonNode reference, JsonNode value, String at) {
        JsonNode schema = file.follow(reference);
        assertTrue(KNOWN.containsAll(ApiFile.keys(schema)), () -> at + ": " + schema);
        if (value.isNull()) {
            assertTrue(schema.path("nullable").asBoolean(), () -> at + " is null");
            absent.add(at);
            return;
        }
        seen.add(at);
        if (schema.has("allOf")) {
            schema.get("allOf").forEach(part -> hold(part, value, at));
            return;
        }
        if (schema.has("enum")) {
            assertTrue(
                    ApiFile.texts(schema.get("enum")).contains(value.asText()),
                    () -> at + ": " + value);
        }
        switch (schema.get("type").asText()) {
            case "object" -> object(schema, value, at);
            case "array" -> {
                assertTrue(value.isArray(), () -> at + ": " + value);
                value.forEach(one -> hold(schema.get("items"), one, at + "[]"));
            }
            case "string" -> text(schema, value, at);
            case "integer" -> {
                assertTrue(value.isIntegralNumber(), () -> at + ": " + value);
                bounds(schema, value, at);
            }
            case "number" -> {
                assertTrue(value.isNumber(), () -> at + ": " + value);
                bounds(schema, value, at);
            }
            case "boolean" -> assertTrue(value.isBoolean(), () -> at + ": " + value);
            default -> throw new AssertionError(at + ": " + schema);
        }
    }

    private void object(JsonNode schema, JsonNode value, String at) {
        List<String> keys = ApiFile.keys(schema.get("properties"));
        assertEquals(keys, ApiFile.texts(schema.get("required")), at);
        assertTrue(value.isObject(), () -> at + ": " + value);
        assertEquals(keys, ApiFile.keys(value), at);
        keys.forEach(
                key -> hold(schema.get("properties").get(key), value.get(key), at + "." + key));
    }

    private static void text(JsonNode schema, JsonNode value, String at) {
        assertTrue(value.isTextual(), () -> at + ": " + value);
        String text = value.asText();
        if (schema.has("pattern")) {
            assertTrue(text.matches(schema.get("pattern").asText()), () -> at + ": " + value);
        }
        switch (schema.path("format").asText()) {
            case "" -> {}
            case "date" -> LocalDate.parse(text);
            case "date-time" -> Instant.parse(text);
            default -> throw new AssertionError(at + ": " + schema);
        }
    }

    private static void bounds(JsonNode schema, JsonNode value, String at) {
        double number = value.asDouble();
        assertTrue(number >= schema.path("minimum").asDouble(number), () -> at + ": " + value);
        assertTrue(number <= schema.path("maximum").asDouble(number), () -> at + ": " + value);
    }
}
