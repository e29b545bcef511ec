package org.parley.app.web.guard;

import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * A request whose body fails as soon as it is longer than it may be, whatever its header said, or
 * comes in so slowly that it only keeps a thread waiting.
 */
final class BodyLimit extends Request.Wrapper {
    private static final long SECOND = 1_000_000_000L;

    private final long most;
    private final long started = System.nanoTime();
    private long read;

    /**
     * @param most bytes
     */
    BodyLimit(Request request, long most) {
        super(request);
        this.most = most;
    }

    @Override
    public Content.@Nullable Chunk read() {
        Content.Chunk chunk = super.read();
        if (chunk == null || Content.Chunk.isFailure(chunk)) {
            return chunk;
        }
        read += chunk.remaining();
        if (read > most) {
            return failed(chunk, 413, "Content Too Large");
        }
        long allowed = Limits.IDLE_MILLIS / 1_000 + read / Limits.SLOWEST;
        return System.nanoTime() - started > allowed * SECOND
                ? failed(chunk, 408, "Request Timeout")
                : chunk;
    }

    /** What is left is not in the way of an answer: after it, {@link Linger} takes it in. */
    @Override
    public boolean consumeAvailable() {
        return Linger.isWorth(this) || super.consumeAvailable();
    }

    private static Content.Chunk failed(Content.Chunk chunk, int status, String reason) {
        chunk.release();
        return Content.Chunk.from(new HttpException.RuntimeException(status, reason));
    }
}
