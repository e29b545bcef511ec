package org.parley.lab.encoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ProtobufTest {
    /** The example of the wire format's description: field 1 is 150. */
    @Test
    void number_150_isWrittenAsTheDescriptionSays() {
        assertArrayEquals(
                new byte[] {0x08, (byte) 0x96, 0x01}, new Protobuf().number(1, 150).toBytes());
    }

    @Test
    void text_testing_isWrittenAsTheDescriptionSays() {
        byte[] expected = {0x12, 0x07, 0x74, 0x65, 0x73, 0x74, 0x69, 0x6e, 0x67};
        assertArrayEquals(expected, new Protobuf().text(2, "testing").toBytes());
    }

    @Test
    void read_messageOfAllKinds_handsOutNumbersAndBytes() {
        Protobuf message =
                new Protobuf()
                        .number(1, -1)
                        .real(2, 0.5f)
                        .message(16, new Protobuf().text(3, "inside"));
        List<Protobuf.Field> fields = new ArrayList<>();
        Protobuf.read(ByteBuffer.wrap(message.toBytes()), fields::add);
        assertEquals(List.of(1, 16), fields.stream().map(Protobuf.Field::number).toList());
        assertEquals(-1, fields.get(0).value());
        Protobuf.read(fields.get(1).bytes(), inner -> assertEquals("inside", inner.text()));
    }

    @Test
    void read_whatIsNoMessage_isRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Protobuf.read(ByteBuffer.wrap(new byte[] {0x0f, 1}), field -> {}));
    }
}
