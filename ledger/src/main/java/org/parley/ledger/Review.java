package org.parley.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.parley.core.entry.Entry;
import org.parley.core.text.Article;
import org.parley.ledger.rulings.Conflict;
import org.parley.ledger.rulings.EntryPair;
import org.parley.ledger.rulings.EntryRuling;
import org.parley.ledger.rulings.Precision;
import org.parley.ledger.rulings.Reviewed;

/**
 * What people ruled on entries, and what is left to be ruled on. Every method throws {@link
 * LedgerException} if the place where it is kept fails.
 */
public interface Review {
    /**
     * Keeps what an analyst ruled on an entry, and with it what the reader had said of that;
     * returns it with its number.
     */
    EntryRuling rule(EntryRuling ruling);

    /**
     * The same, but only if nobody has ruled on the entry since it was looked at.
     *
     * @param seen the numbers of the rulings that held on it then, as {@link #rulings(EntryRuling)}
     *     or {@link #rulings(Entry)} tell them
     * @throws StaleRulingException if others hold now: it tells which
     */
    EntryRuling rule(EntryRuling ruling, Collection<Integer> seen);

    /**
     * Takes a ruling on an entry back: all is as if it had never been made.
     *
     * @param number else the last that holds
     * @return the ruling; empty if there is none that holds
     */
    Optional<EntryRuling> undo(OptionalInt number, Instant when);

    /** All rulings on entries, also those taken back, in the order they were made. */
    List<EntryRuling> rulings();

    /**
     * Those on the entries of one article, also those taken back and those whose words no entry has
     * any more, in the order they were made.
     */
    List<EntryRuling> rulings(Article article);

    /**
     * Those that hold on one entry, or on a case that it is like and onward, in the order they were
     * made.
     */
    List<EntryRuling> rulings(Entry entry);

    /**
     * Those that hold on what a ruling is about, in the order they were made: the entry that it is
     * on or that it adds, or, of one that dismisses a contradiction, the last that dismisses that.
     *
     * @param ruling kept or not
     */
    List<EntryRuling> rulings(EntryRuling ruling);

    /**
     * Those that hold, but whose words no entry has for a cue any more: a later reading found no
     * move there.
     */
    List<EntryRuling> orphans();

    /** Those that hold, though the reader now says something else than when they were made. */
    List<Conflict> conflicts();

    /**
     * The entries that a question asks for as they were read, whatever was ruled on them, in the
     * ledger's order: each with its rulings, and what these make of the reading.
     */
    List<Reviewed> reviewed(Question question);

    /**
     * The entries that a question asks for, as they stand, that nobody ruled on, also not on a like
     * case: the least confident first, then in the ledger's order.
     *
     * @param from how many are passed over
     * @param most how many at most
     */
    Page<Entry> unruled(Question question, int from, int most);

    /**
     * How many of the readings that were ruled on were right: of all, then of each move of which
     * any was ruled on. A question asks as for {@link #reviewed}.
     */
    List<Precision> precision(Question question);

    /**
     * The contradictions that were dismissed, as pairs of the entries that stand there now, each
     * with the last ruling that says so.
     */
    Map<EntryPair, EntryRuling> dismissed();

    /**
     * The entries other than its own that a ruling changes if it is made onward, as they stand now.
     *
     * @param ruling not kept yet
     */
    List<Entry> like(EntryRuling ruling);
}
