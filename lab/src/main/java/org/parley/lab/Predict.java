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
        LEDGER,
        MOVES
    }

    @Parameters(index = "0", description = "${COMPLETION-CANDIDATES}")
    private Task task = Task.LEDGER;

    @Parameters(
            index = "1",
            paramLabel = "INPUT",
            description =
                    "a folder of *.txt, for feeds one of feeds, for moves a file of sentences (JSON Lines)")
    private Path input = Path.of(".");

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "2",
            description = "default ${DEFAULT-VALUE}; the output is the same")
    private int threads = 2;

    @Override
    public Integer call() throws IOException {
        try (Writer out =
                new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8))) {
            if (task == Task.FEEDS) {
                FeedPredictions.write(input, out);
            } else {
                write(task, input, Reader.english(), threads, out);
            }
        }
        return 0;
    }

    /** Writes the predictions, in order of file names or of the file's lines. */
    static void write(Task task, Path input, Reader reader, int threads, Writer out)
            throws IOException {
        List<Document> documents =
                task == Task.MOVES ? Document.sentences(input) : Document.texts(input);
        try (Stream<String> lines =
                InOrder.map(
                        documents, threads, document -> Predictions.of(task, document, reader))) {
            for (String line : (Iterable<String>) lines::iterator) {
                out.write(line);
            }
        }
        out.flush();
    }
}
