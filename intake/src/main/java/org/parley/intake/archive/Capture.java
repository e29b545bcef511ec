package org.parley.intake.archive;

import java.util.Set;

/** What one record of a web archive holds, for one who looks for articles. */
sealed interface Capture {
    /**
     * A page of text.
     *
     * @param target its address, as the archive writes it
     * @param contentType its media type, as the server stated it; may be empty
     * @param names by which later records may refer to this one
     * @param cut whether the crawler fetched its beginning only
     */
    record Page(String target, String contentType, byte[] bytes, Set<String> names, boolean cut)
            implements Capture {}

    /**
     * A page that was the same as at an earlier visit.
     *
     * @param names of the record of that visit, the best first
     */
    record Revisit(String target, Set<String> names) implements Capture {}

    /** A page that cannot be made out. */
    record Refusal(String target, String code, String reason) implements Capture {}

    /** An image, script, redirect, failure: fetched by the crawl, no page. */
    record NoPage() implements Capture {}

    /** A record about the crawl. */
    record Aside() implements Capture {}
}
