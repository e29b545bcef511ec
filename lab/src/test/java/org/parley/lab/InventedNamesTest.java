package org.parley.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.core.text.Span;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

final class InventedNamesTest {
    @ParameterizedTest
    @ValueSource(strings = {"Karvelia", "McOrlo", "SORRAN", "O'Dell", "U.S.", "Ann-Lee", "Zoë"})
    void like_name_isAnotherWordOfItsLengthCapitalsAndMarks(String name) {
        String invented = InventedNames.like(name);
        assertNotEquals(name, invented);
        assertEquals(shape(name), shape(invented));
    }

    private static String shape(String word) {
        return word.replaceAll("\\p{Lu}", "X").replaceAll("\\p{Ll}", "x");
    }

    @Test
    void like_sameName_isTheSameWordWhateverItsCapitalsAndSurroundings() {
        assertEquals(InventedNames.like("Orlo"), InventedNames.like("Orlo"));
        assertEquals(
                InventedNames.like("Orlo").toUpperCase(Locale.ROOT), InventedNames.like("ORLO"));
        assertTrue(InventedNames.like("Orlo-Dann").startsWith(InventedNames.like("Orlo") + "-"));
    }

    @Test
    void in_markedNames_replacesThemAloneAndKeepsEveryPlace() {
        String text =
                "[Orlo] of [Karvelia] said in [March], on [Sept.] 3 and [Mondays] : no, [Orlo]";
        String invented = InventedNames.in(text, List.of(sentence(text)));
        String orlo = InventedNames.like("Orlo");
        String karvelia = InventedNames.like("Karvelia");
        assertEquals(
                "["
                        + orlo
                        + "] of ["
                        + karvelia
                        + "] said in [March], on [Sept.] 3 and [Mondays] : no, ["
                        + orlo
                        + "]",
                invented);
    }

    /** Marked words are proper nouns. */
    private static Sentence sentence(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher word = Pattern.compile("(?<=\\[)[^\\]]+|\\w+").matcher(text);
        while (word.find()) {
            boolean name = word.start() > 0 && text.charAt(word.start() - 1) == '[';
            tokens.add(
                    new Token(
                            tokens.size(),
                            new Span(word.start(), word.end()),
                            word.group(),
                            word.group(),
                            name ? "NNP" : "NN",
                            "O",
                            tokens.size() - 1,
                            "dep"));
        }
        return new Sentence(0, tokens);
    }
}
