package org.parley.app.cli;

import java.util.Locale;

/** How results are printed. */
enum Format {
    TABLE,
    MARKDOWN,
    JSONL,
    CSV;

    /** The word on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
