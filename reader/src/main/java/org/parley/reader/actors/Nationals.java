package org.parley.reader.actors;

import java.util.Optional;
import org.parley.core.entry.Party;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * People called by their nation who are not their state: "a Swede", "thousands of Germans", "Greek
 * Albanians".
 */
final class Nationals {
    private final Gazetteer gazetteer;
    private final SideWords words;
    private final Cast cast;

    Nationals(Gazetteer gazetteer, SideWords words, Cast cast) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.cast = cast;
    }

    /** "The Swede": one person of a people whose plural differs. */
    private boolean isOneOf(Spotter.Name name) {
        Token head = name.head();
        boolean countable =
                gazetteer.known(name.text() + "s").isPresent()
                        || name.text().endsWith("man")
                        || name.text().endsWith("woman");
        boolean noun =
                head.isNoun()
                        && !head.tag().endsWith("S")
                        && !head.is("compound")
                        && !head.is("amod");
        return countable
                && noun
                && name.sentence()
                        .child(head, "det")
                        .filter(d -> d.lemma().equals("the"))
                        .isPresent();
    }

    /** Whether a people is called by another's adjective: "Greek Albanians" are neither state. */
    boolean isTwoPeoples(Spotter.Name name) {
        return name.head().tag().endsWith("S") && peoples(name).isPresent();
    }

    /** "Greek Albanians", also of "the Greek Albanian leader". */
    private Optional<Party> peoples(Spotter.Name name) {
        Sentence s = name.sentence();
        if (!isDemonym(name) || name.from() == 0) {
            return Optional.empty();
        }
        return cast.nameAt(s, s.token(name.from() - 1))
                .filter(Nationals::isDemonym)
                .map(first -> first.text() + " " + name.text())
                .map(both -> new Party(both.endsWith("s") ? both : both + "s", null));
    }

    /** The people of two nations for whom one of them speaks that an owner's words name. */
    Optional<Party> peoples(Sentence s, Token owner) {
        return cast.nameAt(s, owner)
                .flatMap(
                        name ->
                                peoples(name)
                                        .or(
                                                () ->
                                                        name.to() < s.size() && isDemonym(name)
                                                                ? cast.nameAt(s, s.token(name.to()))
                                                                        .flatMap(this::peoples)
                                                                : Optional.empty()));
    }

    private static boolean isDemonym(Spotter.Name name) {
        return name.known() != null && name.known().type() == Gazetteer.Type.DEMONYM;
    }

    /** Whether a name means some of a people and not their state: "thousands of Germans". */
    boolean isPeople(Spotter.Name name) {
        Sentence s = name.sentence();
        Token head = name.head();
        return isDemonym(name) && (words.isSome(s, head) || words.isOne(s, head) || isOneOf(name));
    }
}
