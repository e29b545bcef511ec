package org.parley.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ledger.PostgresServer;

/** {@code parley ledger merge} as a user meets it. */
class LedgerMergeTest {
    private static final List<List<String>> QUESTIONS =
            List.of(
                    List.of("board"),
                    List.of("entries", "--format", "jsonl"),
                    List.of("timeline"),
                    List.of("sources"),
                    List.of("names"),
                    List.of("history", "sorran", "--format", "json"),
                    List.of("versions"),
                    List.of("sources", "ratings"),
                    List.of("rule", "list"));

    @TempDir Path folder;

    private Program program(String name) {
        return new Program(folder, folder.resolve(name + ".db").toString());
    }

    private static void same(Program one, Program two) {
        for (List<String> question : QUESTIONS) {
            same(one, two, question.toArray(String[]::new));
        }
    }

    private static void same(Program one, Program two, String... question) {
        assertEquals(one.run(question), two.run(question), String.join(" ", question));
    }

    @Test
    void merge_fileIntoDatabaseAndBack_sameAnswersEverywhere() {
        Program file = program("from");
        file.keep("Wire", "2031-05-04", "Sorran accepts a corridor.\nIt rained, said Vesk.");
        file.keep("Post", "2031-05-05", "Sorran rejects the corridor.");
        file.run("rule", file.idOf("accepts"), "--issue", "peace");
        file.run("names", "role", "Vesk", "--party", "Sorran");
        file.run("sources", "rate", "Wire", "B");
        Program database = new Program(folder, PostgresServer.running().database("merged"));
        String said = database.run("ledger", "merge", file.ledger());
        assertTrue(
                said.endsWith(
                        ": 2 articles with 2 entries, 1 ruling on entries, 1 ruling on names,"
                                + " 1 rating of outlets.\n"),
                said);
        same(file, database);
        Program back = program("back");
        back.run("ledger", "merge", database.ledger());
        same(file, back);
        String again = back.run("ledger", "merge", file.ledger());
        assertTrue(
                again.endsWith(": 0 articles with 0 entries.\nKnown already: 2 articles.\n"),
                again);
        same(file, back);
    }

    @Test
    void merge_rulingsThatContradict_laterOneNamed() {
        Program one = program("one");
        Program two = program("two");
        for (Program program : List.of(one, two)) {
            program.keep("Wire", "2031-05-04", "It rained, said Vesk.\nIt rained, said Orr.");
        }
        one.run("names", "join", "Vesk", "Orr");
        two.run("names", "split", "Vesk", "Orr");
        String said = one.run("ledger", "merge", two.ledger());
        assertTrue(
                said.contains(
                        "It cannot hold beside what was ruled earlier, and counts as taken back:"
                                + " names split \"Vesk\" \"Orr\". All rulings"),
                said);
        assertEquals(3, one.run("names", "rulings", "--format", "csv").lines().count());
    }

    @Test
    void merge_rulingsOnIssuesThatDoNotHoldTogether_namedWithTheWayOut() {
        Program one = program("one");
        Program two = program("two");
        for (Program program : List.of(one, two)) {
            program.keep("Wire", "2031-05-04", "Sorran accepts a corridor.");
        }
        one.run("issues", "rename", "corridor", "road");
        two.run("issues", "rename", "corridor", "passage");
        String said = one.run("ledger", "merge", two.ledger());
        assertTrue(said.contains(", 1 ruling on issues.\n"), said);
        assertTrue(
                said.contains(
                        "do not hold together, of two who did not know of each other:"
                                + " issues rename \"corridor\" \"passage\" (ruling 2, made first) holds;"
                                + " issues rename \"corridor\" \"road\" (ruling 1) counts as taken back."
                                + " To have it instead: parley issues undo 2, then parley issues rename"
                                + " \"corridor\" \"road\""),
                said);
        same(one, two, "entries", "--format", "csv");
        one.run("issues", "undo", "2");
        one.run("issues", "rename", "corridor", "road");
        assertTrue(one.run("issues").contains("road"));
        String theirs = two.run("ledger", "merge", one.ledger(), "--theirs");
        assertFalse(theirs.contains("hold together"), theirs);
        same(one, two, "entries", "--format", "csv");
    }

    @Test
    void merge_noneOrNoLedger_exitTwoWithWayOut() throws IOException {
        Program program = program("here");
        program.run(2, "ledger", "merge", folder.resolve("none.db").toString());
        assertTrue(program.said().contains("there is none yet"), program.said());
        Path poem = Files.writeString(folder.resolve("poem.txt"), "A rose is a rose.");
        program.run(2, "ledger", "merge", poem.toString());
        assertTrue(program.said().startsWith("parley: cannot open the ledger "), program.said());
        program.keep("Wire", "2031-05-04", "Sorran accepts a corridor.");
        program.run(2, "ledger", "merge", program.ledger());
        assertTrue(program.said().contains("cannot be taken into itself"), program.said());
    }
}
