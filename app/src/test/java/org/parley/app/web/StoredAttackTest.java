package org.parley.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.parley.app.web.page.Visit;
import org.parley.app.web.reading.Progress;
import org.parley.core.entry.Entry;
import org.parley.core.text.Article;

/** Section 5 of docs/security.md: what was read or ruled, and is shown later. */
class StoredAttackTest extends Besieged {
    private static void shows(String html, String words) {
        String shown = Jsoup.parse(html).text().replaceAll("\\s+", " ");
        assertTrue(
                shown.contains(words.replaceAll("\\s+", " ").strip()), () -> words + " in " + html);
    }

    private void paste(String title, String outlet, String text) throws Exception {
        Multipart form =
                new Multipart().field("text", text).field("title", title).field("outlet", outlet);
        Progress progress = intruder.read(form.field("language", "en"));
        assertEquals("1 read", progress.sum(), progress::toString);
    }

    private String rule() {
        return "/entries/" + fort.served.entries().get(0).id() + "/rule";
    }

    @Test
    void a85_titlesAndOutlets_areText() throws Exception {
        for (int i = 0; i < Markup.PAYLOADS.size(); i++) {
            String payload = Markup.PAYLOADS.get(i);
            paste(payload, payload, "Karvelia demands paper " + i + ", said Zorn.");
            shows(intruder.page("/articles/" + intruder.newest().id()), payload);
        }
        String html =
                "<html><head><title>&lt;img src=x onerror=window.__x=1&gt; of the day</title></head>"
                        + "<body><article><h1>&lt;svg onload=window.__x=1&gt;</h1><p>Sorran demands"
                        + " peace in the long talks of the week, said Maric.</p></article></body></html>";
        intruder.upload("a.html", html);
        intruder.look();
    }

    @Test
    void a86_texts_areText() throws Exception {
        for (String payload : Markup.PAYLOADS) {
            paste("", "", "Karvelia rejects " + payload + " on Monday, said Zorn.\n" + payload);
            shows(intruder.page("/articles/" + intruder.newest().id()), payload);
        }
        intruder.look();
        for (String word : List.of("onerror", "script", "window", "svg")) {
            Markup.check(intruder.page("/search?q=" + word));
        }
    }

    @Test
    void a87_speakersPartiesAndIssues_areText() throws Exception {
        int seen = 0;
        for (String payload : Markup.PAYLOADS) {
            paste("", "", "A line of " + seen + ".\n");
            String article = "/articles/" + intruder.newest().id() + "/entries";
            intruder.rule(
                    article, "quote", "line", "move", "offer", "party", payload, "target", payload,
                    "issue", payload, "speaker", payload, "via", payload, "reason", payload, "seen",
                    seen++);
        }
        assertTrue(
                fort.served.entries().stream()
                        .anyMatch(entry -> Markup.PAYLOADS.get(0).equals(entry.speaker())));
        for (Entry entry : fort.served.entries()) {
            String page = intruder.page("/entries/" + entry.id());
            if (Markup.PAYLOADS.contains(String.valueOf(entry.issue()))) {
                shows(page, String.valueOf(entry.issue()));
            }
        }
        intruder.look();
        Markup.check(intruder.page("/board?issues=200&parties=200"));
    }

    @Test
    void a88_metadataOfPages_isText() throws Exception {
        String evil = "&quot;&gt;&lt;img src=x onerror=window.__x=1&gt;";
        String json =
                "{\"@type\":\"NewsArticle\",\"headline\":\"<img src=x onerror=window.__x=1>\","
                        + "\"datePublished\":\"<b>window.__x=1</b>\",\"author\":{\"name\":\"<svg"
                        + " onload=window.__x=1>\"},\"publisher\":{\"name\":\"<img src=x onerror=1>\"}}";
        String html =
                "<html><head><title>Talks</title><meta name=\"author\" content=\""
                        + evil
                        + "\"><meta property=\"og:site_name\" content=\""
                        + evil
                        + "\"><meta property=\"og:title\" content=\""
                        + evil
                        + "\"><meta name=\"date\" content=\""
                        + evil
                        + "\"><script type=\"application/ld+json\">"
                        + json
                        + "</script></head><body><article><p>Sorran demands peace in the long talks of"
                        + " the week, said Maric.</p></article></body></html>";
        Progress progress = intruder.upload("a.html", html);
        assertEquals("1 read", progress.sum(), progress::toString);
        Article article = intruder.newest();
        assertTrue((article.title() + article.outlet() + article.author()).contains("<img src=x"));
        intruder.look();
    }

    @Test
    void a89_addressesOfOtherSchemes_areNoLinks() throws Exception {
        int number = 0;
        for (String address :
                List.of(
                        "javascript:window.__x=1",
                        "JaVaScRiPt:window.__x=1",
                        "java\tscript:window.__x=1",
                        "\u0001javascript:window.__x=1",
                        "data:text/html,<script>alert(1)</script>",
                        "vbscript:x",
                        "javascript://example.com/%0awindow.__x=1",
                        "&#106;avascript:x",
                        " javascript:x",
                        "file:///etc/passwd",
                        "//evil.test/x")) {
            Multipart form = new Multipart().field("url", address);
            HttpResponse<String> answer = intruder.hand(form);
            assertTrue(answer.statusCode() == 422 || answer.statusCode() == 303, answer::body);
            if (answer.statusCode() == 422) {
                Markup.check(answer.body());
            }
            String escaped = address.replace("&", "&amp;").replace("<", "&lt;");
            String words = "<p>Sorran demands peace number " + number++ + " of the talks.</p>";
            intruder.upload(
                    "a.html",
                    "<html><head><title>Talks</title><link rel=\"canonical\" href=\""
                            + escaped
                            + "\"><meta property=\"og:url\" content=\""
                            + escaped
                            + "\"></head><body><article>"
                            + words
                            + "</article></body></html>");
            intruder.upload(
                    "a.xml",
                    "<rss version=\"2.0\"><channel><title>News</title><item><title>T</title><link>"
                            + escaped.replace("\u0001", "")
                            + "</link><description>Sorran demands bread number "
                            + number
                            + ".</description></item></channel></rss>");
            intruder.upload(
                    "a.jsonl",
                    new com.fasterxml.jackson.databind.ObjectMapper()
                            .writeValueAsString(
                                    java.util.Map.of(
                                            "url",
                                            address,
                                            "text",
                                            "Sorran demands salt number " + number + ".")));
        }
        assertTrue(fort.served.ledger().articles().size() > number);
        links();
    }

    /** Every link leads to this board, or to the web. */
    private void links() throws Exception {
        for (String page : intruder.pages()) {
            String html = intruder.page(page);
            Markup.check(html);
            for (Element link : Jsoup.parse(html).select("[href],[src],[action],[hx-get]")) {
                for (String name : List.of("href", "src", "action", "hx-get")) {
                    assertTrue(
                            link.attr(name).matches("(?s)|/(?!/).*|#.*|https?://[^\\s]*"),
                            () -> page + ": " + link);
                }
            }
        }
    }

    @Test
    void a90_quotesInAddresses_stayInThem() throws Exception {
        int number = 0;
        for (String address :
                List.of(
                        "http://a.test/\"onmouseover=\"window.__x=1",
                        "http://a.test/'><script>window.__x=1</script>",
                        "http://a.test/?a=1&quot;onclick=window.__x=1")) {
            intruder.upload(
                    "a.jsonl",
                    new com.fasterxml.jackson.databind.ObjectMapper()
                            .writeValueAsString(
                                    java.util.Map.of(
                                            "url",
                                            address,
                                            "text",
                                            "Sorran demands salt number " + number++ + ".")));
            Markup.check(intruder.hand(new Multipart().field("url", address)).body());
        }
        links();
    }

    @Test
    void a92_namesOfFiles_areText() throws Exception {
        Multipart form = new Multipart();
        int number = 0;
        for (String payload : Markup.PAYLOADS) {
            form.file("files", payload + ".txt", "Sorran demands salt " + number++ + ".\n");
        }
        form.file("files", "<img src=x onerror=window.__x=1>.pdf", "%PDF-1.4 broken");
        form.file(
                "files",
                "b.zip",
                Packed.zip("<img src=x onerror=window.__x=1>.txt", "A demands b."));
        Progress progress = intruder.read(form);
        assertTrue(progress.toString().contains("onerror"), progress::toString);
        for (String page : List.of("/read/" + progress.id(), "/read", "/articles", "/names", "/")) {
            Markup.check(intruder.page(page));
        }
        String events = intruder.events(progress.id());
        for (String line : events.split("\n")) {
            if (line.startsWith("data: <")) {
                Markup.check(line.substring(6));
            }
        }
        assertTrue(events.contains("&lt;img src=x"), events);
    }

    @Test
    void a93_reasons_areText() throws Exception {
        int seen = 0;
        for (String payload : Markup.PAYLOADS) {
            intruder.rule(rule(), "kind", "confirm", "reason", payload, "seen", seen++);
        }
        String page = intruder.page("/rulings");
        for (String payload : Markup.PAYLOADS) {
            shows(page, payload);
        }
        intruder.look();
    }

    @Test
    void a94_ruledPartiesAndIssues_areText() throws Exception {
        int seen = 0;
        for (String payload : Markup.PAYLOADS) {
            intruder.rule(
                    rule(), "kind", "change", "party", payload, "issue", payload, "target", payload,
                    "seen", seen++);
            String board = intruder.page("/board");
            Markup.check(board);
            shows(board, payload);
            Markup.check(intruder.page("/issue?name=" + Visit.encoded(payload)));
            Markup.check(intruder.page("/cell?issue=" + Visit.encoded(payload)));
        }
        intruder.look();
    }

    @Test
    void a95_renamedIssuesAndNames_areText() throws Exception {
        fort.served.read("Zora", "2031-05-04", "A demands b, said Maric\nC demands d, said Vesk");
        String issue = "corridor";
        int seen = 0;
        for (String payload : Markup.PAYLOADS) {
            intruder.rule("/issues/rename", "issue", issue, "name", payload, "seen", seen++);
            issue = payload;
            String page = intruder.page("/issues");
            shows(page, payload);
            Markup.check(page);
            assertTrue(page.contains("/issue?name=" + Visit.encoded(payload)), page);
        }
        intruder.rule("/names/role", "name", "Maric", "party", Markup.PAYLOADS.get(0), "seen", 0);
        intruder.look();
    }

    @Test
    void a99_markupInBodies_isGone() throws Exception {
        int number = 0;
        List<String> markup = new ArrayList<>(Markup.PAYLOADS);
        markup.add("<template><img src=x onerror=window.__x=1></template>");
        markup.add(
                "<noscript><p title=\"</noscript><img src=x onerror=window.__x=1>\"></noscript>");
        markup.add("<iframe srcdoc=\"<script>window.__x=1</script>\"></iframe>");
        markup.add("<object data=\"javascript:window.__x=1\"></object>");
        for (String payload : markup) {
            intruder.upload(
                    "a.html",
                    "<html><head><title>Talks</title></head><body><article><p>Sorran demands peace"
                            + " number "
                            + number++
                            + " in the long talks "
                            + payload
                            + " of the week.</p></article></body></html>");
        }
        assertTrue(fort.served.ledger().articles().size() > markup.size() / 2);
        intruder.look();
    }

    @Test
    void a100_markedMarkup_staysText() throws Exception {
        String text =
                "A demands &lt;script&gt;window.__x=1&lt;/script&gt;B & <b>C</b> <script>d</script>";
        paste("", "", text);
        Article article = intruder.newest();
        List<String> moves =
                List.of("offer", "accept", "reject", "threaten", "retract", "commit", "refuse");
        int[][] spans = {{11, 13}, {12, 20}, {2, 9}, {40, 60}, {60, 64}, {64, 75}, {13, 16}};
        int seen = 0;
        for (int i = 0; i < spans.length; i++) {
            int[] span = spans[i];
            HttpResponse<String> answer =
                    intruder.post(
                            fort.analyst,
                            "/articles/" + article.id() + "/entries",
                            "start",
                            span[0],
                            "end",
                            span[1],
                            "move",
                            moves.get(i),
                            "party",
                            "X",
                            "seen",
                            seen);
            seen += answer.statusCode() == 303 ? 1 : 0;
        }
        assertTrue(seen > 3);
        String page = intruder.page("/articles/" + article.id());
        assertEquals(article.text(), Jsoup.parse(page).select("#text").first().wholeText());
        intruder.look();
    }

    @Test
    void a104_namesInDataOfPlots_endNoScript() throws Exception {
        int seen = 0;
        for (String name :
                List.of(
                        "</script><script>window.__x=1</script>",
                        "<!--<script>",
                        "]]>",
                        "a\u2028b",
                        "a\u2029b",
                        "\"-window.__x=1-\"",
                        "\\")) {
            intruder.rule(rule(), "kind", "change", "party", name, "issue", name, "seen", seen++);
            for (String page :
                    List.of(
                            "/board",
                            "/timeline",
                            "/issue?name=" + Visit.encoded(name),
                            "/sources",
                            "/")) {
                String html = intruder.page(page);
                Markup.check(html);
                for (Element script : Jsoup.parse(html).select("script[type=application/json]")) {
                    new com.fasterxml.jackson.databind.ObjectMapper().readTree(script.data());
                    assertFalse(script.data().contains("<"), script::data);
                }
            }
        }
    }

    @Test
    void a107_namesOfThings_makeNoIds() throws Exception {
        int seen = 0;
        for (String name : List.of("htmx", "body", "forms", "cookie", "board", "csrf", "text")) {
            intruder.rule(rule(), "kind", "change", "party", name, "issue", name, "seen", seen++);
            for (String page : List.of("/board", "/issue?name=" + name, "/timeline", "/names")) {
                List<String> ids = Jsoup.parse(intruder.page(page)).select("[id]").eachAttr("id");
                assertEquals(ids.stream().distinct().toList(), ids, page);
                assertTrue(
                        name.equals("text") || name.equals("board") || !ids.contains(name),
                        () -> page + ids);
            }
        }
    }

    @Test
    void a108_namesInClasses_addNone() throws Exception {
        int seen = 0;
        for (String name :
                List.of("x\" style=\"position:fixed;inset:0", "x y z", "x}*{display:none}")) {
            intruder.rule(rule(), "kind", "change", "party", name, "issue", name, "seen", seen++);
            for (String page : intruder.pages()) {
                String html = intruder.page(page);
                Markup.check(html);
                assertTrue(Jsoup.parse(html).select(".x, .y, .z, style").isEmpty(), page);
            }
        }
    }

    @Test
    void a110_turnedText_turnsNothingAroundIt() throws Exception {
        String turned = "Union\u202Etxt.exe";
        intruder.rule(
                rule(),
                "kind",
                "change",
                "party",
                turned,
                "issue",
                turned,
                "target",
                turned,
                "reason",
                "why \u202D not",
                "seen",
                0);
        paste("\u202E\u2066evil\u2069", "\u202Eoutlet", "Sorran demands \u202Esalt.");
        for (String page : intruder.pages()) {
            for (Element element : Jsoup.parse(intruder.page(page)).body().getAllElements()) {
                for (TextNode text : element.textNodes()) {
                    if (text.text().matches("(?s).*[\u202A-\u202E\u2066-\u2069].*")) {
                        assertTrue(
                                element.closest("bdi,[dir=auto],option,textarea,script") != null,
                                () -> page + ": " + element);
                    }
                }
            }
        }
        for (String ending : List.of("csv", "json", "svg")) {
            for (String page : intruder.downloads(ending)) {
                String name =
                        intruder.get(page).headers().firstValue("Content-Disposition").orElse("");
                assertTrue(name.matches("[ -~]*"), name);
            }
        }
    }

    @Test
    void a112_marksAndControls_areShownOrGone() throws Exception {
        int number = 0;
        for (String title :
                List.of(
                        "a" + "\u0301".repeat(900),
                        "a" + "\n".repeat(900),
                        "a\u0007b",
                        "a\u001b[31mb",
                        "a\u0085b",
                        "a\uFFFFb",
                        "a\ufffeb")) {
            paste(title, title, "Sorran demands salt " + number++ + title + ".");
            intruder.look();
        }
        intruder.refused(rule(), "kind", "change", "party", "a\u001b[31mb", "seen", 0);
    }

    @Test
    void a113_originals_areNotServed() throws Exception {
        intruder.upload("a.txt", "<html><script>window.__x=1</script>Sorran demands salt.");
        String article = "/articles/" + intruder.newest().id();
        for (String ending :
                List.of("/original", "/raw", ".txt", ".html", "?raw=1", "?format=html")) {
            HttpResponse<String> answer = intruder.get(article + ending);
            assertTrue(answer.statusCode() == 404 || answer.statusCode() == 200, answer::body);
            assertEquals(
                    "nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
            Markup.check(answer.body());
        }
    }

    @Test
    void a118_formsThatAreRefused_showTextOnly() throws Exception {
        String entry = fort.served.entries().get(0).id();
        List<String> places = List.of("", "/entries/" + entry, "/issues");
        int turn = 0;
        for (var route : fort.writes()) {
            String address = fort.address(route);
            for (String payload : Markup.PAYLOADS) {
                if (address.startsWith("/read")) {
                    continue;
                }
                List<Object> fields = new ArrayList<>();
                for (String field :
                        List.of(
                                "kind",
                                "move",
                                "party",
                                "target",
                                "issue",
                                "name",
                                "a",
                                "b",
                                "of",
                                "number",
                                "quote",
                                "cue",
                                "speaker",
                                "via",
                                "reason",
                                "outlet",
                                "letter",
                                "first",
                                "second",
                                "containing",
                                "date",
                                "from",
                                "to",
                                "start",
                                "end",
                                "place",
                                "at",
                                "next")) {
                    fields.addAll(List.of(field, payload));
                }
                fields.addAll(List.of("seen", payload));
                fields.addAll(List.of("here", turn % 3 == 0 ? payload : places.get(turn % 3)));
                String token = turn++ % 2 == 0 ? fort.keeper : fort.analyst;
                HttpResponse<String> answer = intruder.post(token, address, fields.toArray());
                assertTrue(answer.statusCode() >= 400, answer::body);
                assertFalse(answer.statusCode() == 429, answer::body);
                Markup.check(answer.body());
            }
        }
        for (String payload : Markup.PAYLOADS) {
            Multipart form = new Multipart();
            for (String field :
                    List.of("url", "outlet", "published", "title", "language", "talks")) {
                form.field(field, payload);
            }
            HttpResponse<String> answer = intruder.hand(form.file("talksfile", payload, payload));
            assertEquals(422, answer.statusCode(), answer::body);
            Markup.check(answer.body());
        }
    }

    @Test
    void a141_expressions_areNotWorkedOut() throws Exception {
        int seen = 0;
        for (String name :
                List.of(
                        "${7*7}",
                        "#{7*7}",
                        "@raw(7*7)",
                        "$unsafe{1}",
                        "!{var x=1}",
                        "<%= 7*7 %>",
                        "@if(true)x@endif")) {
            intruder.rule(
                    rule(), "kind", "change", "party", name, "issue", name, "reason", name, "seen",
                    seen++);
            shows(intruder.page("/board"), name);
            shows(intruder.page("/rulings"), name);
        }
    }

    @Test
    void a136_namesInHeaders_makeNoHeader() throws Exception {
        String issue = "corridor";
        int seen = 0;
        for (String name :
                List.of(
                        "x\r\nHX-Redirect: //evil.test",
                        "{\"a\":\"b\"}",
                        "\u65e5\u672c",
                        "x\r\nSet-Cookie: a=b")) {
            HttpResponse<String> answer =
                    intruder.post(
                            fort.analyst,
                            "/issues/rename",
                            "issue",
                            issue,
                            "name",
                            name,
                            "seen",
                            seen++,
                            "here",
                            "/issues\r\nX-Evil: 1");
            assertEquals(303, answer.statusCode(), answer::body);
            issue = fort.served.entries().get(0).issue();
            assertTrue(answer.headers().firstValue("HX-Redirect").isEmpty());
            assertTrue(answer.headers().firstValue("X-Evil").isEmpty());
            assertEquals(1, answer.headers().allValues("Set-Cookie").size());
            assertEquals("/issues", answer.headers().firstValue("Location").orElse(""));
        }
    }
}
