package org.parley.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jdbi.v3.core.HandleCallback;
import org.jspecify.annotations.Nullable;

/**
 * The connections to read by. Each who reads has one to himself; one more is opened when all are
 * taken, up to a number, then he waits. A thread must not read within what it reads.
 */
final class Readers implements AutoCloseable {
    /** More than a few cannot be at work at once; a server has so many for each process. */
    static final int MOST = Math.min(8, 2 * Runtime.getRuntime().availableProcessors());

    private final String place;
    private final Function<String, Line> opening;
    private final ReentrantLock lock = new ReentrantLock(true);
    private final Condition changed = lock.newCondition();

    /** The one used last on top: the others may rest. */
    private final Deque<Line> resting = new ArrayDeque<>();

    private int open;
    private boolean closed;

    /**
     * @param place of the ledger, as a user may read it
     * @param opening opens one more; given what is tried by it
     */
    Readers(String place, Function<String, Line> opening) {
        this.place = place;
        this.opening = opening;
    }

    /** Gives a connection that is open already. */
    void add(Line line) {
        lock.lock();
        try {
            resting.push(line);
            open++;
        } finally {
            lock.unlock();
        }
    }

    /** As {@link Line#run}. */
    <T> T run(String tried, HandleCallback<T, RuntimeException> work, BooleanSupplier repeatable) {
        @Nullable Line rested = take(tried);
        Line line = rested == null ? another(tried) : rested;
        try {
            return line.run(tried, work, repeatable);
        } finally {
            giveBack(line);
        }
    }

    /**
     * @return null if one more is to be opened, which is counted already
     */
    private @Nullable Line take(String tried) {
        lock.lock();
        try {
            while (!closed && resting.isEmpty() && open == MOST) {
                changed.awaitUninterruptibly();
            }
            if (closed) {
                throw Line.closed(tried, place);
            }
            if (resting.isEmpty()) {
                open++;
                return null;
            }
            return resting.pop();
        } finally {
            lock.unlock();
        }
    }

    private Line another(String tried) {
        boolean opened = false;
        try {
            Line line = opening.apply(tried);
            opened = true;
            return line;
        } finally {
            if (!opened) {
                lock.lock();
                try {
                    open--;
                    changed.signalAll();
                } finally {
                    lock.unlock();
                }
            }
        }
    }

    private void giveBack(Line line) {
        lock.lock();
        try {
            resting.push(line);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Refuses who waits, and closes each connection once who reads by it has his answer. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
            while (open > 0) {
                while (resting.isEmpty() && open > 0) {
                    changed.awaitUninterruptibly();
                }
                if (open > 0) {
                    open--;
                    resting.pop().close();
                }
            }
        } finally {
            lock.unlock();
        }
    }
}
