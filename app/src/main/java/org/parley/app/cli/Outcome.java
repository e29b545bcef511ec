package org.parley.app.cli;

import org.parley.core.text.Problem;
import org.parley.reader.Reading;

/** What came of one document. */
sealed interface Outcome {
    /** It was read. */
    record Done(Reading reading) implements Outcome {}

    /** It could not be taken in, or reading it failed. */
    record Failed(Problem problem) implements Outcome {}
}
