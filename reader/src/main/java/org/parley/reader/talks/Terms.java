package org.parley.reader.talks;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Party;

/** What a talks file knows of an entry: its party, its target, its issue; null if it does not. */
record Terms(@Nullable Party party, @Nullable Party target, @Nullable String issue) {
    /** How many of the three. */
    long known() {
        return Stream.of(party, target, issue).filter(Objects::nonNull).count();
    }

    /** The entry in these terms; who acts towards his own side has no target. */
    Entry of(Entry entry) {
        @Nullable Party by = party == null ? entry.party() : party;
        @Nullable Party to = target == null ? entry.target() : target;
        return entry.between(by, Objects.equals(by, to) ? null : to)
                .about(issue == null ? entry.issue() : issue);
    }
}
