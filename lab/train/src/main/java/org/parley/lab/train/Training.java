package org.parley.lab.train;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.lab.encoder.Tensor;
import org.parley.lab.encoder.Weights;
import org.parley.reader.encoder.LinkScores;

/** A fine-tuning, from the pretrained weights or from where it was cut. */
final class Training implements AutoCloseable {
    private static final String ENGINE = "PyTorch";
    private static final int STEPS_BETWEEN_CHECKPOINTS = 100;
    private static final int STEPS_BETWEEN_SCORES = 300;

    private final Engine engine = Engine.getEngine(ENGINE);
    private final NDManager manager = NDManager.newBaseManager(Device.cpu(), ENGINE);
    private final Path work;
    private final long seed;
    private final PrintStream console;
    private final Bert bert;
    private final Adam adam;
    private int done;
    private float best;

    /**
     * Takes up the training of a folder.
     *
     * @param work holds its checkpoint, if it was begun
     * @param start the weights that it begins with
     */
    Training(Path work, Weights start, int layers, long seed, PrintStream console)
            throws IOException {
        this.work = work;
        this.seed = seed;
        this.console = console;
        Optional<Checkpoint> cut = Checkpoint.in(work);
        done = cut.map(Checkpoint::step).orElse(0);
        best = cut.map(Checkpoint::best).orElse(-1f);
        bert = new Bert(manager, cut.map(c -> taken(start, c.state())).orElse(start), layers);
        adam = new Adam(bert.trained(), cut.map(Checkpoint::state), manager);
    }

    /** The weights, those of a state in place of those that it has. */
    private static Weights taken(Weights weights, Weights state) {
        Map<String, Tensor> all = new LinkedHashMap<>(weights.tensors());
        all.replaceAll((name, tensor) -> state.tensors().getOrDefault(name, tensor));
        return new Weights(all);
    }

    /**
     * Learns from the batches that are left; the best weights are then in the working folder.
     *
     * @param most stops after so long, at a checkpoint
     */
    void run(List<List<Example>> batches, Schedule schedule, Held held, Duration most)
            throws IOException {
        long began = System.nanoTime();
        Progress progress = new Progress(console, batches.size());
        console.printf("step %d of %d%n", done, batches.size());
        boolean end = done >= batches.size();
        while (!end) {
            List<Example> examples = batches.get(done);
            done++;
            progress.add(done, step(examples, schedule.rate(done)), examples);
            boolean late = System.nanoTime() - began > most.toNanos();
            end = late || done == batches.size();
            if (end || done % STEPS_BETWEEN_SCORES == 0) {
                keepBest(held);
            }
            if (end || done % STEPS_BETWEEN_CHECKPOINTS == 0) {
                new Checkpoint(done, best, adam.state()).save(work);
            }
        }
        if (done < batches.size()) {
            console.printf("stopped at step %d: start again to go on%n", done);
        }
    }

    /** Learns from one batch, and gives the loss before. */
    private float step(List<Example> examples, float rate) {
        engine.setRandomSeed((int) (seed * 1_000_003 + done));
        try (NDManager step = manager.newSubManager()) {
            Batch batch = Batch.of(examples, step);
            float loss = backward(batch);
            if (!adam.step(done, rate)) {
                console.printf("step %d left out: its gradient is not finite%n", done);
            }
            return loss;
        }
    }

    /** All that is asked of a batch counts alike: a tag as much as a link. */
    private float backward(Batch batch) {
        try (GradientCollector collector = engine.newGradientCollector()) {
            NDArray vectors = bert.vectors(batch, true);
            NDArray loss = batch.mask().mul(0).sum();
            for (int head = 0; head < batch.right().size(); head++) {
                String name = batch.task().tags().get(head).name();
                loss = loss.add(loss(bert.scores(vectors, name), batch.right().get(head)));
            }
            NDArray pointers = bert.scores(vectors, batch.task().pointers());
            for (int link = 0; link < batch.task().links(); link++) {
                NDArray right = batch.pointers().get(link);
                loss = loss.add(loss(pointing(pointers, link, batch.padding()), right));
            }
            loss = loss.div(Math.max(1, batch.asked()));
            collector.backward(loss);
            return loss.getFloat();
        }
    }

    private static NDArray loss(NDArray scores, NDArray right) {
        return scores.logSoftmax(-1).mul(right).sum().neg();
    }

    /** How well each piece points to each: batch by piece by piece. */
    private static NDArray pointing(NDArray pointers, int link, NDArray padding) {
        NDArray from = columns(pointers, LinkScores.from(link));
        NDArray to = columns(pointers, LinkScores.to(link));
        return from.matMul(to.transpose(0, 2, 1)).add(padding.expandDims(1));
    }

    private static NDArray columns(NDArray pointers, int first) {
        return pointers.get(":, :, {}:{}", first, first + LinkScores.WIDTH);
    }

    private void keepBest(Held held) throws IOException {
        Map<Task, Float> scores = held.scores(bert, manager);
        console.printf("step %d: F1 of spans on the held texts %s%n", done, scores);
        float score = (float) scores.values().stream().mapToDouble(f -> f).average().orElse(0);
        if (score >= best) {
            best = score;
            Map<String, Tensor> trained = new LinkedHashMap<>();
            bert.trained().forEach((name, array) -> trained.put(name, Bert.tensor(array)));
            new Weights(trained).save(Checkpoint.best(work));
        }
    }

    @Override
    public void close() {
        manager.close();
    }
}
