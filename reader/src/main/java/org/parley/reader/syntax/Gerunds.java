package org.parley.reader.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends what the parser takes for an adjective: in "on the verge of accepting the fund's terms"
 * nothing accepts, as the "the" behind it shows; the terms are accepted. An adjective never stands
 * before the article of its noun.
 */
final class Gerunds {
    private Gerunds() {}

    /** The tokens of a sentence, such gerunds made the heads of their objects. */
    static List<Token> mended(List<Token> parsed) {
        List<Token> tokens = new ArrayList<>(parsed);
        for (Token gerund : parsed) {
            if (gerund.tag().equals("VBG") && gerund.is("amod") && opens(gerund, tokens)) {
                lift(gerund.index(), tokens);
            }
        }
        return tokens;
    }

    /** Whether the article, or the owner, of its noun stands behind the gerund. */
    private static boolean opens(Token gerund, List<Token> tokens) {
        return tokens.stream()
                .filter(t -> t.head() == gerund.head())
                .filter(t -> t.index() > gerund.index() && t.index() < gerund.head())
                .anyMatch(t -> t.is("det") || t.is("nmod:poss"));
    }

    private static void lift(int gerund, List<Token> tokens) {
        Token object = tokens.get(tokens.get(gerund).head());
        tokens.replaceAll(
                t ->
                        t.head() == object.index() && t.index() < gerund
                                ? t.under(gerund, t.is("case") ? "mark" : t.relation())
                                : t);
        tokens.set(gerund, tokens.get(gerund).under(object.head(), clause(object)));
        tokens.set(object.index(), tokens.get(object.index()).under(gerund, "obj"));
    }

    /** What a clause is called in the place of a nominal. */
    private static String clause(Token nominal) {
        return switch (nominal.relation()) {
            case "nmod" -> "acl";
            case "obl" -> "advcl";
            case "obj" -> "xcomp";
            case "nsubj" -> "csubj";
            default -> nominal.relation();
        };
    }
}
