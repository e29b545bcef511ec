package org.parley.lab;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.parley.lab.contradictions.RivalCase;
import org.parley.lab.own.BadForm;
import org.parley.ledger.contradictions.Contradiction;
import org.parley.ledger.contradictions.Contradictions;
import org.parley.ledger.contradictions.Told;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures on an own set how well contradictions are told from what only looks like one. */
@Command(
        name = "contradictions",
        description = "Measures contradictions on an own set (lab/sets/contradictions).",
        mixinStandardHelpOptions = true)
final class Contradicting implements Callable<Integer> {
    private static final String BLIND = "blind";

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Table table = new Table(out);

    @Spec private CommandSpec command = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "cases as lab/sets/contradictions has them")
    private Path file = Path.of(".");

    @Option(names = "--docs", description = "list the cases that are judged wrongly")
    private boolean docs;

    /** A case and what was found in it. */
    private record Judged(RivalCase asked, List<Contradiction> found) {
        boolean right() {
            return asked.contradiction() == !found.isEmpty();
        }
    }

    @Override
    public Integer call() throws IOException {
        String name = String.valueOf(file.getFileName());
        if (docs && name.startsWith(BLIND)) {
            throw new ParameterException(command.commandLine(), "blind ones are not looked at");
        }
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(command.commandLine(), "no file of cases: " + file);
        }
        List<Judged> judged;
        try {
            judged = RivalCase.in(file).stream().map(one -> new Judged(one, found(one))).toList();
        } catch (BadForm e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
        print(name, judged);
        if (docs) {
            judged.stream()
                    .filter(one -> !one.right())
                    .map(Contradicting::line)
                    .forEach(out::println);
        }
        return 0;
    }

    private static List<Contradiction> found(RivalCase asked) {
        return Contradictions.among(asked.entries().stream().map(Told::of).toList());
    }

    private void print(String name, List<Judged> judged) {
        long gold = judged.stream().filter(one -> one.asked().contradiction()).count();
        long said = judged.stream().filter(one -> !one.found().isEmpty()).count();
        long both =
                judged.stream()
                        .filter(one -> one.asked().contradiction() && !one.found().isEmpty())
                        .count();
        table.print(
                name,
                "contradictions",
                String.format(
                        Locale.ROOT,
                        "precision %.3f  recall %.3f  F1 %.3f  (%d right, %d found, %d in %d cases)",
                        share(both, said),
                        share(both, gold),
                        share(2 * both, said + gold),
                        both,
                        said,
                        gold,
                        judged.size()));
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static String line(Judged judged) {
        return String.join(
                "\t",
                judged.asked().id(),
                judged.found().isEmpty() ? "missed" : "wrongly found",
                judged.found().stream()
                        .map(one -> one.kind().name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" ")),
                judged.asked().why());
    }
}
