package org.parley.reader.actors;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.core.entry.Party;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Finds who faces a side: those whom the article has named beside it in one breath, "Peru and
 * Ecuador resumed talks". Whose counterpart is "her counterpart".
 */
final class Partners {
    private final Cast cast;
    private final Owners owners;

    Partners(Cast cast, Owners owners) {
        this.cast = cast;
        this.owners = owners;
    }

    /** The only side named beside another up to a sentence; empty if there are several. */
    Optional<Party> of(Party side, Sentence last) {
        Set<Party> found = new LinkedHashSet<>();
        for (int i = 0; i <= last.index(); i++) {
            Sentence s = cast.sentence(i);
            for (Token second : s.tokens()) {
                if (second.is("conj") && second.isNoun()) {
                    s.head(second).ifPresent(first -> beside(s, first, second, side, found));
                }
            }
        }
        return found.size() == 1
                ? found.stream().findFirst()
                : found.isEmpty() && last.index() > 0
                        ? met(side, cast.sentence(last.index() - 1))
                        : Optional.empty();
    }

    /** The only other state of a sentence: "the Peruvian president flew to Quito". */
    private Optional<Party> met(Party side, Sentence s) {
        List<Party> states =
                cast.names(s).stream()
                        .flatMap(name -> Optional.ofNullable(name.known()).stream())
                        .flatMap(known -> Optional.ofNullable(known.party()).stream())
                        .filter(party -> party.code() != null && !party.code().equals("IGO"))
                        .filter(party -> !party.equals(side))
                        .distinct()
                        .toList();
        return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
    }

    private void beside(Sentence s, Token first, Token second, Party side, Set<Party> found) {
        List<Party> both =
                Stream.of(first, second).flatMap(t -> owners.side(s, t).stream()).toList();
        if (both.size() == 2 && both.contains(side) && !both.get(0).equals(both.get(1))) {
            found.add(both.get(both.get(0).equals(side) ? 1 : 0));
        }
    }
}
