package org.parley.app.cli;

import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.app.print.Letters;
import org.parley.ledger.Ledger;
import org.parley.ledger.rulings.EntryRuling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley rule undo}. */
@Command(
        name = "undo",
        description = "Takes a ruling on an entry back: all is as if it had never been made.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley rule undo       the last one that holds",
            "  parley rule undo 3     the numbers are listed by parley rule list"
        })
final class RuleUndoCommand implements Callable<Integer> {
    private final Console console;
    private final Clock clock;

    @Parameters(
            paramLabel = "N",
            arity = "0..1",
            description = "The ruling's number; otherwise the last that holds.")
    private @Nullable Integer number;

    @Mixin private LedgerOption ledgerOption;

    @Mixin private HelpOption help;

    @Spec private CommandSpec spec;

    RuleUndoCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = ledgerOption.openExisting(console)) {
            OptionalInt asked = number == null ? OptionalInt.empty() : OptionalInt.of(number);
            Optional<EntryRuling> undone = ledger.review().undo(asked, clock.instant());
            if (undone.isEmpty()) {
                throw Refusal.of(
                        spec,
                        (number == null
                                        ? "no ruling holds that could be taken back"
                                        : "there is no ruling " + number + " that holds")
                                + ". All rulings: parley rule list");
            }
            EntryRuling ruling = undone.get();
            console.out()
                    .println(
                            Letters.clean(
                                    "Ruling " + ruling.number() + " is taken back: " + ruling));
            return Cli.OK;
        }
    }
}
