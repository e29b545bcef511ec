package org.parley.app.web.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.parley.core.text.Span;

/** Where a text names somebody: the written forms of its actors, as whole words. */
final class NamedSpans {
    private NamedSpans() {}

    /** In order; the longest form where several begin or overlap. */
    static List<Span> of(String text, Collection<String> names) {
        List<String> forms =
                names.stream()
                        .filter(name -> !name.isBlank())
                        .distinct()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList();
        List<Span> spans = new ArrayList<>();
        for (String form : forms) {
            for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
                Span span = new Span(at, at + form.length());
                if (isWhole(text, span) && spans.stream().noneMatch(span::overlaps)) {
                    spans.add(span);
                }
            }
        }
        spans.sort(Comparator.naturalOrder());
        return spans;
    }

    private static boolean isWhole(String text, Span span) {
        return (span.start() == 0 || !inWord(text.codePointBefore(span.start())))
                && (span.end() == text.length() || !inWord(text.codePointAt(span.end())));
    }

    private static boolean inWord(int letter) {
        return Character.isLetterOrDigit(letter);
    }
}
