package org.parley.intake.document;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps what a format hands over: each thing in its list, and all of them as lines in order. */
public final class Received implements Receiver {
    /** An article, a text, or what there is of a linked page, whose label is its address. */
    public record Piece(String label, @Nullable String text, Metadata metadata) {}

    /** A line each: {@code article LABEL}, {@code refused CODE PLACE: REASON} ... */
    public final List<String> events = new ArrayList<>();

    public final List<Piece> articles = new ArrayList<>();
    public final List<Piece> texts = new ArrayList<>();
    public final List<Piece> linked = new ArrayList<>();
    public final List<Document> inside = new ArrayList<>();

    /** {@code CODE: MESSAGE} */
    public final List<String> notes = new ArrayList<>();

    /** {@code CODE: PLACE: REASON} */
    public final List<String> refused = new ArrayList<>();

    /** Reads bytes that nothing else is known of. */
    public static Received from(Format format, String label, byte[] bytes) throws IOException {
        return from(format, document(label, bytes));
    }

    public static Received from(Format format, Document document) throws IOException {
        Received received = new Received();
        format.read(document, received);
        return received;
    }

    /** What a format makes of these bytes; the exception it may end with is the last event. */
    public static Received by(Format format, String label, byte[] bytes) {
        return by(format, document(label, bytes));
    }

    public static Received by(Format format, Document document) {
        Received received = new Received();
        try {
            format.read(document, received);
        } catch (Unreadable e) {
            received.events.add("unreadable " + e.code() + ": " + e.reason());
        } catch (IOException e) {
            received.events.add("failed: " + e.getMessage());
        }
        return received;
    }

    static Document document(String label, byte[] bytes) {
        return Document.of(label, label, null, Metadata.none(), bytes);
    }

    public static Head head(String label, @Nullable String type, byte[] bytes) {
        return new Head(label, type, Arrays.copyOf(bytes, Math.min(bytes.length, Head.LENGTH)));
    }

    /** Whether a format claims bytes. */
    public static boolean claims(Format format, String label, byte[] bytes) {
        return format.recognises(head(label, null, bytes));
    }

    /** Asserts that nothing but these was handed over: {@code article}, {@code note} ... */
    public Received only(String... kinds) {
        for (String event : events) {
            if (!List.of(kinds).contains(event.replaceFirst(" .*", ""))) {
                throw new AssertionError("not expected: " + event);
            }
        }
        return this;
    }

    /** The only text that was handed over, beside which there were notes at most. */
    public String text() {
        return onlyPiece().text();
    }

    /** What is said of the only text that was handed over. */
    public Metadata metadata() {
        return onlyPiece().metadata();
    }

    private Piece onlyPiece() {
        only("article", "text", "note");
        if (articles.size() + texts.size() != 1) {
            throw new AssertionError("not one text but " + events);
        }
        return articles.isEmpty() ? texts.get(0) : articles.get(0);
    }

    /** The events without reasons and byte numbers, which tests of their own look at. */
    public List<String> outline() {
        return events.stream()
                .map(line -> line.replaceFirst(": .*", "").replaceFirst(" near byte .*", ""))
                .toList();
    }

    /** What the document inside holds, or why it cannot be read. */
    public String content(int i) {
        try {
            return new String(inside.get(i).bytes(), StandardCharsets.UTF_8);
        } catch (Unreadable e) {
            return "unreadable " + e.code();
        } catch (IOException e) {
            return "failed: " + e.getMessage();
        }
    }

    @Override
    public void article(String label, String text, Metadata metadata) {
        events.add("article " + label);
        articles.add(new Piece(label, text, metadata));
    }

    @Override
    public void text(String label, String text, Metadata metadata) {
        events.add("text " + label);
        texts.add(new Piece(label, text, metadata));
    }

    @Override
    public void inside(Document document) {
        events.add("inside " + document.label());
        inside.add(document);
    }

    @Override
    public void linked(URI address, Metadata metadata, @Nullable String stub) {
        events.add("linked " + address);
        linked.add(new Piece(address.toString(), stub, metadata));
    }

    @Override
    public void note(String code, String message) {
        events.add("note " + code + ": " + message);
        notes.add(code + ": " + message);
    }

    @Override
    public void refused(String code, String place, String reason) {
        events.add("refused " + code + " " + place + ": " + reason);
        refused.add(code + ": " + place + ": " + reason);
    }
}
