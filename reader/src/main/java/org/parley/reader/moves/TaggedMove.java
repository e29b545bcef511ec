package org.parley.reader.moves;

import java.util.Optional;
import java.util.Set;
import org.parley.core.entry.Move;
import org.parley.core.text.Span;

/**
 * A move as the encoder tags it, its words not yet tied to anybody.
 *
 * @param holder the word that opens the words for whose move it is; empty if the encoder points to
 *     none
 * @param target the word that opens the words for the other side; empty likewise
 * @param content what is demanded, offered, rejected; empty likewise
 * @param confidence the probability that a cue of this move begins there
 */
record TaggedMove(
        Move move,
        Span cue,
        Optional<Span> holder,
        Optional<Span> target,
        Optional<Span> content,
        Set<MoveHeads.Flag> flags,
        double confidence) {}
