package org.parley.intake.document;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps what a format hands over, each as a line of words. */
public final class Received implements Receiver {
    private final List<String> texts = new ArrayList<>();
    private final List<Metadata> metadata = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /** Reads bytes that nothing else is known of. */
    public static Received from(Format format, String label, byte[] bytes) throws IOException {
        Received received = new Received();
        format.read(Document.of(label, label, null, Metadata.none(), bytes), received);
        return received;
    }

    /** Whether a format claims bytes. */
    public static boolean claims(Format format, String label, byte[] bytes) {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, Head.LENGTH));
        return format.recognises(new Head(label, null, head));
    }

    /** The only text that was handed over. */
    public String text() {
        if (texts.size() != 1) {
            throw new AssertionError("not one text but " + texts);
        }
        return texts.get(0);
    }

    public Metadata metadata() {
        text();
        return metadata.get(0);
    }

    /** The codes of the notes. */
    public List<String> notes() {
        return notes;
    }

    @Override
    public void article(String label, String text, Metadata known) {
        text(label, text, known);
    }

    @Override
    public void text(String label, String text, Metadata known) {
        texts.add(text);
        metadata.add(known);
    }

    @Override
    public void inside(Document document) {
        throw new AssertionError("no document inside was expected: " + document.name());
    }

    @Override
    public void linked(URI address, Metadata known, @Nullable String stub) {
        throw new AssertionError("no link was expected: " + address);
    }

    @Override
    public void note(String code, String message) {
        notes.add(code);
    }

    @Override
    public void refused(String code, String place, String reason) {
        throw new AssertionError("nothing should be refused: " + place + " " + reason);
    }
}
