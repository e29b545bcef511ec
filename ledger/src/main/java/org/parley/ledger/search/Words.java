package org.parley.ledger.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.core.text.Span;

/**
 * Splits text into words and folds them, so that "Zelenský" is found by "zelensky" and "Russia's"
 * by "russia". A word is a run of letters and digits of any script; an apostrophe inside it counts
 * for nothing, and one with an s at its end is no part of it.
 */
public final class Words {
    /** In UTF-16 units: what is longer is cut, for it is no word, and indexes have no room. */
    public static final int LONGEST = 64;

    private static final String APOSTROPHES = "'\u2019\u2018\u02BC\uFF07";

    private final String text;
    private final List<Word> words = new ArrayList<>();

    private Words(String text) {
        this.text = text;
    }

    /** The words of a text, in their order; none of nothing. */
    public static List<Word> of(@Nullable String text) {
        return text == null ? List.of() : new Words(text).split();
    }

    /** As {@link #of}, without their places. */
    public static List<String> letters(@Nullable String text) {
        return of(text).stream().map(Word::letters).toList();
    }

    private List<Word> split() {
        int at = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            if (Character.isLetterOrDigit(letter) && !apostrophe(letter)) {
                int end = end(at);
                add(at, end);
                at = end;
            } else {
                at += Character.charCount(letter);
            }
        }
        return words;
    }

    /** Behind the last letter, digit or mark of the word that starts there. */
    private int end(int start) {
        int end = start;
        int at = start;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            at += Character.charCount(letter);
            if (inside(letter)) {
                end = at;
            } else if (!joins(letter)) {
                break;
            }
        }
        return end;
    }

    private static boolean inside(int letter) {
        if (letter < 0x80) {
            return plain(letter);
        }
        return (Character.isLetterOrDigit(letter) || mark(letter)) && !apostrophe(letter);
    }

    private static boolean plain(int letter) {
        return letter >= 'a' && letter <= 'z'
                || letter >= 'A' && letter <= 'Z'
                || letter >= '0' && letter <= '9';
    }

    private static boolean mark(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK ->
                    true;
            default -> false;
        };
    }

    /** Apostrophes, soft hyphens, joiners. */
    private static boolean joins(int letter) {
        return apostrophe(letter) || Character.getType(letter) == Character.FORMAT;
    }

    private static boolean apostrophe(int letter) {
        return letter == '\'' || letter >= 0x80 && APOSTROPHES.indexOf(letter) >= 0;
    }

    private void add(int start, int end) {
        boolean possessive =
                end - start > 2
                        && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
                        && apostrophe(text.charAt(end - 2));
        int last = end(start, possessive ? end - 2 : end);
        String letters = folded(text.substring(start, last));
        if (!letters.isEmpty()) {
            words.add(new Word(letters, new Span(start, last)));
        }
    }

    /** Back over what joins, so that a span ends with the word. */
    private int end(int start, int end) {
        int last = end;
        while (last - 1 > start && joins(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private static String folded(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        boolean plain = true;
        for (int i = 0; plain && i < word.length(); i++) {
            char letter = word.charAt(i);
            plain = letter < 0x80;
            if (letter != '\'') {
                folded.append(letter >= 'A' && letter <= 'Z' ? (char) (letter + 32) : letter);
            }
        }
        return cut(plain ? folded.toString() : withoutMarks(word));
    }

    private static String withoutMarks(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        String parts =
                Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT);
        parts.codePoints()
                .filter(letter -> Character.isLetterOrDigit(letter) && !apostrophe(letter))
                .forEach(letter -> append(letter, folded));
        return folded.toString();
    }

    /** Some letters are written with other ones where a keyboard lacks them. */
    private static void append(int letter, StringBuilder folded) {
        switch (letter) {
            case '\u0142' -> folded.append('l');
            case '\u0111', '\u00F0' -> folded.append('d');
            case '\u00F8' -> folded.append('o');
            case '\u0131' -> folded.append('i');
            case '\u0127' -> folded.append('h');
            case '\u00DF' -> folded.append("ss");
            case '\u00E6' -> folded.append("ae");
            case '\u0153' -> folded.append("oe");
            case '\u00FE' -> folded.append("th");
            case '\u03C2' -> folded.append('\u03C3');
            default -> folded.appendCodePoint(letter);
        }
    }

    private static String cut(String word) {
        if (word.length() <= LONGEST) {
            return word;
        }
        boolean pair = Character.isHighSurrogate(word.charAt(LONGEST - 1));
        return word.substring(0, pair ? LONGEST - 1 : LONGEST);
    }
}
