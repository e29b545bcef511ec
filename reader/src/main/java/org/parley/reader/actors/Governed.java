package org.parley.reader.actors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Party;
import org.parley.reader.lexicon.Resources;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Finds the one state whose government, army or war an article speaks of: "the Malian government
 * and the rebels", "the war in Mali". Hosts and mediators are named as often, but do not have
 * these.
 */
final class Governed {
    /** What only the state at the table has: a government, an army, rebels, a war. */
    private static final Set<String> MARKS = Resources.words(Governed.class, "governed-nouns.txt");

    private static final Set<String> LINKS = Set.of("of", "in", "'s", "\u2019s");

    private final Cast cast;

    Governed(Cast cast) {
        this.cast = cast;
    }

    /** The state; null if the article tells none, or several. */
    @Nullable Party only(List<Sentence> sentences) {
        TreeMap<String, Party> found = new TreeMap<>();
        for (Sentence s : sentences) {
            for (Spotter.Name name : cast.names(s)) {
                if (isMarked(s, name)) {
                    state(name).ifPresent(side -> found.put(side.name(), side));
                }
            }
        }
        return found.size() == 1 ? found.firstEntry().getValue() : null;
    }

    /** Whether a name owns a government or war: "Malian government", "government of Mali". */
    private boolean isMarked(Sentence s, Spotter.Name name) {
        Token head = name.head();
        boolean owner =
                head.is("amod")
                        || head.is("compound")
                        || head.is("nmod:poss")
                        || head.is("nmod")
                                && s.preposition(head).filter(LINKS::contains).isPresent();
        return owner
                && s.head(head).filter(noun -> MARKS.contains(noun.lemma())).isPresent()
                && s.head(head).filter(noun -> cast.nameAt(s, noun).isEmpty()).isPresent();
    }

    private static Optional<Party> state(Spotter.Name name) {
        return Optional.ofNullable(name.known())
                .map(Gazetteer.Known::party)
                .filter(side -> side.code() != null && !side.code().equals("IGO"));
    }
}
