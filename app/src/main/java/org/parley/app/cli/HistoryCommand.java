package org.parley.app.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parley history}. */
@Command(
        name = "history",
        description =
                "Tells what a party did on an issue over time: each move once, with how many outlets and independent origins tell of it, how reliable the outlet has proved (A to F) and how credible the move is (1 to 6).",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley history Russia crimea",
            "  parley history union pay --until 2025-05-01 --format csv"
        })
final class HistoryCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            index = "0",
            paramLabel = "PARTY",
            description = "Name or code of the party, in upper or lower case.")
    private String party = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "ISSUE",
            description = "Words that the issue contains; otherwise all issues.")
    private @Nullable String issue;

    @Mixin private PeriodOptions period;

    @Mixin private Asking asking;

    @Mixin private HelpOption help;

    HistoryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Question question = period.in(Question.everything().withParty(party).withIssue(issue));
        return asking.ask(console, question, ledger -> EventAnswer.to(question, ledger));
    }
}
