package org.parley.lab.train;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.lab.encoder.BaseModel;
import org.parley.lab.encoder.BertShape;
import org.parley.lab.encoder.EncoderModel;
import org.parley.lab.encoder.Polnear;
import org.parley.lab.encoder.Tensor;
import org.parley.lab.encoder.Weights;
import org.parley.reader.encoder.WordPiece;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Fine-tunes the encoder on PolNeAR's attributions, and on what else a command gives it. A run that
 * was cut goes on from its last checkpoint when it is started again.
 */
@Command(mixinStandardHelpOptions = true)
abstract class FineTuning implements Callable<Integer> {
    /** Pieces of a batch at most. */
    static final int BATCH = 768;

    private static final float RATE = 1.2e-4f;

    private static final String BASE = "/bge-small-en-v1.5.onnx";

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            required = true,
            description = "folder with text/*.txt and attributions/*.ann (PolNeAR train)")
    private Path corpus = Path.of(".");

    @Option(
            names = "--drop",
            paramLabel = "DIR",
            description = "articles whose text equals a file of this folder are not used")
    private @Nullable Path drop;

    @Option(
            names = "--work",
            paramLabel = "DIR",
            required = true,
            description = "holds the checkpoints")
    private Path work = Path.of(".");

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "the ONNX model")
    private Path out = Path.of(".");

    @Option(
            names = "--epochs",
            paramLabel = "N",
            defaultValue = "2",
            description = "passes over the articles, default ${DEFAULT-VALUE}")
    private double epochs = 2;

    @Option(
            names = "--layers",
            paramLabel = "N",
            defaultValue = "6",
            description = "how many of its 12 layers are kept, default ${DEFAULT-VALUE}")
    private int layers = 6;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "of the order of the articles, the heads and dropout")
    long seed = 1;

    @Option(
            names = "--held",
            paramLabel = "N",
            defaultValue = "15",
            description =
                    "articles that choose the best checkpoint, by their spans; default ${DEFAULT-VALUE}")
    private int held = 15;

    @Option(
            names = "--from",
            paramLabel = "FILE",
            description =
                    "starts with the weights of an earlier training (best.weights of its --work)")
    private @Nullable Path from;

    @Option(
            names = "--most-minutes",
            paramLabel = "N",
            defaultValue = "600",
            description = "stop at a checkpoint after so long; start again to go on")
    private long mostMinutes = 600;

    final PrintStream console = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /** What is learned beside attributions: by task, the examples of a number of passes. */
    abstract Lesson lesson(WordPiece wordPiece) throws IOException;

    /**
     * What is learned beside attributions.
     *
     * @param tasks all tasks of the training
     * @param batches in the order in which they are learned from
     * @param held what helps to choose the best checkpoint
     */
    record Lesson(Set<Task> tasks, List<List<Example>> batches, Map<Task, List<Example>> held) {}

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(work);
        List<Polnear> articles = articles();
        WordPiece wordPiece = WordPiece.english();
        List<Example> learned = examples(articles.subList(held, articles.size()), wordPiece);
        Lesson lesson = lesson(wordPiece);
        Map<Task, List<Example>> kept = new EnumMap<>(Task.class);
        kept.putAll(lesson.held());
        kept.put(Task.ATTRIBUTIONS, examples(articles.subList(0, held), wordPiece));
        console.printf(
                "%d articles to learn from (%d windows, %d pieces), %d to choose by%n",
                articles.size() - held, learned.size(), pieces(learned), held);

        SortedMap<String, Integer> heads = Task.heads(lesson.tasks());
        Weights start = start(heads);
        List<List<Example>> batches =
                Batches.mixed(Batches.over(learned, epochs, BATCH, seed), lesson.batches());
        try (Training training = new Training(work, start, layers, seed, console)) {
            Schedule schedule = new Schedule(batches.size(), RATE);
            training.run(batches, schedule, new Held(kept), Duration.ofMinutes(mostMinutes));
        }

        Weights best = with(start, Weights.load(Checkpoint.best(work)));
        byte[] model = EncoderModel.quantised(best, layers, List.copyOf(heads.keySet()));
        Files.write(out, model);
        console.printf("%s: %.1f MB%n", out, model.length / 1e6);
        return 0;
    }

    /** The articles, in the order of their digests: the first are held. */
    private List<Polnear> articles() throws IOException {
        List<Polnear> articles = new ArrayList<>(Polnear.read(corpus));
        if (drop != null) {
            Set<String> digests = Polnear.digests(drop);
            int all = articles.size();
            articles.removeIf(article -> digests.contains(article.sha256()));
            console.printf(
                    "%d of %d articles dropped: their texts lie in %s%n",
                    all - articles.size(), all, drop);
        }
        articles.sort(Comparator.comparing(Polnear::sha256));
        if (articles.size() <= held) {
            throw new IOException("only " + articles.size() + " articles in " + corpus);
        }
        return articles;
    }

    private static List<Example> examples(List<Polnear> articles, WordPiece wordPiece) {
        return articles.stream().flatMap(a -> Example.of(a, wordPiece).stream()).toList();
    }

    private static long pieces(List<Example> examples) {
        return examples.stream().mapToLong(Example::length).sum();
    }

    /** The pretrained weights and new heads, or those of an earlier training. */
    private Weights start(SortedMap<String, Integer> heads) throws IOException {
        Random random = new Random(seed);
        Map<String, Tensor> added = new LinkedHashMap<>();
        heads.forEach((name, columns) -> added.putAll(head(name, columns, random)));
        Weights start = with(base(layers), new Weights(added));
        return from == null ? start : with(start, Weights.load(from));
    }

    /** The pretrained weights. */
    static Weights base(int layers) throws IOException {
        try (InputStream in = FineTuning.class.getResourceAsStream(BASE)) {
            if (in == null) {
                throw new IOException("no " + BASE + " on the class path");
            }
            return BaseModel.read(in.readAllBytes(), layers);
        }
    }

    private static Map<String, Tensor> head(String name, int columns, Random random) {
        float[] weights = new float[BertShape.WIDTH * columns];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (0.02 * random.nextGaussian());
        }
        String head = BertShape.head(name);
        return Map.of(
                BertShape.weight(head), new Tensor(new long[] {BertShape.WIDTH, columns}, weights),
                BertShape.bias(head), new Tensor(new long[] {columns}, new float[columns]));
    }

    /** The weights, those of {@code newer} in place of older ones of the same name. */
    static Weights with(Weights older, Weights newer) {
        Map<String, Tensor> all = new LinkedHashMap<>(older.tensors());
        all.putAll(newer.tensors());
        return new Weights(all);
    }
}
