package org.parley.intake.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.intake.encoding.Encoding;

/**
 * The first bytes of a document, by which its format is recognised.
 *
 * @param label the document's
 * @param contentType the document's
 * @param bytes up to {@link #LENGTH}, from its start; not to be changed
 */
public record Head(String label, @Nullable String contentType, byte[] bytes) {
    /** How many bytes a format may look at. */
    public static final int LENGTH = 8192;

    /** The first bytes of a document. */
    public static Head of(Document document) throws IOException {
        try (InputStream in = document.open()) {
            return new Head(document.label(), document.contentType(), in.readNBytes(LENGTH));
        }
    }

    /** Whether the bytes begin with these, each 0 to 255. */
    public boolean startsWith(int... start) {
        return begins(bytes, start);
    }

    /** Whether any bytes begin with these, each 0 to 255. */
    public static boolean begins(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the bytes begin with these ASCII characters. */
    public boolean startsWith(String ascii) {
        return startsWith(ascii.chars().toArray());
    }

    /**
     * The bytes as text in lower case, without byte order mark and white space before it: enough to
     * look for ASCII words such as {@code <rss} in any usual encoding, UTF-16 among them.
     */
    public String text() {
        return Encoding.glance(bytes).stripLeading().toLowerCase(Locale.ROOT);
    }

    /** The label's ending in lower case, without the dot; empty if it has none. */
    public String extension() {
        String path = label.replaceFirst("[?#].*", "");
        int dot = path.lastIndexOf('.');
        return dot < 0 || path.indexOf('/', dot) >= 0
                ? ""
                : path.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The media type without its parameters in lower case; empty if none came with the bytes. */
    public String mediaType() {
        return contentType == null
                ? ""
                : contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }
}
