package org.parley.app.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Passage;
import org.parley.core.text.Span;

/** A stretch of an article's text, in pieces that are marked alike; together they are the text. */
public record Proof(List<Piece> pieces) {
    /**
     * @param style of what it is: cue, content, evidence; '' if it is none
     */
    public record Piece(String text, String style) {}

    public Proof {
        pieces = List.copyOf(pieces);
    }

    /** The evidence of an entry, with its cue and content marked. */
    public static Proof of(Entry entry) {
        return of(entry, entry.evidence().span());
    }

    /** The lines that the evidence stands in. */
    public static Proof paragraph(Entry entry) {
        String text = entry.article().text();
        Span evidence = entry.evidence().span();
        int start = evidence.start();
        while (start > 0 && !lineEnd(text.charAt(start - 1))) {
            start--;
        }
        int end = evidence.end();
        while (end < text.length() && !lineEnd(text.charAt(end))) {
            end++;
        }
        return of(entry, new Span(start, end));
    }

    private static Proof of(Entry entry, Span shown) {
        TreeSet<Integer> borders = new TreeSet<>(List.of(shown.start(), shown.end()));
        Optional<Span> content = Optional.ofNullable(entry.content()).map(Passage::span);
        add(borders, entry.evidence().span(), shown);
        add(borders, entry.cue().span(), shown);
        content.ifPresent(span -> add(borders, span, shown));
        List<Piece> pieces = new ArrayList<>();
        @Nullable Integer start = null;
        for (int border : borders) {
            if (start != null) {
                Span span = new Span(start, border);
                pieces.add(
                        new Piece(
                                span.of(entry.article().text()),
                                style(entry, content.orElse(null), start)));
            }
            start = border;
        }
        return new Proof(pieces);
    }

    private static void add(TreeSet<Integer> borders, Span span, Span shown) {
        if (shown.covers(span)) {
            borders.add(span.start());
            borders.add(span.end());
        }
    }

    private static String style(Entry entry, @Nullable Span content, int index) {
        if (entry.cue().span().covers(index)) {
            return "cue";
        }
        if (content != null && content.covers(index)) {
            return "content";
        }
        return entry.evidence().span().covers(index) ? "evidence" : "";
    }

    private static boolean lineEnd(char letter) {
        return letter == '\n' || letter == '\r';
    }
}
