package org.parley.app.cli;

import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.app.print.Letters;
import org.parley.ledger.Ledger;
import org.parley.ledger.rulings.SourceRating;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley sources undo}. */
@Command(
        name = "undo",
        description = "Takes a rating of an outlet back: all is as if it had never been made.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley sources undo       the last one that holds",
            "  parley sources undo 3     the numbers are listed by parley sources ratings"
        })
final class SourcesUndoCommand implements Callable<Integer> {
    private final Console console;
    private final Clock clock;

    @Parameters(
            paramLabel = "N",
            arity = "0..1",
            description = "The rating's number; otherwise the last that holds.")
    private @Nullable Integer number;

    @Mixin private LedgerOption ledgerOption;

    @Mixin private HelpOption help;

    @Spec private CommandSpec spec;

    SourcesUndoCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = ledgerOption.openExisting(console)) {
            OptionalInt asked = number == null ? OptionalInt.empty() : OptionalInt.of(number);
            Optional<SourceRating> undone = ledger.sources().undo(asked, clock.instant());
            if (undone.isEmpty()) {
                throw Refusal.of(
                        spec,
                        (number == null
                                        ? "no rating holds that could be taken back"
                                        : "there is no rating " + number + " that holds")
                                + ". All ratings: parley sources ratings");
            }
            SourceRating rating = undone.get();
            console.out()
                    .println(
                            Letters.clean(
                                    "Rating " + rating.number() + " is taken back: " + rating));
            return Cli.OK;
        }
    }
}
