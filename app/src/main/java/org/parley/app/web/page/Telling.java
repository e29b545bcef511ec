package org.parley.app.web.page;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.app.print.Phrase;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Party;
import org.parley.ledger.history.Event;

/**
 * A move as a line of a page: who, what, toward whom, when, by whose word.
 *
 * @param entry the one that stands for it
 * @param day as of which it is told first
 * @param reports the other entries that tell of it, if they are to be shown
 * @param origins how many outlets and origins tell of it; '' if that is not to be shown
 * @param rating letter and figure, or null
 */
public record Telling(
        Entry entry,
        Sign sign,
        @Nullable String target,
        Optional<LocalDate> day,
        List<Entry> reports,
        String origins,
        @Nullable String rating) {

    public Telling {
        reports = List.copyOf(reports);
    }

    /** As of the day that it tells, else of that when the article was published. */
    public static Telling of(Entry entry) {
        return new Telling(
                entry,
                Sign.of(entry),
                name(entry.target()),
                entry.day().or(() -> Optional.ofNullable(entry.article().published())),
                List.of(),
                "",
                null);
    }

    public static Telling of(Event event) {
        return new Telling(
                event.lead(),
                Sign.of(event.lead()),
                name(event.target()),
                event.first(),
                List.of(),
                event.origins().toString(),
                null);
    }

    public Telling rated(String newRating) {
        return new Telling(entry, sign, target, day, reports, origins, newRating);
    }

    /**
     * The same with the entries that tell of it.
     *
     * @param entries also of other moves
     */
    public Telling toldBy(Event event, Collection<Entry> entries) {
        return new Telling(
                entry,
                sign,
                target,
                day,
                entries.stream()
                        .filter(one -> !one.id().equals(entry.id()))
                        .filter(one -> event.entries().contains(one.id()))
                        .toList(),
                origins,
                rating);
    }

    private static @Nullable String name(@Nullable Party party) {
        return party == null ? null : party.name();
    }

    /** The side, with the speaker if that is someone else. */
    public String holder() {
        return Phrase.holder(entry);
    }

    /** Outlet and reporters, outermost first. */
    public String chain() {
        return chain(entry);
    }

    /** Of an entry; {@code outlet unknown} if nobody is known to tell of it. */
    public static String chain(Entry entry) {
        return Phrase.chain(entry).isEmpty() ? "outlet unknown" : Phrase.chainWords(entry);
    }

    public Proof proof() {
        return Proof.of(entry);
    }

    /** The page of the entry. */
    public String page() {
        return "/entries/" + entry.id();
    }

    public String inArticle() {
        return inArticle(entry);
    }

    /** Where the characters of an entry stand in its article. */
    public static String inArticle(Entry entry) {
        return "/articles/" + entry.article().id() + "?entry=" + entry.id() + "#here";
    }
}
