package org.parley.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.parley.ledger.Ledger;
import org.parley.ledger.LedgerPlace;

/** Ledgers that begin alike: their tables are made once, and copied for each test. */
final class NewLedger {
    private static final String FILE = "ledger.db";
    private static final NewLedger EMPTY = with(ledger -> {});

    private final byte[] bytes;

    private NewLedger(byte[] bytes) {
        this.bytes = bytes;
    }

    static NewLedger with(Consumer<Ledger> content) {
        try {
            Path file = Files.createTempDirectory("parley-test").resolve(FILE);
            try (Ledger ledger = LedgerPlace.of(file).open()) {
                content.accept(ledger);
            }
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);
            Files.delete(file.getParent());
            return new NewLedger(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void into(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(FILE), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of a folder; an empty one if there is none yet. */
    static Ledger open(Path folder) {
        if (!Files.exists(folder.resolve(FILE))) {
            EMPTY.into(folder);
        }
        return LedgerPlace.of(folder.resolve(FILE)).open();
    }
}
