package org.parley.ledger.contradictions;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.core.entry.Polarity;
import org.parley.ledger.contradictions.Contradiction.Kind;
import org.parley.ledger.origins.Kinship;
import org.parley.ledger.origins.Origins;

/** Two entries, asked whether they contradict each other. */
final class Rival {
    /** So long what is said never to have been done is that which was reported. */
    static final int UNDONE_DAYS = 14;

    /** Moves that are made by words, once. */
    private static final Set<Move> WORDS =
            Set.of(
                    Move.OFFER,
                    Move.DEMAND,
                    Move.THREATEN,
                    Move.COMMIT,
                    Move.ACCEPT,
                    Move.CONCEDE,
                    Move.CONSULT,
                    Move.DEADLINE);

    private static final Set<Move> ANSWERS =
            Set.of(Move.ACCEPT, Move.REJECT, Move.SUPPORT, Move.COMMIT);

    private static final Set<String> NEGATIONS = Set.of("not", "no", "never", "without");

    private final Told first;
    private final Told second;
    private final Entry a;
    private final Entry b;
    private final int days;
    private final Things things;
    private final Figures figures;

    /**
     * Of two entries.
     *
     * @param first told as of the earlier day, if that is known
     */
    Rival(Told first, Told second) {
        this.first = first;
        this.second = second;
        this.a = first.entry();
        this.b = second.entry();
        this.days = Stance.of(first).daysTo(Stance.of(second));
        this.things = new Things(first, second);
        this.figures = new Figures(first, second, things);
    }

    /** Days between them; {@link Contradiction#UNKNOWN_DAYS} if one is unknown. */
    int days() {
        return days;
    }

    /** Why they contradict each other; empty if they do not. */
    Optional<Kind> kind() {
        if (!sameParty() || a.past() != b.past() || !things.oneIssue() || !comparableTargets()) {
            return Optional.empty();
        }
        if (Origins.kinship(first.account(), second.account()) == Kinship.ONE) {
            return Optional.empty();
        }
        if (things.parted() && !pointsBack(first, second) && !pointsBack(second, first)) {
            return Optional.empty();
        }
        if (denial(first, second) || days == 0 && denial(second, first)) {
            return Optional.of(Kind.DENIAL);
        }
        if (days > Stance.NEAR_DAYS || onlyPossible() || reversal()) {
            return Optional.empty();
        }
        if (opposed() || otherWay(first, second) || otherWay(second, first)) {
            return Optional.of(Kind.OPPOSED);
        }
        return otherFigures() ? Optional.of(Kind.FIGURES) : Optional.empty();
    }

    /** Whether one denies what the other tells without naming it: "no such concession". */
    private static boolean pointsBack(Told report, Told answer) {
        return report.entry().move() == answer.entry().move()
                && answer.entry().polarity() == Polarity.NEGATIVE
                && Cues.SUCH.in(answer.content());
    }

    private boolean sameParty() {
        @Nullable Party one = a.party();
        @Nullable Party other = b.party();
        if (one == null || other == null) {
            return false;
        }
        return one.code() != null
                        && Objects.equals(one.code(), other.code())
                        && !"IGO".equals(one.code())
                || plain(one.name()).equals(plain(other.name()));
    }

    private static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT).strip();
        return lower.startsWith("the ") ? lower.substring("the ".length()) : lower;
    }

    private boolean comparableTargets() {
        return things.oneTarget()
                || ANSWERS.contains(a.move()) && ANSWERS.contains(b.move()) && things.sameWords();
    }

    /** Whether the later says that the earlier is untrue. */
    private boolean denial(Told report, Told answer) {
        Entry told = report.entry();
        Entry reply = answer.entry();
        boolean explicit =
                Cues.DENIAL.in(answer.evidence())
                        || days > Stance.NEAR_DAYS
                                && days <= UNDONE_DAYS
                                && WORDS.contains(reply.move())
                                && Cues.UNDONE.in(answer.evidence())
                                && !Cues.REVERSAL.in(answer.evidence());
        if (days > Stance.DENIAL_DAYS && !(explicit && days == Contradiction.UNKNOWN_DAYS)
                || hedged(reply)) {
            return false;
        }
        boolean ofMove =
                told.polarity() == Polarity.POSITIVE
                        && reply.polarity() == Polarity.NEGATIVE
                        && explicit
                        && (told.move() == reply.move() || bothTerms(told, reply) && things.same());
        boolean ofReport =
                Set.of(Move.REJECT, Move.ACCUSE).contains(reply.move())
                        && reply.polarity() == Polarity.POSITIVE
                        && Cues.REPORT.in(answer.content())
                        && things.same();
        return (ofMove || ofReport) && !figures.part();
    }

    private static boolean bothTerms(Entry a, Entry b) {
        return Stance.TERMS.contains(a.move()) && Stance.TERMS.contains(b.move());
    }

    private static boolean hedged(Entry entry) {
        return entry.certainty() == Certainty.HEDGED;
    }

    /** Whether the first, or both, tell only what may come. */
    private boolean onlyPossible() {
        boolean beside = hedged(a) && !hedged(b) || days == 0 && hedged(b) && !hedged(a);
        boolean prospects =
                hedged(a)
                        && hedged(b)
                        && (Cues.PROSPECT.in(first.evidence())
                                || Cues.PROSPECT.in(second.evidence()));
        return beside || prospects;
    }

    private boolean reversal() {
        return Cues.REVERSAL.in(second.evidence())
                || days == 0 && Cues.REVERSAL.in(first.evidence());
    }

    private boolean opposed() {
        Optional<Opposed.How> how = Opposed.how(Stance.of(first), Stance.of(second));
        if (how.isEmpty() || how.get() == Opposed.How.SAME && !things.same()) {
            return false;
        }
        return !figures.part() && !partial() && !ownTerms() && !metSince();
    }

    private boolean partial() {
        return ANSWERS.contains(a.move())
                && ANSWERS.contains(b.move())
                && a.polarity() == b.polarity()
                && (Cues.PARTIAL.in(first.evidence()) || Cues.PARTIAL.in(second.evidence()));
    }

    /** Whether one is the party's own terms, and the other its no to another's. */
    private boolean ownTerms() {
        boolean offers =
                a.move() == Move.REJECT
                                && Stance.TERMS.contains(b.move())
                                && b.move() != Move.ACCEPT
                        || b.move() == Move.REJECT
                                && Stance.TERMS.contains(a.move())
                                && a.move() != Move.ACCEPT;
        if (!offers) {
            return false;
        }
        Told no = a.move() == Move.REJECT ? first : second;
        Told terms = a.move() == Move.REJECT ? second : first;
        boolean others =
                terms.entry().move() != Move.COMMIT
                        && Phrases.of(no.content()).words().stream()
                                .anyMatch(
                                        word ->
                                                Lexicon.kind(word)
                                                        .filter(k -> k == Lexicon.Kind.CONTAINER)
                                                        .isPresent());
        return others || Cues.OWN.in(terms.evidence()) || Cues.OWN.in(no.content());
    }

    /** Whether the first says "not yet", and the second yes. */
    private boolean metSince() {
        return days > 0
                && a.polarity() == Polarity.NEGATIVE
                && b.polarity() == Polarity.POSITIVE
                && Cues.UNMET.in(first.evidence());
    }

    /** Whether one is told to do what the other is told not to do: "not to strike". */
    private boolean otherWay(Told does, Told doesNot) {
        boolean positive = a.polarity() == Polarity.POSITIVE && b.polarity() == Polarity.POSITIVE;
        boolean moves =
                a.move() == b.move()
                        || Set.of(a.move(), b.move()).equals(Set.of(Move.THREATEN, Move.COMMIT));
        return positive && moves && (denies(does, doesNot) || contrary());
    }

    private static boolean denies(Told does, Told doesNot) {
        Optional<String> denied = denied(doesNot.content());
        return denied.isPresent() && denied(does.content()).isEmpty() && names(does, denied.get());
    }

    /** Whether one is to do what is the contrary of the other's deed: "open" and "close". */
    private boolean contrary() {
        return things.same()
                && denied(first.content()).isEmpty()
                && denied(second.content()).isEmpty()
                && Antonyms.between(
                        Phrases.of(first.content()).words(), Phrases.of(second.content()).words());
    }

    private static boolean names(Told told, String word) {
        return Phrases.of(told.content() + " " + told.evidence()).words().stream()
                .anyMatch(other -> Lexicon.alike(word, other));
    }

    /** The last word of what is said not to be. */
    private static Optional<String> denied(String content) {
        List<Token> tokens = Token.of(content);
        for (int at = 0; at < tokens.size(); at++) {
            if (NEGATIONS.contains(tokens.get(at).lower())) {
                String last = "";
                for (int i = at + 1; i < tokens.size(); i++) {
                    String word = tokens.get(i).lower();
                    boolean link = word.equals("to") && last.isEmpty();
                    if (!link && (Lexicon.function(word) || !tokens.get(i).word())) {
                        break;
                    }
                    last = link ? last : word;
                }
                return last.isEmpty() ? Optional.empty() : Optional.of(last);
            }
        }
        return Optional.empty();
    }

    private boolean otherFigures() {
        boolean positive = a.polarity() == Polarity.POSITIVE && b.polarity() == Polarity.POSITIVE;
        boolean one =
                a.move() == b.move() && a.move() != Move.CONSULT
                        || bothTerms(a, b)
                        || Stance.CLAIMS.contains(a.move()) && Stance.CLAIMS.contains(b.move());
        return positive && one && !toldAsChange() && figures.differ();
    }

    /** Whether one tells that the number was changed, or is that of a second thing. */
    private boolean toldAsChange() {
        boolean change = Cues.CHANGE.in(second.evidence()) && !Cues.CHANGE.in(first.evidence());
        return change
                || !Cues.ADDITION
                        .find(first.evidence())
                        .equals(Cues.ADDITION.find(second.evidence()));
    }
}
