package org.parley.intake.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.intake.document.Received;

class LiveBlogTest {
    private static final String LEAD =
            "<p>Follow the second day of the harbour talks, minute by minute, as both sides told us it"
                    + " may be the last.</p>";

    @Test
    void posts_inLinkedData_eachAnArticle() throws IOException {
        Received received =
                Samples.read(
                        "<title>Harbour talks, day two</title><script type=application/ld+json>"
                                + "{\"@type\":\"LiveBlogPosting\",\"headline\":\"Harbour talks, day two\","
                                + "\"datePublished\":\"2026-05-12T06:00:00Z\",\"liveBlogUpdate\":["
                                + "{\"@type\":\"BlogPosting\",\"headline\":\"Tolven rejects the offer\","
                                + "\"datePublished\":\"2026-05-13T09:10:00+02:00\","
                                + "\"articleBody\":\"The union rejects the offer.\\nIt wants ten per cent.\","
                                + "\"url\":\"/talks.html#post-7\"},"
                                + "{\"@type\":\"BlogPosting\",\"articleBody\":\"<p>The port asks for a"
                                + " pause.</p>\"},{\"@type\":\"BlogPosting\"}]}</script>"
                                + LEAD
                                + "<div><p>The union rejects the offer.</p></div>");
        assertEquals(
                List.of("talks.html", "talks.html#1", "talks.html#2"),
                received.articles.stream().map(Received.Piece::label).toList());
        Received.Piece first = received.articles.get(1);
        assertEquals(
                "Tolven rejects the offer\n\nThe union rejects the offer.\n\nIt wants ten per cent.",
                first.text());
        assertEquals(LocalDate.of(2026, 5, 13), first.metadata().published());
        assertEquals(
                URI.create("https://www.karvelia-post.example/talks.html#post-7"),
                first.metadata().url());
        Received.Piece second = received.articles.get(2);
        assertEquals("Harbour talks, day two\n\nThe port asks for a pause.", second.text());
        assertEquals(LocalDate.of(2026, 5, 12), second.metadata().published());
        assertTrue(
                !received.articles.get(0).text().contains("rejects"), "a post stands in the lead");
    }

    @Test
    void posts_shown_eachAnArticle() throws IOException {
        Received received =
                Samples.read(
                        "<h1>Harbour talks, day two</h1>"
                                + LEAD
                                + "<div class=live-blog>"
                                + post(
                                        3,
                                        "14:00",
                                        "Tolven leaves",
                                        "Mira Tolven left the room, saying \"enough\".")
                                + post(
                                        2,
                                        "12:00",
                                        "",
                                        "The port asked the mediators for a pause of one hour.")
                                + post(
                                        1,
                                        "09:00",
                                        "Talks begin",
                                        "Both sides said that they came to sign.")
                                + "</div>");
        assertEquals(
                List.of("talks.html", "talks.html#1", "talks.html#2", "talks.html#3"),
                received.articles.stream().map(Received.Piece::label).toList());
        Received.Piece first = received.articles.get(1);
        assertEquals(
                "Tolven leaves\n\nMira Tolven left the room, saying \"enough\".", first.text());
        assertEquals(LocalDate.of(2026, 5, 13), first.metadata().published());
        assertEquals(
                URI.create("https://www.karvelia-post.example/talks.html#post-3"),
                first.metadata().url());
    }

    @Test
    void datedTeasers_ofAnOrdinaryPage_areNoPosts() throws IOException {
        Received received =
                Samples.read(
                        "<h1>Harbour talks end</h1>"
                                + LEAD.repeat(3)
                                + "<section>"
                                + post(3, "14:00", "Cranes stand still", "No ship left the quay.")
                                + post(2, "12:00", "Ferries full", "The crews sing all day.")
                                + post(1, "09:00", "Roads freeze", "Snow fell on the pass.")
                                + "</section>");
        assertEquals(1, received.articles.size());
    }

    @Test
    void comments_datedOnALivePage_areNoPosts() throws IOException {
        Received received =
                Samples.read(
                        "<h1>Harbour talks end</h1><div class=live-blog>"
                                + LEAD.repeat(3)
                                + "<div class=comments>"
                                + post(
                                        3,
                                        "14:00",
                                        "",
                                        "I said so all along, and so did my brother.")
                                + post(2, "12:00", "", "The port should pay what it owes us all.")
                                + post(1, "09:00", "", "Who is this mediator, and who paid him?")
                                + "</div></div>");
        assertEquals(1, received.articles.size());
    }

    private static String post(int id, String time, String headline, String text) {
        return "<div class=entry id=post-"
                + id
                + "><time datetime=2026-05-13T"
                + time
                + "+02:00>"
                + time
                + "</time>"
                + (headline.isEmpty() ? "" : "<h3>" + headline + "</h3>")
                + "<p>"
                + text
                + "</p></div>";
    }
}
