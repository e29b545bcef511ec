package org.parley.lab;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.parley.intake.html.Page;

/** Web pages on disk, whose article bodies are predicted. */
final class Pages {
    private static final String ENDING = ".html.gz";

    private Pages() {}

    /** The pages of a folder, sorted by name. */
    static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
        }
    }

    /** The line that the scorer takes of a page: its name and its article's body. */
    static String line(Path page) {
        String name = String.valueOf(page.getFileName());
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("doc", name.substring(0, name.length() - ENDING.length()));
        try (InputStream in = new GZIPInputStream(Files.newInputStream(page))) {
            line.put("text", Page.parse(in.readAllBytes(), null, null).body());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + page, e);
        }
        return line + "\n";
    }
}
