package org.parley.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.app.web.reading.Progress;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.text.Article;

/** The cases of docs/security.md that take a browser: another site is open beside the board. */
class AttackIT {
    @TempDir static Path folder;
    private static Fort fort;
    private static Fort local;
    private static HttpServer evil;
    private static volatile String evilPage = "";
    private static final List<Headers> asked = new CopyOnWriteArrayList<>();
    private static Browser browser;
    private Browser.Window window;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.open();
        fort = Fort.withTokens(folder);
        local = Fort.local(Files.createDirectory(folder.resolve("local")));
        evil = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        evil.createContext(
                "/",
                exchange -> {
                    asked.add(exchange.getRequestHeaders());
                    byte[] page = evilPage.getBytes(UTF_8);
                    exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
                    exchange.sendResponseHeaders(200, page.length);
                    exchange.getResponseBody().write(page);
                    exchange.close();
                });
        evil.start();
    }

    @BeforeEach
    void openWindow() {
        window = browser.window();
    }

    @AfterEach
    void closeWindow() {
        window.close();
    }

    @AfterAll
    static void close() {
        if (fort != null) {
            evil.stop(0);
            local.close();
            fort.close();
            browser.close();
        }
    }

    private static String evilAddress() {
        return "http://evil.localhost:" + evil.getAddress().getPort() + "/";
    }

    /** Shows a page of another site, which browsers know by a name of its own. */
    private Page visitEvil(String html) {
        evilPage = "<!doctype html><title>evil</title>" + html;
        window.page().navigate(evilAddress());
        return window.page();
    }

    private static String at(Fort fort, String path) {
        return "http://localhost:" + fort.port() + path;
    }

    private Page login(String token) {
        Page page = window.page();
        page.navigate(at(fort, "/board"));
        assertTrue(page.url().contains("/login"), page.url());
        page.fill("#token", token);
        page.click("main button");
        page.waitForURL("**/board");
        return page;
    }

    @Test
    void login_wrongThenRight_leadsToThePageAskedFor() {
        Page page = window.page();
        page.navigate(at(fort, "/cell?party=" + Fort.SECRET));
        page.fill("#token", "wrong");
        page.click("main button");
        assertTrue(page.locator("#trouble").textContent().contains("not known"));
        page.fill("#token", fort.analyst);
        page.click("main button");
        page.waitForURL("**/cell?party=*");
        assertEquals("Anna Analyst", page.locator(".who").textContent());
        page.click(".leave button");
        page.waitForURL("**/login");
        page.navigate(at(fort, "/board"));
        assertTrue(page.url().contains("/login"), page.url());
    }

    @Test
    void a31_backAfterLogout_showsNothing() {
        Page page = login(fort.reader);
        page.navigate(at(fort, "/articles/" + fort.article.id()));
        assertTrue(page.content().contains(Fort.SECRET));
        page.click(".leave button");
        page.waitForURL("**/login");
        page.goBack();
        assertFalse(page.content().contains(Fort.SECRET));
        Object kept =
                page.evaluate(
                        "JSON.stringify(Object.assign({}, localStorage))"
                                + " + JSON.stringify(Object.assign({}, sessionStorage))");
        assertFalse(String.valueOf(kept).contains(Fort.SECRET));
        assertFalse(String.valueOf(kept).contains("htmx-history-cache"));
    }

    @Test
    void a60_formOfAnotherPort_writesNothing() throws IOException {
        Page page = login(fort.keeper);
        String before = fort.snap();
        for (String path : paths(fort)) {
            evilPage =
                    "<form action='"
                            + at(fort, path)
                            + "' method=post><input name=x value=1></form>"
                            + "<button onclick='document.forms[0].submit()'>go</button>";
            page.navigate("http://localhost:" + evil.getAddress().getPort() + "/");
            page.click("button");
            page.waitForURL("**" + path);
            assertTrue(page.content().contains("another site"), page.content());
        }
        assertEquals(before, fort.snap());
        page.navigate(at(fort, "/board"));
        assertEquals("Karl Keeper", page.locator(".who").textContent());
    }

    private static List<String> paths(Fort fort) {
        List<String> paths = new java.util.ArrayList<>(List.of("/login", "/logout"));
        fort.writes().forEach(route -> paths.add(fort.address(route)));
        return paths;
    }

    @Test
    void a72_eventSourceElsewhere_getsNothing() {
        Page page = visitEvil("");
        Object seen =
                page.evaluate(
                        "url => new Promise(done => { const source = new EventSource(url);"
                                + " source.onmessage = () => done('message');"
                                + " source.onopen = () => done('open');"
                                + " source.onerror = () => done('error'); })",
                        at(local, "/board"));
        assertEquals("error", seen);
    }

    @Test
    void a71_picturesAndScriptsElsewhere_areNotLoaded() {
        Page page = visitEvil("");
        for (String script : List.of("/board.json", "/board.json?callback=f")) {
            Object loaded =
                    page.evaluate(
                            "url => new Promise(done => { const s = document.createElement('script');"
                                    + " s.onload = () => done(true); s.onerror = () => done(false);"
                                    + " s.src = url; document.head.append(s); })",
                            at(local, script));
            assertEquals(false, loaded, script);
        }
        Object image =
                page.evaluate(
                        "url => new Promise(done => { const i = new Image();"
                                + " i.onload = () => done(true); i.onerror = () => done(false);"
                                + " i.src = url; })",
                        at(local, "/assets/icon.svg"));
        assertEquals(false, image);
    }

    @Test
    void a66_boardUnderAForeignName_isNotShown() {
        Page page = window.page();
        page.navigate("http://rebind.localhost:" + local.port() + "/board");
        assertFalse(page.content().contains(Fort.SECRET), page.content());
        assertTrue(page.content().contains("not known by this name"), page.content());
        Object status =
                page.evaluate(
                        "fetch('/logout', {method: 'POST', body: new URLSearchParams({x: 1})})"
                                + ".then(answer => answer.status)");
        assertEquals(421, status);
    }

    @Test
    void a73_searchesElsewhere_tellNothing() {
        Page page = visitEvil("");
        Object popup =
                page.evaluate(
                        "url => new Promise(done => { const w = window.open(url);"
                                + " setTimeout(() => done(String(w === null || w.closed)), 2000); })",
                        at(local, "/board?q=" + Fort.SECRET));
        assertEquals("true", popup);
        assertFalse(framed(page, at(local, "/board?q=" + Fort.SECRET)));
    }

    @Test
    void a76_frames_stayEmpty() {
        Page page = visitEvil("");
        for (String path : List.of("/board", "/entries/" + local.served.entries().get(0).id())) {
            assertFalse(framed(page, at(local, path)), path);
        }
        assertFalse(framed(page, at(fort, "/login")));
    }

    /** Whether a frame shows a page of the board. */
    private static boolean framed(Page page, String url) {
        page.evaluate(
                "url => new Promise(done => { const f = document.createElement('iframe');"
                        + " f.onload = done; f.src = url; document.body.append(f); })",
                url);
        return page.frames().stream().skip(1).anyMatch(frame -> frame.locator("main").count() > 0);
    }

    @Test
    void a79_htmx_evaluatesNothing() {
        Page page = window.page();
        page.navigate(at(local, "/board"));
        assertEquals(false, page.evaluate("htmx.config.allowEval"));
        assertEquals(true, page.evaluate("htmx.config.selfRequestsOnly"));
        assertEquals(false, page.evaluate("htmx.config.includeIndicatorStyles"));
        assertEquals(false, page.evaluate("htmx.config.allowScriptTags"));
        assertEquals(List.of(), window.errors());
    }

    @Test
    void a123_fragments_areNotRun() {
        Page page = window.page();
        String entry = local.served.entries().get(0).id();
        for (String target :
                List.of(
                        "/board#<img src=x onerror=window.__x=1>",
                        "/board#\"]<script>window.__x=1</script>",
                        "/entries/" + entry + "#javascript:window.__x=1")) {
            page.navigate(at(local, target));
            page.reload();
            assertNotEquals(1, page.evaluate("window.__x"));
        }
    }

    @Test
    void a61_driveBy_byScriptFormAndBeacon_writesNothing() throws IOException {
        Page page = visitEvil("");
        String before = local.snap();
        int jobs = local.served.desk().jobs().size();
        for (String path : paths(local)) {
            page.evaluate(
                    "url => { const form = new FormData(); form.append('text', 'pwned');"
                            + " form.append('files', new File(['pwned demands b.'], 'a.txt'));"
                            + " return Promise.allSettled(["
                            + "fetch(url, {method: 'POST', mode: 'no-cors', headers: {'Content-Type':"
                            + " 'application/x-www-form-urlencoded'}, body: 'text=pwned'}),"
                            + "fetch(url, {method: 'POST', mode: 'no-cors', body: form}),"
                            + "Promise.resolve(navigator.sendBeacon(url, 'text=pwned'))]); }",
                    at(local, path));
        }
        for (String type : List.of("application/x-www-form-urlencoded", "multipart/form-data")) {
            visitEvil(
                    "<form action='"
                            + at(local, "/read")
                            + "' method=post enctype='"
                            + type
                            + "'><input name=text value='pwned demands b.'><button>go</button>"
                            + "</form>");
            page.click("button");
            page.waitForURL("**/read");
            assertTrue(page.content().contains("another site"), page.content());
        }
        assertEquals(before, local.snap());
        assertEquals(jobs, local.served.desk().jobs().size());
    }

    @Test
    void a83_sourcesThatAreOpened_knowNothingOfTheBoard() throws Exception {
        evilPage = "<!doctype html><title>evil</title>news";
        String line = "{\"url\":\"" + evilAddress() + "\",\"text\":\"Sorran demands salt.\"}";
        Multipart form = new Multipart().file("files", "a.jsonl", line);
        Progress read = ReadTest.done(local.served, local.served.send("/read", form));
        String id = String.valueOf(read.steps().get(0).article());
        Page page = window.page();
        page.navigate(at(local, "/articles/" + id));
        asked.clear();
        Page source = page.waitForPopup(() -> page.click("a:has-text('original')"));
        source.waitForLoadState();
        assertEquals(evilAddress(), source.url());
        assertEquals(true, source.evaluate("window.opener === null"));
        assertEquals("", source.evaluate("document.referrer"));
        assertFalse(asked.isEmpty());
        for (Headers headers : asked) {
            // Of its own page, when the browser asks for its icon.
            String from = headers.getOrDefault("Referer", List.of(evilAddress())).toString();
            assertEquals("[" + evilAddress() + "]", from);
        }
    }

    @Test
    void a84_pages_loadNothingFromElsewhere() throws Exception {
        String from = evilAddress();
        Intruder intruder = Intruder.at(fort);
        intruder.upload(
                "a.html",
                "<html><head><title>T</title><link rel=prefetch href='"
                        + from
                        + "1'>"
                        + "<link rel=stylesheet href='"
                        + from
                        + "2'><style>@import '"
                        + from
                        + "3';</style></head><body><article><p>Sorran demands salt in the long talks of"
                        + " the week, said Maric. <img src='"
                        + from
                        + "4.gif'><iframe src='"
                        + from
                        + "5'></iframe><video src='"
                        + from
                        + "6' poster='"
                        + from
                        + "7'></video></p></article></body></html>");
        intruder.upload("b.txt", "Karvelia demands <img src='" + from + "8.gif'>, said Zorn.");
        Page page = login(fort.keeper);
        List<String> loaded = new CopyOnWriteArrayList<>();
        page.onRequest(request -> loaded.add(request.url()));
        asked.clear();
        for (String path : intruder.pages()) {
            page.navigate(at(fort, path));
        }
        assertTrue(loaded.size() > 20, loaded::toString);
        String own = at(fort, "/");
        assertEquals(List.of(), loaded.stream().filter(url -> !url.startsWith(own)).toList());
        assertEquals(0, asked.size());
    }

    @Test
    void a105_plots_showNamesAsText() {
        Dealings dealings = new Dealings(local.served);
        String evilName = "<img src=x onerror=window.__x=1>";
        List<String> names = List.of(evilName, "{a|x}", "{b}", "{c}");
        for (int day = 1; day <= names.size(); day++) {
            String name = names.get(day - 1);
            dealings.keep("2031-05-0" + day, name, Move.DEMAND, null, evilName, "bread " + name);
        }
        Page page = window.page();
        for (String path : List.of("/timeline", "/issue?name=" + Fort.encoded(evilName))) {
            page.navigate(at(local, path));
            page.waitForFunction("() => window.plotsReady === true");
            List<?> places =
                    (List<?>)
                            page.evaluate(
                                    "[...document.querySelectorAll('.drawn svg path, .drawn svg"
                                            + " text')].map(one => one.getBoundingClientRect())"
                                            + ".filter(box => box.width > 1 && box.height > 1)"
                                            + ".slice(0, 60).map(box => [box.x + box.width / 2,"
                                            + " box.y + box.height / 2])");
            assertTrue(places.size() > 3, places::toString);
            for (Object place : places) {
                List<?> at = (List<?>) place;
                page.mouse()
                        .move(
                                ((Number) at.get(0)).doubleValue(),
                                ((Number) at.get(1)).doubleValue());
            }
            assertNull(page.evaluate("window.__x"));
            assertEquals(0, page.locator(".drawn img").count());
            assertEquals(0, page.locator("img[src=x]").count());
        }
        assertEquals(List.of(), window.errors());
    }

    @Test
    void a260_wordsSelectedByMouse_areTheWordsKept() {
        String text =
                "Sorran \uD83D\uDE00  demands\tit.\r\nNor\u00ADway\u00A0would  host"
                        + " \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\r\n\r\nthe talks lastword";
        Article article = local.served.read("Wire", "2031-05-04", text);
        Page page = window.page();
        page.navigate(at(local, "/articles/" + article.id()));
        List<?> box =
                (List<?>)
                        page.evaluate(
                                "(word) => { const walk = document.createTreeWalker("
                                        + "document.querySelector('.text'), NodeFilter.SHOW_TEXT);"
                                        + " let node; while (!(node = walk.nextNode())"
                                        + ".data.includes(word)); const range ="
                                        + " document.createRange(); const at ="
                                        + " node.data.indexOf(word); range.setStart(node, at);"
                                        + " range.setEnd(node, at + word.length);"
                                        + " node.parentElement.scrollIntoView();"
                                        + " const box = range.getBoundingClientRect();"
                                        + " return [box.x + box.width / 2, box.y + box.height / 2]; }",
                                "lastword");
        page.mouse()
                .dblclick(((Number) box.get(0)).doubleValue(), ((Number) box.get(1)).doubleValue());
        page.locator("button.make").click();
        page.locator("#add select[name=move]").selectOption("offer");
        page.locator("#add input[name=party]").fill("Norway");
        page.locator("#add button:has-text('Make the entry')").click();
        page.waitForURL("**?entry=*");
        Entry made =
                local.served.entries().stream()
                        .filter(entry -> entry.rule().equals("ruling"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("lastword", made.evidence().text());
        assertEquals(text.indexOf("lastword"), made.evidence().span().start());
    }
}
