package org.parley.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.parley.core.names.NameKind;
import org.parley.core.names.Spellings;
import org.parley.ledger.names.Likeness;
import org.parley.ledger.names.Name;

/**
 * Names are alike as {@link Spellings} has it: other spellings, scripts, languages, abbreviations.
 * Remembers what it was asked last, for the same names come again with each article.
 */
final class SpelledLikeness implements Likeness {
    private static final int MOST_REMEMBERED = 100_000;

    private final Map<Pair, Boolean> asked =
            new LinkedHashMap<>(64, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Pair, Boolean> eldest) {
                    return size() > MOST_REMEMBERED;
                }
            };

    /** The lesser first: likeness is symmetric. */
    private record Pair(Name lesser, Name greater) {
        static Pair of(Name a, Name b) {
            return a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
        }
    }

    @Override
    public boolean same(Name a, Name b) {
        if (a.kind() != b.kind()) {
            return false;
        }
        Pair pair = Pair.of(a, b);
        synchronized (asked) {
            return asked.computeIfAbsent(pair, SpelledLikeness::compare);
        }
    }

    private static boolean compare(Pair pair) {
        for (NameKind kind : kinds(pair.lesser())) {
            if (Spellings.known().same(kind, pair.lesser().text(), kind, pair.greater().text())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public SortedSet<String> keys(Name name) {
        SortedSet<String> keys = new TreeSet<>();
        for (NameKind kind : kinds(name)) {
            keys.addAll(Spellings.known().keys(kind, name.text()));
        }
        return keys;
    }

    /** A body may be a city; words that are no name are like nothing. */
    private static NameKind[] kinds(Name name) {
        return switch (name.kind()) {
            case PERSON -> new NameKind[] {NameKind.PERSON};
            case BODY -> new NameKind[] {NameKind.BODY, NameKind.CITY};
            case STATE -> new NameKind[] {NameKind.STATE};
            case GROUP, UNNAMED -> new NameKind[0];
        };
    }
}
