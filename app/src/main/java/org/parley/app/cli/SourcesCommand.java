package org.parley.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.parley.app.print.EventList;
import org.parley.app.print.EventSheets;
import org.parley.app.print.Screen;
import org.parley.app.print.Sheet;
import org.parley.ledger.Question;
import org.parley.ledger.history.Reporting;
import org.parley.ledger.rulings.SourceRatings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code parley sources}. */
@Command(
        name = "sources",
        description =
                "Tells who reports whom, in how many entries and reports, and how reliable who reports has proved (A to"
                        + " F, which cannot be judged); copies of one report count once.",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley sources",
            "  parley sources --party Russia --format csv",
            "  parley sources rate \"Harbour Post\" B --reason \"corrects its mistakes\""
        })
final class SourcesCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private FilterOptions filter;

    @Mixin private Asking asking;

    @Mixin private HelpOption help;

    SourcesCommand(Console console) {
        this.console = console;
    }

    /** Who reports whom, as an answer. */
    private record Reported(List<Reporting> sources, SourceRatings ratings)
            implements Asking.Answer {
        @Override
        public String table(Screen screen) {
            return EventList.sources(sources, ratings, screen);
        }

        @Override
        public Sheet sheet() {
            return EventSheets.sources(sources, ratings);
        }
    }

    @Override
    public Integer call() {
        Question question = filter.question();
        return asking.ask(
                console,
                question,
                ledger ->
                        new Reported(
                                Reporting.of(ledger.told(question)), ledger.sources().ratings()));
    }
}
