package org.parley.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;

/** Plots in a browser: drawn, in the page's colours, and a way to what they show. */
class PlotIT {
    private static final String READY = "() => window.plotsReady === true";

    @TempDir Path folder;

    @Test
    void plots_drawn_marksLeadToEntriesAndBarsToTheirMoves() {
        try (Served served = new Served(folder);
                Browser browser = Browser.open();
                Browser.Window window = browser.window()) {
            Dealings dealings = new Dealings(served);
            Entry demand =
                    dealings.keep("2031-05-02", "Sorran", Move.DEMAND, null, "gas", "deliveries");
            dealings.keep("2031-05-20", "Karvelia", Move.REJECT, null, "gas", "deliveries");
            Page page = window.page();
            page.navigate(served.at("/issue?name=gas").toString());
            page.waitForFunction(READY);
            assertEquals(1, marks(page, "--asks").size());
            assertEquals(1, marks(page, "--opposes").size());
            assertTrue(!page.locator(".still").isVisible() && page.locator(".drawn").isVisible());

            page.click("#theme");
            assertEquals("dark", page.evaluate("() => document.documentElement.dataset.theme"));
            page.waitForFunction(
                    "(colour) => document.querySelector(`.drawn path[fill=\"${colour}\"]`)",
                    colour(page, "--asks"));

            click(page, "--asks");
            page.waitForURL("**/entries/" + demand.id());

            page.navigate(served.at("/timeline?issue=gas").toString());
            page.waitForFunction(READY);
            click(page, "--opposes");
            page.waitForURL("**/timeline?*since=2031-05-20&until=2031-05-20");
            assertEquals(List.of("2031-05-20"), page.locator(".telling .day").allTextContents());
            assertEquals(List.of(), window.errors());
        }
    }

    private static String colour(Page page, String token) {
        return (String)
                page.evaluate(
                        "(name) => getComputedStyle(document.documentElement)"
                                + ".getPropertyValue(name).trim()",
                        token);
    }

    /** Middles of the marks of a colour that are drawn below the legend. */
    private static List<?> marks(Page page, String token) {
        return (List<?>)
                page.evaluate(
                        """
                        (colour) => {
                          const top = document.querySelector(".drawn").getBoundingClientRect().top;
                          return [...document.querySelectorAll(".drawn svg path")]
                            .filter((path) => path.getAttribute("fill") === colour)
                            .map((path) => path.getBoundingClientRect())
                            .filter((box) => box.top - top > 34 && box.height > 2)
                            .map((box) => [box.x + box.width / 2, box.y + box.height / 2]);
                        }
                        """,
                        colour(page, token));
    }

    private static void click(Page page, String token) {
        List<?> place = (List<?>) marks(page, token).get(0);
        page.mouse()
                .click(
                        ((Number) place.get(0)).doubleValue(),
                        ((Number) place.get(1)).doubleValue());
    }
}
