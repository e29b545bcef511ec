package org.parley.app.cli;

import java.util.concurrent.Callable;
import org.parley.ledger.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code parley timeline}. */
@Command(
        name = "timeline",
        description =
                "Tells what all parties did over time: each move once, with how many outlets and independent origins tell of it, how reliable the outlet has proved (A to F) and how credible the move is (1 to 6).",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley timeline --since 2025-04-01",
            "  parley timeline --move offer,accept --format markdown"
        })
final class TimelineCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private FilterOptions filter;

    @Mixin private Asking asking;

    @Mixin private HelpOption help;

    TimelineCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Question question = filter.question();
        return asking.ask(console, question, ledger -> EventAnswer.to(question, ledger));
    }
}
