package org.parley.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.parley.app.batch.ArticleReader;
import org.parley.reader.Reading;
import org.parley.reader.talks.TalksDraft;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parley talks suggest}. */
@Command(
        name = "suggest",
        description =
                "Writes a first talks file from articles to standard output: the parties with their other names and"
                        + " speakers, the issues with phrases, the outlets. What is not sure is marked. Keeps"
                        + " nothing.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley talks suggest news/ > harbour.yaml",
            "  parley talks suggest --outlet Axios --published 2025-04-24 article.txt"
        })
final class TalksSuggestCommand implements Callable<Integer> {
    private final Console console;
    private final Supplier<ArticleReader<Reading>> reader;

    @Parameters(
            paramLabel = "ARTICLE",
            arity = "1..*",
            description =
                    "What parley read takes: files, folders, addresses, or - for standard input.")
    private List<String> arguments = List.of();

    @Mixin private MetadataOptions metadata;

    @Mixin private FetchOptions fetching;

    @Mixin private HelpOption help;

    TalksSuggestCommand(Console console, Supplier<ArticleReader<Reading>> reader) {
        this.console = console;
        this.reader = reader;
    }

    @Override
    public Integer call() {
        TalksDraft draft = new TalksDraft();
        Survey survey = new Survey(console, reader, fetching.fetcher(console));
        if (!survey.read(metadata.request(arguments), draft::add)) {
            return Cli.INPUT_FAILED;
        }
        if (draft.isEmpty()) {
            console.err()
                    .println(
                            "parley: no move was found, so there is nothing to suggest: is this English news"
                                    + " about a negotiation?");
        }
        console.out().print(draft.yaml());
        return Cli.OK;
    }
}
