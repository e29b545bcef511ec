package org.parley.ledger.copies;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a text quotes: what stands between quotation marks, and a paragraph set off by a colon at
 * the end of the one before it. A quotation that is not closed ends with its paragraph, as one that
 * runs over several is written.
 */
final class Quotations {
    private static final Pattern DOUBLE =
            Pattern.compile(
                    "[\"\u201c\u201d\u201e\u201f\u00ab\u00bb](?<said>[^\"\u201c\u201d\u201e\u201f\u00ab\u00bb]*)"
                            + "(?:[\"\u201c\u201d\u201e\u201f\u00ab\u00bb]|$)");

    /**
     * Single marks double as apostrophes: the opening one stands before a word, the closing one
     * behind a stop or, failing that, behind a word and not before a letter.
     */
    private static final Pattern SINGLE =
            Pattern.compile(
                    "(?<=^|[\\s(])(?:['\u2018](?<said>\\p{L}[^\\n]*?[,.!?])['\u2019](?!\\p{L})"
                            + "|\u2018(?<words>[^\u2018\\n]{2,80}?)\u2019(?![\\p{L}]))");

    private static final Pattern BULLET = Pattern.compile("^[-\u2013\u2022*]\\s");

    private Quotations() {}

    /** The UTF-16 units of a paragraph that are quoted, its marks included. */
    static BitSet in(String paragraph) {
        BitSet quoted = new BitSet(paragraph.length());
        for (Pattern pattern : List.of(DOUBLE, SINGLE)) {
            Matcher matcher = pattern.matcher(paragraph);
            while (matcher.find()) {
                quoted.set(matcher.start(), matcher.end());
            }
        }
        return quoted;
    }

    /** Whether a paragraph is the statement that the one before it announces. */
    static boolean announced(String before, String paragraph) {
        return before.endsWith(":") && !BULLET.matcher(paragraph).find();
    }
}
