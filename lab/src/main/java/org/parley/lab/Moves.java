package org.parley.lab;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Polarity;
import org.parley.core.text.Article;
import org.parley.lab.moves.MeantMove;
import org.parley.lab.own.BadForm;
import org.parley.lab.own.WrittenCase;
import org.parley.reader.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures moves on own sets: silence where there is no negotiation, and how moves are meant. */
@Command(
        name = "moves",
        description = {
            "Measures moves on own sets (lab/sets/quiet, lab/sets/polarity): entries in texts that"
                    + " tell of no negotiation, and whether denied and unsure moves are read as such."
        },
        mixinStandardHelpOptions = true)
final class Moves implements Callable<Integer> {
    private static final String QUIET = "quiet.txt";
    private static final String POLARITY = "polarity.txt";

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Table table = new Table(out);

    @Spec private CommandSpec command = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "folder with quiet.txt, polarity.txt, or both")
    private Path folder = Path.of(".");

    @Mixin private ReaderParts parts = new ReaderParts();

    /** A marked move and what was read there. */
    private record Read(MeantMove meant, Optional<Entry> entry) {}

    @Override
    public Integer call() throws IOException {
        Path quiet = folder.resolve(QUIET);
        Path polarity = folder.resolve(POLARITY);
        if (!Files.exists(quiet) && !Files.exists(polarity)) {
            throw new ParameterException(
                    command.commandLine(),
                    "no cases: " + folder + " must hold " + QUIET + " or " + POLARITY);
        }
        try {
            List<Article> texts = Files.exists(quiet) ? articles(quiet) : List.of();
            List<MeantMove> meant = Files.exists(polarity) ? MeantMove.in(polarity) : List.of();
            Reader reader = parts.reader();
            if (!texts.isEmpty()) {
                measureSilence(reader, texts);
            }
            if (!meant.isEmpty()) {
                measureMeaning(reader, meant);
            }
        } catch (BadForm e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
        return 0;
    }

    private static List<Article> articles(Path file) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (boolean blind : new boolean[] {false, true}) {
            articles.addAll(WrittenCase.in(List.of(file), blind, c -> c.article(c.body().strip())));
        }
        return articles;
    }

    private void measureSilence(Reader reader, List<Article> texts) {
        long entries = texts.stream().mapToLong(t -> reader.read(t).entries().size()).sum();
        table.print(
                "quiet texts",
                "entries a text",
                String.format(
                        Locale.ROOT,
                        "%.3f  (%d in %d)",
                        (double) entries / texts.size(),
                        entries,
                        texts.size()));
    }

    private void measureMeaning(Reader reader, List<MeantMove> meant) {
        List<Read> read =
                meant.stream()
                        .map(m -> new Read(m, m.among(reader.read(m.article()).entries())))
                        .toList();
        long found = read.stream().filter(r -> r.entry().isPresent()).count();
        long named =
                read.stream()
                        .filter(
                                r ->
                                        r.entry()
                                                .filter(e -> e.move() == r.meant().move())
                                                .isPresent())
                        .count();
        table.print(
                "marked moves",
                "found",
                String.format(Locale.ROOT, "%d of %d, %d as that move", found, read.size(), named));
        print(
                "negative",
                read,
                m -> m.polarity() == Polarity.NEGATIVE,
                e -> e.polarity() == Polarity.NEGATIVE);
        print(
                "hedged",
                read,
                m -> m.certainty() == Certainty.HEDGED,
                e -> e.certainty() == Certainty.HEDGED);
    }

    private void print(
            String name, List<Read> read, Predicate<MeantMove> meant, Predicate<Entry> told) {
        long gold = read.stream().filter(r -> meant.test(r.meant())).count();
        long said = read.stream().filter(r -> r.entry().filter(told).isPresent()).count();
        long both =
                read.stream()
                        .filter(r -> meant.test(r.meant()) && r.entry().filter(told).isPresent())
                        .count();
        table.print(
                "marked moves",
                name,
                String.format(
                        Locale.ROOT,
                        "F1 %.3f  (%d right, %d read, %d marked)",
                        gold + said == 0 ? 0 : 2.0 * both / (gold + said),
                        both,
                        said,
                        gold));
    }
}
