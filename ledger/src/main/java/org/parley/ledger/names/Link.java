package org.parley.ledger.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.actor.Actor.Basis;
import org.parley.core.actor.Actor.Kind;
import org.parley.core.entry.Party;

/**
 * Who an {@link Appearance} is, and for whom it speaks as far as others tell.
 *
 * @param head the name the actor goes by: the most frequent of its full names
 * @param party as told by {@code why}, or null: nobody else tells
 * @param candidates names of those it may as well be; it is linked to none of them then
 */
public record Link(Name head, @Nullable Party party, Why why, List<String> candidates) {
    /** Who tells the party. */
    public enum Why {
        /** a ruling */
        RULING,
        /** most of the articles near in time on names that a ruling made one */
        JOINED,
        /** most of the other articles near in time */
        REPORTS,
        /** an office that Parley knows */
        OFFICE,
        /** nobody */
        NONE
    }

    public Link {
        candidates = List.copyOf(candidates);
    }

    /** An actor that no other article has anything to say of. */
    public static Link alone(Name name) {
        return new Link(name, null, Why.NONE, List.of());
    }

    /**
     * The side that an actor speaks for: a ruling's, else its own article's, else what others tell,
     * else itself under its linked name; null if it is not to be placed.
     *
     * @param asRead as its own article has it
     */
    public @Nullable Party party(@Nullable Party asRead, Basis basis) {
        if (why == Why.RULING || party != null && !told(basis)) {
            return party;
        }
        return asRead != null && basis == Basis.ITSELF
                ? new Party(head.text(), asRead.code())
                : asRead;
    }

    /**
     * Whether the actor is still to be placed: it has no side, or is a person for whom nobody says
     * for whom he speaks. A body or a group that nobody places is a side of its own.
     */
    public boolean open(Basis basis) {
        return party == null
                && (basis == Basis.NONE || basis == Basis.ITSELF && head.kind() == Kind.PERSON);
    }

    private boolean told(Basis basis) {
        return basis == Basis.TEXT
                || basis == Basis.TALKS
                || basis == Basis.NAME && why != Why.JOINED;
    }
}
