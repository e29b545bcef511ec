package org.parley.core.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.core.text.Article;
import org.parley.core.text.Span;

class EntryJsonTest {
    private static final String DOVE = "\uD83D\uDD4A";

    /** What the design promises, in its order. */
    private static final List<String> KEYS =
            List.of(
                    "schema",
                    "id",
                    "article",
                    "document",
                    "outlet",
                    "published",
                    "language",
                    "translated",
                    "party",
                    "speaker",
                    "move",
                    "plover",
                    "target",
                    "issue",
                    "content",
                    "cue",
                    "evidence",
                    "via",
                    "origin",
                    "polarity",
                    "certainty",
                    "condition",
                    "past",
                    "said_on",
                    "due",
                    "rule",
                    "confidence",
                    "talks",
                    "happened_from",
                    "happened_to");

    @Test
    void line_everythingKnown_exact() {
        Article article =
                new Article(
                        "talks.txt",
                        "Karvelia demands a corridor if talks go on, said Zorn.",
                        "Axios",
                        "Title",
                        "Author",
                        LocalDate.of(2031, 5, 4),
                        URI.create("https://example.org/talks"),
                        "cs",
                        true);
        Entry entry =
                new Entry(
                        "0123456789abcdef0123456789abcdef",
                        article,
                        new Party("Karvelia", null),
                        "Mirko Zorn",
                        Move.DEMAND,
                        new Party("United States", "USA"),
                        "corridor",
                        passage(article, "a corridor"),
                        passage(article, "demands"),
                        passage(article, "Karvelia demands a corridor if talks go on"),
                        List.of("Bloomberg", "a senior official"),
                        Polarity.NEGATIVE,
                        Certainty.HEDGED,
                        passage(article, "if talks go on"),
                        true,
                        LocalDate.of(2031, 5, 3),
                        new Period(LocalDate.of(2031, 4, 28), LocalDate.of(2031, 5, 2)),
                        LocalDate.of(2031, 6, 1),
                        "demand/verb/demand",
                        0.93,
                        List.of("corridor-2031", "border"));
        assertEquals(
                "{\"schema\":1,\"id\":\"0123456789abcdef0123456789abcdef\",\"article\":\""
                        + article.id()
                        + "\",\"document\":\"talks.txt\",\"outlet\":\"Axios\",\"published\":\"2031-05-04\","
                        + "\"language\":\"cs\",\"translated\":true,\"party\":\"Karvelia\",\"speaker\":\"Mirko Zorn\","
                        + "\"move\":\"demand\",\"plover\":\"REQUEST\",\"target\":\"United States\","
                        + "\"issue\":\"corridor\","
                        + "\"content\":{\"start\":17,\"end\":27,\"text\":\"a corridor\"},"
                        + "\"cue\":{\"start\":9,\"end\":16,\"text\":\"demands\"},"
                        + "\"evidence\":{\"start\":0,\"end\":42,"
                        + "\"text\":\"Karvelia demands a corridor if talks go on\"},"
                        + "\"via\":[\"Bloomberg\",\"a senior official\"],\"origin\":\"a senior official\","
                        + "\"polarity\":\"negative\",\"certainty\":\"hedged\",\"condition\":\"if talks go on\","
                        + "\"past\":true,\"said_on\":\"2031-05-03\",\"due\":\"2031-06-01\","
                        + "\"rule\":\"demand/verb/demand\",\"confidence\":0.93,\"talks\":[\"corridor-2031\",\"border\"],"
                        + "\"happened_from\":\"2031-04-28\",\"happened_to\":\"2031-05-02\"}",
                EntryJson.line(entry));
    }

    @Test
    void line_nothingKnown_nullsUnderTheSameKeys() throws Exception {
        Article article = Article.of("talks.txt", "They vow it.");
        String line = EntryJson.line(bare(article, Move.COMMIT, "vow", "They vow it"));
        assertEquals(
                "{\"schema\":1,\"id\":\"id\",\"article\":\""
                        + article.id()
                        + "\",\"document\":\"talks.txt\",\"outlet\":null,\"published\":null,"
                        + "\"language\":\"en\",\"translated\":false,\"party\":null,\"speaker\":null,"
                        + "\"move\":\"commit\",\"plover\":null,\"target\":null,\"issue\":null,\"content\":null,"
                        + "\"cue\":{\"start\":5,\"end\":8,\"text\":\"vow\"},"
                        + "\"evidence\":{\"start\":0,\"end\":11,\"text\":\"They vow it\"},"
                        + "\"via\":[],\"origin\":null,\"polarity\":\"positive\",\"certainty\":\"stated\","
                        + "\"condition\":null,\"past\":false,\"said_on\":null,\"due\":null,\"rule\":\"rule\","
                        + "\"confidence\":1.0,\"talks\":[],\"happened_from\":null,\"happened_to\":null}",
                line);
        assertEquals(KEYS, keys(line));
    }

    @Test
    void line_noVia_originIsOutlet() throws Exception {
        Article article = Article.of("talks.txt", "They vow it.").withOutlet("Axios");
        JsonNode json = parsed(bare(article, Move.COMMIT, "vow", "They vow it"));
        assertEquals("Axios", json.get("origin").asText());
        assertTrue(json.get("via").isEmpty());
    }

    @Test
    void line_quotesControlsAndTags_escapedAndBack() throws Exception {
        String text = "He \"rejects\" C:\\plans\tand\r\n</script>\u0001\u2028";
        Article article = Article.of("a\"b\n.txt", text);
        Entry entry = bare(article, Move.REJECT, "rejects", text);
        String line = EntryJson.line(entry);
        assertFalse(line.contains("\n") || line.contains("\r"), line);
        assertTrue(
                line.contains("He \\\"rejects\\\" C:\\\\plans\\tand\\r\\n</script>\\u0001"), line);
        assertEquals(text, parsed(entry).get("evidence").get("text").asText());
        assertEquals("a\"b\n.txt", parsed(entry).get("document").asText());
    }

    @Test
    void line_lettersBeyondAscii_verbatim() {
        Article article = Article.of("d.txt", "\u201cMus\u00edme odm\u00edtnout\u201d");
        String line = EntryJson.line(bare(article, Move.REJECT, "odm\u00edtnout", article.text()));
        assertTrue(line.contains("\"text\":\"\u201cMus\u00edme odm\u00edtnout\u201d\"}"), line);
    }

    @Test
    void line_emojiBeforeEvidence_offsetsInUtf16Units() throws Exception {
        Article article = Article.of("d.txt", DOVE + " " + DOVE + " Sorran rejects it " + DOVE);
        JsonNode json = parsed(bare(article, Move.REJECT, "rejects", "Sorran rejects it " + DOVE));
        JsonNode evidence = json.get("evidence");
        assertEquals(2 + 1 + 2 + 1, evidence.get("start").asInt());
        assertEquals(article.text().length(), evidence.get("end").asInt());
        assertEquals(
                evidence.get("text").asText(),
                article.text()
                        .substring(evidence.get("start").asInt(), evidence.get("end").asInt()));
        assertEquals(article.text().indexOf("rejects"), json.get("cue").get("start").asInt());
    }

    @Test
    void line_sameEntryTwice_sameBytes() {
        Article article = Article.of("talks.txt", "They vow it.");
        assertEquals(
                EntryJson.line(bare(article, Move.COMMIT, "vow", "They vow it")),
                EntryJson.line(bare(article, Move.COMMIT, "vow", "They vow it")));
    }

    @Test
    void idOf_place_namesArticleCueAndOrdinalOnly() {
        Article article = Article.of("talks.txt", "They vow it and vow that.");
        Passage first = passage(article, "vow");
        Passage second = Passage.of(article.text(), new Span(16, 19));
        List<String> ids =
                List.of(
                        Entry.idOf(article.id(), first, 0),
                        Entry.idOf(article.id(), first, 1),
                        Entry.idOf(article.id(), second, 0),
                        Entry.idOf(article.withOutlet("Axios").id(), first, 0));
        assertEquals(4, ids.stream().distinct().count());
        assertTrue(ids.stream().allMatch(id -> id.matches("[0-9a-f]{32}")), ids.toString());
        assertEquals(ids.get(0), Entry.idOf(article.id(), passage(article, "vow"), 0));
    }

    @Test
    void new_evidenceWithoutCue_throws() {
        Article article = Article.of("talks.txt", "They vow it.");
        assertThrows(
                IllegalArgumentException.class, () -> bare(article, Move.COMMIT, "vow", "They"));
    }

    private static Entry bare(Article article, Move move, String cue, String evidence) {
        return new Entry(
                "id",
                article,
                null,
                null,
                move,
                null,
                null,
                null,
                passage(article, cue),
                passage(article, evidence),
                List.of(),
                Polarity.POSITIVE,
                Certainty.STATED,
                null,
                false,
                null,
                null,
                null,
                "rule",
                1,
                List.of());
    }

    private static Passage passage(Article article, String words) {
        int start = article.text().indexOf(words);
        return Passage.of(article.text(), new Span(start, start + words.length()));
    }

    private static JsonNode parsed(Entry entry) throws Exception {
        return new ObjectMapper().readTree(EntryJson.line(entry));
    }

    private static List<String> keys(String line) throws Exception {
        List<String> keys = new ArrayList<>();
        new ObjectMapper().readTree(line).fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
