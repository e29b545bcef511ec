package org.parley.lab.encoder;

import static org.parley.lab.encoder.BertShape.bias;
import static org.parley.lab.encoder.BertShape.layer;
import static org.parley.lab.encoder.BertShape.weight;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The weights of a pretrained BERT, out of the float ONNX file that a Maven library carries.
 * Matrices have no names of their own there: they are found by the node that multiplies with them.
 *
 * @see <a href="https://github.com/onnx/onnx/blob/main/onnx/onnx.proto">onnx.proto</a>
 */
public final class BaseModel {
    private final Map<String, ByteBuffer> tensors = new HashMap<>();
    private final Map<String, String> multiplied = new HashMap<>();

    private BaseModel(ByteBuffer file) {
        Protobuf.read(
                file,
                field -> {
                    if (field.number() == 7) {
                        graph(field.bytes());
                    }
                });
    }

    /** The embeddings and the first layers. */
    public static Weights read(byte[] onnx, int layers) {
        BaseModel model = new BaseModel(ByteBuffer.wrap(onnx));
        Map<String, Tensor> weights = new LinkedHashMap<>();
        List<String> embeddings =
                List.of(
                        BertShape.WORDS,
                        BertShape.POSITIONS,
                        BertShape.TYPES,
                        weight(BertShape.EMBEDDING_NORM),
                        bias(BertShape.EMBEDDING_NORM));
        embeddings.forEach(name -> weights.put(name, model.tensor(name)));
        for (int i = 0; i < layers; i++) {
            for (String part : BertShape.LINEAR) {
                String name = layer(i, part);
                String node = "/encoder/layer." + i + "/" + part.replace('.', '/') + "/MatMul";
                String matrix = model.multiplied.getOrDefault(node, node);
                weights.put(weight(name), model.tensor(matrix));
                weights.put(bias(name), model.tensor(bias(name)));
            }
            for (String part : BertShape.NORMS) {
                String name = layer(i, part);
                weights.put(weight(name), model.tensor(weight(name)));
                weights.put(bias(name), model.tensor(bias(name)));
            }
        }
        return new Weights(weights);
    }

    private void graph(ByteBuffer graph) {
        Protobuf.read(
                graph,
                field -> {
                    if (field.number() == 1) {
                        node(field.bytes());
                    } else if (field.number() == 5) {
                        Protobuf.read(
                                field.bytes(),
                                part -> {
                                    if (part.number() == 8) {
                                        tensors.put(part.text(), field.bytes());
                                    }
                                });
                    }
                });
    }

    private void node(ByteBuffer node) {
        List<String> inputs = new ArrayList<>();
        Protobuf.read(
                node,
                field -> {
                    if (field.number() == 1) {
                        inputs.add(field.text());
                    } else if (field.number() == 3 && inputs.size() > 1) {
                        multiplied.put(field.text(), inputs.get(1));
                    }
                });
    }

    private Tensor tensor(String name) {
        ByteBuffer message = tensors.get(name);
        if (message == null) {
            throw new IllegalArgumentException("not a BERT this lab knows: it has no " + name);
        }
        List<Long> shape = new ArrayList<>();
        List<float[]> values = new ArrayList<>();
        Protobuf.read(
                message,
                field -> {
                    if (field.number() == 1 && field.bytes().hasRemaining()) {
                        ByteBuffer packed = field.bytes().duplicate();
                        while (packed.hasRemaining()) {
                            shape.add(Protobuf.varint(packed));
                        }
                    } else if (field.number() == 1) {
                        shape.add(field.value());
                    } else if (field.number() == 9) {
                        values.add(floats(field.bytes()));
                    }
                });
        return new Tensor(shape.stream().mapToLong(Long::longValue).toArray(), values.get(0));
    }

    private static float[] floats(ByteBuffer raw) {
        float[] values = new float[raw.remaining() / Float.BYTES];
        raw.duplicate().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
        return values;
    }
}
