package org.parley.core.text;

import java.util.Comparator;

/**
 * A non-empty run of text, {@code [start,end)} in UTF-16 code units of the stored original text of
 * an {@link Article}.
 *
 * @param start index of the first unit, 0 or more
 * @param end index behind the last unit, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: [" + start + "," + end + ")");
        }
    }

    /** The smallest span that holds both. */
    public static Span around(Span a, Span b) {
        return new Span(Math.min(a.start, b.start), Math.max(a.end, b.end));
    }

    public int length() {
        return end - start;
    }

    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean covers(int index) {
        return start <= index && index < end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /**
     * The words at this span.
     *
     * @throws StringIndexOutOfBoundsException if the span lies outside {@code text}: it belongs to
     *     another text
     */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "[" + start + "," + end + ")";
    }
}
