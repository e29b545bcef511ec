package org.parley.reader.issues;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.core.entry.Move;

/** Which moves of an article are put together. */
class GroupingTest {
    private static final List<String> ARTICLE =
            List.of(
                    "wage payroll union",
                    "bonus payroll union",
                    "overtime payroll union",
                    "harbour dredging silt",
                    "channel dredging silt",
                    "pilot dredging silt");

    @Test
    void of_movesInTwoStretchesOfWords_areTwoGroups() {
        assertEquals(List.of(List.of(0, 1), List.of(2, 3)), groups(0, 1, 4, 5));
    }

    @Test
    void of_oneMove_isOneGroup() {
        assertEquals(List.of(List.of(0)), groups(3));
    }

    @Test
    void of_noMove_isNoGroup() {
        assertEquals(List.of(), groups());
    }

    /** The groups of demands, one in each of the sentences. */
    private static List<List<Integer>> groups(int... sentences) {
        List<Set<String>> words = ARTICLE.stream().map(s -> Set.of(s.split(" "))).toList();
        Fabric fabric = new Fabric(words);
        List<Matter> matters = new ArrayList<>();
        for (int s : sentences) {
            Company company = fabric.of(words.get(s));
            Strand strand = fabric.strand(words.get(s));
            matters.add(
                    new Matter(
                            matters.size(),
                            Move.DEMAND,
                            s,
                            s,
                            words.size(),
                            false,
                            false,
                            company,
                            company,
                            strand,
                            strand));
        }
        return Grouping.of(matters).stream()
                .map(group -> group.stream().map(Matter::place).toList())
                .toList();
    }
}
