package org.parley.intake.bundle;

import java.util.Locale;

/** What a line or field of an exported article is. */
enum Role {
    HEADLINE,
    OUTLET,
    PUBLISHED,
    AUTHOR,
    WORDS,
    /** Its value is the body, or a part of it. */
    TEXT,
    /** Of no interest. */
    NONE,
    /** Of no interest, and the body ends before it. */
    END;

    static Role of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
