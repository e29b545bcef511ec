package org.parley.intake.archive;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.intake.document.Document;
import org.parley.intake.document.Format;
import org.parley.intake.document.Head;
import org.parley.intake.document.Metadata;
import org.parley.intake.document.Receiver;
import org.parley.intake.document.Unreadable;

/** Keeps what a format hands over, each in a line, and the documents and articles themselves. */
public final class HandedOver implements Receiver {
    /** An article as it was handed over. */
    public record Text(String label, String text, Metadata metadata) {}

    public final List<String> events = new ArrayList<>();
    public final List<Document> inside = new ArrayList<>();
    public final List<Text> articles = new ArrayList<>();

    /** What a format makes of these bytes, an exception at the end included. */
    public static HandedOver by(Format format, String label, byte[] bytes) {
        return by(format, Document.of(label, label, null, Metadata.none(), bytes));
    }

    public static HandedOver by(Format format, Document document) {
        HandedOver handed = new HandedOver();
        try {
            format.read(document, handed);
        } catch (Unreadable e) {
            handed.events.add("unreadable " + e.code() + ": " + e.reason());
        } catch (IOException e) {
            handed.events.add("failed: " + e.getMessage());
        }
        return handed;
    }

    public static Head head(String label, @Nullable String type, byte[] bytes) {
        byte[] start = java.util.Arrays.copyOf(bytes, Math.min(bytes.length, Head.LENGTH));
        return new Head(label, type, start);
    }

    /** The events without reasons and byte numbers, which tests of their own look at. */
    public List<String> outline() {
        return events.stream()
                .map(line -> line.replaceFirst(": .*", "").replaceFirst(" near byte .*", ""))
                .toList();
    }

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
        articles.add(new Text(label, text, metadata));
    }

    @Override
    public void text(String label, String text, Metadata metadata) {
        events.add("text " + label);
        articles.add(new Text(label, text, metadata));
    }

    @Override
    public void inside(Document document) {
        events.add("inside " + document.label());
        inside.add(document);
    }

    @Override
    public void linked(URI address, Metadata metadata, @Nullable String stub) {
        events.add("linked " + address);
    }

    @Override
    public void note(String code, String message) {
        events.add("note " + code + ": " + message);
    }

    @Override
    public void refused(String code, String place, String reason) {
        events.add("refused " + code + " " + place + ": " + reason);
    }
}
