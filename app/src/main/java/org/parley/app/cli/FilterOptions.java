package org.parley.app.cli;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Move;
import org.parley.ledger.Question;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code --party}, {@code --issue}, {@code --move}, and those of {@link PeriodOptions}. */
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

    @Mixin private PeriodOptions period;

    Question question() {
        return period.in(Question.everything().withParty(party).withIssue(issue).withMoves(moves));
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
