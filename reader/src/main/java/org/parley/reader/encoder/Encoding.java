package org.parley.reader.encoder;

import java.util.List;
import java.util.Map;

/**
 * What the encoder makes of a paragraph.
 *
 * @param pieces the pieces of the paragraph, in order
 * @param outputs by name of the output, for each piece its numbers: the scores of a head, or {@link
 *     Encoder#VECTORS}
 */
public record Encoding(List<Piece> pieces, Map<String, float[][]> outputs) {
    public Encoding {
        pieces = List.copyOf(pieces);
        outputs = Map.copyOf(outputs);
    }

    /**
     * The scores of a head, for each piece.
     *
     * @throws IllegalArgumentException if the model has no such head
     */
    public float[][] scores(String head) {
        float[][] scores = outputs.get(head);
        if (scores == null) {
            throw new IllegalArgumentException(
                    "the encoder has no head " + head + ", only " + outputs.keySet());
        }
        return scores;
    }
}
