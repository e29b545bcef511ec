package org.parley.ledger.issues;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;
import org.parley.ledger.issues.IssueRuling.Kind;

/**
 * The rulings on issues that hold, applied in the order they were made to the label of an entry.
 * What was ruled on the entry itself stands in that order too: its label is then the ruled one, and
 * only later rulings on issues go on from it.
 */
public final class IssueRulings {
    /**
     * The order in which they were made. In one ledger no two are made at once; of two ledgers'
     * what they say decides, as their numbers differ.
     */
    public static final Comparator<IssueRuling> ORDER =
            Comparator.comparing(IssueRuling::made)
                    .thenComparing(IssueRuling::toString)
                    .thenComparing(IssueRuling::author);

    private final List<IssueRuling> holding;

    /**
     * @param holding those not taken back
     */
    public IssueRulings(Collection<IssueRuling> holding) {
        this.holding = holding.stream().sorted(ORDER).toList();
    }

    public boolean isEmpty() {
        return holding.isEmpty();
    }

    /**
     * The issue that an entry is on.
     *
     * @param entry with its label as it was read, or as it was ruled
     * @param ruled when the ruling on the entry was made that gave it its label; null if none did
     * @return null if it has no label
     */
    public @Nullable String issue(Entry entry, @Nullable Instant ruled) {
        List<IssueRuling> on = on(entry, ruled);
        return on.isEmpty() ? entry.issue() : on.get(on.size() - 1).name();
    }

    /**
     * The rulings that bring an entry to its issue, in order; as {@link #issue(Entry, Instant)}.
     */
    public List<IssueRuling> on(Entry entry, @Nullable Instant ruled) {
        List<IssueRuling> on = new ArrayList<>();
        @Nullable String issue = entry.issue();
        for (IssueRuling ruling : holding) {
            if (issue != null
                    && (ruled == null || ruling.made().isAfter(ruled))
                    && ruling.issues().contains(issue)
                    && !ruling.name().equals(issue)
                    && ruling.concerns(entry)) {
                issue = ruling.name();
                on.add(ruling);
            }
        }
        return on;
    }

    /** What entries with a label are on, those apart that a split is for. */
    public String now(String label) {
        String issue = label;
        for (IssueRuling ruling : holding) {
            if (ruling.kind() != Kind.SPLIT && ruling.issues().contains(issue)) {
                issue = ruling.name();
            }
        }
        return issue;
    }

    /** All names under which rulings have entries of other issues, sorted. */
    public List<FormerIssue> former() {
        SortedSet<String> names = new TreeSet<>();
        holding.forEach(ruling -> names.addAll(ruling.issues()));
        return names.stream()
                .filter(name -> !now(name).equals(name))
                .map(name -> new FormerIssue(name, now(name), joined(name)))
                .toList();
    }

    private boolean joined(String label) {
        String issue = label;
        boolean joined = false;
        for (IssueRuling ruling : holding) {
            if (ruling.kind() != Kind.SPLIT && ruling.issues().contains(issue)) {
                joined |= ruling.kind() == Kind.JOIN && !ruling.name().equals(issue);
                issue = ruling.name();
            }
        }
        return joined;
    }

    /** The other names under which rulings have entries of an issue, sorted. */
    public SortedSet<String> others(String issue) {
        SortedSet<String> others = new TreeSet<>();
        for (IssueRuling ruling : holding) {
            ruling.issues().stream().filter(name -> now(name).equals(issue)).forEach(others::add);
        }
        others.remove(issue);
        return others;
    }

    /** Every issue on which an entry can be that is on one of some issues at any time. */
    public SortedSet<String> outcomes(Collection<String> issues) {
        SortedSet<String> outcomes = new TreeSet<>(issues);
        boolean more = true;
        while (more) {
            more = false;
            for (IssueRuling ruling : holding) {
                more |=
                        ruling.issues().stream().anyMatch(outcomes::contains)
                                && outcomes.add(ruling.name());
            }
        }
        return outcomes;
    }

    /** Whether one of two issues was split off the other. */
    boolean apart(String one, String other) {
        return holding.stream()
                .filter(ruling -> ruling.kind() == Kind.SPLIT)
                .map(ruling -> List.of(now(ruling.issues().get(0)), now(ruling.name())))
                .anyMatch(both -> both.contains(one) && both.contains(other));
    }
}
