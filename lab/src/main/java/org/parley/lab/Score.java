package org.parley.lab;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.reader.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs every set that is present through its own scorer and prints one table. */
@Command(
        name = "score",
        description =
                "Reads all measuring sets that are present, runs their scorers (python3), prints one table.",
        mixinStandardHelpOptions = true)
final class Score implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** In the output of a scorer that prints no JSON. */
    private static final Pattern WORDED_FIGURE =
            Pattern.compile("(\\p{L}[\\p{L}\\d ]*?) (\\d[\\d.]*(?: of \\d+)?)(?=\\s|$)");

    @Option(
            names = "--sets",
            paramLabel = "DIR",
            required = true,
            description = "folder with attribution/, moves/, ledger/, html/, feeds/")
    private Path sets = Path.of(".");

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "2",
            description = "default ${DEFAULT-VALUE}; the figures are the same")
    private int threads = 2;

    private int failed;

    /** Where a figure stands in a scorer's JSON. */
    private record Figure(String name, String... path) {}

    @Override
    public Integer call() throws IOException {
        Path work = Files.createTempDirectory("parley-score");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        html(work, out);
        Reader reader = Reader.english();
        ledger(work, reader, out);
        attribution(work, reader, out);
        moves(work, reader, out);
        feeds(work, out);
        Sets.delete(work);
        return failed == 0 ? 0 : 1;
    }

    private void html(Path work, PrintStream out) throws IOException {
        Path set = sets.resolve("html");
        if (!Files.isDirectory(set.resolve("pages"))) {
            return;
        }
        Path predicted = work.resolve("html.jsonl");
        try (Writer lines = Files.newBufferedWriter(predicted, StandardCharsets.UTF_8)) {
            Predict.writePages(set.resolve("pages"), threads, lines);
        }
        Sets.Result result =
                Sets.run(set.resolve("score_html.py"), set.resolve("ground-truth.json"), predicted);
        if (failed("html", result, out)) {
            return;
        }
        Matcher figure = WORDED_FIGURE.matcher(result.output());
        while (figure.find()) {
            print(out, "html", figure.group(1), figure.group(2));
        }
    }

    private void ledger(Path work, Reader reader, PrintStream out) throws IOException {
        Path set = sets.resolve("ledger");
        if (!Files.isDirectory(set.resolve("texts"))) {
            return;
        }
        Path predicted = predict(Predict.Task.LEDGER, set.resolve("texts"), reader, work);
        Path scorer = set.resolve("score_ledger.py");
        print(
                out,
                "ledger, 25 articles",
                Sets.run(scorer, set.resolve("labels"), predicted),
                List.of(
                        new Figure("predicted", "micro", "found", "predicted"),
                        new Figure("gold", "micro", "found", "gold"),
                        new Figure("found P", "micro", "found", "precision"),
                        new Figure("found R", "micro", "found", "recall"),
                        new Figure("found F1", "micro", "found", "f1"),
                        new Figure("move F1", "micro", "move", "f1"),
                        new Figure("holder F1", "micro", "holder", "f1"),
                        new Figure("target F1", "micro", "target", "f1"),
                        new Figure("speaker", "agreement", "speaker", "micro"),
                        new Figure("via", "agreement", "via", "micro"),
                        new Figure("via chains F1", "rare", "via_chains", "f1"),
                        new Figure("issue pairs F1", "rare", "issue_pairs", "f1"),
                        new Figure("negative F1", "rare", "negative", "f1"),
                        new Figure("hedged F1", "rare", "hedged", "f1")));
        Path seed = Sets.only(work, set, "seed");
        Path ofSeed = predict(Predict.Task.LEDGER, seed.resolve("texts"), reader, work);
        print(
                out,
                "ledger, seed alone",
                Sets.run(scorer, seed.resolve("labels"), ofSeed),
                List.of(
                        new Figure("entries", "micro", "found", "predicted"),
                        new Figure("core facts", "core_recall", "gold"),
                        new Figure("core move", "core_recall", "move"),
                        new Figure("core holder", "core_recall", "holder"),
                        new Figure("core chain", "core_recall", "chain")));
    }

    private void attribution(Path work, Reader reader, PrintStream out) throws IOException {
        Path dev = Sets.polnearDev(sets.resolve("attribution"), work);
        if (!Files.isDirectory(dev)) {
            return;
        }
        Path texts = dev.resolve("text");
        Path gold = dev.resolve("attributions");
        Path predicted = predict(Predict.Task.ATTRIBUTION, texts, reader, work);
        Path scorer = sets.resolve("attribution").resolve("score_attribution.py");
        List<Figure> figures = new ArrayList<>();
        for (String metric : List.of("cue", "source", "content_soft", "triple", "triple_exact")) {
            figures.add(new Figure(metric + " F1", metric, "f1"));
        }
        print(out, "PolNeAR dev", Sets.run(scorer, gold, texts, predicted), figures);
        print(
                out,
                "PolNeAR dev, direct",
                Sets.run(scorer, List.of("--direct-only"), gold, texts, predicted),
                figures);
    }

    private void moves(Path work, Reader reader, PrintStream out) throws IOException {
        Path set = sets.resolve("moves");
        Path scorer = set.resolve("score_moves.py");
        List<Figure> figures = new ArrayList<>();
        for (String metric : List.of("type", "source", "target", "triple")) {
            figures.add(new Figure(metric + " F1", metric, "f1"));
        }
        for (String name : List.of("plover-dev", "plv-dev")) {
            Path gold = set.resolve(name + ".jsonl");
            if (Files.exists(gold)) {
                Path predicted = predict(Predict.Task.MOVES, gold, reader, work);
                List<String> options =
                        name.startsWith("plv") ? List.of("--merge-yield") : List.of();
                print(out, name, Sets.run(scorer, options, gold, predicted), figures);
            }
        }
    }

    private void feeds(Path work, PrintStream out) throws IOException {
        Path set = Sets.unpacked(sets.resolve("feeds"), work);
        if (!Files.isDirectory(set)) {
            return;
        }
        Path predicted = Files.createTempFile(work, "feeds", ".jsonl");
        try (Writer lines = Files.newBufferedWriter(predicted, StandardCharsets.UTF_8)) {
            FeedPredictions.write(set, lines);
        }
        print(
                out,
                "feeds",
                Sets.run(Sets.own("score_feeds.py", work), set, predicted),
                List.of(
                        new Figure("files", "files"),
                        new Figure("answered", "answered"),
                        new Figure("items found", "with_items", "share"),
                        new Figure("expectations", "stated"),
                        new Figure("of them hold", "hold")));
    }

    private Path predict(Predict.Task task, Path input, Reader reader, Path work)
            throws IOException {
        Path file =
                Files.createTempFile(
                        work, task.name().toLowerCase(java.util.Locale.ROOT), ".jsonl");
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            Predict.write(task, input, reader, threads, out);
        }
        return file;
    }

    private void print(PrintStream out, String set, Sets.Result result, List<Figure> figures)
            throws IOException {
        if (failed(set, result, out)) {
            return;
        }
        JsonNode json = JSON.readTree(result.output());
        for (Figure figure : figures) {
            JsonNode value = json;
            for (String key : figure.path()) {
                value = value.path(key);
            }
            String shown =
                    value.isInt()
                            ? value.asText()
                            : String.format(java.util.Locale.ROOT, "%.3f", value.asDouble());
            print(out, set, figure.name(), shown);
        }
    }

    private boolean failed(String set, Sets.Result result, PrintStream out) {
        if (result.exit() == 0) {
            return false;
        }
        failed++;
        out.printf(
                java.util.Locale.ROOT, "%-22s scorer failed: %s%n", set, result.output().strip());
        return true;
    }

    private static void print(PrintStream out, String set, String figure, String value) {
        out.printf(java.util.Locale.ROOT, "%-22s %-18s %s%n", set, figure, value);
    }
}
