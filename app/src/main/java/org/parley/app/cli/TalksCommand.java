package org.parley.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley talks}. */
@Command(
        name = "talks",
        description =
                "Helps to describe a negotiation in a talks file, which parley read --talks then goes by, and shows those of the"
                        + " ledger.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley talks suggest news/ > harbour.yaml    then look it through",
            "  parley talks check harbour.yaml news/",
            "  parley read --talks harbour.yaml news/",
            "  parley talks list"
        })
final class TalksCommand implements Runnable {
    @Mixin private HelpOption help;

    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "say what to do: parley talks suggest ARTICLE..., parley talks check FILE ARTICLE..., parley talks list or"
                        + " parley talks show ID");
    }
}
