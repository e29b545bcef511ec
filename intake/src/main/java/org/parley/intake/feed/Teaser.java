package org.parley.intake.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.intake.table.Table;

/** Tells a text that goes on elsewhere from a whole one, by its end and by its size. */
final class Teaser {
    /** A text of as many characters is more than a teaser. */
    private static final int LONG = 600;

    /** So many paragraphs are more than a teaser. */
    private static final int SEVERAL = 3;

    /** Where a text says that it is cut. */
    private static final int END = 300;

    private Teaser() {}

    /**
     * Whether a text is all there is of the article. A summary must be both long and in paragraphs
     * to be taken for more.
     *
     * @param complete whether the feed gives it as the content rather than as a summary
     */
    static boolean isWhole(String text, boolean complete) {
        boolean several = text.split("\n\n", SEVERAL).length == SEVERAL;
        boolean isLong = text.length() > LONG;
        return (complete ? several || isLong : several && isLong)
                && !Words.CUT.matcher(text.substring(Math.max(0, text.length() - END))).find();
    }

    /**
     * The text without the paragraphs that programs add to each item of a feed; null if none is
     * left.
     */
    static @Nullable String withoutAdded(@Nullable String text) {
        if (text == null) {
            return null;
        }
        List<String> kept = new ArrayList<>();
        for (String paragraph : text.split("\n\n")) {
            if (paragraph.length() > LONG || !Words.ADDED.matcher(paragraph).matches()) {
                kept.add(paragraph);
            }
        }
        String joined = String.join("\n\n", kept).strip();
        return joined.isEmpty() ? null : joined;
    }

    /** The word list, read when the first text comes. */
    private static final class Words {
        static final Pattern CUT = any("end:", "(?:", ")[\\s.»>\\])→]*$");
        static final Pattern ADDED = any("added:", "(?:", ")");

        private static Pattern any(String kind, String before, String after) {
            List<String> patterns =
                    Table.lines(Teaser.class, "teasers.txt").stream()
                            .filter(line -> line.startsWith(kind))
                            .map(line -> line.substring(kind.length()).strip())
                            .toList();
            return Pattern.compile(
                    before + String.join("|", patterns) + after,
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
        }
    }
}
