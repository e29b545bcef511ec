package org.parley.intake.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A run of bytes that may hold an article, or many: a file, a fetched page, a record of an archive,
 * an attachment.
 *
 * @param label what its article is called: the file's name or the address
 * @param name where it is, for messages: the path or address as the user gave it, then the place
 *     inside ({@code press.zip, monday/talks.html})
 * @param contentType media type that came with the bytes ({@code text/html; charset=utf-8}), or
 *     null; servers and mail programs get it wrong: the bytes say more
 * @param known what the container or the link says of the article; what the document itself says
 *     goes before it
 * @param opening opens the bytes anew at each call
 */
public record Document(
        String label, String name, @Nullable String contentType, Metadata known, Opening opening) {
    /** More than this is no article; a whole book has about two million bytes. */
    public static final int MOST_BYTES = 32 << 20;

    /** What to say of more bytes, before the way out. */
    public static final String TOO_LARGE =
            "it has more than " + (MOST_BYTES >> 20) + " MB, which is no article. ";

    /** Opens the bytes of a document. */
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }

    /** A document whose bytes are at hand. */
    public static Document of(
            String label, String name, @Nullable String contentType, Metadata known, byte[] bytes) {
        return new Document(label, name, contentType, known, () -> new ByteArrayInputStream(bytes));
    }

    /** A document inside this one. */
    public Document inside(
            String place,
            String label,
            @Nullable String contentType,
            Metadata known,
            byte[] bytes) {
        return of(label, name + ", " + place, contentType, known, bytes);
    }

    public InputStream open() throws IOException {
        return opening.open();
    }

    /**
     * All bytes.
     *
     * @throws Unreadable if there are more than {@link #MOST_BYTES}
     */
    public byte[] bytes() throws IOException {
        try (InputStream in = open()) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new Unreadable("too-large", TOO_LARGE + "Split it into one file an article");
            }
            return bytes;
        }
    }
}
