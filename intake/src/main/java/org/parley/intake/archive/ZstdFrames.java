package org.parley.intake.archive;

import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/**
 * What the zstd frames of a web archive unpack to. It never reads on into a frame before it is
 * asked for its bytes, so that it is known where a record ends; and gives no more bytes than it is
 * allowed to: a few packed ones may stand for gigabytes.
 */
final class ZstdFrames implements ReadableByteChannel {
    private final InputStream in;
    private final byte[] read = new byte[8192];
    private final ByteBuffer packed = ByteBuffer.allocateDirect(read.length).limit(0);
    private final ByteBuffer unpacked = ByteBuffer.allocateDirect(read.length).limit(0);
    private final ZstdDecompressCtx context = new ZstdDecompressCtx();
    private long allowed = Long.MAX_VALUE;
    private boolean inFrame;
    private boolean open = true;

    /**
     * @param dictionary that all frames need, or empty
     */
    ZstdFrames(InputStream in, byte[] dictionary) {
        this.in = in;
        if (dictionary.length > 0) {
            context.loadDict(dictionary);
        }
    }

    /** How many bytes were read from the stream and not unpacked yet. */
    int ahead() {
        return packed.remaining();
    }

    /** From here on at most so many bytes may be read; reading more throws. */
    void allow(long bytes) {
        allowed = bytes;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        while (!unpacked.hasRemaining()) {
            if (!unpack()) {
                return -1;
            }
        }
        int n = Math.min(unpacked.remaining(), target.remaining());
        allowed -= n;
        if (allowed < 0) {
            throw new IOException("it swells to more than any header does");
        }
        target.put(unpacked.slice().limit(n));
        unpacked.position(unpacked.position() + n);
        return n;
    }

    /** Unpacks some more, which may be nothing; false at the end. */
    private boolean unpack() throws IOException {
        boolean more = inFrame && unpacked.limit() == unpacked.capacity();
        if (!packed.hasRemaining() && !more) {
            int n = in.read(read);
            if (n < 0) {
                if (inFrame) {
                    throw new EOFException("it ends in the middle");
                }
                return false;
            }
            packed.clear().put(read, 0, n).flip();
        }
        unpacked.clear();
        try {
            inFrame = !context.decompressDirectByteBufferStream(unpacked, packed);
        } catch (ZstdException e) {
            throw new IOException(e.getMessage(), e);
        } finally {
            unpacked.flip();
        }
        return true;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() throws IOException {
        open = false;
        context.close();
        in.close();
    }
}
