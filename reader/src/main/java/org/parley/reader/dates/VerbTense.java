package org.parley.reader.dates;

import java.util.Optional;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/** The tense of a verb by its form and by the words that belong to it. */
final class VerbTense {
    private VerbTense() {}

    /** Not "handed to Kyiv", where a name is taken for a verb. */
    static boolean isInfinitive(Sentence s, Token verb) {
        boolean name = Character.isUpperCase(verb.text().charAt(0));
        return s.children(verb).stream()
                .anyMatch(
                        c ->
                                c.is("mark")
                                        && c.tag().equals("TO")
                                        && !(name && c.text().equals("to")));
    }

    static boolean isPluperfect(Sentence s, Token verb) {
        return s.children(verb, "aux").stream()
                .anyMatch(aux -> aux.lemma().equals("have") && aux.tag().equals("VBD"));
    }

    /** "She said that they had not met for a year": they have not. */
    private static boolean isReported(Sentence s, Token verb) {
        Token first = verb.is("conj") ? s.head(verb).orElse(verb) : verb;
        boolean going =
                s.negated(verb) || s.children(verb).stream().anyMatch(c -> c.text().equals("been"));
        return going
                && (first.is("ccomp")
                        || s.children(verb, "mark").stream()
                                .anyMatch(m -> m.lemma().equals("that")));
    }

    /** Empty for what has no tense of its own: infinitives, gerunds. */
    static Optional<Tense> told(Sentence s, Token verb) {
        if (isSharing(s, verb)) {
            return s.head(verb).flatMap(other -> told(s, other));
        }
        if (isCondition(s, verb)) {
            return Optional.of(Tense.FUTURE);
        }
        boolean have = false;
        boolean past = verb.tag().equals("VBD");
        boolean present = isPresent(s, verb);
        boolean modal = false;
        for (Token child : s.children(verb)) {
            if (child.is("aux") || child.is("cop") || child.lemma().equals("be")) {
                if (TenseWords.MODAL.contains(child.lemma())) {
                    modal = true;
                    continue;
                }
                boolean has = child.lemma().equals("have");
                boolean had = child.tag().equals("VBD");
                have |= has && (!had || isReported(s, verb));
                past |= had;
                present |= !has && (child.tag().equals("VBZ") || child.tag().equals("VBP"));
            }
        }
        if (modal) {
            return Optional.of(have ? Tense.PAST : Tense.FUTURE);
        }
        if (have) {
            return Optional.of(Tense.PERFECT);
        }
        if (past) {
            return Optional.of(Tense.PAST);
        }
        if (present) {
            return Optional.of(
                    TenseWords.SAYING.contains(verb.lemma()) ? Tense.PAST : Tense.FUTURE);
        }
        return verb.tag().equals("VBN") && !isInfinitive(s, verb)
                ? Optional.of(Tense.PAST)
                : Optional.empty();
    }

    /** "Will be debated and passed": the second has the tense of the first. */
    private static boolean isSharing(Sentence s, Token verb) {
        return verb.is("conj")
                && verb.text().endsWith("ed")
                && s.child(verb, "nsubj", "aux").isEmpty()
                && s.head(verb)
                        .filter(h -> h.tag().equals("VBN") && s.child(h, "aux").isPresent())
                        .isPresent();
    }

    /** "Would stay if the law was passed by May"; "was to come on Monday". */
    private static boolean isCondition(Sentence s, Token verb) {
        boolean would =
                s.head(verb)
                        .filter(
                                h ->
                                        s.children(h, "aux").stream()
                                                .anyMatch(aux -> aux.tag().equals("MD")))
                        .isPresent();
        boolean condition =
                s.children(verb, "mark").stream()
                        .anyMatch(m -> m.text().matches("(?i:if|unless|once|until)"));
        boolean be =
                s.children(verb).stream()
                        .anyMatch(
                                c ->
                                        (c.is("aux") || c.is("cop") && verb.tag().equals("VB"))
                                                && c.tag().equals("VBD")
                                                && c.lemma().equals("be"));
        return would && condition && verb.is("advcl") && !isPluperfect(s, verb)
                || be && isInfinitive(s, verb);
    }

    /** Also "the envoys resume", which is not told from an infinitive by its tag. */
    private static boolean isPresent(Sentence s, Token verb) {
        return verb.tag().equals("VBZ")
                || verb.tag().equals("VBP")
                || verb.tag().equals("VB")
                        && verb.is("root")
                        && s.child(verb, "nsubj").isPresent()
                        && s.child(verb, "aux", "mark").isEmpty();
    }
}
