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

    private static final Set<String> MODAL =
            Set.of(
                    "will", "'ll", "wo", "shall", "would", "may", "might", "can", "could", "should",
                    "must", "ought");

    /** "Talks planned for Thursday": a participle of what is to come. */
    private static final Set<String> PLANNED =
            Set.of(
                    "plan",
                    "schedule",
                    "set",
                    "expect",
                    "due",
                    "slate",
                    "intend",
                    "fix",
                    "book",
                    "await",
                    "foresee",
                    "envisage",
                    "forecast",
                    "upcoming",
                    "project",
                    "bill");

    /** What did so until a day ended on it: "held until Saturday". */
    private static final Set<String> LASTING =
            Set.of(
                    "hold",
                    "last",
                    "continue",
                    "run",
                    "go",
                    "remain",
                    "stay",
                    "stand",
                    "sit",
                    "wait");

    /** "Called for Thursday", "adjourned to Thursday". */
    private static final Set<String> TOWARD = Set.of("for", "to");

    /** "Ahead of Thursday's vote". */
    private static final Set<String> AHEAD = Set.of("ahead", "before", "until", "till", "by");

    /** The tense of what the words at {@code words} are told of. */
    public static Tense of(Sentence s, Span words) {
        return of(s, words, true);
    }

    /** The tense of the verb above, though it is told until when: "resumed before dawn". */
    static Tense ofVerb(Sentence s, Span words) {
        return of(s, words, false);
    }

    private static Tense of(Sentence s, Span words, boolean ahead) {
        @Nullable Token at =
                s.tokens().stream()
                        .filter(t -> words.overlaps(t.span()))
                        .filter(t -> s.head(t).filter(h -> words.overlaps(h.span())).isEmpty())
                        .findFirst()
                        .orElse(null);
        if (isAside(s, words)) {
            at = main(s);
        }
        if (ahead && at != null && has(s, at, TOWARD)) {
            return FUTURE;
        }
        boolean open = false;
        for (int step = 0; step < FARTHEST && at != null; step++) {
            if (ahead && isAhead(s, at) && !isOver(s, at)
                    || PLANNED.contains(at.lemma()) && !isActive(s, at)) {
                return FUTURE;
            }
            if (at.isVerb() || s.child(at, "cop").isPresent()) {
                Optional<Tense> told = told(s, at);
                if (told.isPresent()) {
                    return told.get() == FUTURE || !open ? told.get() : FUTURE;
                }
                open |= isInfinitive(s, at);
            }
            at = s.head(at).orElse(null);
        }
        return open ? FUTURE : PAST;
    }

    /** "..., on Monday": behind a comma it is told of the sentence, not of the clause before. */
    private static boolean isAside(Sentence s, Span words) {
        return s.tokens().stream()
                .filter(t -> t.span().end() <= words.start() && !t.is("case"))
                .reduce((one, other) -> other)
                .filter(t -> t.text().equals(","))
                .isPresent();
    }

    /** The verb of the sentence; of "..., she said" the verb of what she said. */
    private static @Nullable Token main(Sentence s) {
        Optional<Token> root =
                s.tokens().stream().filter(t -> t.relation().equals("root")).findFirst();
        return root.flatMap(
                        r -> s.child(r, "ccomp").filter(c -> c.index() < r.index()).or(() -> root))
                .orElse(null);
    }

    private static boolean isOver(Sentence s, Token noun) {
        Optional<Token> verb = s.head(noun).filter(v -> LASTING.contains(v.lemma()));
        return verb.flatMap(v -> told(s, v)).filter(t -> t == PAST).isPresent();
    }

    private static boolean isAhead(Sentence s, Token noun) {
        return has(s, noun, AHEAD);
    }

    private static boolean has(Sentence s, Token noun, Set<String> prepositions) {
        return s.preposition(noun).filter(p -> prepositions.contains(p.split(" ")[0])).isPresent();
    }

    private static boolean isActive(Sentence s, Token verb) {
        return verb.isVerb()
                && !verb.tag().equals("VBN")
                && s.child(verb, "nsubj").isPresent()
                && s.child(verb, "aux:pass").isEmpty();
    }

    private static boolean isInfinitive(Sentence s, Token verb) {
        return s.children(verb).stream().anyMatch(c -> c.is("mark") && c.tag().equals("TO"));
    }

    /** Empty for what has no tense of its own: infinitives, gerunds. */
    private static Optional<Tense> told(Sentence s, Token verb) {
        boolean have = false;
        boolean past = verb.tag().equals("VBD");
        boolean present = verb.tag().equals("VBZ") || verb.tag().equals("VBP");
        for (Token child : s.children(verb)) {
            if (child.is("aux") || child.is("cop") || child.lemma().equals("be")) {
                if (MODAL.contains(child.lemma())) {
                    return Optional.of(FUTURE);
                }
                boolean has = child.lemma().equals("have");
                have |= has && !child.tag().equals("VBD");
                past |= child.tag().equals("VBD");
                present |= !has && (child.tag().equals("VBZ") || child.tag().equals("VBP"));
            }
        }
        if (have) {
            return Optional.of(PERFECT);
        }
        if (past) {
            return Optional.of(PAST);
        }
        if (present) {
            return Optional.of(FUTURE);
        }
        return verb.tag().equals("VBN") && !isInfinitive(s, verb)
                ? Optional.of(PAST)
                : Optional.empty();
    }
}
