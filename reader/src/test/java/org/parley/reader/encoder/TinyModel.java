package org.parley.reader.encoder;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Builds an ONNX model of two nodes, byte by byte. */
final class TinyModel {
    private static final int FLOAT = 1;
    private static final int INT64 = 7;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private TinyModel() {}

    /**
     * For each piece, {@code vectors} has its id and ten times its id, and the head {@code squares}
     * the squares of these.
     */
    static byte[] ofIds(int vocabulary) {
        ByteBuffer table = ByteBuffer.allocate(8 * vocabulary).order(ByteOrder.LITTLE_ENDIAN);
        for (int id = 0; id < vocabulary; id++) {
            table.putFloat(id).putFloat(10 * id);
        }
        TinyModel constant =
                new TinyModel()
                        .number(1, vocabulary)
                        .number(1, 2)
                        .number(2, FLOAT)
                        .text(8, "table")
                        .field(9, table.array());
        TinyModel graph =
                new TinyModel()
                        .message(1, node("Gather", "vectors", "table", "pieces"))
                        .message(1, node("Mul", "squares", "vectors", "vectors"))
                        .text(2, "tiny")
                        .message(5, constant)
                        .message(11, value("pieces", INT64))
                        .message(12, value("vectors", FLOAT))
                        .message(12, value("squares", FLOAT));
        return new TinyModel()
                .number(1, 8)
                .message(7, graph)
                .message(8, new TinyModel().text(1, "").number(2, 17))
                .bytes
                .toByteArray();
    }

    private static TinyModel node(String operator, String output, String a, String b) {
        return new TinyModel().text(1, a).text(1, b).text(2, output).text(4, operator);
    }

    private static TinyModel value(String name, int type) {
        TinyModel dimension = new TinyModel().text(2, "n");
        TinyModel shape = new TinyModel().message(1, dimension);
        if (type == FLOAT) {
            shape.message(1, new TinyModel().number(1, 2));
        }
        TinyModel tensor = new TinyModel().number(1, type).message(2, shape);
        return new TinyModel().text(1, name).message(2, new TinyModel().message(1, tensor));
    }

    private TinyModel number(int field, int value) {
        bytes.write(field << 3);
        return varint(value);
    }

    private TinyModel text(int field, String value) {
        return field(field, value.getBytes(StandardCharsets.UTF_8));
    }

    private TinyModel message(int field, TinyModel value) {
        return field(field, value.bytes.toByteArray());
    }

    private TinyModel field(int field, byte[] value) {
        bytes.write(field << 3 | 2);
        varint(value.length);
        bytes.writeBytes(value);
        return this;
    }

    private TinyModel varint(int value) {
        int rest = value;
        while (rest > 0x7F) {
            bytes.write(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        bytes.write(rest);
        return this;
    }
}
