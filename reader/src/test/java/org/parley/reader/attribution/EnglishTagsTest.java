package org.parley.reader.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.core.text.Span;
import org.parley.reader.encoder.Encoder;
import org.parley.reader.encoder.Encoding;
import org.parley.reader.moves.MoveHeads;

/** The encoder that comes with Parley. Texts are marked as in {@link TagsTest}. */
final class EnglishTagsTest {
    private static Encoder encoder;

    @BeforeAll
    static void load() {
        encoder = Encoder.english();
    }

    @AfterAll
    static void close() {
        encoder.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{s The strikers} {c said} {t the talks had failed}.",
                "{t The ports will stay closed}, {c according to} {s a senior diplomat}.",
                "{t The offer is an insult}, {s the dockers' union} {c argued}.",
                "The talks resumed in Ostrava on Tuesday.",
            })
    void spans_ofASentence_areThoseThatAReaderMarks(String marked) {
        String text = marked.replaceAll("\\{[sct] |\\}", "");
        Encoding encoding = encoder.encode(text, new Span(0, text.length()));
        StringBuilder found = new StringBuilder(text);
        List<Tagged> spans = Tags.spans(encoding.pieces(), encoding.scores(Tags.HEAD));
        for (int i = spans.size() - 1; i >= 0; i--) {
            Tagged span = spans.get(i);
            found.insert(span.span().end(), "}");
            found.insert(span.span().start(), "{" + "sct".charAt(span.role().ordinal()) + " ");
        }
        assertEquals(marked, found.toString());
    }

    @Test
    void model_hasTheHeadsThatParleyReads() {
        assertEquals(
                Set.of(Tags.HEAD, Pointers.HEAD, MoveHeads.CUES, MoveHeads.LINKS, MoveHeads.FLAGS),
                encoder.encode("Talks failed.", new Span(0, 13)).outputs().keySet());
    }
}
