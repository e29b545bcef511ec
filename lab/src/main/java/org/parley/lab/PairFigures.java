package org.parley.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.core.names.Spellings;
import org.parley.lab.who.Pair;

/**
 * How many pairs of names are linked that can be one, and that cannot.
 *
 * @param linked those that {@link Spellings} takes for forms of one name
 */
record PairFigures(List<Pair> pairs, List<Pair> linked) {
    static PairFigures of(List<Pair> pairs, Spellings spellings) {
        return new PairFigures(
                pairs,
                pairs.stream()
                        .filter(p -> spellings.same(p.kindA(), p.a(), p.kindB(), p.b()))
                        .toList());
    }

    /** Prints them, then those of each kind. */
    void print(Table table, String set) {
        print(table, set, "all");
        Map<String, List<Pair>> groups =
                pairs.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Pair::group, TreeMap::new, Collectors.toList()));
        groups.forEach(
                (group, some) ->
                        new PairFigures(some, linked.stream().filter(some::contains).toList())
                                .print(table, set, group));
    }

    private void print(Table table, String set, String group) {
        long same = pairs.stream().filter(Pair::same).count();
        long hits = linked.stream().filter(Pair::same).count();
        if (same > 0) {
            table.print(
                    set,
                    group,
                    String.format(
                            Locale.ROOT,
                            "same linked %.3f (%d of %d)  different linked %d of %d",
                            (double) hits / same,
                            hits,
                            same,
                            linked.size() - hits,
                            pairs.size() - same));
        } else {
            table.print(set, group, "different linked " + linked.size() + " of " + pairs.size());
        }
    }

    /** The pairs that are linked but cannot be one, then those that can but are not linked. */
    List<Pair> wrong() {
        List<Pair> wrong = new ArrayList<>(linked.stream().filter(p -> !p.same()).toList());
        pairs.stream().filter(p -> p.same() && !linked.contains(p)).forEach(wrong::add);
        return wrong;
    }
}
