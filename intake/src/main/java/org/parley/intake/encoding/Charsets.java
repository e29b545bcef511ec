package org.parley.intake.encoding;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Encodings by their names, and by what bytes look like. */
final class Charsets {
    private static final Pattern PARAMETER =
            Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
    private static final String WESTERN = "windows-1252";

    /**
     * What is meant by a name where that is more than the name says, as in the WHATWG Encoding
     * Standard: pages and programs that say ISO-8859-1 write the quotation marks of windows-1252.
     */
    private static final Map<String, String> MEANT =
            Map.ofEntries(
                    Map.entry("iso-8859-1", WESTERN),
                    Map.entry("us-ascii", WESTERN),
                    Map.entry("iso-8859-9", "windows-1254"),
                    Map.entry("iso-8859-11", "x-windows-874"),
                    Map.entry("tis-620", "x-windows-874"),
                    Map.entry("shift_jis", "windows-31j"),
                    Map.entry("gb2312", "gb18030"),
                    Map.entry("gbk", "gb18030"),
                    Map.entry("euc-kr", "x-windows-949"));

    /** A guess with less confidence, of 100, is no better than the most usual encoding. */
    private static final int CONFIDENT = 30;

    /** How many bytes are looked at, from shortly before the first that is not ASCII. */
    private static final int WINDOW = 16_384;

    private static final int BEFORE = 1_024;

    private Charsets() {}

    /** The charset of a name, as it is meant; empty if there is none. */
    static Optional<Charset> named(@Nullable String name) {
        if (name == null) {
            return Optional.empty();
        }
        String bare = name.strip().replaceAll("^[\"']+|[\"';]+$", "");
        String dashes = bare.replace('_', '-');
        return Stream.of(bare, dashes, dashes.replaceFirst("(?i)^x-|-[ie]$", ""))
                .filter(Charsets::supported)
                .map(Charset::forName)
                .map(Charsets::meant)
                .findFirst();
    }

    private static boolean supported(String name) {
        try {
            return !name.isEmpty() && Charset.isSupported(name);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }

    private static Charset meant(Charset charset) {
        String meant = MEANT.get(charset.name().toLowerCase(Locale.ROOT));
        return meant != null && supported(meant) ? Charset.forName(meant) : charset;
    }

    /** The name in the charset parameter of a media type, or null. */
    static @Nullable String parameter(@Nullable String contentType) {
        Matcher matcher = PARAMETER.matcher(contentType == null ? "" : contentType);
        return matcher.find() ? matcher.group(1) : null;
    }

    /** Whether the bytes can have been written in this charset: hardly one is none of it. */
    static boolean fits(Charset charset, byte[] bytes) {
        byte[] window = window(bytes);
        String text = new String(window, charset);
        long strange =
                text.codePoints()
                        .filter(
                                point ->
                                        point == 0xFFFD
                                                || !Character.isDefined(point)
                                                || Character.getType(point)
                                                        == Character.PRIVATE_USE)
                        .count();
        return strange * 100 <= text.length();
    }

    /** The most likely charset of bytes that are not UTF-8. */
    static Optional<Charset> guess(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true); // which leaves markup out, if there is much of it
        CharsetMatch[] matches = detector.setText(window(bytes)).detectAll();
        return Arrays.stream(matches)
                .filter(match -> match.getConfidence() >= CONFIDENT)
                .map(CharsetMatch::getName)
                .filter(name -> !name.startsWith("UTF-") && !name.startsWith("IBM"))
                .flatMap(name -> named(name).stream())
                .filter(charset -> fits(charset, bytes))
                .findFirst()
                .or(() -> named(WESTERN));
    }

    private static byte[] window(byte[] bytes) {
        int first = 0;
        while (first < bytes.length && bytes[first] >= 0) {
            first++;
        }
        int start = first == bytes.length ? 0 : Math.max(0, first - BEFORE);
        return Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + WINDOW));
    }
}
