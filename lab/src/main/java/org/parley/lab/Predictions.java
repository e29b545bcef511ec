package org.parley.lab;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.AttributionJson;
import org.parley.core.entry.Entry;
import org.parley.core.entry.EntryJson;
import org.parley.core.entry.Party;
import org.parley.core.entry.Passage;
import org.parley.core.text.Article;
import org.parley.reader.Reader;
import org.parley.reader.Reading;

/** What Parley reads in one document, as lines for a scorer. */
final class Predictions {
    private Predictions() {}

    /** Zero or more lines, each with its line break. */
    static String of(Predict.Task task, Document document, Reader reader) {
        Reading reading = reader.read(Article.of(document.name(), document.text()));
        return switch (task) {
            case ATTRIBUTION -> AttributionJson.line(reading.article(), reading.chains()) + "\n";
            case FEEDS -> throw new IllegalArgumentException("feeds are no texts to read");
            case LEDGER -> {
                StringBuilder lines = new StringBuilder();
                reading.entries().forEach(e -> lines.append(EntryJson.line(e)).append('\n'));
                yield lines.toString();
            }
            case MOVES -> events(document.name(), reading, reader) + "\n";
            case HTML -> throw new IllegalArgumentException("a page is not read for its moves");
        };
    }

    /**
     * PLOVER events of a sentence. Commit and deadline have no PLOVER type and are left out, and so
     * is a move that only says what another one is about, as the call in "rejected a call for
     * talks": PLOVER codes the rejection alone.
     */
    private static ObjectNode events(String id, Reading reading, Reader reader) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", id);
        ArrayNode events = json.putArray("events");
        Set<ObjectNode> seen = new LinkedHashSet<>();
        for (Entry entry : reading.entries()) {
            if (isInside(entry, reading.entries())) {
                continue;
            }
            entry.move()
                    .plover()
                    .ifPresent(
                            type -> {
                                ObjectNode event = JsonNodeFactory.instance.objectNode();
                                event.put("type", type);
                                event.put("source", code(entry.party(), entry.target(), reader));
                                event.put("target", code(entry.target(), entry.party(), reader));
                                seen.add(event);
                            });
        }
        seen.forEach(events::add);
        return json;
    }

    private static boolean isInside(Entry entry, List<Entry> all) {
        return all.stream().anyMatch(other -> !other.equals(entry) && isAbout(other, entry));
    }

    private static boolean isAbout(Entry outer, Entry inner) {
        @Nullable Passage content = outer.content();
        return content != null
                && content.span().covers(inner.cue().span())
                && !content.span().covers(outer.cue().span());
    }

    /**
     * States and their people by code, others by name. By CAMEO's and PLOVER's convention a group
     * without a country of its own ("activists") is at home in the country of the other side.
     */
    private static @Nullable String code(
            @Nullable Party party, @Nullable Party other, Reader reader) {
        if (party == null) {
            return null;
        }
        boolean common = Character.isLowerCase(party.name().codePointAt(0));
        Optional<String> home = common && other != null ? reader.country(other) : Optional.empty();
        return reader.country(party).or(() -> home).orElse(party.name());
    }
}
