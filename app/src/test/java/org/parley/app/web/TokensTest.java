package org.parley.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of tokens that changes while the board is served. */
class TokensTest {
    @TempDir Path folder;

    @Test
    void file_openToOthersThenMended_countsAgain() throws IOException {
        try (Fort fort = Fort.withTokens(folder)) {
            assertEquals(200, fort.get("/board.json", Fort.bearer(fort.reader)).status());
            Files.writeString(fort.tokens, Files.readString(fort.tokens) + "\n");
            permit(fort, "rw-r--r--");
            assertEquals(401, fort.get("/board.json", Fort.bearer(fort.reader)).status());
            permit(fort, "rw-------");
            assertEquals(200, fort.get("/board.json", Fort.bearer(fort.reader)).status());
        }
    }

    private static void permit(Fort fort, String permissions) throws IOException {
        Files.setPosixFilePermissions(fort.tokens, PosixFilePermissions.fromString(permissions));
    }
}
