package org.parley.intake.jsonl;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.intake.document.Metadata;
import org.parley.intake.document.WebLink;

/** An object of a file, its columns found by what they hold. */
record Row(JsonNode object, ColumnMap columns, UsualNames usual) {
    /** More columns than this are not listed in a message. */
    private static final int MOST_LISTED = 30;

    /** What an object that stands for a name calls the name. */
    private static final List<String> NAMES = List.of("name", "title", "$date", "$numberLong");

    /** The text, paragraphs apart by an empty line; empty if there is no such column. */
    Optional<String> text() {
        return node(Column.TEXT).flatMap(node -> words(node, "\n\n"));
    }

    Metadata metadata() {
        return new Metadata(
                value(Column.OUTLET),
                node(Column.PUBLISHED)
                        .flatMap(node -> words(node, " "))
                        .flatMap(Published::parse)
                        .orElse(null),
                value(Column.TITLE),
                value(Column.AUTHOR),
                url());
    }

    private @Nullable URI url() {
        String url = value(Column.URL);
        return url == null ? null : WebLink.of(null, url);
    }

    private @Nullable String value(Column column) {
        return node(column).flatMap(node -> words(node, ", ")).orElse(null);
    }

    private Optional<JsonNode> node(Column column) {
        Optional<String> given = columns.name(column);
        if (given.isPresent()) {
            return Optional.ofNullable(at(object, given.get(), true));
        }
        return usual.of(column).stream()
                .map(name -> at(object, name, false))
                .filter(Objects::nonNull)
                .filter(node -> words(node, " ").isPresent())
                .findFirst();
    }

    private static @Nullable JsonNode at(JsonNode object, String path, boolean exactly) {
        JsonNode whole = child(object, path, exactly);
        int dot = path.indexOf('.');
        if (whole != null || dot < 0) {
            return whole;
        }
        JsonNode outer = child(object, path.substring(0, dot), exactly);
        return outer == null ? null : at(outer, path.substring(dot + 1), exactly);
    }

    private static @Nullable JsonNode child(JsonNode object, String name, boolean exactly) {
        JsonNode child = object.get(name);
        if (child != null || exactly) {
            return child;
        }
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            if (plain(entry.getKey()).equals(plain(name))) {
                return entry.getValue();
            }
        }
        return null;
    }

    private static String plain(String name) {
        return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }

    /** The words of a value, of the members of a list, or of what an object is called. */
    private static Optional<String> words(JsonNode node, String between) {
        if (node.isTextual() || node.isNumber()) {
            return Optional.of(node.asText());
        }
        List<String> words = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(item -> inner(item).ifPresent(words::add));
        } else {
            inner(node).ifPresent(words::add);
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(between, words));
    }

    private static Optional<String> inner(JsonNode node) {
        JsonNode value = node;
        for (int depth = 0; value.isObject() && depth < 3; depth++) {
            JsonNode object = value;
            value =
                    NAMES.stream()
                            .map(object::get)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(value);
        }
        return value.isTextual() || value.isNumber()
                ? Optional.of(value.asText())
                : Optional.empty();
    }

    /** The objects of the only list of objects in this one, as news services answer. */
    List<JsonNode> listed() {
        List<JsonNode> lists = new ArrayList<>();
        for (JsonNode value : object) {
            if (value.isArray() && !value.isEmpty() && value.get(0).isObject()) {
                lists.add(value);
            }
        }
        List<JsonNode> objects = new ArrayList<>();
        if (lists.size() == 1) {
            lists.get(0).forEach(objects::add);
        }
        return objects;
    }

    /** Why no text was found, with the columns that there are. */
    String withoutText() {
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            if (entry.getValue().isObject()) {
                entry.getValue()
                        .fieldNames()
                        .forEachRemaining(name -> names.add(entry.getKey() + "." + name));
            } else {
                names.add(entry.getKey());
            }
        }
        String listed =
                names.isEmpty()
                        ? "it has no columns at all"
                        : "its columns are "
                                + String.join(", ", names.subList(0, listed(names)))
                                + (names.size() > MOST_LISTED ? " ..." : "");
        String missing =
                columns.name(Column.TEXT)
                        .map(name -> "it has no column \"" + name + "\"")
                        .orElse("no column looks like the text of an article");
        return missing + "; " + listed + ". Say which one holds the text: --columns text=NAME";
    }

    private static int listed(List<String> names) {
        return Math.min(names.size(), MOST_LISTED);
    }
}
