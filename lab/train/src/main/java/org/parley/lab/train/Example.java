package org.parley.lab.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parley.core.text.Span;
import org.parley.lab.encoder.Paragraphs;
import org.parley.lab.encoder.Polnear;
import org.parley.reader.attribution.Tagged;
import org.parley.reader.attribution.Tags;
import org.parley.reader.encoder.Piece;
import org.parley.reader.encoder.Window;
import org.parley.reader.encoder.WordPiece;

/**
 * A window of a paragraph with its right tags.
 *
 * @param ids the pieces as the encoder takes them
 * @param tags for each of {@code ids} its tag; -1 where none is asked for
 */
record Example(long[] ids, int[] tags) {
    int length() {
        return ids.length;
    }

    /** The windows of all paragraphs of an article. */
    static List<Example> of(Polnear article, WordPiece wordPiece) {
        List<Example> examples = new ArrayList<>();
        for (Span paragraph : Paragraphs.of(article.text())) {
            List<Piece> pieces = wordPiece.cut(article.text(), paragraph);
            List<Tagged> inside =
                    article.pieces().stream().filter(p -> p.span().overlaps(paragraph)).toList();
            int[] tags = Tags.of(pieces, inside);
            for (Window window : Window.over(pieces.size())) {
                int[] asked = new int[window.to() - window.from() + 2];
                Arrays.fill(asked, -1);
                for (int i = window.ownFrom(); i < window.ownTo(); i++) {
                    asked[i - window.from() + 1] = tags[i];
                }
                long[] ids = wordPiece.framed(pieces.subList(window.from(), window.to()));
                examples.add(new Example(ids, asked));
            }
        }
        return examples;
    }
}
