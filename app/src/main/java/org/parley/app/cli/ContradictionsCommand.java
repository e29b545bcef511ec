package org.parley.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.parley.app.print.EventList;
import org.parley.app.print.EventSheets;
import org.parley.app.print.Screen;
import org.parley.app.print.Sheet;
import org.parley.ledger.Question;
import org.parley.ledger.contradictions.Contradiction;
import org.parley.ledger.contradictions.Contradictions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code parley contradictions}. */
@Command(
        name = "contradictions",
        description =
                "Lists the entries that contradict each other: opposed moves of one party at about one time from different origins, denials of what was reported, other figures for one thing. Both pieces of evidence stand one above the other.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley contradictions",
            "  parley contradictions --issue pay --format markdown"
        })
final class ContradictionsCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private FilterOptions filter;

    @Mixin private Asking asking;

    @Mixin private HelpOption help;

    ContradictionsCommand(Console console) {
        this.console = console;
    }

    /** Contradictions as an answer. */
    private record Opposed(List<Contradiction> pairs) implements Asking.Answer {
        @Override
        public String table(Screen screen) {
            return EventList.contradictions(pairs, screen);
        }

        @Override
        public Sheet sheet() {
            return EventSheets.contradictions(pairs);
        }
    }

    @Override
    public Integer call() {
        Question question = filter.question();
        return asking.ask(
                console,
                question,
                ledger -> new Opposed(Contradictions.all(ledger.told(question))));
    }
}
