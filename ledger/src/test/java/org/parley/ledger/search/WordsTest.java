package org.parley.ledger.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.core.text.Span;

class WordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Zelenský met Wałęsa | zelensky met walesa",
                "ZELENSKY\u0301 | zelensky",
                "Russia's, Russia\u2019s and RUSSIA'S | russia russia and russia",
                "O'Brien doesn't; the workers' union | obrien doesnt the workers union",
                "'No,' he said: 'never' | no he said never",
                "cease-fire U.S.-led 3.5% 1,000 | cease fire u s led 3 5 1 000",
                "nego\u00ADtiation | negotiation",
                "\u0130stanbul I\u0131\u011F | istanbul iig",
                "Stra\u00DFe \u00C6r\u00F8 \uFB01ve \uFF17 | strasse aero five 7",
                "\u0419\u043E\u0448\u043A\u0430\u0440 \u0401\u043B\u043A\u0430 |"
                        + " \u0438\u043E\u0448\u043A\u0430\u0440 \u0435\u043B\u043A\u0430",
                "\u039B\u03CC\u03B3\u03BF\u03C2 \u039B\u039F\u0393\u039F\u03A3 |"
                        + " \u03BB\u03BF\u03B3\u03BF\u03C3 \u03BB\u03BF\u03B3\u03BF\u03C3",
                "x\u0000y snake_case = \uE000 \uD83D\uDD4A | x y snake case",
                "\uD801\uDC00 | \uD801\uDC28",
            })
    void letters_text_splitAndFolded(String text, String words) {
        assertEquals(words, String.join(" ", Words.letters(text)));
    }

    @Test
    void letters_halfAPairOrNothing_none() {
        assertEquals(List.of(), Words.letters("\uD83D \uDC00 -- \u0301"));
        assertEquals(List.of(), Words.letters(""));
        assertEquals(List.of(), Words.letters(null));
    }

    @Test
    void letters_veryLongWord_cutBetweenLetters() {
        assertEquals(List.of("a".repeat(64)), Words.letters("a".repeat(5000)));
        String pairs = "a" + "\uD801\uDC28".repeat(40);
        assertEquals(List.of(pairs.substring(0, 63)), Words.letters(pairs));
    }

    @Test
    void of_word_spanIsThatOfItsLetters() {
        String text = "\u201CRussia\u2019s Zelensk\u0079\u0301\u201D, don't";
        assertEquals(
                List.of("Russia", "Zelensky\u0301", "don't"),
                Words.of(text).stream().map(word -> word.span().of(text)).toList());
        assertEquals(new Span(1, 7), Words.of(text).get(0).span());
    }
}
