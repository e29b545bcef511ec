package org.parley.reader.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.parley.core.text.Span;
import org.parley.reader.syntax.Sentence;

/** Lists of spans as the pieces of one discontinuous stretch of text. */
final class Pieces {
    private Pieces() {}

    /** In order, with pieces that overlap or touch joined. */
    static List<Span> merged(List<Span> pieces) {
        List<Span> merged = new ArrayList<>();
        for (Span piece : pieces.stream().sorted().toList()) {
            int last = merged.size() - 1;
            if (last >= 0 && piece.start() <= merged.get(last).end()) {
                merged.set(last, Span.around(merged.get(last), piece));
            } else {
                merged.add(piece);
            }
        }
        return merged;
    }

    /** What of the pieces lies within bounds. */
    static List<Span> within(List<Span> pieces, Span bounds) {
        return pieces.stream()
                .filter(bounds::overlaps)
                .map(
                        piece ->
                                new Span(
                                        Math.max(piece.start(), bounds.start()),
                                        Math.min(piece.end(), bounds.end())))
                .toList();
    }

    /** What of the pieces lies within any of the bounds. */
    static List<Span> within(List<Span> pieces, List<Span> bounds) {
        return bounds.stream().flatMap(bound -> within(pieces, bound).stream()).sorted().toList();
    }

    /** What is left of the pieces outside the holes. */
    static List<Span> without(List<Span> pieces, List<Span> holes) {
        List<Span> left = pieces;
        for (Span hole : holes) {
            List<Span> next = new ArrayList<>();
            for (Span piece : left) {
                if (!piece.overlaps(hole)) {
                    next.add(piece);
                    continue;
                }
                if (piece.start() < hole.start()) {
                    next.add(new Span(piece.start(), hole.start()));
                }
                if (hole.end() < piece.end()) {
                    next.add(new Span(hole.end(), piece.end()));
                }
            }
            left = next;
        }
        return left;
    }

    /**
     * The text pieces of a set of tokens: neighbours join; marks and blanks at the ends of a piece
     * fall away, as do pieces without a letter or digit.
     */
    static List<Span> of(String text, Sentence s, BitSet tokens) {
        List<Span> pieces = new ArrayList<>();
        for (int i = tokens.nextSetBit(0); i >= 0; ) {
            int end = tokens.nextClearBit(i);
            pieces.add(s.span(s.token(i), s.token(end - 1)));
            i = tokens.nextSetBit(end);
        }
        return trimmed(text, pieces);
    }

    static List<Span> trimmed(String text, List<Span> pieces) {
        List<Span> kept = new ArrayList<>();
        for (Span piece : pieces) {
            int start = piece.start();
            int end = piece.end();
            while (start < end && isEdge(text.charAt(start))) {
                start++;
            }
            while (end > start && isEdge(text.charAt(end - 1))) {
                end--;
            }
            if (end > start
                    && text.substring(start, end)
                            .codePoints()
                            .anyMatch(Character::isLetterOrDigit)) {
                kept.add(new Span(start, end));
            }
        }
        return kept;
    }

    private static boolean isEdge(char c) {
        return Character.isWhitespace(c) || ",;:.\u2014\u2013-".indexOf(c) >= 0;
    }
}
