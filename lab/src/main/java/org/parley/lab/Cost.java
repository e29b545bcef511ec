package org.parley.lab;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.parley.core.entry.Attribution;
import org.parley.core.entry.Entry;
import org.parley.core.text.Article;
import org.parley.core.text.Span;
import org.parley.reader.actors.ActorFinder;
import org.parley.reader.actors.Names;
import org.parley.reader.attribution.AttributionFinder;
import org.parley.reader.attribution.AttributionFinder.Part;
import org.parley.reader.chains.Chains;
import org.parley.reader.encoder.Encoder;
import org.parley.reader.encoder.Encoding;
import org.parley.reader.encoder.Paragraphs;
import org.parley.reader.issues.IssueLabeller;
import org.parley.reader.moves.MoveFinder;
import org.parley.reader.moves.Trace;
import org.parley.reader.syntax.CoreNlpParser;
import org.parley.reader.syntax.Parser;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Wrapping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a folder of texts several times and prints what the encoder costs for a word. */
@Command(
        name = "cost",
        description =
                "Measures the CPU time of the encoder, of finding attributions with it, of"
                        + " names, and of moves.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "What the figures mean:",
            "  encoder alone   every paragraph once: cut into pieces, one pass, all heads",
            "  outermost       attributions with the parts encoder and pointers",
            "  all parts       attributions as the reader finds them: contents are read",
            "                  once more, and the lexicon takes part",
            "                  For both the parse is made before, and does not count.",
            "  names and       who is who; parse and attributions are made before, and do not",
            "  pronouns        count",
            "  moves and       moves, weighed with what the encoder read, and their issues; all",
            "  issues          else is made before, the encoder's pass too",
            "  best run        the run that took least; the mean of all runs has the first",
            "                  one in it, while the JVM still warms up",
            "  us a word       microseconds of CPU of the one thread that reads, without",
            "                  the JVM's compiler and garbage collector, by the number of",
            "                  words: by white space, or as runs of letters or digits",
            "  us a token      the same by the number of the parser's tokens, which",
            "                  punctuation marks are too",
            "  load average    of the machine over the last minute, before and behind the",
            "                  runs; above its number of cores, a word costs more CPU than",
            "                  on an idle machine; negative where it is not known",
            "  peak RSS        the most memory that the process has held so far (VmHWM in",
            "                  /proc/self/status), the second time with the parser and the",
            "                  parses of all texts; left out where there is no such file"
        })
final class Cost implements Callable<Integer> {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getOperatingSystemMXBean();
    private static final Path STATUS = Path.of("/proc/self/status");

    private static final Pattern SPACED = Pattern.compile("\\S+");
    private static final Pattern LETTERS_OR_DIGITS = Pattern.compile("[\\p{L}\\p{N}]+");

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Table table = new Table(out);

    @Spec private CommandSpec command = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "a folder of *.txt")
    private Path folder = Path.of(".");

    @Mixin private EncoderFile file = new EncoderFile();

    @Option(
            names = "--times",
            paramLabel = "N",
            defaultValue = "5",
            description = "how often all texts are read, default ${DEFAULT-VALUE}")
    private int times = 5;

    /** How many words texts have, by either way to count. */
    record Words(long spaced, long lettersOrDigits) {
        static Words in(List<String> texts) {
            return new Words(count(SPACED, texts), count(LETTERS_OR_DIGITS, texts));
        }

        private List<Unit> units() {
            return List.of(
                    new Unit("a word by white space", spaced),
                    new Unit("by letters or digits", lettersOrDigits));
        }

        private static long count(Pattern word, List<String> texts) {
            return texts.stream().mapToLong(text -> word.matcher(text).results().count()).sum();
        }
    }

    /** What a time is divided by. */
    private record Unit(String name, long number) {}

    private record Parsed(String text, List<Sentence> sentences) {}

    private record Attributed(
            Article article, List<Sentence> sentences, List<Attribution> attributions) {}

    private record Named(
            Article article,
            List<Sentence> sentences,
            List<Encoding> paragraphs,
            Names names,
            Chains chains) {
        List<Entry> moves(MoveFinder moves) {
            return moves.find(article, sentences, paragraphs, chains, names, Trace.NONE);
        }
    }

    @Override
    public Integer call() throws IOException {
        List<String> texts =
                Document.texts(folder).stream().map(one -> Wrapping.undone(one.text())).toList();
        Words words = Words.in(texts);
        if (times < 1 || words.lettersOrDigits() == 0) {
            throw new ParameterException(
                    command.commandLine(),
                    times < 1 ? "--times takes 1 or more" : "no *.txt with words in " + folder);
        }
        table.print("texts", "", String.valueOf(texts.size()));
        table.print("words", "by white space", String.valueOf(words.spaced()));
        table.print("words", "letters or digits", String.valueOf(words.lettersOrDigits()));
        table.print("load average", "before", SYSTEM.getSystemLoadAverage());
        try (Encoder encoder = file.load()) {
            measure("encoder alone", words, () -> texts.forEach(text -> encode(encoder, text)));
            printPeak("encoder alone");
            Parser parser = new CoreNlpParser();
            List<Parsed> parsed =
                    texts.stream().map(text -> new Parsed(text, parser.parse(text))).toList();
            find("outermost", words, encoder, EnumSet.of(Part.ENCODER, Part.POINTERS), parsed);
            find("all parts", words, encoder, EnumSet.allOf(Part.class), parsed);
            name(words, encoder, parsed);
            printPeak("with the parser");
        }
        table.print("load average", "behind", SYSTEM.getSystemLoadAverage());
        return 0;
    }

    private static void encode(Encoder encoder, String text) {
        for (Span paragraph : Paragraphs.of(text)) {
            encoder.encode(text, paragraph);
        }
    }

    private void find(
            String name, Words words, Encoder encoder, Set<Part> parts, List<Parsed> parsed) {
        AttributionFinder finder = new AttributionFinder(encoder, parts);
        measure(name, words, () -> parsed.forEach(one -> finder.find(one.text(), one.sentences())));
    }

    private void name(Words words, Encoder encoder, List<Parsed> parsed) {
        AttributionFinder finder = new AttributionFinder(encoder);
        List<Attributed> attributed = parsed.stream().map(one -> attributed(finder, one)).toList();
        long tokens =
                parsed.stream()
                        .flatMap(one -> one.sentences().stream())
                        .mapToLong(Sentence::size)
                        .sum();
        List<Unit> units = new ArrayList<>(List.of(new Unit("a token", tokens)));
        units.addAll(words.units());
        ActorFinder actors = new ActorFinder();
        measure(
                "names and pronouns",
                units,
                () ->
                        attributed.forEach(
                                one ->
                                        actors.find(
                                                one.article(),
                                                one.sentences(),
                                                one.attributions())));
        List<Named> named = attributed.stream().map(one -> named(encoder, actors, one)).toList();
        MoveFinder moves = new MoveFinder(actors);
        IssueLabeller issues = new IssueLabeller();
        measure(
                "moves and issues",
                units,
                () -> named.forEach(one -> issues.label(one.moves(moves), one.sentences())));
    }

    private static Named named(Encoder encoder, ActorFinder actors, Attributed one) {
        String text = one.article().text();
        Names names = actors.find(one.article(), one.sentences(), one.attributions());
        return new Named(
                one.article(),
                one.sentences(),
                Paragraphs.of(text).stream()
                        .map(paragraph -> encoder.encode(text, paragraph, MoveFinder.HEADS))
                        .toList(),
                names,
                new Chains(text, null, one.sentences(), one.attributions(), names, actors));
    }

    private static Attributed attributed(AttributionFinder finder, Parsed one) {
        return new Attributed(
                Article.of("text", one.text()),
                one.sentences(),
                finder.find(one.text(), one.sentences()));
    }

    private void measure(String name, Words words, Runnable reading) {
        measure(name, words.units(), reading);
    }

    private void measure(String name, List<Unit> units, Runnable reading) {
        LongSummaryStatistics nanoseconds = new LongSummaryStatistics();
        for (int i = 0; i < times; i++) {
            long began = THREADS.getCurrentThreadCpuTime();
            reading.run();
            nanoseconds.accept(THREADS.getCurrentThreadCpuTime() - began);
        }
        print(name, "best run", nanoseconds.getMin(), units);
        print(name, "all " + times + " runs", nanoseconds.getAverage(), units);
    }

    private void print(String name, String runs, double nanoseconds, List<Unit> units) {
        List<String> costs = new ArrayList<>();
        for (Unit unit : units) {
            costs.add(
                    String.format(
                            Locale.ROOT,
                            costs.isEmpty() ? "%.1f us %s" : "%.1f %s",
                            nanoseconds / 1e3 / unit.number(),
                            unit.name()));
        }
        table.print(name, runs, String.join(", ", costs));
    }

    /** Prints nothing on a machine that does not tell. */
    private void printPeak(String when) throws IOException {
        if (Files.isReadable(STATUS)) {
            Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .forEach(kB -> table.print("peak RSS", when, kB / 1000 + " MB"));
        }
    }
}
