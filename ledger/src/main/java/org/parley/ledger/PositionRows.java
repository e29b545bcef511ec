package org.parley.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.parley.ledger.history.Place;

/**
 * Keeps the positions of some talks, or of all entries, and how many entries an issue, a party and
 * a day of publication have, in step with the entries, inside the caller's transaction. The events
 * are up to date.
 */
final class PositionRows {
    private static final String PLACE = "talks = :talks and issue = :issue and party = :party";

    /** The latest event that is told as news, else the latest that is told as background. */
    private static final String LATEST =
            "insert into position (talks, issue, party, move, polarity, past, first, opening, entries)"
                    + " select talks, issue, party, move, polarity, past, first, opening, :more from ("
                    + latest(":news")
                    + " union all "
                    + latest(":background")
                    + ") as latest where true order by past limit 1"
                    + " on conflict (talks, issue, party) do update set move = excluded.move,"
                    + " polarity = excluded.polarity, past = excluded.past, first = excluded.first,"
                    + " opening = excluded.opening, entries = position.entries + excluded.entries";

    private final Handle handle;
    private final String talks;

    /**
     * @param talks id in lower case, '' for all entries
     */
    PositionRows(Handle handle, String talks) {
        this.handle = handle;
        this.talks = talks;
    }

    private static String latest(String past) {
        return "select * from (select talks, issue, party, move, polarity, past, first, opening from event where "
                + PLACE
                + " and past = "
                + past
                + " order by first desc, opening desc limit 1) as "
                + past.substring(1);
    }

    /** Follows entries that left the table of current entries, and others that came into it. */
    void update(Collection<CurrentRow> gone, Collection<CurrentRow> come) {
        more(gone, come, row -> row.kind().place()).forEach(this::position);
        more(gone, come, row -> new Counted(row.kind().place().issue(), ""))
                .forEach(
                        (issue, more) ->
                                count("issue_count", "issue", List.of(issue.name()), more));
        more(gone, come, row -> new Counted(row.published(), ""))
                .forEach((day, more) -> count("day_count", "day", List.of(day.name()), more));
        more(gone, come, row -> new Counted(row.party(), row.code()))
                .forEach(
                        (party, more) ->
                                count(
                                        "party_count",
                                        "party, code",
                                        List.of(party.name(), party.code()),
                                        party.name().isEmpty() ? 0 : more));
    }

    private record Counted(String name, String code) implements Comparable<Counted> {
        @Override
        public int compareTo(Counted other) {
            int names = name.compareTo(other.name);
            return names == 0 ? code.compareTo(other.code) : names;
        }
    }

    /** How many more entries than before each has, also if that is 0. */
    private static <K> SortedMap<K, Integer> more(
            Collection<CurrentRow> gone, Collection<CurrentRow> come, Function<CurrentRow, K> key) {
        SortedMap<K, Integer> more = new TreeMap<>();
        gone.forEach(row -> more.merge(key.apply(row), -1, Integer::sum));
        come.forEach(row -> more.merge(key.apply(row), 1, Integer::sum));
        return more;
    }

    private void position(Place place, int more) {
        int written =
                handle.createUpdate(LATEST)
                        .bind("talks", talks)
                        .bind("issue", place.issue())
                        .bind("party", place.party())
                        .bind("news", false)
                        .bind("background", true)
                        .bind("more", more)
                        .execute();
        if (written == 0) {
            // There is no event left.
            handle.createUpdate("delete from position where " + PLACE)
                    .bind("talks", talks)
                    .bind("issue", place.issue())
                    .bind("party", place.party())
                    .execute();
        }
    }

    private void count(String table, String columns, List<String> names, int more) {
        if (more == 0) {
            return;
        }
        String these = "talks, " + columns;
        List<Object> values = new ArrayList<>(names);
        values.add(0, talks);
        values.add(more);
        handle.execute(
                "insert into "
                        + table
                        + " ("
                        + these
                        + ", entries) values ("
                        + these.replaceAll("\\w+", "?")
                        + ", ?) on conflict ("
                        + these
                        + ") do update set entries = "
                        + table
                        + ".entries + excluded.entries",
                values.toArray());
        if (more < 0) {
            values.remove(values.size() - 1);
            handle.execute(
                    "delete from "
                            + table
                            + " where "
                            + these.replace(", ", " = ? and ")
                            + " = ? and entries = 0",
                    values.toArray());
        }
    }
}
