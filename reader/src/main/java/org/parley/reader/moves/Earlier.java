package org.parley.reader.moves;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.core.entry.Move;
import org.parley.reader.actors.Mention;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Whose move of each kind was told last: "another demand" is made by who made the one before. For
 * one article and one thread.
 */
final class Earlier {
    private static final Set<String> FURTHER =
            Set.of("another", "other", "further", "additional", "second", "third", "final", "last");
    private static final int FARTHEST = 6;

    private record Told(Mention holder, int sentence) {}

    private final Map<Move, Told> last = new EnumMap<>(Move.class);

    void note(List<Candidate> candidates) {
        candidates.forEach(c -> last.put(c.move(), new Told(c.holder(), c.sentence().index())));
    }

    /** The holder that a noun of a move takes over from the sentences before, if it says so. */
    Optional<Mention> holder(Move move, Sentence s, Token noun) {
        boolean further =
                s.children(noun).stream()
                        .anyMatch(
                                c -> (c.is("det") || c.is("amod")) && FURTHER.contains(c.lemma()));
        return further
                ? Optional.ofNullable(last.get(move))
                        .filter(told -> told.sentence() >= s.index() - FARTHEST)
                        .map(Told::holder)
                : Optional.empty();
    }
}
