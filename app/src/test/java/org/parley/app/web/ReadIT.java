package org.parley.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.intake.fetch.Reach;
import org.parley.reader.Reader;

/** An article is pasted in a browser, read with the real models, and its page shown. */
class ReadIT {
    private static final Path EXAMPLE = Path.of("../examples/peace-talks.txt");

    @TempDir Path folder;

    @Test
    void read_pastedArticle_endsOnItsPage() throws Exception {
        try (Browser browser = Browser.open();
                Browser.Window window = browser.window();
                Served served = new Served(folder, () -> Reader.english()::read, Reach.PUBLIC)) {
            Page page = window.page();
            page.navigate(served.at("/read").toString());
            page.fill("#text", Files.readString(EXAMPLE));
            page.fill("#outlet", "Continental Press Agency");
            page.click(".hand-in button");
            page.waitForURL("**/articles/*", new Page.WaitForURLOptions().setTimeout(90_000));
            assertTrue(served.entries().size() > 20, "entries: " + served.entries().size());
            assertEquals(Files.readString(EXAMPLE), served.ledger().articles().get(0).text());
            assertEquals(List.of(), window.errors());
        }
    }
}
