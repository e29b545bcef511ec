package org.parley.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.core.text.Article;

/**
 * What the user says of the articles, beside their text.
 *
 * @param outlet who publishes them, or null if unknown
 * @param published their publication date, or null if unknown
 * @param title their headline, or null
 */
public record Metadata(
        @Nullable String outlet, @Nullable LocalDate published, @Nullable String title) {

    /** Nothing is known. */
    public static Metadata none() {
        return new Metadata(null, null, null);
    }

    Article article(String document, String text) {
        return Article.of(document, text)
                .withOutlet(outlet)
                .withPublished(published)
                .withTitle(title);
    }
}
