package org.parley.intake.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The title and author that a writing program keeps in a file's properties. */
public final class FileProperties {
    private static final Pattern NO_TITLE =
            Pattern.compile(
                    "(?i)microsoft (word|powerpoint|excel) - .*"
                            + "|(untitled|unbenannt|document|dokument|title|titel|page|layout)[ _-]?\\d*"
                            + "|\\S*[/\\\\]\\S*"
                            + "|.*\\.(docx?|odt|rtf|pdf|txt|html?|indd|qxd|qxp|pub|pages|tmp|eps|ps)"
                            + "|[^\\p{L}]*");

    private static final Pattern NO_AUTHOR =
            Pattern.compile("(?i)\\S*|.*\\b(user|admin|administrator|office|scanner|default)");

    private FileProperties() {}

    /**
     * These properties where a person may have written them: no file name, no program's own words
     * for a title, no account name for an author.
     */
    public static Metadata metadata(@Nullable String title, @Nullable String author) {
        Metadata given = Metadata.none().withTitle(title).withAuthor(author);
        return Metadata.none()
                .withTitle(kept(given.title(), NO_TITLE))
                .withAuthor(kept(given.author(), NO_AUTHOR));
    }

    private static @Nullable String kept(@Nullable String value, Pattern meaningless) {
        return value == null || meaningless.matcher(value).matches() ? null : value;
    }
}
