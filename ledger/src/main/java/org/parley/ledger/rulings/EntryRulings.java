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
import org.parley.core.entry.Entry;
import org.parley.core.text.Span;
import org.parley.ledger.rulings.EntryRuling.Kind;

/**
 * The rulings that hold, applied to the entries of articles. A ruling is for the entry of its id;
 * where a later reading has none, for the entry whose cue overlaps its cue most. If there is none
 * either it is an orphan: it is never moved to other words that look alike.
 */
public final class EntryRulings {
    private final Map<String, List<EntryRuling>> byArticle;

    /**
     * @param holding those not taken back
     */
    public EntryRulings(Collection<EntryRuling> holding) {
        byArticle =
                holding.stream()
                        .sorted(
                                Comparator.comparing(EntryRuling::made)
                                        .thenComparing(EntryRuling::number))
                        .collect(Collectors.groupingBy(EntryRuling::article));
    }

    /** The articles that rulings are about, by their ids. */
    public Set<String> articles() {
        return byArticle.keySet();
    }

    /**
     * The entries as they were ruled to be: without the wrong ones, the others changed; of rulings
     * on one entry the one made later counts, whichever ledger it was made in.
     *
     * @param entries all of one article, as they were read
     */
    public List<Entry> applied(String article, List<Entry> entries) {
        Map<String, List<EntryRuling>> anchored = new HashMap<>();
        for (EntryRuling ruling : byArticle.getOrDefault(article, List.of())) {
            anchor(ruling, entries)
                    .ifPresent(
                            entry ->
                                    anchored.computeIfAbsent(entry.id(), id -> new ArrayList<>())
                                            .add(ruling));
        }
        List<Entry> applied = new ArrayList<>();
        for (Entry entry : entries) {
            List<EntryRuling> rulings = anchored.getOrDefault(entry.id(), List.of());
            boolean wrong =
                    !rulings.isEmpty() && rulings.get(rulings.size() - 1).kind() == Kind.WRONG;
            if (!wrong) {
                Entry ruled = entry;
                for (EntryRuling ruling : rulings) {
                    ruled = ruling.correction().of(ruled);
                }
                applied.add(ruled);
            }
        }
        return applied;
    }

    /**
     * The rulings that no entry is anchored to any more.
     *
     * @param entries all of one article, as they were read
     */
    public List<EntryRuling> orphans(String article, List<Entry> entries) {
        return byArticle.getOrDefault(article, List.of()).stream()
                .filter(ruling -> anchor(ruling, entries).isEmpty())
                .toList();
    }

    /** The rulings on one entry, in the order they were made. */
    public List<EntryRuling> on(Entry entry, List<Entry> entries) {
        return byArticle.getOrDefault(entry.article().id(), List.of()).stream()
                .filter(r -> anchor(r, entries).filter(e -> e.id().equals(entry.id())).isPresent())
                .toList();
    }

    private static Optional<Entry> anchor(EntryRuling ruling, List<Entry> entries) {
        Optional<Entry> same =
                entries.stream().filter(e -> e.id().equals(ruling.entry())).findFirst();
        return same.or(
                () ->
                        entries.stream()
                                .filter(e -> overlap(e, ruling) > 0)
                                .max(
                                        Comparator.comparingInt((Entry e) -> overlap(e, ruling))
                                                .thenComparing(
                                                        Entry::id, Comparator.reverseOrder())));
    }

    private static int overlap(Entry entry, EntryRuling ruling) {
        Span one = entry.cue().span();
        Span other = ruling.cue().span();
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }
}
