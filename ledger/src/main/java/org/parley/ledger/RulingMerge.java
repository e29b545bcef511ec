package org.parley.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.parley.ledger.issues.IssueConflict;
import org.parley.ledger.issues.IssueRuling;
import org.parley.ledger.names.Likeness;
import org.parley.ledger.names.Ruling;
import org.parley.ledger.names.Seats;
import org.parley.ledger.rulings.Anchor;
import org.parley.ledger.rulings.EntryRuling;
import org.parley.ledger.rulings.SourceRating;

/**
 * Takes what was ruled in another ledger into this one, in the order in which it was ruled. A
 * ruling that says the same of the same time is there already; what was taken back in one of them
 * is taken back.
 */
final class RulingMerge {
    private final Store from;
    private final Store into;
    private final JdbiNames names;
    private final boolean theirs;
    private final List<Ruling> refused = new ArrayList<>();
    private int onEntries;
    private int onNames;
    private int onSources;
    private int onIssues;
    private List<IssueConflict> conflicts = List.of();

    RulingMerge(Store from, Store into, Likeness likeness, Seats seats, boolean theirs) {
        this.from = from;
        this.into = into;
        this.theirs = theirs;
        this.names = new JdbiNames(into, likeness, seats);
    }

    int onEntries() {
        return onEntries;
    }

    int onSources() {
        return onSources;
    }

    int onNames() {
        return onNames;
    }

    int onIssues() {
        return onIssues;
    }

    /** Those on issues that do not hold together, as they are numbered here. */
    List<IssueConflict> conflicts() {
        return conflicts;
    }

    /** Those on names that cannot hold beside an earlier one, as they are numbered here. */
    List<Ruling> refused() {
        return refused;
    }

    void merge() {
        List<Ruling> theirNames = new ArrayList<>(from.read(RulingRow::all));
        theirNames.sort(Comparator.comparing(Ruling::made).thenComparing(Ruling::number));
        for (Ruling ruling : theirNames) {
            into.write(handle -> take(handle, ruling));
        }
        List<EntryRuling> theirEntries = new ArrayList<>(from.read(EntryRulingRow::all));
        theirEntries.sort(
                Comparator.comparing(EntryRuling::made).thenComparing(EntryRuling::number));
        for (EntryRuling ruling : theirEntries) {
            into.write(handle -> take(handle, ruling));
        }
        List<IssueRuling> theirIssues = from.read(IssueRulingRow::all);
        into.write(
                handle -> {
                    IssueRulingMerge issues = new IssueRulingMerge(handle, theirs);
                    issues.take(theirIssues);
                    onIssues = issues.taken();
                    conflicts = issues.conflicts();
                    return true;
                });
        List<SourceRating> theirRatings = from.read(SourceRatingRow::all);
        into.write(
                handle -> {
                    theirRatings.forEach(rating -> take(handle, rating));
                    return true;
                });
    }

    private void take(Handle handle, SourceRating rating) {
        Optional<SourceRating> ours =
                SourceRatingRow.all(handle).stream().filter(rating::isSameAs).findFirst();
        Instant undone = rating.undone();
        if (ours.isEmpty()) {
            onSources++;
            SourceRatingRow.append(handle, rating);
        } else if (undone != null && ours.get().undone() == null) {
            onSources++;
            SourceRatingRow.undo(handle, ours.get(), undone);
        }
    }

    private boolean take(Handle handle, EntryRuling ruling) {
        Optional<EntryRuling> ours =
                EntryRulingRow.all(handle, ruling.article()).stream()
                        .filter(ruling::isSameAs)
                        .findFirst();
        if (ours.isPresent()) {
            Instant undone = ruling.undone();
            if (undone != null && ours.get().undone() == null) {
                onEntries++;
                RuledEntries.undo(handle, ours.get(), undone);
            }
        } else if (Stream.concat(
                        Stream.of(ruling.article()),
                        Stream.ofNullable(ruling.other()).map(Anchor::article))
                .allMatch(article -> Rows.article(handle, article).isPresent())) {
            onEntries++;
            new RuledEntries(handle).append(ruling);
        }
        return true;
    }

    private boolean take(Handle handle, Ruling ruling) {
        Optional<Ruling> ours = RulingRow.all(handle).stream().filter(ruling::isSameAs).findFirst();
        Instant undone = ruling.undone();
        if (ours.isPresent()) {
            if (undone != null && ours.get().undone() == null) {
                onNames++;
                names.undo(handle, ours.get(), undone);
            }
            return true;
        }
        onNames++;
        if (undone != null) {
            names.append(handle, ruling);
            return true;
        }
        for (Optional<Ruling> against = names.against(handle, ruling);
                against.isPresent();
                against = names.against(handle, ruling)) {
            Ruling other = against.get();
            if (!other.made().isAfter(ruling.made())) {
                refused.add(names.append(handle, ruling.withUndone(ruling.made())));
                return true;
            }
            names.undo(handle, other, other.made());
            refused.add(other.withUndone(other.made()));
        }
        names.append(handle, ruling);
        return true;
    }
}
