package org.parley.intake.bundle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.intake.document.ArticleText;
import org.parley.intake.document.Metadata;

/**
 * An article of an export, its parts told apart.
 *
 * @param number its number in the export
 * @param found what is known of it, by role; never {@link Role#NONE} or {@link Role#END}
 * @param published or null if unknown
 * @param paragraphs of its body
 */
record Exported(
        int number,
        Map<Role, String> found,
        @Nullable LocalDate published,
        List<String> paragraphs) {

    boolean has(Set<Role> roles) {
        return roles.stream()
                .allMatch(
                        role ->
                                role == Role.TEXT
                                        ? !paragraphs.isEmpty()
                                        : found.containsKey(role));
    }

    Metadata metadata() {
        return new Metadata(
                found.get(Role.OUTLET),
                published,
                found.get(Role.HEADLINE),
                found.get(Role.AUTHOR),
                null);
    }

    /** Headline and body, paragraphs apart by an empty line. */
    String text() {
        return ArticleText.headed(found.get(Role.HEADLINE), String.join("\n\n", paragraphs));
    }
}
