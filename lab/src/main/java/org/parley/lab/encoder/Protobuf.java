package org.parley.lab.encoder;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * A message in the wire format of Protocol Buffers, as far as ONNX files need it.
 *
 * @see <a href="https://protobuf.dev/programming-guides/encoding/">the wire format</a>
 */
final class Protobuf {
    private static final int VARINT = 0;
    private static final int FIXED64 = 1;
    private static final int BYTES = 2;
    private static final int FIXED32 = 5;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** A field as it stands in a message: a number, or bytes. */
    record Field(int number, long value, ByteBuffer bytes) {
        String text() {
            return StandardCharsets.UTF_8.decode(bytes.duplicate()).toString();
        }
    }

    /** Hands out the fields of a message in order; 32 and 64 bit fields are passed over. */
    static void read(ByteBuffer message, Consumer<Field> fields) {
        ByteBuffer in = message.duplicate();
        while (in.hasRemaining()) {
            int key = Math.toIntExact(varint(in));
            int number = key >>> 3;
            switch (key & 7) {
                case VARINT -> fields.accept(new Field(number, varint(in), ByteBuffer.allocate(0)));
                case FIXED64 -> in.position(in.position() + Long.BYTES);
                case FIXED32 -> in.position(in.position() + Integer.BYTES);
                case BYTES -> {
                    int length = Math.toIntExact(varint(in));
                    fields.accept(new Field(number, 0, in.slice(in.position(), length)));
                    in.position(in.position() + length);
                }
                default ->
                        throw new IllegalArgumentException(
                                "no Protocol Buffers message: wire type " + (key & 7));
            }
        }
    }

    static long varint(ByteBuffer in) {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte next = in.get();
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("no Protocol Buffers message: a number without end");
    }

    Protobuf number(int field, long value) {
        key(field, VARINT);
        return varint(value);
    }

    Protobuf real(int field, float value) {
        key(field, FIXED32);
        int bits = Float.floatToIntBits(value);
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            out.write(bits >>> shift);
        }
        return this;
    }

    Protobuf text(int field, String value) {
        return bytes(field, value.getBytes(StandardCharsets.UTF_8));
    }

    Protobuf message(int field, Protobuf value) {
        return bytes(field, value.toBytes());
    }

    Protobuf bytes(int field, byte[] value) {
        key(field, BYTES);
        varint(value.length);
        out.writeBytes(value);
        return this;
    }

    private void key(int field, int type) {
        varint((long) field << 3 | type);
    }

    private Protobuf varint(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
        return this;
    }

    byte[] toBytes() {
        return out.toByteArray();
    }
}
