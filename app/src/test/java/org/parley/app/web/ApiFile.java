package org.parley.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A description in OpenAPI, as a tree in which references are followed. */
final class ApiFile {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final JsonNode root;

    ApiFile(String yaml) {
        Object loaded =
                new Load(LoadSettings.builder().setAllowDuplicateKeys(false).build())
                        .loadFromString(yaml);
        root = MAPPER.valueToTree(loaded);
    }

    /** The board's own, as the program has it. */
    static String text() {
        try (InputStream in = ApiRoutes.class.getResourceAsStream("openapi.yaml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something that is asked with GET. */
    record Asked(String path, JsonNode get) {
        String ending() {
            return path.substring(path.lastIndexOf('.') + 1);
        }
    }

    /** What may stand behind the question mark. */
    record Parameter(String name, boolean required, JsonNode schema, List<String> example) {}

    JsonNode root() {
        return root;
    }

    List<Asked> asked() {
        List<Asked> asked = new ArrayList<>();
        root.get("paths")
                .properties()
                .forEach(
                        path -> {
                            assertEquals(List.of("get"), keys(path.getValue()), path.getKey());
                            asked.add(new Asked(path.getKey(), path.getValue().get("get")));
                        });
        return asked;
    }

    Asked asked(String path) {
        return asked().stream().filter(one -> one.path().equals(path)).findFirst().orElseThrow();
    }

    List<Parameter> parameters(Asked asked) {
        List<Parameter> parameters = new ArrayList<>();
        for (JsonNode reference : asked.get().path("parameters")) {
            JsonNode one = follow(reference);
            if (one.get("in").asText().equals("query")) {
                JsonNode example = one.get("example");
                parameters.add(
                        new Parameter(
                                one.get("name").asText(),
                                one.path("required").asBoolean(),
                                follow(one.get("schema")),
                                example.isArray() ? texts(example) : List.of(example.asText())));
            }
        }
        return parameters;
    }

    /** The answer of a status. */
    JsonNode answer(Asked asked, int status) {
        return follow(asked.get().get("responses").get(Integer.toString(status)));
    }

    List<Integer> statuses(Asked asked) {
        return keys(asked.get().get("responses")).stream().map(Integer::valueOf).toList();
    }

    /** The one media type of an answer. */
    static String type(JsonNode answer) {
        List<String> types = keys(answer.get("content"));
        assertEquals(1, types.size());
        return types.get(0);
    }

    /** The schema of what an answer of this media type is. */
    JsonNode schema(JsonNode answer) {
        return follow(answer.get("content").get(type(answer)).get("schema"));
    }

    /** What a reference stands for; anything else is itself. */
    JsonNode follow(JsonNode node) {
        if (!node.has("$ref")) {
            return node;
        }
        JsonNode there = root.at(node.get("$ref").asText().substring(1));
        if (there.isMissingNode()) {
            throw new AssertionError("nothing is at " + node);
        }
        return follow(there);
    }

    static List<String> keys(JsonNode object) {
        return object.properties().stream().map(java.util.Map.Entry::getKey).toList();
    }

    static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
    }
}
