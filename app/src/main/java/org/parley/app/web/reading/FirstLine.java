package org.parley.app.web.reading;

/** What a text without a name is called: its first line. */
final class FirstLine {
    private static final int LONGEST = 80;

    /** At the end of a name it would tell a format. */
    private static final String ENDING = ".*\\.\\p{Alnum}{1,8}";

    private FirstLine() {}

    /**
     * The first line with a letter or digit, without white space and unseen letters around it; one
     * of more than 80 letters is cut before a word, with an ellipsis.
     */
    static String of(String text) {
        String line =
                text.lines()
                        .filter(one -> one.codePoints().anyMatch(Character::isLetterOrDigit))
                        .findFirst()
                        .map(one -> one.replaceAll("[\\s\\p{Z}\\p{C}]+", " ").strip())
                        .orElse("pasted text");
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line.matches(ENDING) ? line + "…" : line;
        }
        String cut = line.substring(0, line.offsetByCodePoints(0, LONGEST));
        int word = line.charAt(cut.length()) == ' ' ? cut.length() : cut.lastIndexOf(' ');
        return (word > LONGEST / 2 ? cut.substring(0, word) : cut).strip() + "…";
    }
}
