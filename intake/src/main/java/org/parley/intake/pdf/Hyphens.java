package org.parley.intake.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins lines, and the words divided at their ends. A divided word loses its hyphen unless the
 * document has it elsewhere with the hyphen and nowhere without.
 */
final class Hyphens {
    private static final char SOFT = '\u00AD';
    private static final String HYPHENS = "-\u2010\u00AD";
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}]+(?:[-\u2010\u2011][\\p{L}\\p{N}]+)*");
    private static final Pattern HARD = Pattern.compile("\\p{L}[-\u2010\u2011]\\p{L}");
    private static final Pattern SOFT_INSIDE = Pattern.compile("\\p{L}\u00AD\\p{L}");

    /** "short- and long-term": no word is divided there. */
    private static final Set<String> LINKS =
            Set.of("and", "or", "to", "und", "oder", "bis", "et", "ou");

    private final Set<String> words = new HashSet<>();
    private final boolean softIsHard;

    private Hyphens(boolean softIsHard) {
        this.softIsHard = softIsHard;
    }

    static Hyphens of(List<Page> pages) {
        List<String> lines =
                pages.stream()
                        .flatMap(page -> page.blocks().stream())
                        .flatMap(block -> block.lines().stream())
                        .map(Line::text)
                        .toList();
        // some writers give the soft hyphen for every hyphen that is drawn
        Hyphens hyphens =
                new Hyphens(
                        lines.stream().noneMatch(line -> HARD.matcher(line).find())
                                && lines.stream()
                                        .anyMatch(line -> SOFT_INSIDE.matcher(line).find()));
        boolean divided = false;
        for (String line : lines) {
            hyphens.addWords(line, divided);
            divided = isDivided(line);
        }
        return hyphens;
    }

    /** Whether a word may go on behind the end of this line. */
    static boolean isDivided(String line) {
        int last = line.length() - 1;
        return last > 0
                && HYPHENS.indexOf(line.charAt(last)) >= 0
                && Character.isLetterOrDigit(line.charAt(last - 1));
    }

    private void addWords(String line, boolean firstIsPart) {
        Matcher word = WORD.matcher(line);
        int part = isDivided(line) ? line.length() - 1 : line.length() + 1;
        boolean isPart = firstIsPart;
        while (word.find() && word.end() < part) {
            if (!isPart) {
                words.add(plain(word.group()));
            }
            isPart = false;
        }
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('\u2010', '-').replace('\u2011', '-');
    }

    /** Adds a line to the text above it. */
    void append(StringBuilder text, String line) {
        if (text.length() == 0) {
            text.append(line);
            return;
        }
        if (!isDivided(text.substring(Math.max(0, text.length() - 2)))) {
            text.append(' ').append(line);
            return;
        }
        String next = firstWord(line);
        if (LINKS.contains(next.toLowerCase(Locale.ROOT))) {
            text.append(' ');
        } else if (!keepsHyphen(text, next)) {
            text.setLength(text.length() - 1);
        }
        text.append(line);
    }

    private boolean keepsHyphen(StringBuilder text, String next) {
        int hyphen = text.length() - 1;
        if (next.isEmpty() || text.charAt(hyphen) == SOFT && !softIsHard) {
            return next.isEmpty();
        }
        char before = text.charAt(hyphen - 1);
        boolean nameBehind =
                Character.isUpperCase(next.charAt(0)) && !Character.isUpperCase(before);
        if (nameBehind || !Character.isLetter(before) || !Character.isLetter(next.charAt(0))) {
            return true;
        }
        int start = hyphen;
        while (start > 0 && isOfWord(text.charAt(start - 1))) {
            start--;
        }
        String first = text.substring(start, hyphen);
        return !words.contains(plain(first + next)) && words.contains(plain(first + "-" + next));
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '\u2010' || c == '\u2011';
    }

    private static String firstWord(String line) {
        Matcher word = WORD.matcher(line);
        return word.lookingAt() ? word.group() : "";
    }

    /** The text as it is read: soft hyphens are not. */
    String withoutSoft(String text) {
        return text.replace(String.valueOf(SOFT), softIsHard ? "-" : "");
    }
}
