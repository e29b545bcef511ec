package org.parley.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Sections 5, 7 and 10 of docs/security.md: what is asked of search, lists and plots. */
class QuestionAttackTest extends Besieged {
    /** Answered or refused, at once, and as text. */
    private String asked(String address) throws Exception {
        long start = System.nanoTime();
        HttpResponse<String> answer = intruder.get(address);
        assertTrue(System.nanoTime() - start < 5_000_000_000L, address);
        assertTrue(List.of(200, 400, 404).contains(answer.statusCode()), address);
        assertTrue(answer.body().length() < 10_000_000, address);
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            Markup.check(answer.body());
        }
        for (String word : List.of("SQLITE", "fts5", "Exception", "tsquery")) {
            assertFalse(answer.body().contains(word), () -> address + answer.body());
        }
        return answer.body();
    }

    private String search(String words) throws Exception {
        return asked("/search?q=" + Fort.encoded(words));
    }

    private void paste(String text) throws Exception {
        ReadTest.done(fort.served, intruder.hand(new Multipart().field("text", text)));
    }

    @Test
    void a101_markedHits_stayText() throws Exception {
        paste("Sorran demands <img src=x onerror=window.__x=1> &lt; &amp; mark b span class salt.");
        for (String word : List.of("img", "onerror", "lt", "amp", "mark", "b", "span", "class")) {
            String page = search(word);
            assertTrue(Jsoup.parse(page).select("mark").hasText(), () -> word + page);
            assertFalse(page.contains("&<mark>"), page);
        }
    }

    @Test
    void a102_marksOfTheText_markNothing() throws Exception {
        paste(
                "Sorran demands <mark>forged</mark> [[forged]] \u0001forged\u0002 \ue000forged\ue001"
                        + " @@HL@@ forged, salt.");
        assertTrue(Jsoup.parse(search("salt")).select("mark").hasText());
        for (org.jsoup.nodes.Element mark : Jsoup.parse(search("salt")).select("mark")) {
            assertEquals("salt", mark.text());
        }
    }

    @Test
    void a103_lettersThatGrow_moveNoMark() throws Exception {
        paste(
                "\u0130\u0130\u0130\u0130\u0130\u0130<img src=x onerror=window.__x=1> Streik \u00df\u00df\u00df \ufb03 salt.");
        for (String word : List.of("streik", "STREIK", "ss", "i", "salt")) {
            for (org.jsoup.nodes.Element mark : Jsoup.parse(search(word)).select("mark")) {
                assertTrue(
                        mark.text().strip().matches("(?iu)streik|salt|\u00df+|i.*|\u0130+"),
                        () -> word + ": " + mark);
            }
        }
        assertTrue(Jsoup.parse(search("streik")).select("mark").hasText());
    }

    @Test
    void a114_searchedWords_areText() throws Exception {
        for (String payload : Markup.PAYLOADS) {
            search(payload);
            asked("/search?q=" + Fort.encoded(Fort.encoded(payload)));
            asked("/search?q%5B%5D=" + Fort.encoded(payload));
            asked("/search?q=a&q=" + Fort.encoded(payload));
        }
    }

    @Test
    void a124_sqlInSearch_isWords() throws Exception {
        for (String words :
                List.of(
                        "'",
                        "''",
                        "' OR 1=1--",
                        "'; DROP TABLE entries;--",
                        "' UNION SELECT 1,2,3,4--",
                        "%' AND 1=(SELECT 1)--",
                        "\\",
                        "%",
                        "_",
                        "x' AND randomblob(900000000)--")) {
            assertFalse(search(words).contains(Fort.SECRET), words);
        }
        assertEquals(2, fort.served.entries().size());
        assertTrue(search("bread").contains("<mark>"));
    }

    @Test
    void a125_operatorsOfSearch_areNoErrors() throws Exception {
        for (String words :
                List.of(
                        "\"",
                        "\"a",
                        "a\"b\"",
                        "*",
                        "a*",
                        "^a",
                        "NEAR(a b, 999999999)",
                        "AND",
                        "OR OR",
                        "NOT",
                        "a AND",
                        "(",
                        ")",
                        "((((",
                        "title:x",
                        "rowid:1",
                        "{a b}:c",
                        "-a",
                        "+",
                        "~",
                        "a~2",
                        "[a TO z]",
                        "/a.*b/",
                        "\\",
                        ":",
                        "a:b:c",
                        "!",
                        "&&",
                        "||",
                        "\u0000")) {
            search(words);
        }
    }

    @Test
    void a221_numbersThatAreNone_areRefused() throws Exception {
        for (String number :
                List.of(
                        "2147483647",
                        "9223372036854775808",
                        "99999999999999999999",
                        "-1",
                        "0",
                        "1e9",
                        "NaN",
                        "0x10",
                        "%D9%A3",
                        "%EF%BC%91%EF%BC%90",
                        "%2B5",
                        "%205",
                        "5;6",
                        "",
                        "5&most=6")) {
            for (String page : fort.pages()) {
                if (page.matches(
                                "/(board|cell|issues|names|rulings|review|articles|sources|search|timeline)[.?]?\\w*.*")
                        && !page.contains("{")) {
                    String more = page.contains("?") ? "&" : "?";
                    for (String name : List.of("most", "issues", "from", "changes")) {
                        asked(page + more + name + "=" + number);
                    }
                }
            }
        }
    }

    @Test
    void a222_oddDays_areRefused() throws Exception {
        for (String question :
                List.of(
                        "since=-999999999-01-01&until=%2B999999999-12-31",
                        "since=0000-00-00",
                        "since=2026-02-30",
                        "since=9999-12-31&until=0001-01-01",
                        "since=0001-01-01&until=9999-12-31",
                        "since=2026-W01",
                        "date=9999-12-31",
                        "step=0",
                        "step=-1",
                        "step=PT0S",
                        "zone=Etc/../../x")) {
            for (String page :
                    List.of(
                            "/timeline",
                            "/timeline.json",
                            "/board",
                            "/deadlines",
                            "/issue?name=corridor",
                            "/")) {
                asked(page + (page.contains("?") ? "&" : "?") + question);
            }
        }
    }

    @Test
    void a223_sizesOfPictures_areNotAsked() throws Exception {
        for (String question :
                List.of("width=2147483647&height=-1", "scale=1e308", "cols=0", "parties=0")) {
            asked("/board.svg?" + question);
        }
    }

    @Test
    void a224_patterns_areWords() throws Exception {
        paste("Sorran demands " + "a".repeat(5_000) + " salt.");
        for (String pattern : List.of("(a+)+$", "(.*a){25}", "(a|a)*b")) {
            search(pattern);
            for (String name : List.of("party", "issue", "filter", "pattern", "match")) {
                asked("/board?" + name + "=" + Fort.encoded(pattern));
                asked("/timeline?" + name + "=" + Fort.encoded(pattern));
            }
        }
    }
}
