package org.parley.lab.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name as it is compared: its words without case, leading article and punctuation.
 *
 * @param words at least one in any name that has a letter or digit
 */
record NameForm(List<Word> words) {
    private static final Pattern PARTING = Pattern.compile("[\\s\\p{Pd}/]+");
    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019](?:s)?$");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    /** Behind these begins another thing than the one named before them. */
    private static final Set<String> RELATIONS =
            Set.of("of", "for", "in", "at", "to", "with", "from", "by", "on", "against");

    private static final Set<String> CONJUNCTIONS = Set.of("and", "or");

    /**
     * A word.
     *
     * @param bare letters and digits, in lower case, without possessive ending
     * @param capital whether it is written as a part of a name
     * @param closes whether what follows is no part of the name that ends here: a possessive or a
     *     comma
     */
    private record Word(String bare, boolean capital, boolean closes) {
        static Word of(String written) {
            boolean possessive = POSSESSIVE.matcher(written).find();
            String bare =
                    PUNCTUATION
                            .matcher(POSSESSIVE.matcher(written).replaceFirst(""))
                            .replaceAll("")
                            .toLowerCase(Locale.ROOT);
            boolean capital =
                    written.codePoints()
                            .filter(Character::isLetterOrDigit)
                            .limit(1)
                            .anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
            return new Word(bare, capital, possessive || written.endsWith(","));
        }
    }

    static NameForm of(String name) {
        List<Word> words = new ArrayList<>();
        for (String written : PARTING.split(name.strip())) {
            Word word = Word.of(written);
            if (!word.bare().isEmpty() && !(words.isEmpty() && ARTICLES.contains(word.bare()))) {
                words.add(word);
            }
        }
        return new NameForm(words);
    }

    /** Whether the words are the same. */
    boolean sameWords(NameForm other) {
        return !words.isEmpty() && bare().equals(other.bare());
    }

    /**
     * Whether they are the same, or one is a fuller form of the other: it has more words before the
     * same last ones ("Ruiz", "Ana Ruiz"), more parts of the name behind the same first ones ("Ana
     * Ruiz Vidal"), or tells of what ("ministry", "ministry of trade"). Not so of another thing
     * that the name tells of ("Union", "president of the Union", "the Union's lawyer", "the Union
     * and the League").
     */
    boolean matches(NameForm other) {
        return sameWords(other) || isFuller(other) || other.isFuller(this);
    }

    private boolean isFuller(NameForm shorter) {
        int length = shorter.words.size();
        for (int from = 0; length > 0 && from + length <= words.size(); from++) {
            if (bare().subList(from, from + length).equals(shorter.bare())
                    && opens(from)
                    && goesOn(from + length)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name may begin here, with what stands before as a part of its fuller form. */
    private boolean opens(int from) {
        int before = from - 1;
        while (before >= 0 && ARTICLES.contains(words.get(before).bare())) {
            before--;
        }
        if (before < 0) {
            return true;
        }
        String word = words.get(before).bare();
        return !RELATIONS.contains(word) && !CONJUNCTIONS.contains(word);
    }

    /** Whether what stands from here on, if anything, belongs to the name before. */
    private boolean goesOn(int to) {
        if (to == words.size()) {
            return true;
        }
        Word next = words.get(to);
        return !words.get(to - 1).closes() && (next.capital() || RELATIONS.contains(next.bare()));
    }

    private List<String> bare() {
        return words.stream().map(Word::bare).toList();
    }
}
