package org.parley.app.cli;

import java.util.concurrent.Callable;
import org.parley.app.print.EntryPage;
import org.parley.app.print.Letters;
import org.parley.ledger.Ledger;
import org.parley.ledger.Lookup;
import org.parley.ledger.issues.IssueRuling;
import org.parley.ledger.rulings.EntryRuling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley show}. */
@Command(
        name = "show",
        description =
                "Shows one entry with its proof: the paragraph with cue, holder and content marked, the chain of"
                        + " reporters, and the rule that coded it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley show 1a2b3c4d     the first digits of an id are enough; read and entries print them"
        })
final class ShowCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "ENTRY", description = "The entry's id, or its first digits.")
    private String id = "";

    @Mixin private LedgerOption ledgerOption;

    @Mixin private ColorOption color;

    @Mixin private HelpOption help;

    @Spec private CommandSpec spec;

    ShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = ledgerOption.openExisting(console)) {
            Lookup lookup = ledger.entry(id);
            if (lookup instanceof Lookup.Found found) {
                console.out().print(EntryPage.of(found.entry(), color.screen(console)));
                for (EntryRuling ruling : ledger.rulings(found.entry())) {
                    console.out()
                            .println(
                                    Letters.clean(
                                            "Ruling "
                                                    + ruling.number()
                                                    + " by "
                                                    + ruling.author()
                                                    + ": "
                                                    + ruling));
                }
                for (IssueRuling ruling : ledger.issues().rulings(found.entry())) {
                    console.out()
                            .println(
                                    Letters.clean(
                                            "Ruling on issues "
                                                    + ruling.number()
                                                    + " by "
                                                    + ruling.author()
                                                    + ": on "
                                                    + ruling.name()
                                                    + " ("
                                                    + ruling
                                                    + ")"));
                }
                return Cli.OK;
            }
            if (lookup instanceof Lookup.Ambiguous several) {
                throw refusal(
                        several.count()
                                + " entries start with '"
                                + id
                                + "': "
                                + String.join(", ", several.ids())
                                + (several.count() > several.ids().size() ? ", ..." : "")
                                + ". Give more digits");
            }
            throw refusal(
                    "no entry starts with '" + id + "'. The ids are listed by: parley entries");
        }
    }

    private ParameterException refusal(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
