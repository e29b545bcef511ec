package org.parley.reader.syntax;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the arguments of a predicate in a parse: its subject, also where English leaves it to
 * another clause; its object, its agent, its prepositional and clausal complements. All methods are
 * pure.
 */
public final class Arguments {
    private static final int LONGEST_WAY_UP = 8;
    private static final Set<String> BLAMING = Set.of("of", "for", "from");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

    /**
     * Verbs whose infinitive has their own subject although they take an object ("promised the
     * union to pay").
     */
    private static final Set<String> SUBJECT_CONTROL =
            Set.of(
                    "promise",
                    "threaten",
                    "vow",
                    "pledge",
                    "offer",
                    "agree",
                    "telephone",
                    "phone",
                    "meet",
                    "visit");

    private Arguments() {}

    /**
     * Whether the verb stands in the passive, or is a participle behind its noun ("a plan rejected
     * by ...").
     */
    public static boolean isPassive(Sentence s, Token verb) {
        if (!verb.isVerb()) {
            return false;
        }
        if (s.child(verb, "aux:pass").isPresent() || s.child(verb, "nsubj:pass").isPresent()) {
            return true;
        }
        if (verb.tag().equals("VBN") && s.child(verb, "aux", "nsubj", "obj").isEmpty()) {
            return verb.is("acl")
                    || verb.is("amod")
                    || s.child(verb, "obl")
                            .flatMap(s::preposition)
                            .filter("by"::equals)
                            .isPresent();
        }
        return false;
    }

    /**
     * Who does what the predicate says: its subject, its agent in the passive, or the subject it
     * shares with another clause. Relative pronouns are followed to their noun.
     */
    public static Optional<Token> doer(Sentence s, Token predicate) {
        if (isPassive(s, predicate)) {
            return oblique(s, predicate, "by");
        }
        return subject(s, predicate);
    }

    /** The subject that stands in the predicate's own clause; relative pronouns are kept. */
    public static Optional<Token> ownSubject(Sentence s, Token predicate) {
        Optional<Token> own =
                s.children(predicate).stream()
                        .filter(c -> c.is("nsubj") && !isExpletive(c))
                        .findFirst();
        return own.isPresent() ? own : gardenPath(s, predicate);
    }

    /**
     * "A group led by mediators is calling ...": a participle that the parser took for the
     * subject's verb.
     */
    private static Optional<Token> gardenPath(Sentence s, Token predicate) {
        return s.child(predicate, "csubj")
                .filter(c -> c.tag().equals("VBN") || c.tag().equals("VBD"))
                .flatMap(c -> s.child(c, "nsubj"));
    }

    /** The grammatical subject, own or shared, with relative pronouns followed to their noun. */
    public static Optional<Token> subject(Sentence s, Token predicate) {
        Token at = predicate;
        for (int step = 0; step < LONGEST_WAY_UP; step++) {
            Optional<Token> own = ownSubject(s, at);
            if (own.isPresent()) {
                return Optional.of(antecedent(s, at, own.get()));
            }
            if (s.child(at, "expl", "nsubj").isPresent() && step == 0) {
                return Optional.empty();
            }
            Optional<Token> governor = s.head(at);
            if (governor.isEmpty()) {
                return Optional.empty();
            }
            Token up = governor.get();
            boolean aside =
                    at.is("acl")
                            && at.tag().equals("VBG")
                            && at.index() > 0
                            && (s.token(at.index() - 1).text().equals(",")
                                    || s.preposition(up).filter("to"::equals).isPresent());
            if (at.relation().equals("acl:relcl")
                    || at.is("acl") && !aside && !isInfinitive(s, at) && !isMarkedGerund(s, at)) {
                return Optional.of(up);
            }
            if (aside) {
                at = predicateAbove(s, up);
                continue;
            }
            if (at.is("acl")) {
                Optional<Token> owner = s.child(up, "nmod:poss");
                if (owner.isPresent()) {
                    return owner;
                }
                at = up;
            } else if (at.is("xcomp") && !SUBJECT_CONTROL.contains(up.lemma())) {
                Optional<Token> controlled = s.child(up, "obj", "iobj").filter(Token::isNominal);
                if (controlled.isPresent()) {
                    return controlled;
                }
                Optional<Token> patient =
                        isPassive(s, up) ? s.child(up, "nsubj:pass") : Optional.empty();
                if (patient.isPresent()) {
                    return patient.map(t -> antecedent(s, up, t));
                }
                at = up;
            } else if (at.is("advcl")
                    && at.tag().equals("VBG")
                    && governedByPreposition(s, at)
                    && s.child(up, "obj").filter(Token::isNominal).isPresent()) {
                return s.child(up, "obj");
            } else if (at.is("nmod") && at.tag().equals("VBG") && governedByPreposition(s, at)) {
                return Optional.of(up.is("conj") ? s.token(up.head()) : up)
                        .filter(Token::isNominal);
            } else if (at.is("conj")
                    || at.is("xcomp")
                    || at.is("advcl")
                    || at.is("obj")
                    || at.is("obl")
                    || at.is("nmod")
                    || at.is("advmod") && !at.isVerb()
                    || at.is("dep") && isParticiple(s, at)
                    || at.is("ccomp") && (at.tag().equals("VBG") || isInfinitive(s, at))) {
                at = up;
            } else {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Left, having consulted them": who leaves has consulted. */
    private static boolean isParticiple(Sentence s, Token verb) {
        return verb.tag().equals("VBG")
                || s.child(verb, "aux").filter(a -> a.tag().equals("VBG")).isPresent();
    }

    /** "The verge of accepting": what the noun is about, not what it does. */
    private static boolean isMarkedGerund(Sentence s, Token verb) {
        return verb.tag().equals("VBG") && s.child(verb, "mark", "case").isPresent();
    }

    /** "Accused the union of blocking the deal", "thanked Oman for mediating". */
    private static boolean governedByPreposition(Sentence s, Token gerund) {
        return s.child(gerund, "mark", "case").filter(m -> BLAMING.contains(m.lemma())).isPresent();
    }

    private static Token predicateAbove(Sentence s, Token token) {
        Token at = token;
        for (int step = 0; step < LONGEST_WAY_UP && !at.isVerb() && at.head() >= 0; step++) {
            at = s.token(at.head());
        }
        return at;
    }

    /** The noun a relative pronoun stands for; any other token is returned as it is. */
    public static Token antecedent(Sentence s, Token clause, Token subject) {
        if (!RELATIVE.contains(subject.lemma())
                || !subject.tag().startsWith("W") && !subject.lemma().equals("that")) {
            return subject;
        }
        Token at = clause;
        for (int step = 0; step < LONGEST_WAY_UP; step++) {
            if (at.relation().equals("acl:relcl")) {
                return s.head(at).orElse(subject);
            }
            Optional<Token> up = s.head(at);
            if (up.isEmpty() || !at.is("conj") && !at.is("xcomp") && !at.is("ccomp")) {
                return subject;
            }
            at = up.get();
        }
        return subject;
    }

    /**
     * What the predicate is done to: its object, the subject of its passive, or the noun its
     * participle modifies.
     */
    public static Optional<Token> object(Sentence s, Token verb) {
        if (isPassive(s, verb)) {
            Optional<Token> subject = s.child(verb, "nsubj:pass", "nsubj");
            if (subject.isPresent()) {
                return subject.map(t -> antecedent(s, verb, t));
            }
            if (verb.is("acl") || verb.is("amod")) {
                return s.head(verb);
            }
            return verb.is("conj") || verb.is("xcomp") ? subject(s, verb) : Optional.empty();
        }
        Optional<Token> own = s.child(verb, "obj");
        if (own.isPresent()) {
            return own;
        }
        boolean objectRelative =
                verb.relation().equals("acl:relcl")
                        && s.child(verb, "nsubj")
                                .filter(t -> !RELATIVE.contains(t.lemma()))
                                .isPresent();
        return objectRelative ? s.head(verb) : Optional.empty();
    }

    /**
     * The nominal under a preposition of the predicate, or of its object ("put pressure on the
     * union").
     */
    public static Optional<Token> oblique(Sentence s, Token predicate, String preposition) {
        for (Token child : s.children(predicate)) {
            if ((child.is("obl") || child.is("nmod"))
                    && s.preposition(child).filter(preposition::equals).isPresent()) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /**
     * The clausal complement: that-clause, infinitive, or quotation that the parser hung on the
     * predicate.
     */
    public static Optional<Token> clause(Sentence s, Token predicate) {
        Optional<Token> inner = s.child(predicate, "ccomp", "xcomp");
        if (inner.isPresent()) {
            return inner;
        }
        return s.children(predicate).stream()
                .filter(
                        c ->
                                c.is("acl")
                                        && !c.relation().equals("acl:relcl")
                                        && (isInfinitive(s, c) || s.child(c, "mark").isPresent()))
                .findFirst();
    }

    /**
     * The clause that a preposition or "to" ties to the predicate: "accused of breaking", "pressed
     * to pay".
     */
    public static Optional<Token> clauseAfter(Sentence s, Token predicate, String word) {
        return s.children(predicate).stream()
                .filter(c -> c.is("advcl") || c.is("acl") || c.is("ccomp") || c.is("xcomp"))
                .filter(
                        c ->
                                s.children(c).stream()
                                        .anyMatch(
                                                m ->
                                                        (m.is("mark") || m.is("case"))
                                                                && m.lemma().equals(word)))
                .findFirst();
    }

    /** Whether the verb carries "to". */
    public static boolean isInfinitive(Sentence s, Token verb) {
        return s.child(verb, "mark").filter(m -> m.tag().equals("TO")).isPresent();
    }

    private static boolean isExpletive(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        return token.is("expl") || token.tag().equals("EX") || word.equals("there");
    }
}
