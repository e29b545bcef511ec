package org.parley.reader.moves;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.text.Span;
import org.parley.reader.actors.Mention;

/**
 * What was found in one sentence, and how.
 *
 * @param number from 1, in the article
 * @param moves in order of their cues
 * @param dropped the nearest to a move first, then in order of their cues
 */
public record Told(int number, Span sentence, List<Coded> moves, List<Dropped> dropped) {
    public Told {
        moves = List.copyOf(moves);
        dropped = List.copyOf(dropped);
    }

    /**
     * An entry and how it came about.
     *
     * @param holder the words that stand for who makes the move, perhaps of another sentence
     * @param target the words of the sentence that name the target; null if there are none, or the
     *     target is not taken from them
     * @param probability the encoder's, that the words of the cue are one of this move
     * @param ruled the move that the rule has, where the encoder knew better; else null
     */
    public record Coded(
            Entry entry,
            Mention holder,
            Route route,
            @Nullable Span target,
            double probability,
            @Nullable Move ruled) {}

    /**
     * Why the sentence is silent: its candidate that came nearest to a move; empty if it has none.
     */
    public Optional<Dropped> nearest() {
        return dropped.stream().findFirst();
    }
}
