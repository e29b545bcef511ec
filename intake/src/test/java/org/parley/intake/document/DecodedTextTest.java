package org.parley.intake.document;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DecodedTextTest {
    private static final String NEWS = "Sorran said \u201Cno\u201D.\r\nKarvelia\n\tanswered\r";

    @Test
    void utf8_mixedLineEnds_keptVerbatim() throws IOException {
        assertEquals(NEWS, decoded(NEWS.getBytes(UTF_8)).text());
        assertFalse(decoded(NEWS.getBytes(UTF_8)).guessed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void mark_ofAnyUnicode_decodedAndRemoved(String charset) throws IOException {
        DecodedText text = decoded(("\uFEFF" + NEWS).getBytes(charset));
        assertEquals(NEWS, text.text());
        assertEquals(charset, text.charset().name());
        assertFalse(text.guessed());
        assertNull(text.damage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void wide_withoutMark_recognised(String charset) throws IOException {
        assertEquals(NEWS, decoded(NEWS.getBytes(charset)).text());
        assertEquals("no", decoded("no".getBytes(charset)).text());
    }

    @Test
    void wide_withoutMarkChinese_recognised() throws IOException {
        String news = "\u7D22\u5170\u653F\u5E9C\u62D2\u7EDD\u4E86\u63D0\u8BAE\u3002\n2025\u5E74\n";
        assertEquals(news, decoded(news.getBytes(UTF_16LE)).text());
        assertEquals(news, decoded(news.getBytes(UTF_16BE)).text());
    }

    @Test
    void emoji_inUtf8_surrogatesKept() throws IOException {
        String dove = "a \uD83D\uDD4A b";
        assertEquals(dove, decoded(dove.getBytes(UTF_8)).text());
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, The union\u2019s leader said \u201Cno\u201D to the offer in Z\u00FCrich.",
        "windows-1251, \u041F\u0440\u0430\u0432\u0438\u0442\u0435\u043B\u044C\u0441\u0442\u0432\u043E \u0432"
                + " \u0447\u0435\u0442\u0432\u0435\u0440\u0433 \u043E\u0442\u0432\u0435\u0440\u0433\u043B\u043E"
                + " \u043F\u0440\u0435\u0434\u043B\u043E\u0436\u0435\u043D\u0438\u0435.",
        "KOI8-R, \u041F\u0440\u0430\u0432\u0438\u0442\u0435\u043B\u044C\u0441\u0442\u0432\u043E \u0432"
                + " \u0447\u0435\u0442\u0432\u0435\u0440\u0433 \u043E\u0442\u0432\u0435\u0440\u0433\u043B\u043E"
                + " \u043F\u0440\u0435\u0434\u043B\u043E\u0436\u0435\u043D\u0438\u0435.",
        "Shift_JIS, \u30BD\u30E9\u30F3\u653F\u5E9C\u306F\u6728\u66DC\u65E5\u3001\u4EF2\u4ECB\u8005\u306E"
                + "\u63D0\u6848\u3092\u62D2\u5426\u3057\u305F\u3002",
        "EUC-JP, \u30BD\u30E9\u30F3\u653F\u5E9C\u306F\u6728\u66DC\u65E5\u3001\u4EF2\u4ECB\u8005\u306E"
                + "\u63D0\u6848\u3092\u62D2\u5426\u3057\u305F\u3002",
        "ISO-2022-JP, \u30BD\u30E9\u30F3\u653F\u5E9C\u306F\u6728\u66DC\u65E5\u3001\u4EF2\u4ECB\u8005\u306E"
                + "\u63D0\u6848\u3092\u62D2\u5426\u3057\u305F\u3002",
        "GB18030, \u7D22\u5170\u653F\u5E9C\u5468\u56DB\u62D2\u7EDD\u4E86\u8C03\u89E3\u4EBA\u7684\u63D0\u8BAE"
                + "\u3002\u5916\u4EA4\u90E8\u957F\u8868\u793A\u3002",
        "Big5, \u7D93\u904E\u5341\u4E00\u500B\u5C0F\u6642\u7684\u8AC7\u5224\uFF0C\u5DE5\u6703\u8207\u6E2F\u53E3"
                + "\u4ECD\u672A\u9054\u6210\u5354\u8B70\u3002",
        "EUC-KR, \uC18C\uB780 \uC815\uBD80\uB294 \uBAA9\uC694\uC77C \uC911\uC7AC\uC790\uB4E4\uC758"
                + " \uC81C\uC548\uC744 \uAC70\uBD80\uD588\uB2E4.",
        "ISO-8859-7, \u0397 \u03BA\u03C5\u03B2\u03AD\u03C1\u03BD\u03B7\u03C3\u03B7"
                + " \u03B1\u03C0\u03AD\u03C1\u03C1\u03B9\u03C8\u03B5 \u03C4\u03B7\u03BD"
                + " \u03C0\u03C1\u03CC\u03C4\u03B1\u03C3\u03B7.",
        "windows-1256, \u0631\u0641\u0636\u062A \u062D\u0643\u0648\u0645\u0629 \u0633\u0648\u0631\u0627\u0646"
                + " \u064A\u0648\u0645 \u0627\u0644\u062E\u0645\u064A\u0633 \u0627\u0642\u062A\u0631\u0627\u062D.",
    })
    void legacy_undeclared_guessedRight(String charset, String news) throws IOException {
        DecodedText text = decoded(news.getBytes(Charset.forName(charset)));
        assertEquals(news, text.text());
        assertTrue(text.guessed());
    }

    @Test
    void latin_fewBytes_westernEurope() throws IOException {
        assertEquals("ab\u00E9c", decoded(bytes('a', 'b', 0xE9, 'c')).text());
        assertEquals("windows-1252", decoded(bytes('a', 'b', 0xE9, 'c')).charset().name());
        assertEquals("caf\u00E9", decoded(bytes('c', 'a', 'f', 0xE9)).text());
    }

    @Test
    void latin_bytesOfTheC1Range_areQuotationMarks() throws IOException {
        byte[] news = bytes('h', 'e', ' ', 's', 'a', 'i', 'd', ' ', 0x93, 'n', 'o', 0x94);
        assertEquals("he said \u201Cno\u201D", decoded(news).text());
        assertEquals("he said \u201Cno\u201D", DecodedText.of(news, "ISO-8859-1").text());
    }

    @Test
    void declaration_ofLegacyCharset_believed() throws IOException {
        String news = "S\u0105d odrzuci\u0142 wniosek";
        DecodedText text = DecodedText.of(news.getBytes("ISO-8859-2"), "iso-8859-2");
        assertEquals(news, text.text());
        assertFalse(text.guessed());
    }

    @Test
    void declaration_againstValidUtf8_utf8Wins() throws IOException {
        assertEquals("Z\u00FCrich", DecodedText.of("Z\u00FCrich".getBytes(UTF_8), "latin1").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-klingon", "", "no charset!", "utf-16"})
    void declaration_unknownOrImpossible_guessed(String declared) throws IOException {
        DecodedText text =
                DecodedText.of(
                        "The caf\u00E9 in Z\u00FCrich was shut.".getBytes("windows-1252"),
                        declared);
        assertEquals("The caf\u00E9 in Z\u00FCrich was shut.", text.text());
        assertTrue(text.guessed());
    }

    @Test
    void utf8_cutInsideLastCharacter_truncated() throws IOException {
        DecodedText text = decoded(bytes('a', 0xE2, 0x82));
        assertEquals("a", text.text());
        assertDamage("truncated-text", "byte 1 (0xE2) begins a character that the text ends", text);
    }

    @Test
    void utf8_brokenByteAmongMany_replacedAndNamed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write("\u201CNo\u201D, she said. \u201CNever\u201D. ".getBytes(UTF_8));
        out.write(0xE9);
        out.write(" tail".getBytes(UTF_8));
        DecodedText text = decoded(out.toByteArray());
        assertEquals("\u201CNo\u201D, she said. \u201CNever\u201D. \uFFFD tail", text.text());
        assertFalse(text.guessed());
        assertDamage("bad-encoding", "byte 33 (0xE9) is not UTF-8; U+FFFD", text);
    }

    @Test
    void utf8_brokenBehindMark_offsetCountsTheMark() throws IOException {
        DecodedText text = decoded(bytes(0xEF, 0xBB, 0xBF, 'a', 0xFF, 'b'));
        assertEquals("a\uFFFDb", text.text());
        assertDamage("bad-encoding", "byte 4 (0xFF)", text);
    }

    @Test
    void nul_outsideWideText_binaryAtItsByte() {
        assertBinary("byte 2 is NUL: this is a binary file", bytes('a', 'b', 0, 'c'));
    }

    @Test
    void controls_many_binary() {
        assertBinary("byte 1 (0x01) is the first of 3", bytes('a', 1, 'b', 2, 'c', 3));
    }

    @Test
    void escapeAndFormFeed_few_text() throws IOException {
        assertEquals("page\fnext\u0007", decoded("page\fnext\u0007".getBytes(UTF_8)).text());
    }

    @Test
    void escape_inUtf8_staysUtf8() throws IOException {
        String coloured = "\u001B[1mS\u00E3o Tom\u00E9\u001B[0m said no.";
        assertEquals(coloured, decoded(coloured.getBytes(UTF_8)).text());
        assertEquals(
                "\u001B[1mNo\u001B[0m", decoded("\u001B[1mNo\u001B[0m".getBytes(UTF_8)).text());
        assertFalse(decoded("\u001B[1mNo\u001B[0m".getBytes(UTF_8)).guessed());
    }

    @Test
    void magic_known_named() {
        assertBinary("this is a PNG image", bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0));
        assertBinary(
                "this is a WAV recording",
                bytes('R', 'I', 'F', 'F', 1, 0, 0, 0, 'W', 'A', 'V', 'E'));
        assertBinary("this is a Linux program", bytes(0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0));
        assertBinary("tesseract", bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0));
    }

    @Test
    void bytes_none_emptyText() throws IOException {
        assertEquals("", decoded(bytes()).text());
        assertEquals("", decoded(bytes(0xFF, 0xFE)).text());
    }

    private static DecodedText decoded(byte[] bytes) throws IOException {
        return DecodedText.of(bytes, null);
    }

    private static void assertDamage(String code, String message, DecodedText text) {
        DecodedText.@Nullable Damage damage = text.damage();
        assertEquals(code, Objects.requireNonNull(damage).code());
        assertTrue(damage.message().startsWith(message), damage.message());
    }

    private static void assertBinary(String reason, byte[] bytes) {
        Unreadable refusal = assertThrows(Unreadable.class, () -> decoded(bytes));
        assertEquals("binary-file", refusal.code());
        assertTrue(refusal.reason().contains(reason), refusal.reason());
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
