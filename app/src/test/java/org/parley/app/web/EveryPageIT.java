package org.parley.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.entry.Entry;

/**
 * Every page in a browser, wide and narrow, light and dark: nothing sticks out, no script fails,
 * the page's policy forbids nothing that it does, axe finds nothing serious. Its pictures are in
 * {@code target/screenshots}.
 */
class EveryPageIT {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final int NARROW = 390;
    private static final List<Integer> WIDTHS = List.of(1280, NARROW);

    /** A cell of the board is not higher on a phone. */
    private static final int TALLEST = 200;

    /** Says what axe finds that is serious or worse: rule, and where. */
    private static final String AXE =
            """
            async () => {
              const found = await axe.run(document, { resultTypes: ["violations"] });
              return found.violations
                .filter((v) => v.impact === "serious" || v.impact === "critical")
                .flatMap((v) => v.nodes.slice(0, 3).map((n) => v.id + ": " + n.target + " " + n.html.slice(0, 160)));
            }
            """;

    @TempDir Path folder;

    @Test
    void pages_everyWidthAndScheme_nothingWrong() throws IOException {
        try (Served served = new Served(folder);
                Browser browser = Browser.open()) {
            Invention.of(served);
            List<String> wrong = new ArrayList<>();
            for (int width : WIDTHS) {
                for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    try (Browser.Window window = browser.window(width, scheme)) {
                        pages(served)
                                .forEach(
                                        (name, path) ->
                                                look(window, served, name, path)
                                                        .forEach(
                                                                flaw ->
                                                                        wrong.add(
                                                                                name + " " + width
                                                                                        + " "
                                                                                        + scheme
                                                                                        + ": "
                                                                                        + flaw)));
                    }
                }
            }
            assertEquals("", String.join("\n", wrong));
        }
    }

    /** Names of pictures, and addresses. */
    private static Map<String, String> pages(Served served) {
        Entry entry = served.entries().get(0);
        String cell =
                "/cell?issue="
                        + org.parley.app.web.page.Visit.encoded(
                                Objects.requireNonNull(entry.issue()))
                        + "&party="
                        + org.parley.app.web.page.Visit.encoded(
                                Objects.requireNonNull(entry.party()).name());
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("home", "/");
        pages.put("board", "/board");
        pages.put("board-as-of", "/board?asof=2031-05-05");
        pages.put("board-nothing", "/board?talks=nothing");
        pages.put("cell", cell);
        pages.put(
                "issue",
                "/issue?name="
                        + org.parley.app.web.page.Visit.encoded(
                                Objects.requireNonNull(entry.issue())));
        pages.put("issue-nothing", "/issue?name=nothing");
        pages.put("timeline", "/timeline");
        pages.put("timeline-nothing", "/timeline?party=nobody");
        pages.put("deadlines", "/deadlines");
        pages.put("contradictions", "/contradictions");
        pages.put("contradictions-nothing", "/contradictions?party=nobody");
        pages.put("sources", "/sources");
        pages.put("sources-one", "/sources?source=Zora");
        pages.put("articles", "/articles");
        pages.put("search", "/search?q=corridor");
        pages.put("search-nothing", "/search?q=zebra&party=nobody");
        pages.put("search-bad", "/search?q=%22peace");
        pages.put("entry", "/entries/" + entry.id());
        pages.put("article", "/articles/" + entry.article().id() + "?entry=" + entry.id());
        pages.put("issues", "/issues");
        pages.put("names", "/names");
        pages.put("review", "/review");
        pages.put("rulings", "/rulings");
        pages.put("not-there", "/nothing");
        return pages;
    }

    private static List<String> look(
            Browser.Window window, Served served, String name, String path) {
        Page page = window.page();
        window.errors().clear();
        page.navigate(served.at(path).toString());
        page.waitForLoadState();
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(PICTURES.resolve(name + "-" + scheme(page) + ".png")));
        List<String> flaws = new ArrayList<>();
        Object over =
                page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        if (((Number) over).intValue() > 0) {
            flaws.add("sticks out by " + over);
        }
        if (page.viewportSize().width == NARROW) {
            Object tall =
                    page.evaluate(
                            "() => Math.max(0, ...[...document.querySelectorAll('.board td')].map((cell) =>"
                                    + " cell.getBoundingClientRect().height))");
            if (((Number) tall).doubleValue() > TALLEST) {
                flaws.add("a cell is " + tall + " high");
            }
        }
        page.evaluate(axe());
        ((List<?>) page.evaluate(AXE)).forEach(found -> flaws.add("axe " + found));
        window.errors().stream()
                .filter(error -> !error.contains("404"))
                .forEach(error -> flaws.add("console " + error));
        return flaws;
    }

    private static String scheme(Page page) {
        Object dark = page.evaluate("() => matchMedia('(prefers-color-scheme: dark)').matches");
        return page.viewportSize().width
                + "-"
                + (Boolean.TRUE.equals(dark) ? "dark" : "light").toLowerCase(Locale.ROOT);
    }

    private static String axe() {
        try (InputStream in = EveryPageIT.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in, "axe").readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
