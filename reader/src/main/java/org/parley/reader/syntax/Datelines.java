package org.parley.reader.syntax;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Place and agency that stand before the first sentence of a report ("GENEVA (AFP) - "), which a
 * parser takes for its subject, and the encoder for what is said. They are blanked for both; the
 * text keeps its length, so spans index both alike.
 */
public final class Datelines {
    private static final String PLACE =
            "\\p{Lu}[\\p{Lu}.'\u2019 -]{2,30}(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?)?(?:, \\p{Lu}\\p{L}+\\.? \\d{1,2})?";
    private static final String AGENCY = "\\([^()\\n]{2,40}\\)";
    private static final Pattern DATELINE =
            Pattern.compile(
                    "(?m)^(?:"
                            + PLACE
                            + "(?: "
                            + AGENCY
                            + ")?|"
                            + AGENCY
                            + "|(?:Reuters|AFP|AP|dpa|TASS|Xinhua)) ?[-\u2013\u2014]{1,2} ");

    private static final Pattern TOWN =
            Pattern.compile("\\p{Lu}[\\p{Lu}.'\u2019-]+(?: \\p{Lu}[\\p{Lu}.'\u2019-]*)*");

    private Datelines() {}

    /** The town of the first dateline, in capitals; empty if there is none. */
    public static Optional<String> town(String text) {
        Matcher dateline = DATELINE.matcher(text);
        if (!dateline.find()) {
            return Optional.empty();
        }
        Matcher town = TOWN.matcher(dateline.group());
        return town.lookingAt() ? Optional.of(town.group()) : Optional.empty();
    }

    /** The text with the datelines of its paragraphs blanked; the same text if it has none. */
    public static String blanked(String text) {
        Matcher dateline = DATELINE.matcher(text);
        StringBuilder blanked = new StringBuilder(text);
        while (dateline.find()) {
            for (int i = dateline.start(); i < dateline.end(); i++) {
                blanked.setCharAt(i, ' ');
            }
        }
        return blanked.toString();
    }
}
