package org.parley.reader.chains;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The agency that an article credits with its report: in a dateline ("GENEVA (AFP) -"), a byline
 * ("By Ana Ruiz, Associated Press"), or alone in brackets at the end of a line.
 */
final class Credit {
    private static final int LONGEST_LINE = 80;

    /** A place, maybe with a date, and a name in brackets before a dash, whatever the name. */
    private static final Pattern DATELINE =
            Pattern.compile(
                    "(?m)^ *(?:(?:[\\p{Lu}\\d][^\\s(]*+|de|del|la|al|of|and|/) ?){0,8}"
                            + "\\((?![IVX]+\\))(\\p{Lu}[^()\\n]{1,39})\\) ?[-\\u2013\\u2014]{1,2} ");

    private static final Pattern IN_BRACKETS = Pattern.compile("(?m)\\(([^()\\n]{2,40})\\) ?$");

    private static final Pattern BEFORE_DASH =
            Pattern.compile(
                    "(?m)^(?:\\p{Lu}[\\p{L} ,.]{0,40}?, )?(\\p{Lu}[\\p{L} -]{1,30}?) ?[\\u2013\\u2014-]{1,2} ");

    private static final Pattern AFTER_DASH =
            Pattern.compile("(?m) [\\u2013\\u2014-]{1,2} ?(\\p{Lu}[\\p{L} -]{1,30})$");

    private static final Pattern IN_DATELINE =
            Pattern.compile("(?m)^[^\\n(]{0,60}\\((\\p{L}[^()\\n]{1,39})\\)");

    /** A dateline stands before the first sentence, behind title and byline at most. */
    private static final int LATEST_DATELINE = 600;

    private static final Pattern NAME_WORD = Pattern.compile("\\p{Lu}\\S*|and|for|of|/|\\|");

    private Credit() {}

    /**
     * The name of the agency, as it stands.
     *
     * @param known whether a name is that of an outlet or agency
     */
    static Optional<String> in(String text, Predicate<String> known) {
        Matcher dateline = DATELINE.matcher(text);
        if (dateline.find() && dateline.start() < LATEST_DATELINE) {
            return Optional.of(dateline.group(1));
        }
        return first(IN_DATELINE, text, known)
                .or(() -> first(BEFORE_DASH, text, known))
                .or(() -> first(IN_BRACKETS, text, known))
                .or(() -> first(AFTER_DASH, text, known))
                .or(() -> byline(text, known));
    }

    private static Optional<String> first(Pattern pattern, String text, Predicate<String> known) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1).strip())
                .filter(known)
                .findFirst();
    }

    /** A line of nothing but names, one of them an agency's. */
    private static Optional<String> byline(String text, Predicate<String> known) {
        for (String line : text.lines().map(String::strip).toList()) {
            boolean names =
                    !line.isEmpty()
                            && line.length() <= LONGEST_LINE
                            && Arrays.stream(line.split("\\s+"))
                                    .allMatch(word -> NAME_WORD.matcher(word).matches());
            if (!names) {
                continue;
            }
            String who = line.replaceFirst("^(?:By|From) ", "");
            for (String part : who.split("[,/|]| for | of | and ")) {
                if (known.test(part.strip())) {
                    return Optional.of(part.strip());
                }
            }
        }
        return Optional.empty();
    }
}
