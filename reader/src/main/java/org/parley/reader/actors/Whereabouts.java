package org.parley.reader.actors;

import java.util.List;
import java.util.Set;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Tells names that have only said where something is: the Halle of "platforms in Halle" is no
 * company, whatever the engine took it for.
 */
final class Whereabouts {
    private static final Set<String> INSIDE =
            Set.of("in", "near", "off", "outside", "around", "across", "toward", "towards");

    private final Discourse discourse;

    Whereabouts(Discourse discourse) {
        this.discourse = discourse;
    }

    /** Whether a body of unknown kind has been read as a place alone. */
    boolean isOnly(Referent who) {
        if (!who.is(Referent.Nature.BODY) || !who.kinds().isEmpty()) {
            return false;
        }
        List<Occurrence> all =
                discourse.sentences().stream()
                        .flatMap(s -> discourse.salience().in(s.index()).stream())
                        .filter(o -> o.who() == who && !isShown(o))
                        .toList();
        return !all.isEmpty() && all.stream().allMatch(Whereabouts::isPlace);
    }

    /**
     * "Norway expelled two envoys based in Oslo": another name than the state's own only tells
     * where.
     */
    static boolean isPlaceIn(Sentence s, Token noun, Referent who) {
        return who.is(Referent.Nature.STATE)
                && noun.isProper()
                && !who.name().contains(noun.text())
                && (noun.is("obl") || noun.is("nmod"))
                && s.children(noun, "case").stream().anyMatch(c -> INSIDE.contains(c.lemma()));
    }

    /** What a word that was linked to it tells is no evidence. */
    private static boolean isShown(Occurrence one) {
        return !one.head().isProper();
    }

    /** "In Halle", "its Halle plant". */
    private static boolean isPlace(Occurrence one) {
        Sentence s = one.sentence();
        Token role = one.role();
        if (role.is("compound")) {
            return s.head(role).flatMap(noun -> s.child(noun, "nmod:poss")).isPresent();
        }
        return (role.is("obl") || role.is("nmod"))
                && s.preposition(role).filter(INSIDE::contains).isPresent();
    }
}
