package org.parley.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
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
            assertEquals(1, marks(page, "--asks").count());
            assertEquals(1, marks(page, "--opposes").count());
            assertTrue(!page.locator(".still").isVisible() && page.locator(".drawn").isVisible());

            page.click("#theme");
            assertEquals("dark", page.evaluate("() => document.documentElement.dataset.theme"));
            page.waitForFunction(
                    "(colour) => document.querySelector(`.drawn path[fill=\"${colour}\"]`)",
                    colour(page, "--asks"));

            marks(page, "--asks").click();
            page.waitForURL("**/entries/" + demand.id());

            page.navigate(served.at("/timeline?issue=gas").toString());
            page.waitForFunction(READY);
            marks(page, "--opposes").click();
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

    /** Those of the plot itself: above the legend nothing is. */
    private static Locator marks(Page page, String token) {
        return page.locator(".drawn path[fill=\"" + colour(page, token) + "\"]:not([d*=\"l12\"])");
    }
}
