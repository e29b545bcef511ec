package org.parley.reader.syntax;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates in figures with full stops and spaces ("5. 10. 2012"), at whose stops a parser would end
 * the sentence. Their stops become slashes for it; the text keeps its length, so spans index both
 * alike.
 */
final class DottedDates {
    private static final Pattern DATE =
            Pattern.compile("\\b(\\d{1,2})\\. (\\d{1,2})\\. (?=(?:19|20)\\d\\d\\b)");

    private DottedDates() {}

    static String slashed(String text) {
        Matcher date = DATE.matcher(text);
        StringBuilder slashed = new StringBuilder(text);
        while (date.find()) {
            slashed.setCharAt(date.end(1), '/');
            slashed.setCharAt(date.end(2), '/');
        }
        return slashed.toString();
    }
}
