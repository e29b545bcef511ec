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
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
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
import org.parley.core.entry.Move;
import org.parley.reader.Reading;

/** The program as a user meets it, with a reader that needs no models. */
class CliTest {
    private static final Instant NOON = Instant.parse("2031-07-01T12:00:00Z");

    @TempDir Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Map<String, String> environment = new LinkedHashMap<>();
    private Supplier<ArticleReader<Reading>> reader = () -> WordReader::read;
    private boolean terminal;

    @BeforeEach
    void environment() {
        environment.put("XDG_DATA_HOME", folder.resolve("data").toString());
        environment.put("COLUMNS", "80");
    }

    @Test
    void read_article_boardEntriesAndWhatNext() throws IOException {
        Path file =
                write("talks.txt", "Sorran demands a corridor.\nKarvelia rejects it, said Zorn.\n");
        assertEquals(
                0,
                parley("read", "--outlet", "Wire", "--published", "2031-05-04", file.toString()));
        assertEquals(
                """
                 Issue    │ Karvelia      │ Sorran
                ──────────┼───────────────┼──────────────────────────
                 corridor │ reject [Wire] │ demand -> Karvelia [Wire]
                """,
                out().substring(0, out().indexOf("\n\n") + 1));
        assertTrue(out().contains("talks.txt, Wire, 2031-05-04\n"), out());
        assertTrue(out().contains("Sorran: demand -> Karvelia on corridor\n"), out());
        assertTrue(out().contains("\"Sorran [demands] a corridor.\""), out());
        assertTrue(
                out().contains(
                                "2 entries in 1 article.\n1 name could not be resolved: Zorn. See parley names --unresolved.\n"),
                out());
        assertTrue(out().contains("Kept in " + folder.resolve("data/parley/ledger.db")), out());
        assertTrue(out().contains("parley show "), out());
        assertEquals("", err());
    }

    @Test
    void read_jsonl_oneLineAnEntry() throws IOException {
        Path file = write("talks.txt", "Sorran demands a corridor.\nKarvelia rejects it.\n");
        assertEquals(0, parley("read", "--format", "jsonl", file.toString()));
        assertEquals(2, out().lines().count());
        assertTrue(out().lines().allMatch(line -> line.startsWith("{\"schema\":1,\"id\":")), out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "csv", "table", "markdown"})
    void read_anyNumberOfThreads_sameBytes(String format) throws IOException {
        for (int i = 0; i < 30; i++) {
            write("many/" + i + ".txt", "Sorran demands a corridor " + "x ".repeat(i) + ".\n");
        }
        List<String> outputs = new ArrayList<>();
        for (String threads : List.of("1", "2", "7", "1")) {
            assertEquals(
                    0, parley("read", "--threads", threads, "--format", format, folder + "/many"));
            outputs.add(out());
            Files.delete(folder.resolve("data/parley/ledger.db"));
        }
        assertEquals(1, outputs.stream().distinct().count());
    }

    @Test
    void read_attributions_oneLineADocument() throws IOException {
        Path file = write("some.talks.txt", "Karvelia rejects it, said Zorn.\n");
        assertEquals(0, parley("read", "--attributions", "jsonl", file.toString()));
        assertEquals(
                "{\"doc\":\"some.talks\",\"attributions\":[{\"source\":[[26,30]],\"cue\":[[21,25]],"
                        + "\"content\":[[0,19]],\"depth\":0,\"via\":[\"Zorn\"],\"origin\":\"Zorn\","
                        + "\"unresolved\":[],\"manner\":\"indirect\",\"stance\":\"neutral\","
                        + "\"rule\":\"said\",\"confidence\":1.0}]}\n",
                out());
        assertTrue(err().contains("articles: 1 read"), err());
    }

    @Test
    void read_attributionsTable_longestChainsFirstThenSummary() throws IOException {
        Path first = write("a.txt", "Karvelia rejects it, said Zorn.\n");
        Path copy = write("copy.txt", "Karvelia rejects it, said Zorn.\n");
        Path second =
                write(
                        "b.txt",
                        "Sorran demands it, claimed Vesk via Wire, the agency.\nIt rained, said Zorn.\n");
        assertEquals(
                0,
                parley(
                        "read",
                        "--attributions",
                        "table",
                        "--outlet",
                        "Meridian Post",
                        first.toString(),
                        copy.toString(),
                        second.toString()));
        assertEquals(
                """
                Meridian Post <- Wire <- the agency (unresolved) <- Vesk
                    claimed (claims, indirect)
                    Sorran demands it
                    b.txt, characters 0-31

                Meridian Post <- Zorn
                    said (indirect)
                    Karvelia rejects it
                    a.txt, characters 0-30

                Meridian Post <- Zorn
                    said (indirect)
                    It rained
                    b.txt, characters 54-74

                3 attributions in 2 articles.
                3 names could not be resolved: Zorn, Vesk, the agency. See parley names --unresolved.
                Articles: 2 read, 1 known already, 0 unread, 0 failed.
                """,
                out().substring(0, out().indexOf("Kept in")));
        assertEquals("", err());
    }

    @Test
    void read_attributionsTableOfNothing_summaryOnly() throws IOException {
        String file = write("poem.txt", "A rose.").toString();
        assertEquals(0, parley("read", "--attributions", "table", file));
        assertTrue(out().startsWith("0 attributions in 1 article.\n"), out());
        assertEquals(2, parley("read", "--attributions", "xml", file));
        assertTrue(err().contains("[TABLE, JSONL]"), err());
    }

    @Test
    void read_unresolvedReporter_countedOnceInLedgerToo() throws IOException {
        String text =
                "Sorran demands it, said Vesk via the agency.\nKarvelia rejects it, said Vesk via the agency.\n";
        parley("read", write("talks.txt", text).toString());
        assertTrue(out().contains("2 names could not be resolved: Vesk, the agency. See "), out());
        parley("ledger", "info");
        assertTrue(out().contains("attributions  2\n"), out());
        assertTrue(out().contains("2 names: Vesk (2), the agency (1)\n"), out());
    }

    @Test
    void read_someMissing_othersReadAndCounted() throws IOException {
        Path file = write("talks.txt", "Sorran demands a corridor.");
        assertEquals(1, parley("read", "--strict", folder + "/gone.txt", file.toString()));
        assertEquals(0, parley("read", folder + "/gone.txt", file.toString()));
        assertTrue(
                out().contains(
                                "Articles: 0 read, 1 known already, 0 unread, 1 failed ("
                                        + "gone.txt)."),
                out());
        assertTrue(
                err().startsWith(
                                "parley: cannot read "
                                        + folder
                                        + "/gone.txt: there is no such file"),
                err());
        assertTrue(out().contains("1 entry in 1 article"), out());
    }

    @Test
    void read_nothingReadable_readerNotLoaded() {
        reader =
                () -> {
                    throw new IllegalStateException("loaded");
                };
        assertEquals(1, parley("read", folder + "/gone.txt"));
        assertEquals("", out());
    }

    @Test
    void read_readerFailsOnOne_othersRead() throws IOException {
        Path bad = write("bad.txt", "crash");
        Path good = write("good.txt", "Sorran demands a corridor.");
        assertEquals(0, parley("read", "--format", "jsonl", bad.toString(), good.toString()));
        assertTrue(err().contains("1 read, 0 known already, 0 unread, 1 failed (bad.txt)"), err());
        assertEquals(1, out().lines().count());
        assertEquals(
                1, parley("read", "--strict", "--format", "csv", bad.toString(), good.toString()));
        assertTrue(err().contains("reading bad.txt failed"), err());
        assertFalse(err().contains("\tat "), err());
    }

    @Test
    void read_readerDoesNotLoad_exitTwo() throws IOException {
        reader =
                () -> {
                    throw new IllegalStateException("no models");
                };
        assertEquals(2, parley("read", write("a.txt", "text").toString()));
        assertTrue(
                err().contains("cannot read: java.lang.IllegalStateException: no models"), err());
        assertFalse(err().contains("\tat "), err());
    }

    @Test
    void read_twice_ledgerHoldsOnce() throws IOException {
        String file = write("talks.txt", "Sorran demands a corridor.").toString();
        parley("read", file);
        parley("read", file);
        parley("ledger", "info");
        assertTrue(out().contains("articles      1\n"), out());
        assertTrue(out().contains("entries       1\n"), out());
    }

    @Test
    void read_sameTextUnderTwoNames_boardCountsOnce() throws IOException {
        String a = write("a.txt", "Sorran demands a corridor.").toString();
        String b = write("b.txt", "Sorran demands a corridor.").toString();
        parley("read", a, b);
        assertTrue(out().contains("1 entry in 1 article"), out());
    }

    @Test
    void read_nothingFound_saysSo() throws IOException {
        parley("read", write("poem.txt", "A rose.").toString());
        assertTrue(out().startsWith("0 entries in 1 article. No move was found"), out());
    }

    @Test
    void read_french_keptUnreadWithReason() throws IOException {
        String french =
                "Le ministre de Sorran a rejet\u00e9 la proposition de paix jeudi. Il demande que les"
                        + " troupes se retirent avant toute nouvelle rencontre.";
        String file = write("fr.txt", french).toString();
        assertEquals(0, parley("read", file));
        assertTrue(err().contains("fr.txt: known, but unread: it is in French"), err());
        assertTrue(err().contains("--language en"), err());
        assertTrue(out().contains("0 read, 0 known already, 1 unread (1 in French)"), out());
        parley("ledger", "info");
        assertTrue(out().contains("articles      0\nunread        1 (1 in French)\n"), out());

        assertEquals(0, parley("read", "--language", "en", file));
        assertTrue(out().contains("1 read, 0 known already, 0 unread"), out());
        assertEquals(2, parley("read", "--language", "english", file));
        assertTrue(err().contains("'english' is no language code; English is en"), err());
    }

    @Test
    void read_dryRun_saysWhatWouldBeReadAndKeepsNothing() throws IOException {
        reader =
                () -> {
                    throw new IllegalStateException("loaded");
                };
        String file = write("talks.txt", "Sorran demands a corridor.").toString();
        assertEquals(0, parley("read", "--dry-run", "--outlet", "Wire", file));
        assertEquals(
                """
                read \u00b7 talks.txt \u00b7 Wire \u00b7 4 words
                Would be: 1 read, 0 known already, 0 unread, 0 failed. Nothing was read or kept.
                """,
                out());
        assertFalse(Files.exists(folder.resolve("data")));
        assertEquals(1, parley("read", "--dry-run", folder + "/gone.txt"));
    }

    @Test
    void read_columnMap_namesColumnsOrSaysWhichThereAre() throws IOException {
        String file =
                write("rows.jsonl", "{\"tale\":\"Sorran demands a corridor.\",\"n\":1}\n")
                        .toString();
        assertEquals(1, parley("read", file));
        assertTrue(err().contains("--columns text=NAME"), err());
        assertEquals(0, parley("read", "--columns", "text=tale", file));
        assertTrue(out().contains("1 entry in 1 article"), out());
        assertEquals(2, parley("read", "--columns", "txt=tale", file));
        assertTrue(err().contains("txt"), err());
    }

    @Test
    void read_addressOffline_refusedWithWayOut() {
        assertEquals(1, parley("read", "--offline", "https://post.example/world"));
        assertTrue(err().contains("nothing is fetched with --offline"), err());
    }

    @Test
    void read_addressOfThisMachine_refused() {
        assertEquals(1, parley("read", "http://127.0.0.1:8080/"));
        assertTrue(err().contains("cannot read http://127.0.0.1:8080/"), err());
        assertTrue(err().contains("private network"), err());
    }

    @Test
    void feeds_ofSavedPage_asTableAndOpml() throws IOException {
        String page =
                write(
                                "home.html",
                                "<!doctype html><html><head><link rel='alternate' title='World & War'"
                                        + " type='application/rss+xml' href='https://post.example/rss'>"
                                        + "</head><body>News</body></html>")
                        .toString();
        assertEquals(0, parley("feeds", page));
        assertEquals("https://post.example/rss  World & War\n", out());
        assertEquals(0, parley("feeds", "--format", "opml", page));
        assertTrue(
                out().contains(
                                "text=\"World &amp; War\" title=\"World &amp; War\""
                                        + " xmlUrl=\"https://post.example/rss\""),
                out());
        String list = write("list.opml", out()).toString();
        assertEquals(0, parley("feeds", list, page));
        assertEquals("https://post.example/rss  World & War\n", out());
    }

    @Test
    void feeds_noneNamed_exitOneAndNothingPrinted() throws IOException {
        assertEquals(
                1, parley("feeds", "--format", "opml", write("a.txt", "No feeds.").toString()));
        assertEquals("", out());
        assertTrue(err().contains("it names no feed"), err());
    }

    @Test
    void completion_script_knowsCommandsAndOptions() {
        assertEquals(0, parley("completion"));
        assertTrue(out().startsWith("#!/usr/bin/env bash"), out());
        assertTrue(out().contains("--dry-run"), out());
        assertTrue(out().contains("feeds"), out());
    }

    @Test
    void entries_sinceAfterUntil_exitTwo() {
        assertEquals(2, parley("entries", "--since", "2031-05-04", "--until", "2031-05-03"));
        assertTrue(err().contains("--since 2031-05-04 is after --until 2031-05-03"), err());
    }

    @Test
    void read_badDate_exitTwoWithWayOut() {
        assertEquals(2, parley("read", "--published", "24.4.2025", "x.txt"));
        assertTrue(err().contains("'24.4.2025' is no date; write it as 2025-04-24"), err());
        assertTrue(err().contains("Try: parley read --help"), err());
    }

    @Test
    void read_titleForSeveral_exitTwo() {
        assertEquals(2, parley("read", "--title", "A plan", "a.txt", "b.txt"));
        assertTrue(err().contains("--title is for one article"), err());
    }

    @Test
    void read_stdin_labelled() {
        assertEquals(0, parley("read", "--format", "jsonl", "-"));
        assertTrue(out().contains("\"document\":\"stdin\""), out());
    }

    @Test
    void read_ledgerNoDatabase_exitTwo() throws IOException {
        Path file = write("talks.txt", "Sorran demands a corridor. ".repeat(50));
        assertEquals(2, parley("read", "--ledger", file.toString(), file.toString()));
        assertTrue(err().contains("is not a ledger"), err());
        assertEquals("", out());
    }

    @Test
    void board_afterReading_wholeLedger() throws IOException {
        parley("read", write("a.txt", "Sorran demands a corridor.").toString());
        parley("read", write("b.txt", "Karvelia rejects it.").toString());
        assertEquals(0, parley("board"));
        assertTrue(out().lines().findFirst().orElse("").contains("│ Karvelia"), out());
        assertTrue(out().contains("demand -> Karvelia [article]"), out());
        assertEquals(0, parley("board", "--format", "markdown"));
        assertTrue(out().startsWith("| Issue | Karvelia | Sorran |\n|---|---|---|\n"), out());
    }

    @Test
    void board_noLedgerYet_saysHowToFill() {
        assertEquals(2, parley("board"));
        assertTrue(
                err().contains("there is none yet. Fill it with: parley read ARTICLE..."), err());
        assertFalse(Files.exists(folder.resolve("data")));
    }

    @Test
    void history_moveToldTwice_isOneEventWithItsOrigins() throws IOException {
        keep("Wire", "2031-05-04", "Sorran demands a corridor.");
        keep("Post", "2031-05-05", "On Monday Sorran demands a corridor again.");
        keep("Post", "2031-06-20", "Sorran accepts the corridor.");
        assertEquals(0, parley("history", "sorran", "corridor"));
        assertTrue(out().startsWith("2031-05-04  Sorran: demand -> Karvelia on corridor\n"), out());
        assertTrue(out().contains("[Wire] 2 outlets, 2 origins"), out());
        assertTrue(out().contains("2031-06-20  Sorran: accept on corridor\n"), out());
        assertEquals(0, parley("timeline", "--until", "2031-05-31", "--format", "csv"));
        assertEquals(2, out().lines().count(), out());
    }

    @Test
    void search_words_markedInTheNewestFirst() throws IOException {
        keep("Wire", "2031-05-04", "Sorran demands a corridor.");
        keep("Post", "2031-05-05", "On Monday Sorran\u2019s envoy demands a peace corridor again.");
        assertEquals(0, parley("search", "sorran", "corridor"));
        assertTrue(
                out().startsWith(
                                "2031-05-05  Post\n            On Monday [Sorran]\u2019s envoy demands a peace"
                                        + " [corridor] again.\n"),
                out());
        assertTrue(out().contains("1 entry\n2031-05-04  Wire\n"), out());
        assertEquals(0, parley("search", "sorran", "--limit", "1"));
        assertFalse(out().contains("Wire"), out());
        assertEquals("parley: these are the newest 1; there are more: --limit 5\n", err());
        assertEquals(0, parley("search", "peace corridor", "--color", "always"));
        assertTrue(out().contains("\033[1mpeace corridor\033[0m"), out());
        assertFalse(out().contains("Wire"), out());
        assertEquals(0, parley("search", "sorran", "-peace", "--outlet", "wire"));
        assertTrue(out().contains("Wire"), out());
        assertFalse(out().contains("Post"), out());
    }

    @Test
    void search_otherFormats_placesAndBold() throws IOException {
        keep("Wire", "2031-05-04", "No. Sorran demands a corridor.");
        assertEquals(0, parley("search", "demand*", "-hungary", "--format", "jsonl"));
        assertTrue(
                out().contains(
                                "\"entries\":1,\"start\":0,\"end\":30,\"text\":\"No. Sorran demands a corridor.\","
                                        + "\"marks\":[\"11-18\"],\"title_marks\":[]}"),
                out());
        assertEquals(0, parley("search", "demand*", "--format", "csv", "--move", "demand"));
        assertTrue(out().startsWith("published,outlet,title,article,document,entries,"), out());
        assertEquals(2, out().lines().count(), out());
        assertEquals(0, parley("search", "demand*", "--format", "markdown"));
        assertTrue(out().contains("| No. Sorran **demands** a corridor. |"), out());
        assertEquals(0, parley("search", "demand*", "--format", "csv", "--move", "reject"));
        assertEquals(1, out().lines().count(), out());
        assertEquals("parley: no article matches.\n", err());
    }

    @Test
    void search_badQuery_saysWhatIsWrong() throws IOException {
        keep("Wire", "2031-05-04", "Sorran demands a corridor.");
        assertRefused("all words are excluded by -", "search", "-sorran");
        assertRefused("has no second one", "search", "\"peace plan");
        assertRefused("there is no option '--limt'", "search", "sorran", "--limt", "5");
        assertRefused("--limit 0 shows nothing", "search", "sorran", "--limit", "0");
        assertRefused("'so*' would find too much", "search", "so*");
        assertRefused("WORDS", "search");
    }

    private void assertRefused(String reason, String... arguments) {
        assertEquals(2, parley(arguments), out());
        assertTrue(err().contains(reason), err());
        assertTrue(err().contains("Try: parley search --help"), err());
    }

    @Test
    void changes_sinceADay_tellFromWhereToWhere() throws IOException {
        keep("Wire", "2031-05-04", "Sorran demands a corridor.");
        keep("Wire", "2031-05-04", "Karvelia rejects a corridor.");
        keep("Post", "2031-06-20", "Sorran accepts the corridor.");
        assertEquals(0, parley("changes", "--since", "2031-06-01"));
        assertTrue(out().contains("Sorran: accept on corridor"), out());
        assertTrue(out().contains("before: demand -> Karvelia (2031-05-04)"), out());
        assertFalse(out().contains("Karvelia: reject"), out());
        assertEquals(0, parley("board", "--as-of", "2031-05-31", "--format", "csv"));
        assertFalse(out().contains(",accept,"), out());
    }

    @Test
    void contradictions_opposedMovesOfOneDay_standTogether() throws IOException {
        keep("Wire", "2031-05-04", "Sorran accepts the corridor.");
        keep("Post", "2031-05-05", "Sorran rejects the corridor.");
        assertEquals(0, parley("contradictions"));
        assertTrue(out().startsWith("opposed moves: Sorran on corridor ("), out());
        assertTrue(out().contains(")\n2031-05-04  accept"), out());
        assertTrue(out().contains("\n2031-05-05  reject [Post]\n"), out());
        assertEquals(0, parley("contradictions", "--party", "Karvelia"));
        assertTrue(err().contains("no entry matches"), err());
    }

    @Test
    void deadlines_none_saysSo() throws IOException {
        keep("Wire", "2031-05-04", "Sorran demands a corridor.");
        assertEquals(0, parley("deadlines"));
        assertEquals("", out());
        assertTrue(err().contains("parley: none, in 1 entry asked."), err());
    }

    @Test
    void sources_whoReportsWhom_mostFrequentFirst() throws IOException {
        keep("Wire", "2031-05-04", "Sorran demands a corridor.\nKarvelia rejects it.");
        keep("Post", "2031-05-04", "Sorran demands a corridor, it seems.");
        assertEquals(0, parley("sources", "--format", "csv"));
        assertEquals(
                "by,of,entries,reports,reliability\nWire,(its own voice),2,1,F\nPost,(its own voice),1,1,F\n",
                out());
    }

    @Test
    void reread_byAnotherReader_tellsWhatChangedAndKeepsRulings() throws IOException {
        keep("Wire", "2031-05-04", "Sorran demands a corridor.\nKarvelia rejects it.");
        assertEquals(0, parley("reread"));
        assertEquals("", out());
        assertTrue(err().contains("1 article read again: 0 new, 0 gone, 0 changed."), err());
        assertEquals(0, parley("entries", "--move", "reject", "--format", "jsonl"));
        String id = out().replaceAll("(?s).*\"id\":\"(\\w{8}).*", "$1");
        assertEquals(0, parley("rule", id, "--issue", "peace"));
        reader =
                () ->
                        article -> {
                            Reading all = WordReader.read(article);
                            return new Reading(
                                    article,
                                    all.sentences(),
                                    all.chains(),
                                    all.mentions(),
                                    all.actors(),
                                    all.entries().stream()
                                            .filter(e -> e.move() == Move.REJECT)
                                            .map(e -> e.about("passage"))
                                            .toList(),
                                    all.problems());
                        };
        assertEquals(0, parley("reread", "--dry-run", "--format", "csv"));
        assertTrue(out().contains("gone,"), out());
        assertTrue(
                err().contains(
                                "0 new, 1 gone, 1 changed; 1 ruling in conflict with it, 0 orphans. Nothing was"),
                err());
        assertEquals(0, parley("reread"));
        assertTrue(
                out().contains("Karvelia: reject on passage was: Karvelia: reject on corridor"),
                out());
        assertEquals(0, parley("entries"));
        assertTrue(out().contains("Karvelia: reject on peace"), out());
        assertFalse(out().contains("Sorran: demand"), out());
    }

    @Test
    void rule_wrongThenUndo_boardFollows() throws IOException {
        keep("Wire", "2031-05-04", "Sorran demands a corridor.");
        assertEquals(0, parley("entries", "--format", "jsonl"));
        String id = out().replaceAll("(?s).*\"id\":\"(\\w{8}).*", "$1");
        assertEquals(2, parley("rule", id));
        assertTrue(err().contains("say one thing: --wrong, --confirm"), err());
        assertEquals(2, parley("rule", id, "--wrong", "--confirm"));
        assertEquals(2, parley("rule", "ffff", "--wrong"));
        assertTrue(err().contains("no entry starts with 'ffff'"), err());
        assertEquals(
                0,
                parley("rule", id, "--move", "reject", "--party", "New Norway", "--author", "ana"));
        assertEquals(
                "Ruling 1: rule "
                        + id
                        + " --move reject --party \"New Norway\"."
                        + " Take it back with: parley rule undo 1\n",
                out());
        assertEquals(0, parley("board"));
        assertTrue(out().contains("New Norway") && out().contains("reject"), out());
        assertEquals(0, parley("show", id));
        assertTrue(out().contains("Ruling 1 by ana: rule " + id), out());
        assertEquals(0, parley("rule", "undo"));
        assertEquals(2, parley("rule", "undo"));
        assertEquals(0, parley("rule", "list", "--format", "csv"));
        assertEquals(2, out().lines().count(), out());
        assertEquals(0, parley("board"));
        assertTrue(out().contains("demand -> Karvelia"), out());
    }

    private void keep(String outlet, String day, String text) throws IOException {
        Path file = write(outlet + day + text.length() + ".txt", text);
        assertEquals(0, parley("read", "--outlet", outlet, "--published", day, file.toString()));
    }

    @Test
    void entries_filtered_byPartyAndMove() throws IOException {
        parley(
                "read",
                write("a.txt", "Sorran demands a corridor.\nKarvelia rejects it.").toString());
        assertEquals(
                0,
                parley(
                        "entries",
                        "--party",
                        "sorran",
                        "--move",
                        "demand,offer",
                        "--format",
                        "jsonl"));
        assertEquals(1, out().lines().count());
        assertEquals(0, parley("entries", "--party", "Nobody"));
        assertEquals("", out());
        assertTrue(err().contains("no entry matches. Parties: Karvelia, Sorran."), err());
        assertEquals(2, parley("entries", "--move", "dance"));
        assertTrue(err().contains("'dance' is no move; the moves are demand, offer,"), err());
    }

    @Test
    void show_firstDigits_proofMarked() throws IOException {
        parley(
                "read",
                "--outlet",
                "Wire",
                write("a.txt", "Before.\nSorran demands a corridor. After.\nNo.").toString());
        String id = idOf("demands");
        assertEquals(0, parley("show", id.substring(0, 6)));
        assertTrue(out().contains("  [who: Sorran] [cue: demands] a corridor. After.\n"), out());
        assertFalse(out().contains("Before"), out());
        assertTrue(out().contains("rule        word, confidence 1.00\n"), out());
        assertTrue(out().contains(id), out());
    }

    @Test
    void show_unknownEntry_exitTwo() throws IOException {
        parley("read", write("a.txt", "Sorran demands a corridor.").toString());
        assertEquals(2, parley("show", "zzz"));
        assertTrue(err().contains("no entry starts with 'zzz'"), err());
    }

    @Test
    void color_autoAlwaysNever_asAsked() throws IOException {
        parley("read", write("a.txt", "Sorran demands a corridor.").toString());
        parley("board");
        assertFalse(out().contains("\033["));
        parley("board", "--color", "always");
        assertTrue(out().contains("\033["));
        terminal = true;
        parley("board");
        assertTrue(out().contains("\033["));
        parley("board", "--color=never");
        assertFalse(out().contains("\033["));
        environment.put("NO_COLOR", "1");
        parley("board");
        assertFalse(out().contains("\033["));
    }

    @Test
    void terminalSequencesInArticle_neutralised() throws IOException {
        String file = write("a.txt", "Sorran demands a corridor \033]0;owned\007.").toString();
        parley("read", file);
        assertFalse(out().contains("\033"), out());
        parley("show", idOf("demands"));
        assertFalse(out().contains("\033"), out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "read",
                "feeds",
                "board",
                "entries",
                "search",
                "history",
                "timeline",
                "changes",
                "deadlines",
                "contradictions",
                "sources",
                "sources rate",
                "sources undo",
                "sources ratings",
                "versions",
                "show",
                "reread",
                "review",
                "rule",
                "rule add",
                "rule undo",
                "rule list",
                "completion",
                "ledger",
                "ledger info",
                "ledger forget",
                "ledger check",
                "ledger backup",
                "ledger restore",
                "ledger merge",
                "names",
                "names join",
                "names split",
                "names role",
                "names undo",
                "names rulings",
                "issues",
                "issues alike",
                "issues join",
                "issues rename",
                "issues split",
                "issues undo",
                "issues rulings",
                "talks",
                "talks suggest",
                "talks check",
                "talks list",
                "talks show"
            })
    void help_everyCommand_hasExamples(String command) {
        List<String> words = new ArrayList<>(Arrays.asList(command.split(" ")));
        words.removeIf(String::isEmpty);
        words.add("--help");
        assertEquals(0, parley(words.toArray(String[]::new)));
        assertTrue(out().contains("Examples:\n  "), out());
        assertTrue(out().lines().allMatch(line -> line.length() <= 80), out());
    }

    @Test
    void ledgerCheck_cleanThenDamaged_listedWithWayOut() throws Exception {
        Path file = write("talks.txt", "Sorran demands a corridor.");
        parley("read", file.toString());
        assertEquals(0, parley("ledger", "check"));
        assertEquals("clean: 1 article, 1 entry\n", out());
        damage("update article set sha256 = 'x'");
        assertEquals(1, parley("ledger", "check"));
        List<String> lines = out().lines().toList();
        assertTrue(lines.get(0).endsWith("another SHA-256"), out());
        assertEquals("  Read it again: parley read 'talks.txt'", lines.get(1));
        assertEquals("1 damage in 1 article, 1 entry", lines.get(2));
        parley("read", file.toString());
        assertEquals(0, parley("ledger", "check"), out());
    }

    @Test
    void ledgerRebuild_whatFollowsIsDamaged_madeAnew() throws Exception {
        Path file = write("talks.txt", "Sorran demands a corridor.");
        parley("read", file.toString());
        parley("board");
        String board = out();
        damage("delete from position");
        assertEquals(1, parley("ledger", "check"));
        assertTrue(out().contains("  Make it anew: parley ledger rebuild\n"), out());
        assertEquals(0, parley("ledger", "rebuild"));
        assertEquals("Made anew: 1 article, 1 entry.\n", out());
        assertEquals(0, parley("ledger", "check"), out());
        parley("board");
        assertEquals(board, out());
        damage("update article set sha256 = 'x'");
        assertEquals(1, parley("ledger", "rebuild"));
        assertTrue(out().contains("  Read it again: parley read 'talks.txt'\n"), out());
        assertEquals("parley: nothing was made anew; mend this first\n", err());
    }

    @Test
    void ledgerBackup_thenRestore_backToIt() throws Exception {
        String copy = folder.resolve("copy.db").toString();
        assertEquals(2, parley("ledger", "backup", copy));
        assertTrue(err().contains("there is none yet. Fill it with: parley read"), err());
        parley("read", write("one.txt", "Sorran demands a corridor.").toString());
        assertEquals(0, parley("ledger", "backup", copy));
        assertEquals(
                "Copied to " + copy + ". To go back to it: parley ledger restore " + copy + "\n",
                out());
        assertEquals(2, parley("ledger", "backup", copy));
        assertTrue(err().contains("there is a file of that name"), err());
        parley("read", write("two.txt", "Sorran demands a port.").toString());
        assertEquals(0, parley("ledger", "restore", copy));
        Path ledger = folder.resolve("data/parley/ledger.db");
        assertEquals(
                "clean: 1 article, 1 entry\nRestored "
                        + ledger
                        + ". What was there is now "
                        + ledger
                        + ".before-restore\n",
                out());
        damage("update article set sha256 = 'x'");
        parley("ledger", "backup", copy + "2");
        assertEquals(1, parley("ledger", "restore", copy + "2"));
        assertTrue(err().endsWith("is damaged; the ledger stays as it was\n"), err());
    }

    private void damage(String statement) throws SQLException {
        String ledger = "jdbc:sqlite:" + folder.resolve("data/parley/ledger.db");
        try (Connection connection = DriverManager.getConnection(ledger);
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    @Test
    void names_afterReading_whyWhereAndWhatToType() throws IOException {
        read("2031-05-04", "Sorran demands it, said Vesk.\nIt rained, said Vesk.");
        assertEquals(0, parley("names"));
        assertEquals(
                """
                To place: 1 name

                  Vesk 2 times in 1 article: nobody says for whom it speaks
                    "Sorran demands it, said [Vesk]."
                    2031-05-04.txt, characters 24-28
                    if you know: parley names role 'Vesk' --party PARTY
                """,
                out());
        assertEquals(0, parley("names", "--format", "jsonl", "--unresolved"));
        assertTrue(
                out().startsWith("{\"name\":\"Vesk\",\"status\":\"unresolved\",\"kind\":null,"),
                out());
        assertTrue(out().contains("\"reason\":\"no-side\",\"mentions\":2,\"articles\":1"), out());
        assertTrue(out().endsWith("\"start\":24,\"end\":28,\"text\":\"Vesk\"}\n"), out());
        assertEquals(0, parley("names", "--format", "csv"));
        assertEquals(2, out().lines().count());
        assertEquals(0, parley("names", "--format", "markdown"));
        assertTrue(out().startsWith("| name | status |"), out());
    }

    @Test
    void names_roleJoinUndo_boardFollows() throws IOException {
        read("2031-05-04", "Vesk demands a corridor.\nIt rained, said Vesk.");
        read("2031-06-04", "Vesk demands a corridor.\nIt rained, said Vesk.");
        assertEquals(0, parley("names", "role", "Vesk", "--party", "Sorran", "--to", "2031-05-31"));
        assertEquals(
                "Ruling 1 holds: names role \"Vesk\" --party \"Sorran\" --to 2031-05-31. To take it back:"
                        + " parley names undo 1\n",
                out());
        parley("entries", "--party", "sorran");
        assertTrue(out().contains("2031-05-04.txt, 2031-05-04\n"), out());
        assertFalse(out().contains("2031-06-04.txt"), out());
        parley("names", "--party", "Sorran");
        assertEquals(
                """
                Sorran
                  Vesk (person) 2 times in 2 articles
                    for nobody known, 2031-06-04, 1 article
                    for Sorran, 2031-05-04, 1 article (ruling)
                    ruling 1: names role "Vesk" --party "Sorran" --to 2031-05-31
                """,
                out());
        assertEquals(2, parley("names", "role", "Vesk", "--party", "Karvelia"));
        assertTrue(err().contains("ruling 1 says otherwise: names role \"Vesk\""), err());
        assertTrue(err().contains("Take it back first: parley names undo 1\n"), err());
        assertEquals(0, parley("names", "undo"));
        assertEquals(
                "Ruling 1 is taken back: names role \"Vesk\" --party \"Sorran\" --to 2031-05-31\n",
                out());
        parley("entries", "--party", "sorran");
        assertEquals("", out());
        assertEquals(0, parley("names", "rulings"));
        assertEquals(
                "1 names role \"Vesk\" --party \"Sorran\" --to 2031-05-31 made 2031-07-01 taken back\n2031-07-01\n",
                out());
        assertEquals(2, parley("names", "undo"));
        assertTrue(err().contains("no ruling holds"), err());
    }

    @Test
    void names_ofOne_everyPlace() throws IOException {
        read("2031-05-04", "Sorran demands it, said Vesk.");
        read("2031-06-04", "It rained, said Vesk.");
        assertEquals(0, parley("names", "vesk"));
        assertTrue(out().contains("2031-05-04 Vesk for nobody known\n"), out());
        assertTrue(out().contains("\"It rained, said [Vesk].\"\n"), out());
        assertEquals(0, parley("names", "vesk", "--format", "jsonl"));
        assertEquals(2, out().lines().count());
        read("2031-07-04", "It rained, said Vesk via the agency.");
        assertEquals(0, parley("names", "The agency"));
        assertTrue(out().contains("the agency once in 1 article"), out());
        assertEquals(2, parley("names", "Wesk"));
        assertTrue(err().contains("no article has the name 'Wesk'. Did you mean: Vesk?"), err());
        assertEquals(2, parley("names", "join", "Vesk", "Qqq"));
        assertTrue(err().contains("no article has the name 'Qqq'. All names: parley names"), err());
        assertEquals(2, parley("names", "join", "Vesk", "vesk"));
        assertEquals(2, parley("names", "split", "Vesk", "vesk"));
        assertEquals(2, parley("names", "vesk", "--unresolved"));
        assertEquals(2, parley("names", "role", "Vesk"));
        assertEquals(
                2,
                parley(
                        "names",
                        "role",
                        "Vesk",
                        "--party",
                        "S",
                        "--from",
                        "2031-02-01",
                        "--to",
                        "2031-01-01"));
    }

    private void read(String day, String text) throws IOException {
        Path file = write(day + ".txt", text);
        assertEquals(0, parley("read", "--published", day, file.toString()));
    }

    @Test
    void noCommand_orUnknown_exitTwo() {
        assertEquals(2, parley());
        assertEquals(2, parley("raed", "x"));
        assertTrue(
                err().contains(
                                "no command 'raed'; the commands are read, reread, feeds, board, serve, token, entries, "),
                err());
        assertEquals(2, parley("read", "--formt", "csv", "x"));
        assertTrue(err().contains("--format"), err());
        assertEquals(2, parley("read"));
        assertTrue(err().contains("ARTICLE"), err());
    }

    @Test
    void defect_anywhere_noTraceUnlessAsked() throws IOException {
        String file = write("bad.txt", "crash").toString();
        parley("read", file);
        assertFalse(err().contains("\tat "), err());
        environment.put("PARLEY_DEBUG", "1");
        parley("read", file);
        assertTrue(err().contains("\tat "), err());
    }

    @Test
    void stats_asked_onErrorStreamOnly() throws IOException {
        String file = write("a.txt", "Sorran demands a corridor.").toString();
        parley("read", "--format", "jsonl", "--stats", file);
        assertTrue(err().contains("articles      1\nwords         4\n"), err());
        assertEquals(1, out().lines().count());
    }

    @Test
    void explain_article_movesWithRouteAndSilencesWithReason() throws IOException {
        String text = "Sorran demands a corridor.\nIt rained.\nRain offers hope.\n";
        Path file = write("talks.txt", text);
        assertEquals(0, parley("explain", "--outlet", "Wire", file.toString()));
        assertEquals(
                """
                talks.txt, Wire
                3 sentences, 2 without a move

                  1  Sorran [demands] a corridor.
                     ID demand -> Karvelia on corridor
                       cue      "demands"
                       holder   Sorran: "Sorran", the subject
                       target   Karvelia: with whom the holder deals in this article
                       coded by word, confidence 1.00; encoder 0.90

                  2  It rained.
                     no cue

                  3  Rain offers hope.
                     no offer at "offers": who makes it stands for no party, "Rain"
                     (offer/verb/offer; encoder 0.25)
                """,
                out().replaceFirst("     [0-9a-f]{8} ", "     ID "));
    }

    @Test
    void explain_sentenceOrWords_onlyThoseWithAllThatWasDropped() throws IOException {
        String text = "It rained.\nSorran demands what Rain offers.\n";
        String file = write("talks.txt", text).toString();
        parley("explain", file);
        assertFalse(out().contains("no offer"), out());
        for (List<String> asked :
                List.of(List.of("--sentence", "2"), List.of("--grep", "RAIN O"))) {
            assertEquals(0, parley("explain", asked.get(0), asked.get(1), file));
            assertTrue(out().contains("1 sentence, 0 without a move\n"), out());
            assertTrue(out().contains("no offer at \"offers\""), out());
            assertFalse(out().contains("It rained"), out());
        }
        assertEquals(0, parley("explain", "--sentence", "9", file));
        assertTrue(err().endsWith("talks.txt: no such sentence among its 2 sentences\n"), err());
        assertEquals("", out());
        assertEquals(2, parley("explain", "--sentence", "0", file));
    }

    @Test
    void explain_anyFormatAndSeveralArticles_oneAfterAnother() throws IOException {
        write("two/a.html", "<html><body><p>Sorran demands a corridor.</p></body></html>");
        write("two/b.txt", "Karvelia rejects it.");
        assertEquals(0, parley("explain", folder + "/two"));
        assertTrue(out().startsWith("a.html\n1 sentence, 0 without a move\n"), out());
        assertTrue(out().contains("\n\nb.txt\n1 sentence, 0 without a move\n"), out());
        assertEquals(0, parley("explain", "-"));
        assertTrue(out().contains("Sorran [demands] a corridor."), out());
    }

    @Test
    void explain_anything_keepsNothing() throws IOException {
        parley("explain", write("talks.txt", "Sorran demands a corridor.").toString());
        assertFalse(Files.exists(folder.resolve("data")));
    }

    @Test
    void explain_unreadable_exitOneAndReason() throws IOException {
        assertEquals(1, parley("explain", folder + "/gone.txt"));
        assertTrue(err().contains("there is no such file"), err());
        String french =
                "Le ministre a déclaré hier que son pays ne céderait pas sur la question des frontières.";
        assertEquals(1, parley("explain", write("fr.txt", french).toString()));
        assertTrue(err().contains("fr.txt: unread: it is in French"), err());
        assertEquals("", out());
    }

    private int parley(String... arguments) {
        out.reset();
        err.reset();
        Console console =
                new Console(
                        new ByteArrayInputStream("Sorran demands a corridor.".getBytes(UTF_8)),
                        new PrintStream(out, false, UTF_8),
                        new PrintStream(err, true, UTF_8),
                        environment,
                        folder,
                        false,
                        terminal,
                        false);
        return new Cli(
                        console,
                        reader,
                        () -> WordReader::explain,
                        Clock.fixed(NOON, ZoneOffset.UTC))
                .run(arguments);
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** The id of the first entry in the ledger with a cue; leaves the output as it was. */
    private String idOf(String cue) throws IOException {
        byte[] before = out.toByteArray();
        parley("entries", "--format", "jsonl");
        String line =
                out().lines()
                        .filter(json -> json.contains("\"text\":\"" + cue + "\""))
                        .findFirst()
                        .orElseThrow();
        out.reset();
        out.write(before);
        return line.replaceAll(".*\"id\":\"([0-9a-f]+)\".*", "$1");
    }
}
