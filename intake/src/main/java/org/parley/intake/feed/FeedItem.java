package org.parley.intake.feed;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a feed has of one article.
 *
 * @param id by which the feed tells it from others (guid, Atom id, rdf:about), or null
 * @param title in one line of plain text, or null
 * @param link its page, absolute where the feed allows it, or null
 * @param published the day it appeared, as written, in the feed's own time; or null
 * @param updated the day it was last changed, or null
 * @param source the outlet that it was taken from, as the feed says; or null
 * @param author names, apart by commas; or null
 * @param content its text as far as the feed has it: paragraphs apart by an empty line; or null
 * @param complete whether the content claims to be all of the text rather than a summary
 * @param language as the feed writes it ({@code en-GB}), or null
 */
public record FeedItem(
        @Nullable String id,
        @Nullable String title,
        @Nullable URI link,
        @Nullable LocalDate published,
        @Nullable LocalDate updated,
        @Nullable Source source,
        @Nullable String author,
        @Nullable String content,
        boolean complete,
        @Nullable String language) {

    /**
     * The outlet that a feed took an item from.
     *
     * @param title its name, or null
     * @param address of its feed or site, or null
     */
    public record Source(@Nullable String title, @Nullable URI address) {}

    /** The day it appeared, else the day it was changed. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(published == null ? updated : published);
    }
}
