package org.parley.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class StoredTalksTest {
    private static final LocalDate MAY = LocalDate.of(2031, 5, 1);
    private static final TalksText OLD = new TalksText("corridor-2031", "talks: corridor-2031\n");
    private static final TalksText NEW =
            new TalksText("corridor-2031", "talks: corridor-2031\nname: é\n");
    private static final TalksText OTHER = new TalksText("corridor_2031", "talks: corridor_2031\n");

    @Parameter Database database;

    @TempDir Path folder;

    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = database.place(folder, "talks").open();
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), ledger.check().damages());
        ledger.close();
    }

    /** An article with an entry of corridor-2031, and one of none. */
    private Keeping keep(TalksText... talks) {
        return ledger.keep(
                Samples.TALKS,
                List.of(),
                List.of(Samples.demand(), Samples.refusal()),
                List.of(),
                List.of(talks));
    }

    @Test
    void storedTalks_usedAgain_lastUsedAtTheEnd() {
        ledger.use(List.of(OLD, OTHER), MAY);
        ledger.use(List.of(NEW), MAY.plusDays(1));
        assertEquals(
                List.of(
                        new StoredTalks(OLD, MAY, MAY, 0, 0),
                        new StoredTalks(NEW, MAY.plusDays(1), MAY.plusDays(1), 0, 0),
                        new StoredTalks(OTHER, MAY, MAY, 0, 0)),
                ledger.storedTalks());
        ledger.use(List.of(OLD), MAY.plusDays(2));
        assertEquals(
                List.of(
                        new StoredTalks(NEW, MAY.plusDays(1), MAY.plusDays(1), 0, 0),
                        new StoredTalks(OLD, MAY, MAY.plusDays(2), 0, 0),
                        new StoredTalks(OTHER, MAY, MAY, 0, 0)),
                ledger.storedTalks());
        assertNotEquals(OLD.version(), NEW.version());
        assertEquals(List.of("corridor-2031", "corridor_2031"), ledger.talks());
    }

    @Test
    void keep_withAnotherVersion_articleIsOfThatOne() {
        ledger.use(List.of(OLD, NEW, OTHER), MAY);
        assertEquals(Keeping.ADDED, keep(OLD, OTHER));
        assertEquals(Keeping.UNCHANGED, keep(OTHER, OLD));
        assertEquals(
                List.of(
                        new StoredTalks(OLD, MAY, MAY, 1, 1),
                        new StoredTalks(NEW, MAY, MAY, 0, 0),
                        new StoredTalks(OTHER, MAY, MAY, 1, 0)),
                ledger.storedTalks());
        assertEquals(Keeping.REPLACED, keep(NEW));
        assertEquals(
                List.of(
                        new StoredTalks(OLD, MAY, MAY, 0, 0),
                        new StoredTalks(NEW, MAY, MAY, 1, 1),
                        new StoredTalks(OTHER, MAY, MAY, 0, 0)),
                ledger.storedTalks());
        ledger.forget(Samples.TALKS, "by order", MAY);
        assertEquals(0, ledger.storedTalks().get(1).articles());
    }
}
