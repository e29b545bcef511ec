package org.parley.app.web.rulings;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.app.web.page.Matter;
import org.parley.app.web.page.Ruled;
import org.parley.ledger.Ledger;
import org.parley.ledger.rulings.Conflict;
import org.parley.ledger.rulings.EntryRuling;

/** The rulings of a ledger as pages list them, also those taken back. */
public final class AllRulings {
    private static final Comparator<Ruled> NEWEST =
            Comparator.comparing(Ruled::made)
                    .thenComparing(Ruled::matter)
                    .thenComparing(Ruled::number)
                    .reversed();

    private AllRulings() {}

    /** Those on everything, the newest first. */
    public static List<Ruled> of(Ledger ledger) {
        return Stream.of(Matter.values())
                .flatMap(matter -> of(ledger, matter).stream())
                .sorted(NEWEST)
                .toList();
    }

    /** Those on one kind of thing, the newest first. */
    public static List<Ruled> of(Ledger ledger, Matter of) {
        return switch (of) {
            case ENTRY -> newest(ledger.review().rulings().stream().map(Ruled::of));
            case NAME -> newest(ledger.names().rulings().stream().map(Ruled::of));
            case ISSUE -> newest(ledger.issues().rulings().stream().map(Ruled::of));
            case OUTLET -> newest(ledger.sources().all().stream().map(Ruled::of));
        };
    }

    private static List<Ruled> newest(Stream<Ruled> rulings) {
        return rulings.sorted(NEWEST).toList();
    }

    /** The same, those on entries with what is wrong with them by now. */
    public static List<Ruled> noted(Ledger ledger, List<Ruled> rulings) {
        Set<Integer> orphans =
                ledger.review().orphans().stream()
                        .map(EntryRuling::number)
                        .collect(Collectors.toSet());
        Map<Integer, String> conflicts =
                ledger.review().conflicts().stream()
                        .collect(
                                Collectors.toMap(
                                        conflict -> conflict.ruling().number(),
                                        Conflict::toString,
                                        (one, other) -> one));
        return rulings.stream().map(ruling -> noted(ruling, orphans, conflicts)).toList();
    }

    private static Ruled noted(Ruled ruling, Set<Integer> orphans, Map<Integer, String> conflicts) {
        if (ruling.matter() != Matter.ENTRY || !ruling.holds()) {
            return ruling;
        }
        return orphans.contains(ruling.number())
                ? ruling.noted("orphan: no entry has these words for a cue any more")
                : ruling.noted(Objects.requireNonNullElse(conflicts.get(ruling.number()), ""));
    }
}
