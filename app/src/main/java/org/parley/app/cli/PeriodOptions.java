package org.parley.app.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.Question;
import picocli.CommandLine.Option;

/** {@code --since}, {@code --until}, {@code --talks}. */
final class PeriodOptions {
    @Option(
            names = "--since",
            paramLabel = "YYYY-MM-DD",
            converter = Day.class,
            description = "Only articles published on this day or later.")
    private @Nullable LocalDate since;

    @Option(
            names = "--until",
            paramLabel = "YYYY-MM-DD",
            converter = Day.class,
            description = "Only articles published on this day or earlier.")
    private @Nullable LocalDate until;

    @Option(names = "--talks", paramLabel = "ID", description = "Only moves of these talks.")
    private @Nullable String talks;

    /** A question about these days and talks. */
    Question in(Question question) {
        return question.withDates(since, until).withTalks(talks);
    }
}
