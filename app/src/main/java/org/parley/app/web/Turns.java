package org.parley.app.web;

import io.javalin.http.Handler;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets as many pages be made at a time as there are processors, or two; whoever comes meanwhile
 * waits, in order. Begun all at once they would all be late, and some by much. Nobody waits long
 * behind slow ones: then his page is begun beside them.
 */
final class Turns {
    static final int AT_A_TIME = Math.max(2, Runtime.getRuntime().availableProcessors());

    private final Semaphore free = new Semaphore(AT_A_TIME, true);
    private final Duration patience;

    /**
     * @param patience how long one waits at most
     */
    Turns(Duration patience) {
        this.patience = patience;
    }

    /** The same, in its turn. */
    Handler inTurn(Handler handler) {
        return request -> {
            boolean taken = free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
            try {
                handler.handle(request);
            } finally {
                if (taken) {
                    free.release();
                }
            }
        };
    }
}
