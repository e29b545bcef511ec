package org.parley.ledger.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.core.entry.Entry;
import org.parley.ledger.contradictions.Told;

/**
 * How often one source hands on what another says.
 *
 * @param by who reports: an outlet or a reporter
 * @param of whom he reports
 * @param entries how many entries came that way
 * @param reports in how many reports, copies counted once
 */
public record Reporting(String by, String of, int entries, int reports) {
    /** An outlet that is not known. */
    public static final String UNKNOWN = "(outlet unknown)";

    /** Nobody: the outlet says so itself. */
    public static final String ITSELF = "(its own voice)";

    private record Link(String by, String of) {}

    /** Who reports whom, the most frequent first, then by name. */
    public static List<Reporting> of(Collection<Told> told) {
        Map<Link, List<Told>> links =
                new TreeMap<>(Comparator.comparing(Link::by).thenComparing(Link::of));
        for (Told one : told) {
            List<String> chain = chain(one.entry());
            for (int i = 0; i + 1 < chain.size(); i++) {
                links.computeIfAbsent(
                                new Link(chain.get(i), chain.get(i + 1)), l -> new ArrayList<>())
                        .add(one);
            }
        }
        List<Reporting> all = new ArrayList<>();
        links.forEach(
                (link, by) ->
                        all.add(
                                new Reporting(
                                        link.by(),
                                        link.of(),
                                        by.size(),
                                        (int) by.stream().map(Told::report).distinct().count())));
        all.sort(
                Comparator.comparingInt(Reporting::entries)
                        .reversed()
                        .thenComparing(Reporting::by)
                        .thenComparing(Reporting::of));
        return all;
    }

    private static List<String> chain(Entry entry) {
        List<String> chain = new ArrayList<>();
        chain.add(entry.article().outlet() == null ? UNKNOWN : entry.article().outlet());
        chain.addAll(entry.via().isEmpty() ? List.of(ITSELF) : entry.via());
        return chain;
    }
}
