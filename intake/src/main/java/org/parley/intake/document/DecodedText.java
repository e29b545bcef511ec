package org.parley.intake.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.parley.intake.encoding.Encoding;
import org.parley.intake.encoding.Utf8;

/**
 * Text that bytes were decoded to, every line end as it was.
 *
 * @param text without the byte order mark
 * @param charset how it was encoded
 * @param guessed whether neither the bytes nor a declaration told the encoding for certain
 * @param damage what could not be decoded, or null if all could
 */
public record DecodedText(String text, Charset charset, boolean guessed, @Nullable Damage damage) {
    private static final String BAD_ENCODING = "bad-encoding";

    /**
     * Bytes that could not be decoded.
     *
     * @param code {@code truncated-text} or {@code bad-encoding}
     * @param message which they are, what stands in their place, and the way out
     */
    public record Damage(String code, String message) {}

    /**
     * Decodes bytes that have to be text.
     *
     * @param declared name of the charset that came with the bytes, in any usual spelling, or null
     * @throws Unreadable if the bytes are no text: {@code binary-file}
     */
    public static DecodedText of(byte[] bytes, @Nullable String declared) throws Unreadable {
        Encoding encoding = Encoding.of(bytes, declared);
        if (!encoding.isWide()) {
            BinaryFile.check(bytes);
        }
        return encoding.charset().equals(UTF_8)
                ? utf8(bytes, encoding.mark())
                : other(bytes, encoding);
    }

    private static DecodedText utf8(byte[] bytes, int from) {
        Utf8 utf8 = Utf8.scan(bytes, from);
        String text = new String(bytes, from, utf8.end() - from, UTF_8);
        return new DecodedText(text, UTF_8, false, utf8.whole() ? null : damage(bytes, utf8));
    }

    private static Damage damage(byte[] bytes, Utf8 utf8) {
        int at = utf8.first() < 0 ? utf8.end() : utf8.first();
        String where = String.format("byte %d (0x%02X) ", at, bytes[at] & 0xFF);
        if (utf8.truncated()) {
            return new Damage(
                    "truncated-text",
                    where
                            + "begins a character that the text ends within: its end is missing."
                            + " Fetch or copy it again");
        }
        int more = utf8.broken() - 1;
        return new Damage(
                BAD_ENCODING,
                where
                        + "is not UTF-8"
                        + (more == 0 ? "" : ", nor are " + more + " places behind it")
                        + "; U+FFFD stands in its place. Save the text again as UTF-8");
    }

    private static DecodedText other(byte[] bytes, Encoding encoding) {
        String text = encoding.decode(bytes);
        Charset charset = encoding.charset();
        int broken = text.indexOf('\uFFFD');
        Damage damage =
                broken < 0
                        ? null
                        : new Damage(
                                BAD_ENCODING,
                                "character "
                                        + broken
                                        + " is none of "
                                        + charset.name()
                                        + " and stands as U+FFFD. Save the text again as UTF-8");
        return new DecodedText(text, charset, encoding.guessed(), damage);
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
