package org.parley.reader.dates;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.text.Span;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/** On which side of the day of writing lies what some words are told of. */
public enum Tense {
    /** It was: "met on Thursday". */
    PAST,
    /** It was and goes on: "has been closed for two years". */
    PERFECT,
    /** It is to come: "will meet on Thursday". */
    FUTURE;

    private static final int FARTHEST = 8;

    /** The tense of what the words at {@code words} are told of. */
    public static Tense of(Sentence s, Span words) {
        return of(s, words, true);
    }

    /** The tense of the verb above, though it is told until when: "resumed before dawn". */
    static Tense ofVerb(Sentence s, Span words) {
        return of(s, words, false);
    }

    /** Whether the words stand at a verb, which says for certain on which side they lie. */
    static boolean isSure(Sentence s, Span words) {
        @Nullable Token time = at(s, words);
        return time != null
                && ofVerb(s, words) != PERFECT
                && time.equals(start(s, words, time))
                && s.head(time)
                        .filter(
                                v ->
                                        v.isVerb()
                                                && (!v.tag().equals("VBN")
                                                        || s.child(v, "aux").isPresent()))
                        .isPresent();
    }

    private static Tense of(Sentence s, Span words, boolean ahead) {
        @Nullable Token time = at(s, words);
        @Nullable Token at = time == null ? null : start(s, words, time);
        if (ahead && at != null && has(s, at, TenseWords.TOWARD)) {
            return FUTURE;
        }
        if (time != null && at == time && isOfDone(s, time)) {
            return ahead && s.head(time).filter(noun -> isAhead(s, noun, time)).isPresent()
                    ? FUTURE
                    : PAST;
        }
        if (time != null && at == time && isOfCancelled(s, time)) {
            return FUTURE;
        }
        boolean limit = isLimit(s, words);
        boolean open = false;
        for (int step = 0; step < FARTHEST && at != null && time != null; step++) {
            if (ahead && isAhead(s, at, time) && !isOver(s, at, time) || isPlanned(s, at)) {
                return FUTURE;
            }
            if (at.isVerb() || s.child(at, "cop", "aux").isPresent()) {
                Optional<Tense> told =
                        !limit && isOutside(s, at, time) ? Optional.empty() : VerbTense.told(s, at);
                if (told.isPresent()) {
                    return told.get() == FUTURE || !open ? told.get() : FUTURE;
                }
                open |=
                        VerbTense.isInfinitive(s, at)
                                && (limit || !isOutside(s, at, time))
                                && !isDone(s, at);
            }
            at = s.head(at).orElse(null);
        }
        boolean resuming =
                s.tokens().stream()
                        .anyMatch(t -> t.isNoun() && TenseWords.RESUMING.contains(t.lemma()));
        return open || resuming ? FUTURE : PAST;
    }

    // ---- what the time is told of

    /** The head of the words for the time, not of what the time describes. */
    private static @Nullable Token at(Sentence s, Span words) {
        @Nullable Token at =
                s.tokens().stream().filter(t -> words.overlaps(t.span())).findFirst().orElse(null);
        while (at != null) {
            Optional<Token> above = headAmong(s, words, at);
            if (above.isEmpty()) {
                return at;
            }
            at = above.get();
        }
        return null;
    }

    private static Optional<Token> headAmong(Sentence s, Span words, Token at) {
        return s.head(at)
                .filter(h -> words.overlaps(h.span()) && h.isNominal())
                .filter(h -> !at.is("nmod:poss"))
                .filter(
                        h ->
                                !at.is("compound") && !at.is("nummod") && !at.is("amod")
                                        || h.isProper()
                                        || TenseWords.TIMES.contains(h.lemma()));
    }

    /** Where to begin to look for the verb: at the time itself, or at a verb that it belongs to. */
    private static @Nullable Token start(Sentence s, Span words, Token time) {
        @Nullable Token before =
                s.tokens().stream()
                        .filter(t -> t.span().end() <= words.start() && !isBesideTime(t))
                        .reduce((one, other) -> other)
                        .orElse(null);
        if (before == null) {
            return time;
        }
        if (before.text().equals(",")) {
            return isBetweenCommas(s, words) ? time : next(s, time).orElse(main(s));
        }
        return isSaying(before) ? before : time;
    }

    /** "The talks, in May, will": told of what stands before it. */
    private static boolean isBetweenCommas(Sentence s, Span words) {
        return s.tokens().stream()
                .filter(t -> t.span().start() >= words.start() && t.span().start() < words.end())
                .anyMatch(t -> t.text().equals(","));
    }

    /** "As is known, in May they met": the verb behind, of the same clause. */
    private static Optional<Token> next(Sentence s, Token time) {
        return s.tokens().stream()
                .skip(time.index() + 1L)
                .takeWhile(t -> !t.text().matches("[,;:]"))
                .filter(t -> t.tag().matches("VBD|VBZ|VBP|MD"))
                .findFirst()
                .map(t -> t.is("aux") || t.is("cop") ? s.head(t).orElse(t) : t)
                .filter(t -> !t.is("acl") && t.index() > time.index())
                .filter(t -> s.child(t, "nsubj").filter(n -> n.index() > time.index()).isPresent());
    }

    private static boolean isBesideTime(Token t) {
        return t.is("case") || t.text().matches("(?i:on|in|at|late|early)");
    }

    /** "Said Thursday the talks would resume"; not "have said". */
    private static boolean isSaying(Token t) {
        return TenseWords.SAYING.contains(t.lemma()) && t.tag().equals("VBD");
    }

    /** The verb of the sentence; of "..., she said" the verb of what she said. */
    private static @Nullable Token main(Sentence s) {
        Optional<Token> root =
                s.tokens().stream().filter(t -> t.relation().equals("root")).findFirst();
        return root.flatMap(
                        r ->
                                s.child(r, "ccomp")
                                        .filter(
                                                c ->
                                                        c.index() < r.index()
                                                                || TenseWords.SAYING.contains(
                                                                        r.lemma()))
                                        .or(() -> root))
                .orElse(null);
    }

    /** Whether a clause begins behind the time: "agreed on Thursday to meet". */
    private static boolean isOutside(Sentence s, Token verb, Token time) {
        boolean finite =
                s.children(verb).stream()
                        .anyMatch(
                                c ->
                                        (c.is("aux") || c.is("cop"))
                                                && (c.tag().equals("VBD")
                                                        || c.tag().equals("VBZ")
                                                        || c.tag().equals("VBP")));
        return s.children(verb, "mark").stream()
                .filter(c -> c.index() > time.index())
                .anyMatch(c -> c.lemma().equals("that") || !finite && c.tag().equals("TO"));
    }

    private static boolean isOfDone(Sentence s, Token time) {
        return s.head(time)
                .filter(Token::isNoun)
                .filter(
                        n ->
                                TenseWords.HAPPENED.contains(n.lemma())
                                        || TenseWords.DONE.contains(n.lemma())
                                                && (time.index() < n.index()
                                                        || has(s, time, Set.of("of"))))
                .isPresent();
    }

    /** "Resigned within a day": of what was, not of what was asked for. */
    static boolean isPastDeed(Sentence s, Span words) {
        return isSure(s, words)
                && ofVerb(s, words) == PAST
                && Optional.ofNullable(at(s, words))
                        .flatMap(s::head)
                        .filter(v -> !TenseWords.ASKING.contains(v.lemma()))
                        .isPresent();
    }

    /** "Set a tariff from Friday". */
    static boolean isDecreed(Sentence s, Span words) {
        @Nullable Token at = at(s, words);
        for (int step = 0; step < 3 && at != null; step++) {
            if (at.isVerb()) {
                return TenseWords.DECREED.contains(at.lemma());
            }
            at = s.head(at).orElse(null);
        }
        return false;
    }

    /** "Jailed for two years": so long it is to last, not since when it does. */
    static boolean isForTerm(Sentence s, Span words) {
        return Optional.ofNullable(at(s, words))
                .flatMap(s::head)
                .filter(v -> TenseWords.TERM.contains(v.lemma()))
                .isPresent();
    }

    /** "Pulled out of the November summit", "cancelled Friday's talks". */
    private static boolean isOfCancelled(Sentence s, Token time) {
        Optional<Token> verb = s.head(time).filter(Token::isNoun).flatMap(s::head);
        boolean phrasal =
                verb.filter(v -> s.children(v).stream().anyMatch(c -> c.text().matches("out|off")))
                        .isPresent();
        return verb.filter(Token::isVerb)
                .filter(v -> TenseWords.CANCELLING.contains(v.lemma()))
                .filter(v -> phrasal || !v.lemma().matches("pull|call"))
                .isPresent();
    }

    // ---- limits: by, before, until

    /** Whether the words begin with until when, or stand behind it. */
    private static boolean isLimit(Sentence s, Span words) {
        return s.tokens().stream()
                .filter(
                        t ->
                                t.span().end() <= words.start() + 1
                                        || t.span().start() == words.start())
                .reduce((one, other) -> other)
                .filter(t -> TenseWords.AHEAD.contains(t.lemma()))
                .isPresent();
    }

    private static boolean isAhead(Sentence s, Token noun, Token time) {
        Optional<String> word =
                s.preposition(noun).map(p -> p.split(" ")[0]).filter(TenseWords.AHEAD::contains);
        return word.isPresent()
                && (noun == time
                        || !word.get().equals("by") && !TenseWords.FACED.contains(noun.lemma())
                        || TenseWords.LIMIT.contains(noun.lemma()));
    }

    /** Whether the limit has passed: "held until Saturday", "had left by Saturday". */
    private static boolean isOver(Sentence s, Token noun, Token time) {
        Optional<Token> head = s.head(noun).filter(v -> isPastForm(s, v));
        if (head.isEmpty() || VerbTense.told(s, head.get()).filter(t -> t == PAST).isEmpty()) {
            return false;
        }
        Token verb = head.get();
        boolean lasting =
                TenseWords.LASTING.contains(verb.lemma())
                        || s.negated(verb)
                        || VerbTense.isPluperfect(s, verb);
        return lasting
                || noun == time
                        && verb.index() < time.index()
                        && has(s, noun, Set.of("by", "before"))
                        && !TenseWords.ASKING.contains(verb.lemma());
    }

    private static boolean isPastForm(Sentence s, Token verb) {
        return verb.tag().equals("VBD")
                || s.children(verb).stream()
                        .anyMatch(c -> (c.is("aux") || c.is("cop")) && c.tag().equals("VBD"));
    }

    private static boolean has(Sentence s, Token noun, Set<String> prepositions) {
        return s.preposition(noun).filter(p -> prepositions.contains(p.split(" ")[0])).isPresent();
    }

    // ---- verbs

    private static boolean isPlanned(Sentence s, Token at) {
        if (at.tag().equals("VBG") && TenseWords.LOOMING.contains(at.lemma())) {
            return s.child(at, "aux").isEmpty();
        }
        return TenseWords.PLANNED.contains(at.lemma())
                && !at.isNoun()
                && s.child(at, "compound:prt").isEmpty()
                && !isActive(s, at);
    }

    private static boolean isActive(Sentence s, Token verb) {
        boolean have = s.children(verb, "aux").stream().anyMatch(aux -> aux.lemma().equals("have"));
        return verb.isVerb()
                && (have || !verb.tag().equals("VBN"))
                && s.child(verb, "nsubj").isPresent()
                && s.child(verb, "aux:pass").isEmpty();
    }

    /** Whether an infinitive is of what is over: "tried to leave", "had hoped to meet". */
    private static boolean isDone(Sentence s, Token verb) {
        return verb.lemma().equals("comment")
                || s.head(verb)
                        .filter(
                                h ->
                                        TenseWords.DOING.contains(h.lemma())
                                                || VerbTense.isPluperfect(s, h))
                        .isPresent();
    }
}
