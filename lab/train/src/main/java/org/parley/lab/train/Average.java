package org.parley.lab.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.parley.lab.encoder.EncoderModel;
import org.parley.lab.encoder.Tensor;
import org.parley.lab.encoder.Weights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Writes the mean of trainings that started one from the other: what the last forgot, the first
 * still knows (model soups: Wortsman et al. 2022).
 */
@Command(
        name = "average",
        description = "Writes the mean of the weights of trainings that went on from each other.",
        mixinStandardHelpOptions = true)
final class Average implements Callable<Integer> {
    @Option(
            names = "--of",
            paramLabel = "FILE=SHARE",
            required = true,
            description = "best.weights of a training by \"train moves\", and its share")
    private Map<Path, Float> trainings = Map.of();

    @Option(
            names = "--layers",
            paramLabel = "N",
            defaultValue = "6",
            description = "how many layers they have, default ${DEFAULT-VALUE}")
    private int layers = 6;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "the ONNX model")
    private Path out = Path.of(".");

    @Override
    public Integer call() throws IOException {
        float all = (float) trainings.values().stream().mapToDouble(share -> share).sum();
        Map<String, Tensor> mean = new LinkedHashMap<>();
        for (Map.Entry<Path, Float> training : trainings.entrySet()) {
            float share = training.getValue() / all;
            Weights.load(training.getKey())
                    .tensors()
                    .forEach(
                            (name, tensor) -> mean.merge(name, times(tensor, share), Average::sum));
        }
        Weights weights = FineTuning.with(FineTuning.base(layers), new Weights(mean));
        List<String> heads = List.copyOf(Task.heads(EnumSet.allOf(Task.class)).keySet());
        Files.write(out, EncoderModel.quantised(weights, layers, heads));
        return 0;
    }

    private static Tensor times(Tensor tensor, float share) {
        float[] values = tensor.values().clone();
        for (int i = 0; i < values.length; i++) {
            values[i] *= share;
        }
        return new Tensor(tensor.shape(), values);
    }

    private static Tensor sum(Tensor one, Tensor other) {
        float[] values = one.values().clone();
        for (int i = 0; i < values.length; i++) {
            values[i] += other.values()[i];
        }
        return new Tensor(one.shape(), values);
    }
}
