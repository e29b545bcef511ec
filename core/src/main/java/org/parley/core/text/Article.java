package org.parley.core.text;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One text with what is known about it. The text is kept verbatim: every {@link Span} in Parley
 * indexes it. A value: two articles are equal if all that is known of them is. May be shared by
 * threads.
 */
public final class Article {
    /** The language that Parley reads. */
    public static final String ENGLISH = "en";

    private final String document;
    private final String text;
    private final @Nullable String outlet;
    private final @Nullable String title;
    private final @Nullable String author;
    private final @Nullable LocalDate published;
    private final @Nullable URI url;
    private final String language;
    private final boolean translated;

    /** Null until it is asked for: the hash of a long text takes longer than most questions. */
    private @Nullable String id;

    /**
     * @param document where it came from (file name or URL): a label, no part of the article's
     *     identity
     * @param text the verbatim text
     * @param outlet who publishes it, or null if unknown
     * @param title headline given beside the text, or null
     * @param author byline given beside the text, or null
     * @param published publication date, or null if unknown
     * @param url canonical address, or null
     * @param language ISO 639-1 code
     * @param translated whether the text is known to be a translation
     */
    public Article(
            String document,
            String text,
            @Nullable String outlet,
            @Nullable String title,
            @Nullable String author,
            @Nullable LocalDate published,
            @Nullable URI url,
            String language,
            boolean translated) {
        this.document = document;
        this.text = text;
        this.outlet = outlet;
        this.title = title;
        this.author = author;
        this.published = published;
        this.url = url;
        this.language = language;
        this.translated = translated;
    }

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

    public String document() {
        return document;
    }

    public String text() {
        return text;
    }

    public @Nullable String outlet() {
        return outlet;
    }

    public @Nullable String title() {
        return title;
    }

    public @Nullable String author() {
        return author;
    }

    public @Nullable LocalDate published() {
        return published;
    }

    public @Nullable URI url() {
        return url;
    }

    public String language() {
        return language;
    }

    public boolean translated() {
        return translated;
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
        @Nullable String known = id;
        if (known == null) {
            String key =
                    Optional.ofNullable(url)
                            .map(URI::toString)
                            .orElseGet(() -> orEmpty(outlet) + "\n" + orEmpty(published));
            known = Article.sha256(sha256() + "\n" + key).substring(0, 32);
            id = known;
        }
        return known;
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Article && facts().equals(((Article) other).facts());
    }

    @Override
    public int hashCode() {
        return facts().hashCode();
    }

    @Override
    public String toString() {
        return "Article" + facts();
    }

    /** All that is known of it, its text last. */
    private List<@Nullable Object> facts() {
        return Arrays.asList(
                document, outlet, title, author, published, url, language, translated, text);
    }
}
