package org.parley.lab.encoder;

import java.util.List;

/** The names and sizes of a small BERT's weights. */
public final class BertShape {
    public static final int WIDTH = 384;
    public static final int ATTENTION_HEADS = 12;
    public static final int HEAD_WIDTH = WIDTH / ATTENTION_HEADS;

    /** Added to a variance before its root is taken. */
    public static final float EPSILON = 1e-12f;

    public static final String WORDS = "embeddings.word_embeddings.weight";
    public static final String POSITIONS = "embeddings.position_embeddings.weight";
    public static final String TYPES = "embeddings.token_type_embeddings.weight";
    public static final String EMBEDDING_NORM = "embeddings.LayerNorm";

    public static final String QUERY = "attention.self.query";
    public static final String KEY = "attention.self.key";
    public static final String VALUE = "attention.self.value";
    public static final String ATTENDED = "attention.output.dense";
    public static final String ATTENTION_NORM = "attention.output.LayerNorm";
    public static final String INNER = "intermediate.dense";
    public static final String OUTER = "output.dense";
    public static final String OUTPUT_NORM = "output.LayerNorm";

    static final List<String> LINEAR = List.of(QUERY, KEY, VALUE, ATTENDED, INNER, OUTER);
    static final List<String> NORMS = List.of(ATTENTION_NORM, OUTPUT_NORM);

    private BertShape() {}

    /** The name of a part of a layer. */
    public static String layer(int layer, String part) {
        return "encoder.layer." + layer + "." + part;
    }

    /** The name of the layer that turns a piece's vector into the scores of a head. */
    public static String head(String name) {
        return "head." + name;
    }

    public static String weight(String part) {
        return part + ".weight";
    }

    public static String bias(String part) {
        return part + ".bias";
    }
}
