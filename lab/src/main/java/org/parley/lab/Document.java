package org.parley.lab;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parley.reader.syntax.Parser;
import org.parley.reader.syntax.Wrapping;

/** One text to predict for, with the name its gold labels go by. */
record Document(String name, String text) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The text files of a folder, sorted by name, verbatim. */
    static List<Document> texts(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
        List<Document> documents = new ArrayList<>();
        for (Path file : files) {
            documents.add(
                    new Document(
                            file.getFileName().toString(),
                            Files.readString(file, StandardCharsets.UTF_8)));
        }
        return documents;
    }

    /** The lines of a file of sentences, each an object with {@code id} and {@code text}. */
    static List<Document> sentences(Path file) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.isBlank()) {
                JsonNode json = JSON.readTree(line);
                documents.add(new Document(json.path("id").asText(), json.path("text").asText()));
            }
        }
        return documents;
    }

    /** The same with invented words for its names, as a parser tells them; places stay. */
    Document withoutNames(Parser parser) {
        return new Document(name, InventedNames.in(text, parser.parse(Wrapping.undone(text))));
    }
}
