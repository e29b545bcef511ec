package org.parley.intake.document;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/**
 * A stream that knows how far it was read. Readers that ask again and again after its end, as some
 * libraries do on cut archives, get an {@link EOFException} instead of an endless loop.
 */
public final class CountedStream extends FilterInputStream {
    private static final int MOST_ASKED_AT_END = 64;

    private long count;
    private int askedAtEnd;
    private long stop = Long.MAX_VALUE;
    private Supplier<IOException> beyond = IOException::new;

    public CountedStream(InputStream in) {
        super(in);
    }

    /** Bytes read so far. */
    public long count() {
        return count;
    }

    /** From here on at most so many bytes may be read; reading more throws what is given. */
    public void allow(long bytes, Supplier<IOException> beyond) {
        this.stop = count + bytes;
        this.beyond = beyond;
    }

    /** From here on any number of bytes may be read. */
    public void allowAll() {
        stop = Long.MAX_VALUE;
    }

    /** Whether the reader came to the end. */
    public boolean ended() {
        return askedAtEnd > 0;
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        counted(b < 0 ? -1 : 1);
        return b;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int n = in.read(bytes, from, length);
        counted(n);
        return n;
    }

    @Override
    public long skip(long n) throws IOException {
        long skipped = in.skip(n);
        count += skipped;
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void counted(int n) throws IOException {
        if (n >= 0) {
            count += n;
            if (count > stop) {
                throw beyond.get();
            }
        } else if (++askedAtEnd > MOST_ASKED_AT_END) {
            throw new EOFException("it ends after " + count + " bytes");
        }
    }
}
