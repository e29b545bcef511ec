package org.parley.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.core.entry.Entry;
import org.parley.ledger.rulings.EntryRuling;

/** Sections 2 and 12 of docs/security.md: rulings that are not so, by somebody who may rule. */
class RulingAttackTest extends Besieged {
    private Entry first;
    private Entry second;

    @BeforeEach
    void choose() {
        first = fort.served.entries().get(0);
        second = fort.served.entries().get(1);
    }

    private static String rule(Entry entry) {
        return "/entries/" + entry.id() + "/rule";
    }

    private List<EntryRuling> rulings() {
        return fort.served.ledger().review().rulings();
    }

    @Test
    void a40_fieldsThatNobodyAskedFor_countNothing() throws Exception {
        List<Object> fields = new ArrayList<>(List.of("kind", "wrong", "seen", 0));
        for (String field :
                List.of(
                        "role=keeper",
                        "by=admin",
                        "user=admin",
                        "author=admin",
                        "who=admin",
                        "name=admin",
                        "keeper=true",
                        "made=1999-01-01",
                        "id=1",
                        "number=7",
                        "entry=" + second.id(),
                        "article=x")) {
            fields.addAll(List.of(field.split("=")));
        }
        intruder.rule(rule(first), fields.toArray());
        EntryRuling made = rulings().get(0);
        assertEquals("Anna Analyst", made.author());
        assertEquals(Served.NOON, made.made());
        assertEquals(1, made.number());
        assertEquals(first.id(), made.entry());
        assertEquals(403, intruder.post(fort.analyst, "/read", "text", "x").statusCode());
    }

    @Test
    void a41_headersThatName_countNothing() throws Exception {
        fort.post(
                rule(first),
                "kind=wrong&seen=0",
                Fort.bearer(fort.analyst),
                "X-User: admin",
                "X-Remote-User: admin",
                "REMOTE_USER: admin",
                "From: admin");
        assertEquals("Anna Analyst", rulings().get(0).author());
    }

    @Test
    void a42_undoneByAnother_staysOnTheList() throws Exception {
        intruder.post(fort.keeper, rule(first), "kind", "wrong", "seen", 0);
        Object[] undo = {"of", "entry", "number", 1, "seen", 1};
        assertEquals(403, intruder.post(fort.reader, "/rulings/undo", undo).statusCode());
        assertNull(rulings().get(0).undone());
        intruder.rule("/rulings/undo", undo);
        assertEquals("Karl Keeper", rulings().get(0).author());
        assertEquals(Served.NOON, rulings().get(0).undone());
        assertTrue(intruder.page("/rulings").contains("taken back"));
    }

    @Test
    void a43_undoOfGuessedNumbers_isOfTheNumberThatTheFormNames() throws Exception {
        intruder.rule(rule(second), "kind", "wrong", "seen", 0);
        for (int number : new int[] {0, 2, 3, 500}) {
            intruder.refused("/rulings/undo", "of", "entry", "number", number, "seen", 1);
        }
        intruder.refused("/rulings/undo", "of", "name", "number", 1, "seen", 1);
        intruder.refused("/rulings/undo", "of", "issue", "number", 1, "seen", 1);
        intruder.refused("/rulings/undo", "of", "outlet", "number", 1, "seen", 1);
    }

    @Test
    void a248_staleRuling_isNotKept() throws Exception {
        intruder.rule(rule(first), "kind", "wrong", "seen", 0);
        String before = fort.snap();
        Object[] late = {"kind", "confirm", "seen", 0};
        assertEquals(409, intruder.post(fort.keeper, rule(first), late).statusCode());
        assertEquals(before, fort.snap());
    }

    @Test
    void a249_manyAtOnce_oneIsKept() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(20);
        try {
            List<Callable<Integer>> posts = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                String kind = i % 2 == 0 ? "wrong" : "confirm";
                posts.add(
                        () ->
                                intruder.post(fort.analyst, rule(first), "kind", kind, "seen", 0)
                                        .statusCode());
            }
            int kept = 0;
            for (Future<Integer> post : threads.invokeAll(posts)) {
                assertTrue(List.of(303, 409).contains(post.get()), () -> "" + post);
                kept += post.get() == 303 ? 1 : 0;
            }
            assertEquals(1, kept);
            assertEquals(1, rulings().size());
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a250_forgedNumbers_areRefused() throws Exception {
        intruder.rule(rule(first), "kind", "wrong", "seen", 0);
        for (String seen :
                List.of(
                        "",
                        "-1",
                        "0",
                        "2",
                        "1001",
                        "2147483648",
                        "9223372036854775808",
                        "1.0",
                        "+1",
                        "01",
                        "null",
                        "NaN",
                        "*",
                        "\u0663",
                        "\u0661",
                        "\uff11")) {
            intruder.refused(rule(first), "kind", "confirm", "seen", seen);
        }
        intruder.refused(rule(first), "kind", "confirm");
        intruder.refused(rule(first), "kind", "confirm", "seen", 0, "seen", 1);
    }

    @Test
    void a251_numberOfAnotherEntry_isNone() throws Exception {
        intruder.rule(rule(first), "kind", "wrong", "seen", 0);
        intruder.rule(rule(second), "kind", "wrong", "seen", 0);
        intruder.refused(rule(first), "kind", "confirm", "seen", 2);
        intruder.refused(rule(second), "kind", "confirm", "seen", 1);
    }

    @Test
    void a252_otherStaleWrites_areNotKept() throws Exception {
        String article = "/articles/" + fort.article.id() + "/entries";
        Object[] add = {"quote", "bread", "move", "offer", "party", "X", "place", 1, "seen", 0};
        intruder.rule(article, add);
        intruder.refused(article, add);
        Object[] rename = {"issue", "corridor", "name", "bread", "seen", 0};
        intruder.rule("/issues/rename", rename);
        intruder.refused("/issues/rename", rename);
        intruder.refused("/issues/rename", "issue", "bread", "name", "salt", "seen", 0);
        intruder.rule("/sources/rate", "outlet", "Wire", "letter", "B", "seen", 0);
        intruder.refused("/sources/rate", "outlet", "Wire", "letter", "C", "seen", 0);
        Object[] undo = {"of", "entry", "number", 1, "seen", 1};
        intruder.rule("/rulings/undo", undo);
        intruder.refused("/rulings/undo", undo);
        Object[] clear = {"outlet", "Wire", "letter", "clear", "seen", 0};
        intruder.refused("/sources/rate", clear);
    }

    @Test
    void a253_postsSentTwice_areDoneOnce() throws Exception {
        fort.served.read(
                "Zora", "2031-05-04", "Sorran rejects it, said Maric\nA demands b, said Vesk");
        Object[][] writes = {
            {rule(first), "kind", "change", "issue", "grain", "seen", 0},
            {"/names/join", "a", "Maric", "b", "Vesk", "seen", 0},
            {"/issues/rename", "issue", "corridor", "name", "bread", "seen", 0},
            {"/sources/rate", "outlet", "Zora", "letter", "D", "seen", 0},
            {"/rulings/undo", "of", "entry", "number", 1, "seen", 1}
        };
        for (Object[] write : writes) {
            Object[] fields = List.of(write).subList(1, write.length).toArray();
            intruder.rule((String) write[0], fields);
            intruder.refused((String) write[0], fields);
        }
        assertEquals(Served.NOON, rulings().get(0).undone());
    }

    @Test
    void a254_undoTooOften_undoesOnce() throws Exception {
        intruder.refused("/rulings/undo", "of", "entry", "number", 1, "seen", 0);
        intruder.rule(rule(first), "kind", "wrong", "seen", 0);
        intruder.rule(rule(second), "kind", "wrong", "seen", 0);
        Object[] undo = {"of", "entry", "number", 2, "seen", 2};
        intruder.rule("/rulings/undo", undo);
        for (int i = 0; i < 10; i++) {
            intruder.refused("/rulings/undo", undo);
        }
        assertNull(rulings().get(0).undone());
    }

    @Test
    void a255_entryOfThePath_isTheOne() throws Exception {
        String target = rule(first) + "?id=" + second.id() + "&entry=" + second.id();
        intruder.rule(
                target,
                "kind",
                "wrong",
                "seen",
                0,
                "entry",
                second.id(),
                "id",
                first.id(),
                "id",
                second.id());
        assertEquals(1, rulings().size());
        assertEquals(first.id(), rulings().get(0).entry());
    }

    @Test
    void a256_idsThatAreNone_areNotThere() throws Exception {
        for (String id :
                List.of(
                        "0",
                        "-1",
                        "+1",
                        "01",
                        "1.0",
                        "1e0",
                        "0x1",
                        "%D9%A1",
                        "%E0%A5%A7",
                        "%EF%BC%91",
                        first.id() + "%20",
                        first.id() + "%00",
                        first.id() + "%0a",
                        first.id().substring(1),
                        first.id().substring(0, 8),
                        first.id().toUpperCase(java.util.Locale.ROOT) + "X",
                        "2147483648",
                        "-9223372036854775808",
                        "9223372036854775808",
                        "99999999999999999999",
                        "NaN",
                        "null",
                        "true",
                        "%7B%7D",
                        "1".repeat(7_000))) {
            for (String path : List.of("/entries/", "/articles/")) {
                Wire.Answer read =
                        fort.get(path + id, "Accept: text/html", Fort.bearer(fort.reader));
                // Who reads is shown what was meant: blanks are none of an id, and its start may
                // do.
                boolean blank = id.matches(".*%(20|0a)|[0-9a-f]{8}");
                assertTrue(
                        read.status() == 404 || read.status() == 400 || blank,
                        () -> id + read.all());
                String write = path.equals("/entries/") ? "/rule" : "/entries";
                Wire.Answer ruled =
                        fort.post(
                                path + id + write,
                                "kind=wrong&seen=0&quote=bread&move=offer&party=X",
                                Fort.bearer(fort.analyst));
                assertTrue(ruled.status() >= 400 && ruled.status() < 500, () -> id + ruled.all());
            }
        }
        assertEquals(List.of(), rulings());
    }

    @Test
    void a257_thingsThatAreForgotten_areNotRuledOn() throws Exception {
        fort.served.ledger().forget(fort.article, "asked", java.time.LocalDate.EPOCH);
        intruder.refused(rule(first), "kind", "wrong", "seen", 0);
        intruder.refused(
                "/articles/" + fort.article.id() + "/entries",
                "quote",
                "bread",
                "move",
                "offer",
                "party",
                "X",
                "seen",
                0);
        intruder.refused(
                "/contradictions/dismiss", "first", first.id(), "second", second.id(), "seen", 0);
        intruder.refused("/issues/rename", "issue", "made up", "name", "b", "seen", 0);
    }

    @Test
    void a263_wordsThatAreNoChoice_areRefused() throws Exception {
        for (String word :
                List.of(
                        "WRONG",
                        "Wrong",
                        "wrong ",
                        "nonsense",
                        "",
                        "0",
                        "999",
                        "wrong,confirm",
                        "toString",
                        "__proto__",
                        "wr\u0131ng",
                        "add",
                        "dismiss")) {
            intruder.refused(rule(first), "kind", word, "seen", 0);
            if (!word.isEmpty()) {
                intruder.refused(rule(first), "kind", "change", "move", word, "seen", 0);
                intruder.refused("/rulings/undo", "of", word, "number", 1, "seen", 0);
                intruder.refused("/sources/rate", "outlet", "Wire", "letter", word, "seen", 0);
            }
        }
    }

    @Test
    void a264_partiesOutOfThinAir_areRefused() throws Exception {
        for (String party :
                List.of(
                        "",
                        " ",
                        "\u00a0",
                        "\u200b",
                        "\u2060\ufeff",
                        "\u0000",
                        "x".repeat(20_000))) {
            intruder.refused(rule(first), "kind", "change", "party", party, "seen", 0);
            intruder.refused(rule(first), "kind", "change", "issue", party, "seen", 0);
            intruder.refused(
                    "/articles/" + fort.article.id() + "/entries",
                    "quote",
                    "bread",
                    "place",
                    1,
                    "move",
                    "offer",
                    "party",
                    party,
                    "seen",
                    0);
        }
        intruder.rule(rule(first), "kind", "change", "party", "a\nb / null", "seen", 0);
        intruder.look();
    }

    @Test
    void a265_reasonsOfNothing_areNone() throws Exception {
        // Nobody needs a reason: one that cannot be seen is as good as none.
        intruder.rule(rule(first), "kind", "wrong", "reason", " \t ", "seen", 0);
        assertNull(rulings().get(0).reason());
        intruder.rule(rule(second), "kind", "wrong", "reason", "\u200b", "seen", 0);
        assertNull(rulings().get(1).reason());
    }

    @Test
    void a266_namesInCircles_endSomewhere() throws Exception {
        fort.served.read(
                "Zora",
                "2031-05-04",
                "A demands b, said Maric\nA demands b, said Vesk\nA demands b, said Rudel");
        intruder.refused("/names/join", "a", "Maric", "b", "Maric", "seen", 0);
        intruder.refused("/names/join", "a", "Maric", "b", "nobody", "seen", 0);
        intruder.refused("/names/join", "a", "", "b", "Vesk", "seen", 0);
        intruder.rule("/names/join", "a", "Maric", "b", "Vesk", "seen", 0);
        intruder.rule("/names/join", "a", "Vesk", "b", "Rudel", "seen", 1);
        HttpResponse<String> third =
                intruder.post(fort.analyst, "/names/join", "a", "Rudel", "b", "Maric", "seen", 2);
        assertTrue(List.of(303, 409, 422).contains(third.statusCode()), third::body);
        assertTrue(intruder.page("/names").contains("Rudel"));
        intruder.look();
    }

    @Test
    void a267_namesOfOtherIssues_areNotTakenUnasked() throws Exception {
        intruder.rule(rule(first), "kind", "change", "issue", "wages", "seen", 0);
        intruder.rule(rule(second), "kind", "change", "issue", "Hours", "seen", 0);
        for (String taken : List.of("Hours", "hours", "HOURS", "hours\u00a0", "wages", "", " ")) {
            intruder.refused("/issues/rename", "issue", "wages", "name", taken, "seen", 0);
        }
        intruder.rule("/issues/rename", "issue", "wages", "name", "__proto__", "seen", 0);
        intruder.look();
        intruder.rule("/rulings/undo", "of", "issue", "number", 1, "seen", 1);
        assertEquals(
                List.of("Hours", "wages"),
                fort.served.entries().stream().map(Entry::issue).sorted().toList());
    }

    @Test
    void a268_lettersThatAreNone_areRefused() throws Exception {
        for (String letter :
                List.of(
                        "-1",
                        "0",
                        "101",
                        "1e308",
                        "NaN",
                        "Infinity",
                        "-0",
                        "0x5",
                        "5,5",
                        "",
                        "G",
                        "AB",
                        "\uff21",
                        "A,B")) {
            intruder.refused("/sources/rate", "outlet", "Wire", "letter", letter, "seen", 0);
        }
        for (String outlet : List.of("unknown", "*", "%", "", "Wir_")) {
            intruder.refused("/sources/rate", "outlet", outlet, "letter", "B", "seen", 0);
        }
    }

    @Test
    void a269_contradictionsThatAreNone_areNotDismissed() throws Exception {
        String dismiss = "/contradictions/dismiss";
        intruder.refused(dismiss, "first", first.id(), "second", second.id(), "seen", 0);
        intruder.refused(dismiss, "first", first.id(), "second", first.id(), "seen", 0);
        intruder.refused(dismiss, "first", "1", "second", "1", "seen", 0);
        intruder.refused(dismiss, "first", "-1", "second", first.id(), "seen", 0);
        intruder.refused(dismiss, "first", first.id(), "seen", 0);
        intruder.refused(dismiss, "a", 1, "b", 1, "seen", 0);
    }

    @Test
    void a227_longNames_areRefused() throws Exception {
        String name = "x".repeat(20_000);
        intruder.refused(rule(first), "kind", "change", "party", name, "seen", 0);
        intruder.refused(rule(first), "kind", "wrong", "reason", name, "seen", 0);
        intruder.refused("/issues/rename", "issue", "corridor", "name", name, "seen", 0);
        intruder.refused("/names/role", "name", Fort.SECRET, "party", name, "seen", 0);
        Wire.Answer larger =
                fort.post(rule(first), "reason=" + "x".repeat(1 << 20), Fort.bearer(fort.analyst));
        assertEquals(413, larger.status(), larger::all);
    }

    @Test
    void a296_typesOfBodies_areTakenForNothingElse() throws Exception {
        String before = fort.snap();
        String xml =
                "<!DOCTYPE r [<!ENTITY x SYSTEM \"http://127.0.0.1:9999/\">]><r kind=\"wrong\">&x;</r>";
        for (String[] typed :
                new String[][] {
                    {"application/x-www-form-urlencoded;boundary=", "kind=steal"},
                    {"APPLICATION/JSON", "{\"kind\":\"wrong\",\"seen\":0}"},
                    {"application/xml", xml},
                    {"text/xml", xml},
                    {"application/yaml", "!!java.net.URL [\"http://127.0.0.1:9999/\"]"},
                    {"x".repeat(10_000), "kind=wrong"},
                    {"multipart/form-data; boundary=x", "--x--"},
                    {"multipart/form-data", "kind=wrong&seen=0"}
                }) {
            Wire.Answer answer =
                    fort.post(
                            rule(first) + "?kind=wrong&seen=0",
                            typed[1],
                            "Content-Type: " + typed[0],
                            Fort.bearer(fort.analyst));
            assertTrue(answer.status() >= 400 && answer.status() < 500, answer::all);
            Fort.tellsNothing(answer);
        }
        assertEquals(before, fort.snap());
        assertFalse(intruder.page("/board").isEmpty());
    }
}
