package org.parley.reader.moves;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Certainty;
import org.parley.reader.syntax.Arguments;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Tells whether the words around a cue leave its move unsure: "may reject", "is said to have
 * agreed", "is weighing an offer", "on the verge of accepting".
 */
final class Doubt {
    private static final int FARTHEST = 4;

    /** "Let it be known that": who does so leaves nothing unsure. */
    private static final Set<String> CAUSING = Set.of("let", "make");

    private static final Set<String> ABOUT = Set.of("of", "about", "on", "over", "regarding");

    /** Before a gerund: "leaning toward accepting". */
    private static final Set<String> TOWARD = Set.of("of", "about", "toward", "towards", "to");

    private final Sentence s;

    private Doubt(Sentence sentence) {
        this.s = sentence;
    }

    /**
     * How sure the move is.
     *
     * @param words the cue's words
     */
    static Certainty of(Sentence s, Token governor, List<Token> words) {
        boolean ownWords =
                words.stream()
                        .anyMatch(
                                w ->
                                        ModalWords.MAYBE.has(w)
                                                || w.is("amod")
                                                        && ModalWords.HEDGING_ADJECTIVE.isWritten(w)
                                                || ModalWords.HINTING.has(w) && w.isVerb());
        boolean unsure =
                ownWords
                        || ModalWords.HEDGING_PHRASE.are(words)
                        || ModalWords.UNCONFIRMED_PHRASE.standsIn(s)
                        || s.tokens().stream().anyMatch(t -> isIfAuthentic(s, t))
                        || new Doubt(s).isUnsure(governor);
        return unsure ? Certainty.HEDGED : Certainty.STATED;
    }

    /** "If the minutes are genuine", "if confirmed", "should the tape prove authentic". */
    private static boolean isIfAuthentic(Sentence s, Token word) {
        Token clause = s.head(word).filter(up -> word.is("xcomp")).orElse(word);
        boolean held = !word.isVerb() || Arguments.isPassive(s, word) || word.tag().equals("VBN");
        return ModalWords.AUTHENTIC.has(word)
                && held
                && clause.is("advcl")
                && s.head(clause).filter(ModalWords.ASKING::has).isEmpty()
                && s.children(clause).stream()
                        .anyMatch(
                                c ->
                                        c.index() < word.index()
                                                && (c.is("mark") && c.lemma().equals("if")
                                                        || c.text().equals("Should")));
    }

    private boolean isUnsure(Token governor) {
        @Nullable Token at = governor;
        for (int step = 0; step < FARTHEST && at != null; step++) {
            if (s.children(at).stream().anyMatch(this::hedges)
                    || ModalWords.HEDGING_PHRASE.stands(s, at)) {
                return true;
            }
            Token below = at;
            at = s.head(at).filter(up -> hangsOn(below, up)).orElse(null);
            if (at != null && hedges(below, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean hedges(Token child) {
        boolean rumoured =
                child.is("obl")
                        && ModalWords.UNPROVEN.has(child)
                        && s.preposition(child).filter(p -> p.startsWith("according")).isPresent();
        boolean aside =
                child.is("parataxis")
                        && ModalWords.HEDGING_PASSIVE.has(child)
                        && Arguments.isPassive(s, child)
                        && isSaid(child);
        return child.is("aux") && ModalWords.MAYBE.has(child) && !isInability(child)
                || child.is("advmod") && ModalWords.HEDGING_ADVERB.has(child)
                || child.is("amod") && ModalWords.HEDGING_ADJECTIVE.isWritten(child)
                || rumoured
                || aside;
    }

    private boolean hangsOn(Token below, Token up) {
        return below.is("xcomp")
                || isGerund(below, up)
                || below.is("dep") && Arguments.isInfinitive(s, below)
                || below.is("ccomp")
                || below.is("obj")
                || below.is("acl") && !below.relation().equals("acl:relcl")
                || below.isNoun() && below.is("nsubj")
                || below.isNoun() && below.is("obl") && ModalWords.WEIGHING.has(up)
                || below.is("nmod") && (ModalWords.UNPROVEN.has(up) || ModalWords.INTENT.has(up))
                || below.is("csubj")
                || below.is("conj") && below.isVerb() && s.child(below, "nsubj").isEmpty();
    }

    /**
     * "Is expected to", "signals that", "the meeting is likely", "allegations that", "considers an
     * offer": the governor makes a guess of what hangs on it.
     */
    private boolean hedges(Token below, Token up) {
        boolean open =
                below.is("xcomp") && (below.isVerb() || below.isAdjective())
                        || below.is("dep") && Arguments.isInfinitive(s, below)
                        || isGerund(below, up);
        boolean told =
                below.is("ccomp")
                        || below.is("acl")
                        || below.is("nmod")
                                && s.preposition(below).filter(ABOUT::contains).isPresent();
        boolean passive =
                up.isVerb()
                        && (Arguments.isPassive(s, up)
                                || up.tag().equals("VBN") && s.child(up, "aux").isEmpty());
        return open && ModalWords.HEDGING.has(up)
                || open && (passive || isHeadline(below, up)) && ModalWords.HEDGING_PASSIVE.has(up)
                || below.is("ccomp") && ModalWords.GUESSING.has(up) && !isNone(up)
                || below.is("ccomp") && passive && ModalWords.HEDGING_PASSIVE.has(up) && isSaid(up)
                || isWhether(below)
                        && (below.is("csubj")
                                || (below.is("ccomp") || below.is("xcomp"))
                                        && Modality.isUnknown(s, up))
                || below.isNoun() && below.is("nsubj:pass") && ModalWords.FORESEEING.has(up)
                || below.isNoun()
                        && below.is("nsubj")
                        && (up.isAdjective() && ModalWords.FORESEEING.has(up)
                                || s.child(up, "xcomp")
                                        .filter(x -> x.isAdjective())
                                        .filter(ModalWords.FORESEEING::has)
                                        .isPresent())
                || below.isNoun()
                        && (below.is("obj") || below.is("obl"))
                        && up.isVerb()
                        && ModalWords.WEIGHING.has(up)
                || below.is("ccomp")
                        && s.child(up, "nsubj").filter(ModalWords.UNPROVEN::has).isPresent()
                || below.is("nsubj")
                        && s.child(up, "expl").isPresent()
                        && ModalWords.GUESSING.has(up)
                || below.is("nsubj")
                        && up.isNoun()
                        && s.child(up, "cop").isPresent()
                        && ModalWords.UNPROVEN.has(up)
                        && !isNone(up)
                || told && up.isNoun() && ModalWords.UNPROVEN.has(up) && !Denial.isUntrue(s, up);
    }

    /** "Rebels said to have agreed": a passive of which a headline leaves out the auxiliary. */
    private boolean isHeadline(Token below, Token up) {
        return up.lemma().equals("say")
                && Arguments.isInfinitive(s, below)
                && s.child(below, "aux").filter(a -> a.lemma().equals("have")).isPresent()
                && s.child(up, "nsubj").filter(t -> t.tag().startsWith("PRP")).isEmpty();
    }

    /** "There is no doubt that": sure. */
    private boolean isNone(Token noun) {
        return s.children(noun).stream()
                .anyMatch(c -> ModalWords.NEGATION.has(c) || ModalWords.NOBODY.has(c));
    }

    /** "It is said that", "it was rumoured". */
    private boolean isSaid(Token verb) {
        Optional<Token> subject = s.child(verb, "nsubj", "expl");
        boolean let = s.head(verb).filter(up -> CAUSING.contains(up.lemma())).isPresent();
        return !let && subject.filter(t -> t.lemma().equals("it")).isPresent();
    }

    /**
     * "Is considering accepting", "is thinking of accepting": the parser may not know how the
     * gerund hangs on its verb.
     */
    private boolean isGerund(Token below, Token up) {
        boolean gerund =
                below.tag().equals("VBG")
                        || s.child(below, "aux").filter(a -> a.tag().equals("VBG")).isPresent();
        boolean marked =
                s.children(below).stream()
                        .filter(c -> c.is("mark") || c.is("case"))
                        .anyMatch(c -> TOWARD.contains(c.lemma()));
        return gerund
                && (below.is("dep")
                        || below.is("acl") && up.isVerb()
                        || marked && (below.is("advcl") || below.is("obl")));
    }

    /** "Could not agree": what was tried and failed is sure. */
    private boolean isInability(Token modal) {
        return modal.lemma().equals("could") && s.head(modal).filter(s::negated).isPresent();
    }

    private boolean isWhether(Token clause) {
        Optional<Token> mark = s.child(clause, "mark");
        boolean open =
                mark.filter(m -> m.index() > 0 && m.lemma().equals("to"))
                        .map(to -> s.token(to.index() - 1))
                        .filter(before -> before.lemma().equals("whether"))
                        .isPresent();
        return open || mark.filter(m -> m.lemma().equals("whether")).isPresent();
    }
}
