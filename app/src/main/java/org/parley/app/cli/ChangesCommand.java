package org.parley.app.cli;

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
import org.parley.ledger.history.Change;
import org.parley.ledger.history.Event;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley changes}. */
@Command(
        name = "changes",
        description =
                "Tells which positions are other ones than they were the day before a date: who moved on what, and from where, how reliable the outlet has proved (A to F) and how credible the move is (1 to 6).",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley changes --since 2025-05-01",
            "  parley changes --since 2025-05-01 --until 2025-05-07 --talks dock-strike"
        })
final class ChangesCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--since",
            paramLabel = "YYYY-MM-DD",
            required = true,
            converter = Day.class,
            description = "The first day that counts.")
    private LocalDate since = LocalDate.MIN;

    @Option(
            names = "--until",
            paramLabel = "YYYY-MM-DD",
            converter = Day.class,
            description = "Only articles published on this day or earlier.")
    private @Nullable LocalDate until;

    @Option(names = "--talks", paramLabel = "ID", description = "Only moves of these talks.")
    private @Nullable String talks;

    @Mixin private Asking asking;

    @Mixin private HelpOption help;

    ChangesCommand(Console console) {
        this.console = console;
    }

    /** Changes as an answer. */
    private record Moved(List<Change> changes, Ratings ratings) implements Asking.Answer {
        @Override
        public String table(Screen screen) {
            return EventList.changes(changes, ratings, screen);
        }

        @Override
        public Sheet sheet() {
            return EventSheets.changes(changes, ratings);
        }
    }

    @Override
    public Integer call() {
        Question question = Question.everything().withDates(null, until).withTalks(talks);
        return asking.ask(
                console,
                question,
                ledger -> moved(ledger.changes(since, question), question, ledger));
    }

    private static Moved moved(List<Change> changes, Question question, Ledger ledger) {
        List<Event> now = changes.stream().map(Change::now).toList();
        return new Moved(changes, new Ratings(ledger.rated(now, question)));
    }
}
