package org.parley.reader.talks;

import org.parley.core.talks.Talks;

/**
 * A talks file made ready to be asked. Immutable.
 *
 * @param id what entries are marked with
 */
record Table(String id, PartyNames sides, IssuePhrases matters) {
    static Table of(Talks talks) {
        return new Table(
                talks.id(), new PartyNames(talks.parties()), new IssuePhrases(talks.issues()));
    }
}
