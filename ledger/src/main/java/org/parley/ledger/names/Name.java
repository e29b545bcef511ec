package org.parley.ledger.names;

import java.util.Locale;
import org.parley.core.actor.Actor.Kind;

/**
 * A name as articles write it, and what it is the name of. Ordered by kind, then by text.
 *
 * @param text the fullest form in an article
 */
public record Name(Kind kind, String text) implements Comparable<Name> {
    @Override
    public int compareTo(Name other) {
        int kinds = kind.compareTo(other.kind);
        return kinds == 0 ? text.compareTo(other.text) : kinds;
    }

    /** The text as rulings compare it: one space between words, no difference in case. */
    public static String folded(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    String folded() {
        return folded(text);
    }

    /** Whether it is a single word that may be no more than a surname. */
    public boolean bare() {
        return kind == Kind.PERSON && text.strip().indexOf(' ') < 0;
    }

    /** Whether another article can mean the same one by it: people and bodies have names. */
    public boolean proper() {
        return kind == Kind.PERSON || kind == Kind.BODY;
    }
}
