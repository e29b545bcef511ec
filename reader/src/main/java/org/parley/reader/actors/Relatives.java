package org.parley.reader.actors;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/** Links who, whom, whose and which to the noun that their clause is about. */
final class Relatives {
    private static final int LONGEST_SPEAKER = 12;
    private static final int LONGEST_WAY_UP = 8;
    private static final Set<String> SHARES =
            Set.of("most", "many", "much", "some", "few", "half", "none", "several", "one");

    private Relatives() {}

    /** The noun before a relative clause; empty if the pronoun asks ("who will pay"). */
    static Optional<Token> antecedent(Sentence s, Token pronoun) {
        Token at = pronoun;
        for (int step = 0; step < LONGEST_WAY_UP && at.head() >= 0; step++) {
            Token up = s.token(at.head());
            if (at.relation().equals("acl:relcl")) {
                return up.index() < pronoun.index() ? Optional.of(up) : Optional.empty();
            }
            at = up;
        }
        return beside(s, pronoun);
    }

    /** "The 61-year-old, who". */
    static Optional<Token> besideAge(Sentence s, Token pronoun) {
        return beside(s, pronoun, t -> Callings.age(s, t) > 0);
    }

    /** The League of "The League would sue, its chairman, Ana Ruiz, said". */
    static Optional<Token> reported(Sentence s, Token owner) {
        Optional<Token> said = s.head(owner).filter(role -> role.is("nsubj")).flatMap(s::head);
        if (!owner.tag().equals("PRP$") || !owner.lemma().equals("its")) {
            return Optional.empty();
        }
        return said.flatMap(verb -> told(s, verb, owner))
                .or(() -> endsWithSpeaker(s, owner))
                .flatMap(verb -> s.child(verb, "nsubj"))
                .filter(subject -> subject.index() < owner.index());
    }

    /** What a verb of saying tells where that stands before whoever says it. */
    private static Optional<Token> told(Sentence s, Token said, Token owner) {
        return s.child(said, "ccomp")
                .or(() -> said.is("parataxis") ? s.head(said) : Optional.empty())
                .filter(verb -> verb.index() < owner.index());
    }

    /** The root of a sentence that ends ", its chairman, Ana Ruiz, said". */
    private static Optional<Token> endsWithSpeaker(Sentence s, Token owner) {
        boolean comma = owner.index() > 0 && s.token(owner.index() - 1).text().equals(",");
        int to = Math.min(s.size(), owner.index() + LONGEST_SPEAKER);
        boolean said =
                s.tokens().subList(owner.index() + 1, to).stream()
                        .filter(Token::isVerb)
                        .findFirst()
                        .filter(verb -> s.token(verb.index() - 1).text().equals(","))
                        .filter(verb -> verb.lemma().equals("say"))
                        .isPresent();
        return comma && said
                ? s.tokens().stream()
                        .filter(t -> t.is("root") && t.index() < owner.index())
                        .findFirst()
                : Optional.empty();
    }

    /** Whether the verb of a relative clause is in the plural: "Ruiz and Blum, who were". */
    static boolean isPlural(Sentence s, Token pronoun) {
        Optional<Token> verb = s.head(pronoun);
        return pronoun.is("nsubj")
                && verb.filter(
                                v ->
                                        v.tag().equals("VBP")
                                                || s.children(v).stream()
                                                        .anyMatch(
                                                                c ->
                                                                        (c.is("aux") || c.is("cop"))
                                                                                && c.text()
                                                                                        .matches(
                                                                                                "are|were|have")))
                        .isPresent();
    }

    /** The most of "the pilots, most of whom". */
    private static boolean isShare(Token word) {
        return word.tag().equals("CD")
                || word.tag().equals("DT")
                || word.tag().equals("JJS")
                || SHARES.contains(word.lemma());
    }

    /** "The minister, who": where the parse has lost the clause, the noun right before. */
    private static Optional<Token> beside(Sentence s, Token pronoun) {
        return beside(s, pronoun, Token::isNoun);
    }

    private static Optional<Token> beside(Sentence s, Token pronoun, Predicate<Token> fits) {
        int at = pronoun.index() - 1;
        if (at >= 0 && s.token(at).tag().equals("IN")) {
            boolean part = s.token(at).lemma().equals("of");
            at--;
            while (part && at > 0 && isShare(s.token(at))) {
                at--;
            }
        }
        boolean comma = at >= 1 && s.token(at).text().equals(",");
        Optional<Token> noun =
                at < 0 ? Optional.empty() : Optional.of(s.token(comma ? at - 1 : at));
        return noun.filter(fits);
    }
}
