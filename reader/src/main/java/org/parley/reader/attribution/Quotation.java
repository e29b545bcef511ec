package org.parley.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import org.parley.core.entry.Attribution.Manner;
import org.parley.core.text.Span;

/**
 * Words between double quotation marks (straight, curly, or two single ones as some papers print
 * them), within one paragraph. A quotation that is not closed runs to the end of its paragraph: it
 * goes on in the next one.
 *
 * @param inside the words without their marks
 * @param outside the words with their marks
 * @param closed whether the closing mark is there
 */
record Quotation(Span inside, Span outside, boolean closed) {
    private static final double NEARLY_ALL = 0.9;

    /** All quotations of a text, in order. */
    static List<Quotation> in(String text) {
        List<Quotation> found = new ArrayList<>();
        int paragraph = 0;
        while (paragraph < text.length()) {
            int end = text.indexOf('\n', paragraph);
            end = end < 0 ? text.length() : end;
            inParagraph(text, paragraph, end, found);
            paragraph = end + 1;
        }
        return found;
    }

    /** Quoted words make a content direct if they are nearly all of it. */
    static Manner manner(List<Span> content, List<Quotation> quotations) {
        int all = 0;
        int quoted = 0;
        for (Span piece : content) {
            all += piece.length();
            for (Quotation quotation : quotations) {
                quoted += shared(piece, quotation.outside());
            }
        }
        return quoted == 0
                ? Manner.INDIRECT
                : quoted >= NEARLY_ALL * all ? Manner.DIRECT : Manner.MIXED;
    }

    private static int shared(Span a, Span b) {
        return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
    }

    private static void inParagraph(String text, int from, int to, List<Quotation> found) {
        int opened = -1;
        int width = 0;
        for (int i = from; i < to; i++) {
            int mark = markWidth(text, i, to);
            if (mark == 0) {
                continue;
            }
            char c = text.charAt(i);
            boolean opens = c == '\u201c' || c == '`' || c != '\u201d' && opened < 0;
            if (opens) {
                opened = i;
                width = mark;
            } else if (opened >= 0) {
                add(opened, opened + width, i, i + mark, true, found);
                opened = -1;
            }
            i += mark - 1;
        }
        if (opened >= 0) {
            add(opened, opened + width, to, to, false, found);
        }
    }

    private static int markWidth(String text, int i, int to) {
        char c = text.charAt(i);
        if (c == '"' || c == '\u201c' || c == '\u201d') {
            return 1;
        }
        boolean doubled = i + 1 < to && text.charAt(i + 1) == c;
        return doubled && (c == '\'' || c == '`') ? 2 : 0;
    }

    private static void add(
            int open, int start, int end, int close, boolean closed, List<Quotation> found) {
        if (end > start) {
            found.add(new Quotation(new Span(start, end), new Span(open, close), closed));
        }
    }
}
