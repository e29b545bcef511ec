package org.parley.lab.invented;

import java.util.List;
import org.parley.core.actor.Actor;
import org.parley.core.entry.Entry;
import org.parley.core.entry.SourceChain;
import org.parley.core.text.Article;
import org.parley.ledger.Keeping;
import org.parley.ledger.Ledger;

/**
 * A reading of an invented article.
 *
 * @param number of the article, from 0
 * @param full without it the last entry, attribution and actor are not found yet
 */
public record Invented(
        int number,
        boolean full,
        Article article,
        List<SourceChain> chains,
        List<Entry> entries,
        List<Actor> actors) {
    public Invented {
        chains = List.copyOf(chains);
        entries = List.copyOf(entries);
        actors = List.copyOf(actors);
    }

    /** Keeps it. */
    public Keeping into(Ledger ledger) {
        return ledger.keep(article, chains, entries, actors);
    }
}
