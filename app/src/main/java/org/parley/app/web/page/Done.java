package org.parley.app.web.page;

import org.jspecify.annotations.Nullable;

/**
 * What was ruled.
 *
 * @param said tells of it on the next page
 * @param to the page that shows it, or null: that of the form
 */
public record Done(Said said, @Nullable String to) {
    public static Done of(Said said) {
        return new Done(said, null);
    }
}
