package org.parley.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code parley sources rate} and what follows from it, as a user meets it. */
class SourcesRateTest {
    @TempDir Path folder;

    private Program program = new Program(Path.of(""), "");

    @BeforeEach
    void open() {
        program = new Program(folder, folder.resolve("ledger.db").toString());
        program.keep("Wire", "2031-05-04", "Sorran accepts a corridor.");
    }

    @Test
    void rate_outlet_shownInSourcesHistoryAndShow() {
        String show = program.run("show", program.idOf("accepts"));
        assertTrue(show.contains("  reliability F, cannot be judged\n"), show);
        assertTrue(show.contains("  credibility 3, possibly true: 1 outlet, 1 origin\n"), show);
        assertEquals(
                "Rating 1 holds: sources rate \"Wire\" B (usually reliable). To take it back: parley"
                        + " sources undo 1\n",
                program.run("sources", "rate", "wire", "b", "--reason", "seldom wrong"));
        assertTrue(program.run("sources").contains("1 report   B  Wire <- (its own voice)\n"));
        assertTrue(program.run("history", "sorran").contains("[Wire] 1 outlet, 1 origin B3\n"));
        program.keep("Post", "2031-05-05", "Sorran rejects the corridor.");
        String csv = program.run("history", "sorran", "--format", "csv");
        assertTrue(csv.lines().findFirst().orElse("").endsWith(",reliability,credibility"), csv);
        assertTrue(csv.lines().toList().get(1).endsWith(",B,4"), csv);
        assertTrue(csv.lines().toList().get(2).endsWith(",F,4"), csv);
        show = program.run("show", program.idOf("rejects"));
        assertTrue(show.contains("  credibility 4, doubtful: 1 outlet, 1 origin\n"), show);
        program.run("rule", program.idOf("rejects"), "--wrong");
        assertTrue(
                program.run("history", "sorran").contains(" origin B3\n"),
                "ruled wrong it is no rival");
    }

    @Test
    void clearAndUndo_backToWhatWasSaidBefore() {
        program.run("sources", "rate", "Wire", "B");
        program.run("sources", "rate", "Wire", "D", "--reason", "wrong twice");
        assertEquals(
                "Rating 2 is taken back: sources rate \"Wire\" D\n",
                program.run("sources", "undo"));
        assertEquals(
                "1 rating of Wire taken back. It is now F (cannot be judged).\n",
                program.run("sources", "rate", "wire", "--clear"));
        program.run(2, "sources", "rate", "wire", "--clear");
        assertTrue(program.said().contains("no rating of 'wire' holds"), program.said());
        program.run(2, "sources", "undo");
        assertTrue(program.said().contains("no rating holds"), program.said());
        String all = program.run("sources", "ratings");
        assertTrue(
                all.contains("2  sources rate \"Wire\" D (not usually reliable) by ana 2031-07-01"),
                all);
        assertEquals(3, program.run("sources", "ratings", "--format", "csv").lines().count());
    }

    @Test
    void rate_wrongArguments_exitTwoWithWayOut() {
        program.run(2, "sources", "rate", "Past", "B");
        assertTrue(program.said().contains("no article is of an outlet named 'Past'"));
        program.run(2, "sources", "rate", "Wire");
        assertTrue(program.said().contains("say one thing: a letter from A to F, or --clear"));
        program.run(2, "sources", "rate", "Wire", "B", "--clear");
        program.run(2, "sources", "rate", "Wire", "G");
        assertTrue(program.said().contains("[A, B, C, D, E, F]"), program.said());
        program.run(0, "sources", "ratings");
        assertTrue(program.said().contains("no outlet was rated yet"), program.said());
    }

    @Test
    void read_withATalksFile_itsRatingsHoldUnlessAnAnalystRates() throws IOException {
        Path talks = folder.resolve("talks.yaml");
        String yaml =
                "talks: corridor\noutlets:\n  - name: The Wire\n    aliases: [Wire]\n    reliability: %s\n";
        Files.writeString(talks, yaml.formatted("C"));
        program.run("reread", "--talks", talks.toString(), "--dry-run");
        assertTrue(program.run("sources").contains("  F  Wire"));
        program.run("reread", "--talks", talks.toString());
        assertTrue(program.run("sources").contains("  C  Wire"));
        program.run("sources", "rate", "Wire", "A");
        Files.writeString(talks, yaml.formatted("E"));
        Path again = Files.writeString(folder.resolve("b.txt"), "Sorran rejects it.");
        program.run("read", "--talks", talks.toString(), again.toString());
        assertTrue(program.run("sources").contains("  A  Wire"));
        program.run("sources", "rate", "Wire", "--clear");
        assertTrue(program.run("sources").contains("  E  Wire"));
    }
}
