package org.parley.app.cli;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley}. */
@Command(
        name = "parley",
        versionProvider = RootCommand.Version.class,
        description = {
            "Reads the news about a negotiation and keeps a sourced ledger: who demands, offers, accepts, rejects,"
                    + " concedes or threatens what, on which issue, toward whom, and according to whom."
        },
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley read examples/peace-talks.txt     read an article and show who stands where",
            "  parley board                             the board of everything read so far",
            "  parley COMMAND --help                    what a command can do",
            "",
            "Exit codes: 0 done, 1 nothing could be read (with --strict: some of it), 2 wrong arguments, no ledger or no room.",
            "PARLEY_DEBUG=1 shows where in the program something failed."
        })
final class RootCommand implements Runnable {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    private boolean version;

    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "say what to do: read, feeds, board, entries, search, history, timeline, changes, deadlines, contradictions, sources,"
                        + " show, explain, review, rule, names, issues, talks or ledger. For example: parley read FILE");
    }

    /** The version of the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version =
                    Optional.ofNullable(RootCommand.class.getPackage().getImplementationVersion())
                            .orElse("(not packaged)");
            return new String[] {"parley " + version};
        }
    }
}
