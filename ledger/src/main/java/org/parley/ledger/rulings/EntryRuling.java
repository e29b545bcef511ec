package org.parley.ledger.rulings;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Passage;
import org.parley.core.entry.Period;

/**
 * What an analyst ruled on an entry. It holds until it is taken back, also for what later readings
 * find at the same words.
 *
 * @param number from 1, in the order they were made; 0 before it is kept
 * @param article id of the article
 * @param entry id of the entry as it was when the ruling was made
 * @param cue its cue: where the ruling is anchored, and the words there
 * @param correction what the entry should have said; of an entry added what it says; else nothing
 * @param onward whether it goes for like cases too, also in later readings
 * @param was what the reader had said, or null if that is unknown
 * @param addition what else an entry added has; null for all other kinds
 * @param other the other entry of a contradiction dismissed; null for all other kinds
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
        boolean onward,
        @Nullable AsRead was,
        @Nullable Addition addition,
        @Nullable Anchor other,
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
        CHANGE,
        /** the reader missed a move */
        ADD,
        /** two entries do not contradict each other */
        DISMISS;

        /** The word on the command line. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @throws IllegalArgumentException if a change changes nothing, or another kind does; if
     *     anything else is there that its kind does not have, or not there that it has
     */
    public EntryRuling {
        if ((kind == Kind.CHANGE || kind == Kind.ADD) == correction.equals(Correction.NONE)
                || (kind == Kind.ADD) == (addition == null)
                || kind == Kind.ADD
                        && (correction.move() == null
                                || correction.untargeted()
                                || correction.polarity() != null)
                || (kind == Kind.DISMISS) == (other == null)) {
            throw new IllegalArgumentException(kind + " with \"" + correction + "\"");
        }
        if (onward && (kind != Kind.WRONG && kind != Kind.CHANGE || correction.day() != null)) {
            throw new IllegalArgumentException(kind + " with a day or without a change is onward");
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
        return of(Anchor.of(entry), kind, correction, null, null, author, reason, made);
    }

    /**
     * An entry that the reader missed.
     *
     * @param at its place, with the id that it is to have
     * @param correction its move, and what else is known of it
     */
    public static EntryRuling adding(
            Anchor at,
            Correction correction,
            Addition addition,
            String author,
            @Nullable String reason,
            Instant made) {
        return of(at, Kind.ADD, correction, addition, null, author, reason, made);
    }

    /** Two entries do not contradict each other. */
    public static EntryRuling dismissing(
            Entry first, Entry second, String author, @Nullable String reason, Instant made) {
        return of(
                Anchor.of(first),
                Kind.DISMISS,
                Correction.NONE,
                null,
                Anchor.of(second),
                author,
                reason,
                made);
    }

    private static EntryRuling of(
            Anchor at,
            Kind kind,
            Correction correction,
            @Nullable Addition addition,
            @Nullable Anchor other,
            String author,
            @Nullable String reason,
            Instant made) {
        return new EntryRuling(
                0,
                kind,
                at.article(),
                at.entry(),
                at.cue(),
                correction,
                false,
                null,
                addition,
                other,
                author,
                reason,
                made,
                null);
    }

    /** Where it is anchored. */
    public Anchor at() {
        return new Anchor(article, entry, cue);
    }

    public EntryRuling withNumber(int newNumber) {
        return with(newNumber, onward, was, made);
    }

    /** The same for like cases too. */
    public EntryRuling forLikeCases() {
        return with(number, true, was, made);
    }

    /** The same, made at another time. */
    public EntryRuling withMade(Instant newMade) {
        return with(number, onward, was, newMade);
    }

    /** The same with what the reader had said of the entry. */
    public EntryRuling withWas(AsRead newWas) {
        return with(number, onward, newWas, made);
    }

    private EntryRuling with(
            int newNumber, boolean newOnward, @Nullable AsRead newWas, Instant newMade) {
        return new EntryRuling(
                newNumber,
                kind,
                article,
                entry,
                cue,
                correction,
                newOnward,
                newWas,
                addition,
                other,
                author,
                reason,
                newMade,
                undone);
    }

    /** The entry that is added. */
    Entry entryAdded() {
        Addition more = Objects.requireNonNull(addition);
        return new Entry(
                entry,
                more.article(),
                correction.party(),
                more.speaker(),
                Objects.requireNonNull(correction.move()),
                correction.target(),
                correction.issue(),
                null,
                cue,
                more.evidence(),
                more.via(),
                more.polarity(),
                more.certainty(),
                null,
                false,
                null,
                correction.day() == null ? null : Period.of(correction.day()),
                null,
                "ruling",
                1,
                more.talks());
    }

    /** Whether it is this ruling, whatever its number, and whether or not it still holds. */
    public boolean isSameAs(EntryRuling other) {
        return other.withNumber(number).holding().equals(holding());
    }

    private EntryRuling holding() {
        return new EntryRuling(
                number,
                kind,
                article,
                entry,
                cue,
                correction,
                onward,
                null,
                addition,
                other,
                author,
                reason,
                made,
                null);
    }

    /** {@code rule 1a2b3c4d --wrong}: as it was ordered. */
    @Override
    public String toString() {
        return switch (kind) {
            case WRONG, CONFIRM -> "rule " + digits(entry) + " --" + kind.word() + tail();
            case CHANGE -> "rule " + digits(entry) + " " + correction + tail();
            case ADD -> added();
            case DISMISS ->
                    "contradictions --dismiss "
                            + digits(
                                    EntryPair.of(entry, Objects.requireNonNull(other).entry())
                                            .id());
        };
    }

    private String added() {
        Addition more = Objects.requireNonNull(addition);
        String options = more.options();
        return "rule add "
                + digits(article)
                + " --quote \""
                + more.evidence().text()
                + "\" "
                + correction
                + (options.isEmpty() || options.startsWith(" ") ? options : " " + options);
    }

    private String tail() {
        return onward ? " --onward" : "";
    }

    private static String digits(String id) {
        return id.substring(0, Math.min(8, id.length()));
    }
}
