package org.parley.reader.moves;

import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Move;
import org.parley.core.text.Span;

/**
 * What looked like a move and is none.
 *
 * @param move as the rule, or the encoder, would have it
 * @param rule its id
 * @param other the words that it is no move for: the cue of the other move, who stands for no
 *     party; null if there are none
 * @param probability the encoder's, that the words of the cue are one
 */
public record Dropped(
        Span cue, Move move, String rule, Why why, @Nullable Span other, double probability) {}
