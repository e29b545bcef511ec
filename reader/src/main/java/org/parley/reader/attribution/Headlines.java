package org.parley.reader.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.core.entry.Attribution.Stance;
import org.parley.core.text.Span;
import org.parley.reader.lexicon.Resources;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Headlines that name who says what they say: {@code Envoy: talks have failed} and {@code Talks
 * have failed – envoy}.
 */
final class Headlines {
    static final String RULE = "say/headline/";

    private static final double CONFIDENCE = 0.6;
    private static final int LONGEST_SOURCE = 6;
    private static final int SHORTEST_CONTENT = 3;
    private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014");

    /** What stands before a colon and says nothing. */
    private static final Set<String> LABELS =
            Resources.words(Headlines.class, "headline-labels.txt");

    private Headlines() {}

    /** The attribution of a sentence that is such a headline, if no cue of the others tells it. */
    static Optional<Draft> find(String text, Sentence s, List<Draft> others) {
        for (Token token : s.tokens()) {
            if (token.text().equals(":") && token.index() > 0) {
                return byColon(text, s, token, others);
            }
        }
        return byDash(text, s);
    }

    private static Optional<Draft> byColon(
            String text, Sentence s, Token colon, List<Draft> others) {
        boolean proper = s.token(colon.index() - 1).isProper();
        boolean says =
                s.tokens().subList(colon.index() + 1, s.size()).stream().anyMatch(Token::isVerb);
        if (colon.index() > LONGEST_SOURCE
                || s.size() - colon.index() <= SHORTEST_CONTENT
                || !proper && !isLine(text, s)
                || !says
                || !isName(s.tokens().subList(0, colon.index()))
                || others.stream().anyMatch(o -> o.cue().start() < colon.span().end())) {
            return Optional.empty();
        }
        Span source = s.span(s.token(0), s.token(colon.index() - 1));
        Span content = s.span(s.token(colon.index() + 1), s.token(s.size() - 1));
        return draft(text, s, source, colon, content);
    }

    private static Optional<Draft> byDash(String text, Sentence s) {
        for (int i = s.size() - 2; i > SHORTEST_CONTENT && s.size() - i <= LONGEST_SOURCE; i--) {
            Token dash = s.token(i);
            boolean apart =
                    s.token(i - 1).span().end() < dash.span().start()
                            && dash.span().end() < s.token(i + 1).span().start();
            if (DASHES.contains(dash.text()) && apart) {
                boolean headline = isLine(text, s) && isName(s.tokens().subList(i + 1, s.size()));
                Span source = s.span(s.token(i + 1), s.token(s.size() - 1));
                Span content = s.span(s.token(0), s.token(i - 1));
                return headline ? draft(text, s, source, dash, content) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Draft> draft(
            String text, Sentence s, Span source, Token mark, Span content) {
        List<Span> pieces = Pieces.trimmed(text, List.of(content));
        return pieces.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Draft(
                                s,
                                List.of(source),
                                mark.span(),
                                pieces,
                                true,
                                true,
                                Stance.NEUTRAL,
                                RULE + (mark.text().equals(":") ? "colon" : "dash"),
                                CONFIDENCE));
    }

    /** Whether a sentence is a line of its own without a full stop. */
    private static boolean isLine(String text, Sentence s) {
        int start = s.span().start();
        int end = s.span().end();
        boolean begins = start == 0 || text.charAt(start - 1) == '\n';
        boolean ends = end == text.length() || text.charAt(end) == '\n' || text.charAt(end) == '\r';
        return begins && ends && !s.token(s.size() - 1).text().equals(".");
    }

    /** Nouns and what goes with them, but no label of the newspaper. */
    private static boolean isName(List<Token> words) {
        return words.stream().anyMatch(Token::isNoun)
                && words.stream().noneMatch(t -> t.isVerb() || t.text().equals(","))
                && words.stream()
                        .noneMatch(t -> LABELS.contains(t.text().toLowerCase(Locale.ROOT)));
    }
}
