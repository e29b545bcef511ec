package org.parley.core.text;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One text with what is known about it. The text is kept verbatim: every {@link Span} in Parley
 * indexes it.
 *
 * @param document where it came from (file name or URL): a label, no part of the article's identity
 * @param text the verbatim text
 * @param outlet who publishes it, or null if unknown
 * @param title headline given beside the text, or null
 * @param author byline given beside the text, or null
 * @param published publication date, or null if unknown
 * @param url canonical address, or null
 * @param language ISO 639-1 code
 * @param translated whether the text is known to be a translation
 */
public record Article(
        String document,
        String text,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable String author,
        @Nullable LocalDate published,
        @Nullable URI url,
        String language,
        boolean translated) {

    /** The language that Parley reads. */
    public static final String ENGLISH = "en";

    /** An English article of which nothing but its text is known. */
    public static Article of(String document, String text) {
        return new Article(document, text, null, null, null, null, null, ENGLISH, false);
    }

    public Article withOutlet(@Nullable String outlet) {
        return new Article(
                document, text, outlet, title, author, published, url, language, translated);
    }

    public Article withPublished(@Nullable LocalDate published) {
        return new Article(
                document, text, outlet, title, author, published, url, language, translated);
    }

    public Article withTitle(@Nullable String title) {
        return new Article(
                document, text, outlet, title, author, published, url, language, translated);
    }

    public Article withLanguage(String language) {
        return new Article(
                document, text, outlet, title, author, published, url, language, translated);
    }

    /** SHA-256 of the text in UTF-8, 64 hexadecimal digits. */
    public String sha256() {
        return sha256(text);
    }

    /**
     * The article's identity, 32 hexadecimal digits: the hash of the text's SHA-256 with the URL if
     * there is one, else with outlet and publication date. The label {@link #document} has no part
     * in it: a moved file is the same article.
     */
    public String id() {
        String key =
                Optional.ofNullable(url)
                        .map(URI::toString)
                        .orElseGet(() -> orEmpty(outlet) + "\n" + orEmpty(published));
        return Article.sha256(sha256() + "\n" + key).substring(0, 32);
    }

    private static String orEmpty(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** SHA-256 of a string in UTF-8, 64 hexadecimal digits. */
    public static String sha256(String value) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
