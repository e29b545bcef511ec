package org.parley.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class ContradictingTest {
    private static final String ENTRY =
            "- published: 2024-03-04\n  outlet: Mail\n  via: AFP < the mayor\n  party: Dor\n"
                    + "  move: accept\n  evidence: Dor took the plan.\n";

    @TempDir private Path folder;

    private final StringWriter said = new StringWriter();

    private int run(String name, String written, String... options) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, written);
        CommandLine command =
                new CommandLine(new Contradicting()).setErr(new PrintWriter(said, true));
        String[] arguments = new String[options.length + 1];
        arguments[0] = file.toString();
        System.arraycopy(options, 0, arguments, 1, options.length);
        return command.execute(arguments);
    }

    @Test
    void docs_ofBlindCases_areRefusedWithTheReason() throws IOException {
        assertEquals(2, run("blind.txt", "", "--docs"));
        assertTrue(said.toString().contains("blind ones are not looked at"), said.toString());
    }

    @Test
    void case_ofGoodForm_isMeasured() throws IOException {
        assertEquals(0, run("open.txt", "id: a\ncontradiction: no\n\n" + ENTRY + ENTRY));
    }

    @Test
    void case_ofBadForm_isRefusedByItsPlace() throws IOException {
        assertEquals(2, run("open.txt", "id: a\ncontradiction: perhaps\n\n" + ENTRY + ENTRY));
        assertTrue(said.toString().contains("open.txt, case 1: "), said.toString());
    }
}
