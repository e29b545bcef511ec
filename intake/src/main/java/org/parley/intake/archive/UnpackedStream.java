package org.parley.intake.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.parley.intake.document.CountedStream;
import org.parley.intake.document.Unreadable;

/**
 * The unpacked bytes of a stream, as far as they are sound and no bomb: reading throws {@link
 * Unreadable} where the packed bytes are damaged, end early, or swell beyond what news does.
 */
final class UnpackedStream extends FilterInputStream {
    /** More than this is never read from one archive. */
    static final long MOST_BYTES = 2L << 30;

    /** Text shrinks to a tenth, a page of tables to a fortieth. */
    private static final int MOST_RATIO = 200;

    private static final long RATIO_COUNTS_FROM = 64L << 20;

    private final CountedStream packed;
    private long unpacked;

    private UnpackedStream(InputStream in, CountedStream packed) {
        super(in);
        this.packed = packed;
    }

    static InputStream of(Packing packing, InputStream in) throws IOException {
        CountedStream packed = new CountedStream(in);
        try {
            return new UnpackedStream(packing.unpacked(packed), packed);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw damaged(e, packed);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int n;
        try {
            n = in.read(bytes, from, length);
        } catch (IOException | RuntimeException e) {
            throw damaged(e, packed);
        }
        unpacked += Math.max(n, 0);
        check(unpacked, packed.count());
        return n;
    }

    @Override
    public long skip(long n) throws IOException {
        byte[] some = new byte[(int) Math.min(Math.max(n, 0), 8192)];
        return Math.max(read(some, 0, some.length), 0);
    }

    @Override
    public int available() {
        return 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Throws if so many unpacked bytes from so many packed ones are no news. */
    static void check(long unpacked, long packed) throws Unreadable {
        if (unpacked > MOST_BYTES
                || unpacked > RATIO_COUNTS_FROM && unpacked > MOST_RATIO * Math.max(packed, 1)) {
            throw new Unreadable(
                    "bomb",
                    "it swells to more than "
                            + (unpacked >> 20)
                            + " MB from "
                            + (packed >> 10)
                            + " kB, as no news does. If it is sound, unpack it and read the files"
                            + " in it");
        }
    }

    private static Unreadable damaged(Exception e, CountedStream packed) {
        if (e instanceof Unreadable unreadable) {
            return unreadable;
        }
        return packed.ended()
                ? new Unreadable(
                        "truncated",
                        "it ends in the middle, after "
                                + packed.count()
                                + " packed bytes. Copy or download it again")
                : new Unreadable(
                        "damaged",
                        "it is damaged near byte "
                                + packed.count()
                                + " ("
                                + e.getMessage()
                                + "). Copy or download it again");
    }
}
