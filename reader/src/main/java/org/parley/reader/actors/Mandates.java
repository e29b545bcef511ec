package org.parley.reader.actors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.reader.lexicon.Resources;
import org.parley.reader.syntax.Arguments;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Reads whom people have sent to speak for them: "Ana Ruiz, whom the squatters had picked as their
 * negotiator", "one of five women that the tenants had elected to talk for them".
 */
final class Mandates {
    private static final Set<String> ELECTING =
            Resources.words(Mandates.class, "electing-verbs.txt");

    private final Gazetteer gazetteer;
    private final SideWords words;
    private final Owners owners;

    Mandates(Gazetteer gazetteer, SideWords words, Owners owners) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.owners = owners;
    }

    /** Reads the clauses on a name, its appositions and those whom it is one of. */
    void read(Spotter.Name name, List<Claim> claims) {
        Sentence s = name.sentence();
        Stream.concat(Stream.of(name.head()), s.children(name.head(), "appos").stream())
                .flatMap(t -> Stream.concat(Stream.of(t), s.children(t, "nmod").stream()))
                .flatMap(t -> Stream.of("acl", "acl:relcl").flatMap(r -> s.children(t, r).stream()))
                .filter(verb -> ELECTING.contains(verb.lemma()) && isMandate(s, verb))
                .flatMap(verb -> voters(s, verb).stream())
                .forEach(t -> owners.claim(name, t, null, false, Claim.Strength.BEHALF, claims));
    }

    /** Whether it is "to speak for them", "as their negotiator". */
    private boolean isMandate(Sentence s, Token verb) {
        boolean role =
                Arguments.oblique(s, verb, "as")
                        .filter(t -> gazetteer.title(t.lemma()).isPresent())
                        .isPresent();
        return role
                || Stream.of("xcomp", "advcl")
                        .flatMap(r -> s.children(verb, r).stream())
                        .anyMatch(purpose -> speaksForThem(s, purpose));
    }

    private boolean speaksForThem(Sentence s, Token purpose) {
        return words.represented(purpose).stream()
                .flatMap(
                        slot ->
                                slot.equals("obj")
                                        ? s.child(purpose, "obj").stream()
                                        : Arguments.oblique(s, purpose, slot).stream())
                .anyMatch(t -> t.tag().equals("PRP"));
    }

    private static Optional<Token> voters(Sentence s, Token verb) {
        Optional<Token> agent = Arguments.oblique(s, verb, "by");
        return agent.isPresent()
                ? agent
                : s.child(verb, "nsubj").filter(t -> !t.tag().startsWith("W"));
    }
}
