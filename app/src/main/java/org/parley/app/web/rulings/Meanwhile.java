package org.parley.app.web.rulings;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.parley.app.web.page.Again;
import org.parley.app.web.page.Ruled;
import org.parley.core.text.Span;
import org.parley.ledger.Ledger;
import org.parley.ledger.StaleRulingException;
import org.parley.ledger.rulings.EntryRuling;
import org.parley.ledger.rulings.EntryRuling.Kind;

/**
 * Whether somebody ruled on the same matter since the page of a form was loaded. If so, who rules
 * is told by whom, what and when, and decides anew: nothing is written over unseen.
 */
final class Meanwhile {
    private Meanwhile() {}

    /**
     * Rules.
     *
     * @throws Again if the ledger has other rulings on the matter than those seen
     */
    static <T> T checked(Supplier<T> ruling) {
        try {
            return ruling.get();
        } catch (StaleRulingException e) {
            throw Again.overtaken(
                    e.meanwhile().isEmpty()
                            ? "What this is about was taken out of the ledger meanwhile"
                            : "Somebody ruled on this meanwhile. "
                                    + e.meanwhile().stream()
                                            .map(Meanwhile::line)
                                            .collect(Collectors.joining("; ")));
        }
    }

    private static String line(StaleRulingException.Meanwhile one) {
        return "Ruling "
                + one.number()
                + (one.author() == null ? "" : " by " + one.author())
                + ", "
                + minute(one.made())
                + ": "
                + one.ruling()
                + (one.undone() == null ? "" : ", taken back " + minute(one.undone()));
    }

    private static String minute(Instant when) {
        return Ruled.minute(when) + " UTC";
    }

    /**
     * The rulings that the page of a form showed: of those that hold now all up to the last one
     * that it showed. That one is among them, also if it was taken back since.
     *
     * @param holding numbers
     * @param last 0 if there was none
     */
    static Set<Integer> seen(Collection<Integer> holding, int last) {
        Set<Integer> seen = upTo(holding, last);
        if (last > 0) {
            seen.add(last);
        }
        return seen;
    }

    /**
     * The same where the last ruling that the page showed may be on another matter.
     *
     * @param last of the rulings on any such matter
     */
    static Set<Integer> upTo(Collection<Integer> holding, int last) {
        return holding.stream()
                .filter(number -> number <= last)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * @param last of the rulings on the article's entries that the page showed
     * @throws Again if an entry was added at the same words since
     */
    static void inArticle(Ledger ledger, EntryRuling adding, Span quote, int last) {
        List<EntryRuling> all =
                adding.addition() == null
                        ? List.of()
                        : ledger.review().rulings(adding.addition().article());
        Optional<EntryRuling> added =
                all.stream()
                        .filter(ruling -> ruling.number() > last && ruling.undone() == null)
                        .filter(ruling -> ruling.kind() == Kind.ADD)
                        .filter(ruling -> evidence(ruling).overlaps(quote))
                        .findFirst();
        if (added.isPresent()) {
            throw Again.overtaken(
                    "Somebody made an entry of these words meanwhile. "
                            + Ruled.of(added.get()).line());
        }
    }

    private static Span evidence(EntryRuling added) {
        return added.addition() == null ? added.cue().span() : added.addition().evidence().span();
    }
}
