package org.parley.lab;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.core.text.Article;
import org.parley.lab.own.BadForm;
import org.parley.ledger.copies.Copies;
import org.parley.ledger.copies.Report;
import org.parley.ledger.copies.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures which articles are taken for copies, in marked pairs or in a folder of texts. */
@Command(
        name = "copies",
        description = {
            "Measures copies on own pairs of articles (lab/sets/copies/open), a .json file each, or"
                    + " prints which of the .txt files of a folder are folded into one report."
        },
        mixinStandardHelpOptions = true)
final class CopiesSet implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Table table = new Table(out);

    @Spec private CommandSpec command = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "folder with .json pairs, .txt articles, or both")
    private Path folder = Path.of(".");

    @Option(names = "--docs", description = "list the pairs that are judged wrong")
    private boolean docs;

    /** A pair of articles, whether it is marked as copies and what the ledger makes of it. */
    private record Judged(String id, boolean copies, String why, Verdict verdict) {
        boolean found() {
            return verdict.sameness().oneReport();
        }
    }

    @Override
    public Integer call() throws IOException {
        List<Path> pairs = files(".json");
        List<Path> texts = files(".txt");
        if (pairs.isEmpty() && texts.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(),
                    "no articles: " + folder + " must be a folder that holds .json or .txt files");
        }
        try {
            if (!pairs.isEmpty()) {
                measure(pairs);
            }
            if (!texts.isEmpty()) {
                fold(texts);
            }
        } catch (BadForm e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
        return 0;
    }

    private List<Path> files(String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private void measure(List<Path> files) throws IOException {
        List<Judged> judged = new ArrayList<>();
        for (Path file : files) {
            judged.add(judged(file));
        }
        long copies = judged.stream().filter(Judged::copies).count();
        long found = judged.stream().filter(Judged::found).count();
        long right = judged.stream().filter(pair -> pair.copies() && pair.found()).count();
        String set = "pairs (" + judged.size() + ")";
        table.print(set, "precision", share(right, found));
        table.print(set, "recall", share(right, copies));
        table.print(set, "F1", share(2 * right, found + copies));
        if (docs) {
            judged.stream()
                    .filter(pair -> pair.copies() != pair.found())
                    .forEach(
                            pair ->
                                    out.printf(
                                            Locale.ROOT,
                                            "%s\t%s\t%s\t%s%n",
                                            pair.copies() ? "missed" : "no copies",
                                            pair.id(),
                                            pair.why(),
                                            pair.verdict().reason()));
        }
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static Judged judged(Path file) throws IOException {
        try {
            JsonNode pair = JSON.readTree(Files.readString(file));
            return new Judged(
                    pair.required("id").asText(),
                    pair.required("copies").booleanValue(),
                    pair.path("why").asText(),
                    Copies.compare(
                            article("a", pair.required("a")), article("b", pair.required("b"))));
        } catch (JsonProcessingException | RuntimeException e) {
            throw new BadForm(file + " holds no pair of articles: " + e.getMessage());
        }
    }

    private static Article article(String document, JsonNode json) {
        String published = json.path("published").asText(null);
        String url = json.path("url").asText(null);
        return new Article(
                document,
                json.required("text").asText(),
                json.path("outlet").asText(null),
                json.path("title").asText(null),
                null,
                published == null ? null : LocalDate.parse(published),
                url == null ? null : URI.create(url),
                Article.ENGLISH,
                false);
    }

    private void fold(List<Path> files) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (Path file : files) {
            articles.add(
                    Article.of(
                            String.valueOf(file.getFileName()),
                            Files.readString(file, StandardCharsets.UTF_8)));
        }
        List<Report> folds =
                Copies.reports(articles).stream().filter(r -> r.articles().size() > 1).toList();
        table.print("texts (" + articles.size() + ")", "folds", String.valueOf(folds.size()));
        for (Report report : folds) {
            out.println(
                    report.articles().stream()
                            .map(Article::document)
                            .collect(Collectors.joining("\t")));
        }
    }
}
