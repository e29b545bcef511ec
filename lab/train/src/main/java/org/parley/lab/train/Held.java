package org.parley.lab.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.core.text.Span;
import org.parley.reader.encoder.Piece;
import org.parley.reader.encoder.SpanTags;
import org.parley.reader.encoder.SpanTags.Kinded;

/** The share of spans that are found exactly in texts that are not learned from. */
final class Held {
    private static final int BATCH = 2_048;

    private final Map<Task, List<List<Example>>> batches = new EnumMap<>(Task.class);

    Held(Map<Task, List<Example>> examples) {
        examples.forEach((task, held) -> batches.put(task, Batches.byLength(held, BATCH)));
    }

    /** F1 of spans by task, kinds counted together. */
    Map<Task, Float> scores(Bert bert, NDManager manager) {
        Map<Task, Float> scores = new EnumMap<>(Task.class);
        batches.forEach((task, held) -> scores.put(task, score(task, held, bert, manager)));
        return scores;
    }

    private static float score(
            Task task, List<List<Example>> batches, Bert bert, NDManager manager) {
        int right = 0;
        int both = 0;
        int tags = task.spans().count();
        for (List<Example> examples : batches) {
            try (NDManager step = manager.newSubManager()) {
                Batch batch = Batch.of(examples, step);
                String head = task.tags().get(0).name();
                NDArray scores = bert.scores(bert.vectors(batch, false), head);
                float[] values = scores.toFloatArray();
                int row = (int) scores.getShape().get(1) * tags;
                for (int i = 0; i < examples.size(); i++) {
                    Set<Kinded> found = found(examples.get(i), values, i * row);
                    Set<Kinded> wanted = wanted(examples.get(i));
                    both += found.size() + wanted.size();
                    found.retainAll(wanted);
                    right += found.size();
                }
            }
        }
        return both == 0 ? 0 : 2f * right / both;
    }

    private static Set<Kinded> found(Example example, float[] values, int from) {
        int tags = example.task().spans().count();
        float[][] scores = new float[example.length()][tags];
        for (int i = 0; i < scores.length; i++) {
            System.arraycopy(values, from + i * tags, scores[i], 0, tags);
        }
        return spans(example, scores);
    }

    private static Set<Kinded> wanted(Example example) {
        float[][] scores = new float[example.length()][example.task().spans().count()];
        for (int i = 0; i < scores.length; i++) {
            int tag = example.tags().get(0)[i];
            if (tag >= 0) {
                scores[i][tag] = 100;
            }
        }
        return spans(example, scores);
    }

    private static Set<Kinded> spans(Example example, float[][] scores) {
        Piece[] pieces = new Piece[example.length()];
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = new Piece(0, new Span(i, i + 1), example.tags().get(0)[i] >= 0);
        }
        SpanTags spans = example.task().spans();
        return new HashSet<>(spans.spans(List.of(pieces), scores));
    }
}
