package org.parley.reader.actors;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Party;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * The state that an article is about, and its government. At home, where all the article is about
 * one state, its organs and cities are sides of their own.
 */
final class Homeland {
    private final Cast cast;
    private final List<Sentence> sentences;
    private final Home home;
    private @Nullable Party government;
    private boolean domestic;

    /**
     * @param place the state of the article's dateline, or null
     */
    Homeland(Cast cast, List<Sentence> sentences, @Nullable Party place) {
        this.cast = cast;
        this.sentences = sentences;
        this.home = new Home(cast, sentences, place);
    }

    /** Finds the article's usual word for the government: "government", "Ruiz administration". */
    void readGovernment(GroupNames names) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Sentence s : sentences) {
            for (Token token : s.tokens()) {
                if (SideWords.GOVERNMENTS.contains(token.lemma().toLowerCase(Locale.ROOT))
                        && !token.tag().endsWith("S")
                        && !isOfState(s, token)) {
                    counts.merge(names.of(s, token), 1, Integer::sum);
                }
            }
        }
        government =
                counts.entrySet().stream()
                        .max(
                                Map.Entry.<String, Integer>comparingByValue()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(usual -> new Party(usual.getKey(), null))
                        .orElse(null);
    }

    /** The government of a state's name: "the Peruvian Government". */
    private boolean isOfState(Sentence s, Token word) {
        return word.isProper() && cast.nameAt(s, word).filter(n -> n.known() != null).isPresent();
    }

    /**
     * The side of a ministry or premier without an owner: the state that the sentence or the
     * article is about; at home the government, if the article speaks of one.
     */
    Optional<Party> executive(Sentence s) {
        return cabinet(s).or(() -> home.of(s));
    }

    /** The state whose place opens the sentence or the one before; empty at home. */
    Optional<Party> located(Sentence s) {
        return domestic ? Optional.empty() : home.near(s);
    }

    /** The place in which a sentence opens. */
    Optional<Spotter.Name> scene(Sentence s) {
        return home.scene(s);
    }

    /** Abroad, the sentence before one that names no state. */
    Optional<Sentence> before(Sentence s) {
        boolean tells =
                cast.names(s).stream()
                        .filter(n -> !isGoal(s, n.head()))
                        .anyMatch(n -> n.known() != null && n.known().party() != null);
        return domestic || tells || s.index() == 0
                ? Optional.empty()
                : Optional.of(sentences.get(s.index() - 1));
    }

    /** The Lima of "flew to Lima", which is not where he is from. */
    private static boolean isGoal(Sentence s, Token place) {
        return place.is("obl") && s.preposition(place).filter("to"::equals).isPresent();
    }

    /** The state that a sentence or the article is about; empty at home. */
    Optional<Party> abroad(Sentence s) {
        return domestic ? Optional.empty() : home.of(s);
    }

    /** The state that a sentence or the article is about, also at home. */
    Optional<Party> state(Sentence s) {
        return home.of(s);
    }

    /** At home, the government, if the article speaks of one. */
    Optional<Party> government() {
        return domestic ? anyGovernment() : Optional.empty();
    }

    /** The government by the article's usual word for it. */
    Optional<Party> anyGovernment() {
        return Optional.ofNullable(government);
    }

    /** The same of a minister; at home nobody's but the government's. */
    Optional<Party> cabinet(Sentence s) {
        return domestic ? Optional.ofNullable(government) : home.of(s);
    }

    /**
     * From now on the organs and cities of a state are sides of their own: all the article is about
     * one state.
     */
    void stayAtHome() {
        domestic = true;
    }

    /** Whether all the article is about one state. */
    boolean atHome() {
        return domestic;
    }
}
