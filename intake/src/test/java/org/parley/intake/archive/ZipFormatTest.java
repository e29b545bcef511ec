package org.parley.intake.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;

final class ZipFormatTest {
    private static final String TALKS = "Ferry talks resume\n\nThe union rejects the offer.\n";

    private final ZipFormat format = new ZipFormat();

    @Test
    void files_inFolders_areDocumentsByTheirPaths() throws IOException {
        byte[] zip =
                zip(
                        StandardCharsets.UTF_8,
                        "monday/",
                        "monday/talks.html",
                        "tuesday/talks.html",
                        "Köstrin.txt");

        assertTrue(format.recognises(HandedOver.head("press.zip", null, zip)));
        HandedOver handed = HandedOver.by(format, "press.zip", zip);

        assertEquals(
                List.of(
                        "inside monday/talks.html",
                        "inside tuesday/talks.html",
                        "inside Köstrin.txt"),
                handed.events);
        assertEquals("press.zip, monday/talks.html", handed.inside.get(0).name());
        assertEquals(TALKS, handed.content(0));
    }

    @Test
    void names_inCodePage437_areDecoded() throws IOException {
        byte[] zip = zip(Charset.forName("IBM437"), "Köstrin.txt");

        assertEquals(List.of("inside Köstrin.txt"), HandedOver.by(format, "a.zip", zip).events);
    }

    @Test
    void whatIsNoDocument_isPassedOver() throws IOException {
        byte[] zip =
                zip(
                        StandardCharsets.UTF_8,
                        "__MACOSX/talks.html",
                        ".DS_Store",
                        "monday/.talks.html.swp",
                        "monday/Thumbs.db",
                        "monday/logo.png",
                        "monday/style.css",
                        "monday/talks.html");

        assertEquals(
                List.of(
                        "inside monday/talks.html",
                        "note passed-over: 2 files are no documents (images, styles, scripts)"),
                HandedOver.by(format, "a.zip", zip).events);
    }

    @Test
    void pathsThatLeadOut_areOnlyLabels() throws IOException {
        byte[] zip = zip(StandardCharsets.UTF_8, "../../etc/talks.txt", "/root/talks.txt");

        assertEquals(
                List.of("inside ../../etc/talks.txt", "inside /root/talks.txt"),
                HandedOver.by(format, "a.zip", zip).events);
    }

    @Test
    void encryptedEntry_isRefusedAndTheNextIsRead() throws IOException {
        byte[] zip = joined(entry("secret.txt", 1, 0), entry("talks.txt", 0, 0));

        HandedOver handed = HandedOver.by(format, "a.zip", zip);

        assertEquals(
                "refused encrypted secret.txt: it is encrypted. Unpack the archive with its"
                        + " password and read the files: unzip -P PASSWORD 'a.zip'",
                handed.events.get(0));
        assertEquals("inside talks.txt", handed.events.get(1));
    }

    @Test
    void storedEntry_whoseSizeFollowsIt_isRead() throws IOException {
        byte[] zip = joined(entry("talks.txt", 8, 0), entry("more.txt", 0, 0));

        HandedOver handed = HandedOver.by(format, "a.zip", zip);

        assertEquals("inside talks.txt", handed.events.get(0));
        assertEquals(TALKS, handed.content(0));
        assertEquals("inside more.txt", handed.events.get(1));
    }

    @Test
    void entry_packedByAnUnknownMethod_isRefused() throws IOException {
        byte[] zip = joined(entry("odd.txt", 0, 77), entry("talks.txt", 0, 0));

        List<String> outline = HandedOver.by(format, "a.zip", zip).outline();

        assertEquals("refused unknown-packing odd.txt", outline.get(0));
        assertEquals("inside talks.txt", outline.get(1));
    }

    @Test
    void archive_withoutItsTable_isReadAndSaidToBeCut() throws IOException {
        byte[] zip = zip(StandardCharsets.UTF_8, "a.txt", "b.txt");
        int table = indexOf(zip, "PK\1\2");

        assertEquals(
                List.of("inside a.txt", "inside b.txt", "refused truncated the end"),
                HandedOver.by(format, "a.zip", Arrays.copyOf(zip, table)).outline());
    }

    @Test
    void archive_cutInAnEntry_handsOverThoseBefore() throws IOException {
        byte[] zip = zip(StandardCharsets.UTF_8, "a.txt", "b.txt");
        int name = indexOf(zip, "b.txt");

        assertEquals(
                List.of("inside a.txt", "refused truncated b.txt"),
                HandedOver.by(format, "a.zip", Arrays.copyOf(zip, name + 20)).outline());
    }

    @Test
    void entry_damagedInItsMiddle_losesNoOther() throws IOException {
        byte[] zip = zip(StandardCharsets.UTF_8, "a.txt", "b.txt", "c.txt");
        int name = indexOf(zip, "b.txt");
        Arrays.fill(zip, name + 5, name + 25, (byte) 0xFF);

        assertEquals(
                List.of("inside a.txt", "refused damaged b.txt", "inside c.txt"),
                HandedOver.by(format, "a.zip", zip).outline());
    }

    @Test
    void bomb_isRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("talks.txt"));
            zip.write(TALKS.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 4; i++) {
                zip.putNextEntry(new ZipEntry("zeros-" + i + ".txt"));
                zip.write(new byte[30 << 20]);
            }
        }

        List<String> outline = HandedOver.by(format, "a.zip", out.toByteArray()).outline();

        assertEquals("inside talks.txt", outline.get(0));
        assertEquals("unreadable bomb", outline.get(outline.size() - 1));
    }

    @Test
    void entry_largerThanAnyDocument_isRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("zeros.txt"));
            zip.write(new byte[33 << 20]);
            zip.putNextEntry(new ZipEntry("talks.txt"));
            zip.write(TALKS.getBytes(StandardCharsets.UTF_8));
        }

        assertEquals(
                List.of("refused too-large zeros.txt", "inside talks.txt"),
                HandedOver.by(format, "a.zip", out.toByteArray()).outline());
    }

    @Test
    void emptyArchive_handsOverNothing() throws IOException {
        byte[] zip = zip(StandardCharsets.UTF_8);

        assertTrue(format.recognises(HandedOver.head("a.zip", null, zip)));
        assertEquals(List.of(), HandedOver.by(format, "a.zip", zip).events);
    }

    @Test
    void tar_handsOverItsFiles() throws IOException {
        byte[] tar = tar();

        assertTrue(new TarFormat().recognises(HandedOver.head("press.tar", null, tar)));
        HandedOver handed = HandedOver.by(new TarFormat(), "press.tar", tar);

        assertEquals(List.of("inside monday/a.txt", "inside monday/b.txt"), handed.events);
        assertEquals(TALKS, handed.content(1));
    }

    @Test
    void tar_cutInAFile_handsOverThoseBefore() throws IOException {
        HandedOver handed =
                HandedOver.by(new TarFormat(), "press.tar", Arrays.copyOf(tar(), 512 * 4 + 20));

        assertEquals(List.of("inside monday/a.txt", "unreadable truncated"), handed.outline());
    }

    @Test
    void mutatedArchives_neverBreakTheReader() throws IOException {
        byte[] zip = zip(StandardCharsets.UTF_8, "a.txt", "monday/b.txt", "Köstrin.txt");
        assertTrue(Mutations.survive(format, "a.zip", zip, 23) > 200);
        byte[] odd = joined(entry("a.txt", 8, 0), entry("s.txt", 1, 0), entry("b.txt", 0, 0), zip);
        assertTrue(Mutations.survive(format, "odd.zip", odd, 24) > 200);
        assertTrue(Mutations.survive(new TarFormat(), "a.tar", tar(), 25) > 100);
    }

    private static byte[] zip(Charset names, String... paths) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
            for (String path : paths) {
                zip.putNextEntry(new ZipEntry(path));
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
    private static byte[] entry(String name, int flags, int method) throws IOException {
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

    private static void little(ByteArrayOutputStream out, int value) {
        for (int i = 0; i < 4; i++) {
            out.write(value >>> 8 * i);
        }
    }

    private static byte[] tar() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] content = TALKS.getBytes(StandardCharsets.UTF_8);
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8")) {
            tar.putArchiveEntry(new TarArchiveEntry("monday/"));
            tar.closeArchiveEntry();
            for (String path : List.of("monday/a.txt", "monday/b.txt")) {
                TarArchiveEntry entry = new TarArchiveEntry(path);
                entry.setSize(content.length);
                tar.putArchiveEntry(entry);
                tar.write(content);
                tar.closeArchiveEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static int indexOf(byte[] bytes, String wanted) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(wanted);
    }
}
