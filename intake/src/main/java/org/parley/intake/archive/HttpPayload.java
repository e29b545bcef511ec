package org.parley.intake.archive;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageHeaders;
import org.parley.intake.document.Document;
import org.parley.intake.document.Unreadable;

/**
 * What a server answered, as it came over the wire.
 *
 * @param block header and body
 * @param status of the answer, 200 if all is well
 * @param type the media type stated, or empty
 * @param raw the body: may be chunked and encoded
 */
record HttpPayload(byte[] block, MessageHeaders headers, int status, String type, byte[] raw) {
    static HttpPayload of(byte[] block) throws IOException {
        HttpResponse response =
                HttpResponse.parseWithoutBody(
                        Channels.newChannel(stream(block)),
                        Channels.newChannel(OutputStream.nullOutputStream()));
        return new HttpPayload(
                block,
                response.headers(),
                response.status(),
                response.headers().first("Content-Type").orElse(""),
                Arrays.copyOfRange(block, endOfHeader(block), block.length));
    }

    /**
     * The body as the server meant it.
     *
     * @throws Unreadable if it cannot be decoded
     */
    byte[] decoded() throws Unreadable {
        byte[] body = dechunked();
        String encoding =
                String.join(",", headers.all("Content-Encoding")).strip().toLowerCase(Locale.ROOT);
        try {
            return switch (encoding) {
                case "gzip", "x-gzip", "zstd" -> all(Packing.of(body).unpacked(stream(body)));
                case "deflate" -> all(inflated(body));
                case "", "identity", "none", "utf-8" -> body;
                default ->
                        throw new Unreadable(
                                "unknown-encoding",
                                "the server packed it as \""
                                        + encoding
                                        + "\", which Parley does not unpack. Fetch it again with"
                                        + " \"Accept-Encoding: gzip\"");
            };
        } catch (Unreadable e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new Unreadable(
                    e instanceof EOFException ? "truncated" : "damaged",
                    "its packed content is cut or damaged ("
                            + e.getMessage()
                            + "). Fetch the page again");
        }
    }

    /** Some crawlers undo the chunks and leave the header that speaks of them. */
    private byte[] dechunked() throws Unreadable {
        if (!headers.contains("Transfer-Encoding", "chunked") || !startsWithChunk()) {
            return raw;
        }
        try {
            return all(HttpResponse.parse(Channels.newChannel(stream(block))).body().stream());
        } catch (IOException | RuntimeException e) {
            throw new Unreadable(
                    "truncated",
                    "the server or the crawler broke off in the middle of it ("
                            + e.getMessage()
                            + "). Fetch the page again");
        }
    }

    private boolean startsWithChunk() {
        int i = 0;
        while (i < raw.length && i < 16 && Character.digit(raw[i], 16) >= 0) {
            i++;
        }
        return i > 0 && i < raw.length && (raw[i] == '\r' || raw[i] == ';' || raw[i] == ' ');
    }

    /** {@code deflate} means with a zlib header, but some servers leave it out. */
    private static InputStream inflated(byte[] body) {
        boolean zlib =
                body.length > 1
                        && (body[0] & 0x0F) == 8
                        && (((body[0] & 0xFF) << 8) + (body[1] & 0xFF)) % 31 == 0;
        return new InflaterInputStream(stream(body), new Inflater(!zlib));
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static byte[] all(InputStream in) throws IOException {
        try (in) {
            return in.readNBytes(Document.MOST_BYTES + 1);
        }
    }

    private static int endOfHeader(byte[] block) {
        for (int i = 0; i + 1 < block.length; i++) {
            if (block[i] == '\n' && block[i + 1] == '\n') {
                return i + 2;
            }
            if (block[i] == '\n' && block[i + 1] == '\r' && i + 2 < block.length) {
                if (block[i + 2] == '\n') {
                    return i + 3;
                }
            }
        }
        return block.length;
    }
}
