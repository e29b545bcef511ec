package org.parley.intake.html;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells how the characters of a page are encoded: by its byte order mark; else it is UTF-8 if its
 * bytes can hardly be anything else; else what the server or the page says; else by what its bytes
 * look like. Servers and pages are often wrong about it.
 */
final class Encoding {
    private static final Pattern DECLARED =
            Pattern.compile(
                    "(?i)<(?:meta|\\?xml)[^>]{0,400}?(?:charset|encoding)\\s*=\\s*[\"']?([\\w:.-]+)");
    private static final Pattern PARAMETER =
            Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w:.-]+)");

    /** As browsers do: what a page calls so is what it stands in for. */
    private static final Map<String, String> MEANT =
            Map.ofEntries(
                    Map.entry("iso-8859-1", "windows-1252"),
                    Map.entry("iso8859-1", "windows-1252"),
                    Map.entry("latin1", "windows-1252"),
                    Map.entry("us-ascii", "windows-1252"),
                    Map.entry("ascii", "windows-1252"),
                    Map.entry("iso-8859-9", "windows-1254"),
                    Map.entry("gb2312", "GB18030"),
                    Map.entry("gbk", "GB18030"),
                    Map.entry("shift_jis", "windows-31j"),
                    Map.entry("x-sjis", "windows-31j"),
                    Map.entry("ks_c_5601-1987", "x-windows-949"),
                    Map.entry("euc-kr", "x-windows-949"));

    private static final int DECLARATIONS = 8192;

    /** Among this many characters beyond ASCII, one that is broken is an accident. */
    private static final int ACCIDENT = 20;

    private Encoding() {}

    /** The text of a page without its byte order mark. */
    static String decode(byte[] bytes, @Nullable String contentType) {
        String text = new String(bytes, of(bytes, contentType));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Charset of(byte[] bytes, @Nullable String contentType) {
        return mark(bytes)
                .or(() -> isUtf8(bytes) ? Optional.of(StandardCharsets.UTF_8) : Optional.empty())
                .or(() -> named(PARAMETER, contentType == null ? "" : contentType))
                .or(() -> declared(bytes))
                .orElseGet(() -> guessed(bytes));
    }

    private static Optional<Charset> mark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0, '<')) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, '<', 0)
                ? Optional.of(StandardCharsets.UTF_16LE)
                : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether there are characters beyond ASCII and nearly all are well-formed UTF-8. */
    private static boolean isUtf8(byte[] bytes) {
        int good = 0;
        int bad = 0;
        int i = 0;
        while (i < bytes.length) {
            int length = length(bytes[i] & 0xFF);
            int end = i + 1;
            while (end < i + length && end < bytes.length && (bytes[end] & 0xC0) == 0x80) {
                end++;
            }
            boolean whole = length > 0 && end == i + length;
            good += whole && length > 1 ? 1 : 0;
            bad += whole ? 0 : 1;
            i = end;
        }
        return good > 0 && good >= ACCIDENT * bad;
    }

    /** How long a character that begins with this byte is in UTF-8; 0 if none does. */
    private static int length(int first) {
        if (first < 0x80) {
            return 1;
        }
        if (first >= 0xC2 && first < 0xE0) {
            return 2;
        }
        if (first >= 0xE0 && first < 0xF0) {
            return 3;
        }
        return first >= 0xF0 && first < 0xF5 ? 4 : 0;
    }

    private static Optional<Charset> declared(byte[] bytes) {
        int length = Math.min(bytes.length, DECLARATIONS);
        return named(DECLARED, new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    }

    /** Unless it is one of Unicode's: then the bytes would have been found to be so. */
    private static Optional<Charset> named(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = matcher.group(1).toLowerCase(Locale.ROOT);
        try {
            Charset charset = Charset.forName(MEANT.getOrDefault(name, name));
            return charset.name().startsWith("UTF-") ? Optional.empty() : Optional.of(charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Charset guessed(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        CharsetMatch match = detector.setText(bytes).detect();
        String name = match == null ? "windows-1252" : match.getName().toLowerCase(Locale.ROOT);
        try {
            return Charset.forName(MEANT.getOrDefault(name, name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
