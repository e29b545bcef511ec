package org.parley.intake.archive;

import org.parley.intake.document.Document;
import org.parley.intake.document.Metadata;
import org.parley.intake.document.Receiver;
import org.parley.intake.document.Unreadable;

/** Hands over the files of one archive, and counts what is none. */
final class Entries {
    private static final int MOST_FILES = 100_000;

    private final Document archive;
    private final Receiver receiver;
    private int files;
    private int dressing;
    private long unpacked;

    Entries(Document archive, Receiver receiver) {
        this.archive = archive;
        this.receiver = receiver;
    }

    /**
     * A file.
     *
     * @param path its path in the archive; only a label, may be absolute or lead out of it
     * @param bytes more than {@link Document#MOST_BYTES} if it goes on
     * @param packed how many bytes of the archive were read so far
     * @throws Unreadable if the archive as a whole is too large to be news
     */
    void file(String path, byte[] bytes, long packed) throws Unreadable {
        if (++files > MOST_FILES) {
            throw new Unreadable(
                    "too-large",
                    "it has more than "
                            + MOST_FILES
                            + " files. Split it, or unpack it and read"
                            + " the folders");
        }
        unpacked += bytes.length;
        UnpackedStream.check(unpacked, packed);
        if (Furniture.leftBehind(path)) {
            return;
        }
        if (Furniture.dresses(path)) {
            dressing++;
        } else if (bytes.length > Document.MOST_BYTES) {
            refused(
                    "too-large",
                    path,
                    "it has more than "
                            + (Document.MOST_BYTES >> 20)
                            + " MB. Unpack the archive; if the file holds many articles, read it"
                            + " by itself");
        } else {
            Metadata known = Metadata.none().withOutlet(archive.known().outlet());
            receiver.inside(archive.inside(path, path, null, known, bytes));
        }
    }

    void refused(String code, String path, String reason) {
        if (!Furniture.leftBehind(path) && !Furniture.dresses(path)) {
            receiver.refused(code, path, reason);
        }
    }

    /** Says what was passed over. */
    void close() {
        if (dressing > 0) {
            receiver.note(
                    "passed-over",
                    dressing == 1
                            ? "1 file is no document (images, styles, scripts)"
                            : dressing + " files are no documents (images, styles, scripts)");
        }
    }
}
