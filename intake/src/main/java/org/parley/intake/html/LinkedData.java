package org.parley.intake.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What a page says of itself in JSON-LD, by schema.org's words. Broken JSON says nothing. */
final class LinkedData {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(
                            JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                            JsonReadFeature.ALLOW_TRAILING_COMMA,
                            JsonReadFeature.ALLOW_JAVA_COMMENTS,
                            JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                            JsonReadFeature.ALLOW_SINGLE_QUOTES)
                    .build();

    private static final Set<String> ARTICLES =
            Set.of("blogposting", "liveblogposting", "report", "socialmediaposting", "claimreview");
    private static final String LIVE_BLOG = "liveblogposting";

    /** Wrapped around the data by some systems. */
    private static final Pattern WRAPPING =
            Pattern.compile(
                    "^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[)|(?:-->|//\\s*]]>|]]>)\\s*+;?\\s*+$");

    /** More things than a page speaks of. */
    private static final int MOST = 10_000;

    private final List<JsonNode> things = new ArrayList<>();

    private LinkedData() {}

    static LinkedData of(Document page) {
        LinkedData data = new LinkedData();
        for (Element script : page.select("script[type*=ld+json]")) {
            data.read(WRAPPING.matcher(script.data()).replaceAll(""));
        }
        return data;
    }

    private void read(String json) {
        try {
            Deque<JsonNode> open = new ArrayDeque<>();
            open.add(JSON.readTree(json));
            while (!open.isEmpty() && things.size() < MOST) {
                JsonNode node = open.poll();
                if (node.isArray()) {
                    node.forEach(open::add);
                } else if (node.isObject()) {
                    things.add(node);
                    open.add(node.path("@graph"));
                    open.add(node.path("mainEntity"));
                    open.add(node.path("mainEntityOfPage"));
                }
            }
        } catch (JsonProcessingException e) {
            return;
        }
    }

    /** The first article; the page may also speak of its publisher, a list of pages and more. */
    Optional<JsonNode> article() {
        return things.stream().filter(LinkedData::isArticle).findFirst();
    }

    /** The posts of the page's live blog, in its order; none if it is no live blog. */
    List<JsonNode> posts() {
        return things.stream()
                .filter(thing -> types(thing).anyMatch(LIVE_BLOG::equals))
                .flatMap(blog -> elements(blog.path("liveBlogUpdate")))
                .filter(JsonNode::isObject)
                .toList();
    }

    boolean isLiveBlog() {
        return things.stream().anyMatch(thing -> types(thing).anyMatch(LIVE_BLOG::equals));
    }

    /** Whether an article is for subscribers. */
    boolean isPaid() {
        return article()
                .map(article -> article.path("isAccessibleForFree").asText())
                .filter(free -> free.equalsIgnoreCase("false"))
                .isPresent();
    }

    private static boolean isArticle(JsonNode thing) {
        return types(thing).anyMatch(type -> type.endsWith("article") || ARTICLES.contains(type));
    }

    private static Stream<String> types(JsonNode thing) {
        return elements(thing.path("@type"))
                .map(type -> type.asText().toLowerCase(Locale.ROOT))
                .map(type -> type.substring(type.lastIndexOf('/') + 1));
    }

    /** What a property of a thing says in words, entities decoded; null if nothing. */
    static @Nullable String words(JsonNode thing, String property) {
        return names(thing, property).findFirst().orElse(null);
    }

    /** All that a property says; of things, their names. */
    static Stream<String> names(JsonNode thing, String property) {
        return elements(thing.path(property))
                .map(value -> value.isObject() ? value.path("name") : value)
                .flatMap(LinkedData::elements)
                .filter(JsonNode::isTextual)
                .map(value -> Blocks.folded(Parser.unescapeEntities(value.textValue(), false)))
                .filter(words -> !words.isEmpty());
    }

    /** An address that a property holds, or that the thing it holds is known by. */
    static @Nullable String address(JsonNode thing, String property) {
        JsonNode value = thing.path(property);
        String address = value.isObject() ? value.path("@id").asText() : value.asText();
        return address.isBlank() ? null : address;
    }

    private static Stream<JsonNode> elements(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                : Stream.of(value);
    }
}
