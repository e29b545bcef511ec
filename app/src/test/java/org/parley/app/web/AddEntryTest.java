package org.parley.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Polarity;
import org.parley.core.text.Article;

/** Entries made of words of an article. */
class AddEntryTest {
    private static final String TEXT =
            "Sorran \uD83D\uDE00 demands it.\r\nNorway would\r\nhost them; Norway would host \u05E9\u05DC\u05D5\u05DD.\u0001\n";

    @TempDir Path folder;

    private Served served;
    private Forms forms;
    private Article article;

    @BeforeEach
    void serve() {
        served = new Served(folder);
        article = served.read("Wire", "2031-05-04", TEXT);
        forms = Forms.of(served);
    }

    @AfterEach
    void close() {
        served.close();
    }

    private HttpResponse<String> add(Object... fields) throws Exception {
        List<Object> all =
                new ArrayList<>(
                        List.of(
                                "move",
                                "offer",
                                "party",
                                "Norway",
                                "seen",
                                0,
                                "at",
                                "add",
                                "here",
                                "/articles/" + article.id()));
        all.addAll(List.of(fields));
        return forms.post("/articles/" + article.id() + "/entries", all.toArray());
    }

    private void refused(String words, Object... fields) throws Exception {
        HttpResponse<String> answer = add(fields);
        assertEquals(422, answer.statusCode(), words);
        assertTrue(Forms.alert(answer).replace("&#39;", "'").contains(words), Forms.alert(answer));
        assertTrue(answer.body().contains("value=\"Norway\""), "what was typed stays");
        assertEquals(0, served.ledger().review().rulings().size());
    }

    @Test
    void places_exactlyThese_andAllFields() throws Exception {
        int start = TEXT.indexOf("Norway");
        int end = TEXT.indexOf(";");
        HttpResponse<String> answer =
                add(
                        "start",
                        start,
                        "end",
                        end,
                        "quote",
                        "Norway would host them",
                        "cue",
                        "would  host",
                        "target",
                        "Sorran",
                        "issue",
                        "venue",
                        "speaker",
                        "Ada Zorn",
                        "via",
                        "Agency\r\nan aide",
                        "date",
                        "2031-05-03",
                        "denied",
                        "yes",
                        "hedged",
                        "yes",
                        "reason",
                        "missed");
        assertEquals(303, answer.statusCode(), answer.body());
        Entry made =
                served.ledger().entries(article).stream()
                        .filter(entry -> entry.move() == Move.OFFER)
                        .findFirst()
                        .orElseThrow();
        assertEquals(
                "/articles/" + article.id() + "?entry=" + made.id() + "#here", Forms.to(answer));
        assertEquals(start, made.evidence().span().start());
        assertEquals(end, made.evidence().span().end());
        assertEquals("would\r\nhost", made.cue().text());
        assertEquals(List.of("Agency", "an aide"), made.via());
        assertEquals("Ada Zorn", made.speaker());
        assertEquals(Polarity.NEGATIVE, made.polarity());
        assertEquals(Certainty.HEDGED, made.certainty());
        assertTrue(served.page("/board").contains("venue"));
        HttpResponse<String> twice = add("start", start, "end", end);
        assertEquals(409, twice.statusCode());
        assertTrue(Forms.alert(twice).contains("Ruling 1 by ana"), Forms.alert(twice));
        HttpResponse<String> undone =
                forms.post(
                        "/rulings/undo",
                        "of",
                        "entry",
                        "number",
                        1,
                        "seen",
                        1,
                        "here",
                        "/entries/" + made.id());
        assertEquals("/articles/" + article.id(), Forms.to(undone));
    }

    @Test
    void quote_pasted_found() throws Exception {
        assertEquals(303, add("quote", "Norway would host them").statusCode());
    }

    @Test
    void badPlaces_refused() throws Exception {
        int smile = TEXT.indexOf('\uD83D');
        refused("none of the article", "start", 0, "end", TEXT.length() + 1);
        refused("none of the article", "start", 5, "end", 5);
        refused("none of the article", "start", 6, "end", 5);
        refused("takes a number from 0 on", "start", -1, "end", 5);
        refused("takes a number from 0 on", "start", 0, "end", "2147483648");
        refused("takes a number from 0 on", "start", 0, "end", "4e1");
        refused("cut a character in two", "start", 0, "end", smile + 1);
        refused("cut a character in two", "start", smile + 1, "end", smile + 4);
        refused("Give both", "start", 0);
        refused("no words at these places", "start", smile + 2, "end", smile + 3);
        refused("not those at the places", "start", 0, "end", 6, "quote", "Norway");
    }

    @Test
    void badWords_refused() throws Exception {
        refused("Select the words", "quote", " ");
        refused("do not stand in the article", "quote", "<b>Norway</b>");
        refused("stand at 2 places", "quote", "Norway would host");
        refused("There is no place 3", "quote", "Norway would host", "place", 3);
        refused("does not stand in the words", "quote", "host them", "cue", "Norway");
        HttpResponse<String> there =
                forms.post(
                        "/articles/" + article.id() + "/entries",
                        "seen",
                        0,
                        "quote",
                        "x",
                        "here",
                        "/articles/" + article.id());
        assertEquals(422, there.statusCode());
    }
}
