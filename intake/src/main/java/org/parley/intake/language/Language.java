package org.parley.intake.language;

/**
 * What language a text is in.
 *
 * @param code ISO 639-1; {@link #OTHER} for one that Parley has no name for
 * @param confidence above 0 and up to 1: how far the evidence for this language outweighs that for
 *     the next (0.5 is a tie)
 */
public record Language(String code, double confidence) {
    /** ISO 639-2 for "undetermined". */
    public static final String OTHER = "und";

    private static final String ENGLISH = "en";

    public boolean english() {
        return code.equals(ENGLISH);
    }
}
