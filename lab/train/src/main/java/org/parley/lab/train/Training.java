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
import org.parley.reader.attribution.Tags;

/** A run of fine-tuning, from the pretrained weights or from where it was cut. */
final class Training {
    private static final String ENGINE = "PyTorch";
    private static final int BATCH = 768;
    private static final float RATE = 1.2e-4f;
    private static final int STEPS_BETWEEN_CHECKPOINTS = 100;
    private static final int STEPS_BETWEEN_SCORES = 300;

    private final Path work;
    private final PrintStream console;
    private final int layers;
    private final long seed;
    private float best;

    Training(Path work, PrintStream console, int layers, long seed) {
        this.work = work;
        this.console = console;
        this.layers = layers;
        this.seed = seed;
    }

    /** Trains; leaves the best weights in the working folder. */
    void run(Weights start, List<Example> examples, Held held, double epochs, Duration most)
            throws IOException {
        List<List<Example>> batches = Batches.over(examples, epochs, BATCH, seed);
        Schedule schedule = new Schedule(batches.size(), RATE);
        Optional<Checkpoint> cut = Checkpoint.in(work);
        int done = cut.map(Checkpoint::step).orElse(0);
        best = cut.map(Checkpoint::best).orElse(-1f);
        console.printf("step %d of %d%n", done, batches.size());
        try (NDManager manager = NDManager.newBaseManager(Device.cpu(), ENGINE)) {
            Weights weights =
                    cut.map(c -> TrainAttribution.with(start, only(start, c.state())))
                            .orElse(start);
            Bert bert = new Bert(manager, weights, layers);
            Adam adam = new Adam(bert.trained(), cut.map(Checkpoint::state), manager);
            long began = System.nanoTime();
            Progress progress = new Progress(console, batches.size());
            while (done < batches.size()) {
                List<Example> examplesOfStep = batches.get(done);
                done++;
                float loss = step(bert, adam, examplesOfStep, manager, done, schedule.rate(done));
                progress.add(done, loss, examplesOfStep);
                boolean end = done == batches.size() || System.nanoTime() - began > most.toNanos();
                if (end || done % STEPS_BETWEEN_SCORES == 0) {
                    keepBest(bert, held, manager, done);
                }
                if (end || done % STEPS_BETWEEN_CHECKPOINTS == 0) {
                    new Checkpoint(done, best, adam.state()).save(work);
                }
                if (end) {
                    break;
                }
            }
        }
    }

    /** The tensors of a state that the network has. */
    private static Weights only(Weights network, Weights state) {
        Map<String, Tensor> tensors = new LinkedHashMap<>(state.tensors());
        tensors.keySet().retainAll(network.tensors().keySet());
        return new Weights(tensors);
    }

    private float step(
            Bert bert,
            Adam adam,
            List<Example> examples,
            NDManager manager,
            int number,
            float rate) {
        Engine engine = Engine.getEngine(ENGINE);
        engine.setRandomSeed((int) (seed * 1_000_003 + number));
        try (NDManager step = manager.newSubManager()) {
            Batch batch = Batch.of(examples, Tags.COUNT, step);
            if (batch.asked() == 0) {
                return 0;
            }
            float value;
            try (GradientCollector collector = engine.newGradientCollector()) {
                NDArray loss =
                        bert.scores(batch, Tags.HEAD, true)
                                .logSoftmax(-1)
                                .mul(batch.right())
                                .sum()
                                .neg()
                                .div(batch.asked());
                collector.backward(loss);
                value = loss.getFloat();
            }
            if (!adam.step(number, rate)) {
                console.printf("step %d left out: its gradient is not finite%n", number);
            }
            return value;
        }
    }

    private void keepBest(Bert bert, Held held, NDManager manager, int step) throws IOException {
        float score = held.score(bert, manager);
        console.printf("step %d: %.4f of the spans of the held articles%n", step, score);
        if (score > best) {
            best = score;
            Map<String, Tensor> trained = new LinkedHashMap<>();
            bert.trained().forEach((name, array) -> trained.put(name, Bert.tensor(array)));
            new Weights(trained).save(Checkpoint.best(work));
        }
    }
}
