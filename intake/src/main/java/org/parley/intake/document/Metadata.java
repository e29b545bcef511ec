package org.parley.intake.document;

import java.net.URI;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.core.text.Article;

/**
 * What is known of an article beside its text.
 *
 * @param outlet who publishes it, or null if unknown
 * @param published publication date, or null if unknown
 * @param title its headline, or null
 * @param author its byline without "By", or null
 * @param url its canonical address, or null
 */
public record Metadata(
        @Nullable String outlet,
        @Nullable LocalDate published,
        @Nullable String title,
        @Nullable String author,
        @Nullable URI url) {

    private static final Pattern BY = Pattern.compile("(?i)^\\s*by[:\\s]\\s*");

    private static final Metadata NONE = new Metadata(null, null, null, null, null);

    /** Blank is unknown; runs of white space are one space; an author loses "By". */
    public Metadata {
        outlet = words(outlet);
        title = words(title);
        author = words(author == null ? null : BY.matcher(author).replaceFirst(""));
    }

    /** Nothing is known. */
    public static Metadata none() {
        return NONE;
    }

    public Metadata withOutlet(@Nullable String outlet) {
        return new Metadata(outlet, published, title, author, url);
    }

    public Metadata withPublished(@Nullable LocalDate published) {
        return new Metadata(outlet, published, title, author, url);
    }

    public Metadata withTitle(@Nullable String title) {
        return new Metadata(outlet, published, title, author, url);
    }

    public Metadata withAuthor(@Nullable String author) {
        return new Metadata(outlet, published, title, author, url);
    }

    public Metadata withUrl(@Nullable URI url) {
        return new Metadata(outlet, published, title, author, url);
    }

    /** This, and where this says nothing, what {@code other} says. */
    public Metadata or(Metadata other) {
        return new Metadata(
                outlet == null ? other.outlet : outlet,
                published == null ? other.published : published,
                title == null ? other.title : title,
                author == null ? other.author : author,
                url == null ? other.url : url);
    }

    /**
     * An article with these data.
     *
     * @param document its label
     */
    public Article article(String document, String text) {
        return new Article(
                document, text, outlet, title, author, published, url, Article.ENGLISH, false);
    }

    private static @Nullable String words(@Nullable String value) {
        if (value == null) {
            return null;
        }
        String words = value.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
        return words.isEmpty() ? null : words;
    }
}
