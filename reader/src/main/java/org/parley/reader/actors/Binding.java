package org.parley.reader.actors;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.reader.syntax.Arguments;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Whom a pronoun cannot stand for by the grammar of its sentence (principles B and C and i-within-i
 * of binding theory): somebody beside it under the same verb, somebody it precedes and commands,
 * the phrase that it is part of.
 */
final class Binding {
    private static final int LONGEST_WAY_UP = 12;
    private static final Set<String> LEAVES_PHRASE =
            Set.of("conj", "acl", "appos", "parataxis", "advcl", "dep");

    private static final Set<String> ANYBODY =
            Set.of("those", "anyone", "anybody", "everyone", "everybody");

    private Binding() {}

    /** Whether the pronoun and a noun of its sentence must be two. */
    static boolean keepsApart(Sentence s, Token pronoun, Token noun) {
        if (pronoun.index() == noun.index()) {
            return false;
        }
        boolean part = isPartOf(s, pronoun, noun) && !Ties.isJudged(s, noun, pronoun);
        if (part || areListed(s, pronoun, noun)) {
            return true;
        }
        if (Form.isPossessive(pronoun)) {
            return false;
        }
        Token argument = first(s, noun);
        Optional<Token> verb = predicate(s, pronoun);
        if (verb.isEmpty()) {
            return false;
        }
        boolean beside =
                !isSubjectBelow(s, pronoun)
                                && predicate(s, argument).filter(verb.get()::equals).isPresent()
                        || !pronoun.is("nsubj")
                                && Arguments.subject(s, verb.get())
                                        .filter(argument::equals)
                                        .isPresent();
        return beside || commands(s, verb.get(), pronoun, noun);
    }

    /** "The firm warned it could close": what the parse took for the object. */
    private static boolean isSubjectBelow(Sentence s, Token pronoun) {
        return pronoun.is("obj")
                && pronoun.lemma().equals("it")
                && pronoun.index() + 1 < s.size()
                && s.token(pronoun.index() + 1).tag().equals("MD");
    }

    /** The subject that binds a reflexive pronoun. */
    static Optional<Token> binder(Sentence s, Token reflexive) {
        Token at = reflexive;
        for (int step = 0; step < LONGEST_WAY_UP && at.head() >= 0; step++) {
            at = s.token(at.head());
            if (at.isVerb() || at.isAdjective()) {
                return Arguments.subject(s, at);
            }
        }
        return Optional.empty();
    }

    /** "Those who stay will lose their jobs": whose nobody in particular is. */
    static boolean isAnybodys(Sentence s, Token pronoun) {
        if (!Form.isPossessive(pronoun)) {
            return false;
        }
        boolean opens =
                s.size() > 1
                        && ANYBODY.contains(s.token(0).text().toLowerCase(Locale.ROOT))
                        && s.token(1).tag().startsWith("WP");
        Token at = pronoun;
        while (at.head() >= 0 && !at.isVerb()) {
            at = s.token(at.head());
        }
        Optional<Token> subject = Arguments.ownSubject(s, at);
        return opens && subject.filter(who -> who.index() > 1).isEmpty();
    }

    /** "Its leader" is not "it": the pronoun stands inside the phrase, in no clause of its own. */
    private static boolean isPartOf(Sentence s, Token pronoun, Token noun) {
        if (!s.dominates(noun, pronoun)) {
            return false;
        }
        Token at = pronoun;
        for (int step = 0; step < LONGEST_WAY_UP && at.index() != noun.index(); step++) {
            Token here = at;
            if (LEAVES_PHRASE.stream().anyMatch(here::is)) {
                return false;
            }
            at = s.token(at.head());
        }
        return !noun.isVerb() && s.child(noun, "cop").isEmpty();
    }

    /** "Ruiz and he". */
    private static boolean areListed(Sentence s, Token pronoun, Token noun) {
        return (pronoun.is("conj") || noun.is("conj")) && first(s, pronoun).equals(first(s, noun));
    }

    /**
     * A subject cannot stand for a noun that comes after it inside its own clause; for the state of
     * an adjective it can: "Oslo said it would sell Norwegian gas".
     */
    private static boolean commands(Sentence s, Token verb, Token pronoun, Token noun) {
        return pronoun.is("nsubj")
                && !noun.is("amod")
                && pronoun.index() < noun.index()
                && s.dominates(verb, noun)
                && !isAside(s, verb, noun);
    }

    /** "'We won't,' he said. Ruiz ...": a clause that the parser hung on the verb. */
    private static boolean isAside(Sentence s, Token verb, Token noun) {
        Token at = noun;
        for (int step = 0; step < LONGEST_WAY_UP && at.head() >= 0; step++) {
            if (at.head() == verb.index()) {
                return at.is("parataxis");
            }
            at = s.token(at.head());
        }
        return false;
    }

    /** The first of nouns that are listed together. */
    private static Token first(Sentence s, Token noun) {
        return noun.is("conj") ? s.head(noun).filter(up -> up.isNominal()).orElse(noun) : noun;
    }

    /** The word whose argument a nominal is. */
    private static Optional<Token> predicate(Sentence s, Token nominal) {
        boolean argument =
                nominal.is("nsubj") || nominal.is("obj") || nominal.is("iobj") || nominal.is("obl");
        return argument ? s.head(nominal) : Optional.empty();
    }
}
