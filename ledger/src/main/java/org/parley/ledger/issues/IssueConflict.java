package org.parley.ledger.issues;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.issues.IssueRuling.Kind;

/**
 * Two rulings on issues, of two ledgers, that do not hold together: neither was made with the other
 * before its maker's eyes, and one undoes what the other is for. In one ledger the later one would
 * have been refused.
 *
 * @param holds the one that counts
 * @param yields the one that counts as taken back
 */
public record IssueConflict(IssueRuling holds, IssueRuling yields) {
    private static final Comparator<IssueConflict> ORDER =
            Comparator.comparing(IssueConflict::yields, IssueRulings.ORDER)
                    .thenComparing(IssueConflict::holds, IssueRulings.ORDER);

    /**
     * All conflicts, by the ruling that yields.
     *
     * @param ours those that only one ledger has
     * @param theirs those that only the other has
     * @param theirsHold whether the other's hold; else the one that was made first does
     */
    public static List<IssueConflict> between(
            Collection<IssueRuling> ours, Collection<IssueRuling> theirs, boolean theirsHold) {
        List<IssueConflict> conflicts = new ArrayList<>();
        for (IssueRuling one : ours) {
            for (IssueRuling other : theirs) {
                boolean oneHolds = !theirsHold && IssueRulings.ORDER.compare(one, other) <= 0;
                IssueConflict pair =
                        new IssueConflict(oneHolds ? one : other, oneHolds ? other : one);
                if (pair.isOne()) {
                    conflicts.add(pair);
                }
            }
        }
        conflicts.sort(ORDER);
        return conflicts;
    }

    /** Whether the one that holds was made first. */
    public boolean inOrder() {
        return IssueRulings.ORDER.compare(holds, yields) <= 0;
    }

    private boolean isOne() {
        IssueRuling earlier = inOrder() ? holds : yields;
        IssueRuling later = inOrder() ? yields : holds;
        return takesAway(earlier, later)
                || bringsTogether(earlier, later)
                || tellsApart(earlier, later);
    }

    /** The earlier one takes entries to another issue that the later one is about. */
    private static boolean takesAway(IssueRuling earlier, IssueRuling later) {
        Set<String> about = new TreeSet<>(later.issues());
        about.add(later.name());
        about.retainAll(earlier.taken());
        if (later.name().equals(earlier.name())) {
            about.removeAll(later.taken());
        }
        return !about.isEmpty();
    }

    /** Both give one new name to different issues, which nobody asked to be one. */
    private static boolean bringsTogether(IssueRuling earlier, IssueRuling later) {
        boolean splits = earlier.kind() == Kind.SPLIT && later.kind() == Kind.SPLIT;
        boolean known =
                earlier.issues().contains(earlier.name()) && later.issues().contains(later.name());
        return !splits
                && !known
                && earlier.name().equals(later.name())
                && Collections.disjoint(earlier.issues(), later.issues());
    }

    /** Both split the same entries off one issue, to different ones. */
    private static boolean tellsApart(IssueRuling earlier, IssueRuling later) {
        @Nullable String one = earlier.containing();
        @Nullable String other = later.containing();
        return one != null
                && other != null
                && earlier.issues().equals(later.issues())
                && !earlier.name().equals(later.name())
                && (IssueWords.contain(one, other) || IssueWords.contain(other, one));
    }
}
