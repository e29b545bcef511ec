package org.parley.intake.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.intake.archive.Samples.TALKS;
import static org.parley.intake.archive.Samples.entry;
import static org.parley.intake.archive.Samples.joined;
import static org.parley.intake.archive.Samples.tar;
import static org.parley.intake.archive.Samples.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.parley.intake.document.Mutations;
import org.parley.intake.document.Received;

final class ZipFormatTest {

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

        assertTrue(format.recognises(Received.head("press.zip", null, zip)));
        Received handed = Received.by(format, "press.zip", zip);

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
    void book_namesTheWayOut() {
        byte[] book =
                ("PK\u0003\u0004" + "\0".repeat(22) + "\u0008\0\0\0mimetypeapplication/epub+zip")
                        .getBytes(StandardCharsets.ISO_8859_1);
        IOException refusal =
                assertThrows(IOException.class, () -> Received.from(format, "b.epub", book));
        assertTrue(refusal.getMessage().contains("pandoc"), refusal.getMessage());
    }

    @Test
    void names_inCodePage437_areDecoded() throws IOException {
        byte[] zip = zip(Charset.forName("IBM437"), "Köstrin.txt");

        assertEquals(List.of("inside Köstrin.txt"), Received.by(format, "a.zip", zip).events);
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
                Received.by(format, "a.zip", zip).events);
    }

    @Test
    void pathsThatLeadOut_areOnlyLabels() throws IOException {
        byte[] zip = zip(StandardCharsets.UTF_8, "../../etc/talks.txt", "/root/talks.txt");

        assertEquals(
                List.of("inside ../../etc/talks.txt", "inside /root/talks.txt"),
                Received.by(format, "a.zip", zip).events);
    }

    @Test
    void encryptedEntry_isRefusedAndTheNextIsRead() throws IOException {
        byte[] zip = joined(entry("secret.txt", 1, 0), entry("talks.txt", 0, 0));

        Received handed = Received.by(format, "a.zip", zip);

        assertEquals(
                "refused encrypted secret.txt: it is encrypted. Unpack the archive with its"
                        + " password and read the files: unzip -P PASSWORD 'a.zip'",
                handed.events.get(0));
        assertEquals("inside talks.txt", handed.events.get(1));
    }

    @Test
    void storedEntry_whoseSizeFollowsIt_isRead() throws IOException {
        byte[] zip = joined(entry("talks.txt", 8, 0), entry("more.txt", 0, 0));

        Received handed = Received.by(format, "a.zip", zip);

        assertEquals("inside talks.txt", handed.events.get(0));
        assertEquals(TALKS, handed.content(0));
        assertEquals("inside more.txt", handed.events.get(1));
    }

    @Test
    void entry_packedByAnUnknownMethod_isRefused() throws IOException {
        byte[] zip = joined(entry("odd.txt", 0, 77), entry("talks.txt", 0, 0));

        List<String> outline = Received.by(format, "a.zip", zip).outline();

        assertEquals("refused unknown-packing odd.txt", outline.get(0));
        assertEquals("inside talks.txt", outline.get(1));
    }

    @Test
    void archive_withoutItsTable_isReadAndSaidToBeCut() throws IOException {
        byte[] zip = zip(StandardCharsets.UTF_8, "a.txt", "b.txt");
        int table = indexOf(zip, "PK\1\2");

        assertEquals(
                List.of("inside a.txt", "inside b.txt", "refused truncated the end"),
                Received.by(format, "a.zip", Arrays.copyOf(zip, table)).outline());
    }

    @Test
    void archive_whoseLastEntriesBeginDamaged_saysSo() throws IOException {
        byte[] zip = zip(StandardCharsets.UTF_8, "a.txt", "b.txt", "c.txt");
        zip[indexOf(zip, "b.txt") - 30] = 'p';
        zip[indexOf(zip, "c.txt") - 30] = 'p';

        assertEquals(
                List.of("inside a.txt", "refused damaged the table of contents"),
                Received.by(format, "a.zip", zip).outline());
    }

    @Test
    void archive_cutInAnEntry_handsOverThoseBefore() throws IOException {
        byte[] zip = zip(StandardCharsets.UTF_8, "a.txt", "b.txt");
        int name = indexOf(zip, "b.txt");

        assertEquals(
                List.of("inside a.txt", "refused truncated b.txt"),
                Received.by(format, "a.zip", Arrays.copyOf(zip, name + 20)).outline());
    }

    @Test
    void entry_damagedInItsMiddle_losesNoOther() throws IOException {
        byte[] zip = zip(StandardCharsets.UTF_8, "a.txt", "b.txt", "c.txt");
        int name = indexOf(zip, "b.txt");
        Arrays.fill(zip, name + 5, name + 25, (byte) 0xFF);

        assertEquals(
                List.of("inside a.txt", "refused damaged b.txt", "inside c.txt"),
                Received.by(format, "a.zip", zip).outline());
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

        List<String> outline = Received.by(format, "a.zip", out.toByteArray()).outline();

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
                Received.by(format, "a.zip", out.toByteArray()).outline());
    }

    @Test
    void emptyArchive_handsOverNothing() throws IOException {
        byte[] zip = zip(StandardCharsets.UTF_8);

        assertTrue(format.recognises(Received.head("a.zip", null, zip)));
        assertEquals(List.of(), Received.by(format, "a.zip", zip).events);
    }

    @Test
    void tar_handsOverItsFiles() throws IOException {
        byte[] tar = tar();

        assertTrue(new TarFormat().recognises(Received.head("press.tar", null, tar)));
        Received handed = Received.by(new TarFormat(), "press.tar", tar);

        assertEquals(List.of("inside monday/a.txt", "inside monday/b.txt"), handed.events);
        assertEquals(TALKS, handed.content(1));
    }

    @Test
    void tar_cutInAFile_handsOverThoseBefore() throws IOException {
        Received handed =
                Received.by(new TarFormat(), "press.tar", Arrays.copyOf(tar(), 512 * 4 + 20));

        assertEquals(List.of("inside monday/a.txt", "unreadable truncated"), handed.outline());
    }

    @Test
    void tar_cutInAHeader_isSaidToBeCut() throws IOException {
        assertEquals(
                List.of("inside monday/a.txt", "refused truncated the end"),
                Received.by(new TarFormat(), "a.tar", Arrays.copyOf(tar(), 512 * 3 + 20))
                        .outline());
    }

    @Test
    void tar_joinedOfTwo_saysThatTheSecondIsNotRead() throws IOException {
        List<String> outline =
                Received.by(new TarFormat(), "a.tar", joined(tar(), tar())).outline();

        assertEquals("inside monday/b.txt", outline.get(1));
        assertEquals("refused damaged what comes after byte " + tar().length, outline.get(2));
    }

    @Test
    void mutatedArchives_neverBreakTheReader() throws IOException {
        assertTrue(Mutations.survived(format, "a.zip", Samples.zip()) > 40);
        assertTrue(Mutations.survived(format, "odd.zip", Samples.oddZip()) > 40);
        assertTrue(Mutations.survived(new TarFormat(), "a.tar", tar()) > 40);
    }

    private static int indexOf(byte[] bytes, String wanted) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(wanted);
    }
}
