package org.parley.app.cli;

import java.util.Locale;

/** How results are printed. */
enum Format {
    TABLE,
    MARKDOWN,
    JSON,
    JSONL,
    CSV;

    /** What a question's option for it says. */
    static final String CHOICE =
            "table, markdown, json (one array), jsonl (an object a line) or csv.";

    /** The word on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
