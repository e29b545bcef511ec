package org.parley.intake.archive;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.netpreserve.jwarc.WarcRecord;
import org.parley.intake.document.Document;
import org.parley.intake.document.Unreadable;

/**
 * Opens a web archive at any of its records.
 *
 * @param packing of each record
 * @param dictionary the zstd frame before the records that all of them need, or empty
 * @see <a href="https://iipc.github.io/warc-specifications/specifications/warc-zstd/">WARC-Zstd</a>
 */
record WarcOpening(Document document, Packing packing, byte[] dictionary) {
    private static final int MOST_DICTIONARY_BYTES = 16 << 20;
    private static final int FRAME_HEADER = 8;

    static WarcOpening of(Document document) throws IOException {
        try (InputStream in = document.open()) {
            byte[] start = in.readNBytes(FRAME_HEADER);
            if (!WarcStart.hasDictionary(start)) {
                return new WarcOpening(document, Packing.of(start), new byte[0]);
            }
            return new WarcOpening(document, Packing.ZSTD, dictionary(start, in));
        }
    }

    private static byte[] dictionary(byte[] start, InputStream in) throws IOException {
        int length =
                start.length < FRAME_HEADER
                        ? -1
                        : ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN).getInt(4);
        if (length < FRAME_HEADER || length > MOST_DICTIONARY_BYTES) {
            throw badDictionary();
        }
        byte[] frame = Arrays.copyOf(start, FRAME_HEADER + length);
        byte[] content = in.readNBytes(length);
        if (content.length < length
                || Packing.of(content) == Packing.ZSTD
                        && Zstd.getFrameContentSize(content) > MOST_DICTIONARY_BYTES) {
            throw badDictionary();
        }
        System.arraycopy(content, 0, frame, FRAME_HEADER, length);
        return frame;
    }

    private static Unreadable badDictionary() {
        return new Unreadable(
                "damaged",
                "the dictionary at its start, which all its records need, is damaged. Copy or"
                        + " download it again");
    }

    /** The archive from the start of a record on. */
    WarcStream from(long place) throws IOException {
        InputStream in = document.open();
        try {
            in.skipNBytes(place);
        } catch (IOException e) {
            in.close();
            throw e;
        }
        if (place == 0) {
            return new WarcStream(in, 0, 0);
        }
        InputStream before = new ByteArrayInputStream(dictionary);
        return new WarcStream(new SequenceInputStream(before, in), place, dictionary.length);
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
