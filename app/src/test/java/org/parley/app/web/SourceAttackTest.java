package org.parley.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.parley.app.web.reading.Progress;
import org.parley.core.entry.Entry;

/** Section 12 of docs/security.md: one statement that wants to look like many. */
class SourceAttackTest extends Besieged {
    private static final String TEXT =
            "Sorran demands salt, said Maric.\n\nThe talks of the week went on in the old town hall"
                    + " beside the river, where both sides had met in the spring, and will go on"
                    + " tomorrow after a night without a word from either of them.\n";

    private void read(String address, String text) throws Exception {
        Map<String, String> line = Map.of("url", address, "text", text, "date", "2031-06-30");
        Progress progress =
                intruder.upload("a.jsonl", new ObjectMapper().writeValueAsString(line) + "\n");
        assertEquals(1, progress.steps().size(), progress::toString);
    }

    private String origins() throws Exception {
        Entry entry =
                fort.served.entries().stream()
                        .filter(one -> one.party().name().equals("Sorran"))
                        .findFirst()
                        .orElseThrow();
        return Jsoup.parse(intruder.page("/entries/" + entry.id()))
                .select("p.told")
                .eachText()
                .get(0);
    }

    @Test
    void a270_oneStatementInManySpellings_isOneOrigin() throws Exception {
        read("https://daily.test/news/salt", TEXT);
        String once = origins();
        assertTrue(once.startsWith("1 outlet, 1 origin"), once);
        List<String> addresses =
                List.of(
                        "http://daily.test/news/salt",
                        "https://www.daily.test/news/salt",
                        "https://m.daily.test/news/salt",
                        "https://daily.test/news/salt/",
                        "https://daily.test/news/salt?utm_source=1",
                        "https://daily.test/news/salt#x",
                        "https://DAILY.test/news/Salt",
                        "https://daily.test:443/news/salt",
                        "https://amp.daily.test/news/salt");
        int blanks = 1;
        for (int round = 0; round < 5; round++) {
            for (String address : addresses) {
                String blank = " ".repeat(1 + blanks % 7);
                read(
                        address,
                        TEXT.replace("river, ", "river," + blank) + "\n".repeat(blanks++ / 7));
            }
        }
        assertEquals(once, origins());
    }
}
