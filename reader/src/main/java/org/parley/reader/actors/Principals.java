package org.parley.reader.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.reader.syntax.Sentence;

/**
 * The two whom an article is about: the sides that it has spoken of most so far, by themselves or
 * by those who speak for them.
 */
final class Principals {
    private final Discourse discourse;

    Principals(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The two sides spoken of more often than all others; empty if a third is as often. */
    Optional<Referent> before(Sentence s) {
        Map<Referent, Integer> often = new LinkedHashMap<>();
        for (int i = 0; i < s.index(); i++) {
            for (Occurrence one : discourse.salience().in(i)) {
                side(one).ifPresent(who -> often.merge(same(often, who), 1, Integer::sum));
            }
        }
        List<Map.Entry<Referent, Integer>> most = new ArrayList<>(often.entrySet());
        most.sort(Comparator.comparing(e -> -e.getValue()));
        boolean two =
                most.size() >= 2
                        && most.get(1).getValue() > 1
                        && (most.size() == 2 || most.get(2).getValue() < most.get(1).getValue());
        List<Referent> sides = new ArrayList<>(often.keySet()); // in the order of the text
        sides.removeIf(who -> !two || most.stream().limit(2).noneMatch(e -> e.getKey() == who));
        return two ? Optional.of(discourse.listed(sides)) : Optional.empty();
    }

    /** Whom an occurrence speaks of as a side: itself, or the side that a person speaks for. */
    private Optional<Referent> side(Occurrence one) {
        Referent who = one.who();
        if (who.is(Referent.Nature.PERSON)) {
            return discourse.named().stream()
                    .filter(o -> !o.is(Referent.Nature.PERSON))
                    .filter(o -> who.party() != null && who.party().equals(o.party()))
                    .findFirst();
        }
        boolean side =
                who.members().isEmpty()
                        && who.acts()
                        && (who.isNamed() || who.is(Referent.Nature.BODY) && !who.isOpen())
                        && !one.role().is("nmod")
                        && !Salience.places(one);
        return side ? Optional.of(who) : Optional.empty();
    }

    private static Referent same(Map<Referent, Integer> often, Referent who) {
        return often.keySet().stream().filter(o -> o.overlaps(who)).findFirst().orElse(who);
    }
}
