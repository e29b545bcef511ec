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

    /** Read from the archive: unpacked they may be a thousand times as many. */
    private static final int MOST_HEADER_BYTES = 1 << 15;

    private final CountedStream in;
    private final long first;
    private final long offset;
    private final ByteBuffer buffer = ByteBuffer.allocate(8192).limit(0);
    private @Nullable WarcReader reader;

    /**
     * @param first place of the first record in the archive
     * @param before how many bytes of a dictionary come before it in {@code in}
     */
    WarcStream(InputStream in, long first, int before) {
        this.in = new CountedStream(in);
        this.first = first;
        this.offset = first - before;
    }

    /**
     * The place up to which the archive was read: if the last record was read whole, at most {@link
     * #TRAILER} bytes before the next.
     */
    long place() {
        return reader == null ? first : offset + in.count() - buffer.remaining();
    }

    /** The next record, or null at the end. */
    @Nullable WarcRecord next() throws IOException {
        in.allow(MOST_HEADER_BYTES, () -> new IOException("its header does not end"));
        if (reader == null) {
            reader = new WarcReader(Channels.newChannel(in), buffer);
            reader.setLenient(true);
        }
        WarcRecord record = reader.next().orElse(null);
        in.allowAll();
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
        return in.ended() && offset + in.count() - place < TRAILER;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
