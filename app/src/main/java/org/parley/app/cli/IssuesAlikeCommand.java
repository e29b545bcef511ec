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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

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

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "100",
            description = "At most so many pairs, the surest first; otherwise ${DEFAULT-VALUE}.")
    private int most = 100;

    @Mixin private FilterOptions filter;

    @Mixin private Asking asking;

    @Mixin private HelpOption help;

    @Spec private CommandSpec spec;

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
        if (most < 1) {
            throw Refusal.of(spec, "--most takes a number from 1 on, not " + most);
        }
        return asking.ask(
                console, question, ledger -> new Pairs(shown(ledger.issues().alike(question))));
    }

    private List<AlikeIssues> shown(List<AlikeIssues> pairs) {
        if (pairs.size() > most) {
            console.err()
                    .println(
                            "parley: "
                                    + most
                                    + " of "
                                    + pairs.size()
                                    + " pairs. All: --most "
                                    + pairs.size());
        }
        return pairs.subList(0, Math.min(most, pairs.size()));
    }
}
