package org.parley.reader.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlinesTest {
    private static final String BODY =
            "The envoy of Karvelia met the foreign minister of Sorran in Geneva on Monday, and the two of them"
                    + " talked about the corridor for an hour with Zelenskyy's aides.\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Envoy Demands Longer Truce Before Talks|Envoy demands longer truce before talks",
                "Envoys From Karvelia And Sorran Reject Longer Truce|Envoys from Karvelia and Sorran reject longer truce",
                "Ministers Say NATO And UK Reject Longer Truce|Ministers say NATO and UK reject longer truce",
                "Ministers Reject Karvelia's Plan For Longer Truce|Ministers reject Karvelia's plan for longer truce",
                "Ministers Reject Zelenskyy\u2019s Plan For Longer Truce|Ministers reject Zelenskyy\u2019s plan for longer truce",
                "\uD83D\uDD4A Ministers Reject Longer Truce|\uD83D\uDD4A Ministers reject longer truce",
                "\u00c9mig\u00e9s \u00c9lite Rejects \u00c9lan Longer Truce|\u00c9mig\u00e9s \u00e9lite rejects \u00e9lan longer truce",
            })
    void lowered_titleCase_namesKept(String headline, String lowered) {
        assertEquals(lowered + "\n" + BODY, Headlines.lowered(headline + "\n" + BODY));
        assertEquals(BODY + lowered, Headlines.lowered(BODY + headline));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ministers of both sides reject the longer truce",
                "Longer Truce",
                "The Union of Dockers and the employers of the harbour met on Tuesday",
            })
    void lowered_runningTextOrShortLine_unchanged(String line) {
        assertEquals(line + "\n" + BODY, Headlines.lowered(line + "\n" + BODY));
    }

    @Test
    void lowered_hardlyAnyBody_unchanged() {
        String text = "Envoy Demands Longer Truce Before Talks\nHe left.\n";
        assertEquals(text, Headlines.lowered(text));
        assertEquals("", Headlines.lowered(""));
        assertEquals("\n\n", Headlines.lowered("\n\n"));
    }

    @Test
    void lowered_lettersThatGrowInLowerCase_sameLength() {
        String text =
                "Envoy From \u0130stanbul Demands \u1E9Elonger Truce \uD801\uDC00Deseret\n" + BODY;
        String lowered = Headlines.lowered(text);
        assertEquals(text.length(), lowered.length());
        assertEquals(BODY, lowered.substring(lowered.length() - BODY.length()));
    }

    @Test
    void lowered_underTurkishLocale_dottedI() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertEquals(
                    "Envoy demands immediate longer truce\n" + BODY,
                    Headlines.lowered("Envoy Demands Immediate Longer Truce\n" + BODY));
        } finally {
            Locale.setDefault(before);
        }
    }
}
