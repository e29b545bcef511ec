package org.parley.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.app.web.page.Visit;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Polarity;
import org.w3c.dom.Document;

/** The page of one issue, and its picture; and that of the board. */
class IssuePageTest {
    @TempDir Path folder;
    private Served served;
    private Dealings dealings;

    @BeforeEach
    void open() {
        served = new Served(folder);
        dealings = new Dealings(served);
    }

    @AfterEach
    void close() {
        served.close();
    }

    private static String at(String issue) {
        return "/issue?name=" + Visit.encoded(issue);
    }

    private org.jsoup.nodes.Document page(String path) throws Exception {
        return Jsoup.parse(served.page(path));
    }

    static JsonNode island(org.jsoup.nodes.Document page) throws Exception {
        return new ObjectMapper()
                .readTree(Objects.requireNonNull(page.selectFirst("#plot-data")).data());
    }

    static Document picture(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(UTF_8)));
    }

    static long marks(Document svg) {
        return java.util.stream.Stream.of("path", "rect")
                .flatMap(
                        name ->
                                java.util.stream.IntStream.range(
                                                0, svg.getElementsByTagName(name).getLength())
                                        .mapToObj(
                                                i ->
                                                        (org.w3c.dom.Element)
                                                                svg.getElementsByTagName(name)
                                                                        .item(i)))
                .filter(mark -> mark.getElementsByTagName("title").getLength() == 1)
                .count();
    }

    @Test
    void issue_movesOfThree_standAsksGivesMeetAndOppose() throws Exception {
        Entry demand =
                dealings.keep(
                        "2031-05-02",
                        "Sorran",
                        Move.DEMAND,
                        "Karvelia",
                        "gas",
                        "cheaper deliveries");
        dealings.keep("2031-05-04", "Karvelia", Move.OFFER, "Pelonia", "gas", "winter deliveries");
        dealings.keep("2031-05-06", "Pelonia", Move.CONCEDE, "Sorran", "gas", "a point");
        dealings.keep("2031-05-08", "Pelonia", Move.OFFER, "Karvelia", "gas", "nothing alike");
        dealings.keep("2031-05-09", "Sorran", Move.REJECT, null, "gas", "a point");
        dealings.keep("2031-05-09", "Sorran", Move.DEMAND, null, "gas prices", "other matters");

        org.jsoup.nodes.Document page = page(at("gas"));
        assertEquals(
                List.of("Pelonia", "Sorran", "Karvelia").stream().sorted().toList(),
                page.select(".stands tbody th").eachText().stream().sorted().toList());
        assertEquals("Sorran", page.select(".stands tbody th").get(0).text());
        List<String> quotes = page.select(".sides > section").eachText();
        assertTrue(quotes.get(0).contains("cheaper deliveries"), quotes.get(0));
        assertFalse(quotes.get(0).contains("other matters"), quotes.get(0));
        assertTrue(quotes.get(1).contains("winter deliveries"), quotes.get(1));
        assertTrue(
                page.select(".sides a").eachAttr("href").contains("/entries/" + demand.id()),
                page.html());
        assertEquals(
                List.of("made toward Sorran", "both say “deliveries”"),
                page.select(".pair .why").eachText());
        String opposed = page.select("h2:contains(oppose) ~ .quotes").text();
        assertTrue(opposed.contains("reject a point"), opposed);

        JsonNode plot = island(page);
        assertEquals(5, plot.get("marks").size());
        assertEquals(3, plot.get("lanes").size());
        assertEquals(5, marks(picture(served.page("/issue.svg?name=gas"))));
        assertEquals(6, served.page("/issue.csv?name=gas").lines().count());
    }

    @Test
    void issue_asOfADay_onlyWhatWasPublishedThen() throws Exception {
        dealings.keep("2031-05-02", "Sorran", Move.DEMAND, null, "gas", "cheaper deliveries");
        dealings.keep("2031-05-09", "Sorran", Move.ACCEPT, null, "gas", "a point");
        String before = page(at("gas") + "&asof=2031-05-05").select("main").text();
        assertTrue(before.contains("demand") && !before.contains("accept"), before);
        String now = page(at("gas")).select(".stands").text();
        assertTrue(now.contains("accept"), now);
    }

    @Test
    void issue_asOfADay_byPublicationAsTheBoardHasIt() throws Exception {
        Invention.of(served);
        String asOf = "&asof=2031-05-06";
        org.jsoup.nodes.Document page = page(at("corridor") + asOf);
        assertTrue(
                page.text().contains("As of 2031-05-06: by what was published until then."),
                page.text());
        assertFalse(page.select(".quotes").text().contains("2031-05-09"), page.text());
        assertEquals(
                island(page).get("marks").size(),
                served.page("/issue.csv?name=corridor" + asOf).lines().count() - 1);
        // The last day counts, the day before it does not have the move.
        assertTrue(page.select(".stands").text().contains("accept"), page.text());
        org.jsoup.nodes.Document earlier = page(at("corridor") + "&asof=2031-05-05");
        assertFalse(earlier.text().contains("accept"), earlier.text());
    }

    @Test
    void board_asPicture_theCellsOfThePage() throws Exception {
        for (int i = 0; i < 25; i++) {
            dealings.keep("2031-05-02", "Party " + (i % 13), Move.DEMAND, null, "issue " + i, "it");
        }
        int cells = page("/board").select("a.cell").size();
        assertEquals(25, cells);
        String svg = served.page("/board.svg");
        assertEquals(cells, svg.split(">demand<", -1).length - 1);
    }

    @Test
    void issue_acceptedAndRejected_isAContradictionWithItsDays() throws Exception {
        Invention.of(served);
        org.jsoup.nodes.Document page = page(at("corridor"));
        assertTrue(page.text().contains("Contradictions 3 of 3"), page.text());
        assertEquals(
                List.of("2031-05-06", "2031-05-09"),
                page.select(".pair .day").eachText().subList(0, 2));
    }

    @Test
    void issue_denied_isHollowAndOpposes() throws Exception {
        dealings.keep(
                "2031-05-02", "Sorran", Move.OFFER, null, "gas", "deliveries", Polarity.NEGATIVE);
        org.jsoup.nodes.Document page = page(at("gas"));
        assertTrue(island(page).at("/marks/0/hollow").asBoolean());
        assertTrue(page.select(".sides > section").get(1).text().contains("No offer is known"));
        assertTrue(page.text().contains("not offer"), page.text());
    }

    @Test
    void issue_moreThanAreLookedAt_linkToOlderHasTheRest() throws Exception {
        for (int i = 0; i < 105; i++) {
            String day = java.time.LocalDate.of(2031, 1, 1).plusDays(40L * i).toString();
            dealings.keep(day, "Sorran", Move.DEMAND, null, "gas", "thing " + i);
        }
        org.jsoup.nodes.Document first = page(at("gas"));
        assertEquals(100, island(first).get("marks").size());
        Element older = Objects.requireNonNull(first.selectFirst("a[rel=next]"));
        org.jsoup.nodes.Document second = page(older.attr("href"));
        assertEquals(5, island(second).get("marks").size());
        assertTrue(second.select("a[rel=next]").isEmpty());
        assertTrue(second.select(".turn").text().contains("Newest moves"));
        String dated = older.attr("href") + "&asof=2099-01-01";
        assertEquals(5, island(page(dated)).get("marks").size());
    }

    @Test
    void issue_notThere_saysWhereToLook() throws Exception {
        String page = served.page(at("nothing"));
        assertTrue(page.contains("No move on an issue of this name is known"), page);
        assertTrue(page.contains("/timeline?issue=nothing"), page);
        assertEquals(400, served.get("/issue").statusCode());
        assertEquals(400, served.get(at("x") + "&before=yesterday").statusCode());
        assertEquals(400, served.get(at("x") + "&before=2031-99-01_x").statusCode());
        picture(served.page("/issue.svg?name=nothing"));
    }

    @Test
    void pages_hostileNames_stayText() throws Exception {
        int day = 1;
        for (String hostile : Markup.PAYLOADS) {
            String words = hostile.replace("\n", " ") + " </script><script>1</script>";
            dealings.keep("2031-05-0" + (day++ % 9 + 1), words, Move.DEMAND, words, words, words);
            String page = served.page(at(words));
            Markup.check(page);
            org.jsoup.nodes.Document parsed = Jsoup.parse(page);
            assertEquals(words, island(parsed).at("/lanes/0").asText());
            assertEquals(
                    0,
                    picture(served.page("/issue.svg?name=" + Visit.encoded(words)))
                            .getElementsByTagName("script")
                            .getLength());
        }
        Markup.check(served.page("/timeline"));
        assertEquals(
                0,
                picture(served.page("/timeline.svg?party=" + Visit.encoded("</title><script>")))
                        .getElementsByTagName("script")
                        .getLength());
        Document board = picture(served.page("/board.svg"));
        assertEquals(0, board.getElementsByTagName("script").getLength());
        assertTrue(marks(board) == 0 && board.getElementsByTagName("text").getLength() > 20);
    }

    @Test
    void board_asPicture_hasItsPositionsAndDay() throws Exception {
        dealings.keep("2031-05-02", "Sorran", Move.DEMAND, "Karvelia", "gas", "deliveries");
        dealings.keep(
                "2031-05-09",
                "A party with a name that is far too long for its column",
                Move.REJECT,
                null,
                "gas",
                "a point");
        String svg = served.page("/board.svg?asof=2031-05-05");
        assertTrue(svg.contains("as of 2031-05-05") && svg.contains("→ Karvelia"), svg);
        assertFalse(svg.contains("reject"), svg);
        String now = served.page("/board.svg");
        assertTrue(
                now.contains(">reject<") && now.contains("A party with a") && now.contains("…<"),
                now);
        assertTrue(served.page("/board.svg?talks=nothing").contains("Nothing is known here"));
        assertEquals(
                "image/svg+xml;charset=utf-8",
                served.get("/board.svg").headers().firstValue("Content-Type").orElseThrow());
    }
}
