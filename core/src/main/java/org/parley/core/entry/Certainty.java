package org.parley.core.entry;

import java.util.Locale;

/** Whether the text states the move or hedges it (may, could, reportedly, is expected to). */
public enum Certainty {
    STATED,
    HEDGED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
