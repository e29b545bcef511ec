package org.parley.intake.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.parley.intake.document.Unreadable;

final class PackedFormatTest {
    private static final String TALKS =
            "<html><h1>Ferry talks resume</h1><p>The union of Sorran rejects the offer.</p></html>";

    private final PackedFormat format = new PackedFormat();

    @Test
    void packedFile_isADocumentByItsNameWithoutTheEnding() throws IOException {
        byte[][] packed = {gzip(TALKS), Zstd.compress(bytes(TALKS)), bzip2(TALKS)};
        String[] names = {"talks.html.gz", "talks.html.ZST", "talks.html.bz2"};
        for (int i = 0; i < packed.length; i++) {
            assertTrue(format.recognises(HandedOver.head(names[i], null, packed[i])), names[i]);
            HandedOver handed = HandedOver.by(format, names[i], packed[i]);
            assertEquals(List.of("inside talks.html"), handed.events);
            assertEquals(names[i] + ", talks.html", handed.inside.get(0).name());
            assertEquals(TALKS, handed.content(0));
            assertEquals(TALKS, handed.content(0), "opens anew");
        }
    }

    @Test
    void members_allCount() throws IOException {
        byte[] gzip = joined(gzip("Ferry talks "), gzip("resume"));
        byte[] zstd = joined(Zstd.compress(bytes("Ferry talks ")), Zstd.compress(bytes("resume")));

        assertEquals("Ferry talks resume", HandedOver.by(format, "a.gz", gzip).content(0));
        assertEquals("Ferry talks resume", HandedOver.by(format, "a.zst", zstd).content(0));
    }

    @Test
    void cutFile_isRefusedWhenItIsRead() throws IOException {
        for (byte[] packed : List.of(gzip(TALKS), Zstd.compress(bytes(TALKS)), bzip2(TALKS))) {
            byte[] cut = Arrays.copyOf(packed, packed.length - 5);
            assertEquals("unreadable truncated", HandedOver.by(format, "a", cut).content(0));
        }
    }

    @Test
    void damagedFile_isRefusedWhenItIsRead() throws IOException {
        byte[] packed = gzip(TALKS);
        Arrays.fill(packed, 20, 40, (byte) 0xFF);

        assertTrue(HandedOver.by(format, "a.gz", packed).content(0).startsWith("unreadable "));
    }

    @Test
    void bomb_isRefusedEvenByOneWhoReadsItAsAStream() throws IOException {
        byte[] bomb = gzip(new byte[80 << 20]);
        HandedOver handed = HandedOver.by(format, "zeros.gz", bomb);

        assertEquals("unreadable too-large", handed.content(0));
        try (InputStream in = handed.inside.get(0).open()) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            throw new AssertionError("read to its end");
        } catch (Unreadable e) {
            assertEquals("bomb", e.code());
        }
    }

    @Test
    void tgz_isATarInside() throws IOException {
        HandedOver handed = HandedOver.by(format, "press.tgz", gzip(TALKS));

        assertEquals(List.of("inside press.tar"), handed.events);
    }

    @Test
    void otherFiles_areNotRecognised() {
        for (String text : List.of("", "BZh is how bzip2 begins.", "Talks resume")) {
            assertFalse(format.recognises(HandedOver.head("a", null, bytes(text))), text);
        }
    }

    @Test
    void mutatedFiles_neverBreakTheReader() throws IOException {
        assertTrue(Mutations.survive(format, "a.gz", gzip(TALKS), 31) > 200);
        assertTrue(Mutations.survive(format, "a.zst", Zstd.compress(bytes(TALKS)), 32) > 200);
        assertTrue(Mutations.survive(format, "a.bz2", bzip2(TALKS), 33) > 200);
    }

    private static byte[] gzip(String text) throws IOException {
        return gzip(bytes(text));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] bzip2(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BZip2CompressorOutputStream bzip2 = new BZip2CompressorOutputStream(out)) {
            bzip2.write(bytes(text));
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
