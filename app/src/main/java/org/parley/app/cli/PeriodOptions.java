package org.parley.app.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.Question;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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

    @Option(
            names = "--talks",
            paramLabel = "ID",
            description =
                    "Only moves of these talks: what stands behind \"talks:\" in the talks file that was read with.")
    private @Nullable String talks;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec mixee;

    /**
     * A question about these days and talks.
     *
     * @throws ParameterException if no day lies between them
     */
    Question in(Question question) {
        if (since != null && until != null && since.isAfter(until)) {
            throw new ParameterException(
                    mixee.commandLine(),
                    "--since " + since + " is after --until " + until + ": no day is between them");
        }
        return question.withDates(since, until).withTalks(talks);
    }
}
