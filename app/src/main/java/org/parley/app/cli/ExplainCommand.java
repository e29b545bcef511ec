package org.parley.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.app.print.ExplanationList;
import org.parley.core.text.Article;
import org.parley.intake.Arrival;
import org.parley.intake.Intake;
import org.parley.intake.Request;
import org.parley.intake.jsonl.ColumnMap;
import org.parley.reader.Explanation;
import org.parley.reader.moves.Told;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    private final Tally tally = new Tally();

    ExplainCommand(Console console, Supplier<ArticleReader<Explanation>> reader) {
        this.console = console;
        this.reader = reader;
    }

    @Override
    public Integer call() {
        Request request =
                new Request(
                        List.of(argument),
                        metadata.metadata(),
                        metadata.language(),
                        ColumnMap.usual(),
                        Request.MOST_LINKED);
        try (Progress progress = new Progress(console);
                Batch<Explanation> batch = new Batch<>(reader, 1, console)) {
            progress.at("loading the reader ...");
            batch.read(
                    taker ->
                            new Intake(
                                            request,
                                            console.in(),
                                            fetching.fetcher(console),
                                            address -> false,
                                            taker)
                                    .deliver(),
                    outcome -> take(outcome, progress));
        }
        return tally.isSome() ? Cli.OK : Cli.INPUT_FAILED;
    }

    private void take(Outcome<Explanation> outcome, Progress progress) {
        if (outcome instanceof Outcome.Done<Explanation> done) {
            print(done.reading(), progress);
        } else if (outcome instanceof Outcome.Failed<Explanation> failed) {
            progress.say(failed.problem().message());
        } else if (outcome instanceof Outcome.Passed<Explanation> passed) {
            pass(passed.arrival(), progress);
        }
    }

    private void pass(Arrival arrival, Progress progress) {
        if (arrival instanceof Arrival.Unread unread) {
            tally.addUnread(unread.reason());
            progress.say(
                    unread.article().document()
                            + ": unread: it is "
                            + unread.reason()
                            + Harvest.WAY_OUT);
        } else if (arrival instanceof Arrival.Refused refused) {
            progress.say(refused.problem().message());
        } else if (arrival instanceof Arrival.Noted noted) {
            progress.say(noted.problem().message());
        }
    }

    private void print(Explanation explanation, Progress progress) {
        progress.wipe();
        explanation.reading().problems().forEach(problem -> progress.say(problem.message()));
        Article article = explanation.reading().article();
        List<Told> asked =
                explanation.sentences().stream().filter(told -> isAsked(article, told)).toList();
        boolean all = sentence == null && grep == null;
        if (asked.isEmpty() && !all) {
            progress.say(
                    article.document()
                            + ": none of its "
                            + explanation.sentences().size()
                            + " sentences is asked for");
        } else {
            console.out().print(tally.isSome() ? "\n" : "");
            console.out()
                    .print(
                            ExplanationList.of(
                                    article,
                                    asked,
                                    all ? ExplanationList.Drops.NEAREST : ExplanationList.Drops.ALL,
                                    color.screen(console)));
        }
        tally.addRead();
    }

    private boolean isAsked(Article article, Told told) {
        String words = told.sentence().of(article.text()).toLowerCase(Locale.ROOT);
        return (sentence == null || sentence == told.number())
                && (grep == null || words.contains(grep.toLowerCase(Locale.ROOT)));
    }
}
