package org.parley.reader.moves;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.lexicon.Resources;
import org.parley.reader.syntax.Arguments;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Tells whether the words around a cue deny its move: "has not accepted", "stopped short of
 * demanding", "no agreement was reached", "denied having offered". Looks at the cue's own clause,
 * then at the words that it hangs on, as far as their negation reaches down.
 */
final class Denial {
    private static final int FARTHEST = 5;
    private static final Set<String> LIGHT = Resources.words(Denial.class, "light-verbs.txt");

    private final Sentence s;

    private Denial(Sentence sentence) {
        this.s = sentence;
    }

    /**
     * Whether the move is denied; a negation that is one of the cue's own words does not count.
     *
     * @param words the cue's words
     */
    static boolean of(Sentence s, Token governor, List<Token> words) {
        Denial denial = new Denial(s);
        return words.stream().noneMatch(ModalWords.NEGATION::has)
                && (denial.denied(governor)
                        || denial.refusesARefusal(governor, words)
                        || denial.isUnmet(governor));
    }

    private boolean denied(Token governor) {
        @Nullable Token at = governor;
        for (int step = 0; step < FARTHEST && at != null; step++) {
            Token below = at;
            Optional<Token> up = s.head(at);
            if (negates(at) || ModalWords.DENYING_PHRASE.stands(s, at)) {
                return up.filter(t -> isTold(below) && disclaims(below, t)).isEmpty()
                        && !isNeverWithout(at);
            }
            if (up.isEmpty()) {
                return false;
            }
            if (denies(below, up.get())) {
                return !isUndone(up.get());
            }
            at = up.filter(t -> reachesDown(below, t)).orElse(null);
        }
        return false;
    }

    /** "Did not leave without promising it": promised it. */
    private boolean isNeverWithout(Token open) {
        return open.is("advcl")
                && s.child(open, "mark").filter(m -> m.lemma().equals("without")).isPresent()
                && s.head(open).filter(this::negates).isPresent();
    }

    /** "Had Norway consulted them, ...": it did not. */
    private boolean isUnmet(Token governor) {
        Optional<Token> had =
                s.child(governor, "aux")
                        .filter(a -> a.lemma().equals("have") && a.tag().equals("VBD"));
        return had.isPresent()
                && (had.get().index() == 0 || s.token(had.get().index() - 1).isPunctuation())
                && s.child(governor, "nsubj").filter(t -> t.index() > had.get().index()).isPresent()
                && !Modality.asked(s);
    }

    /** "Refused to rule out": what is refused is itself a refusal. */
    private boolean refusesARefusal(Token governor, List<Token> words) {
        return ModalWords.DENYING.has(governor)
                && s.children(governor).stream()
                        .filter(c -> c.is("xcomp") || c.is("ccomp"))
                        .filter(c -> words.stream().noneMatch(w -> w.index() == c.index()))
                        .anyMatch(c -> ModalWords.REFUSING.has(c));
    }

    /** What tells that a meeting came to nothing: "the talks collapsed", "ended without a deal". */
    static Optional<Token> failure(Sentence s, Token meeting) {
        Denial denial = new Denial(s);
        Optional<Token> up = s.head(meeting).filter(t -> meeting.is("nsubj") && t.isVerb());
        Optional<Token> missed =
                up.stream()
                        .flatMap(t -> s.children(t).stream())
                        .filter(ModalWords.BARGAIN::has)
                        .filter(
                                c ->
                                        s.preposition(c).filter("without"::equals).isPresent()
                                                || c.is("obj") && denial.isNone(c))
                        .findFirst();
        return up.filter(t -> !denial.negates(t))
                .flatMap(t -> missed.or(() -> up.filter(v -> denial.collapses(v))));
    }

    /** "Collapsed", "broke down"; not "broke the deadlock". */
    private boolean collapses(Token verb) {
        boolean apart = !verb.lemma().equals("break") || s.child(verb, "compound:prt").isPresent();
        return ModalWords.FAILING.has(verb) && apart && s.child(verb, "obj").isEmpty();
    }

    // ---- the word's own clause

    private boolean negates(Token at) {
        return s.children(at).stream().anyMatch(c -> isNegation(at, c) || isNobody(at, c));
    }

    /** "It is not the first ultimatum": there is one. */
    private boolean isOneOfMany(Token noun) {
        return s.children(noun, "amod").stream().anyMatch(ModalWords.ONE_OF_MANY::has)
                && s.child(noun, "det").filter(d -> !ModalWords.NEGATION.has(d)).isPresent();
    }

    private boolean isNegation(Token at, Token child) {
        if (isOneOfMany(at)) {
            return false;
        }
        boolean longer = child.lemma().equals("longer") || child.text().equalsIgnoreCase("longer");
        if (longer && child.index() > 0 && s.token(child.index() - 1).lemma().equals("no")) {
            return true;
        }
        boolean bears = child.is("advmod") || child.is("det") || child.is("cc");
        boolean phrase =
                child.is("obl")
                        && ModalWords.NEVER_NOUN.has(child)
                        && s.child(child, "det").filter(d -> d.lemma().equals("no")).isPresent();
        boolean notOnce =
                child.is("advmod")
                        && child.index() > 0
                        && child.lemma().equals("once")
                        && ModalWords.NEGATION.has(s.token(child.index() - 1));
        return bears && ModalWords.NEGATION.has(child) && !isIdle(child)
                || notOnce
                || child.is("mark") && child.lemma().equals("without")
                || bears && child.lemma().equals("hardly")
                || bears && child.lemma().equals("yet") && isYetTo(at)
                || phrase;
    }

    /** "Not only", "no sooner": a negation that denies nothing. */
    private boolean isIdle(Token negation) {
        int next = negation.index() + 1;
        boolean orNot = negation.index() > 0 && s.token(negation.index() - 1).lemma().equals("or");
        boolean notUntil =
                next < s.size()
                        && s.token(next).lemma().equals("until")
                        && negation.index() > 0
                        && s.token(negation.index() - 1).lemma().equals("be");
        return notUntil
                || next < s.size() && ModalWords.NO_DENIAL.has(s.token(next))
                || orNot && negation.lemma().equals("not");
    }

    /** "Has yet to accept": the infinitive behind "have" or "be" is not done. */
    private boolean isYetTo(Token at) {
        boolean headline =
                Arguments.isInfinitive(s, at)
                        && s.child(at, "nsubj").isPresent()
                        && s.child(at, "aux").isEmpty();
        return headline
                || isHaveOrBe(at)
                || Arguments.isInfinitive(s, at)
                        && (s.head(at).filter(Denial::isHaveOrBe).isPresent()
                                || s.child(at, "aux").filter(Denial::isHaveOrBe).isPresent());
    }

    private static boolean isHaveOrBe(Token verb) {
        return verb.lemma().equals("have") || verb.lemma().equals("be");
    }

    /**
     * "Nobody", "none of the banks", "neither side", "not a single deputy"; "nothing" as object.
     */
    private boolean isNobody(Token at, Token child) {
        boolean argument =
                child.is("nsubj")
                        || at.isVerb()
                                && child.is("obj")
                                && !isIdle(child)
                                && !ModalWords.IDLE_OBJECT.has(child);
        return argument && isNone(child);
    }

    private boolean isNone(Token noun) {
        return ModalWords.NOBODY.has(noun)
                || s.children(noun).stream()
                        .anyMatch(
                                c ->
                                        (c.is("det") || c.is("cc:preconj") || c.is("advmod"))
                                                && c.index() < noun.index()
                                                && (ModalWords.NOBODY.has(c)
                                                        || ModalWords.NEGATION.has(c))
                                                && !isIdle(c));
    }

    // ---- the words it hangs on

    /** Whether a word denies what hangs on it by its own meaning: "failed to", "denied that". */
    private boolean denies(Token below, Token up) {
        boolean open = isOpen(below) && isComplement(below);
        boolean held =
                below.index() > 0
                        && isFrom(s.token(below.index() - 1))
                        && (ModalWords.PREVENTING.has(up)
                                || isFrom(up)
                                        && s.head(up)
                                                .filter(ModalWords.PREVENTING::has)
                                                .isPresent());
        boolean excess =
                up.isAdjective() && s.children(up, "advmod").stream().anyMatch(Denial::isToo);
        if (open && (ModalWords.DENYING.has(up) || held || excess)
                || below.is("ccomp") && isDoubt(up)
                || open && isIdleDoing(up)
                || isOverThan(below, up)
                || (below.is("ccomp") || below.is("xcomp")) && isInVain(up)) {
            return true;
        }
        if (isTold(below) && disclaims(below, up)) {
            return true;
        }
        if (isRefrainedFrom(below, up) || isAbsent(below, up)) {
            return true;
        }
        if (below.isNoun() && below.is("obj")) {
            boolean any = s.child(below, "det").filter(d -> d.lemma().equals("any")).isPresent();
            return ModalWords.LACKING.has(up) || any && ModalWords.DISCLAIMING.has(up);
        }
        return false;
    }

    /** "Refrained from criticism". */
    private boolean isRefrainedFrom(Token below, Token up) {
        return below.index() > up.index()
                && ModalWords.DENYING.has(up)
                && s.children(below).stream()
                        .anyMatch(c -> (c.is("case") || c.is("mark")) && isFrom(c));
    }

    /** "Their consent is still missing". */
    private boolean isAbsent(Token below, Token up) {
        return below.is("nsubj") && ModalWords.ABSENT.has(up) && !negates(up);
    }

    private static boolean isComplement(Token below) {
        return below.is("xcomp")
                || below.is("dep")
                || below.is("advcl")
                || below.is("obj") && below.tag().equals("VBG")
                || below.is("acl") && !below.relation().equals("acl:relcl");
    }

    private boolean isTold(Token below) {
        return below.is("ccomp") || isOpen(below) && isComplement(below);
    }

    /** The "from" of "stopped the board from selling". */
    private static boolean isFrom(Token marker) {
        return marker.lemma().equals("from");
    }

    /** "Too proud to ask". */
    private static boolean isToo(Token adverb) {
        return adverb.lemma().equals("too");
    }

    /** "Would sooner strike than accept", "would rather close than sell". */
    private boolean isOverThan(Token below, Token up) {
        return below.isVerb()
                && s.children(below).stream()
                        .anyMatch(c -> (c.is("mark") || c.is("case")) && c.lemma().equals("than"))
                && s.children(up, "advmod").stream()
                        .anyMatch(
                                a ->
                                        a.lemma().equals("sooner")
                                                || a.lemma().equals("soon")
                                                || a.lemma().equals("rather"));
    }

    /** "Did little to criticise it", "did nothing to stop it". */
    private boolean isIdleDoing(Token up) {
        return up.lemma().equals("do")
                && s.child(up, "obj")
                        .filter(o -> o.lemma().equals("little") || o.lemma().equals("nothing"))
                        .isPresent();
    }

    /** "It is doubtful that"; not "there is no doubt that". */
    private boolean isDoubt(Token up) {
        return ModalWords.DOUBTING.has(up)
                && !negates(up)
                && s.children(up).stream().noneMatch(ModalWords.NEGATION::has);
    }

    /** "Had hoped in vain to see it accepted". */
    private boolean isInVain(Token up) {
        return s.children(up).stream()
                .anyMatch(c -> c.lemma().equals("vain") && c.index() > up.index());
    }

    /** "Did not fail to", "denied that it had failed to": a denying word that is itself denied. */
    private boolean isUndone(Token denying) {
        return (ModalWords.DENYING.has(denying) || ModalWords.PREVENTING.has(denying))
                && (negates(denying)
                        || s.head(denying)
                                .filter(
                                        up ->
                                                denying.is("xcomp") && negates(up)
                                                        || isTold(denying)
                                                                && disclaims(denying, up))
                                .isPresent());
    }

    private boolean disclaims(Token below, Token up) {
        if (up.isNoun()) {
            return !ModalWords.IDLE_OBJECT.has(up) && isUntrue(up);
        }
        Optional<Token> told = s.head(up).filter(noun -> noun.isNoun() && up.is("acl"));
        if (told.isPresent() && ModalWords.CLAIMING.has(up)) {
            return isUntrue(told.get());
        }
        boolean said = ModalWords.CLAIMING.has(up) && negates(up) && !isWhether(below);
        boolean disclaimed = ModalWords.DISCLAIMING.has(up) && up.isVerb();
        return said
                || disclaimed
                || ModalWords.UNTRUE.has(up)
                || ModalWords.TRUE.has(up) && negates(up);
    }

    private boolean isWhether(Token clause) {
        return s.child(clause, "mark").filter(m -> m.lemma().equals("whether")).isPresent();
    }

    /** Whether what a noun tells is said not to be so. */
    static boolean isUntrue(Sentence s, Token noun) {
        return new Denial(s).isUntrue(noun);
    }

    /**
     * "Reports that ... were premature", "dismissed as invention a report that ...", "no report
     * that ...".
     */
    private boolean isUntrue(Token noun) {
        Optional<Token> up = s.head(noun);
        boolean predicated =
                (noun.is("nsubj") || noun.is("dep") || noun.is("obj"))
                        && up.filter(ModalWords.UNTRUE::has).isPresent();
        boolean disclaimed =
                (noun.is("obj") || noun.is("nsubj") || noun.is("obl"))
                        && up.filter(t -> t.isVerb() && ModalWords.DISCLAIMING.has(t)).isPresent();
        return isNone(noun) || predicated || disclaimed;
    }

    private boolean isOpen(Token verb) {
        return verb.tag().equals("VBG")
                || s.children(verb).stream()
                        .anyMatch(
                                c ->
                                        c.is("mark") && c.tag().equals("TO")
                                                || c.is("aux") && c.tag().equals("VBG"))
                || verb.is("xcomp");
    }

    /** Whether a negation of {@code up} denies {@code below} too. */
    private boolean reachesDown(Token below, Token up) {
        if (ModalWords.EAGER.has(up)) {
            return false;
        }
        if (below.is("xcomp") || below.is("conj") && sharesNegation(below)) {
            return true;
        }
        if (below.is("acl") && !below.relation().equals("acl:relcl")
                || below.is("ccomp")
                || below.is("advcl")
                || below.is("dep")) {
            return isOpen(below)
                    && (up.isNoun() && ModalWords.INTENT.has(up)
                            || up.isVerb() && below.is("ccomp"));
        }
        boolean brought = LIGHT.contains(up.lemma()) || ModalWords.BRINGING.has(up);
        if (below.isNoun() && (below.is("obj") || below.is("nsubj"))) {
            return brought || up.isNoun() && below.is("nsubj") && !ModalWords.IDLE_OBJECT.has(up);
        }
        boolean noun = below.isNoun() || below.tag().equals("VBG");
        return noun && below.is("nmod") && ModalWords.INTENT.has(up);
    }

    /** "Did not accept or sign": what is joined by "or" is denied with the first. */
    private boolean sharesNegation(Token joined) {
        return s.child(joined, "cc")
                        .filter(c -> c.lemma().equals("or") || c.lemma().equals("nor"))
                        .isPresent()
                && s.child(joined, "nsubj").isEmpty();
    }
}
