package org.parley.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes as UTF-8 text: either decoded, every line end as it was, or broken at a known byte. */
sealed interface PlainText {

    /**
     * Text that decoded.
     *
     * @param text without the byte order mark
     */
    record Decoded(String text) implements PlainText {}

    /**
     * Bytes that are no UTF-8 text.
     *
     * @param code kind of break, as in {@link org.parley.core.text.Problem}
     * @param offset of the first bad byte in the file, from 0
     * @param what stands there
     * @param remedy a command that makes text of it; {@code %s} stands for the file
     */
    record Broken(String code, int offset, String what, String remedy) implements PlainText {
        String message(String file) {
            return "byte " + offset + " " + what + ". " + String.format(remedy, file);
        }
    }

    /** Decodes, or says where it breaks. */
    static PlainText of(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return new Broken(
                    "not-utf8",
                    0,
                    "starts a UTF-16 text, Parley reads UTF-8",
                    "Convert it: iconv -f UTF-16 -t UTF-8 '%s' > article.txt");
        }
        if (startsWith(bytes, '%', 'P', 'D', 'F', '-')) {
            return new Broken(
                    "binary-file",
                    0,
                    "starts a PDF, Parley reads plain text",
                    "Convert it: pdftotext '%s' article.txt");
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return new Broken(
                        "binary-file",
                        i,
                        "is NUL: this is a binary file, Parley reads plain text",
                        "Save the text of '%s' as UTF-8 and read that");
            }
        }
        return decoded(bytes, startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0);
    }

    private static PlainText decoded(byte[] bytes, int from) {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            int offset = in.position();
            return new Broken(
                    "not-utf8",
                    offset,
                    String.format("(0x%02X) is not UTF-8", bytes[offset] & 0xFF),
                    "Convert it, for example: iconv -f WINDOWS-1252 -t UTF-8 '%s' > article.txt");
        }
        decoder.flush(out);
        return new Decoded(out.flip().toString());
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
