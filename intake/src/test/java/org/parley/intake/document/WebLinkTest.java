package org.parley.intake.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WebLinkTest {
    private static final URI BASE = URI.create("https://a.example.test/b/c?d=1#e");

    @ParameterizedTest
    @CsvSource({
        "f, https://a.example.test/b/f",
        "/f, https://a.example.test/f",
        "../f, https://a.example.test/f",
        "//o.example.test/f, https://o.example.test/f",
        "?g=2, https://a.example.test/b/c?g=2",
        "#h, https://a.example.test/b/c?d=1#h",
        "'', https://a.example.test/b/c?d=1",
        "http://x.example.test/a b, http://x.example.test/a%20b",
        "http:///x.example.test/a, http://x.example.test/a",
        "HTTP://X.example.test/%7Ea, HTTP://X.example.test/%7Ea",
        "http://x.example.test/100%, http://x.example.test/100%25",
        "http://x.example.test/a|b, http://x.example.test/a%7Cb",
        "http://x.example.test/zoë, http://x.example.test/zoë"
    })
    void of_relativeAndSloppy_absolute(String written, String expected) {
        assertEquals(expected, String.valueOf(WebLink.of(BASE, written)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "tag:x,2026:1",
                "urn:x:y",
                "http://",
                "http://x[y/",
                "mailto:a@b.c",
                "file:///etc/x"
            })
    void of_notOnTheWeb_null(String written) {
        assertNull(WebLink.of(BASE, written));
    }
}
