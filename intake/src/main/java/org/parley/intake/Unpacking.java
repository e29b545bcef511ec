package org.parley.intake;

import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.parley.intake.document.Document;
import org.parley.intake.document.Head;
import org.parley.intake.document.Metadata;
import org.parley.intake.document.Receiver;
import org.parley.intake.document.Unreadable;

/**
 * One document being taken apart: articles go to the desk, documents inside it are taken apart in
 * turn, links are followed. Nothing that goes wrong leaves it but as a message.
 */
final class Unpacking implements Receiver {
    /** A mail in a mailbox in a zipped folder is three deep; deeper nests are traps. */
    private static final int DEEPEST = 6;

    private final Document document;
    private final int depth;
    private final Formats formats;
    private final Links links;
    private final Desk desk;
    private boolean empty = true;

    private Unpacking(Document document, int depth, Formats formats, Links links, Desk desk) {
        this.document = document;
        this.depth = depth;
        this.formats = formats;
        this.links = links;
        this.desk = desk;
    }

    static void unpack(Document document, Formats formats, Links links, Desk desk) {
        new Unpacking(document, 0, formats, links, desk).unpack();
    }

    private void unpack() {
        try {
            read();
        } catch (IOException e) {
            desk.refuse(document.label(), document.name(), e);
        }
    }

    private void read() throws IOException {
        try {
            formats.of(Head.of(document)).read(document, this);
        } catch (RuntimeException | StackOverflowError e) {
            throw new Unreadable(
                    "format-defect",
                    "taking it apart failed ("
                            + e
                            + "). This is a mistake in Parley: report it, and save the text by itself to read it",
                    e);
        }
        if (empty) {
            throw new Unreadable(
                    "empty-document",
                    "there is nothing in it, or its parts are damaged beyond recognition. Check"
                            + " that it is the right file, and whole");
        }
    }

    @Override
    public void article(String label, String text, Metadata metadata) {
        empty = false;
        try {
            desk.article(label, text, metadata);
        } catch (Unreadable e) {
            desk.refuse(label, nameOf(label), e);
        }
    }

    /** The document's name, and the article's label if it has one of its own. */
    private String nameOf(String label) {
        return label.equals(document.label()) ? document.name() : document.name() + ", " + label;
    }

    @Override
    public void text(String label, String text, Metadata metadata) {
        empty = false;
        try {
            formats.bundles().split(label, text, metadata, this);
        } catch (IOException e) {
            desk.refuse(label, nameOf(label), e);
        }
    }

    @Override
    public void inside(Document inner) {
        empty = false;
        if (depth == DEEPEST) {
            desk.refuse(
                    "nested-too-deep",
                    inner.label(),
                    inner.name(),
                    "it lies " + DEEPEST + " containers deep. Unpack the outer ones first");
            return;
        }
        new Unpacking(inner, depth + 1, formats, links, desk).unpack();
    }

    @Override
    public void linked(URI address, Metadata metadata, @Nullable String stub) {
        empty = false;
        links.follow(address, metadata, stub, this);
    }

    /** Takes a linked page apart; the reason if nothing can be made of it. */
    void readLinked(Document page) throws IOException {
        if (depth == DEEPEST) {
            throw new Unreadable(
                    "nested-too-deep",
                    "it lies " + DEEPEST + " lists deep. Name it by itself to read it");
        }
        new Unpacking(page, depth + 1, formats, links, desk).read();
    }

    @Override
    public void note(String code, String message) {
        empty = false;
        desk.note(code, document.label(), document.name(), message);
    }

    @Override
    public void refused(String code, String place, String reason) {
        empty = false;
        desk.refuse(code, document.label(), document.name() + ", " + place, reason);
    }
}
