package org.parley.lab.encoder;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds an ONNX model node by node; a node's output goes by the name of the node. Field numbers
 * are those of onnx.proto.
 *
 * @see <a href="https://github.com/onnx/onnx/blob/main/onnx/onnx.proto">onnx.proto</a>
 */
final class OnnxGraph {
    private static final int IR_VERSION = 8;
    private static final int OPERATORS_VERSION = 17;

    /** Types of numbers. */
    enum Type {
        FLOAT(1),
        INT8(3),
        INT64(7);

        private final int code;

        Type(int code) {
            this.code = code;
        }
    }

    private final Protobuf graph = new Protobuf();

    OnnxGraph(String name) {
        graph.text(2, name);
    }

    /** Declares an input; a negative length is free. */
    String input(String name, Type type, long... shape) {
        graph.message(11, value(name, type, shape));
        return name;
    }

    void output(String name, long... shape) {
        graph.message(12, value(name, Type.FLOAT, shape));
    }

    private static Protobuf value(String name, Type type, long... shape) {
        Protobuf dimensions = new Protobuf();
        for (long length : shape) {
            Protobuf dimension = new Protobuf();
            dimensions.message(
                    1, length < 0 ? dimension.text(2, "n") : dimension.number(1, length));
        }
        Protobuf tensor = new Protobuf().number(1, type.code).message(2, dimensions);
        return new Protobuf().text(1, name).message(2, new Protobuf().message(1, tensor));
    }

    String constant(String name, Tensor tensor) {
        ByteBuffer raw = littleEndian(Float.BYTES * tensor.values().length);
        raw.asFloatBuffer().put(tensor.values());
        return constant(name, Type.FLOAT, raw.array(), tensor.shape());
    }

    String constant(String name, long... values) {
        ByteBuffer raw = littleEndian(Long.BYTES * values.length);
        raw.asLongBuffer().put(values);
        return constant(name, Type.INT64, raw.array(), values.length);
    }

    String constant(String name, Type type, byte[] raw, long... shape) {
        Protobuf tensor = new Protobuf();
        for (long length : shape) {
            tensor.number(1, length);
        }
        tensor.number(2, type.code).text(8, name).bytes(9, raw);
        graph.message(5, tensor);
        return name;
    }

    private static ByteBuffer littleEndian(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** A node without attributes and with one output. */
    String node(String operator, String name, String... inputs) {
        return node(operator, name, List.of(), inputs);
    }

    String node(String operator, String name, List<Protobuf> attributes, String... inputs) {
        return nodes(operator, name, 1, attributes, inputs).get(0);
    }

    /** A node with several outputs, called {@code name.0}, {@code name.1} and so on. */
    List<String> nodes(
            String operator,
            String name,
            int outputs,
            List<Protobuf> attributes,
            String... inputs) {
        Protobuf node = new Protobuf();
        for (String input : inputs) {
            node.text(1, input);
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < outputs; i++) {
            names.add(outputs == 1 ? name : name + "." + i);
            node.text(2, names.get(i));
        }
        node.text(3, name).text(4, operator);
        attributes.forEach(attribute -> node.message(5, attribute));
        graph.message(1, node);
        return names;
    }

    static Protobuf attribute(String name, long value) {
        return new Protobuf().text(1, name).number(3, value).number(20, 2);
    }

    static Protobuf attribute(String name, float value) {
        return new Protobuf().text(1, name).real(2, value).number(20, 1);
    }

    static Protobuf attribute(String name, List<Integer> values) {
        Protobuf attribute = new Protobuf().text(1, name);
        values.forEach(value -> attribute.number(8, value));
        return attribute.number(20, 7);
    }

    /** The finished model. */
    byte[] toBytes() {
        Protobuf operators = new Protobuf().text(1, "").number(2, OPERATORS_VERSION);
        return new Protobuf()
                .number(1, IR_VERSION)
                .text(2, "Parley")
                .message(7, graph)
                .message(8, operators)
                .toBytes();
    }
}
