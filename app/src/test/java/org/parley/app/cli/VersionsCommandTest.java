package org.parley.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code parley versions} as a user meets it. */
class VersionsCommandTest {
    private static final String REPORT =
            """
            Sorran demands a corridor through the hills before the winter closes the passes to all but the mules.
            Its envoys came to the old mill at noon with maps, a cook and a clerk who wrote down what everybody said.
            The mediators had set out chairs for nine on each side and a stove that smoked whenever the door was opened.
            Talks go on until Friday, when the snow ploughs are wanted elsewhere and the mill goes back to its owner.
            """;

    @TempDir Path folder;

    private Program program = new Program(Path.of(""), "");

    @BeforeEach
    void open() {
        program = new Program(folder, folder.resolve("ledger.db").toString());
    }

    @Test
    void versions_ofAnEditedArticle_listedAndCompared() {
        program.keep("Wire", "2031-05-04", REPORT);
        program.keep("Post", "2031-05-05", REPORT);
        program.run("versions");
        assertTrue(
                program.said().contains("of no article there are several versions, in 2 articles"),
                program.said());
        String edited =
                "Updated with an answer.\n"
                        + REPORT.replace("Sorran demands", "Sorran rejects")
                        + "Karvelia accepts the corridor.\n";
        program.keep("Wire", "2031-05-06", edited);
        String listed = program.run("versions");
        assertTrue(listed.startsWith("Wire: Wire-2031-05-04-"), listed);
        assertEquals(3, listed.lines().count(), listed);
        String id = listed.lines().toList().get(2).strip().substring(0, 8);
        String compared = program.run("versions", id);
        assertTrue(compared.contains("\ngone        Sorran: demand -> Karvelia"), compared);
        assertTrue(compared.contains("\nnew         Sorran: reject on corridor"), compared);
        assertTrue(compared.contains("\nnew         Karvelia: accept on corridor"), compared);
        assertTrue(compared.contains("\n2 new, 1 gone, 0 changed\n"), compared);
        assertEquals(compared, program.run("versions", "wire"));
        assertEquals(3, program.run("versions", "--format", "csv").lines().count());
        assertEquals(3, program.run("versions", id, "--format", "jsonl").lines().count());
        assertTrue(program.run("versions", id, "--format", "json").startsWith("[\n{\"from\":"));
    }

    @Test
    void versions_ofOneWithoutOthers_saysSo() {
        program.keep("Wire", "2031-05-04", REPORT);
        program.run(2, "versions", "Wire");
        assertTrue(program.said().contains("of 'Wire' there is one version only"));
        program.run(2, "versions", "Past");
        assertTrue(program.said().contains("no article has an id that begins with"));
    }
}
