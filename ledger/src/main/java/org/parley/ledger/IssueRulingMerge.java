package org.parley.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.parley.ledger.issues.IssueConflict;
import org.parley.ledger.issues.IssueRuling;
import org.parley.ledger.issues.IssueRulings;

/**
 * Takes what was ruled on issues in another ledger into this one, inside the caller's transaction.
 * Rulings apply in the order in which they were made, wherever that was. Of two that do not hold
 * together, and that were made without each other, one is kept as taken back at the time when it
 * was made: as that is told from one which somebody took back, it does not matter which of several
 * ledgers are taken first.
 */
final class IssueRulingMerge {
    private final Handle handle;
    private final boolean theirs;
    private final List<IssueConflict> conflicts = new ArrayList<>();
    private int taken;

    /**
     * @param theirs whether of two that do not hold together the other ledger's holds; else the one
     *     that was made first
     */
    IssueRulingMerge(Handle handle, boolean theirs) {
        this.handle = handle;
        this.theirs = theirs;
    }

    /** How many came, or were taken back, as in the other ledger. */
    int taken() {
        return taken;
    }

    /** Those that do not hold together, as they are numbered here. */
    List<IssueConflict> conflicts() {
        return List.copyOf(conflicts);
    }

    void take(List<IssueRuling> from) {
        List<IssueRuling> here = IssueRulingRow.all(handle);
        List<IssueRuling> alone =
                here.stream().filter(one -> from.stream().noneMatch(one::isSameAs)).toList();
        List<IssueRuling> come = new ArrayList<>();
        List<IssueRuling> gone = new ArrayList<>();
        for (IssueRuling ruling : from.stream().sorted(IssueRulings.ORDER).toList()) {
            Optional<IssueRuling> ours = here.stream().filter(ruling::isSameAs).findFirst();
            if (ours.isEmpty()) {
                come.add(IssueRulingRow.append(handle, ruling));
            } else if (ruling.undone() != null && ours.get().undone() == null) {
                IssueRulingRow.undo(handle, ours.get(), ruling.undone());
                gone.add(ours.get());
            }
        }
        taken = come.size() + gone.size();
        settle(alone, come);
        Stream<IssueRuling> against = conflicts.stream().flatMap(IssueRulingMerge::both);
        follow(Stream.of(come.stream(), gone.stream(), against).flatMap(s -> s).toList());
    }

    private static Stream<IssueRuling> both(IssueConflict conflict) {
        return Stream.of(conflict.holds(), conflict.yields());
    }

    private void settle(List<IssueRuling> ours, List<IssueRuling> come) {
        conflicts.addAll(IssueConflict.between(counting(ours), counting(come), theirs));
        for (IssueConflict conflict : conflicts) {
            IssueRuling yields = conflict.yields();
            if (yields.undone() == null) {
                IssueRulingRow.undo(handle, yields, yields.made());
            }
        }
    }

    /** Those that hold, or would if there were no other ledger. */
    private static List<IssueRuling> counting(List<IssueRuling> rulings) {
        return rulings.stream()
                .filter(one -> one.undone() == null || one.undone().equals(one.made()))
                .toList();
    }

    private void follow(List<IssueRuling> changed) {
        if (!changed.isEmpty()) {
            IssueRulings all = new IssueRulings(IssueRulingRow.all(handle));
            SortedSet<String> articles = JdbiIssues.concerned(handle, all, changed);
            new CurrentEntries(handle).update(articles);
        }
    }
}
