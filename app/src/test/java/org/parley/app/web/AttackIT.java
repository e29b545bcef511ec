package org.parley.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cases of docs/security.md that take a browser: another site is open beside the board. */
class AttackIT {
    @TempDir Path folder;
    private Fort fort;
    private Fort local;
    private HttpServer evil;
    private volatile String evilPage = "";
    private Browser browser;
    private Browser.Window window;

    @BeforeEach
    void open() throws IOException {
        browser = Browser.open();
        window = browser.window();
        fort = Fort.withTokens(folder);
        local = Fort.local(Files.createDirectory(folder.resolve("local")));
        evil = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        evil.createContext(
                "/",
                exchange -> {
                    byte[] page = evilPage.getBytes(UTF_8);
                    exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
                    exchange.sendResponseHeaders(200, page.length);
                    exchange.getResponseBody().write(page);
                    exchange.close();
                });
        evil.start();
    }

    @AfterEach
    void close() {
        evil.stop(0);
        local.close();
        fort.close();
        window.close();
        browser.close();
    }

    /** Shows a page of another site, which browsers know by a name of its own. */
    private Page visitEvil(String html) {
        evilPage = "<!doctype html><title>evil</title>" + html;
        window.page().navigate("http://evil.localhost:" + evil.getAddress().getPort() + "/");
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
    void driveBy_byScriptAndBeacon_writesNothing() throws IOException {
        Page page = visitEvil("");
        String before = local.snap();
        for (String path : paths(local)) {
            page.evaluate(
                    "url => Promise.allSettled(["
                            + "fetch(url, {method: 'POST', mode: 'no-cors', headers: {'Content-Type':"
                            + " 'application/x-www-form-urlencoded'}, body: 'text=pwned'}),"
                            + "Promise.resolve(navigator.sendBeacon(url, 'text=pwned'))])",
                    at(local, path));
        }
        assertEquals(before, local.snap());
    }
}
