package org.parley.lab.moves;

import java.util.Optional;
import java.util.Set;
import org.parley.core.entry.Move;
import org.parley.core.text.Span;
import org.parley.reader.moves.MoveHeads.Flag;

/**
 * A move as its writer coded it; spans index the text that it stands in.
 *
 * @param holder the words for whose move it is; empty if they stand in another paragraph
 * @param target the words for the other side; empty if there is none, or in another paragraph
 * @param alternatives other moves that a second coder might fairly choose
 * @param issue the matter that the move is about; empty where the writer was not asked
 */
public record CodedMove(
        Move move,
        Span cue,
        Optional<Span> holder,
        Optional<Span> target,
        Optional<Span> content,
        Set<Flag> flags,
        Set<Move> alternatives,
        Optional<String> issue) {
    public CodedMove {
        flags = Set.copyOf(flags);
        alternatives = Set.copyOf(alternatives);
    }
}
