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
 * A text and what was marked in it: {@code [s1 Ann] [c1 said] [t1 it rains]} in the set of
 * attributions, {@code [1 Ann] said [2 she] left} in that of names. Other brackets belong to the
 * text.
 *
 * @param text without the marks
 * @param marks in order of the text, the outer before the nested
 */
public record MarkedText(String text, List<Mark> marks) {
    /**
     * How marks begin.
     *
     * @param opening role and numbers, by groups
     * @param nearly what is taken for an opening that is wrong
     */
    private record Form(Pattern opening, Pattern nearly, String described) {}

    private static final Form ROLES =
            new Form(
                    Pattern.compile("\\[([sct])(\\d+(?:,\\d+)*) "),
                    Pattern.compile("\\[\\p{L}\\d"),
                    "[, one of s c t, numbers with commas, a space");
    private static final Form NUMBERS =
            new Form(
                    Pattern.compile("\\[()(\\d+) "),
                    Pattern.compile("\\[(?:\\p{L}\\d|\\d+[^\\d\\]])"),
                    "[, a number, a space");

    /**
     * One number of one mark.
     *
     * @param role s, c or t; empty where marks have numbers alone
     */
    public record Mark(String role, int number, Span span) {}

    /** A bracket that is not closed yet; without numbers it is the text's own. */
    private record Open(String role, List<Integer> numbers, int start) {}

    public MarkedText {
        marks = List.copyOf(marks);
    }

    /**
     * Reads marks with a role and numbers.
     *
     * @throws BadForm if they are not well-formed
     */
    static MarkedText parse(String marked) {
        return parse(marked, ROLES);
    }

    /**
     * Reads marks that have a number alone.
     *
     * @throws BadForm if they are not well-formed
     */
    public static MarkedText numbered(String marked) {
        return parse(marked, NUMBERS);
    }

    private static MarkedText parse(String marked, Form form) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        Matcher opening = form.opening().matcher(marked);
        for (int at = 0; at < marked.length(); at++) {
            char c = marked.charAt(at);
            if (c == '[' && opening.region(at, marked.length()).lookingAt()) {
                open.push(new Open(opening.group(1), numbers(opening.group(2)), text.length()));
                at = opening.end() - 1;
            } else if (c == '[') {
                open.push(own(marked, at, text.length(), form));
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

    private static Open own(String marked, int at, int start, Form form) {
        if (form.nearly().matcher(marked).region(at, marked.length()).lookingAt()) {
            throw new BadForm("a mark at " + at + " is not " + form.described());
        }
        return new Open("[", List.of(), start);
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
