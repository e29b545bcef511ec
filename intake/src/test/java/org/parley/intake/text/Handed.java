package org.parley.intake.text;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.intake.document.Document;
import org.parley.intake.document.Metadata;
import org.parley.intake.document.Receiver;

/** Keeps what a format hands over. */
public final class Handed implements Receiver {
    public record Piece(String label, String text, Metadata metadata) {}

    public final List<Piece> articles = new ArrayList<>();
    public final List<Piece> texts = new ArrayList<>();
    public final List<Document> inside = new ArrayList<>();
    public final List<String> notes = new ArrayList<>();
    public final List<String> refused = new ArrayList<>();

    @Override
    public void article(String label, String text, Metadata metadata) {
        articles.add(new Piece(label, text, metadata));
    }

    @Override
    public void text(String label, String text, Metadata metadata) {
        texts.add(new Piece(label, text, metadata));
    }

    @Override
    public void inside(Document document) {
        inside.add(document);
    }

    @Override
    public void linked(URI address, Metadata metadata, @Nullable String stub) {
        throw new AssertionError("no format here hands over links");
    }

    @Override
    public void note(String code, String message) {
        notes.add(code + ": " + message);
    }

    @Override
    public void refused(String code, String place, String reason) {
        refused.add(code + ": " + place + ": " + reason);
    }
}
