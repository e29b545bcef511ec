package org.parley.intake;

import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.parley.core.ParleyException;
import org.parley.intake.archive.PackedFormat;
import org.parley.intake.document.Document;
import org.parley.intake.document.Format;
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
    private final boolean follows;
    private final Formats formats;
    private final Links links;
    private final Desk desk;
    private boolean packed;
    private boolean empty = true;
    private int followed;
    private int left;
    private int unfollowed;

    /**
     * @param follows whether links may be followed: those of what the user named, not those that
     *     came in a mail or an archive, whose sender would learn of it
     */
    private Unpacking(
            Document document,
            int depth,
            boolean follows,
            Formats formats,
            Links links,
            Desk desk) {
        this.document = document;
        this.depth = depth;
        this.follows = follows;
        this.formats = formats;
        this.links = links;
        this.desk = desk;
    }

    static void unpack(Document document, Formats formats, Links links, Desk desk) {
        new Unpacking(document, 0, true, formats, links, desk).unpack();
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
            Format format = formats.of(Head.of(document));
            packed = format instanceof PackedFormat;
            format.read(document, this);
        } catch (ParleyException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw Unreadable.defect("taking it apart", e);
        } finally {
            countLinks();
        }
        if (empty) {
            throw new Unreadable(
                    "empty-document",
                    "there is nothing in it, or its parts are damaged beyond recognition. Check"
                            + " that it is the right file, and whole");
        }
    }

    private void countLinks() {
        if (left > 0) {
            note(
                    "links-left",
                    left
                            + " more linked pages were not fetched. Fetch more with --most "
                            + (links.most() + left));
        }
        if (unfollowed > 0) {
            note(
                    "links-unfollowed",
                    unfollowed
                            + " links were not followed, as they came in a mail or an archive. To"
                            + " read such a page, name its address");
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
        new Unpacking(inner, depth + 1, follows && packed, formats, links, desk).unpack();
    }

    @Override
    public void linked(URI address, Metadata metadata, @Nullable String stub) {
        empty = false;
        if (!follows) {
            unfollowed++;
            standIn(address, metadata, stub);
        } else if (links.isSeen(address)) {
            return;
        } else if (links.isKnown(address)) {
            links.add(address);
            desk.known(address);
        } else if (followed == links.most()) {
            left++;
        } else {
            followed++;
            follow(address, metadata, stub);
        }
    }

    private void follow(URI address, Metadata metadata, @Nullable String stub) {
        String name = address.toString();
        try {
            if (depth == DEEPEST) {
                throw new Unreadable(
                        "nested-too-deep",
                        "it lies " + DEEPEST + " lists deep. Name it by itself to read it");
            }
            Document page = links.page(address, metadata);
            new Unpacking(page, depth + 1, true, formats, links, desk).read();
        } catch (IOException e) {
            Unreadable why = Desk.why(name, e);
            if (!standIn(address, metadata, stub)) {
                desk.refuse(why.code(), name, name, why.reason());
            } else if (!why.code().equals("offline")) {
                desk.note(
                        why.code(),
                        name,
                        name,
                        "only what its feed says of it is read: " + why.reason());
            }
        }
    }

    /**
     * Takes what is said of a page for an article, if that has words. It does not get the page's
     * address, by which the page itself would later be taken for known.
     */
    private boolean standIn(URI address, Metadata metadata, @Nullable String stub) {
        if (stub == null || stub.codePoints().noneMatch(Character::isLetter)) {
            return false;
        }
        article(address.toString(), stub, metadata.withUrl(null));
        return true;
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
