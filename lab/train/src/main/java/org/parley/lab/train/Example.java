package org.parley.lab.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.core.text.Span;
import org.parley.lab.encoder.Polnear;
import org.parley.lab.moves.CodedMove;
import org.parley.lab.moves.CodedText;
import org.parley.reader.attribution.Pointers;
import org.parley.reader.attribution.Tagged;
import org.parley.reader.attribution.Tags;
import org.parley.reader.encoder.Paragraphs;
import org.parley.reader.encoder.Piece;
import org.parley.reader.encoder.SpanTags.Kinded;
import org.parley.reader.encoder.Window;
import org.parley.reader.encoder.WordPiece;
import org.parley.reader.moves.MoveHeads;

/**
 * A window of a paragraph with what is right about it.
 *
 * @param ids the pieces as the encoder takes them
 * @param tags for each tag head of the task, for each of {@code ids} its tag; -1 where none is
 *     asked for
 * @param pointers the right links
 */
record Example(Task task, long[] ids, List<int[]> tags, List<Pointer> pointers) {
    /**
     * A link between two of an example's pieces.
     *
     * @param link which of the task's kinds
     * @param from index of the piece that points
     * @param to index of the piece it points to; itself if there is none
     */
    record Pointer(int link, int from, int to) {}

    int length() {
        return ids.length;
    }

    /** The windows of all paragraphs of an article. */
    static List<Example> of(Polnear article, WordPiece wordPiece) {
        List<Tagged> tagged = article.pieces();
        List<Example> examples = new ArrayList<>();
        for (Span paragraph : Paragraphs.of(article.text())) {
            Words words = new Words(article.text(), paragraph, wordPiece);
            List<Tagged> inside =
                    tagged.stream().filter(p -> p.span().overlaps(paragraph)).toList();
            for (Polnear.Relation attribution : article.attributions()) {
                Optional<Span> cue = Optional.of(attribution.cue());
                for (Span content : attribution.content()) {
                    words.link(Pointers.Link.CONTENT_TO_CUE, content, cue);
                }
                Optional<Span> source = attribution.source().stream().findFirst();
                words.link(Pointers.Link.CUE_TO_SOURCE, attribution.cue(), source);
            }
            int[] tags = Tags.of(words.pieces, inside);
            examples.addAll(words.examples(Task.ATTRIBUTIONS, List.of(tags)));
        }
        return examples;
    }

    /** The windows of all paragraphs of a text. */
    static List<Example> of(CodedText coded, WordPiece wordPiece) {
        List<Example> examples = new ArrayList<>();
        for (Span paragraph : Paragraphs.of(coded.text())) {
            Words words = new Words(coded.text(), paragraph, wordPiece);
            List<Kinded> cues = new ArrayList<>();
            int[] flags = new int[words.pieces.size()];
            Arrays.fill(flags, -1);
            for (CodedMove move : coded.moves()) {
                if (!paragraph.covers(move.cue())
                        || cues.stream().anyMatch(c -> c.span().overlaps(move.cue()))) {
                    continue;
                }
                cues.add(new Kinded(move.move().ordinal(), move.cue()));
                flags[words.at(move.cue().start())] =
                        move.flags().stream().mapToInt(MoveHeads.Flag::bit).sum();
                words.link(MoveHeads.Link.HOLDER, move.cue(), move.holder());
                words.link(MoveHeads.Link.TARGET, move.cue(), move.target());
                words.link(MoveHeads.Link.CONTENT, move.cue(), move.content());
                words.link(
                        MoveHeads.Link.CONTENT_END,
                        move.cue(),
                        move.content().map(words::lastWord));
            }
            int[] tags = MoveHeads.TAGS.of(words.pieces, cues);
            examples.addAll(words.examples(Task.MOVES, List.of(tags, flags)));
        }
        return examples;
    }

    /** The pieces of a paragraph and the links between them. */
    private static final class Words {
        private final Span paragraph;
        private final WordPiece wordPiece;
        private final List<Piece> pieces;
        private final TreeMap<Integer, Integer> opening = new TreeMap<>();
        private final List<Pointer> pointers = new ArrayList<>();

        Words(String text, Span paragraph, WordPiece wordPiece) {
            this.paragraph = paragraph;
            this.wordPiece = wordPiece;
            pieces = wordPiece.cut(text, paragraph);
            for (int i = 0; i < pieces.size(); i++) {
                if (pieces.get(i).opensWord()) {
                    opening.putIfAbsent(pieces.get(i).span().start(), i);
                }
            }
        }

        /** The piece that opens the word at a place. */
        int at(int place) {
            Map.Entry<Integer, Integer> piece = opening.floorEntry(place);
            return piece == null ? 0 : piece.getValue();
        }

        /** From where the last word of a span begins to its end. */
        Span lastWord(Span span) {
            Integer last = opening.lowerKey(span.end());
            return new Span(last == null ? span.start() : Math.max(last, span.start()), span.end());
        }

        void link(Enum<?> link, Span from, Optional<Span> to) {
            if (paragraph.covers(from)) {
                int at = at(from.start());
                int goal = to.filter(paragraph::covers).map(s -> at(s.start())).orElse(at);
                pointers.add(new Pointer(link.ordinal(), at, goal));
            }
        }

        List<Example> examples(Task task, List<int[]> tags) {
            List<Example> examples = new ArrayList<>();
            for (Window window : Window.over(pieces.size())) {
                List<int[]> asked = tags.stream().map(all -> own(window, all)).toList();
                long[] ids = wordPiece.framed(pieces.subList(window.from(), window.to()));
                examples.add(new Example(task, ids, asked, within(window)));
            }
            return examples;
        }

        /** The tags of a window's own pieces, in indices of its example. */
        private static int[] own(Window window, int[] tags) {
            int[] asked = new int[window.to() - window.from() + 2];
            Arrays.fill(asked, -1);
            for (int i = window.ownFrom(); i < window.ownTo(); i++) {
                asked[i - window.from() + 1] = tags[i];
            }
            return asked;
        }

        /** The links from a window's own pieces, in indices of its example. */
        private List<Pointer> within(Window window) {
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
}
