package org.parley.app.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Move;
import org.parley.ledger.Question;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/**
 * {@code --party}, {@code --issue}, {@code --move}, {@code --since}, {@code --until}, {@code
 * --talks}.
 */
final class FilterOptions {
    @Option(
            names = "--party",
            paramLabel = "NAME",
            description = "Only moves of this party: its name or code, in upper or lower case.")
    private @Nullable String party;

    @Option(
            names = "--issue",
            paramLabel = "WORDS",
            description = "Only issues that contain these words.")
    private @Nullable String issue;

    @Option(
            names = "--move",
            paramLabel = "MOVE",
            split = ",",
            converter = MoveWord.class,
            description =
                    "Only these moves: demand, offer, accept, reject, ... Several: with commas.")
    private Set<Move> moves = Set.of();

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

    Question question() {
        if (since != null && until != null && since.isAfter(until)) {
            throw new ParameterException(
                    mixee.commandLine(),
                    "--since " + since + " is after --until " + until + ": no day is between them");
        }
        return new Question(party, issue, moves, since, until, talks);
    }

    /** A move on the command line. */
    static final class MoveWord implements ITypeConverter<Move> {
        @Override
        public Move convert(String value) {
            return Move.parse(value)
                    .orElseThrow(
                            () ->
                                    new TypeConversionException(
                                            "'"
                                                    + value
                                                    + "' is no move; the moves are "
                                                    + Arrays.stream(Move.values())
                                                            .map(Move::word)
                                                            .collect(Collectors.joining(", "))));
        }
    }
}
