package org.parley.ledger.contradictions;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.core.entry.Entry;
import org.parley.ledger.origins.Account;

/**
 * An entry and the report it stands in.
 *
 * @param entry with the party and target that it has by all articles, not by its own alone
 * @param report id of its article's copy group; the article's own id if it has no copies
 */
public record Told(Entry entry, String report) {
    /** An entry of an article that has no copies. */
    public static Told of(Entry entry) {
        return new Told(entry, entry.article().id());
    }

    /**
     * The day as of which it is told: when the move was made, else when it was told, else when that
     * was published.
     */
    public Optional<LocalDate> day() {
        return entry.day().or(() -> Optional.ofNullable(entry.article().published()));
    }

    Account account() {
        return Account.of(entry, report);
    }

    /** The words for what is demanded, offered, rejected; empty if the reader found none. */
    String content() {
        return entry.content() == null ? "" : entry.content().text();
    }

    String evidence() {
        return entry.evidence().text();
    }
}
