package org.parley.ledger.contradictions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a text is about, without a parse: the last telling word of each run of words between
 * function words, as English noun phrases end with their noun; and whose it is. Passes over verbs
 * as far as their place or ending shows them. Immutable.
 *
 * @param heads nouns in lower case, in order
 * @param owners of whom or by whom something is, in lower case: "the mediator's plan"
 * @param words all words in lower case, in order
 */
record Phrases(List<String> heads, List<String> owners, List<String> words) {
    private static final Set<String> BEFORE_A_VERB =
            Set.of(
                    "to", "not", "will", "would", "shall", "should", "must", "may", "might", "can",
                    "could", "never", "did", "do", "does");
    private static final Set<String> BEFORE_AN_OBJECT =
            Set.of(
                    "the", "a", "an", "its", "their", "his", "her", "this", "that", "these",
                    "those", "any", "all", "no", "our", "my");

    Phrases {
        heads = List.copyOf(heads);
        owners = List.copyOf(owners);
        words = List.copyOf(words);
    }

    static Phrases of(String text) {
        List<Token> tokens = Token.of(text);
        List<String> heads = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= tokens.size(); at++) {
            if (at == tokens.size() || ends(tokens.get(at))) {
                head(tokens, start, at).ifPresent(heads::add);
                start = at + 1;
            }
        }
        return new Phrases(
                heads,
                owners(tokens),
                tokens.stream().filter(Token::word).map(Token::lower).toList());
    }

    private static boolean ends(Token token) {
        return !token.word() && !token.digits() && !token.lower().equals("-")
                || Lexicon.function(token.lower());
    }

    /** The telling word of a run of tokens. */
    private static Optional<String> head(List<Token> tokens, int start, int end) {
        for (int at = end - 1; at >= start; at--) {
            Token token = tokens.get(at);
            if (telling(token)) {
                boolean verb = at == start && verb(tokens, start, end);
                return verb ? Optional.empty() : Optional.of(token.lower());
            }
        }
        return Optional.empty();
    }

    private static boolean telling(Token token) {
        return token.word()
                && !token.owner()
                && Lexicon.kind(token.lower()).isEmpty()
                && Units.of(token.lower()).isEmpty();
    }

    private static boolean verb(List<Token> tokens, int at, int end) {
        String word = tokens.get(at).lower();
        String before = at > 0 ? tokens.get(at - 1).lower() : "";
        boolean object =
                end == at + 1
                        && end < tokens.size()
                        && BEFORE_AN_OBJECT.contains(tokens.get(end).lower());
        boolean form =
                (word.endsWith("ed") || word.endsWith("ing")) && !BEFORE_AN_OBJECT.contains(before);
        return BEFORE_A_VERB.contains(before) || object || form;
    }

    private static List<String> owners(List<Token> tokens) {
        List<String> owners = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            boolean by =
                    at > 1 && tokens.get(at - 2).lower().equals("by")
                            || at > 0 && tokens.get(at - 1).lower().equals("by");
            if ((token.owner() || by && token.word()) && Lexicon.kind(token.lower()).isEmpty()) {
                owners.add(token.lower());
            }
        }
        return owners;
    }
}
