package org.parley.reader.actors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Reads for whom somebody speaks from an aside between commas behind his name: "Ana Ruiz, for the
 * Tenants' League, said".
 */
final class Asides {
    private static final Set<String> LINKS = Set.of("for", "of", "from");

    private final Cast cast;
    private final Owners owners;

    Asides(Cast cast, Owners owners) {
        this.cast = cast;
        this.owners = owners;
    }

    /** Reads the aside behind a name, unless it is clear for whom he speaks. */
    void read(Spotter.Name name, List<Claim> claims) {
        Sentence s = name.sentence();
        int comma = name.to();
        if (!claims.isEmpty()
                || comma + 2 >= s.size()
                || !s.token(comma).text().equals(",")
                || !LINKS.contains(s.token(comma + 1).text())) {
            return;
        }
        int first = s.token(comma + 2).tag().equals("DT") ? comma + 3 : comma + 2;
        body(s, first)
                .ifPresent(t -> owners.claim(name, t, null, false, Claim.Strength.ROLE, claims));
    }

    /** The body or group whose words fill an aside to its end. */
    private Optional<Token> body(Sentence s, int first) {
        int end = first;
        while (end < s.size() && !s.token(end).text().equals(",")) {
            if (s.token(end).isVerb()) {
                return Optional.empty();
            }
            end++;
        }
        if (end == first || end >= s.size()) {
            return Optional.empty();
        }
        Optional<Spotter.Name> named = cast.nameAt(s, s.token(first));
        int to = end;
        return named.isPresent()
                ? named.filter(n -> !n.person() && n.to() == to && isFree(n))
                        .map(Spotter.Name::head)
                : Optional.of(s.token(end - 1)).filter(t -> owners.isBody(s, t));
    }

    private static boolean isFree(Spotter.Name name) {
        return name.known() == null
                ? !name.head().entity().equals("LOCATION")
                : name.known().type() == Gazetteer.Type.BODY
                        || name.known().type() == Gazetteer.Type.PARTY;
    }
}
