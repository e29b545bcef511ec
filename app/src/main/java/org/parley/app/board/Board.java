package org.parley.app.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.parley.core.entry.Entry;
import org.parley.ledger.contradictions.Told;
import org.parley.ledger.history.Events;
import org.parley.ledger.history.Position;

/**
 * Issues by parties, in each cell the party's latest move on the issue. Entries without an issue or
 * a party have a row and a column of their own, the last.
 */
public final class Board {
    /** The row of the entries without an issue. */
    public static final String NO_ISSUE = "(no issue)";

    /** The column of the entries whose party could not be resolved. */
    public static final String NO_PARTY = "(unresolved)";

    private record Cell(String issue, String party) {}

    private final List<String> issues;
    private final List<String> parties;
    private final Map<Cell, Position> cells = new HashMap<>();

    private Board(List<Position> positions) {
        issues = byFrequency(positions, Board::issue, NO_ISSUE);
        parties = byFrequency(positions, Board::party, NO_PARTY);
        positions.forEach(p -> cells.put(new Cell(issue(p), party(p)), p));
    }

    /** The board of some positions, given in any order. */
    public static Board of(List<Position> positions) {
        return new Board(positions);
    }

    /** The board of entries that are in no ledger, given in any order. */
    public static Board ofEntries(List<Entry> entries) {
        return new Board(Position.of(Events.all(entries.stream().map(Told::of).toList())));
    }

    /** Rows: those with most entries first, then by name. */
    public List<String> issues() {
        return issues;
    }

    /** Columns: those with most entries first, then by name. */
    public List<String> parties() {
        return parties;
    }

    /** Where a party stands on an issue; empty if it has made no move. */
    public Optional<Position> position(String issue, String party) {
        return Optional.ofNullable(cells.get(new Cell(issue, party)));
    }

    /** The entry that stands for a party's latest move on an issue; empty if it has made none. */
    public Optional<Entry> latest(String issue, String party) {
        return position(issue, party).map(position -> position.event().lead());
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

    private static List<String> byFrequency(
            List<Position> positions, Function<Position, String> name, String last) {
        Map<String, Integer> counts = new HashMap<>();
        positions.forEach(p -> counts.merge(name.apply(p), p.entries(), Integer::sum));
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

    private static String issue(Position position) {
        String issue = position.place().issue();
        return issue.isEmpty() ? NO_ISSUE : issue;
    }

    private static String party(Position position) {
        String party = position.place().party();
        return party.isEmpty() ? NO_PARTY : party;
    }
}
