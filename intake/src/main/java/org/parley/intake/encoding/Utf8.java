package org.parley.intake.encoding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * How far bytes are UTF-8.
 *
 * @param good characters beyond ASCII
 * @param broken places that are not UTF-8, an unfinished character at the end not among them
 * @param first index of the first byte that is not UTF-8, or -1
 * @param end index behind the last byte that can be decoded
 * @param tail bytes of an unfinished character at the end
 */
public record Utf8(int good, int broken, int first, int end, int tail) {
    private static final int CHUNK = 1 << 16;

    /** Reads bytes from an index on. */
    public static Utf8 scan(byte[] bytes, int from) {
        CharsetDecoder decoder =
                UTF_8.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(Math.min(CHUNK, bytes.length + 2));
        int good = 0;
        int broken = 0;
        int first = -1;
        while (true) {
            CoderResult result = decoder.decode(in, out, false);
            good += beyondAscii(out.flip());
            out.clear();
            if (result.isUnderflow()) {
                int tail = in.remaining();
                return new Utf8(good, broken, first, bytes.length - tail, tail);
            }
            if (result.isError()) {
                broken++;
                first = first < 0 ? in.position() : first;
                in.position(in.position() + result.length());
            }
        }
    }

    private static int beyondAscii(CharBuffer text) {
        int count = 0;
        while (text.hasRemaining()) {
            if (text.get() > 0x7F) {
                count++;
            }
        }
        return count;
    }

    /** Whether nothing is wrong. */
    public boolean whole() {
        return broken == 0 && tail == 0;
    }

    /** Whether nothing is wrong but that the end is missing. */
    public boolean truncated() {
        return broken == 0 && tail > 0;
    }

    /**
     * Whether it is UTF-8, though damaged perhaps.
     *
     * @param needed good characters to each broken place
     */
    boolean meant(int needed) {
        return truncated() ? good > 0 || tail > 1 : good >= needed * broken;
    }
}
