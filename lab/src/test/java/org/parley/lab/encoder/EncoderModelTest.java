package org.parley.lab.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.core.text.Span;
import org.parley.reader.encoder.Encoder;
import org.parley.reader.encoder.Encoding;

/** A model of one layer and random weights. */
final class EncoderModelTest {
    private static final String TEXT = "Sorran will never accept the offer.";
    private static final int WORDS = 30_522;
    private static final int INNER = 4 * BertShape.WIDTH;

    private final Random random = new Random(1);
    private final Weights weights = weights();

    @Test
    void quantisedModel_isAQuarterAndNearTheExactOne() {
        byte[] exact = EncoderModel.exact(weights, 1, List.of("moves"));
        byte[] quantised = EncoderModel.quantised(weights, 1, List.of("moves"));
        assertTrue(quantised.length < 0.27 * exact.length, "bytes: " + quantised.length);

        float[][] expected = encoded(exact).scores("moves");
        float[][] found = encoded(quantised).scores("moves");
        assertEquals(8, expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertEquals(3, expected[i].length);
            for (int j = 0; j < 3; j++) {
                assertEquals(expected[i][j], found[i][j], 0.05, i + "," + j);
            }
        }
    }

    @Test
    void headOfNoWeightAndABias_scoresTheBias() {
        Map<String, Tensor> flat = new LinkedHashMap<>(weights.tensors());
        flat.put("head.moves.weight", new Tensor(new long[] {BertShape.WIDTH, 2}, new float[768]));
        flat.put("head.moves.bias", Tensor.row(0.25f, -1));
        Encoding encoding = encoded(EncoderModel.quantised(new Weights(flat), 1, List.of("moves")));
        for (float[] scores : encoding.scores("moves")) {
            assertEquals(0.25f, scores[0]);
            assertEquals(-1f, scores[1]);
        }
    }

    private static Encoding encoded(byte[] model) {
        try (Encoder encoder = Encoder.of(model)) {
            return encoder.encode(TEXT, new Span(0, TEXT.length()));
        }
    }

    private Weights weights() {
        Map<String, Tensor> all = new LinkedHashMap<>();
        all.put(BertShape.WORDS, random(WORDS, BertShape.WIDTH));
        all.put(BertShape.POSITIONS, random(512, BertShape.WIDTH));
        all.put(BertShape.TYPES, random(2, BertShape.WIDTH));
        norm(all, BertShape.EMBEDDING_NORM);
        for (String part : BertShape.LINEAR) {
            int in = part.equals(BertShape.OUTER) ? INNER : BertShape.WIDTH;
            int out = part.equals(BertShape.INNER) ? INNER : BertShape.WIDTH;
            linear(all, BertShape.layer(0, part), in, out);
        }
        BertShape.NORMS.forEach(part -> norm(all, BertShape.layer(0, part)));
        linear(all, BertShape.head("moves"), BertShape.WIDTH, 3);
        return new Weights(all);
    }

    private void linear(Map<String, Tensor> all, String name, int in, int out) {
        all.put(BertShape.weight(name), random(in, out));
        all.put(BertShape.bias(name), new Tensor(new long[] {out}, numbers(out)));
    }

    private static void norm(Map<String, Tensor> all, String name) {
        float[] ones = new float[BertShape.WIDTH];
        java.util.Arrays.fill(ones, 1);
        all.put(BertShape.weight(name), Tensor.row(ones));
        all.put(BertShape.bias(name), Tensor.row(new float[BertShape.WIDTH]));
    }

    private Tensor random(int rows, int columns) {
        return new Tensor(new long[] {rows, columns}, numbers(rows * columns));
    }

    private float[] numbers(int count) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) (0.05 * random.nextGaussian());
        }
        return numbers;
    }
}
