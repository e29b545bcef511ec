package org.parley.app.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Attribution;
import org.parley.core.entry.Entry;
import org.parley.core.entry.SourceChain;
import org.parley.core.text.Article;
import org.parley.core.text.Span;

/**
 * The text of an article in pieces, each with the layers it lies in; together they are the text.
 */
public record Layers(List<Piece> pieces) {
    /**
     * A run of text that lies in the same layers from end to end.
     *
     * @param layers content, cue, evidence, here, move, name, source; sorted
     * @param opens ids of the entries whose evidence begins with it
     * @param move id of the entry whose cue it is, or null
     * @param arrives whether what was come for begins with it
     */
    public record Piece(
            String text,
            List<String> layers,
            List<String> opens,
            @Nullable String move,
            boolean arrives) {
        public Piece {
            layers = List.copyOf(layers);
            opens = List.copyOf(opens);
        }

        /** Names of its styles; '' if it lies in no layer. */
        public String styles() {
            StringBuilder styles = new StringBuilder();
            layers.forEach(layer -> styles.append(styles.isEmpty() ? "l-" : " l-").append(layer));
            return styles.toString();
        }

        /**
         * Whether it is a carriage return: HTML takes one for a line feed, or for nothing, unless
         * it is written as a number.
         */
        public boolean carriageReturn() {
            return text.equals("\r");
        }

        /** The text as HTML can have it: it knows no U+0000. */
        public String shown() {
            return text.replace('\0', '\uFFFD');
        }
    }

    /** A stretch that lies in a layer. */
    private record Mark(Span span, String layer) {}

    public Layers {
        pieces = List.copyOf(pieces);
    }

    /**
     * @param entries those of the article
     * @param names where somebody is named
     * @param here what was come for, or null
     */
    static Layers of(
            Article article,
            List<Entry> entries,
            List<SourceChain> chains,
            List<Span> names,
            @Nullable Span here) {
        List<Mark> marks = new ArrayList<>();
        for (SourceChain chain : chains) {
            Attribution attribution = chain.attribution();
            attribution.source().forEach(span -> marks.add(new Mark(span, "source")));
            marks.add(new Mark(attribution.cue(), "cue"));
            attribution.content().forEach(span -> marks.add(new Mark(span, "content")));
        }
        names.forEach(span -> marks.add(new Mark(span, "name")));
        for (Entry entry : entries) {
            marks.add(new Mark(entry.evidence().span(), "evidence"));
            marks.add(new Mark(entry.cue().span(), "move"));
        }
        if (here != null) {
            marks.add(new Mark(here, "here"));
        }
        return new Layers(pieces(article.text(), marks, entries, here));
    }

    private static List<Piece> pieces(
            String text, List<Mark> marks, List<Entry> entries, @Nullable Span here) {
        Map<Integer, List<Mark>> starts = new TreeMap<>();
        for (Mark mark : marks) {
            starts.computeIfAbsent(mark.span().start(), s -> new ArrayList<>()).add(mark);
        }
        List<Piece> pieces = new ArrayList<>();
        List<Mark> open = new ArrayList<>();
        TreeSet<Integer> borders = borders(text, marks);
        @Nullable Integer start = borders.pollFirst();
        for (Integer end : borders) {
            int from = start == null ? 0 : start;
            open.removeIf(mark -> mark.span().end() <= from);
            open.addAll(starts.getOrDefault(from, List.of()));
            pieces.add(
                    new Piece(
                            text.substring(from, end),
                            open.stream().map(Mark::layer).distinct().sorted().toList(),
                            entries.stream()
                                    .filter(entry -> entry.evidence().span().start() == from)
                                    .map(Entry::id)
                                    .toList(),
                            moveAt(from, entries).map(Entry::id).orElse(null),
                            here != null && here.start() == from));
            start = end;
        }
        return pieces;
    }

    private static TreeSet<Integer> borders(String text, List<Mark> marks) {
        TreeSet<Integer> borders = new TreeSet<>(List.of(0, text.length()));
        for (Mark mark : marks) {
            borders.add(mark.span().start());
            borders.add(mark.span().end());
        }
        for (int at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
            borders.add(at);
            borders.add(at + 1);
        }
        return borders;
    }

    /** The entry with the shortest cue there. */
    private static Optional<Entry> moveAt(int index, List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.cue().span().covers(index))
                .min(Comparator.comparingInt(entry -> entry.cue().span().length()));
    }
}
