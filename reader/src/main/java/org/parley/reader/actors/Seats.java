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
}
