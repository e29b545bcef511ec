package org.parley.app.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley completion}. */
@Command(
        name = "completion",
        description = "Prints a script that completes commands and options in bash and zsh.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(parley completion)               for this shell",
            "  parley completion > ~/.local/share/bash-completion/completions/parley"
        })
final class CompletionCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "SHELL",
            arity = "0..1",
            description = "bash or zsh; one script serves both.")
    private @Nullable String shell;

    @Mixin private HelpOption help;

    @Spec private CommandSpec spec;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        // Arguments that are no options are files as a rule: the shell completes them.
        console.out()
                .print(
                        AutoComplete.bash("parley", spec.root().commandLine())
                                .replace("compopt +o default", "compopt -o default"));
        return Cli.OK;
    }
}
