package org.parley.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.core.text.Span;

/**
 * A sentence with expected places marked in it: {@code [[cue]]}, {@code {h holder}}, {@code {t
 * target}}, {@code {c content}}, {@code {s source}}; marks may nest.
 *
 * @param text the words without the marks
 * @param marks letter of the mark ("cue" for the brackets) to its places in {@code text}
 */
public record MarkedText(String text, Map<String, List<Span>> marks) {
    private record Open(String name, int start) {}

    public static MarkedText parse(String marked) {
        StringBuilder text = new StringBuilder();
        Map<String, List<Span>> marks = new LinkedHashMap<>();
        Deque<Open> open = new ArrayDeque<>();
        int i = 0;
        while (i < marked.length()) {
            if (marked.startsWith("[[", i)) {
                open.push(new Open("cue", text.length()));
                i += 2;
            } else if (marked.startsWith("]]", i) || marked.charAt(i) == '}') {
                Open closed = open.pop();
                marks.computeIfAbsent(closed.name(), n -> new ArrayList<>())
                        .add(new Span(closed.start(), text.length()));
                i += marked.charAt(i) == '}' ? 1 : 2;
            } else if (marked.charAt(i) == '{') {
                open.push(new Open(marked.substring(i + 1, i + 2), text.length()));
                i += 3;
            } else {
                text.append(marked.charAt(i++));
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("mark not closed: " + marked);
        }
        return new MarkedText(text.toString(), marks);
    }

    public List<Span> all(String name) {
        return marks.getOrDefault(name, List.of());
    }

    /** Whether a place overlaps one of the marks of a name. */
    public boolean overlaps(String name, Span place) {
        return all(name).stream().anyMatch(place::overlaps);
    }
}
