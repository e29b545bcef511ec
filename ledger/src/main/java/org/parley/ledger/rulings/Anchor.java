package org.parley.ledger.rulings;

import org.parley.core.entry.Entry;
import org.parley.core.entry.Passage;

/**
 * An entry, as a ruling on it finds it again.
 *
 * @param article id of its article
 * @param entry its id when the ruling was made
 * @param cue its cue then
 */
public record Anchor(String article, String entry, Passage cue) {
    public static Anchor of(Entry entry) {
        return new Anchor(entry.article().id(), entry.id(), entry.cue());
    }
}
