package org.parley.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley ledger}. */
@Command(
        name = "ledger",
        description = "Looks after the ledger itself.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley ledger info",
            "  parley ledger check",
            "  parley ledger rebuild",
            "  parley ledger backup copy.db",
            "  parley ledger restore copy.db",
            "  parley ledger merge colleague.db"
        })
final class LedgerCommand implements Runnable {
    @Mixin private HelpOption help;

    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "say what to do, for example: parley ledger info");
    }
}
