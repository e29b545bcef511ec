package org.parley.intake.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.intake.table.Table;

final class LanguagesTest {
    private static final Languages LANGUAGES = Languages.load();

    @Test
    void news_ofTwoSentences_itsLanguage() {
        assertEquals(List.of(), wrong("news.tsv"));
    }

    @Test
    void news_heldOut_atMostThreeWrongAndNoneEnglish() {
        List<String> wrong = wrong("held-out.tsv");
        assertTrue(wrong.size() <= 3, wrong.toString());
        assertTrue(wrong.stream().noneMatch(line -> line.startsWith("en ")), wrong.toString());
    }

    @Test
    void english_namesCapitalsAndShortTexts_neverForeign() {
        List<String> foreign = new ArrayList<>();
        for (List<String> row : Table.rows(Languages.class, "english.tsv")) {
            Optional<Language> language = LANGUAGES.of(row.get(1));
            if (language.filter(found -> !found.english()).isPresent()) {
                foreign.add(language + " " + row.get(1));
            }
        }
        assertEquals(List.of(), foreign);
    }

    @Test
    void english_ofTwoSentencesOrWithForeignQuotations_english() {
        for (List<String> row : Table.rows(Languages.class, "english.tsv")) {
            if (row.get(0).equals("plain") || row.get(0).equals("mixed")) {
                assertEquals("en", code(row.get(1)), row.get(1));
            }
        }
    }

    @Test
    void english_news_inCapitalsNeverForeign() {
        for (List<String> row : Table.rows(Languages.class, "english.tsv")) {
            String capitals = row.get(1).toUpperCase(Locale.ROOT);
            String code = code(capitals);
            assertTrue(code.equals("en") || code.equals("unknown"), code + " " + capitals);
        }
    }

    @Test
    void text_twoThirdsEnglishOneThirdFrench_english() {
        String english = "The council said that it would meet again on Monday to hear both sides. ";
        String french = "Le conseil se réunira de nouveau lundi pour entendre les deux parties. ";
        assertEquals("en", code(english + french + english));
        assertEquals("fr", code(french + french + french + english));
    }

    @Test
    void text_withoutLetters_unknown() {
        assertEquals("unknown", code(""));
        assertEquals("unknown", code("12 : 7 -- 2025"));
    }

    @Test
    void text_inScriptWithoutTable_other() {
        assertEquals("und", code("ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ ᏣᎳᎩ ᎠᏰᎵ"));
    }

    @Test
    void text_ofUnpairedSurrogates_unknown() {
        assertEquals("unknown", code("\uD800\uDC00\uD83D \uDE00\uD800".substring(2)));
    }

    @Test
    void confidence_always_aboveZeroUpToOne() {
        for (List<String> row : Table.rows(Languages.class, "news.tsv")) {
            double confidence = LANGUAGES.of(row.get(1)).orElseThrow().confidence();
            assertTrue(confidence > 0 && confidence <= 1, row.get(1) + confidence);
        }
    }

    private static List<String> wrong(String table) {
        List<String> wrong = new ArrayList<>();
        for (List<String> row : Table.rows(Languages.class, table)) {
            String code = code(row.get(1));
            if (!code.equals(row.get(0))) {
                wrong.add(code + " instead of " + row.get(0) + ": " + row.get(1));
            }
        }
        return wrong;
    }

    private static String code(String text) {
        return LANGUAGES.of(text).map(Language::code).orElse("unknown");
    }
}
