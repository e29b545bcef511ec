package org.parley.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.intake.document.Metadata;
import org.parley.intake.jsonl.ColumnMap;

/**
 * What a user asks to be taken in, and what he says of it.
 *
 * @param arguments files, folders, addresses ({@code https://...}), or {@code -} for standard input
 * @param said of all the articles; goes before what they say of themselves
 * @param language ISO 639-1 code of all the articles, or null to have it detected
 * @param columns which columns of JSON Lines hold what
 * @param mostLinked how many linked pages to fetch for each feed or list
 */
public record Request(
        List<String> arguments,
        Metadata said,
        @Nullable String language,
        ColumnMap columns,
        int mostLinked) {
    /** How many linked pages are fetched if the user says nothing. */
    public static final int MOST_LINKED = 50;

    public Request {
        arguments = List.copyOf(arguments);
    }

    /** The arguments, of which nothing more is said. */
    public static Request of(List<String> arguments) {
        return new Request(arguments, Metadata.none(), null, ColumnMap.usual(), MOST_LINKED);
    }
}
