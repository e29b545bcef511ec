package org.parley.lab.train;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry point of {@code ./parley lab train}. */
@Command(
        name = "parley lab train",
        description = "Trains what Parley learns from corpora.",
        subcommands = {TrainAttribution.class, TrainMoves.class, Average.class},
        mixinStandardHelpOptions = true)
public final class Train {
    private Train() {}

    /** Runs one command and exits with its code: 0 done, 1 it failed, 2 wrong usage. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Train()).execute(arguments));
    }
}
