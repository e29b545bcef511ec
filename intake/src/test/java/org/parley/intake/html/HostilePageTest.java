package org.parley.intake.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.intake.document.Mutations;
import org.parley.intake.document.Unreadable;

/** Pages that were made to hurt, or broken on their way. */
class HostilePageTest {
    /** Of the processor's time: the machine may do other work too. */
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private static final String SAID =
            "The union said on Monday that it rejects the offer of the port.";

    @Test
    void nesting_fortyThousandDeep_articleRead() {
        for (String tag : List.of("div class=comment", "span", "table")) {
            String page = ("<" + tag + ">").repeat(40_000) + "<p>" + SAID + "</p>";
            String body = body(page);
            assertTrue(body.isEmpty() || body.contains(SAID), tag);
        }
    }

    @Test
    void text_twoMegabytesInOneNode_inTime() {
        String words = "The union rejects it. ".repeat(100_000);
        assertEquals(words.strip().length(), body("<p>" + words + "</p>").length());
    }

    @Test
    void attribute_ofMegabytes_articleRead() {
        String value = "comment share ".repeat(300_000);
        assertEquals(SAID, body("<div class='" + value + "'><p>" + SAID + "</p></div>"));
    }

    @Test
    void patterns_madeToBacktrack_inTime() {
        String end = "</p><p>" + SAID;
        assertTrue(body("<p><a href=/x>" + "@.".repeat(200_000) + "</a>" + end).contains(SAID));
        assertTrue(body("<p><a href=/x>" + "1 ".repeat(200_000) + "x</a>" + end).contains(SAID));
        assertTrue(body("<p>" + "\"said ".repeat(100_000) + end).contains(SAID));
        assertTrue(
                body("<title>" + "a - ".repeat(100_000) + "</title>" + "<p>" + SAID)
                        .contains(SAID));
        assertEquals(
                SAID,
                body(
                        "<script type=application/ld+json>{}]]>"
                                + " ".repeat(200_000)
                                + "x</script><p>"
                                + SAID));
    }

    @Test
    void elements_veryMany_inTime() {
        assertTrue(
                body("<p>" + SAID + ("<div class=share-bar><a href=/x>x</a></div>").repeat(8_000))
                        .contains(SAID));
        assertTrue(
                body("<div hidden>".repeat(300) + "<b>x".repeat(8_000) + "</div>")
                        .startsWith("xx"));
    }

    @Test
    void linkedData_deepOrHuge_ignored() {
        String script = "<script type=application/ld+json>";
        assertEquals(SAID, body(script + "[".repeat(100_000) + "</script><p>" + SAID));
        assertEquals(
                SAID,
                body(
                        script
                                + "["
                                + "{\"@type\":\"NewsArticle\"},".repeat(20_000)
                                + "]</script><p>"
                                + SAID));
    }

    @Test
    void page_cutAnywhere_readsOrIsEmpty() {
        String page =
                "<!doctype html><html><head><meta charset=utf-8><title>No – says Sorran</title><script"
                        + " type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"No\"}</script>"
                        + "</head><body><article class='x'><p>"
                        + SAID
                        + "</p><ul><li>one &amp; two</ul></article></body></html>";
        byte[] bytes = page.getBytes(UTF_8);
        for (int length = 0; length < bytes.length; length += 23) {
            assertTrue(body(new String(bytes, 0, length, UTF_8)).length() <= page.length());
        }
    }

    @Test
    void page_withBytesChanged_readsOrIsEmpty() {
        byte[] page =
                ("<!doctype html><title>No</title><table><tr><td><p>"
                                + SAID
                                + "<a href=/x>More</a></table>")
                        .repeat(3)
                        .getBytes(UTF_8);
        Random random = new Random(7);
        for (int round = 0; round < 40; round++) {
            byte[] changed = page.clone();
            for (int i = 0; i < 8; i++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            assertTrue(body(changed).length() < 2 * page.length);
        }
    }

    @Test
    void page_damagedInManyWays_isReadOrRefused() {
        assertTrue(Mutations.survived(new HtmlFormat(), "talks.html", Samples.page()) > 40);
    }

    private static String body(String html) {
        return body(html.getBytes(UTF_8));
    }

    private static String body(byte[] html) {
        long start = processorNanos();
        String body;
        try {
            body = Page.parse(html, null, null).body();
        } catch (Unreadable refused) {
            body = "";
        }
        Duration taken = Duration.ofNanos(processorNanos() - start);
        assertTrue(taken.compareTo(LIMIT) < 0, "it took " + taken);
        return body;
    }

    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
