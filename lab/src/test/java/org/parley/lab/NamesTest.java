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

final class NamesTest {
    @TempDir private Path set;

    private final StringWriter said = new StringWriter();

    private int run(String... arguments) {
        return new CommandLine(new Names())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setErr(new PrintWriter(said))
                .execute(arguments);
    }

    @Test
    void docs_ofBlindCases_areRefusedWithTheReason() {
        assertEquals(2, run(set.toString(), "--blind", "--docs"));
        assertTrue(said.toString().contains("blind ones are not looked at"), said.toString());
    }

    @Test
    void folder_withoutThePart_isRefusedByItsFile() throws IOException {
        Files.writeString(set.resolve("pronouns.txt"), "id: talks-2\n");
        assertEquals(2, run(set.toString(), "--only", "affiliations"));
        assertTrue(said.toString().contains("must hold affiliations*.txt"), said.toString());
    }

    @Test
    void set_ofBadForm_isRefusedByFileAndCase() throws IOException {
        Files.writeString(set.resolve("pronouns.txt"), "id: talks-2\nkind: peace\n\n[1 He\n");
        assertEquals(2, run(set.toString()));
        assertTrue(said.toString().contains("pronouns.txt, talks-2: "), said.toString());
    }
}
