package org.parley.ledger.rulings;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Party;
import org.parley.ledger.rulings.EntryRuling.Kind;

/**
 * The rulings that go for like cases too. A case is like the one that was ruled on if its cue has
 * the same words and the reader took it for the same move, of the same holder (the speaker if one
 * is named, else the party; one who is unknown is like nobody). If the target is ruled it had the
 * same target, too, if the polarity is ruled the same polarity; if the issue alone is ruled the
 * same party and issue count, whoever spoke.
 */
final class LikeCases {
    private final Map<String, List<EntryRuling>> byWords;

    LikeCases(Collection<EntryRuling> rulings) {
        byWords =
                rulings.stream()
                        .filter(ruling -> ruling.onward() && ruling.was() != null)
                        .collect(Collectors.groupingBy(r -> CueWords.of(r.cue().text())));
    }

    /** All of them, in no order. */
    List<EntryRuling> all() {
        return byWords.values().stream().flatMap(List::stream).toList();
    }

    /**
     * Those that go for an entry, in the order they were made.
     *
     * @param entry as it was read
     */
    List<EntryRuling> on(Entry entry) {
        if (byWords.isEmpty()) {
            return List.of();
        }
        return byWords.getOrDefault(CueWords.of(entry.cue().text()), List.of()).stream()
                .filter(ruling -> like(ruling, AsRead.of(entry)))
                .toList();
    }

    private static boolean like(EntryRuling ruling, AsRead now) {
        @Nullable AsRead was = ruling.was();
        if (was == null || was.move() != now.move()) {
            return false;
        }
        Correction ruled = ruling.correction();
        boolean others =
                ruling.kind() == Kind.WRONG
                        || ruled.move() != null
                        || ruled.party() != null
                        || ruled.ofTarget()
                        || ruled.polarity() != null;
        return (!others || was.holder().isPresent() && was.holder().equals(now.holder()))
                && (ruled.polarity() == null || was.polarity() == now.polarity())
                && (!ruled.ofTarget() || same(was.target(), now.target()))
                && (ruled.issue() == null
                        || Objects.equals(was.issue(), now.issue())
                                && was.party() != null
                                && same(was.party(), now.party()));
    }

    private static boolean same(@Nullable Party one, @Nullable Party other) {
        return one == null || other == null ? one == other : one.name().equals(other.name());
    }
}
