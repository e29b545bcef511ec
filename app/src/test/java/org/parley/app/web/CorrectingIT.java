package org.parley.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.entry.Entry;
import org.parley.core.text.Article;

/** Entries are made, corrected and taken back in a browser. */
class CorrectingIT {
    private static final String TEXT =
            "Sorran \uD83D\uDE00 demands it.\r\nNorway <would>\r\nhost \u05E9\u05DC\u05D5\u05DD them.\u0001\n\rEnd";

    @TempDir Path folder;

    @Test
    void words_selected_entryOfExactlyThese() {
        try (Served served = new Served(folder);
                Browser browser = Browser.open();
                Browser.Window window = browser.window()) {
            Article article = served.read("Wire", "2031-05-04", TEXT);
            Page page = window.page();
            page.navigate(served.at("/articles/" + article.id()).toString());
            assertEquals(TEXT, page.evaluate("document.querySelector('.text').textContent"));
            assertTrue(page.locator("button.make").isHidden(), "nothing is selected yet");
            int start = TEXT.indexOf("Norway");
            int end = TEXT.indexOf(" them");
            page.evaluate(
                    """
                    ([start, end]) => {
                      const walk = document.createTreeWalker(document.querySelector(".text"), NodeFilter.SHOW_TEXT);
                      const range = document.createRange();
                      let at = 0;
                      for (let node = walk.nextNode(); node; node = walk.nextNode()) {
                        const after = at + node.length;
                        if (start >= at && start < after) range.setStart(node, start - at);
                        if (end > at && end <= after) range.setEnd(node, end - at);
                        at = after;
                      }
                      const selection = getSelection();
                      selection.removeAllRanges();
                      selection.addRange(range);
                    }
                    """,
                    List.of(start, end));
            page.locator("button.make").click();
            page.locator("#add select[name=move]").selectOption("offer");
            page.locator("#add input[name=party]").fill("Norway");
            page.locator("#add button:has-text('Make the entry')").click();
            page.waitForURL("**?entry=*");
            Entry made =
                    served.entries().stream()
                            .filter(e -> e.rule().equals("ruling"))
                            .findFirst()
                            .orElseThrow();
            assertEquals(start, made.evidence().span().start());
            assertEquals(end, made.evidence().span().end());
            assertTrue(page.locator("[role=status]").innerText().contains("Ruling 1"));
            page.keyboard().press("u");
            page.locator("[role=status]:has-text('is taken back')").waitFor();
            assertEquals(
                    0, served.entries().stream().filter(e -> e.rule().equals("ruling")).count());
            assertEquals(List.of(), window.errors());
        }
    }

    @Test
    void keys_confirmOrChange_onlyOutsideOfFields() {
        try (Served served = new Served(folder);
                Browser browser = Browser.open();
                Browser.Window window = browser.window()) {
            Invention.of(served);
            Page page = window.page();
            page.navigate(served.at("/review").toString());
            page.keyboard().press("p");
            page.keyboard().type("cw");
            assertEquals("cw", page.locator("#change input[name=party]").inputValue());
            assertEquals(0, served.ledger().review().rulings().size());
            page.keyboard().press("Escape");
            page.keyboard().press("?");
            assertTrue(page.locator("#keys").innerText().contains("this entry is right"));
            page.keyboard().press("?");
            page.keyboard().press("c");
            page.locator("[role=status]").waitFor();
            assertEquals(1, served.ledger().review().rulings().size());
            assertTrue(page.url().endsWith("/review"), page.url());
            assertEquals(List.of(), window.errors());
        }
    }
}
