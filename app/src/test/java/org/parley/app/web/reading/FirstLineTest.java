package org.parley.app.web.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What a pasted text is called. */
class FirstLineTest {
    @Test
    void of_shortLine_asItStands() {
        assertEquals(
                "Sorran rejects the corridor",
                FirstLine.of("\n * * *\n  Sorran rejects\u00a0the   corridor \nBELIN - It did.\n"));
    }

    @Test
    void of_longLine_cutBeforeAWord() {
        String line = "Sorran ".repeat(30);
        assertEquals("Sorran ".repeat(11).strip() + "…", FirstLine.of(line));
    }

    @Test
    void of_wordWithoutAnEnd_cutBetweenLetters() {
        String name = FirstLine.of("\uD83D\uDE00x".repeat(200));
        assertEquals(81, name.codePointCount(0, name.length()));
        assertTrue(name.endsWith("x…"), name);
    }

    @Test
    void of_lineThatLooksLikeAFile_tellsNoFormat() {
        assertEquals("leaked.pdf…", FirstLine.of("leaked.pdf\nSorran rejects it."));
    }

    @Test
    void of_noLetters_isStillCalledSomething() {
        assertEquals("pasted text", FirstLine.of("...\n"));
    }
}
