package org.parley.reader.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines broken to fit a width, as in mails and old archives, made one line again: their break
 * becomes a space. The text keeps its length, so spans index both alike.
 *
 * <p>A break is one of wrapping if the next word did not fit any more: the line, with that word,
 * would have been longer than every line of the text is. Texts with lines of more than {@value
 * #WIDEST} characters are not wrapped, and a line that ends a sentence stays as it is: its break
 * does no harm.
 */
public final class Wrapping {
    private static final int WIDEST = 100;
    private static final int NARROWEST = 40;
    private static final int FEWEST_LINES = 3;
    private static final String ENDS = ".?!:;\"\u201d";

    private Wrapping() {}

    /** The text with its wrapping undone; the same text if it is not wrapped. */
    public static String undone(String text) {
        List<Integer> breaks = breaks(text);
        if (breaks.size() < FEWEST_LINES) {
            return text;
        }
        StringBuilder running = new StringBuilder(text);
        for (int at : breaks) {
            running.setCharAt(at, ' ');
            if (running.charAt(at - 1) == '\r') {
                running.setCharAt(at - 1, ' ');
            }
        }
        return running.toString();
    }

    private static List<Integer> breaks(String text) {
        int width = 0;
        for (int start = 0; start < text.length(); ) {
            int end = lineEnd(text, start);
            width = Math.max(width, end - start);
            start = end + 1;
        }
        List<Integer> breaks = new ArrayList<>();
        if (width > WIDEST || width < NARROWEST) {
            return breaks;
        }
        for (int start = 0; start < text.length(); ) {
            int end = lineEnd(text, start);
            if (end < text.length() && isWrapped(text, start, end, width)) {
                breaks.add(end);
            }
            start = end + 1;
        }
        return breaks;
    }

    private static boolean isWrapped(String text, int start, int end, int width) {
        String line = text.substring(start, end).strip();
        String next = text.substring(end + 1, lineEnd(text, end + 1)).strip();
        if (line.length() < NARROWEST
                || next.isEmpty()
                || ENDS.indexOf(line.charAt(line.length() - 1)) >= 0) {
            return false;
        }
        int space = next.indexOf(' ');
        return line.length() + 1 + (space < 0 ? next.length() : space) > width;
    }

    private static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }
}
