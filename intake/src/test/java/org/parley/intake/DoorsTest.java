package org.parley.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.core.text.Article;

/**
 * The files of {@code examples/doors}, one article in every format. {@code -Ddoors.refresh=true}
 * writes them anew.
 */
class DoorsTest {
    private static final Path FOLDER = Path.of("..", "examples", "doors");

    @BeforeAll
    static void refresh() throws IOException {
        if (Boolean.getBoolean("doors.refresh")) {
            new DoorWriter(FOLDER).writeAll();
        }
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void deliver_anyFormat_sameArticle(Path file) {
        Article article = assertInstanceOf(Arrival.Taken.class, deliver(file).get(0)).article();
        List<String> paragraphs =
                article.text().lines().filter(line -> !line.isBlank()).map(String::strip).toList();
        List<String> expected = new ArrayList<>(List.of(DoorWriter.HEADLINE));
        expected.addAll(DoorWriter.PARAGRAPHS);
        assertEquals(expected, paragraphs);
    }

    @Test
    void deliver_folder_nothingLostOrRefused() throws IOException {
        List<Arrival> arrivals = deliver(FOLDER);
        assertEquals(files().size() + 1, arrivals.size(), "the export holds two articles");
        assertTrue(arrivals.stream().allMatch(Arrival.Taken.class::isInstance));
    }

    @Test
    void deliver_pageInArchive_metadataIsThePages() {
        Article article =
                assertInstanceOf(
                                Arrival.Taken.class,
                                deliver(FOLDER.resolve("crawl.warc.gz")).get(0))
                        .article();
        assertEquals("Meridian Post", article.outlet());
        assertEquals(LocalDate.of(2031, 5, 8), article.published());
        assertEquals(URI.create("https://post.example/world/ferry-corridor"), article.url());
        assertEquals(DoorWriter.HEADLINE, article.title());
    }

    private static List<Arrival> deliver(Path path) {
        List<Arrival> arrivals = new ArrayList<>();
        new Intake(
                        Request.of(List.of(path.toString())),
                        InputStream.nullInputStream(),
                        null,
                        address -> false,
                        arrivals::add)
                .deliver();
        return arrivals;
    }
}
