package org.parley.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.parley.app.print.EventList;
import org.parley.app.print.EventSheets;
import org.parley.app.print.Screen;
import org.parley.app.print.Sheet;
import org.parley.ledger.Question;
import org.parley.ledger.history.Reporting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code parley sources}. */
@Command(
        name = "sources",
        description =
                "Tells who reports whom, in how many entries and reports; copies of one report count once.",
        footerHeading = "%nExamples:%n",
        footer = {"  parley sources", "  parley sources --party Russia --format csv"})
final class SourcesCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private FilterOptions filter;

    @Mixin private Asking asking;

    @Mixin private HelpOption help;

    SourcesCommand(Console console) {
        this.console = console;
    }

    /** Who reports whom, as an answer. */
    private record Reported(List<Reporting> sources) implements Asking.Answer {
        @Override
        public String table(Screen screen) {
            return EventList.sources(sources, screen);
        }

        @Override
        public Sheet sheet() {
            return EventSheets.sources(sources);
        }
    }

    @Override
    public Integer call() {
        Question question = filter.question();
        return asking.ask(
                console, question, ledger -> new Reported(Reporting.of(ledger.told(question))));
    }
}
