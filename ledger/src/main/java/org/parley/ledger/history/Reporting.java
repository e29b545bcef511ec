package org.parley.ledger.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
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

    /** One source that hands on another. */
    public record Link(String by, String of) implements Comparable<Link> {
        @Override
        public int compareTo(Link other) {
            int reporters = by.compareTo(other.by);
            return reporters == 0 ? of.compareTo(other.of) : reporters;
        }
    }

    /** By how frequent they are, then by name. */
    public static final Comparator<Reporting> MOST_FREQUENT =
            Comparator.comparingInt(Reporting::entries)
                    .reversed()
                    .thenComparing(Reporting::by)
                    .thenComparing(Reporting::of);

    /** Who reports whom, the most frequent first, then by name. */
    public static List<Reporting> of(Collection<Told> told) {
        Map<Link, List<Told>> links = new TreeMap<>();
        for (Told one : told) {
            links(one.entry().article().outlet(), one.entry().via())
                    .forEach(link -> links.computeIfAbsent(link, l -> new ArrayList<>()).add(one));
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
        all.sort(MOST_FREQUENT);
        return all;
    }

    /**
     * Who reports whom in one entry, each as often as it does.
     *
     * @param outlet null if unknown
     */
    public static List<Link> links(@Nullable String outlet, List<String> via) {
        List<String> chain = new ArrayList<>();
        chain.add(outlet == null ? UNKNOWN : outlet);
        chain.addAll(via.isEmpty() ? List.of(ITSELF) : via);
        List<Link> links = new ArrayList<>();
        for (int i = 0; i + 1 < chain.size(); i++) {
            links.add(new Link(chain.get(i), chain.get(i + 1)));
        }
        return links;
    }
}
