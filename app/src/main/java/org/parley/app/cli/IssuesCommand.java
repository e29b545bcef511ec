package org.parley.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.parley.app.print.IssueSheet;
import org.parley.app.print.Screen;
import org.parley.app.print.Sheet;
import org.parley.ledger.Question;
import org.parley.ledger.issues.Issue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code parley issues}. */
@Command(
        name = "issues",
        description =
                "Lists the issues, those with the most entries first, with their parties and days. The commands below"
                        + " rule on issues.",
        synopsisSubcommandLabel = "[COMMAND]",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley issues --party Russia --since 2025-04-01",
            "  parley issues alike",
            "  parley issues join \"status of Crimea\" Crimea",
            "  parley issues --format csv > issues.csv"
        })
final class IssuesCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private FilterOptions filter;

    @Mixin private Asking asking;

    @Mixin private HelpOption help;

    IssuesCommand(Console console) {
        this.console = console;
    }

    /** Issues as an answer. */
    private record Listed(List<Issue> issues) implements Asking.Answer {
        @Override
        public String table(Screen screen) {
            return new IssueSheet(issues).table(screen);
        }

        @Override
        public Sheet sheet() {
            return new IssueSheet(issues).sheet();
        }
    }

    @Override
    public Integer call() {
        Question question = filter.question();
        return asking.ask(console, question, ledger -> new Listed(ledger.issues().list(question)));
    }
}
