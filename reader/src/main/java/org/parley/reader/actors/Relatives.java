package org.parley.reader.actors;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/** Links who, whom, whose and which to the noun that their clause is about. */
final class Relatives {
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
