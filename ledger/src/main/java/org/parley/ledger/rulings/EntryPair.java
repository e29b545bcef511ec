package org.parley.ledger.rulings;

import org.parley.core.entry.Entry;
import org.parley.core.text.Article;

/**
 * Two entries in no order: those of a contradiction.
 *
 * @param lesser the id that comes first
 */
public record EntryPair(String lesser, String greater) {
    public EntryPair {
        if (lesser.compareTo(greater) > 0) {
            throw new IllegalArgumentException(lesser + " comes after " + greater);
        }
    }

    /** The pair of two entries' ids, in any order. */
    public static EntryPair of(String one, String other) {
        return one.compareTo(other) <= 0 ? new EntryPair(one, other) : new EntryPair(other, one);
    }

    public static EntryPair of(Entry one, Entry other) {
        return of(one.id(), other.id());
    }

    /** 32 hexadecimal digits. */
    public String id() {
        return Article.sha256(lesser + "\n" + greater).substring(0, 32);
    }
}
