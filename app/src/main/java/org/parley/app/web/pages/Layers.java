package org.parley.app.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
     * @param layers source, cue, content, move, here; sorted
     * @param opens the entries whose evidence begins with it
     */
    public record Piece(String text, List<String> layers, List<Entry> opens) {
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
    }

    private record Mark(Span span, String layer) {}

    public Layers {
        pieces = List.copyOf(pieces);
    }

    /**
     * @param entries those of the article
     * @param here the entry that was come for, or null
     */
    static Layers of(
            Article article, List<Entry> entries, List<SourceChain> chains, @Nullable Entry here) {
        List<Mark> marks = new ArrayList<>();
        for (SourceChain chain : chains) {
            Attribution attribution = chain.attribution();
            attribution.source().forEach(span -> marks.add(new Mark(span, "source")));
            marks.add(new Mark(attribution.cue(), "cue"));
            attribution.content().forEach(span -> marks.add(new Mark(span, "content")));
        }
        for (Entry entry : entries) {
            marks.add(new Mark(entry.evidence().span(), "evidence"));
            marks.add(new Mark(entry.cue().span(), "move"));
        }
        if (here != null) {
            marks.add(new Mark(here.evidence().span(), "here"));
        }
        return new Layers(pieces(article.text(), marks, entries));
    }

    private static List<Piece> pieces(String text, List<Mark> marks, List<Entry> entries) {
        TreeMap<Integer, List<Mark>> starts = new TreeMap<>();
        TreeSet<Integer> borders = new TreeSet<>(List.of(0, text.length()));
        for (Mark mark : marks) {
            borders.add(mark.span().start());
            borders.add(mark.span().end());
            starts.computeIfAbsent(mark.span().start(), s -> new ArrayList<>()).add(mark);
        }
        List<Piece> pieces = new ArrayList<>();
        List<Mark> open = new ArrayList<>();
        int start = borders.pollFirst();
        for (int end : borders) {
            int from = start;
            open.removeIf(mark -> mark.span().end() <= from);
            open.addAll(starts.getOrDefault(from, List.of()));
            Set<String> layers = new LinkedHashSet<>();
            open.stream().map(Mark::layer).sorted(Comparator.naturalOrder()).forEach(layers::add);
            pieces.add(
                    new Piece(
                            text.substring(from, end),
                            List.copyOf(layers),
                            entries.stream()
                                    .filter(entry -> entry.evidence().span().start() == from)
                                    .toList()));
            start = end;
        }
        return pieces;
    }
}
