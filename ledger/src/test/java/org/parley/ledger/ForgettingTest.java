package org.parley.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.core.entry.Entry;
import org.parley.core.text.Article;
import org.parley.ledger.rulings.Correction;
import org.parley.ledger.rulings.EntryRuling;

@ParameterizedClass
@EnumSource(Database.class)
class ForgettingTest {
    private static final LocalDate DAY = LocalDate.of(2031, 7, 1);

    @Parameter Database database;

    @TempDir Path folder;

    private static Keeping keepTalks(Ledger ledger) {
        return ledger.keep(
                Samples.TALKS,
                List.of(Samples.chain()),
                List.of(Samples.demand(), Samples.refusal()),
                List.of());
    }

    @Test
    void forget_article_nothingLeftAndNotKeptAgain() {
        try (Ledger ledger = database.place(folder, "forget").open()) {
            keepTalks(ledger);
            Entry entry = ledger.entries(Samples.TALKS).get(0);
            ledger.review()
                    .rule(
                            EntryRuling.on(
                                    entry,
                                    EntryRuling.Kind.CONFIRM,
                                    Correction.NONE,
                                    "ana",
                                    null,
                                    Instant.EPOCH));
            List<Article> meant = ledger.articles("meridian post");
            assertEquals(List.of(Samples.TALKS), meant);
            assertEquals(meant, ledger.articles(Samples.TALKS.id().substring(0, 8)));
            ledger.forget(Samples.TALKS, "licence ended", DAY);
            assertTrue(ledger.articles().isEmpty());
            assertTrue(ledger.entries(Question.everything()).isEmpty());
            assertTrue(ledger.review().rulings().isEmpty());
            assertTrue(ledger.names().unresolved().isEmpty());
            assertEquals(0, ledger.summary().attributions());
            assertEquals(Keeping.FORGOTTEN, keepTalks(ledger));
            assertTrue(ledger.articles().isEmpty());
        }
    }

    @Test
    void forget_firstOfTwoCopies_otherIsAReportOfItsOwn() {
        try (Ledger ledger = database.place(folder, "copies").open()) {
            FoldingTest.keep(ledger, FoldingTest.WIRE);
            FoldingTest.keep(ledger, FoldingTest.POST);
            ledger.forget(FoldingTest.WIRE, "licence ended", DAY);
            assertEquals(
                    List.of(FoldingTest.POST.id()),
                    ledger.told(Question.everything()).stream().map(t -> t.report()).toList());
        }
    }

    @Test
    void forget_inAFile_textIsInNoPageOfIt() throws Exception {
        Path file = folder.resolve("pages.db");
        try (Ledger ledger = LedgerPlace.of(file).open()) {
            keepTalks(ledger);
        }
        assertTrue(holds(file, "Sorran demands"));
        try (Ledger ledger = LedgerPlace.of(file).open()) {
            ledger.forget(Samples.TALKS, "licence ended", DAY);
        }
        assertFalse(holds(file, "Sorran demands"));
    }

    @Test
    void forget_inAFile_noWordOfItIsLeftForSearches() throws Exception {
        Path file = folder.resolve("words.db");
        try (Ledger ledger = LedgerPlace.of(file).open()) {
            for (int i = 0; i < 60; i++) {
                if (i == 30) {
                    keepTalks(ledger);
                }
                Article other = Article.of("n" + i, "kaolin wires sorrel envelope " + i);
                ledger.keep(other, List.of(), List.of(), List.of());
            }
        }
        List<String> words = List.of("sorran", "demands", "karvelia", "withdraw", "envoy");
        assertTrue(holds(file, String.join(" ", words.subList(0, 2))));
        try (Ledger ledger = LedgerPlace.of(file).open()) {
            ledger.forget(Samples.TALKS, "licence ended", DAY);
            assertEquals(List.of(), ledger.check().damages());
        }
        // An index writes of a word only the letters in which it differs from the one before.
        for (String end : List.of("orran", "emands", "arvelia", "ithdraw", "nvoy")) {
            assertFalse(holds(file, end), end);
        }
        assertTrue(holds(file, "kaolin wires sorrel envelope"));
    }

    private static boolean holds(Path file, String words) throws Exception {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(words);
    }
}
