package org.parley.intake.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.parley.intake.document.CountedStream;

/** The records of a web archive from one of them on. */
final class WarcStream implements Closeable {
    /** Between the place that a record was read up to and the start of the next. */
    static final int TRAILER = 16;

    private static final int MOST_HEADER_BYTES = 1 << 15;

    /** Read from the archive: unpacked they may be a thousand times as many. */
    private static final int MOST_PACKED_HEADER_BYTES = 1 << 13;

    /** By zstd they may be without end. */
    private static final int MOST_UNPACKED_HEADER_BYTES = 1 << 20;

    private final CountedStream in;
    private final long first;
    private final int mostHeaderBytes;
    private final @Nullable ZstdFrames frames;
    private final ByteBuffer buffer = ByteBuffer.allocate(8192).limit(0);
    private @Nullable WarcReader reader;

    /**
     * @param in the archive from its first record on
     * @param first place of that record in the archive
     * @param dictionary that unpacking them needs, or empty
     */
    WarcStream(InputStream in, long first, Packing packing, byte[] dictionary) {
        this.in = new CountedStream(in);
        this.first = first;
        this.mostHeaderBytes =
                packing == Packing.NONE ? MOST_HEADER_BYTES : MOST_PACKED_HEADER_BYTES;
        this.frames = packing == Packing.ZSTD ? new ZstdFrames(this.in, dictionary) : null;
    }

    /**
     * The place up to which the archive was read: if the last record was read whole, at most {@link
     * #TRAILER} bytes before the next.
     */
    long place() {
        int ahead = frames == null ? buffer.remaining() : frames.ahead();
        return reader == null ? first : first + in.count() - ahead;
    }

    /** The next record, or null at the end. */
    @Nullable WarcRecord next() throws IOException {
        in.allow(mostHeaderBytes, () -> new IOException("its header does not end"));
        if (frames != null) {
            frames.allow(MOST_UNPACKED_HEADER_BYTES);
        }
        if (reader == null) {
            reader = new WarcReader(frames == null ? Channels.newChannel(in) : frames, buffer);
            reader.setLenient(true);
        }
        WarcRecord record = reader.next().orElse(null);
        in.allowAll();
        if (frames != null) {
            frames.allow(Long.MAX_VALUE);
        }
        if (record != null && record.body().size() < 0) {
            throw new IOException("its length is stated as " + record.body().size());
        }
        return record;
    }

    /** Whether the archive was read to its end. */
    boolean ended() {
        return in.ended();
    }

    /** Whether nothing but the rest of a record before it came from this place on. */
    boolean ended(long place) {
        return in.ended() && first + in.count() - place < TRAILER;
    }

    @Override
    public void close() throws IOException {
        if (frames != null) {
            frames.close();
        }
        in.close();
    }
}
