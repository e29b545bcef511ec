package org.parley.app.cli;

import org.parley.core.text.Problem;
import org.parley.intake.Arrival;
import org.parley.reader.Reading;

/** What came of one arrival. */
sealed interface Outcome {
    /** It was read. */
    record Done(Reading reading) implements Outcome {}

    /** It was an article, but reading it failed. */
    record Failed(Problem problem) implements Outcome {}

    /** There was nothing to read: it is unread, known, refused or a note. */
    record Passed(Arrival arrival) implements Outcome {}
}
