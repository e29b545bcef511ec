package org.parley.intake.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;
import org.parley.intake.document.Head;

final class WarcFormatTest {
    private static final String TALKS =
            "<html><body><h1>Ferry talks resume</h1><p>The union rejects the offer.</p></html>";
    private static final String STRIKE =
            "<html><body><h1>Strike called off</h1><p>Sorran's dockers accept.</p></html>";
    private static final Instant FETCHED = Instant.parse("2024-05-02T10:00:00Z");
    private static final MediaType HTML = MediaType.parse("text/html; charset=utf-8");

    private final WarcFormat format = new WarcFormat();

    @ParameterizedTest
    @EnumSource(WarcCompression.class)
    void archive_ofTwoPagesAndAnImage_handsOverThePages(WarcCompression compression)
            throws IOException {
        byte[] warc =
                warc(
                        compression,
                        info(),
                        page("https://courier.example/talks", TALKS),
                        response(
                                "https://courier.example/logo.png",
                                200,
                                MediaType.parse("image/png"),
                                new byte[] {1, 2, 3}),
                        page("https://courier.example/strike", STRIKE));

        assertTrue(format.recognises(HandedOver.head("crawl", null, warc)));
        HandedOver handed = HandedOver.by(format, "crawl", warc);

        assertEquals(
                List.of(
                        "inside https://courier.example/talks",
                        "inside https://courier.example/strike",
                        "note passed-over: 1 record is no page (images, scripts, redirects)"),
                handed.events);
        assertEquals(TALKS, handed.content(0));
        assertEquals(STRIKE, handed.content(1));
        assertEquals("text/html;charset=utf-8", handed.inside.get(0).contentType());
        assertEquals(
                URI.create("https://courier.example/talks"), handed.inside.get(0).known().url());
        assertEquals("crawl, record 2, https://courier.example/talks", handed.inside.get(0).name());
        assertNull(handed.inside.get(0).known().published());
    }

    @ParameterizedTest
    @EnumSource(WarcCompression.class)
    void archive_cutInTheSecondPage_handsOverTheFirstAndNamesTheSecond(WarcCompression compression)
            throws IOException {
        byte[] first = warc(compression, page("https://courier.example/talks", TALKS));
        byte[] both =
                joined(first, warc(compression, page("https://courier.example/strike", STRIKE)));
        for (int cut = first.length + 20; cut < both.length - 20; cut += 40) {
            HandedOver handed = HandedOver.by(format, "crawl", Arrays.copyOf(both, cut));
            assertEquals(
                    List.of("inside https://courier.example/talks", "refused truncated record 2"),
                    handed.outline(),
                    "cut at " + cut);
        }
    }

    @ParameterizedTest
    @EnumSource(WarcCompression.class)
    void archive_withABrokenRecordInItsMiddle_goesOnWithTheNext(WarcCompression compression)
            throws IOException {
        byte[] first = warc(compression, page("https://courier.example/talks", TALKS));
        byte[] second = warc(compression, page("https://courier.example/lost", TALKS));
        byte[] third = warc(compression, page("https://courier.example/strike", STRIKE));
        Arrays.fill(second, 2, 40, (byte) 'x');

        HandedOver handed = HandedOver.by(format, "crawl", joined(first, second, third));

        assertEquals(
                List.of(
                        "inside https://courier.example/talks",
                        "refused damaged record 2",
                        "inside https://courier.example/strike"),
                handed.outline());
    }

    @Test
    void lengthOfARecord_statedTooLongOrNegative_losesNoOtherRecord() throws IOException {
        String plain =
                new String(
                        warc(
                                WarcCompression.NONE,
                                page("https://courier.example/talks", TALKS),
                                page("https://courier.example/strike", STRIKE)),
                        StandardCharsets.ISO_8859_1);
        for (String length : List.of("9999999", "-200", "99999999999999999999")) {
            byte[] warc =
                    plain.replaceFirst("Content-Length: \\d+", "Content-Length: " + length)
                            .getBytes(StandardCharsets.ISO_8859_1);
            HandedOver handed = HandedOver.by(format, "crawl", warc);
            assertEquals(
                    List.of("refused damaged record 1", "inside https://courier.example/strike"),
                    handed.outline(),
                    length);
        }
    }

    @Test
    void body_chunkedAndGzipped_isDecoded() throws IOException {
        byte[] packed = gzip(TALKS.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        for (int i = 0; i < packed.length; i += 30) {
            int n = Math.min(30, packed.length - i);
            chunks.write((Integer.toHexString(n) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            chunks.write(packed, i, n);
            chunks.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        chunks.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        byte[] warc =
                warc(
                        WarcCompression.GZIP,
                        raw(
                                "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n"
                                        + "Content-Encoding: gzip\r\n",
                                chunks.toByteArray()));

        HandedOver handed = HandedOver.by(format, "crawl", warc);

        assertEquals(TALKS, handed.content(0));
    }

    @Test
    void body_saidToBeChunkedAndGzippedButPlain_isTakenAsItIs() throws IOException {
        byte[] warc =
                warc(
                        WarcCompression.NONE,
                        raw(
                                "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n"
                                        + "Content-Encoding: gzip\r\n",
                                TALKS.getBytes(StandardCharsets.UTF_8)));

        assertEquals(TALKS, HandedOver.by(format, "crawl", warc).content(0));
    }

    @Test
    void body_packedByBrotli_isRefusedWithTheWayOut() throws IOException {
        byte[] warc =
                warc(
                        WarcCompression.NONE,
                        raw("Content-Type: text/html\r\nContent-Encoding: br\r\n", new byte[50]));

        assertEquals(
                List.of(
                        "refused unknown-encoding record 1, https://courier.example/raw: the server"
                                + " packed it as \"br\", which Parley does not unpack. Fetch it"
                                + " again with \"Accept-Encoding: gzip\""),
                HandedOver.by(format, "crawl", warc).events);
    }

    @Test
    void body_thatSwellsBeyondAnArticle_isRefused() throws IOException {
        byte[] bomb = gzip(new byte[40 << 20]);
        byte[] warc =
                warc(
                        WarcCompression.NONE,
                        raw("Content-Type: text/html\r\nContent-Encoding: gzip\r\n", bomb),
                        page("https://courier.example/strike", STRIKE));

        assertEquals(
                List.of(
                        "refused too-large record 1, https://courier.example/raw",
                        "inside https://courier.example/strike"),
                HandedOver.by(format, "crawl", warc).outline());
    }

    @Test
    void record_longerThanAnyDocument_isPassedByWithoutUnpackingIt() throws IOException {
        byte[] warc =
                warc(
                        WarcCompression.GZIP,
                        response(
                                "https://courier.example/film",
                                200,
                                MediaType.parse("video/mp4"),
                                new byte[100 << 20]),
                        page("https://courier.example/strike", STRIKE));

        assertEquals(
                List.of("inside https://courier.example/strike", "note passed-over"),
                HandedOver.by(format, "crawl", warc).outline());
    }

    @Test
    void whatACrawlFetchesBeside_isCounted() throws IOException {
        byte[] warc =
                warc(
                        WarcCompression.NONE,
                        response("https://courier.example/old", 301, HTML, new byte[0]),
                        response("https://courier.example/gone", 404, HTML, bytes("<html>Gone")),
                        response(
                                "https://courier.example/robots.txt",
                                200,
                                MediaType.PLAIN_TEXT,
                                bytes("User-agent: *")),
                        response(
                                "https://courier.example/a.css",
                                200,
                                MediaType.parse("text/css"),
                                bytes("p{}")),
                        response(
                                "https://courier.example/app",
                                200,
                                MediaType.parse("application/javascript"),
                                bytes("go()")),
                        new WarcResource.Builder(URI.create("dns:courier.example"))
                                .date(FETCHED)
                                .body(MediaType.parse("text/dns"), bytes("192.0.2.1"))
                                .build());

        assertEquals(
                List.of("note passed-over: 6 records are no pages (images, scripts, redirects)"),
                HandedOver.by(format, "crawl", warc).events);
    }

    @Test
    void page_withoutMediaType_isKnownByItsBytes() throws IOException {
        byte[] warc =
                warc(
                        WarcCompression.NONE,
                        raw("Server: x\r\n", bytes(TALKS)),
                        raw("Content-Type: application/octet-stream\r\n", bytes("%PDF-1.7 ...")),
                        raw("Content-Type: application/octet-stream\r\n", bytes("MZ....")));

        assertEquals(
                List.of(
                        "inside https://courier.example/raw",
                        "inside https://courier.example/raw",
                        "note passed-over"),
                HandedOver.by(format, "crawl", warc).outline());
    }

    @Test
    void resourceAndConversion_areDocuments() throws IOException {
        byte[] warc =
                warc(
                        WarcCompression.GZIP,
                        new WarcResource.Builder(URI.create("https://courier.example/paper"))
                                .date(FETCHED)
                                .body(MediaType.parse("application/pdf"), bytes("%PDF-1.4"))
                                .build(),
                        new WarcConversion.Builder()
                                .setHeader("WARC-Target-URI", "https://courier.example/talks")
                                .date(FETCHED)
                                .body(
                                        MediaType.PLAIN_TEXT,
                                        bytes("Ferry talks resume\n\nThe union"))
                                .build());

        HandedOver handed = HandedOver.by(format, "crawl", warc);

        assertEquals(
                List.of(
                        "inside https://courier.example/paper",
                        "inside https://courier.example/talks"),
                handed.events);
        assertEquals("text/plain", handed.inside.get(1).contentType());
        assertEquals("Ferry talks resume\n\nThe union", handed.content(1));
    }

    @ParameterizedTest
    @EnumSource(WarcCompression.class)
    void revisit_ofAPageSeenAtAnotherAddress_isReadAgain(WarcCompression compression)
            throws IOException {
        byte[] warc =
                warc(
                        compression,
                        info(),
                        page("https://courier.example/strike", STRIKE),
                        page("https://courier.example/talks", TALKS, "sha1:AAAA"),
                        revisit("https://courier.example/talks", "sha1:AAAA"),
                        revisit("https://courier.example/talks?m=1", "sha1:AAAA"));

        HandedOver handed = HandedOver.by(format, "crawl", warc);

        assertEquals(
                List.of(
                        "inside https://courier.example/strike",
                        "inside https://courier.example/talks",
                        "inside https://courier.example/talks?m=1",
                        "note repeated: 1 record repeats a page of this archive"),
                handed.events);
        assertEquals(TALKS, handed.content(2));
        assertEquals(TALKS, handed.content(2), "opens anew");
    }

    @Test
    void revisit_ofAPageInAnotherArchive_isRefusedWithTheWayOut() throws IOException {
        byte[] warc =
                warc(WarcCompression.GZIP, revisit("https://courier.example/talks", "sha1:BBBB"));

        assertEquals(
                List.of(
                        "refused revisit-unresolved record 1, https://courier.example/talks: the"
                                + " crawler found it unchanged and left its text in an earlier"
                                + " archive. Read that archive too"),
                HandedOver.by(format, "crawl", warc).events);
    }

    @Test
    void record_thatTheCrawlerCut_isHandedOverWithANote() throws IOException {
        byte[] warc =
                warc(
                        WarcCompression.NONE,
                        new WarcResource.Builder(URI.create("https://courier.example/long"))
                                .date(FETCHED)
                                .addHeader("WARC-Truncated", "length")
                                .body(HTML, bytes(TALKS))
                                .build());

        assertEquals(
                List.of("note cut-record", "inside https://courier.example/long"),
                HandedOver.by(format, "crawl", warc).outline());
    }

    @Test
    void arc_handsOverItsPages() {
        byte[] arc = arc();

        assertTrue(format.recognises(HandedOver.head("old.arc", null, arc)));
        HandedOver handed = HandedOver.by(format, "old.arc", arc);

        assertEquals(
                List.of(
                        "inside http://courier.example/talks",
                        "inside http://courier.example/strike"),
                handed.events);
        assertEquals(STRIKE, handed.content(1).strip());
    }

    @Test
    void zstdArchive_withADictionary_isRead() throws IOException {
        byte[] warc = zstdWithDictionary();

        assertTrue(format.recognises(HandedOver.head("crawl.warc.zst", null, warc)));
        HandedOver handed = HandedOver.by(format, "crawl.warc.zst", warc);

        assertEquals(
                List.of(
                        "inside https://courier.example/talks",
                        "inside https://courier.example/strike"),
                handed.events);
    }

    @Test
    void zstdArchive_withABrokenRecord_goesOnWithItsDictionary() throws IOException {
        byte[] warc = zstdWithDictionary();
        int second = lastIndexOf(warc, 0x28, 0xB5, 0x2F, 0xFD);
        byte[] broken = joined(warc, Arrays.copyOfRange(warc, second, warc.length));
        Arrays.fill(broken, second + 6, warc.length, (byte) 0x55);

        HandedOver handed = HandedOver.by(format, "crawl.warc.zst", broken);

        assertEquals("inside https://courier.example/talks", handed.outline().get(0));
        assertTrue(handed.outline().get(1).startsWith("refused damaged record 2"));
        assertEquals("inside https://courier.example/strike", handed.outline().get(2));
    }

    @Test
    void zstdDictionary_saidToBeHuge_isRefused() throws IOException {
        byte[] warc = zstdWithDictionary();
        warc[7] = 0x7F;

        assertEquals(
                List.of(
                        "unreadable damaged: the dictionary at its start, which all its records"
                                + " need, is damaged. Copy or download it again"),
                HandedOver.by(format, "crawl.warc.zst", warc).events);
    }

    @Test
    void otherDocuments_areNotRecognised() throws IOException {
        for (String text :
                List.of(
                        TALKS,
                        "",
                        "WARC/ files are archives of the web.",
                        "http://courier.example/talks is the address.")) {
            assertFalse(format.recognises(HandedOver.head("a", null, bytes(text))), text);
            assertFalse(format.recognises(HandedOver.head("a", null, gzip(bytes(text)))), text);
        }
    }

    @ParameterizedTest
    @EnumSource(WarcCompression.class)
    void mutatedArchives_neverBreakTheReader(WarcCompression compression) throws IOException {
        byte[] warc =
                warc(
                        compression,
                        info(),
                        page("https://courier.example/talks", TALKS, "sha1:AAAA"),
                        revisit("https://courier.example/talks?m=1", "sha1:AAAA"),
                        raw(
                                "Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
                                gzip(bytes(STRIKE))),
                        page("https://courier.example/strike", STRIKE));

        assertTrue(Mutations.survive(format, "crawl", warc, 17) > 150);
    }

    @Test
    void mutatedArcAndDictionaryArchives_neverBreakTheReader() throws IOException {
        assertTrue(Mutations.survive(format, "old.arc", arc(), 18) > 150);
        Mutations.survive(format, "crawl.warc.zst", zstdWithDictionary(), 19);
    }

    private static byte[] arc() {
        String version = "1 0 Archive\nURL IP-address Archive-date Content-type Archive-length\n";
        return bytes(
                "filedesc://old.arc 0.0.0.0 20040502100000 text/plain "
                        + version.length()
                        + "\n"
                        + version
                        + "\n"
                        + arcRecord("http://courier.example/talks", TALKS)
                        + arcRecord("http://courier.example/strike", STRIKE));
    }

    private static String arcRecord(String url, String page) {
        String http = "HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n" + page;
        return url + " 192.0.2.1 20040502100000 text/html " + http.length() + "\n" + http + "\n";
    }

    /** Two pages packed with a dictionary that stands in the frame before them. */
    private static byte[] zstdWithDictionary() throws IOException {
        byte[][] samples = new byte[400][];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = bytes("WARC/1.0 Content-Type: text/html <html><body><p>Talks no. " + i);
        }
        byte[] trained = new byte[2048];
        long length = Zstd.trainFromBuffer(samples, trained);
        assertFalse(Zstd.isError(length));
        byte[] dictionary = Arrays.copyOf(trained, (int) length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(
                ByteBuffer.allocate(8)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(0x184D2A5D)
                        .putInt(dictionary.length)
                        .array());
        out.write(dictionary);
        for (WarcRecord record :
                List.of(
                        page("https://courier.example/talks", TALKS),
                        page("https://courier.example/strike", STRIKE))) {
            try (ZstdCompressCtx context = new ZstdCompressCtx()) {
                context.loadDict(dictionary);
                out.write(context.compress(warc(WarcCompression.NONE, record)));
            }
        }
        return out.toByteArray();
    }

    /** Each record packed by itself; jwarc writes no zstd. */
    private static byte[] warc(WarcCompression compression, WarcRecord... records)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (WarcRecord record : records) {
            ByteArrayOutputStream one = new ByteArrayOutputStream();
            boolean zstd = compression == WarcCompression.ZSTD;
            try (WarcWriter writer =
                    new WarcWriter(
                            Channels.newChannel(one), zstd ? WarcCompression.NONE : compression)) {
                writer.write(record);
            }
            out.write(zstd ? Zstd.compress(one.toByteArray()) : one.toByteArray());
        }
        return out.toByteArray();
    }

    private static WarcRecord info() {
        return new Warcinfo.Builder().date(FETCHED).filename("crawl").build();
    }

    private static WarcRecord page(String url, String html) throws IOException {
        return response(url, 200, HTML, bytes(html));
    }

    private static WarcRecord page(String url, String html, String digest) throws IOException {
        HttpResponse http = new HttpResponse.Builder(200, "OK").body(HTML, bytes(html)).build();
        return new WarcResponse.Builder(URI.create(url))
                .date(FETCHED)
                .body(http)
                .setHeader("WARC-Payload-Digest", digest)
                .build();
    }

    private static WarcRecord response(String url, int status, MediaType type, byte[] body)
            throws IOException {
        HttpResponse http = new HttpResponse.Builder(status, "-").body(type, body).build();
        return new WarcResponse.Builder(URI.create(url)).date(FETCHED).body(http).build();
    }

    private static WarcRecord raw(String headers, byte[] body) {
        byte[] block = joined(bytes("HTTP/1.1 200 OK\r\n" + headers + "\r\n"), body);
        return new WarcResponse.Builder(URI.create("https://courier.example/raw"))
                .date(FETCHED)
                .body(MediaType.HTTP_RESPONSE, block)
                .build();
    }

    private static WarcRecord revisit(String url, String digest) throws IOException {
        HttpResponse http = new HttpResponse.Builder(200, "OK").build();
        return new WarcRevisit.Builder(URI.create(url), WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1)
                .date(FETCHED)
                .body(http)
                .setHeader("WARC-Payload-Digest", digest)
                .build();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static int lastIndexOf(byte[] bytes, int... wanted) {
        for (int i = bytes.length - wanted.length; i >= 0; i--) {
            byte[] here = Arrays.copyOfRange(bytes, i, i + wanted.length);
            if (Head.begins(here, wanted)) {
                return i;
            }
        }
        return -1;
    }
}
