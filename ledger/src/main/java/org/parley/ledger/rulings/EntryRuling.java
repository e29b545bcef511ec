package org.parley.ledger.rulings;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Passage;

/**
 * What an analyst ruled on an entry. It holds until it is taken back, also for what later readings
 * find at the same words.
 *
 * @param number from 1, in the order they were made; 0 before it is kept
 * @param article id of the article
 * @param entry id of the entry as it was when the ruling was made
 * @param cue its cue: where the ruling is anchored, and the words there
 * @param correction what the entry should have said; nothing unless the kind is {@link Kind#CHANGE}
 * @param author who ruled so
 * @param reason in his words, or null
 * @param undone when it was taken back, or null: it holds
 */
public record EntryRuling(
        int number,
        Kind kind,
        String article,
        String entry,
        Passage cue,
        Correction correction,
        String author,
        @Nullable String reason,
        Instant made,
        @Nullable Instant undone) {

    /** What is ruled. */
    public enum Kind {
        /** there is no such move */
        WRONG,
        /** the entry is right */
        CONFIRM,
        /** the move is there, but something of it was misread */
        CHANGE;

        /** The word on the command line. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @throws IllegalArgumentException if a change changes nothing, or another kind does
     */
    public EntryRuling {
        if ((kind == Kind.CHANGE) == correction.equals(Correction.NONE)) {
            throw new IllegalArgumentException(kind + " with \"" + correction + "\"");
        }
    }

    /** A ruling on an entry as it stands. */
    public static EntryRuling on(
            Entry entry,
            Kind kind,
            Correction correction,
            String author,
            @Nullable String reason,
            Instant made) {
        return new EntryRuling(
                0,
                kind,
                entry.article().id(),
                entry.id(),
                entry.cue(),
                correction,
                author,
                reason,
                made,
                null);
    }

    public EntryRuling withNumber(int newNumber) {
        return new EntryRuling(
                newNumber, kind, article, entry, cue, correction, author, reason, made, undone);
    }

    /** Whether it is this ruling, whatever its number, and whether or not it still holds. */
    public boolean isSameAs(EntryRuling other) {
        return other.withNumber(number).holding().equals(holding());
    }

    private EntryRuling holding() {
        return new EntryRuling(
                number, kind, article, entry, cue, correction, author, reason, made, null);
    }

    /** {@code rule 1a2b3c4d --wrong}: as it was ordered. */
    @Override
    public String toString() {
        return "rule "
                + entry.substring(0, Math.min(8, entry.length()))
                + (kind == Kind.CHANGE ? " " + correction : " --" + kind.word());
    }
}
