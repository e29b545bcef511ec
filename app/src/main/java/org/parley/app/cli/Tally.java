package org.parley.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.app.print.Letters;

/** Counts what came of the articles that were to be read. All threads may share it. */
final class Tally {
    private static final int SOME = 3;

    private final Map<String, Integer> unread = new TreeMap<>();
    private final List<String> failed = new ArrayList<>();
    private int read;
    private int known;

    synchronized void addRead() {
        read++;
    }

    synchronized void addKnown() {
        known++;
    }

    /**
     * @param reason as in {@link org.parley.intake.Arrival.Unread}
     */
    synchronized void addUnread(String reason) {
        unread.merge(reason, 1, Integer::sum);
    }

    /**
     * @param document its label
     */
    synchronized void addFailed(String document) {
        failed.add(document);
    }

    synchronized int failed() {
        return failed.size();
    }

    /** Whether anything came of anything. */
    synchronized boolean isSome() {
        return read + known > 0 || !unread.isEmpty();
    }

    /** "12 read, 3 known already, 2 unread (1 in French, 1 in German), 1 failed (talks.pdf)". */
    @Override
    public synchronized String toString() {
        int all = unread.values().stream().mapToInt(Integer::intValue).sum();
        return read
                + " read, "
                + known
                + " known already, "
                + all
                + " unread"
                + (all == 0 ? "" : " (" + reasons(unread) + ")")
                + ", "
                + failed.size()
                + " failed"
                + (failed.isEmpty() ? "" : " (" + some(failed) + ")");
    }

    /** "1 in French, 1 in German". */
    static String reasons(Map<String, Integer> unread) {
        return unread.entrySet().stream()
                .map(reason -> reason.getValue() + " " + reason.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String some(List<String> documents) {
        int more = documents.size() - SOME;
        return documents.stream().limit(SOME).map(Letters::clean).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }
}
