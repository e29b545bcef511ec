package org.parley.reader.moves;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.moves.SentenceTimes.Time;
import org.parley.reader.syntax.Arguments;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/** Which word a time dates. All methods are pure. */
final class TimeOwner {
    /** Behind these stands until or from when, or what for; not when. */
    private static final Set<String> NOT_WHEN =
            Set.of(
                    "by",
                    "before",
                    "until",
                    "till",
                    "within",
                    "inside",
                    "for",
                    "to",
                    "after",
                    "ahead",
                    "prior",
                    "no",
                    "not",
                    "from",
                    "through",
                    "as",
                    "starting",
                    "beginning",
                    "effective",
                    "against",
                    "with",
                    "between");

    /** A day behind these is that of the noun before. */
    private static final Set<String> OF_NOUN = Set.of("of", "from");

    private static final Set<String> AT = Set.of("in", "at", "during", "through", "on", "over");

    private TimeOwner() {}

    /**
     * The word that a time dates: the one it hangs on; the verb, where it hangs on a noun before it
     * ("rejected an offer on Monday") or on the occasion ("in a letter on Monday").
     *
     * @param sought words for a move: a time at one of them goes no further
     */
    static Optional<Token> of(Sentence s, Time time, List<Token> sought) {
        String word = time.word().split(" ", 2)[0];
        if (NOT_WHEN.contains(word)) {
            return Optional.empty();
        }
        @Nullable Token below = time.head();
        @Nullable Token at = s.head(below).orElse(null);
        for (int step = 0; at != null && step < s.size(); step++) {
            Optional<Token> above = above(s, time, below, at, OF_NOUN.contains(word), sought);
            if (above.isEmpty()) {
                return Optional.of(at).filter(v -> !word.equals("since") || isPerfect(s, time, v));
            }
            below = at;
            at = above.get();
        }
        return Optional.empty();
    }

    /** "Has rejected since March". */
    private static boolean isPerfect(Sentence s, Time time, Token verb) {
        return time.head().head() == verb.index()
                && s.children(verb, "aux").stream().anyMatch(t -> t.lemma().equals("have"));
    }

    /** The word above one that a time hangs on, if the time dates that one. */
    private static Optional<Token> above(
            Sentence s, Time time, Token below, Token at, boolean ofNoun, List<Token> sought) {
        Optional<Token> head = s.head(at);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        Token up = head.get();
        if (at.isNoun()) {
            boolean loose =
                    !ofNoun && (isLoose(s, time, below, at, up) || isBetween(s, time, at, up));
            if (sought.contains(at) && !(loose && !ModalWords.VOICING.has(up))) {
                return Optional.empty();
            }
            return isOccasion(s, at) || loose ? head : Optional.empty();
        }
        if (sought.contains(at)) {
            return Optional.empty();
        }
        if (at.tag().startsWith("RB") || isBeforeInfinitive(s, below, at)) {
            return head;
        }
        boolean speaking =
                at.tag().equals("VBG")
                        && at.is("advcl")
                        && ModalWords.SPEAKING.has(at)
                        && s.child(at, "mark", "nsubj").isEmpty();
        boolean voicing = at.isVerb() && at.is("acl") && ModalWords.VOICING.has(at);
        boolean refused = at.is("xcomp") && Arguments.isInfinitive(s, at) && sought.contains(up);
        return speaking || voicing && (sought.contains(up) || isOccasion(s, up)) || refused
                ? head
                : Optional.empty();
    }

    private static boolean isOccasion(Sentence s, Token noun) {
        return ModalWords.OCCASION.has(noun)
                && (noun.is("obl") || noun.is("nmod"))
                && s.preposition(noun).filter(AT::contains).isPresent();
    }

    /** "Rejected an offer on Monday", which a parser hangs on the offer. */
    private static boolean isLoose(Sentence s, Time time, Token below, Token at, Token up) {
        boolean behind = time.head().index() > at.index() && at.index() > up.index();
        boolean own = below.is("nmod:poss") || below.is("compound") || below.is("nummod");
        boolean object = at.is("obj") || at.is("iobj");
        boolean nested =
                at.is("nmod") || at.is("obl") || at.is("conj") || at.is("appos") || at.is("dep");
        boolean day = !AT.contains(time.word()) || time.word().equals("on");
        return behind && !own && (object || nested && day && !ModalWords.HAPPENING.has(at));
    }

    /** "The minister on Monday rejected", where a parser hangs it on the minister. */
    private static boolean isBetween(Sentence s, Time time, Token subject, Token verb) {
        int last = time.head().index();
        return subject.is("nsubj")
                && subject.index() < last
                && last < verb.index()
                && !ModalWords.HAPPENING.has(subject)
                && s.tokens().subList(last + 1, verb.index()).stream()
                        .allMatch(t -> t.is("aux") || t.is("advmod") || t.is("nummod"));
    }

    /** "Threatened on Friday to leave", where a parser takes the day for who leaves. */
    private static boolean isBeforeInfinitive(Sentence s, Token time, Token verb) {
        return time.is("nsubj")
                && s.children(verb, "mark").stream()
                        .anyMatch(t -> t.tag().equals("TO") && t.index() == time.index() + 1);
    }

    /** "Accused Oman of shelling them on Friday" leaves open which of the two was on Friday. */
    static boolean isOpen(Sentence s, Time time, Token verb) {
        return s.tokens().stream()
                .filter(t -> t.index() > verb.index() && t.index() < time.head().index())
                .filter(t -> t.tag().equals("VBG"))
                .filter(t -> s.token(t.index() - 1).tag().equals("IN"))
                .map(t -> s.head(t).filter(noun -> t.is("amod")).orElse(t))
                .anyMatch(t -> t.head() == verb.index());
    }

    /** Whether a word tells of what is done: no infinitive, nothing that will, must or may be. */
    static boolean isMade(Sentence s, Token word) {
        if (word.isNoun()) {
            return true;
        }
        boolean modal = false;
        boolean past = false;
        for (Token child : s.children(word)) {
            if (child.is("aux") || child.is("cop")) {
                modal |= child.tag().equals("MD");
                past |= child.tag().equals("VBD") || child.lemma().equals("have");
            }
        }
        if (modal || Arguments.isInfinitive(s, word)) {
            return false;
        }
        return switch (word.tag()) {
            case "VBD", "VBN" -> true;
            case "VBG" -> past || s.child(word, "aux").isEmpty();
            default -> past;
        };
    }
}
