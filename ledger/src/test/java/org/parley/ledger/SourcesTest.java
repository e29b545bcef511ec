package org.parley.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.core.talks.Reliability;
import org.parley.ledger.rulings.SourceRating;

@ParameterizedClass
@EnumSource(Database.class)
class SourcesTest {
    private static final Instant NOON = Instant.parse("2031-07-01T12:00:00Z");

    @Parameter Database database;

    @TempDir Path folder;

    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = database.place(folder, "sources").open();
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private SourceRating rate(String outlet, Reliability reliability, int second) {
        return ledger.sources()
                .rate(
                        SourceRating.of(
                                outlet, reliability, "ana", "seen", NOON.plusSeconds(second)));
    }

    private Reliability of(@Nullable String outlet) {
        return ledger.sources().ratings().of(outlet);
    }

    @Test
    void of_nobodySays_cannotBeJudged() {
        rate("Wire", Reliability.B, 1);
        assertEquals(Reliability.F, of("Post"));
        assertEquals(Reliability.F, of(null));
        assertEquals(Reliability.B, of(" wire"));
    }

    @Test
    void rate_again_laterCountsUntilTakenBack() {
        SourceRating first = rate("Wire", Reliability.B, 1);
        assertEquals(first, rate("wire", Reliability.B, 2), "it says so already");
        SourceRating second = rate("WIRE", Reliability.D, 3);
        assertEquals(2, second.number());
        assertEquals(Reliability.D, of("Wire"));
        assertEquals(Optional.of(second), ledger.sources().undo(OptionalInt.empty(), NOON));
        assertEquals(Reliability.B, of("Wire"));
        assertEquals(Optional.empty(), ledger.sources().undo(OptionalInt.of(2), NOON));
        assertEquals(2, ledger.sources().all().size(), "nothing is taken out");
        ledger.close();
        open();
        assertEquals(first, ledger.sources().all().get(0));
        assertEquals(NOON, ledger.sources().all().get(1).undone());
    }

    @Test
    void state_ofATalksFile_countsUnlessAnAnalystSaysOtherwise() {
        ledger.sources().state("pay", Map.of("Wire", Reliability.B, "Post", Reliability.F), NOON);
        assertEquals(Reliability.B, of("wire"));
        assertEquals(1, ledger.sources().all().size());
        rate("Wire", Reliability.E, -60);
        assertEquals(Reliability.E, of("wire"), "also an earlier one of an analyst");
        assertEquals(1, ledger.sources().clear("wire", NOON).size());
        assertEquals(List.of(), ledger.sources().clear("wire", NOON));
        assertEquals(Reliability.B, of("wire"));
    }

    @Test
    void state_again_whatTheFileSaysNoMoreIsTakenBack() {
        ledger.sources().state("pay", Map.of("Wire", Reliability.B, "Sun", Reliability.C), NOON);
        ledger.sources().state("other", Map.of("Mail", Reliability.A), NOON);
        ledger.sources().state("pay", Map.of("Wire", Reliability.B, "Sun", Reliability.C), NOON);
        assertEquals(3, ledger.sources().all().size());
        ledger.sources()
                .state(
                        "pay",
                        Map.of("Wire", Reliability.D, "Sun", Reliability.F),
                        NOON.plusSeconds(9));
        assertEquals(Reliability.D, of("Wire"));
        assertEquals(Reliability.F, of("Sun"));
        assertEquals(Reliability.A, of("Mail"));
        assertEquals(4, ledger.sources().all().size());
        assertEquals(List.of(), ledger.check().damages());
    }
}
