package org.parley.reader.actors;

import java.util.Set;
import org.parley.reader.syntax.Arguments;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Tells the ranks of politicians whose words are no titles alone: "number two of the League",
 * "member of parliament". All methods are pure.
 */
final class Ranks {
    private static final Set<String> HOUSES =
            Set.of("parliament", "congress", "assembly", "senate", "diet");

    private static final Set<String> ORDER = Set.of("second", "third");

    private Ranks() {}

    /** "The League's number two", but not "a number of delegates". */
    static boolean isRank(Sentence s, Token noun) {
        int next = noun.index() + 1;
        if (ORDER.contains(noun.lemma()) && next + 1 < s.size()) {
            int in = s.token(next).text().equals("-") ? next + 1 : next;
            return s.token(in).text().equals("in")
                    && s.tokens().subList(in + 1, Math.min(s.size(), in + 3)).stream()
                            .anyMatch(t -> t.lemma().equals("command"));
        }
        return noun.lemma().equals("number")
                && noun.tag().equals("NN")
                && next < s.size()
                && s.token(next).tag().equals("CD");
    }

    /** The League of "the League's second in command", whose rank the parse has lost. */
    static boolean isOwner(Sentence s, Token noun) {
        int rank = noun.index() + 2;
        return rank < s.size()
                && s.token(rank - 1).tag().equals("POS")
                && ORDER.contains(s.token(rank).lemma())
                && isRank(s, s.token(rank));
    }

    /** The member of "a Liberal member of parliament". */
    static boolean isOfHouse(Sentence s, Token noun) {
        return noun.lemma().equals("member")
                && Arguments.oblique(s, noun, "of")
                        .filter(house -> HOUSES.contains(house.lemma()))
                        .isPresent();
    }
}
