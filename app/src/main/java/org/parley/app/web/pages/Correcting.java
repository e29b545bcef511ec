package org.parley.app.web.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.app.web.page.Ruled;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Polarity;
import org.parley.ledger.Ledger;
import org.parley.ledger.rulings.AsRead;
import org.parley.ledger.rulings.Conflict;
import org.parley.ledger.rulings.EntryRuling;

/**
 * What an analyst needs to rule on an entry.
 *
 * @param entry as it stands, or as it was read if it is ruled wrong
 * @param asRead as its article alone has it
 * @param seen number of the last ruling that holds on it; 0 if there is none
 * @param history rulings on it and those on like cases that it follows, the newest first, also
 *     those taken back
 * @param next address that a ruling leads to, or null: this page
 */
public record Correcting(
        Entry entry,
        Entry asRead,
        int seen,
        List<Ruled> history,
        Known known,
        @Nullable String next) {

    /**
     * @param entry as it stands, or as it was read if it is ruled wrong
     */
    static Correcting of(Ledger ledger, Entry entry, Known known, @Nullable String next) {
        Entry asRead =
                ledger.asRead(entry.article()).stream()
                        .filter(one -> one.id().equals(entry.id()))
                        .findFirst()
                        .orElse(entry);
        List<EntryRuling> holding = ledger.review().rulings(entry);
        TreeMap<Integer, EntryRuling> all = new TreeMap<>();
        ledger.review().rulings(entry.article()).stream()
                .filter(ruling -> ruling.entry().equals(entry.id()))
                .forEach(ruling -> all.put(ruling.number(), ruling));
        holding.forEach(ruling -> all.put(ruling.number(), ruling));
        return new Correcting(
                entry,
                asRead,
                holding.stream().mapToInt(EntryRuling::number).max().orElse(0),
                all.descendingMap().values().stream().map(one -> line(one, asRead)).toList(),
                known,
                next);
    }

    private static Ruled line(EntryRuling ruling, Entry asRead) {
        boolean own =
                ruling.undone() == null
                        && ruling.article().equals(asRead.article().id())
                        && ruling.kind() != EntryRuling.Kind.ADD
                        && ruling.kind() != EntryRuling.Kind.DISMISS;
        Optional<Conflict> conflict =
                own ? Conflict.between(ruling, AsRead.of(asRead)) : Optional.empty();
        return Ruled.of(ruling)
                .noted(conflict.map(one -> "the reader now says otherwise: " + one).orElse(""));
    }

    /** Whether the reading says something else than the entry. */
    public boolean changed() {
        return !AsRead.of(entry).equals(AsRead.of(asRead));
    }

    /** Two decimals. */
    public String confidence() {
        return String.format(java.util.Locale.ROOT, "%.2f", asRead.confidence());
    }

    public String party() {
        return entry.party() == null ? "unresolved" : entry.party().name();
    }

    public String target() {
        return entry.target() == null ? "none" : entry.target().name();
    }

    public boolean denied() {
        return entry.polarity() == Polarity.NEGATIVE;
    }

    public String issue() {
        return Objects.requireNonNullElse(entry.issue(), "none");
    }

    /** When the move was made; where nothing tells it, when that was published. */
    public String day() {
        @Nullable LocalDate published = entry.article().published();
        return entry.day()
                .map(Object::toString)
                .orElse(
                        published == null
                                ? "no date told; undated article"
                                : "no date told; published " + published);
    }
}
