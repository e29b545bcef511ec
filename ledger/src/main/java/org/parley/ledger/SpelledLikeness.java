package org.parley.ledger;

import java.util.SortedSet;
import java.util.TreeSet;
import org.parley.core.actor.Actor.Kind;
import org.parley.ledger.names.Likeness;
import org.parley.ledger.names.Name;

final class SpelledLikeness implements Likeness {
    @Override
    public boolean same(Name a, Name b) {
        if (a.kind() != b.kind()) {
            return false;
        }
        String x = Name.folded(a.text());
        String y = Name.folded(b.text());
        return x.equals(y)
                || a.kind() == Kind.PERSON && (x.endsWith(" " + y) || y.endsWith(" " + x));
    }

    @Override
    public SortedSet<String> keys(Name name) {
        String folded = Name.folded(name.text());
        return new TreeSet<>(
                java.util.Set.of(
                        name.kind() == Kind.PERSON
                                ? folded.substring(folded.lastIndexOf(' ') + 1)
                                : folded));
    }
}
