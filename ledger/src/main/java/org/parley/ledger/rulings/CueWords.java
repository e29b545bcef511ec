package org.parley.ledger.rulings;

import java.util.Locale;
import org.parley.core.text.Article;

/** The words of a cue, by which like cases are found. */
public final class CueWords {
    /** Longer ones are kept by their hash, as an index takes no long text. */
    private static final int LONGEST = 120;

    private CueWords() {}

    /** In lower case, each white space one space; of long words their hash. */
    public static String of(String cue) {
        String words = cue.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}]+", " ");
        return words.length() > LONGEST ? Article.sha256(words) : words;
    }
}
