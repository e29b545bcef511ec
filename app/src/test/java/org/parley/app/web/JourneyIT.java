package org.parley.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.app.web.guard.Access;
import org.parley.app.web.guard.TokenFile;
import org.parley.app.web.page.Role;
import org.parley.core.entry.Entry;

/** What people do with the board, in a browser. */
class JourneyIT {
    @TempDir Path folder;

    @Test
    void slider_backToADay_boardAsItWasThen() {
        try (Served served = new Served(folder);
                Browser browser = Browser.open();
                Browser.Window window = browser.window()) {
            Invention.of(served);
            Page page = window.page();
            page.navigate(served.at("/board").toString());
            Locator sorran = page.locator("a.cell[data-issue=corridor][data-party=Sorran] .sign");
            assertTrue(sorran.innerText().contains("accept"), sorran.innerText());
            page.locator("#replay").focus();
            page.keyboard().press("Home");
            page.locator(
                            "a.cell[data-issue=corridor][data-party=Sorran] .sign.opposes, "
                                    + "a.cell[data-issue=corridor][data-party=Sorran] .sign.asks")
                    .waitFor();
            assertTrue(page.url().contains("asof=2031-05-02"), page.url());
            page.locator("#replay").focus();
            page.keyboard().press("End");
            page.locator("a.cell[data-issue=corridor][data-party=Sorran] .sign.gives").waitFor();
            assertTrue(!page.url().contains("asof"), page.url());
            assertEquals(List.of(), window.errors());
        }
    }

    @Test
    void search_words_foundMarkedAndNarrowed() {
        try (Served served = new Served(folder);
                Browser browser = Browser.open();
                Browser.Window window = browser.window()) {
            Invention.of(served);
            Page page = window.page();
            page.navigate(served.at("/").toString());
            page.locator("#q").fill("guarantees");
            page.keyboard().press("Enter");
            page.waitForURL("**/search?q=guarantees*");
            assertEquals(3, page.locator("main mark:has-text('guarantees')").count());
            page.locator("main a:has-text('Zora')").first().click();
            page.waitForLoadState();
            assertEquals(1, page.locator("main mark:has-text('guarantees')").count());
            assertEquals(List.of(), window.errors());
        }
    }

    @Test
    void twoAnalysts_sameEntry_theSecondIsTold() {
        Path tokens = folder.resolve("tokens.txt");
        TokenFile file = new TokenFile(tokens);
        String anna = file.add("Anna", Role.ANALYST);
        String bert = file.add("Bert", Role.ANALYST);
        Access access = new Access("ana", tokens, List.of(), false, 0);
        try (Served served =
                        Served.guarded(
                                folder, false, access, Clock.fixed(Served.NOON, ZoneOffset.UTC));
                Browser browser = Browser.open();
                Browser.Window first = browser.window();
                Browser.Window second = browser.window()) {
            Invention.of(served);
            Entry entry = served.entries().get(0);
            login(first.page(), served, entry, anna);
            login(second.page(), served, entry, bert);
            first.page().keyboard().press("c");
            first.page().locator("[role=status]").waitFor();
            second.page().keyboard().press("w");
            Locator told = second.page().locator("[role=alert]");
            told.waitFor();
            assertTrue(told.innerText().contains("Anna"), told.innerText());
            assertEquals(1, served.ledger().review().rulings().size());
            assertEquals("Anna", served.ledger().review().rulings().get(0).author());
            second.page().keyboard().press("w");
            second.page().locator("[role=status]").waitFor();
            assertEquals("Bert", served.ledger().review().rulings().get(1).author());
        }
    }

    /** Is asked for a token on the way to the entry, and led back there. */
    private static void login(Page page, Served served, Entry entry, String token) {
        page.navigate(served.at("/entries/" + entry.id()).toString());
        page.waitForURL("**/login**");
        page.locator("input[name=token]").fill(token);
        page.keyboard().press("Enter");
        page.waitForURL("**/entries/" + entry.id());
        assertEquals(1, page.locator(".leave .who").count());
    }
}
