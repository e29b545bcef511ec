package org.parley.lab;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.intake.document.Document;
import org.parley.intake.document.Metadata;
import org.parley.intake.feed.Feed;
import org.parley.intake.feed.FeedItem;

/**
 * What Parley reads in a folder of feeds, a line for each file. The files are read as if a server
 * had sent them from {@link #SERVER}; a file may say in a comment what else the server sent ({@code
 * Header: Content-Type: text/xml}).
 */
final class FeedPredictions {
    private static final String SERVER = "http://127.0.0.1:8097/";
    private static final Pattern HEADER =
            Pattern.compile("(?m)^\\s*Header:\\s*([\\w-]+):[ \\t]*(\\S.*?)\\s*$");
    private static final int HEADERS_WITHIN = 4096;

    private FeedPredictions() {}

    /** Writes the lines in the order of the paths. */
    static void write(Path folder, Writer out) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        List<String> paths =
                files.stream()
                        .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                        .sorted()
                        .toList();
        for (String path : paths) {
            out.write(line(path, folder.resolve(path)) + "\n");
        }
        out.flush();
    }

    private static ObjectNode line(String path, Path file) throws IOException {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("doc", path);
        ArrayNode items = line.putArray("items");
        String problem = null;
        try {
            for (FeedItem item : Feed.read(asSent(path, Files.readAllBytes(file))).items()) {
                items.add(json(item));
            }
        } catch (IOException e) {
            problem = e.getMessage();
        }
        return line.put("problem", problem);
    }

    private static ObjectNode json(FeedItem item) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", item.id());
        json.put("title", item.title());
        json.put("link", text(item.link()));
        json.put("published", text(item.day().orElse(null)));
        FeedItem.Source source = item.source();
        json.put("source", source == null ? null : source.title());
        return json;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static Document asSent(String path, byte[] bytes) {
        URI address = URI.create(SERVER).resolve(path.replace(' ', '+'));
        String contentType = null;
        String start =
                new String(
                        bytes,
                        0,
                        Math.min(bytes.length, HEADERS_WITHIN),
                        StandardCharsets.ISO_8859_1);
        Matcher header = HEADER.matcher(start);
        while (header.find()) {
            String value = String.valueOf(header.group(2));
            switch (String.valueOf(header.group(1)).toLowerCase(Locale.ROOT)) {
                case "content-type" -> contentType = value;
                case "content-location" ->
                        address = value.startsWith("http") ? URI.create(value) : address;
                default -> {}
            }
        }
        return Document.of(path, path, contentType, Metadata.none().withUrl(address), bytes);
    }
}
