package org.parley.reader.talks;

import org.parley.core.talks.Talks;

/**
 * A talks file made ready to be asked. Immutable.
 *
 * @param id what entries are marked with
 */
record Table(String id, Sides sides, Matters matters) {
    static Table of(Talks talks) {
        return new Table(talks.id(), new Sides(talks.parties()), new Matters(talks.issues()));
    }
}
