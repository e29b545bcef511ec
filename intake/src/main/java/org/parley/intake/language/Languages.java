package org.parley.intake.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.intake.table.Table;

/**
 * Tells languages apart by their script and, where several share one, by their most frequent small
 * words and the letters that set them apart.
 *
 * <p>Rather says nothing than call English foreign: names are capitalised, so that in the Latin
 * script a capitalised word speaks for no language but English, however many accents it has.
 */
public final class Languages {
    /** How much of a text is looked at. */
    private static final int LETTERS = 10_000;

    /** Of a hundred letters of Chinese characters and kana, so many kana make it Japanese. */
    private static final int KANA_PERCENT = 3;

    private final Map<UnicodeScript, String> scripts;
    private final Profiles profiles;

    private Languages(Map<UnicodeScript, String> scripts, Profiles profiles) {
        this.scripts = scripts;
        this.profiles = profiles;
    }

    /** Reads the languages that Parley knows from its resources. */
    public static Languages load() {
        Map<UnicodeScript, String> scripts = new EnumMap<>(UnicodeScript.class);
        for (List<String> row : Table.rows(Languages.class, "scripts.tsv")) {
            scripts.put(UnicodeScript.forName(row.get(0)), row.get(1));
        }
        return new Languages(scripts, Profiles.of(Table.rows(Languages.class, "words.tsv")));
    }

    /**
     * The language of most of a text, by its first 10,000 letters; empty if there is too little to
     * tell. What is empty is most likely a short text in English or a list of names.
     */
    public Optional<Language> of(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        int end = count(text, letters);
        if (letters.isEmpty()) {
            return Optional.empty();
        }
        UnicodeScript script = mainScript(letters);
        String alone = scripts.get(script);
        if (alone != null) {
            int all = letters.values().stream().mapToInt(Integer::intValue).sum();
            return Optional.of(new Language(alone, (double) letters.getOrDefault(script, 0) / all));
        }
        return profiles.of(text.substring(0, end), script);
    }

    /** Counts the first letters of a text by their script; returns where it stopped. */
    private static int count(String text, Map<UnicodeScript, Integer> letters) {
        int seen = 0;
        int at = 0;
        while (at < text.length() && seen < LETTERS) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            if (Character.isLetter(point)) {
                seen++;
                letters.merge(UnicodeScript.of(point), 1, Integer::sum);
            }
        }
        letters.remove(UnicodeScript.COMMON);
        letters.remove(UnicodeScript.INHERITED);
        return at;
    }

    private static UnicodeScript mainScript(Map<UnicodeScript, Integer> letters) {
        int kana =
                letters.getOrDefault(UnicodeScript.HIRAGANA, 0)
                        + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
        int han = letters.getOrDefault(UnicodeScript.HAN, 0);
        if (kana * 100 > (kana + han) * KANA_PERCENT) {
            letters.remove(UnicodeScript.HAN);
            letters.remove(UnicodeScript.KATAKANA);
            letters.put(UnicodeScript.HIRAGANA, kana + han);
        }
        return letters.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }
}
