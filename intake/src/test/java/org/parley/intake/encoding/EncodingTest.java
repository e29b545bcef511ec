package org.parley.intake.encoding;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EncodingTest {
    private static final Charset CYRILLIC = Charset.forName("windows-1251");

    @ParameterizedTest
    @CsvSource({
        "latin1, windows-1252",
        "ISO-8859-1, windows-1252",
        "us-ascii, windows-1252",
        "iso-8859-9, windows-1254",
        "gb2312, GB18030",
        "x-sjis, windows-31j",
        "ks_c_5601-1987, x-windows-949",
        "x-cp1251, windows-1251",
        "iso_8859_2, ISO-8859-2",
        "ISO-8859-8-I, ISO-8859-8",
        "utf8, UTF-8",
        "' \"utf-8\"; ', UTF-8"
    })
    void name_inAnySpelling_whatIsMeant(String name, String meant) {
        assertEquals(Optional.of(Charset.forName(meant)), Encoding.named(name));
    }

    @Test
    void name_ofNone_empty() {
        assertEquals(Optional.empty(), Encoding.named("x-klingon"));
        assertEquals(Optional.empty(), Encoding.named("no charset!"));
        assertEquals(Optional.empty(), Encoding.named("_"));
        assertEquals(Optional.empty(), Encoding.named(null));
    }

    @Test
    void parameter_ofMediaType_itsName() {
        assertEquals("utf-8", Encoding.parameter("text/html; charset=utf-8"));
        assertEquals("koi8-r", Encoding.parameter("text/xml; Charset = 'koi8-r'; x=y"));
        assertNull(Encoding.parameter("text/html"));
        assertNull(Encoding.parameter(null));
    }

    @Test
    void declarations_several_firstThatIsKnownAndFits() {
        byte[] bytes = "Переговоры".getBytes(CYRILLIC);
        assertEquals(CYRILLIC, Encoding.of(bytes, "x-klingon", null, "cp1251", "koi8-r").charset());
        assertEquals(CYRILLIC, Encoding.of(bytes, "utf-8", "windows-1251").charset());
    }

    @Test
    void utf8_declaredAsSomethingElse_isUtf8() {
        Encoding encoding = Encoding.of("Zürich".getBytes(UTF_8), "windows-1251");
        assertEquals(UTF_8, encoding.charset());
        assertFalse(encoding.guessed());
    }

    @Test
    void wide_byItsFirstSign_evenWithSignsOfNoMeaning() {
        byte[] bytes = "<p>\uE001\uE002 talks</p>".getBytes(UTF_16LE);
        assertEquals(UTF_16LE, Encoding.of(bytes).charset());
        assertTrue(Encoding.of(bytes).isWide());
    }

    @Test
    void glance_markedOrWide_readable() {
        assertEquals("<rss>", Encoding.glance("\uFEFF<rss>".getBytes(UTF_8)));
        assertEquals("<rss>", Encoding.glance("<rss>".getBytes(UTF_16LE)));
        assertEquals("<rss>é", Encoding.glance("<rss>é".getBytes(Charset.forName("ISO-8859-1"))));
    }
}
