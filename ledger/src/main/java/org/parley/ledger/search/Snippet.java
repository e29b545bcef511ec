package org.parley.ledger.search;

import java.util.List;
import java.util.Optional;
import org.parley.core.text.Span;
import org.parley.ledger.search.Match.Mark;

/**
 * The stretch of an article's text to show: where most of the different terms stand close together,
 * the first such one; where none stands in the text, its beginning.
 *
 * @param shown in the text; begins and ends with whole words
 * @param marks what was searched for in it, in order; empty if it stands in the title only
 */
public record Snippet(Span shown, List<Span> marks) {
    /** Units that are shown, about. */
    private static final int ROOM = 220;

    /** Of them before the first mark. */
    private static final int BEFORE = 60;

    /** How far apart marks may be. */
    private static final int SPREAD = ROOM - BEFORE;

    public Snippet {
        marks = List.copyOf(marks);
        if (!marks.stream().allMatch(shown::covers)) {
            throw new IllegalArgumentException(marks + " are not all in " + shown);
        }
    }

    /**
     * @param marks by their places
     * @return empty if there is no text
     */
    static Optional<Snippet> of(String text, List<Mark> marks) {
        int first = 0;
        while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return Optional.empty();
        }
        if (marks.isEmpty()) {
            return Optional.of(new Snippet(beginning(text, first), List.of()));
        }
        Span core = densest(marks);
        int start = start(text, core, Math.max(first, core.start() - BEFORE));
        Span shown = new Span(start, end(text, core.end(), start + ROOM));
        return Optional.of(
                new Snippet(shown, Match.spans(marks).stream().filter(shown::covers).toList()));
    }

    private static Span beginning(String text, int first) {
        int letter = first + Character.charCount(text.codePointAt(first));
        int end = end(text, letter, first + ROOM);
        if (end > letter || end == text.length() || Character.isWhitespace(text.charAt(end))) {
            return new Span(first, end);
        }
        // One word without an end.
        int cut = first + ROOM;
        return new Span(first, Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut);
    }

    private static Span densest(List<Mark> marks) {
        Span best = marks.get(0).span();
        long most = 0;
        for (int i = 0; i < marks.size(); i++) {
            int limit = marks.get(i).span().start() + SPREAD;
            int end = i;
            while (end < marks.size() && marks.get(end).span().end() <= limit) {
                end++;
            }
            List<Mark> near = marks.subList(i, Math.max(end, i + 1));
            long terms = near.stream().mapToInt(Mark::term).distinct().count();
            if (terms > most) {
                most = terms;
                best = near.stream().map(Mark::span).reduce(Span::around).orElseThrow();
            }
        }
        return best;
    }

    /** The first start of a word from there on. */
    private static int start(String text, Span core, int from) {
        int start = from;
        while (start < core.start()
                && start > 0
                && !(Character.isWhitespace(text.charAt(start - 1))
                        && !Character.isWhitespace(text.charAt(start)))) {
            start++;
        }
        return start;
    }

    /** The last end of a word up to there, but not before {@code least}. */
    private static int end(String text, int least, int to) {
        int end = Math.min(to, text.length());
        while (end > least && end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        while (end > least && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return Math.max(end, least);
    }
}
