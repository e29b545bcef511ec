package org.parley.app.batch;

import org.parley.core.text.Problem;
import org.parley.intake.Arrival;

/**
 * What came of one arrival.
 *
 * @param <R> what comes of reading an article
 */
public sealed interface Outcome<R> {
    /** It was read. */
    record Done<R>(R reading) implements Outcome<R> {}

    /** It was an article, but reading it failed. */
    record Failed<R>(Problem problem) implements Outcome<R> {}

    /** There was nothing to read: it is unread, known, refused or a note. */
    record Passed<R>(Arrival arrival) implements Outcome<R> {}

    /** It was an article, but the run was stopped before it was begun. */
    record Left<R>(String document) implements Outcome<R> {}
}
