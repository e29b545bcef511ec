package org.parley.intake.text;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.parley.intake.document.Receiver;
import org.parley.intake.document.Unreadable;

/**
 * Text that bytes were decoded to, every line end as it was.
 *
 * @param text without the byte order mark
 * @param charset how it was encoded
 * @param guessed whether neither the bytes nor a declaration told the encoding for certain
 * @param damage what could not be decoded, or null if all could
 */
public record DecodedText(String text, Charset charset, boolean guessed, @Nullable Damage damage) {

    /**
     * Bytes that could not be decoded.
     *
     * @param code {@code truncated-text} or {@code bad-encoding}
     * @param message which they are, what stands in their place, and the way out
     */
    public record Damage(String code, String message) {}

    /**
     * Decodes: a byte order mark goes before everything, then what UTF-16, UTF-32 or UTF-8 the
     * bytes themselves show, then the declaration, then a guess.
     *
     * @param declared name of the charset that came with the bytes, in any usual spelling, or null
     * @throws Unreadable if the bytes are no text: {@code binary-file}
     */
    public static DecodedText of(byte[] bytes, @Nullable String declared) throws Unreadable {
        return new Decoding(bytes, declared).text();
    }

    /** Tells the user what is not certain about this text. */
    public void report(Receiver receiver) {
        if (guessed) {
            receiver.note(
                    "encoding-guessed",
                    "its encoding is not stated; it reads as "
                            + charset.name()
                            + ". If letters look wrong, save it as UTF-8 and read that");
        }
        if (damage != null) {
            receiver.note(damage.code(), damage.message());
        }
    }
}
