package org.parley.intake.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.parley.intake.document.CountedStream;
import org.parley.intake.document.Document;
import org.parley.intake.document.Format;
import org.parley.intake.document.Head;
import org.parley.intake.document.Receiver;
import org.parley.intake.document.Unreadable;

/** A tar archive: each regular file in it is a document. */
public final class TarFormat implements Format {
    private static final int HEADER = 512;
    private static final int MAGIC_AT = 257;

    /** Without the sums of the header right, a text about tar would be an archive. */
    @Override
    public boolean recognises(Head head) {
        byte[] bytes = head.bytes();
        return bytes.length >= HEADER
                && new String(bytes, MAGIC_AT, 5, StandardCharsets.ISO_8859_1).equals("ustar")
                && summed(bytes);
    }

    @Override
    public void read(Document document, Receiver receiver) throws IOException {
        Entries entries = new Entries(document, receiver);
        try (CountedStream in = new CountedStream(document.open());
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(
                                in, HEADER, HEADER, StandardCharsets.UTF_8.name())) {
            for (TarArchiveEntry entry = next(tar, in); entry != null; entry = next(tar, in)) {
                if (entry.isFile() && !entry.isSymbolicLink() && !entry.isLink()) {
                    entries.file(entry.getName(), content(entry, tar, in), in.count());
                }
            }
            checkEnd(entries, in);
        }
        entries.close();
    }

    /** Says so if the archive is cut in a header, or more comes behind what seems its end. */
    private static void checkEnd(Entries entries, CountedStream in) throws IOException {
        long end = in.count();
        byte[] rest = new byte[8192];
        for (int n = in.read(rest); n > 0; n = in.read(rest)) {
            for (int i = 0; i < n; i++) {
                if (rest[i] != 0) {
                    entries.refused(
                            "damaged",
                            "what comes after byte " + end,
                            "the archive seems to end there. Copy or download it again; if it was"
                                    + " joined from several, unpack it: tar xif FILE");
                    return;
                }
            }
        }
        if (in.count() % HEADER != 0) {
            entries.refused(
                    "truncated",
                    "the end",
                    "the archive is cut off after byte "
                            + in.count()
                            + ": files may be missing. Copy or download it again");
        }
    }

    private static @Nullable TarArchiveEntry next(TarArchiveInputStream tar, CountedStream in)
            throws Unreadable {
        try {
            return tar.getNextEntry();
        } catch (IOException | RuntimeException e) {
            throw damaged("after the files read so far", e, in);
        }
    }

    private static byte[] content(
            TarArchiveEntry entry, TarArchiveInputStream tar, CountedStream in) throws Unreadable {
        try {
            return tar.readNBytes(Document.MOST_BYTES + 1);
        } catch (IOException | RuntimeException e) {
            throw damaged("in " + entry.getName(), e, in);
        }
    }

    private static Unreadable damaged(String where, Exception e, CountedStream in) {
        if (e instanceof Unreadable unreadable) {
            return unreadable;
        }
        return new Unreadable(
                in.ended() ? "truncated" : "damaged",
                "it "
                        + (in.ended() ? "ends" : "is damaged")
                        + " "
                        + where
                        + " ("
                        + e.getMessage()
                        + "). Copy or download it again, or unpack what is whole: tar xf FILE");
    }

    private static boolean summed(byte[] header) {
        int sum = 0;
        for (int i = 0; i < HEADER; i++) {
            sum += i >= 148 && i < 156 ? ' ' : header[i] & 0xFF;
        }
        String stated = new String(header, 148, 8, StandardCharsets.ISO_8859_1);
        String digits = stated.replaceAll("[^0-7]", "");
        return !digits.isEmpty() && digits.length() <= 8 && Integer.parseInt(digits, 8) == sum;
    }
}
