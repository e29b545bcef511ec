package org.parley.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.parley.app.batch.ArticleReader;
import org.parley.app.print.FindingsList;
import org.parley.core.talks.TalksFile;
import org.parley.reader.Reading;
import org.parley.reader.talks.TalksCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parley talks check}. */
@Command(
        name = "check",
        description =
                "Lays a talks file beside articles: tells what of the file nothing in them matches, and which parties"
                        + " and issues of theirs the file does not know. Keeps nothing.",
        footerHeading = "%nExamples:%n",
        footer = {"  parley talks check harbour.yaml news/"})
final class TalksCheckCommand implements Callable<Integer> {
    private final Console console;
    private final Supplier<ArticleReader<Reading>> reader;

    @Parameters(index = "0", paramLabel = "FILE", description = "The talks file.")
    private Path file = Path.of("");

    @Parameters(
            index = "1..*",
            paramLabel = "ARTICLE",
            arity = "1..*",
            description =
                    "What parley read takes: files, folders, addresses, or - for standard input.")
    private List<String> arguments = List.of();

    @Mixin private MetadataOptions metadata;

    @Mixin private FetchOptions fetching;

    @Mixin private ColorOption color;

    @Mixin private HelpOption help;

    TalksCheckCommand(Console console, Supplier<ArticleReader<Reading>> reader) {
        this.console = console;
        this.reader = reader;
    }

    @Override
    public Integer call() {
        TalksCheck check = new TalksCheck(TalksFile.read(file));
        Survey survey = new Survey(console, reader, fetching.fetcher(console));
        if (!survey.read(metadata.request(arguments), check::add)) {
            return Cli.INPUT_FAILED;
        }
        console.out().print(FindingsList.of(check.findings(), color.screen(console)));
        return Cli.OK;
    }
}
