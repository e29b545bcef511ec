package org.parley.ledger.rulings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.core.entry.Entry;
import org.parley.core.text.Span;
import org.parley.ledger.rulings.EntryRuling.Kind;

/**
 * The rulings of one article laid to its entries. An entry that was added is there until a reading
 * finds it: the same move where the cues overlap, or whatever has its id.
 */
final class Anchored {
    private final List<Entry> read;
    private final List<Entry> added = new ArrayList<>();
    private final Map<EntryRuling, Entry> places = new LinkedHashMap<>();
    private final Set<String> ruled = new HashSet<>();

    /**
     * @param rulings on entries of the article, in the order they were made
     * @param read all its entries, as they were read
     */
    Anchored(List<EntryRuling> rulings, List<Entry> read) {
        this.read = read;
        for (EntryRuling ruling : rulings) {
            Optional<Entry> place =
                    ruling.kind() == Kind.ADD ? Optional.of(found(ruling)) : anchor(ruling.at());
            place.ifPresent(
                    entry -> {
                        places.put(ruling, entry);
                        ruled.add(entry.id());
                    });
        }
    }

    /** Those that were read and those that were added. */
    List<Entry> entries() {
        return Stream.concat(read.stream(), added.stream()).toList();
    }

    List<Entry> added() {
        return List.copyOf(added);
    }

    /** The entry that a ruling is for; empty if there is none any more. */
    Optional<Entry> entry(EntryRuling ruling) {
        return Optional.ofNullable(places.get(ruling));
    }

    /** The rulings on one entry itself, in the order they were made. */
    List<EntryRuling> on(String entryId) {
        return ruled.contains(entryId)
                ? places.keySet().stream()
                        .filter(r -> entry(r).map(Entry::id).equals(Optional.of(entryId)))
                        .toList()
                : List.of();
    }

    /** What a reading has in the place of an entry that was added, else that. */
    private Entry found(EntryRuling ruling) {
        List<Entry> same =
                read.stream().filter(e -> e.move() == ruling.correction().move()).toList();
        return withId(read, ruling.at())
                .or(() -> overlapping(same, ruling.at()))
                .orElseGet(
                        () -> {
                            Entry entry = ruling.entryAdded();
                            added.add(entry);
                            return entry;
                        });
    }

    /**
     * The entry that an anchor is for. Only what was read is found by its place: a ruling is never
     * moved to what was added.
     */
    Optional<Entry> anchor(Anchor at) {
        return withId(entries(), at).or(() -> overlapping(read, at));
    }

    private static Optional<Entry> withId(List<Entry> entries, Anchor at) {
        return entries.stream().filter(e -> e.id().equals(at.entry())).findFirst();
    }

    private static Optional<Entry> overlapping(List<Entry> entries, Anchor at) {
        return entries.stream()
                .filter(e -> overlap(e, at) > 0)
                .max(
                        Comparator.comparingInt((Entry e) -> overlap(e, at))
                                .thenComparing(Entry::id, Comparator.reverseOrder()));
    }

    private static int overlap(Entry entry, Anchor at) {
        Span one = entry.cue().span();
        Span other = at.cue().span();
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }
}
