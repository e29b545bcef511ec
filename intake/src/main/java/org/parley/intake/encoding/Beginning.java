package org.parley.intake.encoding;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * First bytes that tell the encoding of all: a byte order mark, or the zeros beside the sign that
 * markup and JSON begin with.
 */
record Beginning(Encoding encoding, int... bytes) {
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    /** Where each is longer than the next it might be mistaken for. */
    private static final List<Beginning> ALL =
            List.of(
                    mark(UTF_8, 0xEF, 0xBB, 0xBF),
                    mark(UTF_32LE, 0xFF, 0xFE, 0, 0),
                    mark(UTF_32BE, 0, 0, 0xFE, 0xFF),
                    mark(UTF_16LE, 0xFF, 0xFE),
                    mark(UTF_16BE, 0xFE, 0xFF),
                    sign(UTF_32LE, '<', 0, 0, 0),
                    sign(UTF_32LE, '{', 0, 0, 0),
                    sign(UTF_32BE, 0, 0, 0, '<'),
                    sign(UTF_32BE, 0, 0, 0, '{'),
                    sign(UTF_16LE, '<', 0),
                    sign(UTF_16LE, '{', 0),
                    sign(UTF_16BE, 0, '<'),
                    sign(UTF_16BE, 0, '{'));

    private static Beginning mark(Charset charset, int... bytes) {
        return new Beginning(new Encoding(charset, bytes.length, false), bytes);
    }

    private static Beginning sign(Charset charset, int... bytes) {
        return new Beginning(Encoding.of(charset), bytes);
    }

    /** What the first bytes of a text tell. */
    static Optional<Encoding> of(byte[] text) {
        return ALL.stream()
                .filter(beginning -> beginning.begins(text))
                .map(Beginning::encoding)
                .findFirst();
    }

    private boolean begins(byte[] text) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= text.length || (text[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return encoding.charset() != UTF_32LE || text.length % 4 == 0;
    }
}
