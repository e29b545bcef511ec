package org.parley.app.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.parley.app.web.page.Sign.Family;
import org.w3c.dom.Document;

class SvgTest {
    private static Document parsed(Svg svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.document().getBytes(UTF_8)));
    }

    @Test
    void document_hostileWords_stayWords() throws Exception {
        String hostile =
                "</title><script>alert(1)</script>\" onload=\"x &amp; ]]> \u202E \uD83D\uDE00";
        Document document =
                parsed(
                        new Svg(100, 50, hostile)
                                .text(0, 10, hostile, 12, Ink.WORDS)
                                .mark(
                                        5,
                                        5,
                                        4,
                                        new Sign(Family.ASKS, "demand", false, false, false),
                                        hostile)
                                .bar(0, 0, 1, 1, hostile, hostile));
        assertEquals(0, document.getElementsByTagName("script").getLength());
        assertEquals(hostile, document.getElementsByTagName("text").item(0).getTextContent());
        assertEquals(hostile, document.getElementsByTagName("title").item(0).getTextContent());
        assertEquals(3, document.getElementsByTagName("title").getLength());
    }

    @Test
    void document_lettersThatXmlCannotHave_leftOut() throws Exception {
        Document document =
                parsed(new Svg(9, 9, "").text(0, 0, "a\0b\u001Bc\uFFFEd\uD800e", 12, Ink.WORDS));
        assertEquals("abcde", document.getElementsByTagName("text").item(0).getTextContent());
    }

    @Test
    void fitted_moreThanGoesIn_endsInEllipsis() {
        assertEquals("short", Svg.fitted("short", 100, 12));
        String cut = Svg.fitted("a name that is much too long for its place", 100, 12);
        assertTrue(cut.endsWith("…") && Svg.width(cut, 12) <= 100, cut);
        assertTrue(Svg.fitted("\uD83D\uDE00".repeat(40), 100, 12).matches("(\uD83D\uDE00)+…"));
        assertEquals("…", Svg.fitted("words", 1, 12));
    }

    @Test
    void colours_ofFamilies_areThoseOfThePages() throws IOException {
        String styles;
        try (InputStream in =
                SvgTest.class.getResourceAsStream("/org/parley/app/web/assets/parley.css")) {
            styles = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        }
        String light = styles.substring(0, styles.indexOf("data-theme=\"dark\""));
        for (Family family : Family.values()) {
            String name = "--" + family.word().toLowerCase(Locale.ROOT);
            assertTrue(light.contains(name + ": " + Ink.of(family)), name);
            assertTrue(light.contains(name + "-bg: " + Ink.under(family)), name);
        }
    }
}
