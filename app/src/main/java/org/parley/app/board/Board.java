package org.parley.app.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Party;

/**
 * Issues by parties, in each cell the party's latest move on the issue. Entries without an issue or
 * a party have a row and a column of their own, the last.
 */
public final class Board {
    /** The row of the entries without an issue. */
    public static final String NO_ISSUE = "(no issue)";

    /** The column of the entries whose party could not be resolved. */
    public static final String NO_PARTY = "(unresolved)";

    /**
     * What is reported as background stands behind what is reported as news; then dates, then
     * places.
     */
    private static final Comparator<Entry> BY_TIME =
            Comparator.comparing((Entry entry) -> !entry.past())
                    .thenComparing(
                            Board::published, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(entry -> entry.article().id())
                    .thenComparing(entry -> entry.evidence().span())
                    .thenComparing(Entry::id);

    private record Place(String issue, String party) {}

    private final List<String> issues;
    private final List<String> parties;
    private final Map<Place, Entry> latest = new HashMap<>();
    private final int entries;

    private Board(List<Entry> entries) {
        this.entries = entries.size();
        issues = byFrequency(entries, Board::issue, NO_ISSUE);
        parties = byFrequency(entries, Board::party, NO_PARTY);
        for (Entry entry : entries) {
            latest.merge(
                    new Place(issue(entry), party(entry)),
                    entry,
                    (a, b) -> BY_TIME.compare(a, b) > 0 ? a : b);
        }
    }

    /** The board of some entries, given in any order. */
    public static Board of(List<Entry> entries) {
        return new Board(entries);
    }

    /** Rows: those with most entries first, then by name. */
    public List<String> issues() {
        return issues;
    }

    /** Columns: those with most entries first, then by name. */
    public List<String> parties() {
        return parties;
    }

    /** The latest move of a party on an issue; empty if it has made none. */
    public Optional<Entry> latest(String issue, String party) {
        return Optional.ofNullable(latest.get(new Place(issue, party)));
    }

    /** The entries of all cells, by row, then by column. */
    public List<Entry> positions() {
        List<Entry> positions = new ArrayList<>();
        for (String issue : issues) {
            for (String party : parties) {
                latest(issue, party).ifPresent(positions::add);
            }
        }
        return positions;
    }

    /** How many entries the board was made of. */
    public int entries() {
        return entries;
    }

    private static List<String> byFrequency(
            List<Entry> entries, Function<Entry, String> name, String last) {
        Map<String, Integer> counts = new HashMap<>();
        entries.forEach(entry -> counts.merge(name.apply(entry), 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(
                        Comparator.comparing(
                                        (Map.Entry<String, Integer> count) ->
                                                count.getKey().equals(last))
                                .thenComparing(
                                        Map.Entry.comparingByValue(Comparator.reverseOrder()))
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String issue(Entry entry) {
        @Nullable String issue = entry.issue();
        return issue == null ? NO_ISSUE : issue;
    }

    private static String party(Entry entry) {
        @Nullable Party party = entry.party();
        return party == null ? NO_PARTY : party.name();
    }

    private static @Nullable LocalDate published(Entry entry) {
        return entry.article().published();
    }
}
