package org.parley.lab.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.core.text.Span;
import org.parley.reader.attribution.Tagged;
import org.parley.reader.attribution.Tags;
import org.parley.reader.encoder.Piece;

/** The share of spans that are found exactly in articles that are not learned from. */
final class Held {
    private static final int BATCH = 2_048;

    private final List<List<Example>> batches;

    Held(List<Example> examples) {
        batches = Batches.byLength(examples, BATCH);
    }

    /** F1 of spans, the mean over the roles. */
    float score(Bert bert, NDManager manager) {
        int[] right = new int[Tagged.Role.values().length];
        int[] both = new int[right.length];
        for (List<Example> examples : batches) {
            try (NDManager step = manager.newSubManager()) {
                Batch batch = Batch.of(examples, Tags.COUNT, step);
                NDArray scores = bert.scores(bert.vectors(batch, false), Tags.HEAD);
                float[] values = scores.toFloatArray();
                int row = (int) scores.getShape().get(1) * Tags.COUNT;
                for (int i = 0; i < examples.size(); i++) {
                    count(examples.get(i), values, i * row, right, both);
                }
            }
        }
        float sum = 0;
        for (int role = 0; role < right.length; role++) {
            sum += both[role] == 0 ? 0 : 2f * right[role] / both[role];
        }
        return sum / right.length;
    }

    private static void count(Example example, float[] values, int from, int[] right, int[] both) {
        int length = example.length();
        float[][] found = new float[length][Tags.COUNT];
        float[][] gold = new float[length][Tags.COUNT];
        Piece[] pieces = new Piece[length];
        for (int i = 0; i < length; i++) {
            int tag = example.tags()[i];
            pieces[i] = new Piece(0, new Span(i, i + 1), tag >= 0);
            System.arraycopy(values, from + i * Tags.COUNT, found[i], 0, Tags.COUNT);
            if (tag >= 0) {
                gold[i][tag] = 100;
            }
        }
        Set<Tagged> shared = new HashSet<>(Tags.spans(List.of(pieces), found));
        Set<Tagged> wanted = new HashSet<>(Tags.spans(List.of(pieces), gold));
        shared.forEach(span -> both[span.role().ordinal()]++);
        wanted.forEach(span -> both[span.role().ordinal()]++);
        shared.retainAll(wanted);
        shared.forEach(span -> right[span.role().ordinal()]++);
    }
}
