package org.parley.intake.document;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a text must be like to be an article's. */
public final class ArticleText {
    /** More than this is no article; a novel has half as many. */
    public static final int MOST_CHARACTERS = 1_000_000;

    /** A line longer than this is no paragraph that a person wrote. */
    private static final int LONGEST_LINE = 200_000;

    /** Letters of a headline that no line begins with by chance. */
    private static final int SEVERAL_WORDS = 15;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private ArticleText() {}

    /**
     * @throws Unreadable if the text has no letters ({@code empty-text}), or more characters or a
     *     longer line than an article ({@code too-large})
     */
    public static void check(String text) throws Unreadable {
        checkLetters(text);
        checkLines(text);
        if (text.length() > MOST_CHARACTERS) {
            throw new Unreadable(
                    "too-large",
                    "it has "
                            + number(text.length())
                            + " characters, which is no article. Split it into one file an article");
        }
    }

    private static void checkLines(String text) throws Unreadable {
        int line = 1;
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            boolean ends =
                    at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
            if (ends && at - start > LONGEST_LINE) {
                String which =
                        start == 0 && at >= text.length() - 2
                                ? "it is one line of "
                                : "line " + line + " is one of ";
                throw new Unreadable(
                        "too-large",
                        which
                                + number(at - start)
                                + " characters, which is no article. Check that it is the right"
                                + " file, or break it into paragraphs, one a line");
            }
            if (ends) {
                line += at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
                start = at + 1;
            }
        }
    }

    /**
     * @throws Unreadable if the text has no letters: {@code empty-text}
     */
    public static void checkLetters(String text) throws Unreadable {
        if (text.isBlank()) {
            throw new Unreadable(
                    "empty-text", "it is empty. Leave it out, or put the article's text into it");
        }
        if (text.codePoints().noneMatch(Character::isLetter)) {
            throw new Unreadable(
                    "empty-text",
                    "there is no letter in its "
                            + number(text.length())
                            + " characters. Leave it out, or put the article's text into it");
        }
    }

    /**
     * A body under its headline, unless its first line repeats that: is the same, or begins with a
     * headline of several words, but for case and punctuation.
     *
     * @param headline may be null
     */
    public static String headed(@Nullable String headline, String body) {
        String title = letters(headline == null ? "" : headline);
        String first = letters(body.stripLeading().lines().findFirst().orElse(""));
        boolean repeated =
                first.equals(title) || title.length() >= SEVERAL_WORDS && first.startsWith(title);
        return headline == null || headline.isBlank() || repeated ? body : headline + "\n\n" + body;
    }

    /** Letters and digits in lower case: words alike have the same. */
    public static String letters(String words) {
        return NO_LETTERS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static String number(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
