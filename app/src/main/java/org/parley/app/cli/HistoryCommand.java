package org.parley.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.app.print.EventList;
import org.parley.app.print.EventSheets;
import org.parley.app.print.Screen;
import org.parley.app.print.Sheet;
import org.parley.ledger.Ledger;
import org.parley.ledger.Question;
import org.parley.ledger.history.Rated;
import org.parley.ledger.rulings.SourceRatings;
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

    /** Events with their ratings, as an answer. */
    private record Told(List<Rated> events) implements Asking.Answer {
        @Override
        public String table(Screen screen) {
            return EventList.rated(events, screen);
        }

        @Override
        public Sheet sheet() {
            return EventSheets.rated(events);
        }
    }

    private static Asking.Answer rated(Ledger ledger, Question question) {
        SourceRatings ratings = ledger.sources().ratings();
        return new Told(
                Rated.of(
                        ledger.events(question, Integer.MAX_VALUE),
                        // What was said before contradicts as well.
                        ledger.told(question.withDates(null, question.until())),
                        ratings::of));
    }

    @Override
    public Integer call() {
        Question question = period.in(Question.everything().withParty(party).withIssue(issue));
        return asking.ask(console, question, ledger -> rated(ledger, question));
    }
}
