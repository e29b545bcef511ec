package org.parley.core.entry;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a party does at the table or on the ground; the coding manual ({@code
 * docs/coding-manual.md}) defines each. Mapped to the event types of the PLOVER ontology (Open
 * Event Data Alliance, 2021).
 */
public enum Move {
    DEMAND("REQUEST"),
    OFFER("AGREE"),
    ACCEPT("AGREE"),
    REJECT("REJECT"),
    CONCEDE("CONCEDE"),
    THREATEN("THREATEN"),
    COMMIT(null),
    DEADLINE(null),
    ACCUSE("ACCUSE"),
    SUPPORT("SUPPORT"),
    CONSULT("CONSULT"),
    AID("AID"),
    COOPERATE("COOPERATE"),
    RETREAT("RETREAT"),
    SANCTION("SANCTION"),
    PROTEST("PROTEST"),
    MOBILIZE("MOBILIZE"),
    COERCE("COERCE"),
    ASSAULT("ASSAULT");

    private final @Nullable String plover;

    Move(@Nullable String plover) {
        this.plover = plover;
    }

    /**
     * The PLOVER event type; empty for {@link #COMMIT} and {@link #DEADLINE}, which PLOVER does not
     * have.
     */
    public Optional<String> plover() {
        return Optional.ofNullable(plover);
    }

    /** The word used in output and in lexicons: the name in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The move of a {@link #word}, in any case; empty if there is none. */
    public static Optional<Move> parse(String word) {
        for (Move move : values()) {
            if (move.name().equalsIgnoreCase(word.strip())) {
                return Optional.of(move);
            }
        }
        return Optional.empty();
    }
}
