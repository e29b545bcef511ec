package org.parley.app.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.app.print.EventList;
import org.parley.app.print.EventSheets;
import org.parley.app.print.Ratings;
import org.parley.app.print.Screen;
import org.parley.app.print.Sheet;
import org.parley.ledger.Ledger;
import org.parley.ledger.Question;
import org.parley.ledger.history.Deadline;
import org.parley.ledger.history.Event;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley deadlines}. */
@Command(
        name = "deadlines",
        description =
                "Lists what is due on which day, who set it, how many days are left, how reliable the outlet has proved (A to F) and how credible the move is (1 to 6).",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley deadlines",
            "  parley deadlines --as-of 2025-05-01 --talks dock-strike"
        })
final class DeadlinesCommand implements Callable<Integer> {
    private final Console console;
    private final Clock clock;

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            converter = Day.class,
            description =
                    "Counts the days from this one, and knows only what was published until then; otherwise today.")
    private @Nullable LocalDate asOf;

    @Option(names = "--ahead", description = "Only what is not yet over.")
    private boolean ahead;

    @Option(names = "--talks", paramLabel = "ID", description = "Only moves of these talks.")
    private @Nullable String talks;

    @Mixin private Asking asking;

    @Mixin private HelpOption help;

    DeadlinesCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    /** Deadlines as an answer. */
    private record Due(List<Deadline> deadlines, Ratings ratings, LocalDate today)
            implements Asking.Answer {
        @Override
        public String table(Screen screen) {
            return EventList.deadlines(deadlines, ratings, today, screen);
        }

        @Override
        public Sheet sheet() {
            return EventSheets.deadlines(deadlines, ratings, today);
        }
    }

    @Override
    public Integer call() {
        LocalDate today = asOf == null ? LocalDate.now(clock) : asOf;
        Question question = Question.everything().withDates(null, asOf).withTalks(talks);
        return asking.ask(console, question, ledger -> due(question, today, ledger));
    }

    private Due due(Question question, LocalDate today, Ledger ledger) {
        List<Deadline> due =
                ledger.deadlines(question).stream()
                        .filter(d -> !ahead || d.daysLeft(today) >= 0)
                        .toList();
        List<Event> events = due.stream().map(Deadline::event).toList();
        return new Due(due, new Ratings(ledger.rated(events, question)), today);
    }
}
