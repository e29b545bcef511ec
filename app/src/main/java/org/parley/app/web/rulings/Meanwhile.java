package org.parley.app.web.rulings;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.app.web.page.Again;
import org.parley.app.web.page.Ruled;
import org.parley.core.entry.Entry;
import org.parley.core.text.Span;
import org.parley.ledger.Ledger;
import org.parley.ledger.issues.IssueRuling;
import org.parley.ledger.names.Ruling;
import org.parley.ledger.rulings.EntryRuling;
import org.parley.ledger.rulings.SourceRating;

/**
 * Whether somebody ruled on the same matter since the page of a form was loaded. If so, who rules
 * is told by whom and what, and decides anew: nothing is written over unseen.
 */
final class Meanwhile {
    private static final String ANEW =
            ". Nothing of yours was ruled. What you typed is still here: send it again if you still mean it.";

    private Meanwhile() {}

    /**
     * @param seen the last ruling that held on the entry
     * @throws Again if that is another one by now
     */
    static void onEntry(Ledger ledger, Entry entry, int seen) {
        List<EntryRuling> holding = ledger.rulings(entry);
        int last = holding.stream().mapToInt(EntryRuling::number).max().orElse(0);
        if (last > seen) {
            String news =
                    holding.stream()
                            .filter(ruling -> ruling.number() > seen)
                            .map(Ruled::of)
                            .map(Ruled::line)
                            .collect(Collectors.joining(". "));
            throw Again.overtaken("Somebody ruled on this entry meanwhile. " + news + ANEW, last);
        }
        if (last < seen) {
            throw Again.overtaken(
                    "Ruling " + seen + " on this entry was taken back meanwhile" + ANEW, last);
        }
    }

    /**
     * @param seen the last ruling on the article's entries
     * @throws Again if an entry was added at the same words since
     */
    static void inArticle(
            Ledger ledger, String article, Span quote, List<EntryRuling> all, int seen) {
        Optional<EntryRuling> added =
                all.stream()
                        .filter(ruling -> ruling.number() > seen && ruling.undone() == null)
                        .filter(ruling -> ruling.article().equals(article))
                        .filter(ruling -> ruling.kind() == EntryRuling.Kind.ADD)
                        .filter(ruling -> evidence(ruling).overlaps(quote))
                        .findFirst();
        if (added.isPresent()) {
            throw Again.overtaken(
                    "Somebody made an entry of these words meanwhile. "
                            + Ruled.of(added.get()).line()
                            + ANEW,
                    all.stream().mapToInt(EntryRuling::number).max().orElse(0));
        }
    }

    private static Span evidence(EntryRuling added) {
        return added.addition() == null ? added.cue().span() : added.addition().evidence().span();
    }

    /**
     * @param seen the last ruling on any issue
     * @throws Again if a later one is about one of these issues
     */
    static void onIssues(Ledger ledger, Collection<String> issues, int seen) {
        Set<String> asked = folded(issues.stream());
        List<IssueRuling> all = ledger.issues().rulings();
        Optional<IssueRuling> later =
                all.stream()
                        .filter(ruling -> ruling.number() > seen && ruling.undone() == null)
                        .filter(
                                ruling ->
                                        folded(
                                                        Stream.concat(
                                                                ruling.issues().stream(),
                                                                Stream.of(ruling.name())))
                                                .stream()
                                                .anyMatch(asked::contains))
                        .findFirst();
        if (later.isPresent()) {
            throw Again.overtaken(
                    "Somebody ruled on these issues meanwhile. "
                            + Ruled.of(later.get()).line()
                            + ANEW,
                    all.stream().mapToInt(IssueRuling::number).max().orElse(0));
        }
    }

    /**
     * @param seen the last ruling on any name
     * @throws Again if a later one is about one of these names
     */
    static void onNames(Ledger ledger, Collection<String> names, int seen) {
        Set<String> asked = folded(names.stream());
        List<Ruling> all = ledger.names().rulings();
        Optional<Ruling> later =
                all.stream()
                        .filter(ruling -> ruling.number() > seen && ruling.undone() == null)
                        .filter(
                                ruling ->
                                        folded(ruling.names().stream()).stream()
                                                .anyMatch(asked::contains))
                        .findFirst();
        if (later.isPresent()) {
            throw Again.overtaken(
                    "Somebody ruled on these names meanwhile. "
                            + Ruled.of(later.get()).line()
                            + ANEW,
                    all.stream().mapToInt(Ruling::number).max().orElse(0));
        }
    }

    /**
     * @param seen the rating that counted; 0 if there was none
     * @throws Again if it is another one by now
     */
    static void onOutlet(Ledger ledger, String outlet, int seen) {
        Optional<SourceRating> counting = ledger.sources().ratings().counting(outlet);
        int now = counting.map(SourceRating::number).orElse(0);
        if (now != seen) {
            throw Again.overtaken(
                    counting.map(
                                            rating ->
                                                    "Somebody rated this outlet meanwhile. "
                                                            + Ruled.of(rating).line())
                                    .orElse(
                                            "Rating "
                                                    + seen
                                                    + " of this outlet was taken back meanwhile")
                            + ANEW,
                    now);
        }
    }

    private static Set<String> folded(Stream<String> names) {
        return names.map(name -> name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** The last of some numbers; 0 if there are none. */
    static int last(Collection<Integer> numbers) {
        return numbers.stream().max(Comparator.naturalOrder()).orElse(0);
    }
}
