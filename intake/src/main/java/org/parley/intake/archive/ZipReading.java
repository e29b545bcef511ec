package org.parley.intake.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.parley.intake.document.CountedStream;
import org.parley.intake.document.Document;
import org.parley.intake.document.Head;
import org.parley.intake.document.Receiver;

/**
 * One pass through a ZIP archive.
 *
 * <p>It goes by the headers before each entry, not by the table at the end: the bytes come as a
 * stream, a cut archive has no table, and nothing need be written to disk. {@code java.util.zip}
 * stops for good at the first encrypted entry and at stored entries whose size follows them;
 * Commons Compress reads on. An entry that was deleted by taking it from the table only comes back.
 */
final class ZipReading {
    private static final Resume.Start LOCAL_HEADER = signature(3, 4);
    private static final Resume.Start TABLE = signature(1, 2);
    private static final Resume.Start END_OF_TABLE = signature(5, 6);

    private final Document document;
    private final Entries entries;
    private int broken;
    private int found;

    /** Where the last entry that was read whole ends. */
    private long afterEntry;

    /** Where the content of the entry begins that is being read or was read last. */
    private long inEntry;

    /** Of the entry being read, or null between entries. */
    private @Nullable String path;

    ZipReading(Document document, Receiver receiver) {
        this.document = document;
        this.entries = new Entries(document, receiver);
    }

    void read() throws IOException {
        long from = 0;
        while (from != Resume.NOWHERE) {
            from = readFrom(from);
        }
        entries.close();
    }

    /** Reads until something is broken; gives the place where to go on. */
    private long readFrom(long from) throws IOException {
        inEntry = from + 1;
        try (CountedStream in = new CountedStream(document.open());
                ZipArchiveInputStream zip =
                        new ZipArchiveInputStream(in, "UTF-8", true, true, true)) {
            in.skipNBytes(from);
            while (true) {
                byte[] bytes;
                ZipArchiveEntry entry;
                path = null;
                in.allowAll();
                try {
                    entry = zip.getNextEntry();
                    if (entry == null) {
                        checkTable(inEntry - 1);
                        return Resume.NOWHERE;
                    }
                    found++;
                    path = name(entry);
                    inEntry = from + zip.getBytesRead();
                    bytes = content(entry, zip, in);
                    afterEntry = inEntry + Math.max(zip.getCompressedCount(), 0);
                } catch (IOException | RuntimeException e) {
                    return afterBroken(e);
                }
                if (bytes != null) {
                    entries.file(path, bytes, in.count());
                    if (bytes.length > Document.MOST_BYTES
                            && entry.getGeneralPurposeBit().usesDataDescriptor()) {
                        // Its end is known by unpacking it only: it may be without end.
                        return Resume.search(document, inEntry, LOCAL_HEADER);
                    }
                }
            }
        }
    }

    /** The content of an entry that is a file and can be read, or null. */
    private byte @Nullable [] content(
            ZipArchiveEntry entry, ZipArchiveInputStream zip, CountedStream in) throws IOException {
        if (entry.isDirectory()) {
            return null;
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            entries.refused(
                    "encrypted",
                    name(entry),
                    "it is encrypted. Unpack the archive with its password and read the files:"
                            + " unzip -P PASSWORD '"
                            + document.label()
                            + "'");
            return null;
        }
        if (entry.getGeneralPurposeBit().usesDataDescriptor()
                && entry.getMethod() == ZipArchiveEntry.STORED) {
            // the library keeps it whole to find its end
            in.allow(
                    2L * Document.MOST_BYTES,
                    () -> new IOException("it goes on for more than one document"));
        }
        if (!zip.canReadEntryData(entry)) {
            entries.refused(
                    "unknown-packing",
                    name(entry),
                    "it is packed by method "
                            + entry.getMethod()
                            + ", which Parley does not know. Unpack the archive and read the"
                            + " files");
            return null;
        }
        return zip.readNBytes(Document.MOST_BYTES + 1);
    }

    private long afterBroken(Exception e) throws IOException {
        long next = Resume.search(document, inEntry, LOCAL_HEADER);
        if (next == Resume.NOWHERE && path == null) {
            checkTable(inEntry - 1);
            return next;
        }
        found += path == null ? 1 : 0;
        entries.refused(
                next == Resume.NOWHERE ? "truncated" : "damaged",
                path == null ? "an entry after byte " + inEntry : path,
                (next == Resume.NOWHERE ? "the archive ends in it or is damaged" : "it is damaged")
                        + " ("
                        + e.getMessage()
                        + "). Copy or download the archive again; the other files in it are read");
        Resume.check(++broken, "files");
        return next;
    }

    /** Says so if the table of contents is missing at the end, or lists more than was found. */
    private void checkTable(long from) throws IOException {
        if (Resume.search(document, from, TABLE) == Resume.NOWHERE
                && Resume.search(document, from, END_OF_TABLE) == Resume.NOWHERE) {
            entries.refused(
                    "truncated",
                    "the end",
                    "the archive is cut off after byte "
                            + from
                            + ": files may be missing. Copy or download it again");
        } else if (Resume.search(document, afterEntry, TABLE, found + 1) != Resume.NOWHERE) {
            entries.refused(
                    "damaged",
                    "the table of contents",
                    "it lists files whose beginning is damaged. Copy or download the archive"
                            + " again; the other files in it are read");
        }
    }

    /** Names are UTF-8 or code page 437; which, only newer archives say, and not all truly. */
    private static String name(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        if (raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames()) {
            return entry.getName();
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
        } catch (CharacterCodingException e) {
            return new String(raw, Charset.forName("IBM437"));
        }
    }

    private static Resume.Start signature(int third, int fourth) {
        return new Resume.Start() {
            @Override
            public boolean mayBegin(int previous, int first) {
                return first == 'P';
            }

            @Override
            public boolean begins(byte[] bytes) {
                return Head.begins(bytes, 'P', 'K', third, fourth);
            }
        };
    }
}
