package org.parley.app.cli;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.parley.app.print.Letters;
import org.parley.intake.Intake;

/**
 * Says what is going on: on a terminal in one line that is written over; else in a line every few
 * seconds, if it takes that long.
 */
final class Progress implements AutoCloseable {
    private static final long SECONDS = 5;
    private static final int WIDEST = 78;

    private final Console console;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(Progress::thread);
    private @Nullable String unsaid;
    private boolean shown;

    Progress(Console console) {
        this.console = console;
        if (!console.errTerminal()) {
            clock.scheduleAtFixedRate(this::tick, SECONDS, SECONDS, TimeUnit.SECONDS);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "progress");
        thread.setDaemon(true);
        return thread;
    }

    synchronized void at(String what) {
        String line = Letters.clean(what);
        if (console.errTerminal()) {
            String cut = line.length() > WIDEST ? line.substring(0, WIDEST - 1) + "…" : line;
            console.err().print("\r\033[K" + cut);
            console.err().flush();
            shown = true;
        } else {
            unsaid = line;
        }
    }

    private synchronized void tick() {
        if (unsaid != null) {
            console.err().println("parley: " + unsaid);
            unsaid = null;
        }
    }

    /** A line that stays. */
    synchronized void say(String message) {
        wipe();
        console.err().println("parley: " + Letters.clean(message));
    }

    /** Says how to end what is typed, if it is asked for. */
    void promptIfTyped(List<String> arguments) {
        if (arguments.contains(Intake.STDIN) && console.inTerminal()) {
            say("reading what you type or paste; end it with Ctrl-D on a line of its own");
        }
    }

    /** Takes the line away that is written over. */
    synchronized void wipe() {
        unsaid = null;
        if (shown) {
            console.err().print("\r\033[K");
            console.err().flush();
            shown = false;
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        wipe();
    }
}
