package org.parley.lab;

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

    @Override
    public Integer call() throws IOException {
        Path work = Files.createTempDirectory("parley-score");
        Table table = new Table(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        html(work, table);
        Reader reader = Reader.english();
        ledger(work, reader, table);
        attribution(work, reader, table);
        moves(work, reader, table);
        feeds(work, table);
        Sets.delete(work);
        return table.failed() ? 1 : 0;
    }

    private void html(Path work, Table table) throws IOException {
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
        if (table.failed("html", result)) {
            return;
        }
        Matcher figure = WORDED_FIGURE.matcher(result.output());
        while (figure.find()) {
            table.print("html", figure.group(1), figure.group(2));
        }
    }

    private void ledger(Path work, Reader reader, Table table) throws IOException {
        Path set = sets.resolve("ledger");
        if (!Files.isDirectory(set.resolve("texts"))) {
            return;
        }
        Path predicted = predict(Predict.Task.LEDGER, set.resolve("texts"), reader, work);
        Path scorer = set.resolve("score_ledger.py");
        Path labels = set.resolve("labels");
        Sets.Result result = Sets.run(scorer, labels, predicted);
        table.print(
                "ledger, 25 articles",
                result,
                List.of(
                        new Table.Figure("predicted", "micro", "found", "predicted"),
                        new Table.Figure("gold", "micro", "found", "gold"),
                        new Table.Figure("found P", "micro", "found", "precision"),
                        new Table.Figure("found R", "micro", "found", "recall"),
                        new Table.Figure("found F1", "micro", "found", "f1"),
                        new Table.Figure("move F1", "micro", "move", "f1"),
                        new Table.Figure("holder F1", "micro", "holder", "f1"),
                        new Table.Figure("target F1", "micro", "target", "f1"),
                        new Table.Figure("speaker", "agreement", "speaker", "micro"),
                        new Table.Figure("via", "agreement", "via", "micro"),
                        new Table.Figure("via chains F1", "rare", "via_chains", "f1"),
                        new Table.Figure("issue pairs F1", "rare", "issue_pairs", "f1"),
                        new Table.Figure("negative F1", "rare", "negative", "f1"),
                        new Table.Figure("hedged F1", "rare", "hedged", "f1")));
        Sets.Result pairs = Sets.runAsIs(scorer, List.of("--docs"), labels, predicted);
        if (result.exit() == 0 && !table.failed("ledger, pairs", pairs)) {
            LedgerSteps.of(result.output(), pairs.output()).print(table, "ledger, 25 articles");
        }
        Path seed = Sets.only(work, set, "seed");
        Path ofSeed = predict(Predict.Task.LEDGER, seed.resolve("texts"), reader, work);
        table.print(
                "ledger, seed alone",
                Sets.run(scorer, seed.resolve("labels"), ofSeed),
                List.of(
                        new Table.Figure("entries", "micro", "found", "predicted"),
                        new Table.Figure("core facts", "core_recall", "gold"),
                        new Table.Figure("core move", "core_recall", "move"),
                        new Table.Figure("core holder", "core_recall", "holder"),
                        new Table.Figure("core chain", "core_recall", "chain")));
    }

    private void attribution(Path work, Reader reader, Table table) throws IOException {
        Path dev = Sets.polnearDev(sets.resolve("attribution"), work);
        if (!Files.isDirectory(dev)) {
            return;
        }
        Path texts = dev.resolve("text");
        Path gold = dev.resolve("attributions");
        Path predicted = predict(Predict.Task.ATTRIBUTION, texts, reader, work);
        Path scorer = sets.resolve("attribution").resolve("score_attribution.py");
        List<Table.Figure> figures = new ArrayList<>();
        for (String metric : List.of("cue", "source", "content_soft", "triple", "triple_exact")) {
            figures.add(new Table.Figure(metric + " F1", metric, "f1"));
        }
        List<Table.Figure> withPieces = new ArrayList<>(figures);
        for (String metric : List.of("piece_source", "piece_cue", "piece_content")) {
            withPieces.add(new Table.Figure(metric + " F1", metric, "f1"));
        }
        table.print("PolNeAR dev", Sets.run(scorer, gold, texts, predicted), withPieces);
        table.print(
                "PolNeAR dev, direct",
                Sets.run(scorer, List.of("--direct-only"), gold, texts, predicted),
                figures);
    }

    private void moves(Path work, Reader reader, Table table) throws IOException {
        Path set = sets.resolve("moves");
        Path scorer = set.resolve("score_moves.py");
        List<Table.Figure> figures = new ArrayList<>();
        for (String metric : List.of("type", "source", "target", "triple")) {
            figures.add(new Table.Figure(metric + " F1", metric, "f1"));
        }
        for (String name : List.of("plover-dev", "plv-dev")) {
            Path gold = set.resolve(name + ".jsonl");
            if (Files.exists(gold)) {
                Path predicted = predict(Predict.Task.MOVES, gold, reader, work);
                List<String> options =
                        name.startsWith("plv") ? List.of("--merge-yield") : List.of();
                table.print(name, Sets.run(scorer, options, gold, predicted), figures);
            }
        }
    }

    private void feeds(Path work, Table table) throws IOException {
        Path set = Sets.unpacked(sets.resolve("feeds"), work);
        if (!Files.isDirectory(set)) {
            return;
        }
        Path predicted = Files.createTempFile(work, "feeds", ".jsonl");
        try (Writer lines = Files.newBufferedWriter(predicted, StandardCharsets.UTF_8)) {
            FeedPredictions.write(set, lines);
        }
        table.print(
                "feeds",
                Sets.run(Sets.own("score_feeds.py", work), set, predicted),
                List.of(
                        new Table.Figure("files", "files"),
                        new Table.Figure("answered", "answered"),
                        new Table.Figure("items found", "with_items", "share"),
                        new Table.Figure("expectations", "stated"),
                        new Table.Figure("of them hold", "hold")));
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
}
