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
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.app.batch.ArticleReader;
import org.parley.app.batch.WordReader;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.reader.Reading;

/** Rulings on entries as a user makes them, with a reader that needs no models. */
class RuleTest {
    private static final Instant NOON = Instant.parse("2031-07-01T12:00:00Z");
    private static final String QUOTE = "Norway would  host them";

    @TempDir Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Supplier<ArticleReader<Reading>> reader = () -> WordReader::read;
    private String typed = "";

    @Test
    void add_quoteInAFile_entryEverywhereUntilUndone() throws IOException {
        String file = keep("Wire", "2031-05-04", "Norway would\nhost them.\nSorran demands it.");
        assertEquals(
                0,
                parley(
                        "rule",
                        "add",
                        file,
                        "--quote",
                        QUOTE,
                        "--cue",
                        "would host",
                        "--party",
                        "Norway",
                        "--move",
                        "offer",
                        "--target",
                        "Sorran",
                        "--issue",
                        "a venue",
                        "--speaker",
                        "Ada Zorn",
                        "--via",
                        "an aide",
                        "--hedged",
                        "--date",
                        "2031-05-03",
                        "--author",
                        "ana"));
        assertTrue(
                out().matches(
                                "(?s)Ruling 1: rule add [0-9a-f]{8} --quote \"Norway would.host them\" --move offer"
                                        + " --party Norway --target Sorran --issue \"a venue\" --date 2031-05-03"
                                        + " --speaker \"Ada Zorn\" --via \"an aide\" --hedged. It is entry"
                                        + " [0-9a-f]{8}. Take it back with: parley rule undo 1\n"),
                out());
        String id = out().replaceAll("(?s).*It is entry (\\w+).*", "$1");
        assertEquals(0, parley("board"));
        assertTrue(out().contains("offer? ->"), out());
        assertEquals(0, parley("show", id));
        assertTrue(out().contains("[cue: would host] them."), out());
        assertTrue(out().contains("rule        ruling, confidence 1.00\n"), out());
        assertTrue(out().contains("Ruling 1 by ana: rule add"), out());
        assertEquals(0, parley("entries", "--party", "norway", "--format", "csv"));
        assertEquals(2, out().lines().filter(line -> !line.startsWith("host")).count(), out());
        assertEquals(0, parley("rule", "undo"));
        assertEquals(2, parley("show", id));
    }

    @Test
    void rule_date_countsBeforeTheDaysOfTheText() throws IOException {
        keep("Wire", "2031-05-04", "Sorran demands a corridor.");
        assertEquals(0, parley("entries", "--format", "jsonl"));
        String id = out().replaceAll("(?s).*\"id\":\"(\\w{8}).*", "$1");
        assertEquals(0, parley("rule", id, "--date", "2031-04-20"));
        assertEquals(0, parley("entries", "--format", "jsonl"));
        assertTrue(
                out().contains("\"happened_from\":\"2031-04-20\",\"happened_to\":\"2031-04-20\"}"),
                out());
        assertEquals(0, parley("timeline"));
        assertTrue(out().contains("2031-04-20"), out());
        assertFalse(out().contains("2031-05-04"), out());
    }

    @Test
    void add_quoteNowhereOrTwice_refusedWithWayOut() throws IOException {
        String file = keep("Wire", "2031-05-04", "They may go. They may stay. Sorran demands it.");
        assertEquals(2, add(file, "They might go"));
        assertTrue(err().contains("the quote does not stand in Wire2031-05-04"), err());
        assertEquals(2, add(file, "They may"));
        assertTrue(err().contains("stands at 2 places of"), err());
        assertEquals(2, add(file, "They may", "--at", "3"));
        assertEquals(2, add(file, "They may go", "--cue", "stay"));
        assertTrue(err().contains("the cue 'stay' does not stand in the quote"), err());
        assertEquals(2, add(file, "Sorran demands it", "--move", "demand"));
        assertTrue(err().contains("is this move at these words already"), err());
        assertEquals(0, add(file, "They may", "--at", "2"));
        assertEquals(0, parley("entries", "--move", "offer", "--format", "jsonl"));
        assertTrue(out().contains("\"evidence\":{\"start\":13,"), out());
    }

    @Test
    void add_articleByFileLabelDigitsOrNot_foundOrRefused() throws IOException {
        String text = "They may go.\nSorran demands it.";
        String file = keep("Wire", "2031-05-04", text);
        keep("Post", "2031-05-05", text);
        String copy = Files.writeString(folder.resolve("copy.txt"), text).toString();
        assertEquals(2, add(copy, "They may go"));
        assertTrue(err().contains("2 articles are '" + copy + "': "), err());
        String digits = err().replaceAll("(?s).*: (\\w{8}) Wire.*", "$1");
        assertEquals(0, add(digits, "They may go"));
        assertEquals(2, add(Path.of(file).getFileName().toString(), "They may go"));
        assertTrue(err().contains("is this move at these words already"), err());
        assertEquals(2, add("gone.txt", "They may go"));
        assertTrue(err().contains("no article of the ledger is 'gone.txt'. Give a file"), err());
    }

    @Test
    void onward_dryRunThenRuled_otherEntriesListedAndChanged() throws IOException {
        keep("Wire", "2031-05-04", "Sorran demands a corridor.");
        keep("Post", "2031-05-05", "Sorran demands the corridor.");
        keep("Post", "2031-05-06", "Norway demands the corridor.");
        String id = id(0);
        assertEquals(0, parley("rule", id, "--move", "accept", "--onward", "--dry-run"));
        assertTrue(out().startsWith("Post2031-05-0528.txt, Post, 2031-05-05\n"), out());
        assertEquals("parley: 1 other entry would change. Nothing was ruled.\n", err());
        assertEquals(0, parley("rule", id, "--move", "accept", "--onward"));
        assertEquals(
                "Ruling 1: rule "
                        + id
                        + " --move accept --onward, which changes 1 other entry now."
                        + " Take it back with: parley rule undo 1\n",
                out());
        keep("Wire", "2031-05-07", "Now Sorran demands a corridor.");
        assertEquals(0, parley("entries", "--move", "accept", "--format", "jsonl"));
        assertEquals(3, out().lines().count(), out());
        assertEquals(2, parley("rule", id, "--confirm", "--onward"));
        assertEquals(2, parley("rule", id, "--date", "2031-05-01", "--onward"));
        assertTrue(err().contains("--date is for one entry alone"), err());
    }

    @Test
    void rule_deniedTowardNobody_shownAndListed() throws IOException {
        keep("Wire", "2031-05-04", "Sorran demands a corridor.");
        assertEquals(0, parley("rule", id(0), "--target", "Karvelia", "--denied"));
        assertTrue(out().contains("--target Karvelia --denied"), out());
        assertEquals(0, parley("rule", id(0), "--no-target", "--not-denied"));
        assertEquals(0, parley("rule", "list", "--format", "csv"));
        List<String> lines = out().lines().toList();
        assertTrue(lines.get(1).endsWith(",negative,false"), out());
        assertTrue(lines.get(2).endsWith(",positive,true"), out());
        assertEquals(2, parley("rule", id(0), "--no-target", "--target", "Karvelia"));
        assertTrue(err().contains("--target or --no-target, not both"), err());
        assertEquals(2, parley("rule", id(0), "--denied", "--not-denied"));
    }

    @Test
    void reread_readsOtherwise_conflictsAndOrphansCountedAndListed() throws IOException {
        keep("Wire", "2031-05-04", "Sorran demands a corridor.\nKarvelia rejects it.");
        assertEquals(0, parley("rule", id(0), "--move", "offer"));
        assertEquals(0, parley("rule", id(1), "--confirm"));
        assertEquals(0, parley("rule", "list", "--conflicts", "--orphans", "--format", "csv"));
        assertEquals(1, out().lines().count(), out());
        assertTrue(err().contains("parley: there is none."), err());
        readAs(
                e ->
                        e.move() == Move.DEMAND
                                ? e.corrected(Move.ACCEPT, null, null, null, null)
                                : null);
        assertEquals(0, parley("reread"));
        assertTrue(
                err().endsWith(
                                "1 article read again: 0 new, 1 gone, 1 changed; 1 ruling in conflict with"
                                        + " it, 1 orphan (parley rule list --conflicts --orphans).\n"),
                err());
        assertEquals(0, parley("rule", "list", "--conflicts"));
        assertTrue(
                out().replaceAll("\\s+", " ")
                        .contains("[reads now: accept; was: demand; ruled: offer]"),
                out());
        assertFalse(out().contains("orphan"), out());
        assertEquals(0, parley("rule", "list", "--orphans", "--format", "csv"));
        assertTrue(out().contains("\n2,confirm,"), out());
        assertEquals(2, out().lines().count(), out());
    }

    @Test
    void contradictions_dismissed_leftOutUntilRestored() throws IOException {
        keep("Wire", "2031-05-04", "Sorran accepts the corridor.");
        keep("Post", "2031-05-05", "Sorran rejects the corridor.");
        assertEquals(0, parley("contradictions"));
        String id = out().replaceAll("(?s).*on corridor \\((\\w{8})\\).*", "$1");
        assertEquals(2, parley("contradictions", "--dismiss", "zz"));
        assertTrue(err().contains("no pair has an id that starts with 'zz'"), err());
        assertEquals(
                0, parley("contradictions", "--dismiss", id, "--author", "ana", "--reason", "two"));
        assertEquals(
                "Ruling 1: contradictions --dismiss "
                        + id
                        + ". Take it back with: parley rule undo 1\n",
                out());
        assertEquals(2, parley("contradictions", "--dismiss", id));
        assertTrue(err().contains("was dismissed already"), err());
        assertEquals(0, parley("contradictions"));
        assertEquals("", out());
        assertTrue(err().contains("1 dismissed left out. See them with --all"), err());
        assertEquals(0, parley("contradictions", "--all"));
        assertTrue(out().contains("(" + id + ") [dismissed by ana: two]\n"), out());
        assertEquals(0, parley("rule", "list"));
        assertTrue(out().contains("\"accepts\" and \"rejects\" by ana"), out());
        assertEquals(0, parley("contradictions", "--restore", id));
        assertEquals("Ruling 1 is taken back.\n", out());
        assertEquals(0, parley("contradictions", "--format", "csv"));
        assertEquals(2, out().lines().count(), out());
        assertEquals(0, parley("contradictions", "--dismiss", id));
        assertEquals(0, parley("rule", "undo"));
        assertEquals(0, parley("contradictions"));
        assertTrue(out().startsWith("opposed moves: Sorran on corridor (" + id + ")\n"), out());
    }

    @Test
    void review_leastConfidentFirst_keysRuleAndPrecisionIsTold() throws IOException {
        Map<String, Double> sure = Map.of("Norway", .2, "Sorran", .9, "Karvelia", .5);
        readAs(e -> sure(e, sure.get(e.party().name())));
        keep("Wire", "2031-05-04", "Sorran demands it.\nKarvelia rejects it.\nNorway demands it.");
        assertEquals(0, type("n\nx\ns\nu\ny\nmp\nfoo\noffer\nSorran\nm\n\nq\n", "review"));
        assertTrue(out().startsWith("1 of 3\n\nNorway: demand"), out());
        assertTrue(out().contains("'x' is none of these keys."), out());
        assertTrue(out().contains("Ruling 1 is taken back.\n1 of 3\n\nNorway: demand"), out());
        assertTrue(out().contains("'foo' is no move; the moves are demand, offer"), out());
        assertTrue(out().contains(" --move offer --party Sorran\n"), out());
        assertTrue(out().contains("3 of 3\n\nSorran: demand"), out());
        assertTrue(
                out().endsWith(
                                """
                                Ruled on 2 of 3.

                                move          ruled  right  wrong  changed  precision  95 % interval
                                all               2      1      0        1      0.500  0.095 to 0.905
                                demand            1      1      0        0      1.000  0.207 to 1.000
                                reject            1      0      0        1      0.000  0.000 to 0.793
                                """),
                out());
        assertTrue(err().contains("these were not drawn at random"), err());
        assertEquals(0, type("n", "review", "--party", "sorran", "--limit", "1"));
        assertTrue(out().contains("Ruled on 1 of 1."), out());
        assertEquals(0, type("", "review"));
        assertTrue(out().startsWith("Nothing is left to rule on.\n"), out());
        assertEquals(0, parley("entries", "--format", "jsonl"));
        assertEquals(2, out().lines().count(), out());
        assertEquals(0, parley("review", "--precision", "--move", "demand", "--format", "csv"));
        assertEquals(
                "move,ruled,right,wrong,changed,precision,low,high\n"
                        + "all,2,1,1,0,0.500,0.095,0.905\ndemand,2,1,1,0,0.500,0.095,0.905\n",
                out());
    }

    @Test
    void review_sample_theSameEachTimeAndCounted() throws IOException {
        keep("Wire", "2031-05-04", "Sorran demands it.\nKarvelia rejects it.\nNorway demands it.");
        assertEquals(0, type("q", "review", "--sample", "2"));
        String first = out();
        assertTrue(first.startsWith("1 of 2\n"), first);
        assertTrue(err().contains("0 of a random sample of 2 entries are ruled on"), err());
        assertEquals(0, type("q", "review", "--sample", "2"));
        assertEquals(first, out());
        assertEquals(0, type("y\ny\ny", "review", "--sample", "2"));
        assertEquals(0, parley("review", "--sample", "2", "--precision"));
        assertTrue(out().contains("\nall               2      2 "), out());
        assertTrue(err().contains("2 of a random sample of 2 entries"), err());
        assertEquals(2, parley("review", "--sample", "0"));
    }

    /** From now on entries are read as others; null as none. */
    private void readAs(UnaryOperator<Entry> other) {
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
                                            .map(other)
                                            .filter(Objects::nonNull)
                                            .toList(),
                                    all.problems());
                        };
    }

    private static Entry sure(Entry e, double confidence) {
        return new Entry(
                e.id(),
                e.article(),
                e.party(),
                e.speaker(),
                e.move(),
                e.target(),
                e.issue(),
                e.content(),
                e.cue(),
                e.evidence(),
                e.via(),
                e.polarity(),
                e.certainty(),
                e.condition(),
                e.past(),
                e.saidOn(),
                e.happened(),
                e.due(),
                e.rule(),
                confidence,
                e.talks());
    }

    private int type(String lines, String... arguments) {
        typed = lines;
        return parley(arguments);
    }

    private int add(String article, String quote, String... more) {
        List<String> arguments =
                new ArrayList<>(
                        List.of("rule", "add", article, "--quote", quote, "--party", "Norway"));
        arguments.addAll(List.of(more));
        if (!arguments.contains("--move")) {
            arguments.addAll(List.of("--move", "offer"));
        }
        return parley(arguments.toArray(String[]::new));
    }

    /** The first digits of the id of an entry, by its place in the list of all. */
    private String id(int place) {
        assertEquals(0, parley("entries", "--format", "jsonl"));
        String line = out().lines().skip(place).findFirst().orElseThrow();
        return line.replaceAll(".*?\"id\":\"(\\w{8}).*", "$1");
    }

    private String keep(String outlet, String day, String text) throws IOException {
        Path file = folder.resolve(outlet + day + text.length() + ".txt");
        Files.writeString(file, text);
        assertEquals(0, parley("read", "--outlet", outlet, "--published", day, file.toString()));
        return file.toString();
    }

    private int parley(String... arguments) {
        out.reset();
        err.reset();
        Console console =
                new Console(
                        new ByteArrayInputStream(typed.getBytes(UTF_8)),
                        new PrintStream(out, false, UTF_8),
                        new PrintStream(err, true, UTF_8),
                        Map.of("XDG_DATA_HOME", folder.resolve("data").toString(), "COLUMNS", "80"),
                        folder,
                        false,
                        false,
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
}
