package org.parley.intake.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who wrote an article, as a byline says it. */
final class Byline {
    private static final Pattern BY =
            Pattern.compile(
                    "(?i)^(?:(?:written|reported|posted|published|story)\\s+)?(?:by|von|par|por)\\b[:\\s]+");
    private static final Pattern BEHIND =
            Pattern.compile(
                    "\\s*(?:[|•·\\n]|\\s[-–—]\\s|\\b(?:[Pp]ublished|[Uu]pdated|[Pp]osted)\\b|,?\\s*(?:\\p{L}{3,9}\\.?\\s+)?\\d).*$");
    private static final int LONGEST = 150;
    private static final List<String> NOBODY =
            List.of("admin", "administrator", "editor", "null", "undefined");

    private Byline() {}

    /** The names without "By", each once, separated by commas. */
    static Optional<String> joined(Stream<String> names) {
        String joined =
                names.filter(Byline::isName)
                        .map(Byline::name)
                        .filter(Byline::isName)
                        .distinct()
                        .collect(Collectors.joining(", "));
        return joined.isEmpty() ? Optional.empty() : Optional.of(joined);
    }

    /** Whether it may be a name rather than an address, an account or a sentence. */
    static boolean isName(String words) {
        return !words.isBlank()
                && words.length() <= LONGEST
                && !words.contains("://")
                && !words.contains("@")
                && words.codePoints().anyMatch(Character::isLetter)
                && !NOBODY.contains(words.strip().toLowerCase(Locale.ROOT));
    }

    private static String name(String words) {
        String folded = Blocks.folded(words);
        return BEHIND.matcher(BY.matcher(folded).replaceFirst("")).replaceFirst("").strip();
    }
}
