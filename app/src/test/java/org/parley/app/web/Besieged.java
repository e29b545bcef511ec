package org.parley.app.web;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A board with tokens, and an intruder who has a keeper's: for each attack new ones. */
abstract class Besieged {
    @TempDir Path folder;
    Fort fort;
    Intruder intruder;

    @BeforeEach
    void open() {
        fort = Fort.withTokens(folder);
        intruder = Intruder.at(fort);
    }

    @AfterEach
    void close() {
        fort.close();
    }
}
