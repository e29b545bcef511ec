package org.parley.app.web.page;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.app.print.Phrase;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Party;
import org.parley.ledger.history.Event;

/** A move as a line of a page: who, what, toward whom, when, by whose word. */
public record Telling(
        Entry entry,
        Sign sign,
        @Nullable String target,
        Optional<LocalDate> day,
        int tellers,
        String origins,
        @Nullable String rating) {

    public static Telling of(Entry entry) {
        return new Telling(entry, Sign.of(entry), name(entry.target()), entry.day(), 1, "", null);
    }

    public static Telling of(Event event) {
        return new Telling(
                event.lead(),
                Sign.of(event.lead()),
                name(event.target()),
                event.first(),
                event.entries().size(),
                event.origins().toString(),
                null);
    }

    public Telling rated(String newRating) {
        return new Telling(entry, sign, target, day, tellers, origins, newRating);
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
        return Phrase.chainWords(entry);
    }

    public Proof proof() {
        return Proof.of(entry);
    }

    /** The page of the entry. */
    public String page() {
        return "/entries/" + entry.id();
    }

    /** Where its characters stand in the article. */
    public String inArticle() {
        return "/articles/" + entry.article().id() + "?entry=" + entry.id() + "#here";
    }
}
