package org.parley.intake.encoding;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/** Recognises UTF-16 and UTF-32 without a byte order mark. */
final class WideText {
    private static final List<Charset> WIDE =
            List.of(Charset.forName("UTF-32LE"), Charset.forName("UTF-32BE"), UTF_16LE, UTF_16BE);

    private static final int SAMPLE = 8_192;

    /** Of a hundred characters, so many are Latin in a short text or one in the Latin script. */
    private static final int LATIN_PERCENT = 60;

    /** A text with fewer characters than this is too short to be in another script. */
    private static final int FEWEST = 12;

    private static final int MOST_SCRIPTS = 4;

    private WideText() {}

    /** The encoding in which the bytes make sense, the one with the most spaces and line ends. */
    static Optional<Charset> charsetOf(byte[] bytes) {
        Charset best = null;
        long most = 0;
        for (Charset charset : WIDE) {
            int unit = charset.name().startsWith("UTF-32") ? 4 : 2;
            int length = Math.min(bytes.length, SAMPLE) / unit * unit;
            long plain = plainCharacters(new String(bytes, 0, length, charset));
            if (plain > most) {
                most = plain;
                best = charset;
            }
        }
        return Optional.ofNullable(best);
    }

    /** How many characters are Latin, spaces or full stops; 0 if the whole is no text. */
    private static long plainCharacters(String text) {
        int length = text.length();
        boolean cutPair = length > 0 && Character.isHighSurrogate(text.charAt(length - 1));
        String whole = cutPair ? text.substring(0, length - 1) : text;
        if (whole.codePoints().anyMatch(WideText::noText)) {
            return 0;
        }
        long plain = whole.codePoints().filter(WideText::plain).count();
        boolean latin = plain * 100 >= (long) whole.length() * LATIN_PERCENT;
        return latin || whole.length() >= FEWEST && scripts(whole) <= MOST_SCRIPTS ? plain : 0;
    }

    /** How many scripts a text is in; signs that several share are in one of their own. */
    private static long scripts(String text) {
        return text.codePoints().mapToObj(Character.UnicodeScript::of).distinct().count();
    }

    private static boolean plain(int point) {
        return point < 0x250 || point == '\u3000' || point == '\u3001' || point == '\u3002';
    }

    private static boolean noText(int point) {
        int type = Character.getType(point);
        return point == 0xFFFD
                || type == Character.UNASSIGNED
                || type == Character.PRIVATE_USE
                || type == Character.SURROGATE
                || (type == Character.CONTROL && "\t\n\r\f".indexOf(point) < 0);
    }
}
