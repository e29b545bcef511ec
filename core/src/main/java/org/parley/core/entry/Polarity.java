package org.parley.core.entry;

import java.util.Locale;

/**
 * Whether the text asserts the move or denies it ("does not demand"). A plain refusal is a positive
 * reject.
 */
public enum Polarity {
    POSITIVE,
    NEGATIVE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
