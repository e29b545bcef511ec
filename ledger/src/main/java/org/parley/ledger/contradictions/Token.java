package org.parley.ledger.contradictions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, a number or a sign of a text.
 *
 * @param lower in lower case, without a possessive ending
 * @param capital whether it begins with a capital letter
 * @param owner whether it has a possessive ending
 * @param start where it begins, in UTF-16 units of the text
 * @param end where it ends
 */
record Token(String lower, boolean capital, boolean owner, int start, int end) {
    /** Words with their apostrophes, numbers with their separators, single signs. */
    private static final Pattern TOKEN =
            Pattern.compile(
                    "\\p{L}[\\p{L}\\p{M}]*(?:['\u2019]\\p{L}+)?['\u2019]?|\\d+(?:[.,]\\d+)*|[^\\s\\p{L}\\d]");

    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s?$");

    /** The tokens of a text in order; a hyphen is one, and parts the words it joins. */
    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            String written = token.group();
            boolean word = Character.isLetter(written.codePointAt(0));
            String plain = word ? POSSESSIVE.matcher(written).replaceFirst("") : written;
            tokens.add(
                    new Token(
                            plain.toLowerCase(Locale.ROOT),
                            Character.isUpperCase(written.codePointAt(0)),
                            word && plain.length() < written.length(),
                            token.start(),
                            token.end()));
        }
        return tokens;
    }

    boolean word() {
        return Character.isLetter(lower.codePointAt(0));
    }

    boolean digits() {
        return Character.isDigit(lower.charAt(0));
    }
}
