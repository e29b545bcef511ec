package org.parley.intake.archive;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.parley.intake.document.Document;
import org.parley.intake.document.Unreadable;

/** Where to go on in an archive after a part of it that is broken. */
final class Resume {
    /** No further part begins. */
    static final long NOWHERE = -1;

    /** An archive with more broken parts than this is not worth the search. */
    static final int MOST_BROKEN = 100;

    /** Bytes by which a part is known. */
    private static final int LOOK = 512;

    private Resume() {}

    /** How the parts of an archive begin. */
    interface Start {
        /** Whether a part may begin with this byte, after that one. */
        boolean mayBegin(int previous, int first);

        /** Whether a part begins with these bytes, of which the archive's end may cut some off. */
        boolean begins(byte[] bytes);
    }

    /** The first place at or after {@code from} where a part begins, or {@link #NOWHERE}. */
    static long search(Document document, long from, Start start) throws IOException {
        return search(document, from, start, 1);
    }

    /** The n-th place at or after {@code from} where a part begins, or {@link #NOWHERE}. */
    static long search(Document document, long from, Start start, int n) throws IOException {
        int found = 0;
        try (InputStream opened = document.open();
                BufferedInputStream in = new BufferedInputStream(opened, 1 << 16)) {
            in.skipNBytes(from);
            int previous = '\n';
            for (long place = from; ; place++) {
                in.mark(LOOK);
                int first = in.read();
                if (first < 0) {
                    return NOWHERE;
                }
                if (start.mayBegin(previous, first)) {
                    in.reset();
                    byte[] bytes = in.readNBytes(LOOK);
                    if (start.begins(bytes) && ++found == n) {
                        return place;
                    }
                    in.reset();
                    in.skipNBytes(1);
                }
                previous = first;
            }
        } catch (EOFException | Unreadable e) {
            return NOWHERE;
        }
    }

    /** Throws if so many parts are broken that reading on is of no use. */
    static void check(int broken, String parts) throws Unreadable {
        if (broken >= MOST_BROKEN) {
            throw new Unreadable(
                    "damaged",
                    "it has more than "
                            + MOST_BROKEN
                            + " broken "
                            + parts
                            + ". Copy or download it again");
        }
    }
}
