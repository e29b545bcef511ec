package org.parley.intake.feed;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text. First goes what the bytes cannot hide (byte order mark, the width of a
 * {@code <}), then the charset of the media type, then that of the XML declaration, each only if
 * the bytes agree; then UTF-8, and a guess by letter statistics at last.
 */
final class Encoding {
    private static final Pattern DECLARED =
            Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
    private static final Pattern PARAMETER =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Declared by habit; what they cannot mean is windows-1252, as in browsers. */
    private static final Set<String> HABITUAL = Set.of("US-ASCII", "ISO-8859-1", "windows-1252");

    /** As many characters of several bytes are never valid UTF-8 by chance. */
    private static final int NO_CHANCE = 4;

    private static final int[] UTF_8_MARK = {0xEF, 0xBB, 0xBF};

    /** {@code <?xm}. */
    private static final int[] EBCDIC_XML = {0x4C, 0x6F, 0xA7, 0x94};

    private static final int DECLARATION_WITHIN = 2048;
    private static final int GUESSED_FROM = 1 << 16;

    private Encoding() {}

    /** The bytes as text, without byte order mark and controls. */
    static String decode(byte[] bytes, @Nullable String contentType) {
        Charset charset = charset(bytes, contentType);
        return clean(
                charset.equals(StandardCharsets.UTF_8) ? utf8(bytes) : new String(bytes, charset));
    }

    /** UTF-8 with stray bytes of windows-1252, as feeds get that are put together from many. */
    private static String utf8(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            byte[] stray = new byte[result.length()];
            in.get(stray);
            out.put(new String(stray, WINDOWS_1252));
            result = decoder.decode(in, out, true);
        }
        return out.flip().toString();
    }

    /**
     * The start of a document as text, good enough for ASCII words; sees the mark and the width of
     * characters only.
     */
    static String glance(byte[] bytes) {
        Charset wide = wide(bytes);
        Charset narrow =
                startsWith(bytes, EBCDIC_XML)
                        ? Charset.forName("IBM037")
                        : StandardCharsets.ISO_8859_1;
        int mark = startsWith(bytes, UTF_8_MARK) ? UTF_8_MARK.length : 0;
        String text = new String(bytes, mark, bytes.length - mark, wide == null ? narrow : wide);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Charset charset(byte[] bytes, @Nullable String contentType) {
        Charset wide = wide(bytes);
        if (wide != null) {
            return wide;
        }
        if (startsWith(bytes, UTF_8_MARK)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(bytes, EBCDIC_XML)) {
            Charset declared = named(DECLARED, start(bytes, Charset.forName("IBM037")));
            return declared != null && start(bytes, declared).startsWith("<?xml")
                    ? declared
                    : Charset.forName("IBM037");
        }
        Utf8 utf8 = Utf8.count(bytes);
        Charset stated = contentType == null ? null : named(PARAMETER, contentType);
        Charset declared = named(DECLARED, start(bytes, StandardCharsets.ISO_8859_1));
        for (Charset charset : new Charset[] {stated, declared}) {
            if (charset != null && agrees(charset, bytes, utf8)) {
                return HABITUAL.contains(charset.name()) ? WINDOWS_1252 : charset;
            }
        }
        return utf8.likely() ? StandardCharsets.UTF_8 : guessed(bytes);
    }

    private static boolean agrees(Charset charset, byte[] bytes, Utf8 utf8) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return utf8.likely();
        }
        boolean better =
                utf8.wrong() == 0
                        && utf8.right() >= (HABITUAL.contains(charset.name()) ? 1 : NO_CHANCE);
        return !better
                && readsAscii(charset)
                && (HABITUAL.contains(charset.name()) || decodes(charset, bytes));
    }

    /** UTF-16 or EBCDIC cannot be the encoding of a document whose start was read as ASCII. */
    private static boolean readsAscii(Charset charset) {
        return new String(new byte[] {'<', '?', 'x'}, charset).equals("<?x");
    }

    private static boolean decodes(Charset charset, byte[] bytes) {
        try {
            CharBuffer text = charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return text.length() >= 0;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Charset guessed(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        detector.setText(bytes.length <= GUESSED_FROM ? bytes : Arrays.copyOf(bytes, GUESSED_FROM));
        CharsetMatch match = detector.detect();
        Charset charset = match == null ? null : supported(match.getName());
        return charset == null || !readsAscii(charset) || HABITUAL.contains(charset.name())
                ? WINDOWS_1252
                : charset;
    }

    /** The encoding that a byte order mark or the zeros beside the first character show. */
    private static @Nullable Charset wide(byte[] bytes) {
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF) || startsWith(bytes, 0, 0, 0, '<')) {
            return Charset.forName("UTF-32BE");
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, '<', 0, 0, 0)) {
            return Charset.forName("UTF-32LE");
        }
        if (startsWith(bytes, 0xFE, 0xFF)
                || startsWith(bytes, 0, '<')
                || startsWith(bytes, 0, '{')) {
            return StandardCharsets.UTF_16BE;
        }
        if (startsWith(bytes, 0xFF, 0xFE)
                || startsWith(bytes, '<', 0)
                || startsWith(bytes, '{', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        return null;
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

    private static String start(byte[] bytes, Charset charset) {
        return new String(bytes, 0, Math.min(bytes.length, DECLARATION_WITHIN), charset);
    }

    private static @Nullable Charset named(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? supported(matcher.group(1)) : null;
    }

    /** Python's names have underscores; {@code ISO-8859-8-I} tells the direction of Hebrew too. */
    private static @Nullable Charset supported(String name) {
        String dashes = name.replace('_', '-');
        for (String spelling : new String[] {name, dashes, dashes.replaceFirst("(?i)-I$", "")}) {
            try {
                return Charset.forName(spelling);
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                continue;
            }
        }
        return null;
    }

    /**
     * Controls U+0080 to U+009F are windows-1252 taken for Latin 1; others have no place in XML.
     */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && c < 0xA0) {
                clean.append(new String(new byte[] {(byte) c}, WINDOWS_1252));
            } else if (c >= ' ' && c != 0xFEFF || c == '\n' || c == '\t') {
                clean.append(c);
            } else if (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                clean.append('\n');
            }
        }
        return clean.toString();
    }

    /**
     * How far bytes are UTF-8.
     *
     * @param right characters of several bytes
     * @param wrong bytes that belong to no character
     */
    private record Utf8(int right, int wrong) {
        /** A few stray bytes do not make it another encoding. */
        boolean likely() {
            return wrong == 0 || right > 4 * wrong;
        }

        static Utf8 count(byte[] bytes) {
            int right = 0;
            int wrong = 0;
            for (int i = 0; i < bytes.length; i++) {
                int follow = following(bytes[i] & 0xFF);
                int seen = 0;
                while (seen < follow && i + 1 < bytes.length && (bytes[i + 1] & 0xC0) == 0x80) {
                    i++;
                    seen++;
                }
                if (follow > 0 && seen == follow) {
                    right++;
                } else if (follow != 0) {
                    wrong++;
                }
            }
            return new Utf8(right, wrong);
        }

        /** How many bytes follow a first byte, or -1 if it is none. */
        private static int following(int first) {
            if (first < 0x80) {
                return 0;
            }
            return first < 0xC2 || first > 0xF4 ? -1 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
        }
    }
}
