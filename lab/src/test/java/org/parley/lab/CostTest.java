package org.parley.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class CostTest {
    @TempDir private Path folder;

    private final StringWriter said = new StringWriter();

    private int run(String... arguments) {
        return new CommandLine(new Cost()).setErr(new PrintWriter(said)).execute(arguments);
    }

    @Test
    void words_inTexts_areCountedBySpaceAndByLettersOrDigits() {
        Cost.Words words = Cost.Words.in(List.of("Sorran's 3.5 % offer –\nno-one took it.\n", ""));
        assertEquals(new Cost.Words(8, 9), words);
    }

    @Test
    void folder_withoutWords_isRefusedWithTheReason() throws IOException {
        Files.writeString(folder.resolve("empty.txt"), " \n");
        assertEquals(2, run(folder.toString()));
        assertTrue(said.toString().contains("no *.txt with words in " + folder), said.toString());
    }

    @Test
    void times_ofNone_areRefused() throws IOException {
        Files.writeString(folder.resolve("talks.txt"), "Sorran said no.");
        assertEquals(2, run(folder.toString(), "--times", "0"));
        assertTrue(said.toString().contains("--times takes 1 or more"), said.toString());
    }
}
