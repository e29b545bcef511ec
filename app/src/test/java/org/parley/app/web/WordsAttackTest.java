package org.parley.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.app.web.reading.Progress;
import org.parley.core.entry.Entry;
import org.parley.core.text.Article;

/** Sections 2, 7 and 12 of docs/security.md: words of articles, and who is told of them. */
class WordsAttackTest extends Besieged {
    private Article paste(String text) throws Exception {
        ReadTest.done(
                fort.served,
                intruder.hand(new Multipart().field("text", text).field("language", "en")));
        return intruder.newest();
    }

    private static String cut(Article article) {
        return "/articles/" + article.id() + "/entries";
    }

    @Test
    void a258_placesOutside_areRefused() throws Exception {
        int end = fort.article.text().length();
        for (String[] places :
                new String[][] {
                    {"-1", "5"},
                    {"5", "5"},
                    {"9", "3"},
                    {"0", "999999999"},
                    {"2147483647", "2147483647"},
                    {"-2147483648", "2147483647"},
                    {"" + end, "" + (end + 1)},
                    {"1.5", "3"},
                    {"a", "b"},
                    {"", "5"},
                    {"5", ""},
                    {"", ""},
                    {"4294967296", "4294967300"},
                    {"+1", "05"}
                }) {
            intruder.refused(
                    cut(fort.article),
                    "start",
                    places[0],
                    "end",
                    places[1],
                    "move",
                    "offer",
                    "party",
                    "X",
                    "seen",
                    0);
        }
        intruder.refused(cut(fort.article), "move", "offer", "party", "X", "seen", 0);
        intruder.look();
    }

    @Test
    void a259_placesInCharacters_splitNone() throws Exception {
        Article article =
                paste(
                        "A \ud83d\ude00 B e\u0301 \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 C");
        String text = article.text();
        int kept = 0;
        for (int start = 0; start < text.length(); start++) {
            for (int end = start + 1; end <= Math.min(text.length(), start + 4); end++) {
                HttpResponse<String> answer =
                        intruder.post(
                                kept % 2 == 0 ? fort.analyst : fort.keeper,
                                cut(article),
                                "start",
                                start,
                                "end",
                                end,
                                "move",
                                "offer",
                                "party",
                                "X",
                                "seen",
                                999);
                boolean splits =
                        Character.isLowSurrogate(text.charAt(start))
                                || Character.isHighSurrogate(text.charAt(end - 1));
                assertFalse(splits && answer.statusCode() == 303, start + "-" + end);
                kept += answer.statusCode() == 303 ? 1 : 0;
            }
        }
        assertTrue(kept > 0);
        for (Entry entry : fort.served.entries()) {
            assertTrue(
                    entry.evidence().text().codePoints().noneMatch(c -> c >= 0xD800 && c < 0xE000));
        }
        assertFalse(intruder.page("/board.json").contains("\ufffd"));
        assertFalse(intruder.page("/board.csv").contains("\ufffd"));
    }

    @Test
    void a261_wordsThatDoNotStandThere_areRefused() throws Exception {
        intruder.refused(
                cut(fort.article),
                "start",
                0,
                "end",
                5,
                "quote",
                "The union accepts everything",
                "move",
                "accept",
                "party",
                "X",
                "seen",
                0);
        intruder.refused(
                cut(fort.article),
                "quote",
                "The union accepts everything",
                "move",
                "accept",
                "party",
                "X",
                "seen",
                0);
        intruder.rule(
                cut(fort.article),
                "start",
                0,
                "end",
                5,
                "text",
                "The union accepts everything",
                "evidence",
                "all",
                "move",
                "accept",
                "party",
                "X",
                "seen",
                0);
        assertTrue(
                fort.served.entries().stream()
                        .anyMatch(
                                e ->
                                        e.evidence()
                                                .text()
                                                .equals(fort.article.text().substring(0, 5))));
    }

    @Test
    void a262_blanks_areNoWords() throws Exception {
        Article article = paste("A demands b.\n\n  \u00a0 \n\nB rejects c.");
        int blank = article.text().indexOf('\n');
        int next = article.text().indexOf("B rejects");
        intruder.refused(
                cut(article),
                "start",
                blank,
                "end",
                blank + 1,
                "move",
                "offer",
                "party",
                "X",
                "seen",
                0);
        intruder.refused(
                cut(article),
                "start",
                blank,
                "end",
                next,
                "move",
                "offer",
                "party",
                "X",
                "seen",
                0);
        intruder.rule(
                cut(article),
                "start",
                0,
                "end",
                article.text().length(),
                "move",
                "offer",
                "party",
                "X",
                "seen",
                0);
        intruder.look();
    }

    @Test
    void a44_followingAReading_takesTheRole() throws Exception {
        Progress progress =
                intruder.read(new Multipart().file("files", "SECRETJOB.txt", "A demands b."));
        String stream = "Accept: text/event-stream";
        for (String id :
                List.of(progress.id(), "1", "2", "0", "-1", "..%2f1", "0000000000000000")) {
            String events = "/read/" + id + "/events";
            Wire.Answer nobody = fort.get(events, stream);
            assertTrue(nobody.status() >= 400, nobody::all);
            assertFalse(nobody.all().contains("SECRETJOB"));
            for (String token : List.of(fort.reader, fort.analyst)) {
                Wire.Answer other = fort.get(events, stream, Fort.bearer(token));
                assertTrue(List.of(400, 403, 404).contains(other.status()), other::all);
                assertFalse(other.all().contains("SECRETJOB"));
            }
            if (!id.equals(progress.id())) {
                Wire.Answer guess = fort.get(events, stream, Fort.bearer(fort.keeper));
                assertTrue(List.of(400, 404).contains(guess.status()), guess::all);
            }
        }
        assertTrue(intruder.events(progress.id()).contains("SECRETJOB"));
    }

    @Test
    void a139_namesInEvents_makeNoEvent() throws Exception {
        Multipart form = new Multipart();
        int number = 0;
        for (String name :
                List.of(
                        "x%0a%0aevent: done%0adata: <img src=x onerror=1>%0a%0a",
                        "x\u2028event: done", "x\u0085id: 9")) {
            form.file("files", name + ".txt", "A demands b" + number++ + ".");
        }
        Progress progress = intruder.read(form);
        ReadTest.done(
                fort.served,
                intruder.hand(
                        new Multipart()
                                .field("text", "Sorran demands salt.")
                                .field(
                                        "title",
                                        "x\n\nevent: done\ndata: <img src=x>\n\nid: 9\rid: 9")));
        String second = fort.served.desk().jobs().get(0).id();
        for (String events : List.of(intruder.events(progress.id()), intruder.events(second))) {
            List<String> told = new ArrayList<>();
            for (String line : events.split("\r\n|\r|\n")) {
                if (!line.isEmpty()) {
                    told.add(line.replaceAll(":.*", ""));
                }
                assertFalse(line.equals("event: done") || line.equals("id: 9"), events);
            }
            assertTrue(List.of("event", "data", "id", "").containsAll(told), events);
        }
    }

    @Test
    void a49_forgottenArticle_isNowhere() throws Exception {
        Article article = paste("Sorran demands ZEBRA-CANARY-77 salt, said Maric.");
        Entry entry =
                fort.served.entries().stream()
                        .filter(one -> one.article().id().equals(article.id()))
                        .findFirst()
                        .orElseThrow();
        intruder.rule(
                "/entries/" + entry.id() + "/rule",
                "kind",
                "wrong",
                "reason",
                "no word",
                "seen",
                0);
        String etag =
                intruder.get("/articles/" + article.id()).headers().firstValue("ETag").orElse("*");
        assertTrue(intruder.page("/articles/" + article.id()).contains("ZEBRA-CANARY-77"));
        fort.served.ledger().forget(article, "asked", LocalDate.of(2031, 7, 1));
        for (String page : fort.pages()) {
            assertFalse(intruder.get(page).body().contains("ZEBRA-CANARY-77"), page);
        }
        var readings = org.jsoup.Jsoup.parse(intruder.page("/read")).select("a[href^=/read/]");
        assertFalse(readings.isEmpty());
        for (var reading : readings) {
            String page = reading.attr("href");
            assertFalse(intruder.get(page).body().contains("ZEBRA-CANARY-77"), page);
        }
        assertFalse(intruder.page("/search?q=salt").contains("ZEBRA-CANARY-77"));
        for (String gone : List.of("/articles/" + article.id(), "/entries/" + entry.id())) {
            Wire.Answer answer = fort.get(gone, "If-None-Match: " + etag, Fort.bearer(fort.keeper));
            assertEquals(404, answer.status(), answer::all);
            assertFalse(answer.body().contains("ZEBRA-CANARY-77"));
        }
    }

    @Test
    void a46_formsAboveTheRole_areNotShown() throws Exception {
        for (String page : fort.readerPages()) {
            Wire.Answer answer = fort.get(page, "Accept: text/html", Fort.bearer(fort.reader));
            for (var form : org.jsoup.Jsoup.parse(answer.body()).select("form[method=post]")) {
                assertEquals("/logout", form.attr("action"), page);
            }
        }
        assertEquals(403, fort.get("/read", Fort.bearer(fort.reader)).status());
        assertEquals(403, fort.get("/read", Fort.bearer(fort.analyst)).status());
    }

    @Test
    void a205_hugeTexts_areRefused() throws Exception {
        Wire.Answer large =
                fort.ask("POST", "/read", "text=" + "x".repeat(17 << 20), Fort.bearer(fort.keeper));
        assertEquals(413, large.status(), large::all);
        for (Wire.Answer answer :
                fort.raw(
                        "POST /read HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n"
                                + Fort.bearer(fort.keeper)
                                + "\r\nContent-Length: 9223372036854775807\r\n\r\ntext=x")) {
            fort.clean(answer);
        }
        assertEquals(1, fort.served.ledger().articles().size());
    }

    @Test
    void a213_sameTextManyTimes_isKeptOnce() throws Exception {
        Multipart form = new Multipart();
        for (int i = 0; i < 100; i++) {
            form.file("files", i + ".txt", "Sorran demands salt, said Maric.");
        }
        assertEquals("1 read, 99 known already", intruder.read(form).sum());
    }

    @Test
    void a271_pastedEvidence_replacesNone() throws Exception {
        String before = fort.snap();
        for (String day : List.of("-0001-01-01", "99999-12-31", "tomorrow")) {
            HttpResponse<String> answer =
                    intruder.hand(
                            new Multipart().field("text", "A demands b.").field("published", day));
            assertEquals(422, answer.statusCode(), day);
        }
        assertEquals(before, fort.snap());
        intruder.rule(
                "/entries/" + fort.served.entries().get(0).id() + "/rule",
                "kind",
                "wrong",
                "seen",
                0);
        ReadTest.done(
                fort.served,
                intruder.hand(
                        new Multipart()
                                .field("text", Fort.SECRET + " accepts all")
                                .field("outlet", "Wire")
                                .field("title", String.valueOf(fort.article.title()))
                                .field("published", "2031-06-30")));
        assertEquals(2, fort.served.ledger().articles().size());
        assertTrue(
                fort.served.ledger().articles().stream()
                        .anyMatch(a -> a.text().equals(fort.article.text())));
        assertEquals(fort.article.id(), fort.served.ledger().review().rulings().get(0).article());
    }

    @Test
    void a273_sideRoadsOfAReadOnlyBoard_writeNothing() throws Exception {
        Path place = java.nio.file.Files.createDirectory(folder.resolve("ro"));
        try (Fort board = Fort.readOnly(place, true)) {
            String before = board.snap();
            for (String page : board.pages()) {
                board.get(page, "Accept: text/html", Fort.bearer(board.keeper));
            }
            board.get("/search?q=bread", Fort.bearer(board.keeper));
            board.login(board.keeper);
            for (String body : List.of("text=x", "url=http://127.0.0.1:9999/", "talks=x")) {
                assertEquals(403, board.post("/read", body, Fort.bearer(board.keeper)).status());
            }
            assertEquals(before, board.snap());
        }
    }
}
