package org.parley.reader.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.reader.lexicon.Resources;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * The form of words that stand for so many who have been named: both, the two men, neither bank,
 * the three producers, the pair, both sides.
 */
final class Counts {
    private static final Map<String, Integer> NUMBERS = new HashMap<>();
    private static final Set<String> SIDES =
            Set.of("side", "party", "neighbour", "neighbor", "rival", "team", "delegation", "camp");
    private static final Set<String> NOMINAL =
            Set.of("nsubj", "obj", "iobj", "obl", "nmod", "conj");
    private static final Set<String> ALL = Set.of("the", "these", "those", "all");

    static {
        for (List<String> row : Resources.table(Counts.class, "counts.tsv", 2)) {
            NUMBERS.put(row.get(0), Integer.parseInt(row.get(1)));
        }
    }

    /** As many as have been listed: the neighbours. */
    static final int ANY = -1;

    private Counts() {}

    /**
     * For how many who have been named a token stands by its form; {@link #ANY}; 0 if for nobody.
     */
    static int of(Sentence s, Token token) {
        String word = token.lemma();
        if (word.equals("both")) {
            return NOMINAL.contains(token.relation()) ? 2 : 0;
        }
        boolean all = s.children(token).stream().anyMatch(c -> isAll(token, c));
        if (NUMBERS.containsKey(word)) {
            return all && NOMINAL.contains(token.relation()) ? NUMBERS.get(word) : 0;
        }
        if (NUMBERS.containsKey("*" + word)) {
            return all && s.child(token, "nmod").isEmpty() ? NUMBERS.get("*" + word) : 0;
        }
        return isNeither(s, token) ? 2 : token.tag().equals("NNS") ? counted(s, token, all) : 0;
    }

    private static boolean isAll(Token noun, Token child) {
        return child.index() < noun.index() && ALL.contains(child.lemma());
    }

    private static int counted(Sentence s, Token noun, boolean all) {
        for (Token child : s.children(noun)) {
            if (child.index() < noun.index() && child.lemma().equals("both")) {
                return 2;
            }
            if (child.index() < noun.index() && all && NUMBERS.containsKey(child.lemma())) {
                return NUMBERS.get(child.lemma());
            }
        }
        boolean bare = s.child(noun, "amod", "compound", "nmod", "nmod:poss").isEmpty();
        return all && noun.lemma().equals("side")
                ? 2
                : all && bare && Acting.isNeighbour(noun) ? ANY : 0;
    }

    /** "Neither man": a noun in the singular for two. */
    static boolean isNeither(Sentence s, Token noun) {
        return noun.isNoun()
                && s.child(noun, "det").filter(d -> d.lemma().equals("neither")).isPresent();
    }

    /** Whether a noun stands for whoever opposes another: both sides. */
    static boolean isSide(Token noun) {
        return SIDES.contains(noun.lemma());
    }
}
