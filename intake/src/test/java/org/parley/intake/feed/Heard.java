package org.parley.intake.feed;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.intake.document.Document;
import org.parley.intake.document.Format;
import org.parley.intake.document.Head;
import org.parley.intake.document.Metadata;
import org.parley.intake.document.Receiver;

/** Writes down what a format hands over. */
final class Heard implements Receiver {
    record Piece(String label, @Nullable String text, Metadata metadata) {}

    final List<Piece> articles = new ArrayList<>();
    final List<Piece> linked = new ArrayList<>();
    final List<String> refused = new ArrayList<>();

    static Document document(String text) {
        return document(text.getBytes(StandardCharsets.UTF_8), null);
    }

    static Document document(byte[] bytes, @Nullable String contentType) {
        Metadata known =
                Metadata.none().withUrl(URI.create("https://feeds.example.test/list/news.xml"));
        return Document.of("news.xml", "news.xml", contentType, known, bytes);
    }

    static Heard of(Format format, String text) throws IOException {
        Heard heard = new Heard();
        format.read(document(text), heard);
        return heard;
    }

    static Head head(String text, Charset charset) {
        byte[] bytes = text.getBytes(charset);
        return new Head("list", null, Arrays.copyOf(bytes, Math.min(bytes.length, Head.LENGTH)));
    }

    static Head head(String text) {
        return head(text, StandardCharsets.UTF_8);
    }

    @Override
    public void article(String label, String text, Metadata metadata) {
        articles.add(new Piece(label, text, metadata));
    }

    @Override
    public void text(String label, String text, Metadata metadata) {
        throw new AssertionError("a feed knows its articles");
    }

    @Override
    public void inside(Document document) {
        throw new AssertionError("a feed has no documents inside");
    }

    @Override
    public void linked(URI address, Metadata metadata, @Nullable String stub) {
        linked.add(new Piece(address.toString(), stub, metadata));
    }

    @Override
    public void note(String code, String message) {
        throw new AssertionError(message);
    }

    @Override
    public void refused(String code, String place, String reason) {
        refused.add(code + ": " + place);
    }
}
