package org.parley.app.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.app.board.Board;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.talks.Reliability;

class EntryPrintTest {
    private static final Screen SCREEN = new Screen(80, Ink.PLAIN);

    @Test
    void list_entries_underTheirArticles() {
        List<Entry> entries = Samples.talks().subList(0, 3);
        assertEquals(
                """
                news.txt, Meridian Post, 2031-05-04

                  %s  Sorran: demand -> Karvelia on border corridor
                            "Sorran [demanded] that the corridor be opened"
                            according to Northern Wire <- a senior official

                news.txt, 2031-05-05

                  %s  Karvelia: reject -> Sorran on border corridor
                            "Karvelia [refused] the corridor"

                news.txt

                  %s  Karvelia: offer? on prisoners
                            "Karvelia may [free] ten men"
                """
                        .formatted(
                                entries.stream()
                                        .map(entry -> entry.id().substring(0, 8))
                                        .toArray()),
                EntryList.of(entries, SCREEN));
    }

    @Test
    void page_entry_proofChainAndCoding() {
        Entry entry = Samples.talks().get(0);
        assertEquals(
                """
                Sorran: demand -> Karvelia
                on border corridor

                  [who: Sorran] [cue: demanded] that [what: the corridor be opened], an official
                  told Wire.

                  chain       Meridian Post, 2031-05-04
                              └─ Northern Wire
                                 └─ a senior official
                  reliability F, cannot be judged
                  document    news.txt, characters 0-43
                  cue         "demanded"
                  content     "the corridor be opened"
                  polarity    positive, stated
                  PLOVER      REQUEST
                  rule        rule.one, confidence 0.90
                  id          %s
                """
                        .formatted(entry.id()),
                page(entry, SCREEN));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80})
    void page_upToFourReporters_tree(int width) {
        String[] via = {"Northern Wire", "Radio Batinah", "an envoy", "two officials"};
        String[] tree = {
            "              └─ Northern Wire\n",
            "                 └─ Radio Batinah\n",
            "                    └─ an envoy\n",
            "                       └─ two officials\n"
        };
        for (int reporters = 0; reporters <= 4; reporters++) {
            Samples entry =
                    Samples.entry("Sorran", Move.DEMAND, null, "[[It {{asked}}]].")
                            .via(Arrays.copyOf(via, reporters));
            String below = String.join("", Arrays.copyOf(tree, reporters)) + "  reliability";
            assertContains(
                    "\n  chain       the article\n" + below, page(entry.entry(), screen(width)));
            assertContains(
                    "\n  chain       Meridian Post\n" + below,
                    page(entry.outlet("Meridian Post").entry(), screen(width)));
        }
    }

    @Test
    void page_longReporterOnNarrowScreen_wrappedUnderItself() {
        Entry entry =
                Samples.entry("Sorran", Move.DEMAND, null, "[[It {{asked}}]].")
                        .via("Wire", "a", "b", "three officials close to the talks")
                        .entry();
        assertContains(
                """
                                       └─ three
                                          officials
                                          close to the
                                          talks
                """,
                page(entry, screen(40)));
    }

    private static String page(Entry entry, Screen screen) {
        return EntryPage.of(entry, Reliability.F, Optional.empty(), screen);
    }

    private static Screen screen(int width) {
        return new Screen(width, Ink.PLAIN);
    }

    private static void assertContains(String expected, String page) {
        assertTrue(page.contains(expected), page);
    }

    @Test
    void page_colored_styledParts() {
        String page = page(Samples.talks().get(0), new Screen(80, Ink.COLORED));
        assertTrue(
                page.contains(
                        "  \033[1;36mSorran\033[0m \033[1;33mdemanded\033[0m that "
                                + "\033[4mthe corridor be opened\033[0m\033[2m, an official told Wire.\033[0m\n"),
                page);
    }

    @Test
    void page_dayOfTheMove_shownIfKnown() {
        Entry read = Samples.talks().get(0);
        LocalDate day = LocalDate.of(2031, 5, 1);
        String page = page(read.corrected(null, null, null, null, day), SCREEN);
        assertContains("  happened    2031-05-01\n", page);
        assertFalse(page(read, SCREEN).contains("happened"));
    }

    @Test
    void page_cueInsideContent_everyLetterOnce() {
        Entry entry =
                Samples.entry(
                                "Sorran",
                                Move.DEMAND,
                                null,
                                "One.\r\n[[<<Its {{demand}}>> stands]], Sorran says.\r\nTwo.")
                        .entry();
        assertTrue(
                page(entry, SCREEN)
                        .contains("\n  [what: Its] [cue: demand] stands, Sorran says.\n\n"),
                page(entry, SCREEN));
    }

    @Test
    void page_speakerByLastName_marked() {
        Entry entry =
                Samples.entry("Russia", Move.ACCEPT, null, "[[“We are {{ready}},” said Lavrov]].")
                        .speaker("Sergei Lavrov")
                        .entry();
        assertTrue(
                page(entry, SCREEN).contains("“We are [cue: ready],” said [who: Lavrov]."),
                page(entry, SCREEN));
    }

    @Test
    void markdown_hostileNames_escaped() {
        Entry entry =
                Samples.entry(
                                "A|B",
                                Move.DEMAND,
                                "<img src=x> & *stars*",
                                "[[x {{asked}}\n| y [z](u)]]")
                        .via("[click](http://x)")
                        .entry();
        assertEquals(
                "| Issue | A\\|B |\n|---|---|\n"
                        + "| \\<img src=x> &amp; \\*stars\\* | demand [\\[click\\](http://x)] |\n",
                Markdown.board(Board.ofEntries(List.of(entry))));
        String row = Markdown.entries(List.of(entry)).lines().skip(2).findFirst().orElseThrow();
        assertTrue(row.contains("| x asked \\| y \\[z\\](u) |"), row);
    }

    @Test
    void csv_entry_columnsOfTheJson() {
        Entry entry = Samples.talks().get(0);
        assertEquals(
                "1,"
                        + entry.id()
                        + ","
                        + entry.article().id()
                        + ",news.txt,Meridian Post,2031-05-04,en,false,Sorran,,demand,REQUEST,Karvelia,border corridor,"
                        + "21,43,the corridor be opened,7,15,demanded,0,43,Sorran demanded that the corridor be opened,"
                        + "Northern Wire <- a senior official,a senior official,positive,stated,,false,,,rule.one,0.9,,,\n",
                EntryCsv.record(entry));
        assertEquals(EntryCsv.COLUMNS.size(), EntryCsv.header().split(",").length);
    }

    @ParameterizedTest
    @CsvSource({"=1+1,'''=1+1'", "+49,'''+49'", "-5,'''-5'", "@x,'''@x'", "a=b,a=b", "'',''"})
    void csv_formula_guarded(String cell, String guarded) {
        assertEquals(guarded, EntryCsv.guarded(cell));
    }

    @Test
    void csv_quotesAndLineBreaks_quoted() {
        Entry entry =
                Samples.entry("A \"B\"", Move.DEMAND, "=HYPERLINK(1)", "[[x {{asked}}\ny]]")
                        .entry();
        String record = EntryCsv.record(entry);
        assertTrue(record.contains("\"A \"\"B\"\"\""), record);
        assertTrue(record.contains(",'=HYPERLINK(1),"), record);
        assertTrue(record.contains("\"x asked\ny\""), record);
    }

    @Test
    void clean_whatSteersATerminal_replaced() {
        assertEquals(
                "a b \uFFFD[31mc \uFFFDd e", Letters.clean(" a\r\n\tb \033[31mc \u202Ed\u00A0e "));
    }

    @Test
    void width_wideAndCombining_counted() {
        assertEquals(8, Letters.width("a\u0301 平和 x"));
    }

    @Test
    void wrap_anyWidth_noLetterLost() {
        Words words =
                Words.of("The union ", Style.PLAIN)
                        .glue("demands", Style.CUE)
                        .glue(", again, pay", Style.PLAIN);
        for (int width = 1; width < 30; width++) {
            List<String> lines = new ArrayList<>();
            words.wrap(width).forEach(line -> lines.add(Words.paint(line, Ink.PLAIN)));
            int limit = width;
            assertTrue(lines.stream().allMatch(line -> line.length() <= limit), lines::toString);
            assertEquals("Theuniondemands,again,pay", String.join("", lines).replace(" ", ""));
        }
    }
}
