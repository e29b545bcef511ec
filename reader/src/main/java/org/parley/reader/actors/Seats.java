package org.parley.reader.actors;

import java.util.Optional;
import org.parley.core.entry.Party;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/** Finds whose organ a ministry or minister is by the capital behind: "the ministry in Lima". */
final class Seats {
    private final Cast cast;

    Seats(Cast cast) {
        this.cast = cast;
    }

    /** The state whose capital stands right behind an organ's noun. */
    Optional<Party> of(Sentence s, Token organ) {
        int at = organ.index() + 1;
        return at + 1 < s.size() && s.token(at).text().equals("in")
                ? cast.nameAt(s, s.token(at + 1))
                        .flatMap(name -> Optional.ofNullable(name.known()))
                        .filter(known -> known.type() == Gazetteer.Type.CAPITAL)
                        .flatMap(known -> Optional.ofNullable(known.party()))
                : Optional.empty();
    }

    /** The Peruvian of "the Peruvian presidential office". */
    Optional<Party> nation(Sentence s, Token beside) {
        return s.head(beside).stream()
                .flatMap(up -> s.children(up).stream())
                .filter(t -> t.is("amod") || t.is("nmod:poss"))
                .filter(t -> t.index() < beside.index())
                .flatMap(t -> cast.nameAt(s, t).stream())
                .flatMap(name -> Optional.ofNullable(name.known()).stream())
                .flatMap(known -> Optional.ofNullable(known.party()).stream())
                .findFirst();
    }
}
