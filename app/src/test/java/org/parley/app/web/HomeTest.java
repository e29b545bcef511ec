package org.parley.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.app.batch.WordReader;
import org.parley.intake.fetch.Reach;

/** The first page. Today is 2031-07-01. */
class HomeTest {
    @TempDir Path folder;

    @Test
    void home_nothingKept_saysWhatToDo() throws Exception {
        try (Served served = new Served(folder, () -> WordReader::read, Reach.PUBLIC)) {
            String page = served.page("/");
            assertTrue(page.contains("Nothing is read yet"), page);
            assertTrue(page.contains("href=\"/read\""), page);
            assertTrue(page.contains("parley read examples/peace-talks.txt"), page);
        }
    }

    @Test
    void home_changes_sinceTheDayOfTheLastVisit() throws Exception {
        try (Served served = new Served(folder)) {
            served.read("Wire", "2031-05-04", "Sorran demands a corridor.\n");
            served.read("Post", "2031-06-20", "Sorran rejects a corridor.\n");
            String first = page(served, null).body();
            assertTrue(first.contains("Changed since 2031-06-24"), first);
            assertTrue(first.contains("No position changed since that day"), first);
            assertTrue(first.contains("week of 2031-06-16: 1"), first);
            assertTrue(first.contains("post.txt"), first);

            HttpResponse<String> second = page(served, cookie(served) + "=2031-06-10");
            assertTrue(
                    second.body().contains("Changed since your last visit, 2031-06-10"),
                    second.body());
            assertTrue(second.body().contains("reject"), second.body());
            assertTrue(second.body().contains("demand"), second.body());
            assertEquals(
                    cookie(served) + "=2031-07-01_2031-06-10",
                    second.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0]);

            String again = page(served, cookie(served) + "=2031-07-01_2031-06-10").body();
            assertTrue(again.contains("Changed since your last visit, 2031-06-10"), again);

            String broken = page(served, cookie(served) + "=9999-99-99_<b>").body();
            assertTrue(broken.contains("Changed since 2031-06-24"), broken);
            assertFalse(broken.contains("_<b>"), broken);

            String chosen = served.page("/?since=2031-05-01");
            assertTrue(chosen.contains("Changed since 2031-05-01"), chosen);
            assertTrue(chosen.contains(">new<"), chosen);
        }
    }

    private static HttpResponse<String> page(Served served, String cookie)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(served.at("/"));
        if (cookie != null) {
            request.header("Cookie", cookie);
        }
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String cookie(Served served) {
        return "parley-visit-" + served.at("/").getPort();
    }
}
