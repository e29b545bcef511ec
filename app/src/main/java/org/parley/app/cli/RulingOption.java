package org.parley.app.cli;

import java.util.function.Function;
import org.parley.app.print.Letters;
import org.parley.ledger.Ledger;
import org.parley.ledger.names.Names;
import org.parley.ledger.names.Ruling;
import org.parley.ledger.names.Verdict;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What the commands that rule on names have in common. */
final class RulingOption {
    @Mixin private LedgerOption ledgerOption;

    @Mixin private HelpOption help;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec mixee;

    /**
     * Keeps a ruling and says how to take it back.
     *
     * @param ruling makes it
     */
    int keep(Console console, Function<Names, Ruling> ruling) {
        try (Ledger ledger = ledgerOption.openExisting(console)) {
            String author = console.environment().getOrDefault("USER", "unknown");
            Verdict verdict = ledger.names().rule(ruling.apply(ledger.names()).by(author));
            if (verdict instanceof Verdict.Unknown unknown) {
                throw Refusal.unknown(mixee, unknown.name(), unknown.nearest());
            }
            if (verdict instanceof Verdict.Contradicted contradicted) {
                Ruling earlier = contradicted.earlier();
                throw Refusal.of(
                        mixee,
                        "ruling "
                                + earlier.number()
                                + " says otherwise: "
                                + earlier
                                + ". Take it back first: parley names undo "
                                + earlier.number());
            }
            if (verdict instanceof Verdict.Kept kept) {
                say(console, kept.ruling());
            }
            return Cli.OK;
        }
    }

    private static void say(Console console, Ruling ruling) {
        console.out()
                .println(
                        Letters.clean(
                                "Ruling "
                                        + ruling.number()
                                        + " holds: "
                                        + ruling
                                        + ". To take it back: parley names undo "
                                        + ruling.number()));
    }

    Ledger open(Console console) {
        return ledgerOption.openExisting(console);
    }

    CommandSpec spec() {
        return mixee;
    }
}
