package org.parley.app.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.parley.app.print.Letters;
import org.parley.intake.FeedFinder;
import org.parley.intake.feed.Opml;
import org.parley.intake.feed.Subscription;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley feeds}. */
@Command(
        name = "feeds",
        description =
                "Finds the feeds that outlets' pages and lists name, for \"parley read\" to read.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley feeds https://example.org",
            "  parley feeds --format opml https://example.org subscriptions.opml > feeds.opml",
            "  parley read feeds.opml                    reads them all"
        })
final class FeedsCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "PAGE",
            arity = "1..*",
            description =
                    "Addresses or files of pages, feeds or OPML lists, or - for standard input.")
    private List<String> arguments = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, or opml for a list that feed readers and parley read take.")
    private ListFormat format = ListFormat.TABLE;

    @Mixin private HelpOption help;

    /** Formats of lists of feeds. */
    enum ListFormat {
        TABLE,
        OPML
    }

    FeedsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        FeedFinder finder = new FeedFinder(console.in(), new FetchOptions().fetcher(console));
        Map<String, Subscription> feeds = new LinkedHashMap<>();
        for (String argument : arguments) {
            try {
                finder.feeds(argument)
                        .forEach(feed -> feeds.putIfAbsent(feed.feed().toString(), feed));
            } catch (IOException e) {
                console.err()
                        .println(
                                "parley: "
                                        + Letters.clean(
                                                "cannot find feeds in "
                                                        + argument
                                                        + ": "
                                                        + e.getMessage()));
            }
        }
        if (feeds.isEmpty()) {
            return Cli.INPUT_FAILED;
        }
        print(List.copyOf(feeds.values()));
        return Cli.OK;
    }

    private void print(List<Subscription> feeds) {
        if (format == ListFormat.OPML) {
            console.out().print(Opml.write("Feeds for Parley", feeds));
            return;
        }
        for (Subscription feed : feeds) {
            String title = feed.title();
            console.out().println(feed.feed() + (title == null ? "" : "  " + Letters.clean(title)));
        }
    }
}
