package org.parley.reader.chains;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.reader.actors.ActorFinder;
import org.parley.reader.lexicon.Resources;

/** The word lists that chains and what leads to them read. */
class TablesTest {
    private static final Set<String> KINDS =
            Set.of("agency", "paper", "magazine", "broadcaster", "site");

    @ParameterizedTest
    @CsvSource({
        "org.parley.reader.chains.Chains, attitudes.txt, 1",
        "org.parley.reader.chains.Chains, documents.txt, 1",
        "org.parley.reader.chains.Chains, making.txt, 1",
        "org.parley.reader.chains.Chains, outlet-kinds.tsv, 3",
        "org.parley.reader.actors.ActorFinder, outlet-nouns.tsv, 3",
        "org.parley.reader.attribution.AttributionFinder, citations.tsv, 2",
        "org.parley.reader.attribution.AttributionFinder, headline-labels.txt, 1"
    })
    void table_rows_lowerCaseAndOnce(Class<?> beside, String name, int columns) {
        List<List<String>> rows = Resources.table(beside, name, columns);
        assertFalse(rows.isEmpty());
        Set<String> words = new HashSet<>();
        for (List<String> row : rows) {
            String word = row.get(0);
            assertFalse(word.isEmpty(), () -> name + ": no word in " + row);
            assertEquals(word.toLowerCase(Locale.ROOT), word, name);
            assertTrue(words.add(word), () -> name + ": twice: " + word);
        }
    }

    @Test
    void outletNouns_kinds_areKnown() {
        for (List<String> row : Resources.table(ActorFinder.class, "outlet-nouns.tsv", 3)) {
            List<String> kinds = Arrays.asList(row.get(1).split(" "));
            assertTrue(KINDS.containsAll(kinds), row::toString);
            assertEquals(kinds.stream().distinct().toList(), kinds);
            assertTrue(
                    Set.of("", "behind", "medium", "behind medium").contains(row.get(2)),
                    row::toString);
        }
    }

    @Test
    void outletKinds_kindAndMark_areKnown() {
        for (List<String> row : Resources.table(Chains.class, "outlet-kinds.tsv", 3)) {
            assertTrue(KINDS.contains(row.get(1)), row::toString);
            assertTrue(Set.of("", "names").contains(row.get(2)), row::toString);
        }
    }
}
