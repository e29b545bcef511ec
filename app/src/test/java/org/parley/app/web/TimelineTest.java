package org.parley.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.entry.Move;

/** All moves over time. */
class TimelineTest {
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

    private Document page(String path) throws Exception {
        return Jsoup.parse(served.page(path));
    }

    private List<String> days(String path) throws Exception {
        return page(path).select(".telling .day").eachText();
    }

    @Test
    void timeline_nothingKept_saysWhatToDo() throws Exception {
        String page = served.page("/timeline");
        assertTrue(page.contains("No move is known here"), page);
        assertFalse(page.contains("href=\"/read\""), "nothing can be read into this one");
        assertTrue(served.page("/timeline.svg").contains("No dated move is known here"));
        assertTrue(served.page("/timeline?party=x").contains("Show all moves"));
    }

    @Test
    void timeline_filters_eachLeavesItsOwn() throws Exception {
        dealings.keep("2031-05-02", "Sorran", Move.DEMAND, null, "gas", "cheaper deliveries");
        dealings.keep("2031-05-04", "Karvelia", Move.OFFER, null, "gas", "winter deliveries");
        dealings.keep("2031-05-06", "Sorran", Move.REJECT, null, "oil prices", "a point");
        dealings.keep(null, "Pelonia", Move.DEMAND, null, "oil prices", "another point");
        assertEquals(
                List.of("2031-05-06", "2031-05-04", "2031-05-02", "undated"), days("/timeline"));
        assertEquals(List.of("2031-05-06", "2031-05-02"), days("/timeline?party=sorran"));
        assertEquals(List.of("2031-05-06", "undated"), days("/timeline?issue=oil"));
        assertEquals(List.of("2031-05-02", "undated"), days("/timeline?move=demand"));
        assertEquals(List.of("2031-05-06", "2031-05-04"), days("/timeline?since=2031-05-04"));
        assertEquals(List.of("2031-05-04", "2031-05-02"), days("/timeline?until=2031-05-04"));
        assertEquals(List.of(), days("/timeline?talks=nothing"));
        assertEquals(400, served.get("/timeline?move=dance").statusCode());
        assertEquals(400, served.get("/timeline?since=soon").statusCode());
        assertEquals(3, served.page("/timeline.csv?party=sorran").lines().count());
        Document asked = page("/timeline?party=sorran&since=2031-05-04");
        assertEquals("sorran", asked.select("input[name=party]").val());
        assertEquals("2031-05-04", asked.select("input[name=since]").val());
        assertTrue(asked.select("#parties option").eachAttr("value").contains("Karvelia"));
        String picture = served.page("/timeline.svg?party=sorran&since=2031-05-04");
        assertTrue(picture.contains("of sorran, since 2031-05-04"), picture);
        assertEquals(1, IssuePageTest.marks(IssuePageTest.picture(picture)));
    }

    @Test
    void timeline_newMoveKept_isCounted() throws Exception {
        dealings.keep("2031-05-02", "Sorran", Move.DEMAND, null, "gas", "cheaper deliveries");
        assertEquals(1, counted(IssuePageTest.island(page("/timeline"))));
        dealings.keep("2031-05-02", "Karvelia", Move.OFFER, null, "gas", "winter deliveries");
        dealings.keep("2031-05-08", "Karvelia", Move.OFFER, null, "oil", "winter deliveries");
        JsonNode plot = IssuePageTest.island(page("/timeline"));
        assertEquals(3, counted(plot));
        assertEquals("day", plot.get("unit").asText());
        assertEquals(7, plot.get("days").size());
    }

    private static int counted(JsonNode plot) {
        int all = 0;
        for (JsonNode series : plot.get("series")) {
            for (JsonNode count : series.get("counts")) {
                all += count.asInt();
            }
        }
        return all;
    }

    @Test
    void timeline_manyMoves_pagesOfFiftyAndLongerStretches() throws Exception {
        for (int i = 0; i < 120; i++) {
            String day = LocalDate.of(2031, 1, 1).plusDays(40L * i).toString();
            dealings.keep(day, "Sorran", Move.DEMAND, null, "gas", "thing " + i);
        }
        String path = "/timeline?party=Sorran";
        List<Integer> sizes = new java.util.ArrayList<>();
        List<String> all = new java.util.ArrayList<>();
        while (!path.isEmpty()) {
            Document page = page(path);
            List<String> days = page.select(".telling .day").eachText();
            sizes.add(days.size());
            all.addAll(days);
            assertEquals(120, counted(IssuePageTest.island(page)));
            path =
                    page.select("a[rel=next]").isEmpty()
                            ? ""
                            : Objects.requireNonNull(page.selectFirst("a[rel=next]")).attr("href");
        }
        assertEquals(List.of(50, 50, 20), sizes);
        assertEquals(all.stream().sorted(java.util.Comparator.reverseOrder()).toList(), all);
        assertEquals(
                "year", IssuePageTest.island(page("/timeline")).get("unit").asText(), "13 years");
    }
}
