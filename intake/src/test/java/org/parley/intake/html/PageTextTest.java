package org.parley.intake.html;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class PageTextTest {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final String WORDS = "<p>“Café à la Zürich”, the envoy said.</p>";

    @Test
    void mark_decides() {
        assertEquals(
                WORDS,
                PageText.decode(
                        ("\uFEFF" + WORDS).getBytes(UTF_8), "text/html; charset=iso-8859-1"));
        assertEquals(WORDS, PageText.decode(("\uFEFF" + WORDS).getBytes(UTF_16BE), null));
        assertEquals(WORDS, PageText.decode(("\uFEFF" + WORDS).getBytes(UTF_16LE), null));
    }

    @Test
    void utf16_withoutMark_told() {
        assertEquals(WORDS, PageText.decode(WORDS.getBytes(UTF_16LE), null));
    }

    @Test
    void utf8_calledSomethingElse_isUtf8() {
        String page = "<meta charset=windows-1252>" + WORDS;
        assertEquals(page, PageText.decode(page.getBytes(UTF_8), "text/html; charset=latin1"));
    }

    @Test
    void utf8_withOneBrokenCharacter_isUtf8() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(WORDS.repeat(9).getBytes(UTF_8));
        bytes.write(0xE2);
        assertEquals(WORDS.repeat(9) + "\uFFFD", PageText.decode(bytes.toByteArray(), null));
    }

    @Test
    void declaration_ofServerThenPage_followed() {
        String page = "<meta charset=\"windows-1251\"><p>Переговоры</p>";
        assertEquals(page, PageText.decode(page.getBytes(CYRILLIC), null));
        assertEquals(
                WORDS, PageText.decode(WORDS.getBytes(WESTERN), "text/html; charset=ISO-8859-1"));
        String old =
                "<meta http-equiv=content-type content='text/html; charset=iso-8859-1'>" + WORDS;
        assertEquals(old, PageText.decode(old.getBytes(WESTERN), null));
    }

    @Test
    void declaration_falseOrUnknown_bytesDecide() {
        String page = "<meta charset=utf-8>" + WORDS.repeat(20);
        assertEquals(page, PageText.decode(page.getBytes(WESTERN), "text/html; charset=utf-8"));
        String odd = "<meta charset=x-user-made>" + WORDS.repeat(20);
        assertEquals(odd, PageText.decode(odd.getBytes(WESTERN), null));
    }

    @Test
    void nothingDeclared_bytesDecide() {
        String words =
                "<p>Стороны не смогли договориться о новом перемирии в понедельник.</p>".repeat(9);
        assertEquals(words, PageText.decode(words.getBytes(CYRILLIC), null));
    }

    @Test
    void nothing_isNothing() {
        assertEquals("", PageText.decode(new byte[0], null));
    }
}
