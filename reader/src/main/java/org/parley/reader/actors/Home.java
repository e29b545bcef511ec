package org.parley.reader.actors;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Party;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * The state that "the ministry" or "the prime minister" without an owner belongs to: the one whose
 * place opens the sentence ("In Lima, the ministry ...") or the one before, else the one that most
 * of the article's names of states point to. Where neither tells, none: it is not guessed.
 */
final class Home {
    private static final double CLEAR_MAJORITY = 0.65;
    private static final int FEWEST_NAMES = 2;
    private static final int OPENING = 4;

    private final Cast cast;
    private final List<Sentence> sentences;
    private final @Nullable Party governed;
    private final @Nullable Party named;
    private final @Nullable Party main;
    private final @Nullable Party place;

    /**
     * @param place the state of the dateline, or null
     */
    Home(Cast cast, List<Sentence> sentences, @Nullable Party place) {
        this.cast = cast;
        this.sentences = sentences;
        this.place = place;
        this.governed = new Governed(cast).only(sentences);
        this.main = main(cast, place);
        @Nullable Party most = main(cast, null);
        this.named = place == null || place.equals(most) ? most : null;
    }

    /** The state of an organ or office that a sentence names without its owner. */
    Optional<Party> of(Sentence s) {
        return near(s).or(this::governed)
                .or(() -> doing(s))
                .or(() -> Optional.ofNullable(named))
                .or(() -> doing(sentences.get(0)))
                .or(() -> Optional.ofNullable(main))
                .or(() -> Optional.ofNullable(place));
    }

    /** The one state whose government or war the article speaks of. */
    Optional<Party> governed() {
        return Optional.ofNullable(governed);
    }

    /** "Mexico will lift its duties, the minister said": the one state that does something. */
    private Optional<Party> doing(Sentence s) {
        List<Party> doing =
                cast.names(s).stream()
                        .filter(name -> name.head().is("nsubj"))
                        .flatMap(name -> state(name).stream())
                        .distinct()
                        .toList();
        return doing.size() == 1 ? Optional.of(doing.get(0)) : Optional.empty();
    }

    /** The state whose place opens the sentence or the one before. */
    Optional<Party> near(Sentence s) {
        return opening(s)
                .or(
                        () ->
                                s.index() == 0
                                        ? Optional.empty()
                                        : opening(sentences.get(s.index() - 1)));
    }

    private Optional<Party> opening(Sentence s) {
        return scene(s).flatMap(Home::state);
    }

    /** "In Lima, ...", "At the Kremlin ...", "From Lagos ...". */
    Optional<Spotter.Name> scene(Sentence s) {
        for (Spotter.Name name : cast.names(s)) {
            Token head = name.head();
            boolean place =
                    head.is("obl")
                            && name.from() <= OPENING
                            && s.preposition(head)
                                    .filter(
                                            p ->
                                                    p.equals("in")
                                                            || p.equals("at")
                                                            || p.equals("from"))
                                    .isPresent();
            if (place) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static @Nullable Party main(Cast cast, @Nullable Party place) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Party> sides = new TreeMap<>();
        int total = 0;
        if (place != null) {
            counts.put(place.name(), FEWEST_NAMES);
            sides.put(place.name(), place);
            total = FEWEST_NAMES;
        }
        for (Spotter.Name name : cast.actors().keySet()) {
            Optional<Party> side = state(name);
            if (side.isPresent()) {
                counts.merge(side.get().name(), 1, Integer::sum);
                sides.put(side.get().name(), side.get());
                total++;
            }
        }
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (count.getValue() >= FEWEST_NAMES && count.getValue() >= CLEAR_MAJORITY * total) {
                return sides.get(count.getKey());
            }
        }
        return null;
    }

    private static Optional<Party> state(Spotter.Name name) {
        return Optional.ofNullable(name.known())
                .map(Gazetteer.Known::party)
                .filter(side -> side.code() != null && !side.code().equals("IGO"));
    }
}
