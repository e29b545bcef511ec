package org.parley.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcRecord;
import org.parley.intake.document.Document;
import org.parley.intake.document.Unreadable;

/** Tells what a record of a web archive holds. */
final class Captures {
    private static final String NOT_MODIFIED = "server-not-modified";

    private Captures() {}

    /** Reads a record to its end, or as far as a document may go. */
    static Capture of(WarcRecord record) throws IOException {
        return switch (record.type().toLowerCase(Locale.ROOT)) {
            case "response" -> response(record);
            case "resource", "conversion" -> resource(record);
            case "revisit" -> new Capture.Revisit(target(record), referred(record.headers()));
            case "continuation" ->
                    new Capture.Refusal(
                            target(record),
                            "segmented",
                            "it goes on from another record. Fetch the page again and read that");
            default -> new Capture.Aside();
        };
    }

    private static Capture response(WarcRecord record) throws IOException {
        String target = target(record);
        if (!isWeb(target)) {
            return new Capture.NoPage();
        }
        byte[] block = block(record);
        HttpPayload payload;
        try {
            payload = HttpPayload.of(block);
        } catch (IOException | RuntimeException e) {
            return new Capture.Refusal(
                    target,
                    "damaged",
                    "it is no answer of a web server ("
                            + e.getMessage()
                            + "). Fetch the page again");
        }
        if (payload.status() != 200 || !PageTypes.isPage(target, payload.type(), payload.raw())) {
            return new Capture.NoPage();
        }
        if (block.length > Document.MOST_BYTES) {
            return tooLarge(target);
        }
        try {
            return page(record, target, payload.type(), payload.decoded());
        } catch (Unreadable e) {
            return new Capture.Refusal(target, e.code(), e.reason());
        }
    }

    private static Capture resource(WarcRecord record) throws IOException {
        String target = target(record);
        String type = record.headers().first("Content-Type").orElse("");
        byte[] block = block(record);
        return PageTypes.isPage(target, type, block)
                ? page(record, target, type, block)
                : new Capture.NoPage();
    }

    private static Capture page(WarcRecord record, String target, String type, byte[] bytes) {
        if (bytes.length > Document.MOST_BYTES) {
            return tooLarge(target);
        }
        boolean cut = record.headers().first("WARC-Truncated").isPresent();
        return new Capture.Page(target, type, bytes, own(record.headers()), cut);
    }

    private static Capture tooLarge(String target) {
        return new Capture.Refusal(
                target, "too-large", Document.TOO_LARGE + "Save its text by itself and read that");
    }

    private static byte[] block(WarcRecord record) throws IOException {
        try (InputStream in = record.body().stream()) {
            return in.readNBytes(Document.MOST_BYTES + 1);
        }
    }

    /** Without the angle brackets that old archives put around it. */
    private static String target(WarcRecord record) {
        String target = record.headers().first("WARC-Target-URI").orElse("").strip();
        return target.startsWith("<") && target.endsWith(">")
                ? target.substring(1, target.length() - 1)
                : target;
    }

    private static boolean isWeb(String target) {
        String start = target.toLowerCase(Locale.ROOT);
        return start.startsWith("http:") || start.startsWith("https:");
    }

    private static Set<String> own(MessageHeaders headers) {
        Set<String> names = new LinkedHashSet<>();
        headers.first("WARC-Record-ID").ifPresent(names::add);
        headers.first("WARC-Payload-Digest").ifPresent(names::add);
        return names;
    }

    private static Set<String> referred(MessageHeaders headers) {
        Set<String> names = new LinkedHashSet<>();
        headers.first("WARC-Refers-To").ifPresent(names::add);
        if (!headers.first("WARC-Profile").orElse("").contains(NOT_MODIFIED)) {
            headers.first("WARC-Payload-Digest").ifPresent(names::add);
        }
        return names;
    }
}
