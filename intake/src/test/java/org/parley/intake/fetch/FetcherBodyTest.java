package org.parley.intake.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.parley.intake.fetch.Trial.fetch;
import static org.parley.intake.fetch.Trial.refused;
import static org.parley.intake.fetch.Trial.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.intake.document.Unreadable;

/** Bodies: packed, cut, endless, of wrong length. */
class FetcherBodyTest {
    private static final String OK = "HTTP/1.1 200 OK\r\n";
    private static final String PAGE = "<p>Sorran refused the offer.</p>";

    private final Fetcher fetcher = new Trial().fetcher();
    private Rogue server;

    @BeforeEach
    void start() throws IOException {
        server = new Rogue();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void page_chunked_joined() throws IOException {
        server.on(
                "/a",
                OK + "Transfer-Encoding: chunked\r\n\r\n4\r\npeac\r\n6;x=y\r\ne talk\r\n0\r\n\r\n");
        assertEquals("peace talk", text(fetch(fetcher, server.at("/a"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "x-gzip", " GZIP "})
    void page_gzipped_unpacked(String coding) throws IOException {
        server.on("/a", packed(coding, Rogue.gzip(PAGE.getBytes(UTF_8))));
        assertEquals(PAGE, text(fetch(fetcher, server.at("/a"))));
    }

    @Test
    void page_gzippedInParts_unpackedWhole() throws IOException {
        server.on(
                "/a",
                packed(
                        "gzip",
                        join(
                                Rogue.gzip("The union ".getBytes(UTF_8)),
                                Rogue.gzip("agreed".getBytes(UTF_8)))));
        assertEquals("The union agreed", text(fetch(fetcher, server.at("/a"))));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void page_deflated_unpacked(boolean raw) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed, new Deflater(9, raw))) {
            out.write(PAGE.getBytes(UTF_8));
        }
        server.on("/a", packed("deflate", packed.toByteArray()));
        assertEquals(PAGE, text(fetch(fetcher, server.at("/a"))));
    }

    @Test
    void page_tooLarge_refused() {
        server.on("/a", Rogue.page("x".repeat(Trial.MOST_BYTES + 1)));
        assertEquals("too-large", refused(fetcher, server.at("/a")).code());
    }

    @Test
    void page_asLargeAsAllowed_read() throws IOException {
        server.on("/a", Rogue.page("x".repeat(Trial.MOST_BYTES)));
        assertEquals(Trial.MOST_BYTES, fetch(fetcher, server.at("/a")).bytes().length);
    }

    @Test
    void page_endless_refused() {
        server.on(
                "/a",
                (request, out) -> {
                    out.write((OK + "\r\n").getBytes(UTF_8));
                    for (; ; ) {
                        out.write(new byte[8192]);
                    }
                });
        assertEquals("too-large", refused(fetcher, server.at("/a")).code());
    }

    @Test
    void bomb_ofGzip_refused() throws IOException {
        server.on("/a", packed("gzip", Rogue.gzip(new byte[50_000_000])));
        assertEquals("too-large", refused(fetcher, server.at("/a")).code());
    }

    @Test
    void gzip_ofManyEmptyParts_saidDamaged() throws IOException {
        byte[] empty = Rogue.gzip(new byte[0]);
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        for (int i = 0; i < 100_000; i++) {
            many.write(empty);
        }
        Unreadable refusal =
                assertThrows(
                        Unreadable.class,
                        () -> Coding.unpacked("gzip", many.toByteArray(), 10_000_000));
        assertEquals("damaged", refusal.code());
    }

    @Test
    void gzip_cut_saidTruncated() throws IOException {
        byte[] whole = Rogue.gzip(PAGE.repeat(50).getBytes(UTF_8));
        server.on("/a", packed("gzip", Arrays.copyOf(whole, whole.length - 12)));
        assertEquals("truncated", refused(fetcher, server.at("/a")).code());
    }

    @Test
    void gzip_damaged_said() {
        server.on("/a", packed("gzip", PAGE.getBytes(UTF_8)));
        assertEquals("damaged", refused(fetcher, server.at("/a")).code());
    }

    @Test
    void deflate_damaged_said() {
        server.on("/a", packed("deflate", PAGE.getBytes(UTF_8)));
        assertEquals("damaged", refused(fetcher, server.at("/a")).code());
    }

    @Test
    void coding_notAskedFor_said() {
        server.on("/a", packed("br", PAGE.getBytes(UTF_8)));
        assertEquals("content-encoding", refused(fetcher, server.at("/a")).code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 500\r\n\r\nThe union",
                "Transfer-Encoding: chunked\r\n\r\n9\r\nThe union\r\n",
                "Transfer-Encoding: chunked\r\n\r\n9\r\nThe",
                "Transfer-Encoding: chunked\r\n\r\nzz\r\nThe union\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n3\r\nThe union\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n-5\r\nThe union\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nThe union\r\n0\r\n\r\n"
            })
    void body_brokenOff_saidTruncated(String rest) {
        server.on("/a", OK + rest);
        assertEquals("truncated", refused(fetcher, server.at("/a")).code());
    }

    @Test
    void headers_brokenOff_saidEmpty() {
        server.on("/a", OK + "Content-Type: text/ht");
        assertEquals("empty-page", refused(fetcher, server.at("/a")).code());
    }

    @Test
    void length_announcedTooLarge_refused() {
        server.on("/a", OK + "Content-Length: 99999999999\r\n\r\nThe union");
        assertEquals("too-large", refused(fetcher, server.at("/a")).code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: nine\r\n\r\nThe union",
                "Content-Length: -9\r\n\r\nThe union",
                "Content-Length: 9\r\nContent-Length: 4\r\n\r\nThe union",
                "Transfer-Encoding: secret\r\n\r\nThe union"
            })
    void length_contradictory_saidNotHttp(String rest) {
        server.on("/a", OK + rest);
        assertEquals("not-http", refused(fetcher, server.at("/a")).code());
    }

    private static Rogue.Reply packed(String coding, byte[] body) {
        return Rogue.answer("200 OK", "Content-Encoding: " + coding + "\r\n", body);
    }

    private static byte[] join(byte[] a, byte[] b) {
        byte[] joined = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, joined, a.length, b.length);
        return joined;
    }
}
