package org.parley.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.core.entry.EntryJson;
import org.parley.core.text.Article;

/**
 * The entries of each example article against those kept in {@code src/test/golden}, to be read in
 * the diff. {@code -Dgolden.refresh=true} writes them anew.
 */
class GoldenLedgerTest {
    private static final Path GOLDEN = Path.of("src", "test", "golden");
    private static final Pattern CONFIDENCE = Pattern.compile("\"confidence\":([0-9.E-]+),");
    private static final double ROOM = 0.03;
    private static final boolean REFRESH = Boolean.getBoolean("golden.refresh");
    private static final String REMEDY =
            " If the change is meant, run ./mvnw verify -pl core,reader -Dgolden.refresh=true and read the diff.";

    static List<Article> examples() {
        return Examples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void read_example_entriesAsKept(Article article) throws IOException {
        List<String> lines =
                TestReader.shared().read(article).entries().stream().map(EntryJson::line).toList();
        Path file = GOLDEN.resolve(golden(article));
        if (REFRESH) {
            Files.createDirectories(GOLDEN);
            Files.writeString(
                    file, lines.stream().map(line -> line + "\n").collect(Collectors.joining()));
            return;
        }
        assertTrue(Files.exists(file), () -> "There is no " + file + "." + REMEDY);
        List<String> kept = Files.readAllLines(file);
        assertEquals(
                String.join("\n", kept.stream().map(GoldenLedgerTest::decided).toList()),
                String.join("\n", lines.stream().map(GoldenLedgerTest::decided).toList()),
                () ->
                        "The entries of "
                                + article.document()
                                + " are not those of "
                                + file
                                + "."
                                + REMEDY);
        List<Double> before = confidences(kept);
        List<Double> now = confidences(lines);
        assertEquals(lines.size(), now.size());
        for (int i = 0; i < now.size(); i++) {
            assertEquals(before.get(i), now.get(i), ROOM, lines.get(i));
        }
    }

    /**
     * A line without its confidence: an encoder's differs in the last bits from processor to
     * processor.
     */
    private static String decided(String line) {
        return CONFIDENCE.matcher(line).replaceFirst("");
    }

    private static List<Double> confidences(List<String> lines) {
        return lines.stream()
                .map(CONFIDENCE::matcher)
                .filter(Matcher::find)
                .map(confidence -> Double.valueOf(confidence.group(1)))
                .toList();
    }

    @Test
    void golden_everyFile_hasItsExample() throws IOException {
        Set<String> expected =
                examples().stream()
                        .map(GoldenLedgerTest::golden)
                        .collect(Collectors.toCollection(TreeSet::new));
        Files.createDirectories(GOLDEN);
        try (Stream<Path> files = Files.list(GOLDEN)) {
            Set<String> kept =
                    files.map(file -> file.getFileName().toString())
                            .collect(Collectors.toCollection(TreeSet::new));
            kept.removeAll(expected);
            assertEquals(Set.of(), kept, () -> "No example for these; delete them.");
        }
    }

    private static String golden(Article article) {
        return article.document().replaceFirst("\\.txt$", ".jsonl");
    }
}
