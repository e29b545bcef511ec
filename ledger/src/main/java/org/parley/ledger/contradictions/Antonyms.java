package org.parley.ledger.contradictions;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.ledger.tables.Table;

/** What one cannot do and do to one thing; the table {@code antonyms.tsv} has it. */
final class Antonyms {
    private static final List<Pair> PAIRS =
            Table.rows(Antonyms.class, "antonyms.tsv", 2).stream()
                    .map(row -> new Pair(words(row.get(0)), words(row.get(1))))
                    .toList();

    private record Pair(Set<String> one, Set<String> other) {}

    private Antonyms() {}

    private static Set<String> words(String column) {
        return Arrays.stream(column.split(" ")).collect(Collectors.toSet());
    }

    /** Whether the words of one text have a verb, and those of another its contrary. */
    static boolean between(List<String> a, List<String> b) {
        return PAIRS.stream().anyMatch(pair -> only(pair, a, b) || only(pair, b, a));
    }

    private static boolean only(Pair pair, List<String> a, List<String> b) {
        return has(a, pair.one())
                && has(b, pair.other())
                && !has(a, pair.other())
                && !has(b, pair.one());
    }

    private static boolean has(List<String> words, Set<String> some) {
        return words.stream().anyMatch(some::contains);
    }
}
