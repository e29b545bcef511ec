package org.parley.app.rulings;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Passage;
import org.parley.core.entry.Polarity;
import org.parley.core.text.Article;
import org.parley.ledger.Ledger;
import org.parley.ledger.Lookup;
import org.parley.ledger.rulings.Addition;
import org.parley.ledger.rulings.Anchor;
import org.parley.ledger.rulings.Correction;
import org.parley.ledger.rulings.EntryRuling;

/**
 * An entry that the reader missed, to be added to a ledger.
 *
 * @param quote the words that prove it
 * @param cue those of them that express the move
 * @param says its move and party, and what else is known of it
 * @param speaker who makes the move, or null
 * @param via who reports it, outermost first
 */
public record MissedEntry(
        Article article,
        Passage quote,
        Passage cue,
        Correction says,
        @Nullable String speaker,
        List<String> via,
        Polarity polarity,
        Certainty certainty) {

    public MissedEntry {
        via = List.copyOf(via);
    }

    /** The entry that has this move at these words already: it would swallow this one at once. */
    public Optional<Entry> there(Ledger ledger) {
        return Stream.concat(ledger.asRead(article).stream(), ledger.entries(article).stream())
                .filter(entry -> entry.move() == says.move())
                .filter(entry -> entry.cue().span().overlaps(cue.span()))
                .findFirst();
    }

    /**
     * The ruling that adds it, not kept yet.
     *
     * @param author who rules
     * @param reason in his words, or null
     */
    public EntryRuling ruling(Ledger ledger, String author, @Nullable String reason, Instant made) {
        Objects.requireNonNull(says.move());
        Addition more =
                new Addition(
                        article,
                        quote,
                        speaker,
                        via,
                        polarity,
                        certainty,
                        new AddedTalks(ledger, article).of(says, speaker, cue, quote));
        return EntryRuling.adding(
                new Anchor(article.id(), freeId(ledger), cue), says, more, author, reason, made);
    }

    /** The id of the first content of the cue that no entry has. */
    private String freeId(Ledger ledger) {
        int ordinal = 0;
        while (!(ledger.entry(Entry.idOf(article.id(), cue, ordinal)) instanceof Lookup.Missing)) {
            ordinal++;
        }
        return Entry.idOf(article.id(), cue, ordinal);
    }
}
