package org.parley.lab;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.lab.kill.Rounds;
import org.parley.ledger.LedgerPlace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Kills a process that keeps readings, again and again, and looks at what is left. */
@Command(
        name = "kill",
        description = {
            "Kills a process that keeps invented articles (SIGKILL, at random moments) and looks whether"
                    + " all that it acknowledged is in the ledger, whole, and nothing else. Each round goes on"
                    + " with the ledger that the one before left; without --ledger a fresh one, in a temporary"
                    + " file, is begun every 20 rounds. Exits with 1 if anything is lost or broken."
        },
        mixinStandardHelpOptions = true)
final class Kill implements Callable<Integer> {
    private static final int SERIES = 20;
    private static final int SAID_EVERY = 10;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @Spec private CommandSpec command = CommandSpec.create();

    @Option(names = "--rounds", description = "how often; otherwise ${DEFAULT-VALUE}")
    private int rounds = 20;

    @Option(names = "--seed", description = "of the articles and the moments")
    private long seed = 1;

    @Option(
            names = "--ledger",
            description = "an empty one, all rounds: a file, or an address of PostgreSQL")
    private @Nullable String ledger;

    @Override
    public Integer call() throws IOException {
        if (rounds < 1) {
            throw new ParameterException(command.commandLine(), "--rounds takes 1 or more");
        }
        if (ledger != null && LedgerPlace.parse(ledger).exists()) {
            throw new ParameterException(
                    command.commandLine(), "there is a ledger already: name a new one");
        }
        Path folder = Files.createTempDirectory("parley-kill");
        Random random = new Random(seed);
        Rounds.Figures all = Rounds.Figures.NONE;
        for (int done = 0; done < rounds; ) {
            int series = ledger == null ? Math.min(SERIES, rounds - done) : rounds;
            String place = ledger == null ? folder.resolve(done + ".db").toString() : ledger;
            Rounds run = new Rounds(place, seed + done, random);
            for (int end = done + series; done < end; done++) {
                all = all.plus(run.round(), done + 1, out);
                if ((done + 1) % SAID_EVERY == 0) {
                    out.println("round " + (done + 1) + ": " + all);
                }
            }
            all = all.plus(run.complete(), done, out);
        }
        out.println(rounds + " rounds: " + all);
        if (all.unclean() > 0) {
            out.println("what is left: " + (ledger == null ? folder : LedgerPlace.parse(ledger)));
            return 1;
        }
        delete(folder);
        return 0;
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
