package org.parley.intake.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The small words and telling letters of the languages that share a script.
 *
 * @param codes the languages in the table's order, English first
 * @param scripts the script of each
 * @param words what languages (by their index) have a word
 * @param marks what languages have a letter
 */
record Profiles(
        List<String> codes,
        List<UnicodeScript> scripts,
        Map<String, List<Integer>> words,
        Map<Integer, List<Integer>> marks) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    /**
     * @param rows code, letters, words
     */
    static Profiles of(List<List<String>> rows) {
        List<String> codes = new ArrayList<>();
        List<UnicodeScript> scripts = new ArrayList<>();
        Map<String, List<Integer>> words = new HashMap<>();
        Map<Integer, List<Integer>> marks = new HashMap<>();
        for (List<String> row : rows) {
            Integer language = codes.size();
            codes.add(row.get(0));
            scripts.add(UnicodeScript.of(row.get(2).codePointAt(0)));
            row.get(1).codePoints().distinct().forEach(letter -> add(marks, letter, language));
            for (String word : row.get(2).split(" ")) {
                add(words, word, language);
            }
        }
        return new Profiles(codes, scripts, words, marks);
    }

    private static <K> void add(Map<K, List<Integer>> index, K key, Integer language) {
        List<Integer> languages = index.computeIfAbsent(key, unseen -> new ArrayList<>());
        if (!languages.contains(language)) {
            languages.add(language);
        }
    }

    /** The language of a text that is mainly in this script. */
    Optional<Language> of(String text, UnicodeScript script) {
        if (!scripts.contains(script)) {
            return Optional.of(new Language(Language.OTHER, 1));
        }
        boolean latin = script == UnicodeScript.LATIN;
        Evidence evidence = new Evidence(codes.size());
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            weigh(matcher.group(), latin, evidence);
        }
        int best = evidence.best(language -> scripts.get(language) == script);
        return !latin || evidence.convinces(best)
                ? Optional.of(new Language(codes.get(best), evidence.lead(best)))
                : Optional.empty();
    }

    private void weigh(String word, boolean latin, Evidence evidence) {
        evidence.word();
        String lower = word.toLowerCase(Locale.ROOT);
        boolean name = latin && !word.equals(lower);
        List<Integer> speaking = words.getOrDefault(lower, List.of());
        if (name) {
            if (speaking.contains(Evidence.ENGLISH)) {
                evidence.word(lower, List.of(Evidence.ENGLISH));
            }
        } else if (!speaking.isEmpty()) {
            evidence.word(lower, speaking);
        } else {
            word.codePoints()
                    .mapToObj(letter -> marks.getOrDefault(letter, List.of()))
                    .filter(languages -> !languages.isEmpty())
                    .min(Comparator.comparingInt(List::size))
                    .ifPresent(languages -> evidence.letter(lower, languages));
        }
    }
}
