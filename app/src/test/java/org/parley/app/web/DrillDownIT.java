package org.parley.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.entry.Entry;
import org.parley.core.text.Article;
import org.parley.ledger.history.Place;
import org.parley.reader.Reader;

/**
 * From the board to the characters of an entry in two clicks, for every entry of the examples; or
 * of the articles in a folder, named by {@code -Dparley.articles=FOLDER}.
 */
class DrillDownIT {
    private static final String EXAMPLE = "../examples/machine-translated.txt";

    @TempDir Path folder;

    @Test
    void board_everyEntry_itsCharactersInTwoClicks() throws IOException {
        Reader reader = Reader.english();
        try (Browser browser = Browser.open();
                Browser.Window window = browser.window()) {
            for (String file : System.getProperty("parley.articles", EXAMPLE).split(",")) {
                try (Served served = new Served(Files.createTempDirectory(folder, "board"))) {
                    served.read(
                            reader::read,
                            Article.of("article.txt", Files.readString(Path.of(file))));
                    List<Entry> entries = served.entries();
                    assertFalse(entries.isEmpty(), "nothing was read in " + file);
                    assertEquals(
                            List.of(),
                            entries.stream()
                                    .filter(entry -> !reached(window.page(), served, entry))
                                    .map(entry -> Place.of(entry) + ": " + entry.evidence().text())
                                    .toList(),
                            "of " + entries.size() + " entries of " + file);
                }
            }
            assertEquals(List.of(), window.errors());
        }
    }

    private static boolean reached(Page page, Served served, Entry entry) {
        page.navigate(served.at("/board").toString());
        Place place = Place.of(entry);
        Locator cell =
                page.locator(
                        "a.cell[data-issue=\"%s\"][data-party=\"%s\"]"
                                .formatted(escaped(place.issue()), escaped(place.party())));
        if (cell.count() != 1) {
            return false;
        }
        cell.click();
        Locator proof = page.locator("a[href*=\"entry=" + entry.id() + "\"]").first();
        if (proof.count() != 1) {
            return false;
        }
        proof.click();
        String shown = String.join("", page.locator("#text .l-here").allTextContents());
        assertTrue(page.locator("#here").count() == 1, page.url());
        return shown.equals(entry.evidence().text());
    }

    private static String escaped(String name) {
        return name.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
