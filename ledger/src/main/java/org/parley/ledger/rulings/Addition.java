package org.parley.ledger.rulings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Passage;
import org.parley.core.entry.Polarity;
import org.parley.core.text.Article;

/**
 * What an entry that the reader missed has beside the fields of a {@link Correction}.
 *
 * @param article where it stands
 * @param evidence the words quoted
 * @param speaker who makes the move, or null
 * @param via who reports it, outermost first
 * @param talks ids of the talks that know its party, target or issue
 */
public record Addition(
        Article article,
        Passage evidence,
        @Nullable String speaker,
        List<String> via,
        Polarity polarity,
        Certainty certainty,
        List<String> talks) {
    public Addition {
        via = List.copyOf(via);
        talks = List.copyOf(talks);
    }

    /** {@code --speaker "Ada Zorn" --via Wire --denied}; empty if there is nothing of it. */
    String options() {
        StringBuilder words = new StringBuilder();
        Correction.add(words, "speaker", speaker);
        via.forEach(name -> Correction.add(words, "via", name));
        return words
                + (polarity == Polarity.NEGATIVE ? " --denied" : "")
                + (certainty == Certainty.HEDGED ? " --hedged" : "");
    }
}
