package org.parley.lab.own;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.core.text.Span;

/**
 * A text and what was marked in it: {@code [s1 Ann] [c1 said] [t1 it rains]}. Other brackets belong
 * to the text.
 *
 * @param text without the marks
 * @param marks in order of the text, the outer before the nested
 */
record MarkedText(String text, List<Mark> marks) {
    private static final Pattern OPENING = Pattern.compile("\\[([sct])(\\d+(?:,\\d+)*) ");
    private static final Pattern NEARLY_OPENING = Pattern.compile("\\[\\p{L}\\d");

    /** One number of one mark. */
    record Mark(char role, int number, Span span) {}

    /** A bracket that is not closed yet; without numbers it is the text's own. */
    private record Open(char role, List<Integer> numbers, int start) {}

    MarkedText {
        marks = List.copyOf(marks);
    }

    /**
     * Reads the marks.
     *
     * @throws BadForm if they are not well-formed
     */
    static MarkedText parse(String marked) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        Matcher opening = OPENING.matcher(marked);
        for (int at = 0; at < marked.length(); at++) {
            char c = marked.charAt(at);
            if (c == '[' && opening.region(at, marked.length()).lookingAt()) {
                open.push(
                        new Open(
                                opening.group(1).charAt(0),
                                numbers(opening.group(2)),
                                text.length()));
                at = opening.end() - 1;
            } else if (c == '[') {
                open.push(own(marked, at, text.length()));
                text.append(c);
            } else if (c == ']') {
                Open closed = open.poll();
                if (closed == null) {
                    throw new BadForm("a ] at " + at + " closes nothing");
                }
                if (closed.numbers().isEmpty()) {
                    text.append(c);
                }
                marks.addAll(marks(closed, text.length()));
            } else {
                text.append(c);
            }
        }
        if (!open.isEmpty()) {
            throw new BadForm(open.pop() + " is not closed");
        }
        marks.sort(
                Comparator.comparingInt((Mark mark) -> mark.span().start())
                        .thenComparingInt(mark -> -mark.span().end())
                        .thenComparingInt(Mark::number));
        return new MarkedText(text.toString(), marks);
    }

    private static List<Integer> numbers(String listed) {
        return Stream.of(listed.split(",")).map(Integer::valueOf).toList();
    }

    private static Open own(String marked, int at, int start) {
        if (NEARLY_OPENING.matcher(marked).region(at, marked.length()).lookingAt()) {
            throw new BadForm(
                    "a mark at " + at + " is not [, one of s c t, numbers with commas, a space");
        }
        return new Open('[', List.of(), start);
    }

    private static List<Mark> marks(Open closed, int end) {
        if (end == closed.start()) {
            throw new BadForm(closed + " is empty");
        }
        Span span = new Span(closed.start(), end);
        return closed.numbers().stream()
                .map(number -> new Mark(closed.role(), number, span))
                .toList();
    }
}
