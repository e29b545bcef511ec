package org.parley.app.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.app.batch.ArticleReader;
import org.parley.app.print.Letters;
import org.parley.core.ParleyException;
import org.parley.reader.Explanation;
import org.parley.reader.Reading;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program's commands on a console. */
public final class Cli {
    /** Done. */
    static final int OK = 0;

    /** Some of the input could not be read. */
    static final int INPUT_FAILED = 1;

    /** Wrong arguments, or a ledger or reader that fails. */
    static final int CANNOT = 2;

    private final Console console;
    private final CommandLine commands;

    /**
     * @param reader loads the reader, when a command needs it
     * @param explainer likewise one that tells how it reads
     * @param clock dates rulings and the use of talks files
     */
    public Cli(
            Console console,
            Supplier<ArticleReader<Reading>> reader,
            Supplier<ArticleReader<Explanation>> explainer,
            Clock clock) {
        this.console = console;
        commands =
                new CommandLine(new RootCommand())
                        .addSubcommand(new ReadCommand(console, reader, clock))
                        .addSubcommand(new RereadCommand(console, reader, clock))
                        .addSubcommand(new FeedsCommand(console))
                        .addSubcommand(new BoardCommand(console))
                        .addSubcommand(new ServeCommand(console, reader, clock))
                        .addSubcommand(new TokenCommand(console))
                        .addSubcommand(new EntriesCommand(console))
                        .addSubcommand(search(console))
                        .addSubcommand(new HistoryCommand(console))
                        .addSubcommand(new TimelineCommand(console))
                        .addSubcommand(new ChangesCommand(console))
                        .addSubcommand(new DeadlinesCommand(console, clock))
                        .addSubcommand(new ContradictionsCommand(console, clock))
                        .addSubcommand(
                                new CommandLine(new SourcesCommand(console))
                                        .addSubcommand(new SourcesRateCommand(console, clock))
                                        .addSubcommand(new SourcesUndoCommand(console, clock))
                                        .addSubcommand(new SourcesRatingsCommand(console)))
                        .addSubcommand(new VersionsCommand(console))
                        .addSubcommand(new ShowCommand(console))
                        .addSubcommand(new ExplainCommand(console, explainer))
                        .addSubcommand(new ReviewCommand(console, clock))
                        .addSubcommand(
                                new CommandLine(new RuleCommand(console, clock))
                                        .addSubcommand(new RuleAddCommand(console, clock))
                                        .addSubcommand(new RuleUndoCommand(console, clock))
                                        .addSubcommand(new RuleListCommand(console)))
                        .addSubcommand(names(console, clock))
                        .addSubcommand(issues(console, clock))
                        .addSubcommand(talks(console, reader))
                        .addSubcommand(new CompletionCommand(console))
                        .addSubcommand(new CommandLine.HelpCommand())
                        .addSubcommand(
                                new CommandLine(new LedgerCommand())
                                        .addSubcommand(new LedgerInfoCommand(console))
                                        .addSubcommand(new LedgerForgetCommand(console, clock))
                                        .addSubcommand(new LedgerCheckCommand(console))
                                        .addSubcommand(new LedgerRebuildCommand(console))
                                        .addSubcommand(new LedgerBackupCommand(console))
                                        .addSubcommand(new LedgerRestoreCommand(console))
                                        .addSubcommand(new LedgerMergeCommand(console)))
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .setExpandAtFiles(false)
                        .setUsageHelpWidth(Math.max(60, Math.min(console.width(), 100)))
                        .setColorScheme(
                                CommandLine.Help.defaultColorScheme(
                                        console.colored() ? Ansi.ON : Ansi.OFF))
                        .setOut(new PrintWriter(console.out(), true))
                        .setErr(new PrintWriter(console.err(), true))
                        .setParameterExceptionHandler(this::wrongArguments)
                        .setExecutionExceptionHandler(this::failed);
    }

    private static CommandLine names(Console console, Clock clock) {
        return new CommandLine(new NamesCommand(console))
                .addSubcommand(new NamesJoinCommand(console, clock))
                .addSubcommand(new NamesSplitCommand(console, clock))
                .addSubcommand(new NamesRoleCommand(console, clock))
                .addSubcommand(new NamesUndoCommand(console, clock))
                .addSubcommand(new NamesRulingsCommand(console));
    }

    /** A word after - is no option. */
    private static CommandLine search(Console console) {
        return new CommandLine(new SearchCommand(console))
                .setPosixClusteredShortOptionsAllowed(false)
                .setUnmatchedOptionsArePositionalParams(true);
    }

    private static CommandLine issues(Console console, Clock clock) {
        return new CommandLine(new IssuesCommand(console))
                .addSubcommand(new IssuesAlikeCommand(console))
                .addSubcommand(new IssuesJoinCommand(console, clock))
                .addSubcommand(new IssuesRenameCommand(console, clock))
                .addSubcommand(new IssuesSplitCommand(console, clock))
                .addSubcommand(new IssuesUndoCommand(console, clock))
                .addSubcommand(new IssuesRulingsCommand(console));
    }

    private static CommandLine talks(Console console, Supplier<ArticleReader<Reading>> reader) {
        return new CommandLine(new TalksCommand())
                .addSubcommand(new TalksSuggestCommand(console, reader))
                .addSubcommand(new TalksCheckCommand(console, reader))
                .addSubcommand(new TalksListCommand(console))
                .addSubcommand(new TalksShowCommand(console));
    }

    /** Does what the arguments say and returns the exit code. */
    public int run(String... arguments) {
        int code = commands.execute(arguments);
        if (console.out().checkError()) {
            say(
                    "the results could not be written: is the disk full? Make room and run it again;"
                            + " what was kept in the ledger is safe");
            return CANNOT;
        }
        return code;
    }

    private int wrongArguments(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        if (command == commands
                && e instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()) {
            say(
                    "there is no command '"
                            + unmatched.getUnmatched().get(0)
                            + "'; the commands are "
                            + String.join(", ", commands.getSubcommands().keySet()));
        } else {
            say(e.getMessage());
            UnmatchedArgumentException.printSuggestions(e, command.getErr());
        }
        console.err().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        console.trace(e);
        return CANNOT;
    }

    private int failed(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
        console.out().flush();
        if (e instanceof ParleyException) {
            String.valueOf(e.getMessage()).lines().forEach(this::say);
        } else {
            say(
                    "this is a mistake in Parley: "
                            + e
                            + ". Run again with PARLEY_DEBUG=1 and report what it prints");
        }
        console.trace(e);
        return CANNOT;
    }

    private void say(@Nullable String message) {
        console.err().println("parley: " + Letters.clean(String.valueOf(message)));
    }
}
