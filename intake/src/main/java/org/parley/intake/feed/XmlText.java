package org.parley.intake.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.intake.document.Head;
import org.parley.intake.encoding.Encoding;

/**
 * Turns the bytes of XML and JSON into text. Beside what the bytes show themselves, the charset of
 * the media type goes before that of the XML declaration.
 */
final class XmlText {
    private static final Pattern DECLARED =
            Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** In EBCDIC; the declaration says which. */
    private static final byte[] EBCDIC_XML = {0x4C, 0x6F, (byte) 0xA7, (byte) 0x94};

    private static final Charset EBCDIC = Charset.forName("IBM037");
    private static final int DECLARATION_WITHIN = 2048;

    private XmlText() {}

    /** The bytes as text, without byte order mark and controls. */
    static String decode(byte[] bytes, @Nullable String contentType) {
        if (isEbcdic(bytes)) {
            return clean(new String(bytes, ebcdic(bytes)));
        }
        Encoding encoding =
                Encoding.of(bytes, Encoding.parameter(contentType), declared(bytes, ISO_8859_1));
        return clean(encoding.charset().equals(UTF_8) ? utf8(bytes) : encoding.decode(bytes));
    }

    /** The start of a document as text, good enough for ASCII words. */
    static String glance(Head head) {
        return isEbcdic(head.bytes())
                ? new String(head.bytes(), EBCDIC)
                : Encoding.glance(head.bytes());
    }

    private static boolean isEbcdic(byte[] bytes) {
        return bytes.length >= EBCDIC_XML.length
                && ByteBuffer.wrap(bytes, 0, EBCDIC_XML.length).equals(ByteBuffer.wrap(EBCDIC_XML));
    }

    private static Charset ebcdic(byte[] bytes) {
        String declared = declared(bytes, EBCDIC);
        return Encoding.named(declared)
                .filter(charset -> start(bytes, charset).startsWith("<?xml"))
                .orElse(EBCDIC);
    }

    private static @Nullable String declared(byte[] bytes, Charset charset) {
        Matcher matcher = DECLARED.matcher(start(bytes, charset));
        return matcher.find() ? matcher.group(1) : null;
    }

    private static String start(byte[] bytes, Charset charset) {
        return new String(bytes, 0, Math.min(bytes.length, DECLARATION_WITHIN), charset);
    }

    /** UTF-8 with stray bytes of windows-1252, as feeds get that are put together from many. */
    private static String utf8(byte[] bytes) {
        CharsetDecoder decoder = UTF_8.newDecoder();
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
}
