package org.parley.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;
import org.parley.core.text.Article;
import org.parley.ledger.StaleRulingException.Meanwhile;
import org.parley.ledger.rulings.Anchor;
import org.parley.ledger.rulings.AsRead;
import org.parley.ledger.rulings.Conflict;
import org.parley.ledger.rulings.EntryPair;
import org.parley.ledger.rulings.EntryRuling;
import org.parley.ledger.rulings.EntryRuling.Kind;
import org.parley.ledger.rulings.EntryRulings;
import org.parley.ledger.rulings.Reviewed;

/** What analysts ruled on entries, inside the caller's transaction. */
final class RuledEntries {
    /** Order of the ledger's entries. */
    static final Comparator<Entry> ORDER =
            Comparator.comparing(
                            (Entry e) -> e.article().published(),
                            Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(e -> e.article().id())
                    .thenComparing(Rows.IN_ARTICLE);

    private final Handle handle;
    private final EntryRulings rulings;

    RuledEntries(Handle handle) {
        this(handle, EntryRulingRow.holding(handle));
    }

    private RuledEntries(Handle handle, EntryRulings rulings) {
        this.handle = handle;
        this.rulings = rulings;
    }

    /** What holds on the entries of one article. */
    static RuledEntries of(Handle handle, String article) {
        return new RuledEntries(handle, EntryRulingRow.holding(handle, article));
    }

    /** The entries of an article, with its id there. */
    List<Entry> entries(String id, Article article) {
        return rulings
                .applied(id, Rows.linked(handle, id, article), Rows.asRead(handle, id, article))
                .stream()
                .sorted(ORDER)
                .toList();
    }

    private List<Entry> ruled(String id) {
        return Rows.article(handle, id).map(there -> entries(id, there)).orElse(List.of());
    }

    /** As the article alone has them. */
    private List<Entry> asRead(String article) {
        return Rows.article(handle, article)
                .map(there -> Rows.asRead(handle, article, there))
                .orElse(List.of());
    }

    /** Those that were read and those that were added, whatever else was ruled on them. */
    private List<Entry> before(String article) {
        List<Entry> read = asRead(article);
        return Stream.concat(read.stream(), rulings.added(article, read).stream()).toList();
    }

    /**
     * Those that were read or added, by the first digits of an id; {@code read} are those that were
     * read.
     */
    Lookup lookup(String idPrefix, Lookup read) {
        String digits = Rows.lower(idPrefix.strip());
        if (digits.isEmpty()) {
            return read;
        }
        List<Entry> added =
                EntryRulingRow.thatHold(handle, Kind.ADD).stream()
                        .filter(ruling -> ruling.entry().startsWith(digits))
                        .map(EntryRuling::article)
                        .distinct()
                        .flatMap(article -> rulings.added(article, asRead(article)).stream())
                        .filter(entry -> entry.id().startsWith(digits))
                        .toList();
        if (added.isEmpty()) {
            return read;
        }
        List<String> ids = new ArrayList<>(added.stream().map(Entry::id).toList());
        int count = ids.size();
        if (read instanceof Lookup.Found found) {
            ids.add(found.entry().id());
            count++;
        } else if (read instanceof Lookup.Ambiguous several) {
            ids.addAll(several.ids());
            count += several.count();
        }
        return count == 1
                ? new Lookup.Found(added.get(0))
                : new Lookup.Ambiguous(ids.stream().sorted().limit(10).toList(), count);
    }

    /** The rulings that hold on an entry. */
    List<EntryRuling> on(Entry entry) {
        return rulings.on(entry, asRead(entry.article().id()));
    }

    /** The rulings that hold on what a ruling is about. */
    List<EntryRuling> about(EntryRuling ruling) {
        if (ruling.kind() == Kind.DISMISS) {
            return pair(ruling)
                    .map(pair -> Stream.ofNullable(dismissed().get(pair)).toList())
                    .orElseGet(() -> anchoredAs(ruling, EntryRulingRow.thatHold(handle)));
        }
        List<Entry> asRead = asRead(ruling.article());
        return rulings.entry(ruling, asRead)
                .map(entry -> rulings.on(entry, asRead))
                .orElseGet(() -> anchoredAs(ruling, EntryRulingRow.thatHold(handle)));
    }

    /** Those on the same words; all that is left where these are no entry any more. */
    private static List<EntryRuling> anchoredAs(EntryRuling ruling, List<EntryRuling> all) {
        return all.stream()
                .filter(other -> (other.kind() == Kind.DISMISS) == (ruling.kind() == Kind.DISMISS))
                .filter(other -> other.at().equals(ruling.at()))
                .filter(other -> Objects.equals(other.other(), ruling.other()))
                .toList();
    }

    private void check(EntryRuling ruling, Collection<Integer> seen) {
        Seen.check(
                seen,
                about(ruling).stream().map(Meanwhile::of).toList(),
                () -> EntryRulingRow.all(handle).stream().map(Meanwhile::of).toList());
    }

    /** All that were read and that a question asks for as they were read, with their rulings. */
    List<Reviewed> reviewed(Question question) {
        Map<String, List<Entry>> asRead = new HashMap<>();
        touched().forEach(article -> asRead.put(article, asRead(article)));
        return Rows.linked(handle).stream()
                .filter(question::asksFor)
                .map(e -> rulings.reviewed(e, asRead.getOrDefault(e.article().id(), List.of())))
                .toList();
    }

    /** The entries of an article that were read and ruled on, also as like cases. */
    List<Reviewed> reviewed(String id, Article article) {
        if (rulings.articles().isEmpty() && rulings.onward().isEmpty()) {
            return List.of();
        }
        List<Entry> read = Rows.asRead(handle, id, article);
        return Rows.linked(handle, id, article).stream()
                .map(entry -> rulings.reviewed(entry, read))
                .filter(one -> !one.rulings().isEmpty())
                .toList();
    }

    /** The articles with entries that rulings may be for, by their ids. */
    private Set<String> touched() {
        Set<String> touched = new TreeSet<>(rulings.articles());
        touched.addAll(LikeEntries.articles(handle, rulings.onward()));
        return touched;
    }

    /** The rulings that hold, but that no entry is anchored to any more. */
    List<EntryRuling> orphans() {
        return Stream.concat(
                        ofAll(a -> rulings.orphans(a, asRead(a)), EntryRuling::number).stream(),
                        EntryRulingRow.thatHold(handle, Kind.DISMISS).stream()
                                .filter(ruling -> pair(ruling).isEmpty()))
                .sorted(Comparator.comparingInt(EntryRuling::number))
                .toList();
    }

    /** The contradictions that were dismissed, each with the last ruling that says so. */
    Map<EntryPair, EntryRuling> dismissed() {
        List<EntryRuling> dismissals = EntryRulingRow.thatHold(handle, Kind.DISMISS);
        Set<String> there = new HashSet<>();
        Leads.chunks(
                dismissals.stream().flatMap(one -> anchors(one).map(Anchor::entry)).toList(),
                some ->
                        handle.createQuery("select id, article_id from entry where id in (<ids>)")
                                .bindList("ids", some)
                                .map((row, context) -> row.getString(1) + ' ' + row.getString(2))
                                .forEach(there::add));
        Map<EntryPair, EntryRuling> dismissed = new LinkedHashMap<>();
        for (EntryRuling ruling : dismissals) {
            // Both stand there as they did: what was read with such an id is found before all else.
            boolean both =
                    anchors(ruling).count() == 2
                            && anchors(ruling)
                                    .allMatch(
                                            at -> there.contains(at.entry() + ' ' + at.article()));
            if (both) {
                List<String> ids = anchors(ruling).map(Anchor::entry).toList();
                dismissed.put(EntryPair.of(ids.get(0), ids.get(1)), ruling);
            } else {
                pair(ruling).ifPresent(pair -> dismissed.put(pair, ruling));
            }
        }
        return dismissed;
    }

    private static Stream<Anchor> anchors(EntryRuling dismissal) {
        return Stream.concat(Stream.of(dismissal.at()), Stream.ofNullable(dismissal.other()));
    }

    private Optional<EntryPair> pair(EntryRuling dismissal) {
        Optional<Entry> other = Optional.ofNullable(dismissal.other()).flatMap(this::entry);
        return entry(dismissal.at())
                .flatMap(one -> other.map(another -> EntryPair.of(one, another)));
    }

    private Optional<Entry> entry(Anchor at) {
        return rulings.entry(at, asRead(at.article()));
    }

    /** The rulings that hold on what is now read otherwise. */
    List<Conflict> conflicts() {
        return ofAll(
                article -> rulings.conflicts(article, asRead(article)), c -> c.ruling().number());
    }

    private <T> List<T> ofAll(Function<String, List<T>> found, Function<T, Integer> number) {
        return rulings.articles().stream()
                .flatMap(article -> found.apply(article).stream())
                .sorted(Comparator.comparing(number))
                .toList();
    }

    /** The entries other than its own that an onward ruling would change, as they stand now. */
    List<Entry> like(EntryRuling ruling) {
        EntryRuling made = remembering(ruling).withNumber(Integer.MAX_VALUE);
        List<EntryRuling> more = new ArrayList<>(EntryRulingRow.thatHold(handle));
        more.add(made);
        RuledEntries then = new RuledEntries(handle, new EntryRulings(more));
        List<Entry> changed = new ArrayList<>();
        for (String article : LikeEntries.articles(handle, List.of(made))) {
            Map<String, Entry> after =
                    then.ruled(article).stream()
                            .collect(Collectors.toMap(Entry::id, Function.identity()));
            ruled(article).stream()
                    .filter(e -> !e.id().equals(made.entry()) && !e.equals(after.get(e.id())))
                    .forEach(changed::add);
        }
        changed.sort(ORDER);
        return changed;
    }

    /** A ruling with what the reader had said, as far as that is still here. */
    private EntryRuling remembering(EntryRuling ruling) {
        return ruling.kind() == Kind.ADD || ruling.kind() == Kind.DISMISS
                ? ruling
                : before(ruling.article()).stream()
                        .filter(entry -> entry.id().equals(ruling.entry()))
                        .findFirst()
                        .map(entry -> ruling.withWas(AsRead.of(entry)))
                        .orElse(ruling);
    }

    /** Keeps a ruling, with what the reader has said. */
    EntryRuling add(EntryRuling ruling) {
        return append(
                remembering(ruling).withMade(IssueRulingRow.madeOnEntry(handle, ruling.made())));
    }

    /** Keeps a ruling on what stands as it was seen. */
    EntryRuling add(EntryRuling ruling, Collection<Integer> seen) {
        check(ruling, seen);
        return add(ruling);
    }

    /** Keeps a ruling as it is, but for its number. */
    EntryRuling append(EntryRuling ruling) {
        int number =
                handle.createQuery("select coalesce(max(number), 0) + 1 from entry_ruling")
                        .mapTo(Integer.class)
                        .one();
        if (ruling.onward()) {
            LikeEntries.fill(handle);
        }
        EntryRuling kept = ruling.withNumber(number);
        Filing.insert(handle, "entry_ruling", List.of(EntryRulingRow.of(kept)));
        follow(handle, kept);
        return kept;
    }

    private static void follow(Handle handle, EntryRuling changed) {
        Set<String> touched = new TreeSet<>(Set.of(changed.article()));
        if (changed.onward()) {
            touched.addAll(LikeEntries.articles(handle, List.of(changed)));
        }
        new CurrentEntries(handle).update(touched);
    }

    /**
     * Takes a ruling back.
     *
     * @param number else the last that holds
     * @return empty if there is none that holds
     */
    static Optional<EntryRuling> undo(Handle handle, OptionalInt number, Instant when) {
        @Nullable EntryRuling last = null;
        for (EntryRuling ruling : EntryRulingRow.all(handle)) {
            boolean meant = number.isEmpty() || number.getAsInt() == ruling.number();
            last = meant && ruling.undone() == null ? ruling : last;
        }
        if (last != null) {
            undo(handle, last, when);
        }
        return Optional.ofNullable(last);
    }

    /** Takes one back that holds. */
    static void undo(Handle handle, EntryRuling ruling, Instant when) {
        handle.createUpdate("update entry_ruling set undone = :when where number = :number")
                .bind("when", when.toString())
                .bind("number", ruling.number())
                .execute();
        follow(handle, ruling);
    }
}
