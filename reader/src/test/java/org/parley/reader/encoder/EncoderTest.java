package org.parley.reader.encoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.core.text.Span;

/** Runs a model whose vector of a piece is its id and ten times its id. */
final class EncoderTest {
    private static final WordPiece WORD_PIECE =
            new WordPiece(List.of("[UNK]", "[CLS]", "[SEP]", "talk", "##s", "fail"));

    private final byte[] model = TinyModel.ofIds(6);

    @Test
    void encode_paragraph_givesEveryPieceItsOutputs() {
        String text = "Ignored. Talks fail";
        Encoding encoding = encode(text, new Span(9, 19));
        assertEquals(
                List.of("Talk", "s", "fail"),
                encoding.pieces().stream().map(p -> p.span().of(text)).toList());
        assertEquals(Set.of("vectors", "squares"), encoding.outputs().keySet());
        float[][] vectors = {{3, 30}, {4, 40}, {5, 50}};
        assertArrayEquals(vectors, encoding.scores(Encoder.VECTORS));
        assertArrayEquals(
                new float[][] {{9, 900}, {16, 1600}, {25, 2500}}, encoding.scores("squares"));
    }

    @Test
    void encode_paragraphOfSeveralWindows_keepsTheOrder() {
        String text = "talks fail ".repeat(400);
        Encoding encoding = encode(text, new Span(0, text.length()));
        float[][] vectors = encoding.scores(Encoder.VECTORS);
        assertEquals(1_200, vectors.length);
        for (int i = 0; i < vectors.length; i++) {
            assertEquals(3 + i % 3, vectors[i][0], "piece " + i);
        }
    }

    @Test
    void encode_blankParagraph_hasNoPieces() {
        assertEquals(0, encode("   ", new Span(0, 3)).scores("squares").length);
    }

    @Test
    void encode_fromFourThreads_givesTheSame() {
        String text = "Talks fail. Talks talk.";
        try (Encoder encoder = Encoder.of(model, WORD_PIECE)) {
            Span all = new Span(0, text.length());
            float[][] once = encoder.encode(text, all).scores("squares");
            assertTrue(
                    IntStream.range(0, 100)
                            .parallel()
                            .mapToObj(i -> encoder.encode(text, all).scores("squares"))
                            .allMatch(again -> java.util.Arrays.deepEquals(once, again)));
        }
    }

    @Test
    void scores_headThatIsNotThere_saysWhichAre() {
        Encoding encoding = encode("talks", new Span(0, 5));
        IllegalArgumentException failure =
                assertThrows(IllegalArgumentException.class, () -> encoding.scores("moves"));
        assertTrue(failure.getMessage().contains("squares"), failure.getMessage());
    }

    @Test
    void of_brokenModel_saysWhatWasTried() {
        EncoderException failure =
                assertThrows(
                        EncoderException.class, () -> Encoder.of(new byte[] {1, 2, 3}, WORD_PIECE));
        assertTrue(
                failure.getMessage().startsWith("cannot load the encoder by ONNX Runtime on "),
                failure.getMessage());
    }

    @Test
    void encode_nothingSaid_givesTheHeadsOnly() {
        try (Encoder encoder = Encoder.of(model, WORD_PIECE)) {
            Encoding encoding = encoder.encode("talks", new Span(0, 5));
            assertEquals(Set.of("squares"), encoding.outputs().keySet());
        }
    }

    private Encoding encode(String text, Span paragraph) {
        try (Encoder encoder = Encoder.of(model, WORD_PIECE)) {
            return encoder.encode(text, paragraph, Set.of(Encoder.VECTORS, "squares"));
        }
    }
}
