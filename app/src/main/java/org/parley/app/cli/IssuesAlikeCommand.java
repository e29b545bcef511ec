package org.parley.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.parley.app.print.AlikeIssueSheet;
import org.parley.app.print.Screen;
import org.parley.app.print.Sheet;
import org.parley.ledger.Question;
import org.parley.ledger.issues.AlikeIssues;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code parley issues alike}. */
@Command(
        name = "alike",
        description =
                "Lists pairs of issues whose names look alike, with the command that joins them: the same words but for"
                        + " order, number, articles and possessives, or all words of one in the other. Joins nothing.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley issues alike",
            "  parley issues alike --talks ukraine-2025 --format csv"
        })
final class IssuesAlikeCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private FilterOptions filter;

    @Mixin private Asking asking;

    @Mixin private HelpOption help;

    IssuesAlikeCommand(Console console) {
        this.console = console;
    }

    /** Pairs as an answer. */
    private record Pairs(List<AlikeIssues> pairs) implements Asking.Answer {
        @Override
        public String table(Screen screen) {
            return new AlikeIssueSheet(pairs).table(screen);
        }

        @Override
        public Sheet sheet() {
            return new AlikeIssueSheet(pairs).sheet();
        }
    }

    @Override
    public Integer call() {
        Question question = filter.question();
        return asking.ask(console, question, ledger -> new Pairs(ledger.issues().alike(question)));
    }
}
