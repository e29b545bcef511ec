package org.parley.app.print;

import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Passage;
import org.parley.core.text.Span;

/** An entry's evidence with its parts marked: by colour, or in brackets where there is none. */
final class Marked {
    private final Entry entry;
    private final String text;
    private final @Nullable Span holder;

    Marked(Entry entry) {
        this.entry = entry;
        this.text = entry.article().text();
        this.holder = Holder.in(entry).orElse(null);
    }

    /** The evidence with its cue marked. */
    static Words cue(Entry entry, Ink ink) {
        Span evidence = entry.evidence().span();
        Span cue = entry.cue().span();
        String text = entry.article().text();
        String marked = ink == Ink.PLAIN ? "[" + cue.of(text) + "]" : cue.of(text);
        return Words.NONE
                .glue("\"" + text.substring(evidence.start(), cue.start()), Style.PLAIN)
                .glue(marked, Style.CUE)
                .glue(text.substring(cue.end(), evidence.end()) + "\"", Style.PLAIN);
    }

    /**
     * A stretch of the article with holder, cue and content marked, and what is no evidence faint.
     */
    Words parts(Span shown, Ink ink) {
        TreeSet<Integer> borders = new TreeSet<>();
        addBorders(borders, shown, shown);
        addBorders(borders, entry.evidence().span(), shown);
        addBorders(borders, entry.cue().span(), shown);
        content().ifPresent(span -> addBorders(borders, span, shown));
        Optional.ofNullable(holder).ifPresent(span -> addBorders(borders, span, shown));
        Words words = Words.NONE;
        int start = borders.pollFirst();
        for (int end : borders) {
            Style style = style(start);
            words = part(words, text.substring(start, end), style, ink);
            start = end;
        }
        return words;
    }

    private static void addBorders(TreeSet<Integer> borders, Span span, Span shown) {
        if (shown.covers(span)) {
            borders.add(span.start());
            borders.add(span.end());
        }
    }

    private Optional<Span> content() {
        return Optional.ofNullable(entry.content()).map(Passage::span);
    }

    private Style style(int index) {
        if (entry.cue().span().covers(index)) {
            return Style.CUE;
        }
        if (holder != null && holder.covers(index)) {
            return Style.HOLDER;
        }
        if (content().filter(span -> span.covers(index)).isPresent()) {
            return Style.CONTENT;
        }
        return entry.evidence().span().covers(index) ? Style.PLAIN : Style.FAINT;
    }

    /** Without colours, brackets say what a part is. */
    private static Words part(Words before, String words, Style style, Ink ink) {
        String name =
                switch (style) {
                    case CUE -> "cue";
                    case HOLDER -> "who";
                    case CONTENT -> "what";
                    default -> "";
                };
        if (ink == Ink.COLORED || name.isEmpty() || words.isBlank()) {
            return before.glue(words, style);
        }
        String bare = words.strip();
        int start = words.indexOf(bare);
        return before.glue(words.substring(0, start), style)
                .glue("[" + name + ": " + bare + "]", style)
                .glue(words.substring(start + bare.length()), style);
    }
}
