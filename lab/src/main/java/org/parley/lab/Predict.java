package org.parley.lab;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.parley.reader.Reader;
import org.parley.reader.syntax.CoreNlpParser;
import org.parley.reader.syntax.Parser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what Parley reads in a folder, in the form the scorers take, on standard output. */
@Command(
        name = "predict",
        description =
                "Prints predictions in the form that a set's scorer reads, on standard output.",
        mixinStandardHelpOptions = true)
final class Predict implements Callable<Integer> {
    /** The sets there are predictions for. */
    enum Task {
        ATTRIBUTION,
        FEEDS,
        HTML,
        LEDGER,
        MOVES
    }

    @Parameters(index = "0", description = "${COMPLETION-CANDIDATES}")
    private Task task = Task.LEDGER;

    @Parameters(
            index = "1",
            paramLabel = "INPUT",
            description =
                    "a folder of *.txt, for html of *.html.gz, for feeds of feeds;"
                            + " for moves a file of sentences (JSON Lines)")
    private Path input = Path.of(".");

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "2",
            description = "default ${DEFAULT-VALUE}; the output is the same")
    private int threads = 2;

    @Option(
            names = "--without-names",
            description =
                    "attribution: every proper noun but months and weekdays is replaced by an invented"
                            + " word of its length before the text is read; shows whether names are"
                            + " leaned on")
    private boolean withoutNames;

    @Mixin private ReaderParts parts = new ReaderParts();

    @Spec private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (withoutNames && task != Task.ATTRIBUTION) {
            throw new ParameterException(
                    command.commandLine(), "--without-names goes with attribution alone");
        }
        try (Writer out =
                new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8))) {
            switch (task) {
                case FEEDS -> FeedPredictions.write(input, out);
                case HTML -> writePages(input, threads, out);
                default -> writeReadings(out);
            }
        }
        return 0;
    }

    private void writeReadings(Writer out) throws IOException {
        Parser parser = new CoreNlpParser();
        Reader reader = parts.reader(parser);
        if (withoutNames) {
            write(
                    InOrder.map(
                            Document.texts(input),
                            threads,
                            one -> Predictions.of(task, one.withoutNames(parser), reader)),
                    out);
        } else {
            write(task, input, reader, threads, out);
        }
    }

    /** Writes the predictions, in order of file names or of the file's lines. */
    static void write(Task task, Path input, Reader reader, int threads, Writer out)
            throws IOException {
        List<Document> documents =
                task == Task.MOVES ? Document.sentences(input) : Document.texts(input);
        write(InOrder.map(documents, threads, one -> Predictions.of(task, one, reader)), out);
    }

    /** Writes the bodies of the articles that a folder of web pages holds. */
    static void writePages(Path folder, int threads, Writer out) throws IOException {
        write(InOrder.map(Pages.in(folder), threads, Pages::line), out);
    }

    private static void write(Stream<String> predictions, Writer out) throws IOException {
        try (Stream<String> lines = predictions) {
            for (String line : (Iterable<String>) lines::iterator) {
                out.write(line);
            }
        }
        out.flush();
    }
}
