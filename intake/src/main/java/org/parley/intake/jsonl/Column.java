package org.parley.intake.jsonl;

import java.util.Locale;

/** What a column may hold. */
enum Column {
    TEXT,
    TITLE,
    PUBLISHED,
    OUTLET,
    AUTHOR,
    URL;

    /** As the user writes it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
