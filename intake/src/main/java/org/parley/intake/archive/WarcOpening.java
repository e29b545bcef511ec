package org.parley.intake.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.netpreserve.jwarc.WarcRecord;
import org.parley.intake.document.Document;
import org.parley.intake.document.Unreadable;

/**
 * Opens a web archive at any of its records.
 *
 * @param packing of each record
 * @param first place of the first record
 * @param dictionary that unpacking the records needs, or empty
 * @see <a href="https://iipc.github.io/warc-specifications/specifications/warc-zstd/">WARC-Zstd</a>
 */
record WarcOpening(Document document, Packing packing, long first, byte[] dictionary) {
    private static final int MOST_DICTIONARY_BYTES = 16 << 20;
    private static final int FRAME_HEADER = 8;

    static WarcOpening of(Document document) throws IOException {
        try (InputStream in = document.open()) {
            byte[] start = in.readNBytes(FRAME_HEADER);
            if (!WarcStart.hasDictionary(start)) {
                return new WarcOpening(document, Packing.of(start), 0, new byte[0]);
            }
            byte[] frame = dictionaryFrame(start, in);
            byte[] dictionary = frame;
            if (Packing.of(frame) == Packing.ZSTD) {
                dictionary = unpacked(frame);
            }
            return new WarcOpening(document, Packing.ZSTD, FRAME_HEADER + frame.length, dictionary);
        }
    }

    private static byte[] dictionaryFrame(byte[] start, InputStream in) throws IOException {
        int length =
                start.length < FRAME_HEADER
                        ? -1
                        : ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN).getInt(4);
        if (length < FRAME_HEADER || length > MOST_DICTIONARY_BYTES) {
            throw badDictionary();
        }
        byte[] frame = in.readNBytes(length);
        if (frame.length < length) {
            throw badDictionary();
        }
        return frame;
    }

    private static byte[] unpacked(byte[] frame) throws IOException {
        try (InputStream in = Packing.ZSTD.unpacked(new ByteArrayInputStream(frame))) {
            byte[] dictionary = in.readNBytes(MOST_DICTIONARY_BYTES + 1);
            if (dictionary.length <= MOST_DICTIONARY_BYTES) {
                return dictionary;
            }
        } catch (IOException | RuntimeException e) {
            throw badDictionary();
        }
        throw badDictionary();
    }

    private static Unreadable badDictionary() {
        return new Unreadable(
                "damaged",
                "the dictionary at its start, which all its records need, is damaged. Copy or"
                        + " download it again");
    }

    /** The archive from the start of a record on; 0 stands for the first. */
    WarcStream from(long place) throws IOException {
        long start = Math.max(place, first);
        InputStream in = document.open();
        try {
            in.skipNBytes(start);
        } catch (IOException e) {
            in.close();
            throw e;
        }
        try {
            return new WarcStream(in, start, packing, dictionary);
        } catch (RuntimeException e) {
            in.close();
            throw badDictionary();
        }
    }

    /** The start of the first record at this place or after it, or {@link Resume#NOWHERE}. */
    long start(long place) throws IOException {
        return Resume.search(document, place, new WarcStart(packing));
    }

    /** The body of the page whose record is at this place, once more. */
    InputStream page(long place) throws IOException {
        long start = start(place);
        if (start != Resume.NOWHERE && start - place <= WarcStream.TRAILER) {
            try (WarcStream stream = from(start)) {
                WarcRecord record = stream.next();
                if (record != null && Captures.of(record) instanceof Capture.Page page) {
                    return new ByteArrayInputStream(page.bytes());
                }
            } catch (RuntimeException e) {
                throw new Unreadable("damaged", "its record is damaged: " + e.getMessage());
            }
        }
        throw new Unreadable(
                "revisit-unresolved",
                "the archive was not packed record by record, so that the page at byte "
                        + place
                        + " is not found again. Unpack the archive and read that");
    }
}
