package org.parley.app.web.reading;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.app.batch.TalksGiven;
import org.parley.intake.document.Metadata;

/**
 * What is to be read, and how.
 *
 * @param sources in the order in which they are read; at least one
 * @param said of all the articles; goes before what they say of themselves
 * @param language ISO 639-1 code of all the articles, or null to have it detected
 * @param talks files to read with
 * @param by who handed it in
 */
public record Commission(
        List<Source> sources,
        Metadata said,
        @Nullable String language,
        TalksGiven talks,
        String by) {
    private static final int SHOWN = 2;

    public Commission {
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("nothing to read");
        }
    }

    /** "a.txt, b.txt and 3 more". */
    public String name() {
        int more = sources.size() - SHOWN;
        return sources.stream().limit(SHOWN).map(Source::name).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }

    /** How much room it takes while it waits. */
    long bytes() {
        return sources.stream()
                .mapToLong(
                        source ->
                                source instanceof Source.Upload upload
                                        ? upload.bytes()
                                        : source instanceof Source.Pasted pasted
                                                ? 2L * pasted.text().length()
                                                : 0)
                .sum();
    }
}
