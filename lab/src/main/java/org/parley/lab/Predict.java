package org.parley.lab;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.lab.encoder.EncoderPredictions;
import org.parley.reader.Reader;
import org.parley.reader.encoder.Encoder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
            names = "--encoder",
            paramLabel = "FILE",
            description =
                    "attribution: by this model's tags and the nearest cue, without the rest of Parley")
    private @Nullable Path encoder;

    @Override
    public Integer call() throws IOException {
        try (Writer out =
                new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8))) {
            if (task == Task.ATTRIBUTION && encoder != null) {
                writeByEncoder(encoder, out);
            } else if (task == Task.FEEDS) {
                FeedPredictions.write(input, out);
            } else if (task == Task.HTML) {
                writePages(input, threads, out);
            } else {
                write(task, input, Reader.english(), threads, out);
            }
        }
        return 0;
    }

    private void writeByEncoder(Path model, Writer out) throws IOException {
        try (Encoder loaded = Encoder.of(Files.readAllBytes(model))) {
            EncoderPredictions predictions = new EncoderPredictions(loaded);
            write(
                    InOrder.map(
                            Document.texts(input),
                            threads,
                            one -> predictions.line(one.name(), one.text())),
                    out);
            System.err.printf(
                    "encoder: %d words, %.0f us CPU a word%n",
                    predictions.words(), predictions.microsecondsPerWord());
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
