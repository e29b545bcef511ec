package org.parley.lab.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.reader.attribution.Tagged.Role;

final class PolnearTest {
    private static final String TEXT = "\"It rains,\" Ann said, \"and snows.\"\nBob nods.";

    @TempDir private Path corpus;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(corpus.resolve("text"));
        Files.createDirectories(corpus.resolve("attributions"));
        Files.writeString(corpus.resolve("text/the_talks.txt"), TEXT);
    }

    private void annotate(String file, String lines) throws IOException {
        Files.writeString(corpus.resolve("attributions").resolve(file), lines);
    }

    @Test
    void read_attributionInPieces_givesThemInOrderOfTheText() throws IOException {
        annotate(
                "the_talks_k1.ann",
                """
                T1\tSource 12 15\tAnn
                T2\tCue 16 20\tsaid
                T3\tContent 1 10;23 33\tIt rains, and snows.
                T4\tSource 35 38\tBob
                E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3
                """);
        Polnear article = Polnear.read(corpus).get(0);
        assertEquals("the_talks", article.name());
        assertEquals(
                List.of("It rains,", "Ann", "said", "and snows."),
                article.pieces().stream().map(p -> p.span().of(TEXT)).toList());
        assertEquals(
                List.of(Role.CONTENT, Role.SOURCE, Role.CUE, Role.CONTENT),
                article.pieces().stream().map(piece -> piece.role()).toList());
    }

    @Test
    void read_severalAnnotators_takesTheFirst() throws IOException {
        annotate("the_talks_b.ann", "T1\tCue 39 43\tnods\nE1\tAttribution:T1 Cue:T1\n");
        annotate("the_talks_a.ann", "T1\tCue 16 20\tsaid\nE1\tAttribution:T1 Cue:T1\n");
        assertEquals("said", Polnear.read(corpus).get(0).pieces().get(0).span().of(TEXT));
    }

    @Test
    void read_textWithoutAnnotations_isRefused() {
        IOException failure = assertThrows(IOException.class, () -> Polnear.read(corpus));
        assertEquals(
                "no annotations of " + corpus.resolve("text/the_talks.txt"), failure.getMessage());
    }

    @Test
    void sha256_sameText_isAmongTheDigestsOfItsFolder() throws IOException {
        annotate("the_talks.ann", "");
        Set<String> digests = Polnear.digests(corpus.resolve("text"));
        assertEquals(digests, Set.of(Polnear.read(corpus).get(0).sha256()));
    }
}
