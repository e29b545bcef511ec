package org.parley.reader.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.core.text.Span;

/**
 * A sentence as a tree of {@link Token}s (Universal Dependencies, basic). Immutable; token
 * arguments are indexes.
 */
public final class Sentence {
    private final int index;
    private final List<Token> tokens;
    private final List<List<Token>> children;
    private final Span span;

    /**
     * @param index position of the sentence in the article, from 0
     * @param tokens at least one token, in order, with heads inside the sentence
     */
    public Sentence(int index, List<Token> tokens) {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence needs a token");
        }
        this.index = index;
        this.tokens = List.copyOf(tokens);
        this.span = Span.around(tokens.get(0).span(), tokens.get(tokens.size() - 1).span());
        List<List<Token>> below = new ArrayList<>();
        tokens.forEach(token -> below.add(new ArrayList<>()));
        for (Token token : tokens) {
            if (token.head() >= 0) {
                below.get(token.head()).add(token);
            }
        }
        this.children = below.stream().map(List::copyOf).toList();
    }

    public int index() {
        return index;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    public int size() {
        return tokens.size();
    }

    /** From the first token to the last. */
    public Span span() {
        return span;
    }

    /** Dependents of a token, in order of the sentence. */
    public List<Token> children(Token token) {
        return children.get(token.index());
    }

    /**
     * The first dependent with one of the relations (subtypes included), by order of {@code
     * relations}.
     */
    public Optional<Token> child(Token token, String... relations) {
        for (String relation : relations) {
            for (Token child : children(token)) {
                if (child.is(relation)) {
                    return Optional.of(child);
                }
            }
        }
        return Optional.empty();
    }

    /** All dependents with a relation (subtypes included). */
    public List<Token> children(Token token, String relation) {
        return children(token).stream().filter(child -> child.is(relation)).toList();
    }

    /** The governor; empty for the root. */
    public Optional<Token> head(Token token) {
        return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
    }

    /**
     * Token indexes of the subtree below and with {@code top}, leaving out the subtrees of {@code
     * without}.
     */
    public BitSet subtree(Token top, Token... without) {
        BitSet cut = new BitSet();
        for (Token token : without) {
            cut.set(token.index());
        }
        BitSet found = new BitSet();
        collect(top, cut, found);
        return found;
    }

    private void collect(Token token, BitSet cut, BitSet found) {
        if (cut.get(token.index()) || found.get(token.index())) {
            return;
        }
        found.set(token.index());
        for (Token child : children(token)) {
            collect(child, cut, found);
        }
    }

    /** Whether {@code token} lies in the subtree of {@code top} (or is it). */
    public boolean dominates(Token top, Token token) {
        @Nullable Token at = token;
        for (int steps = 0; at != null && steps <= tokens.size(); steps++) {
            if (at.index() == top.index()) {
                return true;
            }
            at = at.head() < 0 ? null : tokens.get(at.head());
        }
        return false;
    }

    /**
     * The preposition or case marker of a nominal, in lower case ("on", "according to"); empty if
     * it has none.
     */
    public Optional<String> preposition(Token nominal) {
        return child(nominal, "case")
                .map(
                        marker -> {
                            StringBuilder words =
                                    new StringBuilder(
                                            marker.text().toLowerCase(java.util.Locale.ROOT));
                            for (Token part : children(marker, "fixed")) {
                                words.append(' ')
                                        .append(part.text().toLowerCase(java.util.Locale.ROOT));
                            }
                            return words.toString();
                        });
    }

    /** The text span from the first to the last set index. */
    public Span span(BitSet indexes) {
        int first = indexes.nextSetBit(0);
        int last = indexes.length() - 1;
        return new Span(tokens.get(first).span().start(), tokens.get(last).span().end());
    }

    /** The text span from one token to another, in either order. */
    public Span span(Token from, Token to) {
        return Span.around(from.span(), to.span());
    }

    /** Whether the token is negated: not, n't, never, no longer, hardly, or a "no" on it. */
    public boolean negated(Token token) {
        for (Token child : children(token)) {
            String lemma = child.lemma();
            boolean noLonger =
                    lemma.equals("longer")
                            || lemma.equals("long") && child.text().equalsIgnoreCase("longer");
            if (noLonger
                    && child.index() > 0
                    && tokens.get(child.index() - 1).lemma().equals("no")) {
                return true;
            }
            if (child.is("advmod") || child.is("det") || child.is("cc")) {
                if (lemma.equals("not")
                        || lemma.equals("n't")
                        || lemma.equals("never")
                        || lemma.equals("neither")
                        || lemma.equals("nor")
                        || lemma.equals("hardly")
                        || lemma.equals("no")) {
                    return true;
                }
            }
        }
        return false;
    }
}
