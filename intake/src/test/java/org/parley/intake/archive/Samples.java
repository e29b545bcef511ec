package org.parley.intake.archive;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** Archives as crawlers and packing programs write them, and their parts. */
public final class Samples {
    static final String TALKS =
            "<html><body><h1>Ferry talks resume</h1><p>The union rejects the offer.</p></html>";
    static final String STRIKE =
            "<html><body><h1>Strike called off</h1><p>Sorran's dockers accept.</p></html>";
    static final Instant FETCHED = Instant.parse("2024-05-02T10:00:00Z");
    static final MediaType HTML = MediaType.parse("text/html; charset=utf-8");

    private Samples() {}

    /**
     * Two pages, one of them packed by its server, and a visit that found one of them unchanged.
     */
    public static byte[] warc(WarcCompression compression) throws IOException {
        return warc(
                compression,
                info(),
                page("https://courier.example/talks", TALKS, "sha1:AAAA"),
                revisit("https://courier.example/talks?m=1", "sha1:AAAA"),
                raw("Content-Type: text/html\r\nContent-Encoding: gzip\r\n", gzip(bytes(STRIKE))),
                page("https://courier.example/strike", STRIKE));
    }

    public static byte[] arc() {
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

    static String arcRecord(String url, String page) {
        String http = "HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n" + page;
        return url + " 192.0.2.1 20040502100000 text/html " + http.length() + "\n" + http + "\n";
    }

    /** Two pages packed with a dictionary that stands in the frame before them. */
    public static byte[] zstdWithDictionary() throws IOException {
        byte[][] samples = new byte[400][];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = bytes("WARC/1.0 Content-Type: text/html <html><body><p>Talks no. " + i);
        }
        byte[] trained = new byte[2048];
        long length = Zstd.trainFromBuffer(samples, trained);
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
    static byte[] warc(WarcCompression compression, WarcRecord... records) throws IOException {
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

    /** The same at each run, as all the rest. */
    private static UUID id(String of) {
        return UUID.nameUUIDFromBytes(bytes(of));
    }

    static WarcRecord info() {
        return new Warcinfo.Builder().recordId(id("crawl")).date(FETCHED).filename("crawl").build();
    }

    static WarcRecord page(String url, String html) throws IOException {
        return response(url, 200, HTML, bytes(html));
    }

    static WarcRecord page(String url, String html, String digest) throws IOException {
        HttpResponse http = new HttpResponse.Builder(200, "OK").body(HTML, bytes(html)).build();
        return new WarcResponse.Builder(URI.create(url))
                .recordId(id(url))
                .date(FETCHED)
                .body(http)
                .setHeader("WARC-Payload-Digest", digest)
                .build();
    }

    static WarcRecord response(String url, int status, MediaType type, byte[] body)
            throws IOException {
        HttpResponse http = new HttpResponse.Builder(status, "-").body(type, body).build();
        return new WarcResponse.Builder(URI.create(url))
                .recordId(id(url))
                .date(FETCHED)
                .body(http)
                .build();
    }

    static WarcRecord raw(String headers, byte[] body) {
        byte[] block = joined(bytes("HTTP/1.1 200 OK\r\n" + headers + "\r\n"), body);
        return new WarcResponse.Builder(URI.create("https://courier.example/raw"))
                .recordId(id("raw"))
                .date(FETCHED)
                .body(MediaType.HTTP_RESPONSE, block)
                .build();
    }

    static WarcRecord revisit(String url, String digest) throws IOException {
        HttpResponse http = new HttpResponse.Builder(200, "OK").build();
        return new WarcRevisit.Builder(URI.create(url), WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1)
                .recordId(id(url))
                .date(FETCHED)
                .body(http)
                .setHeader("WARC-Payload-Digest", digest)
                .build();
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    public static byte[] zip() throws IOException {
        return zip(StandardCharsets.UTF_8, "a.txt", "monday/b.txt", "Köstrin.txt");
    }

    /** With entries that are packed, encrypted and described as few programs do. */
    public static byte[] oddZip() throws IOException {
        return joined(entry("a.txt", 8, 0), entry("s.txt", 1, 0), entry("b.txt", 0, 0), zip());
    }

    static byte[] zip(Charset names, String... paths) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
            for (String path : paths) {
                ZipEntry entry = new ZipEntry(path);
                entry.setTimeLocal(LocalDateTime.of(2024, 5, 2, 10, 0));
                zip.putNextEntry(entry);
                if (!path.endsWith("/")) {
                    zip.write(TALKS.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return out.toByteArray();
    }

    /**
     * A local entry as {@code java.util.zip} does not write it, stored.
     *
     * @param flags 1 encrypted, 8 sizes follow the content
     */
    static byte[] entry(String name, int flags, int method) throws IOException {
        byte[] content = TALKS.getBytes(StandardCharsets.UTF_8);
        CRC32 crc = new CRC32();
        crc.update(content);
        boolean after = (flags & 8) != 0;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {'P', 'K', 3, 4, 20, 0, (byte) flags, 0, (byte) method, 0});
        little(out, 0);
        little(out, after ? 0 : (int) crc.getValue());
        little(out, after ? 0 : content.length);
        little(out, after ? 0 : content.length);
        out.writeBytes(new byte[] {(byte) name.length(), 0, 0, 0});
        out.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(content);
        if (after) {
            out.writeBytes(new byte[] {'P', 'K', 7, 8});
            little(out, (int) crc.getValue());
            little(out, content.length);
            little(out, content.length);
        }
        return out.toByteArray();
    }

    static void little(ByteArrayOutputStream out, int value) {
        for (int i = 0; i < 4; i++) {
            out.write(value >>> 8 * i);
        }
    }

    public static byte[] tar() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] content = TALKS.getBytes(StandardCharsets.UTF_8);
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8")) {
            TarArchiveEntry folder = new TarArchiveEntry("monday/");
            folder.setModTime(FETCHED.toEpochMilli());
            tar.putArchiveEntry(folder);
            tar.closeArchiveEntry();
            for (String path : List.of("monday/a.txt", "monday/b.txt")) {
                TarArchiveEntry entry = new TarArchiveEntry(path);
                entry.setSize(content.length);
                entry.setModTime(FETCHED.toEpochMilli());
                tar.putArchiveEntry(entry);
                tar.write(content);
                tar.closeArchiveEntry();
            }
        }
        return out.toByteArray();
    }

    static byte[] bzip2(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BZip2CompressorOutputStream bzip2 = new BZip2CompressorOutputStream(out)) {
            bzip2.write(bytes);
        }
        return out.toByteArray();
    }

    public static byte[] gzip() throws IOException {
        return gzip(bytes(TALKS));
    }

    public static byte[] bzip2() throws IOException {
        return bzip2(bytes(TALKS));
    }

    public static byte[] zstd() {
        return Zstd.compress(bytes(TALKS));
    }
}
