package org.parley.reader;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.core.entry.Move;
import org.parley.core.text.Article;
import org.parley.reader.attribution.AttributionFinder;
import org.parley.reader.lexicon.Stanza;
import org.parley.reader.moves.MoveFinder;

/** Runs the right and wrong examples that every lexicon entry carries. */
class LexiconExamplesTest {
    private static final Set<String> FIELDS =
            Set.of(
                    "cue", "pos", "move", "object", "subject", "holder", "source", "target",
                    "content", "negated", "stance", "right", "wrong");

    private final Reader reader = TestReader.byLexicon();

    @Test
    void examples_ofEveryMoveCue_areReadAsMarked() throws IOException {
        List<String> failures = new ArrayList<>();
        for (Move move : Move.values()) {
            for (Stanza stanza : Stanza.read(MoveFinder.class, move.word() + ".cues", FIELDS)) {
                String rule = move.word() + "/" + id(stanza);
                stanza.all("right").stream()
                        .filter(e -> !move(rule, e))
                        .forEach(e -> failures.add(line(stanza, "right", e)));
                stanza.all("wrong").stream()
                        .filter(e -> movesBy(rule, e))
                        .forEach(e -> failures.add(line(stanza, "wrong", e)));
            }
        }
        report("moves", failures);
    }

    @Test
    void examples_ofEveryReportingCue_areReadAsMarked() throws IOException {
        List<String> failures = new ArrayList<>();
        for (Stanza stanza : Stanza.read(AttributionFinder.class, "reporting.cues", FIELDS)) {
            String rule = "say/" + id(stanza);
            stanza.all("right").stream()
                    .filter(e -> !attribution(rule, e))
                    .forEach(e -> failures.add(line(stanza, "right", e)));
            stanza.all("wrong").stream()
                    .filter(e -> attributes(rule, e))
                    .forEach(e -> failures.add(line(stanza, "wrong", e)));
        }
        report("reporting", failures);
    }

    private static String id(Stanza stanza) {
        return stanza.get("pos", "")
                + "/"
                + stanza.get("cue", "").toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    }

    private static String line(Stanza stanza, String kind, String example) {
        return stanza.place()
                + " "
                + stanza.get("pos", "")
                + " \""
                + stanza.get("cue", "")
                + "\" "
                + kind
                + ": "
                + example;
    }

    private static void report(String name, List<String> failures) throws IOException {
        Path file = Path.of("target", name + "-examples.txt");
        Files.createDirectories(file.getParent());
        Files.write(file, failures);
        assertTrue(
                failures.isEmpty(),
                failures.size()
                        + " examples are not read as marked, all in "
                        + file
                        + ":\n"
                        + String.join("\n", failures.subList(0, Math.min(20, failures.size()))));
    }

    private Reading read(String text) {
        return reader.read(Article.of("example", text));
    }

    /** The cue's own rule fires at the marked words, with the holder in its evidence. */
    private boolean move(String rule, String example) {
        MarkedText marked = MarkedText.parse(example);
        return read(marked.text()).entries().stream()
                .anyMatch(
                        e ->
                                e.rule().equals(rule)
                                        && marked.overlaps("cue", e.cue().span())
                                        && (marked.all("h").isEmpty()
                                                || marked.overlaps("h", e.evidence().span())));
    }

    private boolean movesBy(String rule, String example) {
        return read(example).entries().stream().anyMatch(e -> e.rule().equals(rule));
    }

    private boolean attribution(String rule, String example) {
        MarkedText marked = MarkedText.parse(example);
        return read(marked.text()).attributions().stream()
                .anyMatch(
                        a ->
                                a.rule().equals(rule)
                                        && marked.overlaps("cue", a.cue())
                                        && (marked.all("c").isEmpty()
                                                || a.content().stream()
                                                        .anyMatch(c -> marked.overlaps("c", c)))
                                        && (marked.all("s").isEmpty()
                                                || a.source().stream()
                                                        .anyMatch(s -> marked.overlaps("s", s))));
    }

    private boolean attributes(String rule, String example) {
        return read(example).attributions().stream().anyMatch(a -> a.rule().equals(rule));
    }
}
