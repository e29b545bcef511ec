package org.parley.reader.actors;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Finds whom a speaker means by "they" if nobody near fits: the other side, the only one but his
 * own that the text comes back to.
 */
final class Opponents {
    /** In how many sentences the text must speak of him. */
    private static final int OFTEN = 2;

    private final Discourse discourse;

    Opponents(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The other side; empty if several can be meant. */
    Optional<Referent> of(Sentence s, Token pronoun, Acting.Shown shown, Set<Referent> apart) {
        Map<Referent, Integer> sentences = new LinkedHashMap<>();
        Set<Referent> others = new LinkedHashSet<>();
        for (int i = Math.max(0, s.index() - Salience.REACH); i <= s.index(); i++) {
            Set<Referent> here = in(i, s, pronoun);
            here.removeIf(who -> !isOther(who, shown, apart));
            here.forEach(who -> sentences.merge(who, 1, Integer::sum));
            if (i >= s.index() - 1) {
                others.addAll(here);
            }
        }
        sentences.forEach(
                (who, count) -> {
                    if (count >= OFTEN) {
                        others.add(who);
                    }
                });
        return others.stream()
                .filter(who -> others.size() == 1)
                .filter(who -> sentences.getOrDefault(who, 0) >= OFTEN && !who.isOpen())
                .findFirst();
    }

    private Set<Referent> in(int sentence, Sentence s, Token pronoun) {
        return discourse.salience().in(sentence).stream()
                .filter(one -> sentence < s.index() || one.head().index() < pronoun.index())
                .filter(one -> !Salience.places(one))
                .map(Occurrence::who)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isOther(Referent who, Acting.Shown shown, Set<Referent> apart) {
        return who.acts()
                && !who.is(Referent.Nature.PERSON)
                && !apart.contains(who)
                && who.members().stream().noneMatch(apart::contains)
                && Agreement.cost(Form.THEY, who, shown) < Agreement.NEVER;
    }
}
