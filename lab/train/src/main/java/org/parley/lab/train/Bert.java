package org.parley.lab.train;

import static org.parley.lab.encoder.BertShape.ATTENTION_HEADS;
import static org.parley.lab.encoder.BertShape.EPSILON;
import static org.parley.lab.encoder.BertShape.HEAD_WIDTH;
import static org.parley.lab.encoder.BertShape.WIDTH;
import static org.parley.lab.encoder.BertShape.bias;
import static org.parley.lab.encoder.BertShape.head;
import static org.parley.lab.encoder.BertShape.layer;
import static org.parley.lab.encoder.BertShape.weight;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.core.Embedding;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import java.util.LinkedHashMap;
import java.util.Map;
import org.parley.lab.encoder.BertShape;
import org.parley.lab.encoder.Tensor;
import org.parley.lab.encoder.Weights;

/**
 * A BERT on PyTorch, with a layer of scores on top for each head. The results of its operations
 * belong to the manager of its input, so that closing that one frees them.
 */
final class Bert {
    private static final float DROPOUT = 0.1f;

    private final Map<String, NDArray> weights = new LinkedHashMap<>();
    private final int layers;

    Bert(NDManager manager, Weights weights, int layers) {
        this.layers = layers;
        weights.tensors()
                .forEach(
                        (name, tensor) ->
                                this.weights.put(
                                        name,
                                        manager.create(
                                                tensor.values(), new Shape(tensor.shape()))));
    }

    /** What is fine-tuned: all but the embeddings. */
    Map<String, NDArray> trained() {
        Map<String, NDArray> trained = new LinkedHashMap<>(weights);
        trained.keySet().removeIf(name -> name.startsWith("embeddings."));
        return trained;
    }

    static Tensor tensor(NDArray array) {
        return new Tensor(array.getShape().getShape(), array.toFloatArray());
    }

    /** The scores of a head for the vectors of the last layer: batch by piece by number. */
    NDArray scores(NDArray vectors, String head) {
        return linear(vectors, head(head));
    }

    /** The vectors of the last layer: batch by piece by width. */
    NDArray vectors(Batch batch, boolean training) {
        NDArray x = dropped(embedded(batch), training);
        NDArray padding = batch.padding().expandDims(1).expandDims(1);
        for (int i = 0; i < layers; i++) {
            NDArray attended = linear(attention(x, padding, i), layer(i, BertShape.ATTENDED));
            x = norm(dropped(attended, training).add(x), layer(i, BertShape.ATTENTION_NORM));
            NDArray inner = linear(x, layer(i, BertShape.INNER)).getNDArrayInternal().gelu();
            NDArray outer = linear(inner, layer(i, BertShape.OUTER));
            x = norm(dropped(outer, training).add(x), layer(i, BertShape.OUTPUT_NORM));
        }
        return x;
    }

    private NDArray embedded(Batch batch) {
        NDArray ids = batch.ids();
        int length = (int) ids.getShape().get(1);
        NDArray places = ids.getManager().arange(0, length, 1, DataType.INT64);
        NDArray sum =
                looked(ids, BertShape.WORDS)
                        .add(looked(places, BertShape.POSITIONS))
                        .add(looked(ids.mul(0), BertShape.TYPES));
        return norm(sum, BertShape.EMBEDDING_NORM);
    }

    private NDArray attention(NDArray x, NDArray padding, int layer) {
        NDArray query = split(linear(x, layer(layer, BertShape.QUERY)));
        NDArray key = split(linear(x, layer(layer, BertShape.KEY)));
        NDArray value = split(linear(x, layer(layer, BertShape.VALUE)));
        NDArray near =
                query.mul((float) (1 / Math.sqrt(HEAD_WIDTH)))
                        .matMul(key.transpose(0, 1, 3, 2))
                        .add(padding)
                        .softmax(-1);
        return near.matMul(value).transpose(0, 2, 1, 3).reshape(x.getShape());
    }

    /** Batch by piece by width becomes batch by attention head by piece by a part of the width. */
    private static NDArray split(NDArray x) {
        Shape shape = x.getShape();
        return x.reshape(shape.get(0), shape.get(1), ATTENTION_HEADS, HEAD_WIDTH)
                .transpose(0, 2, 1, 3);
    }

    private NDArray looked(NDArray ids, String name) {
        return Embedding.embedding(ids, array(name), SparseFormat.DENSE).singletonOrThrow();
    }

    private NDArray linear(NDArray x, String name) {
        return x.matMul(array(weight(name))).add(array(bias(name)));
    }

    private NDArray norm(NDArray x, String name) {
        NDArray scale = array(weight(name));
        return LayerNorm.layerNorm(x, new Shape(WIDTH), scale, array(bias(name)), EPSILON)
                .singletonOrThrow();
    }

    private static NDArray dropped(NDArray x, boolean training) {
        return training ? Dropout.dropout(x, DROPOUT, true).singletonOrThrow() : x;
    }

    private NDArray array(String name) {
        NDArray array = weights.get(name);
        if (array == null) {
            throw new IllegalArgumentException("no weights named " + name);
        }
        return array;
    }
}
