package org.parley.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.app.batch.ArticleReader;
import org.parley.app.batch.Batch;
import org.parley.intake.Arrival;
import org.parley.intake.Intake;
import org.parley.intake.Request;
import org.parley.intake.jsonl.ColumnMap;
import org.parley.reader.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley explain}. */
@Command(
        name = "explain",
        description =
                "Tells for each sentence of an article which moves were found there and how, or else what came"
                        + " nearest to one and why it is none. Keeps nothing.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley explain article.txt",
            "  parley explain --sentence 4 article.html     all that was weighed in the fourth sentence",
            "  parley explain --grep corridor article.pdf   and in those that speak of a corridor"
        })
final class ExplainCommand implements Callable<Integer> {
    private final Console console;
    private final Supplier<ArticleReader<Explanation>> reader;

    @Parameters(
            paramLabel = "ARTICLE",
            description = "A file, an address, or - for standard input, as parley read takes them.")
    private String argument = "";

    @Option(
            names = "--sentence",
            paramLabel = "N",
            description = "Only the sentence of this number, with all that was dropped there.")
    private @Nullable Integer sentence;

    @Option(
            names = "--grep",
            paramLabel = "WORDS",
            description = "Only the sentences that have these words, likewise.")
    private @Nullable String grep;

    @Mixin private MetadataOptions metadata;

    @Mixin private FetchOptions fetching;

    @Mixin private ColorOption color;

    @Mixin private HelpOption help;

    @Spec private CommandSpec spec;

    ExplainCommand(Console console, Supplier<ArticleReader<Explanation>> reader) {
        this.console = console;
        this.reader = reader;
    }

    @Override
    public Integer call() {
        if (sentence != null && sentence < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--sentence takes a number from 1 on, not " + sentence);
        }
        try (Progress progress = new Progress(console);
                Batch<Explanation> batch = new Batch<>(reader, 1, console::trace)) {
            ExplanationOutput output =
                    new ExplanationOutput(
                            sentence, grep, progress, console.out(), color.screen(console));
            progress.at("loading the reader ...");
            batch.read(this::deliver, output);
            return output.isSome() ? Cli.OK : Cli.INPUT_FAILED;
        }
    }

    private void deliver(Consumer<Arrival> taker) {
        Request request =
                new Request(
                        List.of(argument),
                        metadata.metadata(),
                        metadata.language(),
                        ColumnMap.usual(),
                        Request.MOST_LINKED);
        new Intake(request, console.in(), fetching.fetcher(console), address -> false, taker)
                .deliver();
    }
}
