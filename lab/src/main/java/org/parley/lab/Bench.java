package org.parley.lab;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How long things take at sizes that no collection of articles at hand has. */
@Command(
        name = "bench",
        description = "Measures how long Parley takes with large amounts of invented articles.",
        subcommands = {BenchLedger.class, BenchBoard.class},
        mixinStandardHelpOptions = true)
final class Bench implements Runnable {
    @Spec private CommandSpec command = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                command.commandLine(), "say what to measure: bench ledger or bench board");
    }
}
