package org.parley.core.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Chinese or Korean name as syllables, whichever romanisation writes it: a surname that is one of
 * that language's and one or two syllables more, joined, hyphenated or apart. Immutable.
 */
final class EastAsianName {
    private static final ChineseSyllables CHINESE = new ChineseSyllables();
    private static final KoreanSyllables KOREAN = new KoreanSyllables();
    private static final Set<String> VIETNAMESE = vietnamese();
    private static final Pattern VIETNAMESE_SYLLABLE =
            Pattern.compile(
                    "(ngh?|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnpqrstvx])?[aeiouy]{1,3}"
                            + "(ch|ng|nh|[cmnpt])?");
    private static final int LONGEST_SURNAME = 2;
    private static final int LONGEST = 4;

    /** No syllable of these languages ends so. */
    private static final String NEVER_LAST = "cdfjqsvwxz";

    private static final int LONGEST_GIVEN = 13;
    private static final int LONGEST_WORD = 7;

    /** A reading of a syllable. */
    interface Syllable {
        /** Whether two spelled syllables can be one. */
        boolean like(Syllable other);
    }

    /** Surname, then the rest. */
    private record Reading(List<Syllable> surname, List<Syllable> given) {
        boolean like(Reading other, Syllables system) {
            return system.likeSurname(surname, other.surname) && all(given, other.given);
        }
    }

    /** A way to cut words into syllables. */
    interface Syllables {
        /** Every way to read a word as syllables; empty if it cannot be. */
        List<List<Syllable>> of(String word);

        /** Whether the syllables are a surname. */
        boolean surname(List<Syllable> syllables);

        boolean likeSurname(List<Syllable> a, List<Syllable> b);

        /** Keys under which like surnames meet. */
        SortedSet<String> keys(List<Syllable> surname);
    }

    private final List<Reading> chinese;
    private final List<Reading> korean;
    private final boolean surnameFirst;

    private EastAsianName(List<Reading> chinese, List<Reading> korean, boolean surnameFirst) {
        this.chinese = chinese;
        this.korean = korean;
        this.surnameFirst = surnameFirst;
    }

    /**
     * The name of these words, or null if it is not Chinese or Korean.
     *
     * @param tokens in the order written, hyphens at the ends of words
     */
    static @Nullable EastAsianName of(List<String> tokens) {
        if (tokens.size() < 2 || tokens.size() > LONGEST) {
            return null;
        }
        List<String> words = tokens.stream().map(EastAsianName::plain).toList();
        boolean hyphen = tokens.get(0).endsWith("-");
        List<Reading> first = new ArrayList<>();
        List<Reading> firstKorean = new ArrayList<>();
        if (!hyphen) {
            read(CHINESE, words.get(0), words.subList(1, words.size()), first);
            read(KOREAN, words.get(0), words.subList(1, words.size()), firstKorean);
        }
        boolean surnameFirst = !first.isEmpty() || !firstKorean.isEmpty();
        int last = words.size() - 1;
        if (!tokens.get(last - 1).endsWith("-")) {
            read(CHINESE, words.get(last), words.subList(0, last), first);
            read(KOREAN, words.get(last), words.subList(0, last), firstKorean);
        }
        return first.isEmpty() && firstKorean.isEmpty()
                ? null
                : new EastAsianName(first, firstKorean, surnameFirst);
    }

    /**
     * Whether the words are a Vietnamese name: three or four, a surname of few first. Each counts
     * there, and "Van" is no particle.
     */
    static boolean vietnamese(List<String> tokens) {
        return tokens.size() > 2
                && tokens.size() <= LONGEST
                && VIETNAMESE.contains(PersonTokens.bare(tokens.get(0)));
    }

    /** Whether the word, without marks, can be a syllable of Vietnamese. */
    static boolean vietnamese(String bare) {
        return VIETNAMESE_SYLLABLE.matcher(bare).matches();
    }

    private static Set<String> vietnamese() {
        Set<String> surnames = new HashSet<>();
        for (String[] row : Rows.of("east-asian-surnames.tsv", 2)) {
            if (row[0].equals("vietnamese")) {
                surnames.addAll(List.of(row[1].split(" ")));
            }
        }
        return surnames;
    }

    private static String plain(String token) {
        StringBuilder plain = new StringBuilder();
        String lower = Letters.composed(token).toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if ("\u2019\u2018`\u00b4\u02bc\u02bb\u02be\u02bf'".indexOf(c) >= 0) {
                plain.append('\'');
            } else if (c == 'ü' || c == 'ŏ' || c == 'ŭ') {
                plain.append(c);
            } else if ("ǖǘǚǜ".indexOf(c) >= 0) {
                plain.append('ü');
            } else if (c == 'ǒ') {
                plain.append('o');
            } else if (Character.isLetter(c)) {
                plain.append(Letters.bare(c));
            }
        }
        return plain.toString();
    }

    private static void read(
            Syllables system, String surname, List<String> given, List<Reading> readings) {
        if (surname.isEmpty()
                || surname.length() > LONGEST_WORD
                || NEVER_LAST.indexOf(surname.charAt(surname.length() - 1)) >= 0
                || given.stream().anyMatch(EastAsianName::foreign)) {
            return;
        }
        List<List<Syllable>> surnames =
                system.of(surname).stream()
                        .filter(s -> s.size() <= LONGEST_SURNAME && system.surname(s))
                        .toList();
        if (surnames.isEmpty()) {
            return;
        }
        List<List<Syllable>> rests = new ArrayList<>();
        rests.add(List.of());
        for (String word : given) {
            List<List<Syllable>> longer = new ArrayList<>();
            for (List<Syllable> syllables : system.of(word)) {
                for (List<Syllable> rest : rests) {
                    List<Syllable> joined = new ArrayList<>(rest);
                    joined.addAll(syllables);
                    longer.add(joined);
                }
            }
            rests = longer;
        }
        for (List<Syllable> rest : rests) {
            if (rest.size() <= 2) {
                surnames.forEach(s -> readings.add(new Reading(s, rest)));
            }
        }
    }

    private static boolean foreign(String word) {
        return word.isEmpty()
                || word.length() > LONGEST_GIVEN
                || "cfjqvxz".indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    /** Whether the name is written with its surname first. */
    boolean surnameFirst() {
        return surnameFirst;
    }

    /** Whether both are one name; null if they are not of one language. */
    @Nullable Boolean same(EastAsianName other) {
        boolean comparable =
                !chinese.isEmpty() && !other.chinese.isEmpty()
                        || !korean.isEmpty() && !other.korean.isEmpty();
        return comparable
                ? (Boolean)
                        (like(chinese, other.chinese, CHINESE)
                                || like(korean, other.korean, KOREAN))
                : null;
    }

    /** Whether a single word can be the surname. */
    boolean borne(String word) {
        String plain = plain(word);
        return like(plain, chinese, CHINESE) || like(plain, korean, KOREAN);
    }

    private static boolean like(String word, List<Reading> readings, Syllables system) {
        return system.of(word).stream()
                .anyMatch(
                        s ->
                                system.surname(s)
                                        && readings.stream()
                                                .anyMatch(r -> system.likeSurname(s, r.surname())));
    }

    private static boolean like(List<Reading> mine, List<Reading> its, Syllables system) {
        return mine.stream().anyMatch(m -> its.stream().anyMatch(i -> m.like(i, system)));
    }

    static boolean all(List<Syllable> a, List<Syllable> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (!a.get(i).like(b.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Keys of the surnames it can have. */
    SortedSet<String> keys() {
        SortedSet<String> keys = new TreeSet<>();
        chinese.forEach(r -> keys.addAll(CHINESE.keys(r.surname())));
        korean.forEach(r -> keys.addAll(KOREAN.keys(r.surname())));
        return keys;
    }

    /** Keys of the surnames a single word can be. */
    static SortedSet<String> keys(String word) {
        SortedSet<String> keys = new TreeSet<>();
        for (Syllables system : List.of(CHINESE, KOREAN)) {
            for (List<Syllable> syllables : system.of(plain(word))) {
                if (system.surname(syllables)) {
                    keys.addAll(system.keys(syllables));
                }
            }
        }
        return keys;
    }
}
