package org.parley.core.entry;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.core.text.Article;

/**
 * The JSON form of an entry, which is a promise to other programs: keys in this order, absent
 * values as null, new keys only at the end; a changed meaning needs a new {@link #SCHEMA}.
 */
public final class EntryJson {
    /** Version of the promise, in each object's first key. */
    public static final int SCHEMA = 1;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private EntryJson() {}

    /** One entry as one line of JSON, without a line break. */
    public static String line(Entry entry) {
        try {
            return MAPPER.writeValueAsString(tree(entry));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode tree(Entry entry) {
        Article article = entry.article();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("schema", SCHEMA);
        json.put("id", entry.id());
        json.put("article", article.id());
        json.put("document", article.document());
        json.put("outlet", article.outlet());
        json.put("published", text(article.published()));
        json.put("language", article.language());
        json.put("translated", article.translated());
        json.put("party", name(entry.party()));
        json.put("speaker", entry.speaker());
        json.put("move", entry.move().word());
        json.put("plover", entry.move().plover().orElse(null));
        json.put("target", name(entry.target()));
        json.put("issue", entry.issue());
        json.set("content", passage(entry.content()));
        json.set("cue", passage(entry.cue()));
        json.set("evidence", passage(entry.evidence()));
        ArrayNode via = json.putArray("via");
        entry.via().forEach(via::add);
        json.put("origin", entry.origin().orElse(null));
        json.put("polarity", entry.polarity().word());
        json.put("certainty", entry.certainty().word());
        json.put(
                "condition",
                Optional.ofNullable(entry.condition()).map(Passage::text).orElse(null));
        json.put("past", entry.past());
        json.put("said_on", text(entry.saidOn()));
        json.put("due", text(entry.due()));
        json.put("rule", entry.rule());
        json.put("confidence", entry.confidence());
        ArrayNode talks = json.putArray("talks");
        entry.talks().forEach(talks::add);
        @Nullable Period happened = entry.happened();
        json.put("happened_from", happened == null ? null : text(happened.from()));
        json.put("happened_to", happened == null ? null : text(happened.to()));
        return json;
    }

    private static @Nullable ObjectNode passage(@Nullable Passage passage) {
        if (passage == null) {
            return null;
        }
        return JsonNodeFactory.instance
                .objectNode()
                .put("start", passage.span().start())
                .put("end", passage.span().end())
                .put("text", passage.text());
    }

    private static @Nullable String name(@Nullable Party party) {
        return party == null ? null : party.name();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
