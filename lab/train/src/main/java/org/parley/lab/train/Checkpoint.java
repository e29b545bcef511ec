package org.parley.lab.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.lab.encoder.Tensor;
import org.parley.lab.encoder.Weights;

/**
 * Where a training is: enough to go on as if it had never been cut.
 *
 * @param step the last step that was done, counted from 1
 * @param best the highest score on the held articles so far
 * @param state the trained weights and the optimiser's memory
 */
record Checkpoint(int step, float best, Weights state) {
    private static final String PLACE = "place";

    static Optional<Checkpoint> in(Path work) throws IOException {
        Path file = file(work);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Weights state = Weights.load(file);
        float[] place = state.get(PLACE).values();
        return Optional.of(new Checkpoint((int) place[0], place[1], state));
    }

    void save(Path work) throws IOException {
        Map<String, Tensor> all = new LinkedHashMap<>(state.tensors());
        all.put(PLACE, new Tensor(new long[] {2}, new float[] {step, best}));
        new Weights(all).save(file(work));
    }

    private static Path file(Path work) {
        return work.resolve("checkpoint.weights");
    }

    /** The weights with the highest score on the held articles. */
    static Path best(Path work) {
        return work.resolve("best.weights");
    }
}
