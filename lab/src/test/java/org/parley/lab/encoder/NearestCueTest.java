package org.parley.lab.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.core.text.Span;
import org.parley.reader.attribution.Tagged;
import org.parley.reader.attribution.Tagged.Role;

/** Texts are marked: {@code {s source}}, {@code {c cue}}, {@code {t content}}. */
final class NearestCueTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{s Ann} {c said} {t it rains}. {s Bob} {c denied} {t that}."
                        + "|Ann said: it rains; Bob denied: that",
                "{t It rains}, {s Ann} {c said}, {t and snows}.|Ann said: it rains + and snows",
                "{s Ann} {c said} {t it rains} and {c added} {t it snows}."
                        + "|Ann said: it rains; Ann added: it snows",
                "{s Ann} {c said} {t it rains}. It was {c reported} {t that it snows}."
                        + "|Ann said: it rains; ? reported: that it snows",
                "{s Ann} left. {t It rains}.|``",
                "{s Ann} {c spoke}.|``",
            })
    void link_tagged_givesAttributions(String marked, String expected) {
        StringBuilder text = new StringBuilder();
        List<Tagged> tagged = new ArrayList<>();
        for (String part : marked.split("(?=\\{)|(?<=\\})")) {
            int start = text.length();
            if (part.startsWith("{")) {
                text.append(part, 3, part.length() - 1);
                Role role = Role.values()["sct".indexOf(part.charAt(1))];
                tagged.add(new Tagged(role, new Span(start, text.length())));
            } else {
                text.append(part);
            }
        }
        List<ObjectNode> links =
                NearestCue.link(text.toString(), new Span(0, text.length()), tagged);
        List<String> shown = links.stream().map(link -> shown(link, text.toString())).toList();
        assertEquals(
                expected.toLowerCase(java.util.Locale.ROOT),
                String.join("; ", shown).toLowerCase(java.util.Locale.ROOT));
    }

    private static String shown(JsonNode link, String text) {
        String source = words(link.path("source"), text);
        return (source.isEmpty() ? "?" : source)
                + " "
                + words(link.path("cue"), text)
                + ": "
                + words(link.path("content"), text);
    }

    private static String words(JsonNode spans, String text) {
        List<String> words = new ArrayList<>();
        spans.forEach(span -> words.add(text.substring(span.get(0).asInt(), span.get(1).asInt())));
        return String.join(" + ", words);
    }
}
