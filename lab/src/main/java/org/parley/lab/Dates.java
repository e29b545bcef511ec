package org.parley.lab;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;
import org.parley.core.text.Article;
import org.parley.core.text.Span;
import org.parley.lab.own.BadForm;
import org.parley.lab.own.MarkedText;
import org.parley.lab.own.WrittenCase;
import org.parley.reader.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures on an own set what the dates of a move's sentence date. */
@Command(
        name = "dates",
        description =
                "Measures on an own set (lab/sets/dates) how many moves have the right dates: when they"
                        + " were told, when they were made, until when is to be done what they ask. Moves"
                        + " that are not found have no part in it.",
        mixinStandardHelpOptions = true)
final class Dates implements Callable<Integer> {
    private static final Pattern CASE =
            Pattern.compile(
                    "(?<text>.+?)\\n\\s*\\n= said (?<said>\\S+)\\n= happened (?<happened>\\S+)\\n= due"
                            + " (?<due>\\S+)\\s*",
                    Pattern.DOTALL);

    /** The answer where nobody can know the days. */
    private static final String UNKNOWN = "?";

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @Spec private CommandSpec command = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "file of cases")
    private Path file = Path.of("");

    @Option(names = "--blind", description = "measure the blind third, not the open cases")
    private boolean blind;

    @Option(names = "--docs", description = "also print the cases that are read wrongly")
    private boolean docs;

    @Mixin private ReaderParts parts = new ReaderParts();

    private record Told(String said, String happened, String due) {
        static Told of(Entry entry) {
            return new Told(text(entry.saidOn()), text(entry.happened()), text(entry.due()));
        }

        private static String text(@Nullable Object days) {
            return days == null ? UNKNOWN : days.toString();
        }
    }

    private record Marked(Article article, Span cue, Told told) {}

    private record Read(Marked marked, Told told) {}

    @Override
    public Integer call() throws IOException {
        List<Marked> cases;
        try {
            cases = WrittenCase.in(List.of(file), blind, Dates::marked);
        } catch (BadForm e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
        Reader reader = parts.reader();
        List<Read> found = new ArrayList<>();
        for (Marked marked : cases) {
            Optional<Told> told =
                    read(marked, reader.read(marked.article()).entries()).map(Told::of);
            told.ifPresent(t -> found.add(new Read(marked, t)));
            if (docs && !told.equals(Optional.of(marked.told()))) {
                out.printf(
                        "%s: %s%n    %s%n    read as %s%n",
                        marked.article().document(),
                        marked.article().text(),
                        marked.told(),
                        told.map(Object::toString).orElse("no move"));
            }
        }
        Table table = new Table(out);
        table.print("dates of moves", "found", found.size() + " of " + cases.size());
        print(table, "said", found, Told::said);
        print(table, "happened", found, Told::happened);
        print(table, "due", found, Told::due);
        return 0;
    }

    private static void print(
            Table table, String kind, List<Read> found, Function<Told, String> days) {
        long right = 0;
        long known = 0;
        long read = 0;
        long both = 0;
        for (Read one : found) {
            String meant = days.apply(one.marked().told());
            String got = days.apply(one.told());
            boolean same = meant.equals(got);
            right += same ? 1 : 0;
            known += meant.equals(UNKNOWN) ? 0 : 1;
            read += got.equals(UNKNOWN) ? 0 : 1;
            both += same && !got.equals(UNKNOWN) ? 1 : 0;
        }
        table.print(
                "dates of moves",
                kind,
                String.format(
                        Locale.ROOT,
                        "right %.3f; of the known P %.3f, R %.3f  (%d right, %d read, %d known)",
                        (double) right / found.size(),
                        (double) both / read,
                        (double) both / known,
                        both,
                        read,
                        known));
    }

    private static Marked marked(WrittenCase written) {
        Matcher parts = CASE.matcher(written.body() + "\n");
        if (!parts.matches()) {
            throw new BadForm(
                    "not a text, an empty line, and three lines as \"= said 2025-05-15\","
                            + " \"= happened ?\", \"= due ?\"");
        }
        MarkedText text = MarkedText.numbered(parts.group("text").replaceFirst("\\[", "[1 "));
        return new Marked(
                written.article(text.text()),
                text.marks().get(0).span(),
                new Told(parts.group("said"), parts.group("happened"), parts.group("due")));
    }

    /** The entry with the marked cue, else the one of whose evidence that is. */
    private static Optional<Entry> read(Marked marked, List<Entry> entries) {
        return entries.stream()
                .filter(e -> e.cue().span().overlaps(marked.cue()))
                .findFirst()
                .or(
                        () ->
                                entries.stream()
                                        .filter(e -> e.evidence().span().overlaps(marked.cue()))
                                        .findFirst());
    }
}
