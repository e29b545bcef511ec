package org.parley.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import org.parley.core.entry.Attribution.Stance;
import org.parley.core.text.Span;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Headlines and captions that report with a mark instead of a verb: {@code Envoy: talks near
 * collapse}.
 */
final class Headlines {
    private static final double CONFIDENCE = 0.6;
    private static final int LONGEST_SOURCE = 5;
    private static final int SHORTEST_CONTENT = 3;

    private Headlines() {}

    /**
     * An attribution with a colon as its cue, if the sentence opens with a short name and no other
     * cue stands there.
     */
    static List<Draft> find(String text, Sentence s, List<Draft> others) {
        for (Token token : s.tokens()) {
            if (!token.text().equals(":") || token.index() == 0 || token.index() > LONGEST_SOURCE) {
                continue;
            }
            boolean names =
                    s.token(token.index() - 1).isProper()
                            && s.tokens().subList(0, token.index()).stream()
                                    .noneMatch(Token::isVerb);
            boolean says =
                    s.size() - token.index() > SHORTEST_CONTENT
                            && s.tokens().subList(token.index() + 1, s.size()).stream()
                                    .anyMatch(Token::isVerb);
            if (names
                    && says
                    && others.stream().noneMatch(o -> o.cue().start() < token.span().end())) {
                Span source = s.span(s.token(0), s.token(token.index() - 1));
                Span content = s.span(s.token(token.index() + 1), s.token(s.size() - 1));
                List<Span> pieces = Pieces.trimmed(text, new ArrayList<>(List.of(content)));
                return List.of(
                        new Draft(
                                s,
                                List.of(source),
                                token.span(),
                                pieces,
                                true,
                                true,
                                Stance.NEUTRAL,
                                "say/headline/colon",
                                CONFIDENCE));
            }
        }
        return List.of();
    }
}
