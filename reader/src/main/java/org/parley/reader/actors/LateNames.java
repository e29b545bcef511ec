package org.parley.reader.actors;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Party;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Finds the side of a person whom a report names only after his role: "The Peruvian envoy left
 * first. \"We were close,\" Ana Ruiz said."
 */
final class LateNames {
    private final Gazetteer gazetteer;
    private final SideWords words;
    private final Cast cast;
    private final Sides sides;
    private final @Nullable Names names;

    /**
     * @param names what descriptions stand for, or null if that is not known yet
     */
    LateNames(Gazetteer gazetteer, SideWords words, Cast cast, Sides sides, @Nullable Names names) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.cast = cast;
        this.sides = sides;
        this.names = names;
    }

    /** The side of the one role that acted in the sentence before the person's bare first name. */
    Optional<Party> side(Actor actor) {
        if (!actor.titles().isEmpty() || actor.isRetired()) {
            return Optional.empty();
        }
        return cast.actors().entrySet().stream()
                .filter(named -> named.getValue() == actor)
                .map(Map.Entry::getKey)
                .min(
                        Comparator.comparingInt((Spotter.Name n) -> n.sentence().index())
                                .thenComparingInt(Spotter.Name::from))
                .filter(name -> name.sentence().index() > 0 && isBare(name))
                .flatMap(name -> role(cast.sentence(name.sentence().index() - 1)));
    }

    /** Whether a name acts and nothing beside it tells who its bearer is. */
    private static boolean isBare(Spotter.Name name) {
        return name.head().is("nsubj")
                && name.sentence().children(name.head()).stream()
                        .allMatch(t -> name.covers(t) || t.isPunctuation());
    }

    private Optional<Party> role(Sentence s) {
        List<Token> acting = s.tokens().stream().filter(t -> t.is("nsubj")).toList();
        boolean named = acting.stream().anyMatch(t -> cast.personAt(s, t).isPresent());
        List<Token> roles = acting.stream().filter(t -> isRole(s, t)).toList();
        return named || roles.size() != 1
                ? Optional.empty()
                : side(s, roles.get(0)).filter(this::isBody);
    }

    private Optional<Party> side(Sentence s, Token role) {
        return names == null ? sides.at(s, role) : names.party(s, role);
    }

    /** A role of one person who could be named: "the envoy", "a spokeswoman". */
    private boolean isRole(Sentence s, Token noun) {
        Optional<String> kind = gazetteer.title(noun.lemma());
        boolean one = kind.isPresent() && !noun.tag().endsWith("S") && !words.standsBy(noun);
        return one
                && (SideWords.isDefinite(s, noun)
                        || s.child(noun, "nmod:poss").isPresent()
                        || kind.filter("spokesperson"::equals).isPresent())
                && s.children(noun, "appos").isEmpty();
    }

    /** A side with a name or a body by a noun, and not the role's own word. */
    private boolean isBody(Party side) {
        String last = side.name().substring(side.name().lastIndexOf(' ') + 1);
        return Character.isUpperCase(side.name().codePointAt(0))
                || gazetteer.group(last).filter("body"::equals).isPresent();
    }
}
