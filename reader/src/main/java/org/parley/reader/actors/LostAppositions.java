package org.parley.reader.actors;

import java.util.List;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Reads what stands beside a person's name where the parse has lost what it hangs on: "the growers'
 * chairman, Dr. Paul Blum, ...".
 */
final class LostAppositions {
    private static final int LONGEST_APPOSITION = 9;

    private final Gazetteer gazetteer;
    private final SideWords words;
    private final Cast cast;
    private final Owners owners;
    private final Roles roles;
    private final Titles titles;

    LostAppositions(
            Gazetteer gazetteer,
            SideWords words,
            Cast cast,
            Owners owners,
            Roles roles,
            Titles titles) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.cast = cast;
        this.owners = owners;
        this.roles = roles;
        this.titles = titles;
    }

    /** An apposition that the parse has lost: "the growers' chairman, Dr. Paul Blum, ...". */
    void read(Spotter.Name name, Actor actor, List<Claim> claims) {
        Sentence s = name.sentence();
        int before = name.from() - 1;
        while (before > 0 && gazetteer.title(s.token(before).text()).isPresent()) {
            before--;
        }
        if (before > 0 && s.token(before).text().equals(",")) {
            Token noun = s.token(before - 1);
            if (noun.isNoun() && titles.isRole(noun)) {
                roles.role(name, noun, actor, claims);
            } else {
                roles.officeOf(name, noun, actor, claims);
            }
        }
        if (claims.isEmpty()) {
            behind(name, claims);
        }
        if (claims.isEmpty()) {
            after(name, actor, claims);
        }
    }

    /** The first title that ends a phrase behind the comma: "Ana Ruiz, harbour chaplain". */
    private void after(Spotter.Name name, Actor actor, List<Claim> claims) {
        Sentence s = name.sentence();
        if (name.to() >= s.size() || !s.token(name.to()).text().equals(",")) {
            return;
        }
        int limit = Math.min(s.size() - 1, name.to() + LONGEST_APPOSITION);
        for (int i = name.to() + 1; i < limit; i++) {
            Token noun = s.token(i);
            if (noun.isPunctuation() || noun.isVerb()) {
                return;
            }
            boolean ends = noun.isNoun() && !s.token(i + 1).isNoun();
            if (ends && gazetteer.title(noun.lemma()).isPresent()) {
                roles.role(name, noun, actor, claims);
                return;
            }
        }
    }

    /** "Ana Ruiz of the Tug and Ferry Crews", where the parse has lost what "of" hangs on. */
    private void behind(Spotter.Name name, List<Claim> claims) {
        Sentence s = name.sentence();
        boolean aside = name.to() < s.size() && s.token(name.to()).text().equals(",");
        int first = name.to() + (aside ? 2 : 1);
        if (first >= s.size()
                || !isLink(s.token(first - 1), aside)
                || titles.lead(s, name.from()).stream().anyMatch(words::standsBy)) {
            return;
        }
        first += s.token(first).lemma().equals("the") ? 1 : 0;
        if (first < s.size()) {
            cast.nameAt(s, s.token(first))
                    .filter(n -> !n.person() && isBody(n))
                    .filter(n -> !aside || n.to() < s.size() && s.token(n.to()).isPunctuation())
                    .ifPresent(
                            n ->
                                    owners.claim(
                                            name,
                                            n.head(),
                                            null,
                                            false,
                                            Claim.Strength.ROLE,
                                            claims));
        }
    }

    private static boolean isBody(Spotter.Name name) {
        return name.known() == null
                ? !name.head().entity().equals("LOCATION")
                : name.known().type() == Gazetteer.Type.BODY
                        || name.known().type() == Gazetteer.Type.PARTY;
    }

    private static boolean isLink(Token word, boolean aside) {
        return word.text().equals("of") || aside && word.text().equals("from");
    }
}
