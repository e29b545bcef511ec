package org.parley.app.web;

import io.javalin.http.Handler;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets as many pages be made at once as the processors bear; whoever comes later waits for his
 * turn, in order. Begun all at once, all would be late. Nobody waits long behind slow ones.
 */
final class Turns {
    private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());
    private static final long PATIENCE_MILLIS = 500;

    private final Semaphore free = new Semaphore(AT_ONCE, true);

    /** The same, in its turn. */
    Handler inTurn(Handler handler) {
        return request -> {
            boolean turn = free.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            try {
                handler.handle(request);
            } finally {
                if (turn) {
                    free.release();
                }
            }
        };
    }
}
