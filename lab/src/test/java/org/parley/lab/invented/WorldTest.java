package org.parley.lab.invented;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ledger.Keeping;
import org.parley.ledger.Ledger;
import org.parley.ledger.LedgerPlace;
import org.parley.ledger.Question;
import org.parley.ledger.contradictions.Told;

class WorldTest {
    private static final World WORLD = new World(3, Shape.ledger(1_000));

    @TempDir Path folder;

    @Test
    void reading_sameNumber_sameReading() {
        World again = new World(3, Shape.ledger(1_000));
        for (int number = 0; number < 30; number++) {
            assertEquals(WORLD.reading(number, true), again.reading(number, true));
        }
        assertNotEquals(WORLD.reading(0, true), new World(4, Shape.ledger(1_000)).reading(0, true));
    }

    @Test
    void reading_ofALedger_hasItsShape() {
        Set<String> articles = new HashSet<>();
        for (int number = 0; number < 50; number++) {
            Invented reading = WORLD.reading(number, true);
            articles.add(reading.article().id());
            assertEquals(Shape.ENTRIES, reading.entries().size());
            int words = reading.article().text().split("\\s+").length;
            assertTrue(words > 260 && words < 340, words + " words");
        }
        assertEquals(50, articles.size());
    }

    @Test
    void into_ledger_aTenthAreCopiesAndAllIsClean() {
        try (Ledger ledger = LedgerPlace.of(folder.resolve("world.db")).open()) {
            for (int number = 0; number < 40; number++) {
                assertEquals(Keeping.ADDED, WORLD.reading(number, true).into(ledger));
            }
            Set<String> copies = new HashSet<>();
            for (Told told : ledger.told(Question.everything())) {
                if (!told.report().equals(told.entry().article().id())) {
                    copies.add(told.entry().article().id());
                }
            }
            assertEquals(4, copies.size());
            assertTrue(ledger.check().clean(), ledger.check().damages().toString());
        }
    }

    @Test
    void draw_byZipf_firstTwiceAsOftenAsSecond() {
        Zipf zipf = new Zipf(100);
        SplittableRandom random = new SplittableRandom(1);
        Map<Integer, Integer> drawn = new HashMap<>();
        for (int i = 0; i < 100_000; i++) {
            drawn.merge(zipf.draw(random), 1, Integer::sum);
        }
        double ratio = (double) drawn.getOrDefault(0, 0) / drawn.getOrDefault(1, 1);
        assertEquals(2, ratio, 0.1);
        assertEquals(100, drawn.size());
    }

    @Test
    void word_eachNumber_anotherWord() {
        Set<String> words = new HashSet<>();
        for (int number = 0; number < 140_000; number++) {
            words.add(Tongue.word(number));
        }
        assertEquals(140_000, words.size());
    }
}
