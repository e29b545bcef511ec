package org.parley.app.web.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What rulings are on; the rulings on each are numbered by themselves. */
public enum Matter {
    ENTRY("entries"),
    NAME("names"),
    ISSUE("issues"),
    OUTLET("outlets");

    private final String plural;

    Matter(String plural) {
        this.plural = plural;
    }

    /** The word in addresses and forms. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String plural() {
        return plural;
    }

    public static Optional<Matter> parse(String word) {
        return Arrays.stream(values()).filter(matter -> matter.word().equals(word)).findFirst();
    }
}
