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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.core.text.Article;
import org.parley.core.text.Span;
import org.parley.lab.own.BadForm;
import org.parley.lab.own.MarkedText;
import org.parley.lab.own.WrittenCase;
import org.parley.reader.dates.TimeExpression;
import org.parley.reader.dates.TimeExpressions;
import org.parley.reader.syntax.CoreNlpParser;
import org.parley.reader.syntax.Parser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures time expressions on an own set. */
@Command(
        name = "times",
        description =
                "Measures on an own set (lab/sets/times) how many time expressions are read as the days"
                        + " that they name.",
        mixinStandardHelpOptions = true)
final class Times implements Callable<Integer> {
    private static final Pattern CASE =
            Pattern.compile("(?<text>.+?)\\n\\s*\\n= (?<days>\\S+)\\s*", Pattern.DOTALL);

    /** The answer where nobody can know the days. */
    private static final String UNKNOWN = "?";

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @Spec private CommandSpec command = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "file of cases")
    private Path file = Path.of("");

    @Option(names = "--docs", description = "also print the cases that are read wrongly")
    private boolean docs;

    private record Marked(Article article, Span words, String days) {}

    @Override
    public Integer call() throws IOException {
        List<Marked> cases = new ArrayList<>();
        try {
            for (boolean blind : new boolean[] {false, true}) {
                cases.addAll(WrittenCase.in(List.of(file), blind, Times::marked));
            }
        } catch (BadForm e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
        Parser parser = new CoreNlpParser();
        int right = 0;
        for (Marked marked : cases) {
            Optional<TimeExpression> read = read(parser, marked);
            String days =
                    read.flatMap(e -> Optional.ofNullable(e.period()))
                            .map(Object::toString)
                            .orElse(UNKNOWN);
            if (days.equals(marked.days())) {
                right++;
            } else if (docs) {
                out.printf(
                        "%s: \"%s\" is %s, read as %s%n",
                        marked.article().document(),
                        marked.words().of(marked.article().text()),
                        marked.days(),
                        days);
            }
        }
        new Table(out)
                .print(
                        "time expressions",
                        "days right",
                        String.format(
                                Locale.ROOT,
                                "%.3f  (%d of %d)",
                                (double) right / cases.size(),
                                right,
                                cases.size()));
        return 0;
    }

    private static Marked marked(WrittenCase written) {
        Matcher parts = CASE.matcher(written.body());
        if (!parts.matches()) {
            throw new BadForm("not a text, an empty line, and a line as \"= 2025-05-15\"");
        }
        MarkedText text = MarkedText.numbered(parts.group("text").replaceFirst("\\[", "[1 "));
        return new Marked(
                written.article(text.text()), text.marks().get(0).span(), parts.group("days"));
    }

    /** The first expression that has some of the marked words. */
    private static Optional<TimeExpression> read(Parser parser, Marked marked) {
        Article article = marked.article();
        return parser.parse(article.text()).stream()
                .flatMap(s -> TimeExpressions.of(article.text(), s, article.published()).stream())
                .filter(e -> e.words().overlaps(marked.words()))
                .findFirst();
    }
}
