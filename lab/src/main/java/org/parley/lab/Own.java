package org.parley.lab;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.lab.own.Case;
import org.parley.lab.own.CaseReading;
import org.parley.lab.own.CaseReading.Judged;
import org.parley.lab.own.Standoff;
import org.parley.reader.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads the own set of attributions and prints how many are found, and with the right chain. */
@Command(
        name = "own",
        description = "Measures the attributions and chains of the own set.",
        mixinStandardHelpOptions = true)
final class Own implements Callable<Integer> {
    private static final List<String> METRICS =
            List.of(
                    "triple",
                    "triple_exact",
                    "cue",
                    "source",
                    "piece_source",
                    "piece_cue",
                    "piece_content");

    @Spec private CommandSpec command = CommandSpec.create();

    @Mixin private OwnSet set = new OwnSet();

    @Option(
            names = "--sets",
            paramLabel = "SETS",
            description = "scores the outermost by SETS/attribution/score_attribution.py too")
    private @Nullable Path sets;

    @Mixin private ReaderParts parts = new ReaderParts();

    @Override
    public Integer call() throws IOException {
        set.check(command);
        List<CaseReading> readings = read();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Table table = new Table(out);
        for (Map.Entry<String, List<CaseReading>> group : groups(readings).entrySet()) {
            List<Judged> judged = judged(group.getValue());
            table.print(group.getKey(), "cases", String.valueOf(group.getValue().size()));
            print(table, group.getKey(), judged);
            score(table, group.getKey(), group.getValue());
        }
        judged(readings).stream()
                .collect(
                        Collectors.groupingBy(
                                one -> one.gold().chain().size(),
                                TreeMap::new,
                                Collectors.toList()))
                .forEach((length, judged) -> print(table, name() + ", chain of " + length, judged));
        if (set.docs()) {
            judged(readings).stream()
                    .filter(one -> !one.right())
                    .map(Judged::line)
                    .forEach(out::println);
        }
        return table.failed() ? 1 : 0;
    }

    private List<CaseReading> read() throws IOException {
        List<Case> cases = set.read(command, Case::in);
        Reader reader = parts.reader();
        try (Stream<CaseReading> readings =
                InOrder.map(
                        cases,
                        set.threads(),
                        one -> new CaseReading(one, reader.read(one.article()).chains()))) {
            return readings.toList();
        }
    }

    private String name() {
        return set.called("own");
    }

    /** All, then those of each group. */
    private Map<String, List<CaseReading>> groups(List<CaseReading> readings) {
        Map<String, List<CaseReading>> groups = new TreeMap<>();
        groups.put(name(), readings);
        for (CaseReading one : readings) {
            groups.computeIfAbsent(name() + ", " + one.asked().group(), group -> new ArrayList<>())
                    .add(one);
        }
        return groups;
    }

    private static List<Judged> judged(List<CaseReading> readings) {
        return readings.stream().flatMap(one -> one.judged().stream()).toList();
    }

    private static void print(Table table, String name, List<Judged> judged) {
        long found = judged.stream().filter(Judged::found).count();
        long right = judged.stream().filter(Judged::right).count();
        table.print(name, "attributions", String.valueOf(judged.size()));
        table.print(name, "found", share(found, judged.size()));
        table.print(name, "chains right", share(right, judged.size()));
        table.print(name, "right of found", share(right, found));
    }

    private static double share(long part, long all) {
        return all == 0 ? 0 : (double) part / all;
    }

    private void score(Table table, String name, List<CaseReading> readings) throws IOException {
        if (sets == null) {
            return;
        }
        Path work = Files.createTempDirectory("parley-own");
        Standoff standoff = Standoff.write(readings, work);
        List<Table.Figure> figures =
                METRICS.stream()
                        .map(metric -> new Table.Figure(metric + " F1", metric, "f1"))
                        .toList();
        Sets.Result result =
                Sets.run(
                        sets.resolve("attribution").resolve("score_attribution.py"),
                        standoff.gold(),
                        standoff.texts(),
                        standoff.predicted());
        table.print(name, result, figures);
        Sets.delete(work);
    }
}
