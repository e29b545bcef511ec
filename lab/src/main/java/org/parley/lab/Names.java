package org.parley.lab;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.core.names.Spellings;
import org.parley.lab.who.Judged;
import org.parley.lab.who.Pair;
import org.parley.lab.who.SpeaksFor;
import org.parley.lab.who.StandsFor;
import org.parley.lab.who.Verdict;
import org.parley.lab.who.WhoCase;
import org.parley.reader.Reader;
import org.parley.reader.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads the own set of names and prints how often the right one was found, and a wrong one. */
@Command(
        name = "names",
        description = "Measures who is who on the own set of names.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "What the figures mean:",
            "  right         the one who is meant, by a form of the name; none where a reader",
            "                cannot tell",
            "  wrong         another; anybody where a reader cannot tell",
            "  unresolved    nobody, or only the words themselves, where a reader can tell",
            "  linked        of pairs of names, those that are taken for forms of one name",
            "What --docs lists, by tabs:",
            "  verdict, case, number, marked words, right names, the name that was read (or",
            "  \"-\", or in brackets the words themselves), the sentence; of pairs: verdict,",
            "  row, kind and name, kind and name"
        })
final class Names implements Callable<Integer> {
    /** The parts of the set, each in all files whose names begin with its word. */
    enum Part {
        VARIANTS("variants*.tsv"),
        PRONOUNS("pronouns*.txt"),
        AFFILIATIONS("affiliations*.txt");

        private final String files;

        Part(String files) {
            this.files = files;
        }
    }

    /** What was read in a case, judged. */
    private record Answers(Reading reading, List<Judged> judged) {}

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Table table = new Table(out);

    @Spec private CommandSpec command = CommandSpec.create();

    @Mixin private OwnSet set = new OwnSet();

    @Option(
            names = "--only",
            paramLabel = "PART",
            split = ",",
            description = "by commas: ${COMPLETION-CANDIDATES}; default all")
    private Set<Part> only = EnumSet.allOf(Part.class);

    @Mixin private ReaderParts parts = new ReaderParts();

    @Override
    public Integer call() throws IOException {
        set.check(command);
        List<Pair> pairs = inPart(Part.VARIANTS, Pair::in);
        Map<Part, List<WhoCase>> asked = new EnumMap<>(Part.class);
        for (Part part : List.of(Part.PRONOUNS, Part.AFFILIATIONS)) {
            asked.put(part, inPart(part, WhoCase::in));
        }
        asked.values().removeIf(List::isEmpty);
        if (pairs.isEmpty() && asked.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(),
                    "no cases: DIR must hold "
                            + only.stream().map(p -> p.files).collect(Collectors.joining(" or ")));
        }
        if (!pairs.isEmpty()) {
            compare(pairs);
        }
        if (!asked.isEmpty()) {
            measure(asked);
        }
        return 0;
    }

    private <T> List<T> inPart(Part part, OwnSet.Reading<T> reading) throws IOException {
        return only.contains(part) ? set.read(command, part.files, reading) : List.of();
    }

    private void compare(List<Pair> pairs) {
        PairFigures figures = PairFigures.of(pairs, Spellings.known());
        figures.print(table, name(Part.VARIANTS));
        if (set.docs()) {
            figures.wrong().stream().map(Pair::line).forEach(out::println);
        }
    }

    private void measure(Map<Part, List<WhoCase>> asked) throws IOException {
        Reader reader = parts.reader();
        for (Map.Entry<Part, List<WhoCase>> one : asked.entrySet()) {
            List<Answers> answers = answers(one.getKey(), one.getValue(), reader);
            print(name(one.getKey()), answers.stream().flatMap(a -> a.judged().stream()).toList());
            if (set.docs()) {
                answers.forEach(this::list);
            }
        }
    }

    private String name(Part part) {
        return set.called(part.name().toLowerCase(Locale.ROOT));
    }

    private List<Answers> answers(Part part, List<WhoCase> cases, Reader reader) {
        try (Stream<Answers> answers =
                InOrder.map(
                        cases,
                        set.threads(),
                        one -> {
                            Reading reading = reader.read(one.article());
                            return new Answers(reading, judged(part, one, reading));
                        })) {
            return answers.toList();
        }
    }

    private static List<Judged> judged(Part part, WhoCase asked, Reading reading) {
        return part == Part.PRONOUNS
                ? StandsFor.judged(asked, reading)
                : SpeaksFor.judged(asked, reading);
    }

    private void print(String name, List<Judged> judged) {
        print(name, "all", judged);
        grouped(judged, Judged::group).forEach((group, some) -> print(name, group, some));
        grouped(judged, one -> one.asked().kind())
                .forEach((kind, some) -> print(name, kind + " talks", some));
    }

    private static Map<String, List<Judged>> grouped(
            List<Judged> judged, Function<Judged, String> by) {
        return judged.stream()
                .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()));
    }

    private void print(String name, String group, List<Judged> judged) {
        StringBuilder figures = new StringBuilder();
        for (Verdict verdict : Verdict.values()) {
            long of = judged.stream().filter(one -> one.verdict() == verdict).count();
            figures.append(
                    String.format(
                            Locale.ROOT,
                            "%s %.3f  ",
                            verdict.name().toLowerCase(Locale.ROOT),
                            (double) of / judged.size()));
        }
        table.print(name, group, figures + "of " + judged.size());
    }

    private void list(Answers answers) {
        answers.judged().stream()
                .filter(one -> one.verdict() != Verdict.RIGHT)
                .map(one -> one.line(answers.reading()))
                .forEach(out::println);
    }
}
