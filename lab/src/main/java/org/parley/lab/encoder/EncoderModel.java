package org.parley.lab.encoder;

import static org.parley.lab.encoder.BertShape.ATTENTION_HEADS;
import static org.parley.lab.encoder.BertShape.EPSILON;
import static org.parley.lab.encoder.BertShape.HEAD_WIDTH;
import static org.parley.lab.encoder.BertShape.WIDTH;
import static org.parley.lab.encoder.BertShape.bias;
import static org.parley.lab.encoder.BertShape.head;
import static org.parley.lab.encoder.BertShape.layer;
import static org.parley.lab.encoder.BertShape.weight;

import java.util.List;

/**
 * Writes a fine-tuned BERT as the ONNX model that the product runs: the ids of one window go in as
 * {@code pieces}, the vectors of the last layer come out as {@code vectors}, and the scores of each
 * head by its name. Whole sequences need neither mask nor segment types.
 */
public final class EncoderModel {
    private static final String PIECES = "pieces";
    private static final String VECTORS = "vectors";

    private final OnnxGraph graph = new OnnxGraph("encoder");
    private final Weights weights;
    private final boolean quantised;

    private EncoderModel(Weights weights, boolean quantised) {
        this.weights = weights;
        this.quantised = quantised;
    }

    /** The model in 32 bit numbers, four times as large and half as fast. */
    public static byte[] exact(Weights weights, int layers, List<String> heads) {
        return new EncoderModel(weights, false).build(layers, heads);
    }

    /** The model with matrices in 8 bit numbers. */
    public static byte[] quantised(Weights weights, int layers, List<String> heads) {
        return new EncoderModel(weights, true).build(layers, heads);
    }

    private byte[] build(int layers, List<String> heads) {
        graph.input(PIECES, OnnxGraph.Type.INT64, -1);
        String x = embeddings();
        for (int i = 0; i < layers; i++) {
            x = layerOf(x, i, i == layers - 1 ? VECTORS : layer(i, "out"));
        }
        graph.output(VECTORS, -1, WIDTH);
        for (String name : heads) {
            Tensor matrix = weights.get(weight(head(name)));
            plain(x, name, matrix, weights.get(bias(head(name))));
            graph.output(name, -1, matrix.columns());
        }
        return graph.toBytes();
    }

    private String embeddings() {
        Tensor words = weights.get(BertShape.WORDS);
        String word =
                quantised
                        ? Quantised.rows(words).gather(graph, "words", PIECES)
                        : graph.node("Gather", "words", graph.constant("words.w", words), PIECES);
        String length = graph.node("Shape", "length", PIECES);
        String place =
                graph.node(
                        "Slice",
                        "places",
                        graph.constant("places.w", places()),
                        graph.constant("first", 0L),
                        length,
                        graph.constant("along", 0L));
        String sum = graph.node("Add", "embedded", word, place);
        return norm(sum, BertShape.EMBEDDING_NORM, "embeddings.out");
    }

    /** What is added for a place, and for the one segment there is. */
    private Tensor places() {
        Tensor places = weights.get(BertShape.POSITIONS);
        float[] type = weights.get(BertShape.TYPES).values();
        float[] sums = places.values().clone();
        for (int i = 0; i < sums.length; i++) {
            sums[i] += type[i % WIDTH];
        }
        return new Tensor(places.shape(), sums);
    }

    private String layerOf(String x, int i, String out) {
        String attended = linear(attention(x, i), layer(i, BertShape.ATTENDED));
        String sum = graph.node("Add", layer(i, "attended.sum"), attended, x);
        String norm = layer(i, BertShape.ATTENTION_NORM);
        String middle = norm(sum, norm, norm + ".out");
        String inner = gelu(linear(middle, layer(i, BertShape.INNER)), layer(i, "gelu"));
        String outer = linear(inner, layer(i, BertShape.OUTER));
        String all = graph.node("Add", layer(i, "output.sum"), outer, middle);
        return norm(all, layer(i, BertShape.OUTPUT_NORM), out);
    }

    private String attention(String x, int i) {
        String name = layer(i, "attention");
        float scale = (float) (1 / Math.sqrt(HEAD_WIDTH));
        Tensor matrix =
                beside(
                        scaled(weights.get(weight(layer(i, BertShape.QUERY))), scale),
                        weights.get(weight(layer(i, BertShape.KEY))),
                        weights.get(weight(layer(i, BertShape.VALUE))));
        Tensor bias =
                beside(
                        scaled(weights.get(bias(layer(i, BertShape.QUERY))), scale),
                        weights.get(bias(layer(i, BertShape.KEY))),
                        weights.get(bias(layer(i, BertShape.VALUE))));
        String joined = linear(x, name + ".joined", matrix, bias);
        String widths = graph.constant(name + ".widths", WIDTH, WIDTH, WIDTH);
        List<String> parts =
                graph.nodes(
                        "Split",
                        name + ".split",
                        3,
                        List.of(OnnxGraph.attribute("axis", 1)),
                        joined,
                        widths);
        String query = byHead(parts.get(0), name + ".query", List.of(1, 0, 2));
        String key = byHead(parts.get(1), name + ".key", List.of(1, 2, 0));
        String value = byHead(parts.get(2), name + ".value", List.of(1, 0, 2));
        String scores = graph.node("MatMul", name + ".scores", query, key);
        List<Protobuf> last = List.of(OnnxGraph.attribute("axis", -1));
        String shares = graph.node("Softmax", name + ".shares", last, scores);
        String mixed = graph.node("MatMul", name + ".mixed", shares, value);
        List<Protobuf> order = List.of(OnnxGraph.attribute("perm", List.of(1, 0, 2)));
        String back = graph.node("Transpose", name + ".back", order, mixed);
        String shape = graph.constant(name + ".flat.shape", -1, WIDTH);
        return graph.node("Reshape", name + ".flat", back, shape);
    }

    private String byHead(String x, String name, List<Integer> order) {
        String shape = graph.constant(name + ".shape", -1, ATTENTION_HEADS, HEAD_WIDTH);
        String split = graph.node("Reshape", name + ".split", x, shape);
        return graph.node("Transpose", name, List.of(OnnxGraph.attribute("perm", order)), split);
    }

    private String norm(String x, String name, String out) {
        return graph.node(
                "LayerNormalization",
                out,
                List.of(OnnxGraph.attribute("axis", -1), OnnxGraph.attribute("epsilon", EPSILON)),
                x,
                graph.constant(weight(name), weights.get(weight(name))),
                graph.constant(bias(name), weights.get(bias(name))));
    }

    /** In the steps that ONNX Runtime knows to join into one. */
    private String gelu(String x, String name) {
        String root = graph.constant(name + ".root", Tensor.row((float) Math.sqrt(2)));
        String one = graph.constant(name + ".one", Tensor.row(1));
        String half = graph.constant(name + ".half", Tensor.row(0.5f));
        String divided = graph.node("Div", name + ".divided", x, root);
        String erf = graph.node("Erf", name + ".erf", divided);
        String more = graph.node("Add", name + ".more", erf, one);
        String twice = graph.node("Mul", name + ".twice", x, more);
        return graph.node("Mul", name, twice, half);
    }

    private String linear(String x, String name) {
        return linear(x, name, weights.get(weight(name)), weights.get(bias(name)));
    }

    private String linear(String x, String name, Tensor matrix, Tensor bias) {
        if (!quantised) {
            return plain(x, name, matrix, bias);
        }
        String product = Quantised.columns(matrix).multiply(graph, name + ".product", x);
        return graph.node("Add", name, product, graph.constant(name + ".b", bias));
    }

    private String plain(String x, String name, Tensor matrix, Tensor bias) {
        String weight = graph.constant(name + ".w", matrix);
        String product = graph.node("MatMul", name + ".product", x, weight);
        return graph.node("Add", name, product, graph.constant(name + ".b", bias));
    }

    private static Tensor scaled(Tensor tensor, float factor) {
        float[] values = tensor.values().clone();
        for (int i = 0; i < values.length; i++) {
            values[i] *= factor;
        }
        return new Tensor(tensor.shape(), values);
    }

    /** Tensors of equal shape, joined along the last dimension. */
    private static Tensor beside(Tensor... tensors) {
        long[] shape = tensors[0].shape().clone();
        int last = shape.length - 1;
        int width = (int) shape[last];
        shape[last] = (long) width * tensors.length;
        float[] values = new float[tensors[0].values().length * tensors.length];
        for (int t = 0; t < tensors.length; t++) {
            float[] part = tensors[t].values();
            for (int i = 0; i < part.length; i += width) {
                System.arraycopy(part, i, values, (i * tensors.length) + t * width, width);
            }
        }
        return new Tensor(shape, values);
    }
}
