package org.parley.reader.actors;

import java.util.Optional;
import org.parley.core.entry.Party;

/**
 * Calls a party that stands before an office as one of its people ("Agrarian leader", "Civic
 * Democrat lawmaker") as the article calls it elsewhere: Agrarians, Civic Democrats.
 */
final class PartyPlurals {
    private final Gazetteer gazetteer;
    private final Cast cast;

    PartyPlurals(Gazetteer gazetteer, Cast cast) {
        this.gazetteer = gazetteer;
        this.cast = cast;
    }

    /** The party by its usual name; the same side where the article has no other. */
    Party usual(Party side) {
        String name = side.name();
        boolean unlisted =
                side.code() == null
                        && Character.isUpperCase(name.codePointAt(0))
                        && !PartyForms.isForm(name)
                        && gazetteer.known(name).isEmpty()
                        && gazetteer.group(name).isEmpty();
        if (!unlisted) {
            return side;
        }
        String many = name + "s";
        return Optional.ofNullable(cast.byFullName().get(many))
                .filter(actor -> !actor.isPerson())
                .map(Actor::party)
                .orElseGet(() -> cast.writes(many) ? new Party(many, null) : side);
    }
}
