package org.parley.ledger.rulings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.core.entry.Entry;
import org.parley.ledger.rulings.EntryRuling.Kind;

/**
 * The rulings that hold, applied to the entries of articles. A ruling is for the entry of its id;
 * where a later reading has none, for the entry whose cue overlaps its cue most. If there is none
 * either it is an orphan: it is never moved to other words that look alike. Only a ruling that is
 * made onward goes for like cases too, and gives way to any ruling on an entry itself.
 */
public final class EntryRulings {
    private final Map<String, List<EntryRuling>> byArticle;
    private final LikeCases likeCases;

    /**
     * @param holding those not taken back; of contradictions dismissed nothing is known here
     */
    public EntryRulings(Collection<EntryRuling> holding) {
        List<EntryRuling> sorted =
                holding.stream()
                        .filter(ruling -> ruling.kind() != Kind.DISMISS)
                        .sorted(
                                Comparator.comparing(EntryRuling::made)
                                        .thenComparing(EntryRuling::number))
                        .toList();
        byArticle = sorted.stream().collect(Collectors.groupingBy(EntryRuling::article));
        likeCases = new LikeCases(sorted);
    }

    /** The articles that rulings are about, by their ids; they may go for like cases in others. */
    public Set<String> articles() {
        return byArticle.keySet();
    }

    /** Those that go for like cases too, in no order. */
    public List<EntryRuling> onward() {
        return likeCases.all();
    }

    /** {@link #applied(String, List, List)} to entries that stand as they were read. */
    public List<Entry> applied(String article, List<Entry> entries) {
        return applied(article, entries, entries);
    }

    /**
     * The entries as they were ruled to be: without the wrong ones, the others changed, then those
     * that were added; of rulings on one entry the one made later counts, whichever ledger it was
     * made in.
     *
     * @param entries all of one article, as they are linked
     * @param asRead the same as the article alone has them: what like cases are told by
     */
    public List<Entry> applied(String article, List<Entry> entries, List<Entry> asRead) {
        Anchored anchored = anchored(article, entries);
        Map<String, Entry> read = new HashMap<>();
        asRead.forEach(entry -> read.put(entry.id(), entry));
        List<Entry> applied = new ArrayList<>();
        for (Entry entry : anchored.entries()) {
            List<EntryRuling> own = anchored.on(entry.id());
            List<EntryRuling> like =
                    read.containsKey(entry.id()) ? like(read.get(entry.id()), own) : List.of();
            ruled(entry, Stream.concat(like.stream(), own.stream()).toList())
                    .ifPresent(applied::add);
        }
        return applied;
    }

    /**
     * @param rulings on the entry, the one that counts most last
     */
    private static Optional<Entry> ruled(Entry entry, List<EntryRuling> rulings) {
        if (!rulings.isEmpty() && rulings.get(rulings.size() - 1).kind() == Kind.WRONG) {
            return Optional.empty();
        }
        Entry ruled = entry;
        for (EntryRuling ruling : rulings) {
            ruled = ruling.correction().of(ruled);
        }
        return Optional.of(ruled);
    }

    /** Onward rulings on an entry; none if it was ruled to be right as it is. */
    private List<EntryRuling> like(Entry asRead, List<EntryRuling> own) {
        return own.stream().anyMatch(ruling -> ruling.kind() == Kind.CONFIRM)
                ? List.of()
                : likeCases.on(asRead).stream().filter(ruling -> !own.contains(ruling)).toList();
    }

    /**
     * The entries that were added and that no reading has found yet, whatever else was ruled on
     * them.
     *
     * @param entries all of one article, as they were read
     */
    public List<Entry> added(String article, List<Entry> entries) {
        return anchored(article, entries).added();
    }

    /**
     * The entry that an anchor is for; empty if there is none any more.
     *
     * @param entries all of its article, as they were read
     */
    public Optional<Entry> entry(Anchor at, List<Entry> entries) {
        return anchored(at.article(), entries).anchor(at);
    }

    /**
     * The entry that a ruling is for, whether it is among these or not; empty if there is none any
     * more.
     *
     * @param entries all of its article, as they were read
     */
    public Optional<Entry> entry(EntryRuling ruling, List<Entry> entries) {
        Anchored anchored = anchored(ruling.article(), entries);
        return anchored.entry(ruling).or(() -> anchored.anchor(ruling.at()));
    }

    /**
     * The rulings that no entry is anchored to any more.
     *
     * @param entries all of one article, as they were read
     */
    public List<EntryRuling> orphans(String article, List<Entry> entries) {
        Anchored anchored = anchored(article, entries);
        return of(article).stream().filter(r -> anchored.entry(r).isEmpty()).toList();
    }

    /**
     * The rulings on what the reader now reads otherwise than when they were made.
     *
     * @param asRead all entries of one article, as it alone has them
     */
    public List<Conflict> conflicts(String article, List<Entry> asRead) {
        Anchored anchored = anchored(article, asRead);
        return of(article).stream()
                .filter(ruling -> ruling.kind() != Kind.ADD)
                .flatMap(
                        ruling ->
                                anchored.entry(ruling).map(AsRead::of).stream()
                                        .flatMap(now -> Conflict.between(ruling, now).stream()))
                .toList();
    }

    /**
     * The rulings on one entry, in the order they were made: on itself, and on cases that it is
     * like.
     *
     * @param entries all of its article, as it alone has them
     */
    public List<EntryRuling> on(Entry entry, List<Entry> entries) {
        List<EntryRuling> own = own(entry, entries);
        List<EntryRuling> like =
                entries.stream()
                        .filter(read -> read.id().equals(entry.id()))
                        .flatMap(read -> like(read, own).stream())
                        .toList();
        return Stream.concat(own.stream(), like.stream())
                .sorted(Comparator.comparingInt(EntryRuling::number))
                .toList();
    }

    /**
     * An entry and what its rulings make of its reading.
     *
     * @param entry as it is linked
     * @param asRead all entries of its article, as it alone has them
     */
    public Reviewed reviewed(Entry entry, List<Entry> asRead) {
        List<EntryRuling> own = own(entry, asRead);
        return new Reviewed(
                entry,
                on(entry, asRead),
                asRead.stream()
                        .filter(read -> read.id().equals(entry.id()))
                        .findFirst()
                        .flatMap(read -> Reviewed.verdict(read, own))
                        .orElse(null));
    }

    private List<EntryRuling> own(Entry entry, List<Entry> entries) {
        return anchored(entry.article().id(), entries).on(entry.id());
    }

    private Anchored anchored(String article, List<Entry> entries) {
        return new Anchored(of(article), entries);
    }

    private List<EntryRuling> of(String article) {
        return byArticle.getOrDefault(article, List.of());
    }
}
