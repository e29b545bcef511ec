package org.parley.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;
import org.parley.ledger.StaleRulingException.Meanwhile;
import org.parley.ledger.issues.AlikeIssues;
import org.parley.ledger.issues.FormerIssue;
import org.parley.ledger.issues.Issue;
import org.parley.ledger.issues.IssueRuling;
import org.parley.ledger.issues.IssueRuling.Kind;
import org.parley.ledger.issues.IssueRulings;
import org.parley.ledger.issues.IssueVerdict;
import org.parley.ledger.issues.NearestIssues;

/** The issues in a database of any kind. Each ruling is one transaction. */
final class JdbiIssues implements Issues {
    private final Store store;

    JdbiIssues(Store store) {
        this.store = store;
    }

    @Override
    public List<Issue> list(Question question) {
        return store.read(handle -> list(handle, question));
    }

    @Override
    public List<AlikeIssues> alike(Question question) {
        return store.read(
                handle ->
                        AlikeIssues.among(list(handle, question), IssueRulingRow.holding(handle)));
    }

    @Override
    public List<FormerIssue> former(String words) {
        return store.read(handle -> former(handle, words));
    }

    static List<FormerIssue> former(Handle handle, String words) {
        String asked = Rows.lower(words.strip());
        return IssueRulingRow.holding(handle).former().stream()
                .filter(former -> Rows.lower(former.name()).contains(asked))
                .filter(former -> !Rows.lower(former.now()).contains(asked))
                .toList();
    }

    private static List<Issue> list(Handle handle, Question question) {
        return new IssueRows(handle).list(question, IssueRulingRow.holding(handle));
    }

    @Override
    public List<IssueRuling> rulings() {
        return store.read(IssueRulingRow::all);
    }

    @Override
    public List<IssueRuling> rulings(Entry entry) {
        return store.read(handle -> new CurrentEntries(handle).rulingsOnIssue(entry));
    }

    @Override
    public IssueVerdict rule(IssueRuling ruling) {
        return store.write(handle -> rule(handle, ruling));
    }

    @Override
    public IssueVerdict rule(IssueRuling ruling, Collection<Integer> seen) {
        return store.write(
                handle -> {
                    check(handle, ruling, seen);
                    return rule(handle, ruling);
                });
    }

    @Override
    public List<IssueRuling> rulings(Collection<String> issues) {
        return store.read(handle -> rulings(handle, issues));
    }

    private static List<IssueRuling> rulings(Handle handle, Collection<String> issues) {
        return Seen.touching(
                IssueRulingRow.all(handle).stream().filter(r -> r.undone() == null).toList(),
                issues.stream().map(name -> Rows.lower(name.strip())).toList(),
                ruling ->
                        Stream.concat(ruling.issues().stream(), Stream.of(ruling.name()))
                                .map(Rows::lower)
                                .toList());
    }

    private static void check(Handle handle, IssueRuling ruling, Collection<Integer> seen) {
        Seen.check(
                seen,
                rulings(handle, ruling.issues()).stream().map(Meanwhile::of).toList(),
                () -> IssueRulingRow.all(handle).stream().map(Meanwhile::of).toList());
    }

    private static IssueVerdict rule(Handle handle, IssueRuling asked) {
        IssueRows rows = new IssueRows(handle);
        SortedSet<String> distinct = new TreeSet<>();
        List<String> issues = new ArrayList<>();
        for (String name : asked.issues()) {
            List<String> called = rows.called(name);
            if (called.size() > 1) {
                return new IssueVerdict.Ambiguous(name, called);
            }
            if (called.isEmpty()) {
                return new IssueVerdict.Unknown(name, nearest(handle, rows, name));
            }
            if (distinct.add(called.get(0))) {
                issues.add(called.get(0));
            }
        }
        boolean first = asked.kind() == Kind.JOIN && asked.name().equals(asked.issues().get(0));
        @Nullable String there =
                first ? null : rows.called(asked.name()).stream().findFirst().orElse(null);
        if (asked.kind() != Kind.SPLIT && there != null && !issues.contains(there)) {
            return new IssueVerdict.Taken(there);
        }
        String name = asked.kind() == Kind.SPLIT && there != null ? there : asked.name();
        IssueRuling ruling = asked.spelled(issues, first ? issues.get(0) : name);
        return keep(handle, rows, ruling);
    }

    /** A name that a ruling has on another issue leads there first. */
    private static List<String> nearest(Handle handle, IssueRows rows, String name) {
        List<String> names = rows.names();
        String now = IssueRulingRow.holding(handle).now(name);
        return Stream.concat(
                        Stream.of(now).filter(names::contains),
                        NearestIssues.to(name, names).stream().filter(n -> !n.equals(now)))
                .limit(NearestIssues.MOST)
                .toList();
    }

    private static IssueVerdict keep(Handle handle, IssueRows rows, IssueRuling ruling) {
        int entries =
                ruling.kind() == Kind.SPLIT
                        ? rows.entries(ruling)
                        : ruling.issues().stream()
                                .filter(issue -> !issue.equals(ruling.name()))
                                .mapToInt(rows::entries)
                                .sum();
        if (entries == 0) {
            return new IssueVerdict.Idle(ruling);
        }
        IssueRuling kept =
                IssueRulingRow.append(
                        handle, ruling.withMade(IssueRulingRow.made(handle, ruling.made())));
        new CurrentEntries(handle).update(rows.articles(ruling.issues()));
        return new IssueVerdict.Kept(kept, entries);
    }

    @Override
    public Optional<IssueRuling> undo(OptionalInt number, Instant at) {
        return store.write(handle -> undo(handle, number, at));
    }

    private static Optional<IssueRuling> undo(Handle handle, OptionalInt number, Instant at) {
        Optional<IssueRuling> last =
                IssueRulingRow.all(handle).stream()
                        .filter(ruling -> ruling.undone() == null)
                        .filter(r -> number.isEmpty() || r.number() == number.getAsInt())
                        .reduce((earlier, later) -> later);
        last.ifPresent(ruling -> undo(handle, ruling, at));
        return last;
    }

    private static void undo(Handle handle, IssueRuling ruling, Instant at) {
        SortedSet<String> articles =
                concerned(handle, IssueRulingRow.holding(handle), List.of(ruling));
        IssueRulingRow.undo(handle, ruling, after(ruling.made(), at));
        new CurrentEntries(handle).update(articles);
    }

    /** Never when it was made: that tells of another ruling which it does not hold beside. */
    private static Instant after(Instant made, Instant clock) {
        return clock.isAfter(made) ? clock : made.plusNanos(1);
    }

    /**
     * Ids of the articles whose entries follow some rulings.
     *
     * @param all at least those that have brought entries to where they are
     */
    static SortedSet<String> concerned(Handle handle, IssueRulings all, List<IssueRuling> rulings) {
        SortedSet<String> issues = new TreeSet<>();
        for (IssueRuling ruling : rulings) {
            issues.addAll(ruling.issues());
            issues.add(ruling.name());
        }
        return new IssueRows(handle).articles(all.outcomes(issues));
    }
}
