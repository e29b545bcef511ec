package org.parley.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.app.batch.WordReader;
import org.parley.core.entry.Entry;
import org.parley.core.text.Article;
import org.parley.reader.Reading;

/** Issues as a user meets them, with a reader that takes them from brackets. */
class IssuesTest {
    private static final Pattern ISSUE = Pattern.compile("\\[(.*?)\\]");

    @TempDir Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void read() throws IOException {
        read("2031-05-04", "Sorran demands the bridge [Crimea].\nKarvelia rejects it [Crimea].\n");
        read("2031-05-06", "Sorran accepts the harbour [status of Crimea].\n");
        read(
                "2031-05-07",
                "Norland demands more [Crimea's status].\nNorland rejects less [pay].\n");
    }

    private void read(String day, String text) throws IOException {
        String file = Files.writeString(folder.resolve(day + ".txt"), text).toString();
        assertEquals(0, parley("read", "--published", day, file), err());
    }

    private static Reading labelled(Article article) {
        Reading read = WordReader.read(article);
        return new Reading(
                article,
                read.sentences(),
                read.chains(),
                read.mentions(),
                read.actors(),
                read.entries().stream().map(IssuesTest::labelled).toList(),
                read.problems());
    }

    private static Entry labelled(Entry entry) {
        Matcher issue = ISSUE.matcher(entry.evidence().text());
        return issue.find() ? entry.corrected(null, null, null, issue.group(1), null) : entry;
    }

    @Test
    void issues_asked_mostFrequentFirst() {
        assertEquals(0, parley("issues"));
        assertEquals(
                """
                     2 entries  Crimea Karvelia, Sorran 2031-05-04
                     1 entry    Crimea's status Norland 2031-05-07
                     1 entry    pay Norland 2031-05-07
                     1 entry    status of Crimea Sorran 2031-05-06
                """,
                out());
        assertEquals(0, parley("issues", "--since", "2031-05-07", "--format", "csv"));
        assertEquals(
                "issue,entries,parties,first,last,by_rulings\n"
                        + "Crimea's status,1,Norland,2031-05-07,2031-05-07,\n"
                        + "pay,1,Norland,2031-05-07,2031-05-07,\n",
                out().replace("\"", ""));
        assertEquals(0, parley("issues", "--party", "vesk"));
        assertTrue(err().contains("no entry matches."), err());
    }

    @Test
    void alike_pairs_withTheCommandThatJoinsThem() {
        assertEquals(0, parley("issues", "alike"));
        assertEquals(
                """
                Crimea's status (1) and status of Crimea (1) have the same words
                    parley issues join 'Crimea'\\''s status' 'status of Crimea'
                Crimea (2) or Crimea's status (1) - one has all words of the other
                    parley issues join 'Crimea' 'Crimea'\\''s status'
                Crimea (2) or status of Crimea (1) - one has all words of the other
                    parley issues join 'Crimea' 'status of Crimea'
                """,
                out());
        assertEquals(0, parley("issues", "alike", "--most", "1", "--format", "csv"));
        assertEquals(2, out().lines().count(), out());
        assertEquals("parley: 1 of 3 pairs. All: --most 3\n", err());
        refused("--most takes a number from 1 on", "issues", "alike", "--most", "0");
        assertEquals(0, parley("issues", "alike", "--party", "Norland"));
        assertTrue(err().contains("none, in 2 entries asked."), err());
    }

    @Test
    void join_renameSplitUndo_boardFollows() {
        assertEquals(
                0,
                parley(
                        "issues",
                        "join",
                        "status of crimea",
                        "Crimea's status",
                        "--author",
                        "ana",
                        "--reason",
                        "one matter"));
        assertEquals(
                "Ruling 1 holds: issues join \"status of Crimea\" \"Crimea's status\"."
                        + " It moves 1 entry. To take it back: parley issues undo 1\n",
                out());
        assertEquals(0, parley("issues", "rename", "status of Crimea", "the peninsula"));
        assertEquals(
                0, parley("issues", "split", "Crimea", "the bridge", "--containing", "Bridge"));
        assertEquals(0, parley("issues"));
        assertEquals(
                """
                     2 entries  the peninsula Norland, Sorran 2031-05-06 to 2031-05-07 (by
                                rulings also: Crimea's status; status of Crimea)
                     1 entry    Crimea Karvelia 2031-05-04
                     1 entry    pay Norland 2031-05-07
                     1 entry    the bridge Sorran 2031-05-04
                """,
                out());
        assertEquals(0, parley("board"));
        assertTrue(out().contains(" the bridge "), out());
        parley("entries", "--issue", "bridge", "--format", "jsonl");
        String id = out().replaceAll("(?s).*?\"id\":\"(\\w{8}).*", "$1");
        assertEquals(0, parley("show", id));
        assertTrue(
                out().contains(
                                "Ruling on issues 3 by unknown: on the bridge (issues split \"Crimea\" \"the bridge\""
                                        + " --containing \"Bridge\")\n"),
                out());
        assertEquals(0, parley("issues", "undo", "1"));
        assertEquals(2, parley("issues", "undo", "1"));
        assertTrue(err().contains("there is no ruling 1 that holds."), err());
        assertEquals(0, parley("issues", "rulings"));
        assertEquals(
                """
                   1  issues join "status of Crimea" "Crimea's status" by ana 2031-07-01 (one
                      matter) [taken back]
                   2  issues rename "status of Crimea" "the peninsula" by unknown 2031-07-01
                   3  issues split "Crimea" "the bridge" --containing "Bridge" by unknown
                      2031-07-01
                """,
                out());
        assertEquals(0, parley("issues"));
        assertTrue(out().contains("Crimea's status") && out().contains("the peninsula"), out());
        assertEquals(0, parley("ledger", "check"));
    }

    @Test
    void ask_byAFormerName_answeredForTheIssueNowAndSaid() {
        parley("issues", "join", "Crimea", "status of Crimea");
        parley("issues", "rename", "pay", "wages");
        for (String command : List.of("board", "timeline", "entries", "contradictions", "issues")) {
            assertEquals(0, parley(command, "--issue", "wages"), err());
            String wages = out();
            assertEquals("", err().replaceAll("parley: none, in 1 entry asked.\n", ""));
            assertEquals(0, parley(command, "--issue", "pay"), err());
            assertEquals(wages, out());
            assertTrue(err().startsWith("parley: \"pay\" is now called \"wages\".\n"), err());
        }
        assertEquals(0, parley("board", "--issue", "status of c"));
        assertEquals("parley: \"status of Crimea\" is joined to \"Crimea\".\n", err());
        assertTrue(out().contains("Sorran"), out());
        assertEquals(0, parley("history", "norland", "pay"));
        assertTrue(out().contains("on wages") && err().contains("now called"), out() + err());
        assertEquals(0, parley("search", "less", "--issue", "pay"));
        assertTrue(err().contains("now called \"wages\""), err());
    }

    @Test
    void rulings_onWhatIsNot_exitTwoWithWayOut() {
        refused("Did you mean: Crimea", "issues", "join", "pay", "Krimea");
        refused("All issues: parley issues", "issues", "rename", "zzz", "x");
        refused(
                "there is an issue 'pay' already. To have all on it: parley issues join \"pay\" \"crimea\"",
                "issues",
                "rename",
                "crimea",
                "Pay");
        refused("nothing would change", "issues", "join", "pay", "PAY");
        refused(
                "no entry on 'pay' has the words 'x'",
                "issues",
                "split",
                "pay",
                "a",
                "--containing",
                "x");
        refused("takes words", "issues", "split", "pay", "a", "--containing", "...");
        refused("NAME takes a name, not nothing", "issues", "rename", "pay", " ");
        refused("no ruling holds", "issues", "undo");
        refused("ISSUE", "issues", "join", "pay");
        assertEquals(0, parley("issues", "rulings"));
        assertTrue(err().contains("no ruling on issues yet."), err());
    }

    private void refused(String message, String... arguments) {
        assertEquals(2, parley(arguments));
        assertTrue(err().contains(message), err());
    }

    private int parley(String... arguments) {
        out.reset();
        err.reset();
        Console console =
                new Console(
                        new ByteArrayInputStream(new byte[0]),
                        new PrintStream(out, false, UTF_8),
                        new PrintStream(err, true, UTF_8),
                        Map.of("XDG_DATA_HOME", folder.resolve("data").toString(), "COLUMNS", "80"),
                        folder,
                        false,
                        false,
                        false);
        Clock noon = Clock.fixed(Instant.parse("2031-07-01T12:00:00Z"), ZoneOffset.UTC);
        return new Cli(console, () -> IssuesTest::labelled, () -> WordReader::explain, noon)
                .run(arguments);
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8);
    }
}
