package org.parley.ledger.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.core.entry.Passage;

/**
 * How two readings of one article, or those of two versions of it, differ in one place.
 *
 * @param before null if only the later reading has the entry
 * @param now null if only the earlier one has it
 * @param fields what differs, by the keys of the JSON form; none unless both have it
 */
public record Difference(@Nullable Entry before, @Nullable Entry now, List<String> fields) {
    public Difference {
        fields = List.copyOf(fields);
    }

    /** The entry as it is now, else as it was. */
    public Entry entry() {
        return now == null ? Objects.requireNonNull(before) : now;
    }

    /**
     * What differs, in the order of the text. Entries are one if their ids are: if they have the
     * same words for a cue.
     */
    public static List<Difference> between(List<Entry> before, List<Entry> now) {
        Map<String, Entry> were = new HashMap<>();
        before.forEach(entry -> were.put(entry.id(), entry));
        List<Difference> all = new ArrayList<>();
        for (Entry entry : now) {
            @Nullable Entry was = were.remove(entry.id());
            if (was == null) {
                all.add(new Difference(null, entry, List.of()));
            } else {
                List<String> fields = fields(was, entry, passage -> passage);
                if (!fields.isEmpty()) {
                    all.add(new Difference(was, entry, fields));
                }
            }
        }
        were.values().forEach(entry -> all.add(new Difference(entry, null, List.of())));
        all.sort(
                Comparator.comparing((Difference d) -> d.entry().cue().span())
                        .thenComparing(d -> d.entry().id()));
        return all;
    }

    /**
     * What differs between two versions of an article, whose places do not: entries are one if they
     * have the same cue, move and party; of several such ones the first is the first. Only the
     * words of a passage count.
     */
    public static List<Difference> betweenVersions(List<Entry> before, List<Entry> now) {
        Map<Likeness, Deque<Entry>> were = new LinkedHashMap<>();
        for (Entry entry : before) {
            were.computeIfAbsent(Likeness.of(entry), l -> new ArrayDeque<>()).add(entry);
        }
        List<Difference> all = new ArrayList<>();
        for (Entry entry : now) {
            @Nullable Deque<Entry> like = were.get(Likeness.of(entry));
            @Nullable Entry was = like == null ? null : like.poll();
            List<String> fields = was == null ? List.of() : fields(was, entry, Difference::words);
            if (was == null || !fields.isEmpty()) {
                all.add(new Difference(was, entry, fields));
            }
        }
        were.values().stream()
                .flatMap(Deque::stream)
                .forEach(entry -> all.add(new Difference(entry, null, List.of())));
        all.sort(
                Comparator.comparing((Difference d) -> d.entry().cue().span())
                        .thenComparing(d -> d.entry().id()));
        return all;
    }

    private record Likeness(String cue, Move move, @Nullable Party party) {
        static Likeness of(Entry entry) {
            return new Likeness(entry.cue().text(), entry.move(), entry.party());
        }
    }

    private static @Nullable String words(@Nullable Passage passage) {
        return passage == null ? null : passage.text();
    }

    /**
     * @param seen what of a passage counts
     */
    private static List<String> fields(
            Entry was, Entry now, Function<@Nullable Passage, @Nullable Object> seen) {
        List<String> fields = new ArrayList<>();
        add(fields, "party", was.party(), now.party());
        add(fields, "speaker", was.speaker(), now.speaker());
        add(fields, "move", was.move(), now.move());
        add(fields, "target", was.target(), now.target());
        add(fields, "issue", was.issue(), now.issue());
        add(fields, "content", seen.apply(was.content()), seen.apply(now.content()));
        add(fields, "evidence", seen.apply(was.evidence()), seen.apply(now.evidence()));
        add(fields, "via", was.via(), now.via());
        add(fields, "polarity", was.polarity(), now.polarity());
        add(fields, "certainty", was.certainty(), now.certainty());
        add(fields, "condition", seen.apply(was.condition()), seen.apply(now.condition()));
        add(fields, "past", was.past(), now.past());
        add(fields, "said_on", was.saidOn(), now.saidOn());
        add(fields, "due", was.due(), now.due());
        add(fields, "happened", was.happened(), now.happened());
        return fields;
    }

    private static void add(
            List<String> fields, String name, @Nullable Object was, @Nullable Object now) {
        if (!Objects.equals(was, now)) {
            fields.add(name);
        }
    }
}
