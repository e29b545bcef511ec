package org.parley.intake.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class XmlTextTest {
    private static String declared(String charset, String words) {
        return "<?xml version=\"1.0\" encoding=\"" + charset + "\"?><a>" + words + "</a>";
    }

    @ParameterizedTest
    @CsvSource({
        "ISO-8859-7, Ελλάδα",
        "windows-1251, Переговоры",
        "KOI8-R, Переговоры",
        "EUC-KR, 협상",
        "Big5, 談判",
        "Shift_JIS, 交渉",
        "ISO-2022-JP, 交渉",
        "IBM437, Zoë",
        "x-MacRoman, Zoë",
        "UTF-8, Zoë"
    })
    void decode_declared_asDeclared(String charset, String words) {
        String text = declared(charset, words);
        assertEquals(text, XmlText.decode(text.getBytes(Charset.forName(charset)), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void decode_wideWithoutMark_byItsZeros(String charset) {
        String text = declared("utf-8", "Переговоры");
        assertEquals(text, XmlText.decode(text.getBytes(Charset.forName(charset)), null));
    }

    @Test
    void decode_byteOrderMark_beforeEverythingElse() {
        byte[] bytes =
                ("\uFEFF" + declared("windows-1251", "Zoë")).getBytes(StandardCharsets.UTF_8);
        assertEquals(
                declared("windows-1251", "Zoë"), XmlText.decode(bytes, "text/xml; charset=KOI8-R"));
    }

    @Test
    void decode_mediaType_beforeTheDeclaration() {
        String text = declared("ISO-8859-1", "Переговоры");
        assertEquals(
                text,
                XmlText.decode(
                        text.getBytes(Charset.forName("KOI8-R")), "text/xml; charset = 'koi8-r'"));
    }

    @Test
    void decode_ebcdic_byItsDeclaration() {
        String text = declared("IBM500", "talks");
        assertEquals(text, XmlText.decode(text.getBytes(Charset.forName("IBM500")), null));
    }

    @Test
    void decode_utf16Declared_butOneByteACharacter() {
        String text = declared("UTF-16", "Zoë");
        assertEquals(text, XmlText.decode(text.getBytes(StandardCharsets.UTF_8), null));
    }

    @Test
    void decode_unknownCharset_utf8() {
        String text = declared("x-no-such", "Zoë’s");
        assertEquals(text, XmlText.decode(text.getBytes(StandardCharsets.UTF_8), null));
    }

    @Test
    void decode_windows1252_declaredAsLatin1() {
        byte[] bytes = declared("iso-8859-1", "a “word”").getBytes(Charset.forName("windows-1252"));
        assertEquals(declared("iso-8859-1", "a “word”"), XmlText.decode(bytes, null));
    }

    @Test
    void decode_nothingDeclared_guessed() {
        String text =
                "<a>Стороны договорились продолжить переговоры на следующей неделе, сообщил министр.</a>";
        assertEquals(text, XmlText.decode(text.getBytes(Charset.forName("windows-1251")), null));
    }

    @Test
    void decode_strayBytesInUtf8_asWindows1252() {
        byte[] utf8 = "Переговоры Zo".getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(utf8, utf8.length + 3);
        bytes[utf8.length] = (byte) 0xEB;
        bytes[utf8.length + 1] = (byte) 0x92;
        bytes[utf8.length + 2] = 's';
        assertEquals("Переговоры Zoë’s", XmlText.decode(bytes, "text/xml; charset=utf-8"));
    }

    @Test
    void decode_controls_gone() {
        assertEquals(
                "a\nb’c\n",
                XmlText.decode("a\r\nb\u0092\0\u0001c\r".getBytes(StandardCharsets.UTF_8), null));
    }
}
