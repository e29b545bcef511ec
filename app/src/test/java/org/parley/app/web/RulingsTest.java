package org.parley.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Polarity;
import org.parley.core.text.Article;
import org.parley.ledger.Ledger;
import org.parley.ledger.rulings.Correction;
import org.parley.ledger.rulings.EntryRuling;

/** What the forms of the board do, refuse, and say. */
class RulingsTest {
    private static final String BAD = "<script>alert(1)</script>\"'&";
    private static final String ESCAPED = "&lt;script&gt;alert(1)&lt;/script&gt;";

    @TempDir Path folder;

    private Served served;
    private Ledger ledger;
    private Forms forms;
    private Entry entry;

    @BeforeEach
    void serve() {
        served = new Served(folder);
        Invention.of(served);
        ledger = served.ledger();
        forms = Forms.of(served);
        entry =
                served.entries().stream()
                        .filter(one -> one.move() == Move.DEMAND)
                        .findFirst()
                        .orElseThrow();
    }

    @AfterEach
    void close() {
        served.close();
    }

    private String rule() {
        return "/entries/" + entry.id() + "/rule";
    }

    private HttpResponse<String> change(String field, String value, int seen) throws Exception {
        return forms.post(
                rule(),
                "kind",
                "change",
                field,
                value,
                "seen",
                seen,
                "at",
                "change",
                "here",
                "/entries/" + entry.id());
    }

    private Entry now() {
        return ledger.entries(entry.article()).stream()
                .filter(one -> one.id().equals(entry.id()))
                .findFirst()
                .orElseThrow();
    }

    private void byAna(Correction correction) {
        ledger.review()
                .rule(
                        EntryRuling.on(
                                entry,
                                correction.equals(Correction.NONE)
                                        ? EntryRuling.Kind.WRONG
                                        : EntryRuling.Kind.CHANGE,
                                correction,
                                "ana",
                                "read twice",
                                Served.NOON));
    }

    @Test
    void confirm_leadsBackAndSaysSo() throws Exception {
        HttpResponse<String> answer =
                forms.post(rule(), "kind", "confirm", "seen", 0, "here", "/review?at=x");
        assertEquals(303, answer.statusCode());
        assertEquals("/review?at=x", Forms.to(answer));
        assertEquals("entry\n1\nRuling 1: demand of Karvelia is ruled: right", Forms.said(answer));
        assertEquals("ana", ledger.review().rulings(entry).get(0).author());
    }

    @Test
    void wrong_withReason_goneFromTheBoardUntilUndone() throws Exception {
        forms.post(rule(), "kind", "wrong", "reason", BAD, "seen", 0);
        assertTrue(
                ledger.entries(entry.article()).stream()
                        .noneMatch(one -> one.id().equals(entry.id())));
        String page = served.page("/entries/" + entry.id());
        assertTrue(page.contains(ESCAPED) && !page.contains("<script>alert"), page);
        assertFalse(served.page("/board").contains(entry.id()));
        HttpResponse<String> undone =
                forms.post("/rulings/undo", "of", "entry", "number", 1, "seen", 1);
        assertEquals(303, undone.statusCode());
        assertEquals("/rulings", Forms.to(undone));
        assertEquals(entry.move(), now().move());
        HttpResponse<String> again =
                forms.post("/rulings/undo", "of", "entry", "number", 1, "seen", 1);
        assertEquals(422, again.statusCode());
        assertTrue(Forms.alert(again).startsWith("Ruling 1 was taken back already"), again.body());
    }

    @Test
    void wrong_itsOwnPage_saysWhereItIsLeftAndHowToUndo() throws Exception {
        forms.post(rule(), "kind", "wrong", "seen", 0);
        String page = served.page("/entries/" + entry.id());
        assertTrue(page.contains("neither the board nor any list shows it"), page);
        assertTrue(page.contains("href=\"#rulings\"") && page.contains("id=\"rulings\""), page);
    }

    @Test
    void change_deniedAndTowardNobody_shownAndConfirmedBySaying() throws Exception {
        assertEquals(303, change("target", "Sorran", 0).statusCode());
        HttpResponse<String> both =
                forms.post(
                        rule(), "kind", "change", "target", "Zora", "untargeted", "yes", "seen", 1);
        assertEquals(422, both.statusCode());
        HttpResponse<String> answer =
                forms.post(
                        rule(),
                        "kind",
                        "change",
                        "untargeted",
                        "yes",
                        "polarity",
                        "negative",
                        "seen",
                        1);
        assertEquals(303, answer.statusCode());
        assertTrue(Forms.said(answer).endsWith("is ruled: no target, denied"), Forms.said(answer));
        assertNull(now().target());
        assertEquals(Polarity.NEGATIVE, now().polarity());
        assertTrue(served.page("/entries/" + entry.id()).contains("not " + entry.move().word()));
        assertEquals(422, change("polarity", "perhaps", 2).statusCode());
        assertEquals(303, change("polarity", "positive", 2).statusCode());
        assertEquals(Polarity.POSITIVE, now().polarity());
    }

    @Test
    void page_noDateTold_saysWhenItWasPublished() throws Exception {
        for (String path : List.of("/entries/" + entry.id(), "/review?at=" + entry.id())) {
            String page = served.page(path);
            assertTrue(page.contains("no date told; published 2031-05-02"), page);
        }
    }

    @Test
    void change_eachField_seenAtOnceOnBoardCellAndArticle() throws Exception {
        assertEquals(303, change("move", "threaten", 0).statusCode());
        assertEquals(303, change("party", "Pelonia", 1).statusCode());
        assertEquals(303, change("target", BAD, 2).statusCode());
        assertEquals(303, change("issue", BAD, 3).statusCode());
        assertEquals(303, change("date", "2031-05-01", 4).statusCode());
        assertEquals(Move.THREATEN, now().move());
        assertEquals("2031-05-01", now().day().orElseThrow().toString());
        for (String path :
                List.of(
                        "/board",
                        "/cell?party=Pelonia&issue=" + org.parley.app.web.page.Visit.encoded(BAD),
                        "/articles/" + entry.article().id(),
                        "/entries/" + entry.id(),
                        "/issues",
                        "/review?at=" + entry.id(),
                        "/rulings")) {
            String page = served.page(path);
            assertTrue(page.contains(ESCAPED), path);
            assertFalse(page.contains("<script>alert"), path);
        }
        assertTrue(served.page("/board").contains("threaten"));
    }

    @Test
    void ruled_bySomebodyElseMeanwhile_toldAndNothingLost() throws Exception {
        byAna(new Correction(Move.OFFER, null, null, null, null));
        HttpResponse<String> answer =
                forms.post(
                        rule(),
                        "kind",
                        "change",
                        "party",
                        "Oman & Co",
                        "reason",
                        "my own words",
                        "seen",
                        0,
                        "at",
                        "change",
                        "here",
                        "/entries/" + entry.id());
        assertEquals(409, answer.statusCode());
        String alert = Forms.alert(answer);
        assertTrue(alert.contains("Ruling 1 by ana, 2031-07-01 12:00 UTC"), alert);
        assertTrue(alert.contains("--move offer"), alert);
        assertTrue(answer.body().contains("value=\"Oman &amp; Co\""), answer.body());
        assertTrue(answer.body().contains("value=\"my own words\""));
        assertTrue(answer.body().contains("name=\"seen\" value=\"1\""), "decides anew");
        assertEquals(1, ledger.review().rulings().size());
        assertEquals(303, change("party", "Oman", 1).statusCode());
        forms.post("/rulings/undo", "of", "entry", "number", 2, "seen", 2);
        HttpResponse<String> late = change("party", "Sorran", 2);
        assertEquals(409, late.statusCode());
        assertTrue(Forms.alert(late).contains("taken back"), Forms.alert(late));
    }

    @Test
    void onward_countsFirst() throws Exception {
        Article other =
                served.read("Later", "2031-05-20", "Karvelia demands a corridor, said Vesk.\n");
        int before = ledger.review().rulings().size();
        HttpResponse<String> asked =
                forms.post(
                        rule(),
                        "kind",
                        "change",
                        "issue",
                        "venue",
                        "onward",
                        "yes",
                        "seen",
                        0,
                        "at",
                        "change",
                        "here",
                        "/entries/" + entry.id());
        assertEquals(200, asked.statusCode());
        assertTrue(Forms.alert(asked).startsWith("1 other entry would change"), asked.body());
        assertTrue(asked.body().contains("name=\"counted\" value=\"1\""));
        assertEquals(before, ledger.review().rulings().size());
        HttpResponse<String> done =
                forms.post(
                        rule(), "kind", "change", "issue", "venue", "onward", "yes", "seen", 0,
                        "counted", 1);
        assertEquals(303, done.statusCode());
        assertEquals("venue", ledger.entries(other).get(0).issue());
        HttpResponse<String> dated =
                forms.post(
                        rule(), "kind", "change", "date", "2031-05-01", "onward", "yes", "seen", 1);
        assertEquals(422, dated.statusCode());
    }

    @Test
    void forms_thatCannotBeRuled_sayWhatWouldDo() throws Exception {
        refused("The form does not say which rulings", rule(), "kind", "confirm");
        refused("The field 'seen' takes a number", rule(), "kind", "confirm", "seen", "-1");
        refused("The field 'seen' takes a number", rule(), "kind", "confirm", "seen", "9999999999");
        refused("Say what you rule", rule(), "seen", 0);
        refused("Say what it should be", rule(), "kind", "change", "seen", 0);
        refused("'steal' is no move", rule(), "kind", "change", "move", "steal", "seen", 0);
        refused("takes a day as", rule(), "kind", "change", "date", "tomorrow", "seen", 0);
        refused("takes at most 300", rule(), "kind", "change", "party", "x".repeat(301), "seen", 0);
        refused("cannot be typed", rule(), "kind", "change", "party", "a\u0000b", "seen", 0);
        refused("Tick two issues", "/issues/join", "issue", "corridor", "seen", 0);
        refused("No entry is on an issue", "/issues/rename", "issue", BAD, "name", "b", "seen", 0);
        refused("needs a new name", "/issues/rename", "issue", "corridor", "seen", 0);
        refused(
                "no words in",
                "/issues/split",
                "issue",
                "a",
                "name",
                "b",
                "containing",
                "--",
                "seen",
                0);
        refused("are the same name", "/names/join", "a", "Vesk", "b", "vesk", "seen", 0);
        refused("No article has the name", "/names/join", "a", BAD, "b", "Vesk", "seen", 0);
        refused("needs a party", "/names/role", "name", "Vesk", "seen", 0);
        refused(
                "No day is between",
                "/names/role",
                "name",
                "Vesk",
                "party",
                "Sorran",
                "from",
                "2031-05-02",
                "to",
                "2031-05-01",
                "seen",
                0);
        refused("Say what the ruling is on", "/rulings/undo", "of", "all", "number", 1, "seen", 0);
        refused("There is no ruling 7", "/rulings/undo", "of", "issue", "number", 7, "seen", 0);
        refused(
                "No article is of an outlet",
                "/sources/rate",
                "outlet",
                BAD,
                "letter",
                "B",
                "seen",
                0);
        refused(
                "no letter from A to F",
                "/sources/rate",
                "outlet",
                "Zora",
                "letter",
                "G",
                "seen",
                0);
        refused(
                "There is no entry",
                "/contradictions/dismiss",
                "first",
                "zz",
                "second",
                "yy",
                "seen",
                0);
        assertEquals(404, forms.post("/entries/zz/rule", "kind", "wrong", "seen", 0).statusCode());
        assertEquals(404, forms.post("/articles/zz/entries", "seen", 0).statusCode());
        assertEquals(0, ledger.review().rulings().size());
    }

    private void refused(String words, String path, Object... fields) throws Exception {
        Object[] all = java.util.Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = "here";
        all[fields.length + 1] = "/rulings";
        HttpResponse<String> answer = forms.post(path, all);
        assertEquals(422, answer.statusCode(), words);
        String alert = Forms.alert(answer);
        assertTrue(alert.replace("&#39;", "'").contains(words), words + " but: " + alert);
        assertFalse(answer.body().contains("<script>alert"));
    }

    @Test
    void here_otherHost_neverLedTo() throws Exception {
        for (String bad :
                List.of(
                        "https://evil.example/",
                        "//evil.example",
                        "/\\evil.example",
                        "javascript:alert(1)",
                        "/x\r\nSet-Cookie: a=b",
                        "/\u00e9")) {
            HttpResponse<String> answer =
                    forms.post(
                            "/sources/rate",
                            "outlet",
                            "Zora",
                            "letter",
                            "B",
                            "seen",
                            ledger.sources().ratings("Zora").size(),
                            "here",
                            bad,
                            "next",
                            bad);
            assertEquals(303, answer.statusCode(), answer.body());
            assertEquals("/sources", Forms.to(answer), bad);
        }
    }

    @Test
    void sources_ratedMeanwhile_told() throws Exception {
        HttpResponse<String> first =
                forms.post("/sources/rate", "outlet", "zora", "letter", "b", "seen", 0);
        assertEquals("outlet\n1\nRating 1: Zora is B, usually reliable", Forms.said(first));
        HttpResponse<String> second =
                forms.post(
                        "/sources/rate",
                        "outlet",
                        "Zora",
                        "letter",
                        "D",
                        "seen",
                        0,
                        "here",
                        "/rulings");
        assertEquals(409, second.statusCode());
        assertTrue(Forms.alert(second).contains("Ruling 1 by ana"), Forms.alert(second));
        HttpResponse<String> clear =
                forms.post("/sources/rate", "outlet", "Zora", "letter", "clear", "seen", 1);
        assertEquals(303, clear.statusCode());
        assertEquals(List.of(), ledger.sources().ratings("Zora"));
    }

    @Test
    void issues_joinRenameSplitUndo() throws Exception {
        String first = String.valueOf(entry.issue());
        String other = "the passage";
        Entry second =
                served.entries().stream()
                        .filter(one -> !one.id().equals(entry.id()))
                        .findFirst()
                        .orElseThrow();
        ledger.review()
                .rule(
                        EntryRuling.on(
                                second,
                                EntryRuling.Kind.CHANGE,
                                new Correction(null, null, null, other, null),
                                "ana",
                                null,
                                Served.NOON));
        HttpResponse<String> joined =
                forms.post("/issues/join", "issue", first, "issue", other, "name", BAD, "seen", 0);
        assertEquals(303, joined.statusCode(), joined.body());
        String page = served.page("/issues");
        assertTrue(page.contains(ESCAPED) && !page.contains("<script>alert"));
        HttpResponse<String> stale =
                forms.post(
                        "/issues/rename",
                        "issue",
                        BAD,
                        "name",
                        "venue",
                        "seen",
                        0,
                        "here",
                        "/issues",
                        "at",
                        "rename");
        assertEquals(409, stale.statusCode());
        assertTrue(Forms.alert(stale).contains("Ruling 1 by ana"), Forms.alert(stale));
        assertTrue(stale.body().contains("value=\"venue\""), "what was typed stays");
        assertEquals(
                303,
                forms.post("/issues/rename", "issue", BAD, "name", "venue", "seen", 1)
                        .statusCode());
        assertEquals(
                303,
                forms.post(
                                "/issues/split",
                                "issue",
                                "venue",
                                "name",
                                "passage",
                                "containing",
                                "demands",
                                "seen",
                                2)
                        .statusCode());
        assertEquals("passage", now().issue());
        for (int number = 3; number > 0; number--) {
            forms.post("/rulings/undo", "of", "issue", "number", number, "seen", number);
        }
        assertEquals(first, now().issue());
    }

    @Test
    void names_roleJoinSplitUndo() throws Exception {
        assertTrue(served.page("/names").contains("Vesk"));
        HttpResponse<String> role =
                forms.post("/names/role", "name", "Vesk", "party", BAD, "seen", 0);
        assertEquals(303, role.statusCode(), role.body());
        assertEquals("ana", ledger.names().rulings().get(0).author());
        String page = served.page("/names");
        assertTrue(page.contains(ESCAPED) && !page.contains("<script>alert"));
        HttpResponse<String> stale =
                forms.post(
                        "/names/role",
                        "name",
                        "Vesk",
                        "party",
                        "Oman",
                        "seen",
                        0,
                        "here",
                        "/names");
        assertEquals(409, stale.statusCode());
        HttpResponse<String> against =
                forms.post(
                        "/names/role",
                        "name",
                        "Vesk",
                        "party",
                        "Oman",
                        "seen",
                        1,
                        "here",
                        "/names");
        assertEquals(422, against.statusCode());
        assertTrue(Forms.alert(against).contains("take it back first"), Forms.alert(against));
        assertEquals(
                303, forms.post("/names/join", "a", "Maric", "b", "Zorn", "seen", 1).statusCode());
        assertEquals(303, forms.post("/names/split", "a", "Rudel", "seen", 2).statusCode());
        for (int number = 1; number <= 3; number++) {
            assertEquals(
                    303,
                    forms.post("/rulings/undo", "of", "name", "number", number, "seen", number)
                            .statusCode());
        }
        assertTrue(served.page("/rulings?of=name").contains("taken back"));
    }

    @Test
    void review_oneAtATime_leastConfidentFirst_untilNoneIsLeft() throws Exception {
        int left = served.entries().size();
        for (int i = 0; i < left; i++) {
            String page = served.page("/review");
            assertTrue(page.contains("1 of " + (left - i) + " that nobody"), page);
            String id = page.replaceAll("(?s).*action=\"/entries/([0-9a-f]+)/rule\".*", "$1");
            assertEquals(
                    303,
                    forms.post(
                                    "/entries/" + id + "/rule",
                                    "kind",
                                    i == 0 ? "wrong" : "confirm",
                                    "seen",
                                    0)
                            .statusCode());
        }
        String page = served.page("/review");
        assertTrue(page.contains("Nothing is left to rule on"), page);
        assertTrue(page.contains((left - 1) + " right, 1 wrong, 0 changed"), page);
    }

    @Test
    void review_morePassedOverThanAreLeft_theLastOne() throws Exception {
        int left = served.entries().size();
        String page = served.page("/review?skip=" + left);
        assertTrue(page.contains(left + " of " + left + " that nobody"), page);
        assertTrue(page.contains("action=\"/entries/"), page);
    }

    @Test
    void rulings_asRecords() throws Exception {
        forms.post(rule(), "kind", "wrong", "reason", "=1+1", "seen", 0);
        forms.post("/sources/rate", "outlet", "Zora", "letter", "B", "seen", 0);
        String json = served.page("/rulings.json");
        assertTrue(json.contains("\"of\":\"entry\",\"number\":1,\"ruling\":\"wrong\""), json);
        String csv = served.page("/rulings.csv?of=outlet");
        assertEquals(2, csv.lines().count(), csv);
    }
}
