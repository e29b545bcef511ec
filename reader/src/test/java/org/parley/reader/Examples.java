package org.parley.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.parley.core.text.Article;

/** The example articles at the root of the project. */
final class Examples {
    static final Path FOLDER = Path.of("..", "examples");

    private Examples() {}

    /** In order of their names; there is at least one. */
    static List<Article> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Article> articles =
                    files.filter(file -> file.toString().endsWith(".txt"))
                            .sorted()
                            .map(Examples::article)
                            .toList();
            if (articles.isEmpty()) {
                throw new IllegalStateException("no examples in " + FOLDER.toAbsolutePath());
            }
            return articles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Article article(Path file) {
        try {
            return Article.of(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
