package org.parley.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.app.batch.ArticleReader;
import org.parley.app.batch.WordReader;
import org.parley.core.talks.TalksFile;
import org.parley.reader.Reading;

/** Talks files as a user meets them, with a reader that needs no models. */
class TalksTest {
    private static final String CORRIDOR =
            """
            talks: corridor-2031
            parties:
              - name: Republic of Sorran
                aliases: [Sorran]
                speakers: [Vesk]
              - Karvelia
            issues:
              - name: road to the sea
                phrases: [corridor]
              - mines
            """;

    @TempDir Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Supplier<ArticleReader<Reading>> reader = () -> WordReader::read;
    private String talks = "";
    private String article = "";

    @BeforeEach
    void files() throws IOException {
        talks = write("corridor.yaml", CORRIDOR);
        article = write("news.txt", "Sorran demands a corridor.\nVesk rejects it, said Zorn.\n");
    }

    @Test
    void read_withTalks_boardInItsTermsAndCounted() {
        assertEquals(0, parley("read", "--talks", talks, article));
        assertEquals(
                """
                 Issue           │ Republic of Sorran
                ─────────────────┼───────────────────
                 road to the sea │ reject [article]
                """,
                out().substring(0, out().indexOf("\n\n") + 1));
        assertTrue(out().contains("Republic of Sorran: demand -> Karvelia on road to"), out());
        assertTrue(
                out().contains("2 entries in 1 article. corridor-2031 knows 2 of them.\n"), out());
        assertEquals("", err());
    }

    @Test
    void read_withTalks_idsInJsonAndCsvAndLedger() {
        assertEquals(0, parley("read", "--talks", talks, "--format", "jsonl", article));
        assertTrue(
                out().lines().allMatch(line -> line.contains(",\"talks\":[\"corridor-2031\"],")),
                out());
        String json = out();
        parley("entries", "--format", "jsonl", "--talks", "Corridor-2031");
        assertEquals(json, out());
        parley("entries", "--format", "csv");
        assertTrue(out().lines().skip(1).allMatch(line -> line.contains(",corridor-2031,")), out());
        parley("show", json.substring(json.indexOf("id\":\"") + 5, json.indexOf("id\":\"") + 15));
        assertTrue(out().contains("\n  talks       corridor-2031\n"), out());
    }

    @Test
    void ruleAdd_articleReadWithTalks_entryIsOfThoseThatKnowIt() throws IOException {
        String pay = write("pay.yaml", "talks: pay\nparties: [Union, Board]\nissues: [pay]\n");
        assertEquals(0, parley("read", "--talks", talks, "--talks", pay, article));
        add("Vesk rejects it, said", "Sorran", "demand", "the corridor");
        add("said Zorn", "Union", "support", "other pay");
        add("Zorn", "Norway", "offer", "tea");
        assertEquals(0, parley("entries", "--talks", "corridor-2031", "--move", "demand"));
        assertTrue(out().contains("Sorran: demand on the corridor"), out());
        assertEquals(0, parley("entries", "--talks", "PAY"));
        assertTrue(out().contains("Union: support on other pay"), out());
        assertFalse(out().contains("Sorran") || out().contains("Norway"), out());
        assertEquals(0, parley("entries", "--party", "Norway", "--format", "jsonl"));
        assertTrue(out().contains("\"talks\":[]"), out());
        assertEquals(0, parley("reread", "--talks", talks));
        assertEquals(0, parley("board", "--talks", "pay"));
        assertTrue(out().contains("Union"), "it is as it was ruled: " + out());
    }

    private void add(String quote, String party, String move, String issue) {
        String[] words = {
            "rule", "add", article, "--quote", quote, "--party", party, "--move", move, "--issue",
            issue
        };
        assertEquals(0, parley(words), err());
    }

    @Test
    void read_againWithoutTalks_asItWasBefore() {
        parley("read", "--format", "jsonl", article);
        String without = out();
        assertTrue(without.contains("\"talks\":[]"), without);
        parley("read", "--talks", talks, "--format", "jsonl", article);
        assertFalse(out().equals(without));
        parley("read", article);
        assertTrue(out().contains("Articles: 1 read, 0 known"), out());
        parley("entries", "--format", "jsonl");
        assertEquals(without, out());
    }

    @Test
    void read_severalTalks_idsOfBoth() throws IOException {
        String twin = write("twin.yaml", CORRIDOR.replace("corridor-2031", "twin"));
        parley("read", "--talks", talks, "--talks", twin, "--format", "csv", article);
        assertTrue(out().contains(",corridor-2031 | twin,"), out());
    }

    @Test
    void read_brokenTalks_allFaultsAndNothingRead() throws IOException {
        reader =
                () -> {
                    throw new IllegalStateException("loaded");
                };
        String bad = write("bad.yaml", "talks: a b\nparty: [A]\nissues: pay\n");
        String gone = folder + "/gone.yaml";
        assertEquals(2, parley("read", "--talks", bad, "--talks", gone, article));
        assertEquals(
                List.of(
                        "parley: %s, line 1: \"talks\" is a short id without blanks, as strike-2024"
                                .formatted(bad),
                        "parley: %s, line 2: the file has no field \"party\"; it may have issues, mediators, name, outlets, parties, talks"
                                .formatted(bad),
                        "parley: %s, line 3: \"issues\" is a list: [one, another], or each on a line of its own behind \"- \""
                                .formatted(bad),
                        "parley: %s: there is no such talks file".formatted(gone)),
                err().lines().toList());
        assertEquals("", out());
        assertFalse(Files.exists(folder.resolve("data")));
        assertEquals(2, parley("talks", "check", bad, article));
        assertEquals(3, err().lines().count());
        assertEquals(2, parley("read", "--dry-run", "--talks", bad, article));
    }

    @Test
    void board_unknownTalks_thoseThereAreTold() {
        parley("read", "--talks", talks, article);
        for (String question :
                List.of(
                        "board",
                        "entries",
                        "history Sorran",
                        "timeline",
                        "changes --since 2031-01-01",
                        "deadlines",
                        "contradictions",
                        "sources",
                        "names",
                        "issues",
                        "issues alike")) {
            assertEquals(2, asked(question, "no-talks"), question);
            assertTrue(
                    err().contains(
                                    "nothing in the ledger was read with talks 'no-talks'. Known talks: corridor-2031"),
                    err());
            assertEquals(0, asked(question, "CORRIDOR-2031"), question + err());
        }
    }

    private int asked(String question, String id) {
        List<String> words = new ArrayList<>(List.of(question.split(" ")));
        words.addAll(List.of("--talks", id));
        return parley(words.toArray(String[]::new));
    }

    @Test
    void names_ofTalks_thoseOfTheirArticlesOnly() throws IOException {
        parley("read", "--talks", talks, article);
        parley("read", write("other.txt", "Norland demands a canal, said Quist.\n"));
        assertEquals(0, parley("names", "--talks", "corridor-2031"));
        assertTrue(out().contains("Zorn") && !out().contains("Quist"), out());
        assertEquals(2, parley("names", "Zorn", "--talks", "corridor-2031"));
    }

    @Test
    void list_readWithTwoVersions_eachWithItsEntries() throws IOException {
        assertEquals(0, parley("talks", "list", "--ledger", ledgerOf("other")));
        assertTrue(err().contains("nothing was read with a talks file yet."), err());
        parley("read", "--talks", talks, article);
        String other = write("other.txt", "Sorran demands a corridor.\n");
        String newer = write("newer.yaml", CORRIDOR + "name: the new road\n");
        parley("read", "--talks", newer, other);
        assertEquals(0, parley("talks", "list"));
        assertTrue(
                out().matches(
                                "(?s)corridor-2031 [0-9a-f]{12} 2 entries in 1 article, used [0-9-]+\n"
                                        + "corridor-2031 [0-9a-f]{12} 1 entry in 1 article, used [0-9-]+\n"),
                out());
        String first = out().substring(14, 26);
        assertEquals(0, parley("talks", "show", "Corridor-2031"));
        assertEquals(CORRIDOR + "name: the new road\n", out());
        assertEquals(0, parley("talks", "show", "corridor-2031", "--version", first));
        assertEquals(CORRIDOR, out());
        assertEquals(2, parley("talks", "show", "corridor-2031", "--version", "xyz"));
        assertTrue(err().contains("no version of 'corridor-2031' begins with 'xyz'."), err());
        assertEquals(2, parley("talks", "show", "harbour"));
        assertTrue(err().contains("Known talks: corridor-2031"), err());
        assertEquals(0, parley("reread", "--talks", newer));
        assertEquals(0, parley("talks", "list", "--format", "csv"));
        assertTrue(out().contains(",0,0\n") && out().contains(",2,3\n"), out());
        assertEquals(0, parley("reread"));
        assertEquals(0, parley("talks", "list", "--format", "csv"));
        assertTrue(!out().contains(",2,3\n"), out());
        assertEquals(0, parley("ledger", "check"));
    }

    private String ledgerOf(String name) throws IOException {
        String file = folder.resolve(name + ".db").toString();
        parley("read", "--ledger", file, write("a.txt", "Sorran demands a corridor.\n"));
        return file;
    }

    @Test
    void suggest_articles_aTalksFileAndNothingKept() throws IOException {
        assertEquals(0, parley("talks", "suggest", "--outlet", "Wire", article, article));
        assertEquals(
                """
                # A first talks file, from 1 article: look it through before you use it.
                # What begins with "?" is not sure. docs/talks.md says what each field is.
                talks: sorran-vesk
                name: Talks of Sorran and Vesk
                parties:
                  - name: Sorran # 1 entry
                  - name: Vesk # 1 entry
                issues:
                  - name: corridor # 2 entries
                # ? How reliable? From A (completely) to E (unreliable); F: cannot be judged.
                outlets:
                  - name: Wire
                    reliability: F
                """,
                out());
        assertEquals("parley: articles: 1 read, 0 known already, 0 unread, 0 failed\n", err());
        assertEquals("sorran-vesk", TalksFile.read(Path.of(write("s.yaml", out()))).id());
        assertFalse(Files.exists(folder.resolve("data")));
    }

    @Test
    void suggest_noMoves_saysSo() throws IOException {
        assertEquals(0, parley("talks", "suggest", write("poem.txt", "A rose.")));
        assertTrue(err().contains("there is nothing to suggest"), err());
        assertTrue(out().endsWith("talks: talks\nname: Talks\n"), out());
    }

    @Test
    void check_articles_whatNeitherHasOfTheOther() throws IOException {
        String other = write("b.txt", "Pelonia rejects it.\nPelonia demands it.\nOman demands it.");
        assertEquals(0, parley("talks", "check", talks, article, other));
        assertEquals(
                """
                corridor-2031 knows 5 of 5 entries in 2 articles.

                Of the file without a match (parties and issues: no entry; the rest: in no
                article):
                  issues      mines

                Of the articles unknown to the file (number of entries):
                  parties     Pelonia (2)
                """,
                out());
        assertFalse(Files.exists(folder.resolve("data")));
    }

    @Test
    void check_nothingAmiss_saysSo() throws IOException {
        String all = write("all.yaml", CORRIDOR.replace("  - mines\n", ""));
        assertEquals(0, parley("talks", "check", all, article));
        assertEquals(
                """
                corridor-2031 knows 2 of 2 entries in 1 article.

                Everything in the file has a match.

                The file knows every party and issue that two entries have.
                """,
                out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"suggest", "check"})
    void talks_nothingReadable_exitOneAndNothingPrinted(String command) throws IOException {
        String french =
                write(
                        "fr.txt",
                        "Le ministre de Sorran a rejet\u00e9 la proposition de paix jeudi. Il demande que"
                                + " les troupes se retirent avant toute nouvelle rencontre.");
        String file = command.equals("check") ? talks : french;
        assertEquals(1, parley("talks", command, file, french, folder + "/gone.txt"));
        assertEquals("", out());
        assertTrue(err().contains("fr.txt: unread: it is in French"), err());
        assertTrue(err().contains("there is no such file"), err());
        assertTrue(
                err().contains("articles: 0 read, 0 known already, 1 unread (1 in French), 1 f"),
                err());
    }

    @Test
    void talks_noCommandOrTooFewArguments_exitTwoWithWayOut() {
        assertEquals(2, parley("talks"));
        assertTrue(err().contains("parley talks suggest ARTICLE..."), err());
        assertEquals(2, parley("talks", "check", talks));
        assertTrue(err().contains("ARTICLE"), err());
        assertEquals(2, parley("talks", "suggest"));
        assertTrue(err().contains("ARTICLE"), err());
        assertEquals(2, parley("read", "--talks"));
        assertTrue(err().contains("--talks"), err());
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
        return new Cli(console, reader, () -> WordReader::explain, Clock.systemUTC())
                .run(arguments);
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
