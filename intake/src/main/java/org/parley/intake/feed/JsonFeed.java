package org.parley.intake.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.intake.date.WrittenDate;
import org.parley.intake.document.Unreadable;
import org.parley.intake.document.WebLink;

/** Reads JSON Feed, versions 1 and 1.1 (jsonfeed.org). */
final class JsonFeed {
    private static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(200)
                                                    .build())
                                    .build())
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .build();

    private JsonFeed() {}

    static Feed read(String text, @Nullable URI address) throws Unreadable {
        JsonNode json;
        try {
            json = JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new Unreadable(
                    "feed-broken",
                    "its JSON breaks off or is no JSON (line "
                            + (e.getLocation() == null ? 1 : e.getLocation().getLineNr())
                            + "). Fetch it again, or look for the outlet's feed in XML");
        }
        URI page = link(json, address, "home_page_url");
        String language = string(json, "language");
        List<FeedItem> items = new ArrayList<>();
        for (JsonNode item : json.path("items")) {
            items.add(item(item, page == null ? address : page, language, authors(json)));
        }
        return new Feed(line(json, "title"), page, language, items);
    }

    private static FeedItem item(
            JsonNode item,
            @Nullable URI base,
            @Nullable String language,
            @Nullable String authors) {
        String html = string(item, "content_html");
        String content = html == null ? null : Markup.html(html);
        String plain = string(item, "content_text");
        content = content == null && plain != null ? Markup.plain(plain) : content;
        String summary = string(item, "summary");
        String author = authors(item);
        String own = string(item, "language");
        URI link = link(item, base, "url");
        return new FeedItem(
                string(item, "id"),
                line(item, "title"),
                link == null ? link(item, base, "external_url") : link,
                WrittenDate.parse(string(item, "date_published")).orElse(null),
                WrittenDate.parse(string(item, "date_modified")).orElse(null),
                null,
                author == null ? authors : author,
                content != null ? content : summary == null ? null : Markup.plain(summary),
                content != null,
                own == null ? language : own);
    }

    private static @Nullable String authors(JsonNode json) {
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode author : json.path("authors")) {
            names.add(Markup.line(author.path("name").asText("")));
        }
        names.add(Markup.line(json.path("author").path("name").asText("")));
        names.remove("");
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private static @Nullable URI link(JsonNode json, @Nullable URI base, String field) {
        String written = string(json, field);
        return written == null ? null : WebLink.of(base, written);
    }

    private static @Nullable String line(JsonNode json, String field) {
        String text = string(json, field);
        return text == null ? null : Markup.line(text);
    }

    /** A number or a truth value as it is written; null if there is nothing but white space. */
    private static @Nullable String string(JsonNode json, String field) {
        JsonNode value = json.path(field);
        String text = value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
        return text.isEmpty() ? null : text;
    }
}
