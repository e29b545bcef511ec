package org.parley.intake.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.intake.document.Unreadable;
import org.parley.intake.text.DecodedText.Damage;

/** Finds the encoding of bytes. */
final class Decoding {
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    /** Where each mark is longer than the next it might be mistaken for. */
    private static final List<Mark> MARKS =
            List.of(
                    new Mark(UTF_8, 0xEF, 0xBB, 0xBF),
                    new Mark(UTF_32LE, 0xFF, 0xFE, 0, 0),
                    new Mark(UTF_32BE, 0, 0, 0xFE, 0xFF),
                    new Mark(UTF_16LE, 0xFF, 0xFE),
                    new Mark(UTF_16BE, 0xFE, 0xFF));

    /** A text has at most one broken place to so many good characters beyond ASCII. */
    private static final int GOOD_TO_BROKEN = 4;

    private static final int ESCAPE = 0x1B;

    private final byte[] bytes;
    private final @Nullable String declared;

    Decoding(byte[] bytes, @Nullable String declared) {
        this.bytes = bytes;
        this.declared = declared;
    }

    /** A byte order mark. */
    private record Mark(Charset charset, int... bytes) {
        boolean begins(byte[] text) {
            for (int i = 0; i < bytes.length; i++) {
                if (i >= text.length || (text[i] & 0xFF) != bytes[i]) {
                    return false;
                }
            }
            return charset != UTF_32LE || text.length % 4 == 0;
        }
    }

    DecodedText text() throws Unreadable {
        for (Mark mark : MARKS) {
            if (mark.begins(bytes)) {
                return marked(mark);
            }
        }
        int firstNul = indexOf(0);
        if (firstNul >= 0) {
            return WideText.charsetOf(bytes)
                    .map(charset -> certain(charset, 0))
                    .orElseThrow(() -> BinaryFile.withNul(bytes, firstNul));
        }
        BinaryFile.check(bytes);
        Utf8 utf8 = Utf8.scan(bytes, 0);
        if (utf8.whole()) {
            return escaped(utf8).orElseGet(() -> damaged(utf8, 0));
        }
        if (meantAsUtf8(utf8)) {
            return damaged(utf8, 0);
        }
        return declared().or(this::guessed).orElseGet(() -> damaged(utf8, 0));
    }

    private DecodedText marked(Mark mark) throws Unreadable {
        int from = mark.bytes().length;
        if (mark.charset() != UTF_8) {
            return certain(mark.charset(), from);
        }
        int firstNul = indexOf(0);
        if (firstNul >= 0) {
            throw BinaryFile.withNul(bytes, firstNul);
        }
        return damaged(Utf8.scan(bytes, from), from);
    }

    private boolean meantAsUtf8(Utf8 utf8) {
        Charset said = Charsets.named(declared).orElse(null);
        int needed = UTF_8.equals(said) ? 1 : GOOD_TO_BROKEN;
        return utf8.truncated()
                ? utf8.good() > 0 || utf8.tail() > 1
                : utf8.good() >= needed * utf8.broken();
    }

    /** ASCII that stands for Japanese, Korean or Chinese by escape sequences. */
    private Optional<DecodedText> escaped(Utf8 utf8) {
        return utf8.good() > 0 || indexOf(ESCAPE) < 0
                ? Optional.empty()
                : declared()
                        .or(this::guessed)
                        .filter(text -> text.charset().name().startsWith("ISO-2022"));
    }

    private DecodedText damaged(Utf8 utf8, int from) {
        String text = new String(bytes, from, utf8.end() - from, UTF_8);
        return new DecodedText(text, UTF_8, false, utf8.whole() ? null : utf8.damage(bytes));
    }

    private Optional<DecodedText> declared() {
        return Charsets.named(declared)
                .filter(charset -> !charset.equals(UTF_8))
                .filter(charset -> Charsets.fits(charset, bytes))
                .map(charset -> certain(charset, 0));
    }

    private Optional<DecodedText> guessed() {
        return Charsets.guess(bytes)
                .map(
                        charset -> {
                            DecodedText text = certain(charset, 0);
                            return new DecodedText(text.text(), charset, true, text.damage());
                        });
    }

    private DecodedText certain(Charset charset, int from) {
        String text = new String(bytes, from, bytes.length - from, charset);
        int broken = text.indexOf('\uFFFD');
        Damage damage =
                broken < 0
                        ? null
                        : new Damage(
                                "bad-encoding",
                                "character "
                                        + broken
                                        + " is none of "
                                        + charset.name()
                                        + " and stands as U+FFFD. Save the text again as UTF-8");
        return new DecodedText(text, charset, false, damage);
    }

    private int indexOf(int value) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == value) {
                return i;
            }
        }
        return -1;
    }
}
