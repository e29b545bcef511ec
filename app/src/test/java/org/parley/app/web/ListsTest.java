package org.parley.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.app.batch.WordReader;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.talks.Reliability;
import org.parley.core.text.Article;
import org.parley.ledger.contradictions.Contradiction;
import org.parley.ledger.rulings.EntryRuling;
import org.parley.ledger.rulings.SourceRating;

/** Contradictions, deadlines, search, articles, sources: each a list over a real ledger. */
class ListsTest {
    private static final String HOSTILE = "<img src=x onerror=alert(1)>\"'&";

    @TempDir Path folder;
    private Served served;

    @BeforeEach
    void open() {
        served = new Served(folder);
    }

    @AfterEach
    void close() {
        served.close();
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(served.page(path));
    }

    private JsonNode json(String path) throws Exception {
        return new ObjectMapper().readTree(served.page(path));
    }

    private List<Contradiction> contradictions(boolean dismissed) {
        return served.ledger()
                .contradictions(org.parley.ledger.Question.everything(), dismissed, 0, 100)
                .some();
    }

    @Test
    void sources_oneChosen_itsEntriesAndTheWayToMore() throws Exception {
        Dealings dealings = new Dealings(served);
        // A reporter who is named by a word that all texts of the dealings have.
        dealings.keepVia("Zora", "2031-05-02", "Sorran", "gas", List.of("Number"));
        dealings.keepVia("Zora", "2031-05-03", "Sorran", "gas", List.of());
        List<String> leads = page("/sources").select("figure svg a").eachAttr("href");
        assertEquals(
                List.of("/sources?source=Number", "/sources?source=Zora"),
                leads.stream().sorted().toList());
        Document reporter = page("/sources?source=Number");
        assertEquals(1, reporter.select(".from-source .quoted").size());
        assertEquals(1, reporter.select(".from-source a[href='/search?q=%22Number%22']").size());
        Document outlet = page("/sources?source=Zora");
        assertEquals(2, outlet.select(".from-source .quoted").size());
        assertEquals(1, outlet.select(".from-source a[href='/articles?outlet=Zora']").size());
        Document nobody = page("/sources?source=nobody");
        assertEquals(1, nobody.select(".from-source .empty").size());
        assertFalse(served.page("/sources.svg").contains("<a "));
    }

    @Test
    void lists_nothingKept_eachSaysWhatToDo() throws Exception {
        for (String path :
                List.of("/contradictions", "/deadlines", "/sources", "/articles", "/search?q=x")) {
            Document page = page(path);
            assertEquals(1, page.select(".empty").size(), path);
            // Nothing can be read into this one.
            assertFalse(page.html().contains("href=\"/read\""), path);
        }
        assertTrue(served.page("/deadlines.svg").contains("No deadline here"));
        assertTrue(served.page("/sources.svg").contains("Nobody is reported here"));
        assertEquals(0, json("/contradictions.json").size());
        assertEquals(0, json("/articles.json").size());
    }

    @Test
    void contradictions_bothSides_filtersPagesAndDismissed() throws Exception {
        Invention.of(served);
        List<Contradiction> all = contradictions(false);
        assertFalse(all.isEmpty());
        Document page = page("/contradictions");
        assertEquals(all.size(), page.select(".opposed").size());
        assertEquals(2 * all.size(), page.select(".opposed .both .one q.proof").size());
        assertEquals(
                all.get(0).second().entry().evidence().text(),
                page.select(".opposed .one:eq(1) q.proof").first().text());
        assertEquals(all.size(), page.select("form[action=/contradictions/dismiss]").size());
        assertEquals(all.size(), json("/contradictions.json").size());

        String party = all.get(0).first().entry().party().name();
        long of = all.stream().filter(c -> c.first().entry().party().name().equals(party)).count();
        assertEquals(of, page("/contradictions?party=" + party).select(".opposed").size());
        assertEquals(1, page("/contradictions?party=nobody").select(".empty").size());
        assertEquals(1, page("/contradictions?talks=nothing").select(".empty").size());
        assertEquals(0, page("/contradictions?from=" + all.size()).select(".opposed").size());

        served.ledger()
                .review()
                .rule(
                        EntryRuling.dismissing(
                                all.get(0).first().entry(),
                                all.get(0).second().entry(),
                                "ana",
                                HOSTILE,
                                Served.NOON));
        assertEquals(all.size() - 1, page("/contradictions").select(".opposed").size());
        Document shown = page("/contradictions?dismissed=shown");
        assertEquals(all.size(), shown.select(".opposed").size());
        assertEquals(1, shown.select(".dismissed").size());
        assertTrue(shown.select(".dismissed").text().contains(HOSTILE));
        assertEquals(1, shown.select(".dismissed form[action=/rulings/undo]").size());
        assertEquals(400, served.get("/contradictions?dismissed=maybe").statusCode());
    }

    @Test
    void contradictions_many_inPages() throws Exception {
        Dealings dealings = new Dealings(served);
        for (int i = 0; i < 22; i++) {
            dealings.keepOf("Wire", "2031-05-02", "Sorran", Move.ACCEPT, "gas " + i);
            dealings.keepOf("Zora", "2031-05-03", "Sorran", Move.REJECT, "gas " + i);
        }
        int total = contradictions(false).size();
        assertTrue(total > 20, "" + total);
        Document first = page("/contradictions");
        assertEquals(20, first.select(".opposed").size());
        String next = first.select("a[rel=next]").attr("href");
        Document second = page(next);
        assertEquals(total - 20, second.select(".opposed").size());
        assertEquals("/contradictions", second.select("a[rel=prev]").attr("href"));
    }

    /** An article with an entry that sets a day. */
    private Entry due(String day, String due, String party) {
        return new Dealings(served).keepDue(day, party, "gas", LocalDate.parse(due));
    }

    @Test
    void deadlines_aheadAndPast_daysLeftEvidenceAndStrip() throws Exception {
        due("2031-06-20", "2031-07-01", "Sorran");
        due("2031-06-21", "2031-07-11", HOSTILE);
        due("2031-05-01", "2031-06-30", "Karvelia");
        Document ahead = page("/deadlines");
        assertEquals(List.of("today", "in 10 days"), ahead.select(".dated .left").eachText());
        assertEquals(HOSTILE, ahead.select(".dated .holder").get(1).text());
        assertEquals(2, ahead.select(".dated a[href*=#here]").size());
        Document past = page("/deadlines?when=past");
        assertEquals(List.of("yesterday"), past.select(".dated .left").eachText());
        assertEquals(1, page("/deadlines?party=sorran").select(".dated li").size());
        assertEquals(1, page("/deadlines?party=nobody").select(".empty").size());
        assertEquals(400, served.get("/deadlines?when=never").statusCode());
        assertEquals(2, json("/deadlines.json").size());
        assertEquals(0, json("/deadlines.json").get(0).get("days_left").asInt());
        String svg = served.page("/deadlines.svg");
        assertFalse(svg.contains("<img"), svg);
        assertTrue(svg.contains("2031-07-11 &lt;img"), svg);
        assertFalse(served.page("/deadlines.svg?when=past").contains("2031-07-11"));
    }

    @Test
    void search_facetsNarrowAndAreTakenOff() throws Exception {
        Invention.of(served);
        assertTrue(page("/search").select(".empty").text().contains("Write what to look for"));
        Document found = page("/search?q=corridor");
        int hits = found.select(".hits li").size();
        assertEquals(
                served.ledger()
                        .search(
                                org.parley.ledger.search.SearchQuery.parse("corridor"),
                                org.parley.ledger.Question.everything(),
                                null,
                                100)
                        .hits()
                        .size(),
                hits);
        assertTrue(hits > 1);
        assertEquals("corridor", found.select(".hits .snippet mark").first().text());
        assertEquals(
                List.of("Outlet", "Party", "Issue", "Move", "Month"),
                found.select(".results aside h2").eachText());
        for (String name : List.of("outlet", "party", "issue", "move", "month")) {
            var value = found.select(".facet a[href*=" + name + "=]").first();
            int said = Integer.parseInt(value.nextElementSibling().text());
            Document narrowed = page(value.attr("href"));
            assertEquals(said, narrowed.select(".hits li").size(), value.attr("href"));
            assertEquals(
                    "/search?q=corridor",
                    narrowed.select(".facet a:contains(take off)").attr("href"));
        }
        assertEquals(1, page("/search?q=corridor&outlet=nobody").select(".results .empty").size());
        assertEquals(
                2,
                page("/search?q=corridor&most=1").select(".hits li").size()
                        + page("/search?q=corridor&most=1").select("a[rel=next]").size());
        assertEquals(hits, json("/search.json?q=corridor").size());
        assertEquals(400, served.get("/search?q=corridor&month=May").statusCode());
    }

    @Test
    void search_badQuery_isExplained() throws Exception {
        Invention.of(served);
        for (String bad : List.of("%22peace", "-corridor", "a*", "%26", "*x*")) {
            Document page = page("/search?q=" + bad);
            assertEquals(1, page.select(".note.bad").size(), bad);
            assertEquals("true", page.select("main input[name=q]").attr("aria-invalid"));
            assertEquals(400, served.get("/search.json?q=" + bad).statusCode(), bad);
        }
        assertTrue(page("/search?q=-corridor").text().contains("all words are excluded by -"));
        assertTrue(page("/search?q=zebra").select(".empty").text().contains("No article has this"));
    }

    @Test
    void articles_byDate_ofAnOutlet_inPages() throws Exception {
        Invention.of(served);
        Document page = page("/articles");
        assertEquals(
                List.of("2031-05-09", "2031-05-06", "2031-05-04", "2031-05-02"),
                page.select(".listed .day").eachText());
        assertEquals(1, page("/articles?outlet=zora").select(".listed tbody tr").size());
        assertTrue(page("/articles?outlet=no").select(".empty").text().contains("Show all"));
        assertTrue(page("/articles?talks=none").select(".empty").text().contains("the talks none"));
        assertEquals("Zora", json("/articles.json?outlet=ZORA").get(0).get("outlet").asText());
        assertTrue(served.page("/articles.csv").startsWith("published,outlet,title,article"));
        for (int i = 0; i < 60; i++) {
            served.read("Herald", "2031-06-01", "Number " + i + ": Sorran demands talks.\n");
        }
        Document first = page("/articles?outlet=Herald");
        assertEquals(50, first.select(".listed tbody tr").size());
        Document second = page(first.select("a[rel=next]").attr("href"));
        assertEquals(10, second.select(".listed tbody tr").size());
        assertEquals("/articles?outlet=Herald", second.select("a[rel=prev]").attr("href"));
        assertEquals(14, page("/articles?from=50").select(".listed tbody tr").size());
        assertTrue(page("/articles?from=900").select(".empty").text().contains("only 64"));
        assertEquals(400, served.get("/articles?from=-1").statusCode());
    }

    @Test
    void sources_whoReportsWhom_ratedWhereItIsAnOutlet() throws Exception {
        Invention.of(served);
        Document page = page("/sources");
        assertEquals(json("/sources.json").size(), page.select(".listed tbody tr").size());
        assertEquals(
                List.of("Continental Press", "Northern Wire", "Radio Batinah", "Zora"),
                page
                        .select("form[action=/sources/rate] input[name=outlet]")
                        .eachAttr("value")
                        .stream()
                        .sorted()
                        .toList());
        assertTrue(served.page("/sources.svg").contains("Nobody is reported here"));
        new Dealings(served)
                .keepVia("Zora", "2031-05-04", "Sorran", "gas", List.of("The Agency", "Maric"));
        page = page("/sources");
        var zora = page.select(".listed tr:contains(The Agency):has(th:contains(Zora))").first();
        assertEquals("/articles?outlet=Zora", zora.select("th a").attr("href"));
        assertEquals("/search?q=%22The%20Agency%22", zora.select("td a").attr("href"));
        var agency = page.select(".listed tr:has(th:contains(The Agency))").first();
        assertEquals(0, agency.select("th a, form").size());
        assertEquals("Maric", agency.select("td a").text());

        served.ledger()
                .sources()
                .rate(SourceRating.of("Zora", Reliability.B, "ana", null, Served.NOON));
        Document rated = page("/sources");
        assertEquals(
                "B", rated.select(".listed tr:has(th:contains(Zora)) .rating abbr").first().text());
        assertEquals(
                "1",
                rated.select(".listed tr:has(th:contains(Zora)) input[name=seen]").attr("value"));
        String svg = served.page("/sources.svg");
        assertTrue(svg.contains("Zora reports The Agency: 1 report, 1 entry"), svg);
        assertTrue(svg.contains("The Agency reports Maric: 1 report, 1 entry"), svg);
        assertEquals(1, page("/sources?party=nobody").select(".empty").size());
    }

    @Test
    void lists_hostileNames_areShownAsText() throws Exception {
        served.read(
                WordReader::read,
                Article.of(
                                "<b>x</b>.txt",
                                "Sorran demands a corridor, said Maric via <b>Agency</b>.\n")
                        .withOutlet(HOSTILE)
                        .withTitle(HOSTILE)
                        .withPublished(LocalDate.of(2031, 5, 1)));
        for (String path :
                List.of(
                        "/contradictions?party=" + "%3Cimg%20src%3Dx%3E",
                        "/deadlines?issue=%3Cimg%20src%3Dx%3E",
                        "/sources",
                        "/sources.svg",
                        "/articles",
                        "/articles?outlet=%3Cimg%20src%3Dx%3E",
                        "/search?q=corridor",
                        "/search?q=%22%3Cimg%20src%3Dx%3E",
                        "/search?q=corridor&outlet=%3Cimg%20src%3Dx%3E")) {
            String page = served.page(path);
            assertFalse(page.contains("<img src=x"), path);
            assertFalse(page.contains("<b>"), path);
        }
        assertEquals(HOSTILE, page("/articles").select(".listed tbody td:eq(1)").text());
        assertEquals(HOSTILE, page("/search?q=corridor").select(".hits .head").text());
        assertTrue(page("/sources").select(".listed th").eachText().contains(HOSTILE));
    }
}
