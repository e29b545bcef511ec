package org.parley.intake.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.intake.archive.Samples.TALKS;
import static org.parley.intake.archive.Samples.bytes;
import static org.parley.intake.archive.Samples.bzip2;
import static org.parley.intake.archive.Samples.gzip;
import static org.parley.intake.archive.Samples.joined;

import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.intake.document.Mutations;
import org.parley.intake.document.Received;
import org.parley.intake.document.Unreadable;

final class PackedFormatTest {
    private final PackedFormat format = new PackedFormat();

    @Test
    void packedFile_isADocumentByItsNameWithoutTheEnding() throws IOException {
        byte[][] packed = {gzip(bytes(TALKS)), Zstd.compress(bytes(TALKS)), bzip2(bytes(TALKS))};
        String[] names = {"talks.html.gz", "talks.html.ZST", "talks.html.bz2"};
        for (int i = 0; i < packed.length; i++) {
            assertTrue(format.recognises(Received.head(names[i], null, packed[i])), names[i]);
            Received handed = Received.by(format, names[i], packed[i]);
            assertEquals(List.of("inside talks.html"), handed.events);
            assertEquals(names[i] + ", talks.html", handed.inside.get(0).name());
            assertEquals(TALKS, handed.content(0));
            assertEquals(TALKS, handed.content(0), "opens anew");
        }
    }

    @Test
    void members_allCount() throws IOException {
        byte[] gzip = joined(gzip(bytes("Ferry talks ")), gzip(bytes("resume")));
        byte[] zstd = joined(Zstd.compress(bytes("Ferry talks ")), Zstd.compress(bytes("resume")));

        assertEquals("Ferry talks resume", Received.by(format, "a.gz", gzip).content(0));
        assertEquals("Ferry talks resume", Received.by(format, "a.zst", zstd).content(0));
    }

    @Test
    void cutFile_isRefusedWhenItIsRead() throws IOException {
        for (byte[] packed :
                List.of(gzip(bytes(TALKS)), Zstd.compress(bytes(TALKS)), bzip2(bytes(TALKS)))) {
            byte[] cut = Arrays.copyOf(packed, packed.length - 5);
            assertEquals("unreadable truncated", Received.by(format, "a", cut).content(0));
        }
    }

    @Test
    void damagedFile_isRefusedWhenItIsRead() throws IOException {
        byte[] packed = gzip(bytes(TALKS));
        Arrays.fill(packed, 20, 40, (byte) 0xFF);

        assertTrue(Received.by(format, "a.gz", packed).content(0).startsWith("unreadable "));
    }

    @Test
    void bomb_isRefusedEvenByOneWhoReadsItAsAStream() throws IOException {
        byte[] bomb = gzip(new byte[80 << 20]);
        Received handed = Received.by(format, "zeros.gz", bomb);

        assertEquals("unreadable too-large", handed.content(0));
        try (InputStream in = handed.inside.get(0).open()) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            throw new AssertionError("read to its end");
        } catch (Unreadable e) {
            assertEquals("bomb", e.code());
        }
    }

    @Test
    void emptyMembers_veryMany_areReadToTheEnd() throws IOException {
        byte[] many = gzip(new byte[0]);
        for (int doubled = 0; doubled < 14; doubled++) {
            many = joined(many, many);
        }

        Received handed = Received.by(format, "a.gz", joined(many, gzip(bytes(TALKS))));

        assertEquals(TALKS, handed.content(0));
    }

    @Test
    void tgz_isATarInside() throws IOException {
        Received handed = Received.by(format, "press.tgz", gzip(bytes(TALKS)));

        assertEquals(List.of("inside press.tar"), handed.events);
    }

    @Test
    void otherFiles_areNotRecognised() {
        for (String text : List.of("", "BZh is how bzip2 begins.", "Talks resume")) {
            assertFalse(format.recognises(Received.head("a", null, bytes(text))), text);
        }
    }

    @Test
    void mutatedFiles_neverBreakTheReader() throws IOException {
        assertTrue(Mutations.survived(format, "a.gz", gzip(bytes(TALKS))) > 40);
        assertTrue(Mutations.survived(format, "a.zst", Zstd.compress(bytes(TALKS))) > 40);
        assertTrue(Mutations.survived(format, "a.bz2", bzip2(bytes(TALKS))) > 40);
    }
}
