package org.parley.intake.archive;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.parley.intake.document.Head;

/** Which fetched things are pages of text, and which make a page only look and move. */
final class PageTypes {
    private static final Set<String> TEXTS =
            Set.of(
                    "application/atom+xml",
                    "application/feed+json",
                    "application/msword",
                    "application/pdf",
                    "application/rdf+xml",
                    "application/rss+xml",
                    "application/rtf",
                    "application/vnd.oasis.opendocument.text",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "application/x-pdf",
                    "application/xhtml+xml",
                    "application/xml",
                    "message/rfc822",
                    "text/html",
                    "text/markdown",
                    "text/plain",
                    "text/rtf",
                    "text/xml");

    /** What servers say of files that they do not know. */
    private static final Set<String> UNKNOWN =
            Set.of("", "application/octet-stream", "application/download", "unknown/unknown");

    private PageTypes() {}

    /**
     * @param contentType as stated, or empty
     */
    static boolean isPage(String target, String contentType, byte[] bytes) {
        String path = target.replaceFirst("[?#].*", "").toLowerCase(Locale.ROOT);
        if (bytes.length == 0 || path.endsWith("/robots.txt") || Furniture.dresses(path)) {
            return false;
        }
        Head head = new Head(target, contentType, start(bytes));
        return UNKNOWN.contains(head.mediaType())
                ? looksLikePage(head)
                : TEXTS.contains(head.mediaType());
    }

    private static boolean looksLikePage(Head head) {
        String text = head.text();
        return text.startsWith("%pdf-")
                || text.startsWith("{\\rtf")
                || text.startsWith("<!doctype html")
                || text.contains("<html");
    }

    private static byte[] start(byte[] bytes) {
        return bytes.length <= Head.LENGTH ? bytes : Arrays.copyOf(bytes, Head.LENGTH);
    }
}
