package org.parley.intake.mail;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Decodes text whose sender may be wrong about its charset. */
final class Charsets {
    private static final int SAMPLE = 1 << 16;

    private Charsets() {}

    /**
     * Text in the charset stated if the bytes allow it, else in UTF-8 if they allow that, else in
     * the one they look most like.
     */
    static String text(byte[] bytes, @Nullable String stated) {
        Charset charset = charset(stated);
        if (charset != null) {
            String text = strictly(bytes, charset);
            if (text != null) {
                return text;
            }
        }
        String text = strictly(bytes, StandardCharsets.UTF_8);
        return text != null ? text : new String(bytes, likeliest(bytes));
    }

    /** Western mail that says Latin-1 or ASCII is written in Windows-1252. */
    private static @Nullable Charset charset(@Nullable String stated) {
        if (stated == null || stated.isBlank()) {
            return null;
        }
        try {
            Charset charset = Charset.forName(stated.strip().replace("\"", ""));
            if (charset.equals(StandardCharsets.US_ASCII)) {
                return null;
            }
            return charset.equals(StandardCharsets.ISO_8859_1)
                    ? Charset.forName("windows-1252")
                    : charset;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static Charset likeliest(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes);
        CharsetMatch match = detector.detect();
        try {
            return match == null
                    ? Charset.forName("windows-1252")
                    : Charset.forName(match.getName());
        } catch (IllegalArgumentException e) {
            return Charset.forName("windows-1252");
        }
    }
}
