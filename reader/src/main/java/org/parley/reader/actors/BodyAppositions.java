package org.parley.reader.actors;

import java.util.Optional;
import java.util.stream.Stream;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * The names of bodies that stand beside the common noun for their kind: "the regional bloc Kardia",
 * "the family-owned Baltair company".
 */
final class BodyAppositions {
    private final Cast cast;

    BodyAppositions(Cast cast) {
        this.cast = cast;
    }

    /**
     * The name of a body that tells which is meant: "the regional bloc Kardia", "the rival,
     * Fjordheim Trust,".
     */
    Optional<Token> behind(Sentence s, Token noun) {
        int next = noun.index() + 1;
        if (!noun.isNoun() || noun.isProper() || next >= s.size() || noun.tag().endsWith("S")) {
            return Optional.empty();
        }
        Optional<Token> beside = beside(s, noun);
        if (beside.isPresent()) {
            return beside;
        }
        boolean aside = s.token(next).text().equals(",") && next + 1 < s.size();
        int from = aside ? next + 1 : next;
        from += aside && s.token(from).text().equals("the") && from + 1 < s.size() ? 1 : 0;
        return bodyAt(s, noun, from, aside);
    }

    private Optional<Token> bodyAt(Sentence s, Token noun, int from, boolean aside) {
        return cast.nameAt(s, s.token(from))
                .filter(n -> !n.person() && n.from() == from && isOwnBody(n))
                .filter(n -> !aside || SideWords.isDefinite(s, noun) && endsAside(s, n.to()))
                .map(Spotter.Name::head);
    }

    /** "The federation of hauliers, Transruta", "the firm that runs the boats, Strand Lines,". */
    private Optional<Token> beside(Sentence s, Token noun) {
        if (!Kinds.known().isNoun(noun.lemma()) || !SideWords.isDefinite(s, noun)) {
            return Optional.empty();
        }
        return Stream.concat(Stream.of(noun), s.children(noun, "nmod").stream())
                .filter(t -> t == noun || t.tag().equals("NNS"))
                .flatMap(t -> s.children(t, "appos").stream())
                .filter(t -> t.index() > noun.index() + 2)
                .filter(t -> cast.nameAt(s, t).filter(n -> !n.person() && isOwnBody(n)).isPresent())
                .findFirst()
                .or(() -> behindClause(s, noun));
    }

    /** The name that ends an aside behind a clause, whatever the parse hangs it on. */
    private Optional<Token> behindClause(Sentence s, Token noun) {
        int at = noun.index() + 1;
        if (at >= s.size() || !s.token(at).tag().equals("WDT")) {
            return Optional.empty();
        }
        while (at < s.size() && !s.token(at).isPunctuation()) {
            at++;
        }
        int from = at + 1;
        return from < s.size() && s.token(at).text().equals(",")
                ? cast.nameAt(s, s.token(from))
                        .filter(n -> !n.person() && n.from() == from && isOwnBody(n))
                        .filter(n -> endsAside(s, n.to()))
                        .map(Spotter.Name::head)
                : Optional.empty();
    }

    /** The body of "the family-owned Baltair company", named before the noun for its kind. */
    Optional<Token> before(Sentence s, Token noun) {
        if (noun.index() == 0
                || noun.tag().endsWith("S")
                || !Character.isLowerCase(noun.text().codePointAt(0))
                || !Kinds.known().isNoun(noun.lemma())) {
            return Optional.empty();
        }
        Token before = s.token(noun.index() - 1);
        return before.head() == noun.index() && !before.is("nmod:poss")
                ? cast.nameAt(s, before)
                        .filter(n -> !n.person() && n.known() == null)
                        .map(Spotter.Name::head)
                : Optional.empty();
    }

    private static boolean endsAside(Sentence s, int at) {
        return at < s.size() && s.token(at).text().equals(",");
    }

    private static boolean isOwnBody(Spotter.Name name) {
        return name.known() == null
                || name.known().type() == Gazetteer.Type.BODY
                || name.known().type() == Gazetteer.Type.PARTY;
    }
}
