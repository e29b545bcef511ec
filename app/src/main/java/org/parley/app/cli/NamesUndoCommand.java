package org.parley.app.cli;

import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.app.print.Letters;
import org.parley.ledger.Ledger;
import org.parley.ledger.names.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parley names undo}. */
@Command(
        name = "undo",
        description = "Takes a ruling on names back: all is as if it had never been made.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley names undo       the last one that holds",
            "  parley names undo 3     the numbers are listed by parley names rulings"
        })
final class NamesUndoCommand implements Callable<Integer> {
    private final Console console;
    private final Clock clock;

    @Parameters(
            paramLabel = "N",
            arity = "0..1",
            description = "The ruling's number; otherwise the last that holds.")
    private @Nullable Integer number;

    @Mixin private RulingOption rulings;

    NamesUndoCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = rulings.open(console)) {
            OptionalInt asked = number == null ? OptionalInt.empty() : OptionalInt.of(number);
            Optional<Ruling> undone = ledger.names().undo(asked, clock.instant());
            if (undone.isEmpty()) {
                throw Refusal.of(
                        rulings.spec(),
                        (number == null
                                        ? "no ruling holds that could be taken back"
                                        : "there is no ruling " + number + " that holds")
                                + ". All rulings: parley names rulings");
            }
            Ruling ruling = undone.get();
            console.out()
                    .println(
                            Letters.clean(
                                    "Ruling " + ruling.number() + " is taken back: " + ruling));
            return Cli.OK;
        }
    }
}
