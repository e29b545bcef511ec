package org.parley.intake.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.intake.archive.Samples.FETCHED;
import static org.parley.intake.archive.Samples.HTML;
import static org.parley.intake.archive.Samples.STRIKE;
import static org.parley.intake.archive.Samples.TALKS;
import static org.parley.intake.archive.Samples.arc;
import static org.parley.intake.archive.Samples.bytes;
import static org.parley.intake.archive.Samples.gzip;
import static org.parley.intake.archive.Samples.info;
import static org.parley.intake.archive.Samples.joined;
import static org.parley.intake.archive.Samples.page;
import static org.parley.intake.archive.Samples.raw;
import static org.parley.intake.archive.Samples.response;
import static org.parley.intake.archive.Samples.revisit;
import static org.parley.intake.archive.Samples.warc;
import static org.parley.intake.archive.Samples.zstdWithDictionary;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcResource;
import org.parley.intake.document.Head;
import org.parley.intake.document.Mutations;
import org.parley.intake.document.Received;

final class WarcFormatTest {
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

        assertTrue(format.recognises(Received.head("crawl", null, warc)));
        Received handed = Received.by(format, "crawl", warc);

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
            Received handed = Received.by(format, "crawl", Arrays.copyOf(both, cut));
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

        Received handed = Received.by(format, "crawl", joined(first, second, third));

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
            Received handed = Received.by(format, "crawl", warc);
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

        Received handed = Received.by(format, "crawl", warc);

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

        assertEquals(TALKS, Received.by(format, "crawl", warc).content(0));
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
                Received.by(format, "crawl", warc).events);
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
                Received.by(format, "crawl", warc).outline());
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
                Received.by(format, "crawl", warc).outline());
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
                Received.by(format, "crawl", warc).events);
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
                Received.by(format, "crawl", warc).outline());
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

        Received handed = Received.by(format, "crawl", warc);

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

        Received handed = Received.by(format, "crawl", warc);

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
                Received.by(format, "crawl", warc).events);
    }

    @Test
    void record_thatTheCrawlerCut_isReceivedWithANote() throws IOException {
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
                Received.by(format, "crawl", warc).outline());
    }

    @Test
    void arc_handsOverItsPages() {
        byte[] arc = arc();

        assertTrue(format.recognises(Received.head("old.arc", null, arc)));
        Received handed = Received.by(format, "old.arc", arc);

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

        assertTrue(format.recognises(Received.head("crawl.warc.zst", null, warc)));
        Received handed = Received.by(format, "crawl.warc.zst", warc);

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

        Received handed = Received.by(format, "crawl.warc.zst", broken);

        assertEquals("inside https://courier.example/talks", handed.outline().get(0));
        assertTrue(handed.outline().get(1).startsWith("refused damaged record 2"));
        assertEquals("inside https://courier.example/strike", handed.outline().get(2));
    }

    @Test
    void header_thatSwellsWithoutEnd_isRefused() throws IOException {
        byte[] start = bytes("WARC/1.0\r\nWARC-Type: response\r\nX: ");
        byte[] header = Arrays.copyOf(start, 32 << 20);
        Arrays.fill(header, start.length, header.length, (byte) 'x');
        byte[] page = warc(WarcCompression.ZSTD, page("https://courier.example/talks", TALKS));

        assertEquals(
                List.of("refused damaged record 1", "inside https://courier.example/talks"),
                Received.by(format, "crawl", joined(Zstd.compress(header), page)).outline());
        page = warc(WarcCompression.GZIP, page("https://courier.example/talks", TALKS));
        assertEquals(
                List.of("refused damaged record 1", "inside https://courier.example/talks"),
                Received.by(format, "crawl", joined(gzip(header), page)).outline());
    }

    @Test
    void emptyMembers_veryMany_areNoRecord() throws IOException {
        byte[] many = gzip(new byte[0]);
        for (int doubled = 0; doubled < 14; doubled++) {
            many = joined(many, many);
        }
        byte[] page = warc(WarcCompression.GZIP, page("https://courier.example/talks", TALKS));

        Received handed = Received.by(format, "crawl", joined(page, many, page));

        assertEquals("inside https://courier.example/talks", handed.events.get(0));
    }

    @Test
    void zstdDictionary_saidToBeHuge_isRefused() throws IOException {
        byte[] warc = zstdWithDictionary();
        warc[7] = 0x7F;

        assertEquals(
                List.of(
                        "unreadable damaged: the dictionary at its start, which all its records"
                                + " need, is damaged. Copy or download it again"),
                Received.by(format, "crawl.warc.zst", warc).events);
    }

    @Test
    void otherDocuments_areNotRecognised() throws IOException {
        for (String text :
                List.of(
                        TALKS,
                        "",
                        "WARC/ files are archives of the web.",
                        "http://courier.example/talks is the address.")) {
            assertFalse(format.recognises(Received.head("a", null, bytes(text))), text);
            assertFalse(format.recognises(Received.head("a", null, gzip(bytes(text)))), text);
        }
    }

    @ParameterizedTest
    @EnumSource(WarcCompression.class)
    void mutatedArchives_neverBreakTheReader(WarcCompression compression) throws IOException {
        assertTrue(Mutations.survived(format, "crawl", Samples.warc(compression)) > 20);
    }

    @Test
    void mutatedArcAndDictionaryArchives_neverBreakTheReader() throws IOException {
        assertTrue(Mutations.survived(format, "old.arc", arc()) > 20);
        assertTrue(Mutations.survived(format, "dict.warc.zst", zstdWithDictionary()) > 5);
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
