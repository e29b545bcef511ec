package org.parley.lab.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.core.text.Span;
import org.parley.lab.encoder.Polnear;
import org.parley.reader.attribution.Pointers.Link;
import org.parley.reader.attribution.Tagged;
import org.parley.reader.attribution.Tags;
import org.parley.reader.encoder.Paragraphs;
import org.parley.reader.encoder.Piece;
import org.parley.reader.encoder.Window;
import org.parley.reader.encoder.WordPiece;

/**
 * A window of a paragraph with what is right about it.
 *
 * @param ids the pieces as the encoder takes them
 * @param tags for each of {@code ids} its tag; -1 where none is asked for
 * @param pointers the right links
 */
record Example(long[] ids, int[] tags, List<Pointer> pointers) {
    /**
     * A link between two of an example's pieces.
     *
     * @param from index of the piece that points
     * @param to index of the piece it points to; itself if there is none
     */
    record Pointer(Link link, int from, int to) {}

    int length() {
        return ids.length;
    }

    /** The windows of all paragraphs of an article. */
    static List<Example> of(Polnear article, WordPiece wordPiece) {
        List<Tagged> tagged = article.pieces();
        List<Example> examples = new ArrayList<>();
        for (Span paragraph : Paragraphs.of(article.text())) {
            List<Piece> pieces = wordPiece.cut(article.text(), paragraph);
            List<Tagged> inside =
                    tagged.stream().filter(p -> p.span().overlaps(paragraph)).toList();
            int[] tags = Tags.of(pieces, inside);
            List<Pointer> pointers = pointers(article, paragraph, pieces);
            for (Window window : Window.over(pieces.size())) {
                int[] asked = new int[window.to() - window.from() + 2];
                Arrays.fill(asked, -1);
                for (int i = window.ownFrom(); i < window.ownTo(); i++) {
                    asked[i - window.from() + 1] = tags[i];
                }
                long[] ids = wordPiece.framed(pieces.subList(window.from(), window.to()));
                examples.add(new Example(ids, asked, within(window, pointers)));
            }
        }
        return examples;
    }

    /** The links of a paragraph, in indices of its pieces. */
    private static List<Pointer> pointers(Polnear article, Span paragraph, List<Piece> pieces) {
        Map<Integer, Integer> first = new TreeMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            first.putIfAbsent(pieces.get(i).span().start(), i);
        }
        List<Pointer> pointers = new ArrayList<>();
        for (Polnear.Relation attribution : article.attributions()) {
            List<Span> cue = List.of(attribution.cue());
            for (Span content : attribution.content()) {
                add(pointers, Link.CONTENT_TO_CUE, content, cue, paragraph, first);
            }
            List<Span> source = attribution.source();
            add(pointers, Link.CUE_TO_SOURCE, attribution.cue(), source, paragraph, first);
        }
        return pointers;
    }

    private static void add(
            List<Pointer> pointers,
            Link link,
            Span from,
            List<Span> to,
            Span paragraph,
            Map<Integer, Integer> first) {
        Integer at = paragraph.covers(from) ? first.get(from.start()) : null;
        if (at != null) {
            Integer goal = to.isEmpty() ? at : first.getOrDefault(to.get(0).start(), at);
            pointers.add(new Pointer(link, at, goal));
        }
    }

    /** The links from a window's own pieces, in indices of its example. */
    private static List<Pointer> within(Window window, List<Pointer> pointers) {
        List<Pointer> within = new ArrayList<>();
        for (Pointer p : pointers) {
            if (p.from() >= window.ownFrom() && p.from() < window.ownTo()) {
                int from = p.from() - window.from() + 1;
                boolean seen = p.to() >= window.from() && p.to() < window.to();
                int to = seen ? p.to() - window.from() + 1 : from;
                within.add(new Pointer(p.link(), from, to));
            }
        }
        return within;
    }
}
