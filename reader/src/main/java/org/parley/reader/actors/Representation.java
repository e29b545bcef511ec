package org.parley.reader.actors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.reader.syntax.Arguments;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Reads the verbs and phrases that tell for whom somebody speaks: "heads the League", "on behalf of
 * the tenants".
 */
final class Representation {
    private static final Set<String> SEATS = Set.of("sit", "serve", "be");
    private static final Set<String> SEAT_LINKS = Set.of("in", "on", "of");

    private final SideWords words;
    private final Owners owners;

    Representation(SideWords words, Owners owners) {
        this.words = words;
        this.owners = owners;
    }

    /** Reads a predicate whose subject he is. */
    void predicate(Spotter.Name name, Token predicate, List<Claim> claims) {
        represented(name, predicate, claims);
        seated(name, predicate, claims);
    }

    /** "Heads the League", "bargains for the nurses". */
    void represented(Spotter.Name name, Token verb, List<Claim> claims) {
        Sentence s = name.sentence();
        if (!verb.isVerb() || Arguments.isPassive(s, verb)) {
            return;
        }
        boolean over = s.children(verb).stream().anyMatch(t -> isOver(s, t));
        for (String slot : words.represented(verb)) {
            Optional<Token> side =
                    slot.equals("obj") ? s.child(verb, "obj") : Arguments.oblique(s, verb, slot);
            Claim.Strength strength =
                    slot.equals("for") ? Claim.Strength.BEHALF : Claim.Strength.ROLE;
            side.ifPresent(t -> owners.claim(name, t, null, over, strength, claims));
        }
        if (!words.represented(verb).isEmpty() && !over) {
            forWhom(name, verb, claims);
        }
    }

    /** "Chairs the shop committee at the mill for the union": a body behind "for", wherever. */
    void forWhom(Spotter.Name name, Token from, List<Claim> claims) {
        behind(name, from, "for", Claim.Strength.BEHALF, claims);
    }

    /** The body that a preposition takes somewhere behind a word, before any verb or mark. */
    private void behind(
            Spotter.Name name,
            Token word,
            String preposition,
            Claim.Strength strength,
            List<Claim> claims) {
        Sentence s = name.sentence();
        for (int i = word.index() + 1; i < s.size(); i++) {
            Token token = s.token(i);
            if (token.isVerb() || token.isPunctuation()) {
                return;
            }
            if (token.text().equals(preposition)) {
                s.head(token)
                        .filter(t -> owners.isBody(s, t))
                        .ifPresent(t -> owners.claim(name, t, null, false, strength, claims));
                return;
            }
        }
    }

    /** "Was in the League's team", "sat on its delegation", "is in charge of it for the union". */
    private void seated(Spotter.Name name, Token predicate, List<Claim> claims) {
        Sentence s = name.sentence();
        boolean is = s.child(predicate, "cop").isPresent() && s.preposition(predicate).isPresent();
        Stream.concat(
                        is ? Stream.of(predicate) : Stream.empty(),
                        SEATS.contains(predicate.lemma())
                                ? s.children(predicate, "obl").stream()
                                : Stream.empty())
                .filter(t -> s.preposition(t).filter(SEAT_LINKS::contains).isPresent())
                .forEach(
                        t -> {
                            if (words.isSmallBody(t.lemma())) {
                                owners.claim(name, t, null, false, Claim.Strength.ROLE, claims);
                            } else if (t.lemma().equals("charge")) {
                                forWhom(name, t, claims);
                                behind(name, t, "at", Claim.Strength.ROLE, claims);
                            }
                        });
    }

    private static boolean isOver(Sentence s, Token word) {
        return word.lemma().equals("once")
                || word.lemma().equals("formerly")
                || s.preposition(word).filter("until"::equals).isPresent();
    }

    /** "Spoke on behalf of the tenants". */
    void behalf(Spotter.Name name, Token predicate, List<Claim> claims) {
        Sentence s = name.sentence();
        for (Token oblique : s.children(predicate)) {
            if (!oblique.is("obl") && !oblique.is("nmod")) {
                continue;
            }
            if (oblique.lemma().equals("behalf")
                    || s.preposition(oblique).filter("on behalf of"::equals).isPresent()) {
                Optional<Token> side =
                        oblique.lemma().equals("behalf")
                                ? Arguments.oblique(s, oblique, "of")
                                : Optional.of(oblique);
                side.ifPresent(
                        o -> owners.claim(name, o, null, false, Claim.Strength.BEHALF, claims));
            }
        }
    }
}
