package org.parley.app.web.guard;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections on which the next request does not get complete in time, also if a letter of
 * it comes now and then. Those with a request that is being answered are left alone.
 */
final class SlowRequests extends AbstractLifeCycle implements Connection.Listener {
    private static final long EVERY_SECONDS = 5;

    /** How many requests came, and when that was first seen. */
    private record Seen(long requests, long nanos) {}

    private final Scheduler scheduler;
    private final Map<Connection, Seen> connections = new ConcurrentHashMap<>();

    SlowRequests(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        scheduler.schedule(this::look, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void onOpened(Connection connection) {
        connections.put(connection, new Seen(0, System.nanoTime()));
    }

    @Override
    public void onClosed(Connection connection) {
        connections.remove(connection);
    }

    private void look() {
        if (!isRunning() && !isStarting()) {
            return;
        }
        long now = System.nanoTime();
        connections.forEach((connection, seen) -> look(connection, seen, now));
        scheduler.schedule(this::look, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    private void look(Connection connection, Seen seen, long now) {
        long requests = connection.getMessagesIn();
        if (requests != seen.requests() || requests > connection.getMessagesOut()) {
            connections.replace(connection, seen, new Seen(requests, now));
        } else if (now - seen.nanos() > TimeUnit.SECONDS.toNanos(Limits.REQUEST_SECONDS)) {
            connection.close();
        }
    }
}
