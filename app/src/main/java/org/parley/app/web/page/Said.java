package org.parley.app.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the page behind a ruling tells of it, once; it travels in a cookie.
 *
 * @param words a sentence, at most {@value #LONGEST} UTF-16 units
 * @param kind of the ruling that can be taken back, or null
 * @param number of that ruling
 */
public record Said(String words, @Nullable Matter kind, int number) {
    /** A cookie holds 4,096 bytes; a unit takes at most four letters of Base64. */
    private static final int LONGEST = 700;

    public Said {
        words = cut(words);
    }

    /** Something that cannot be taken back: it has been. */
    public static Said only(String words) {
        return new Said(words, null, 0);
    }

    private static String cut(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = LONGEST - 4;
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end)
                + " ...";
    }

    /** As the value of a cookie. */
    public String cookie() {
        String line = (kind == null ? "" : kind.word()) + "\n" + number + "\n" + words;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(line.getBytes(UTF_8));
    }

    /** What a cookie says; empty if it is none of these. */
    public static Optional<Said> parse(@Nullable String cookie) {
        if (cookie == null || cookie.isEmpty()) {
            return Optional.empty();
        }
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(cookie), UTF_8).split("\n", 3);
            return parts.length < 3
                    ? Optional.empty()
                    : Optional.of(
                            new Said(
                                    parts[2],
                                    Matter.parse(parts[0]).orElse(null),
                                    Integer.parseInt(parts[1])));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
