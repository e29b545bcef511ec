package org.parley.reader.moves;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.reader.syntax.Token;

/**
 * Finds toward whom a move is made whose sentence does not say it, where a reader who knows the
 * article's sides sees it plainly: the side that is answered, or the one other side that the holder
 * deals with all along. Where two could be meant, nobody is.
 */
final class Opponents {
    /** Moves that are always made toward somebody. */
    private static final Set<Move> DIRECTED =
            EnumSet.of(Move.ACCUSE, Move.DEMAND, Move.REJECT, Move.THREATEN, Move.PROTEST);

    /** Moves that answer what another has put forward. */
    private static final Set<Move> ANSWERING =
            EnumSet.of(Move.ACCEPT, Move.REJECT, Move.SUPPORT, Move.ACCUSE);

    private static final Set<String> DEFINITE = Set.of("the", "this", "that");

    /** Moves that say nothing of an opponent: friends are thanked and helped. */
    private static final Set<Move> FRIENDLY = EnumSet.of(Move.SUPPORT, Move.AID);

    /** Words that stand for what was said before. */
    private static final Set<String> REFERRING =
            Set.of("this", "that", "it", "these", "those", "such", "both");

    private static final int NEAR = 2;
    private static final int FEWEST_DEALINGS = 2;
    private static final double CLEAR_SHARE = 0.75;

    private final Map<Party, Map<Party, Integer>> dealings = new LinkedHashMap<>();

    Opponents(List<Candidate> candidates) {
        for (Candidate c : candidates) {
            @Nullable Party holder = c.holder().party();
            if (holder != null && c.target().isPresent() && !FRIENDLY.contains(c.move())) {
                count(holder, c.target().get());
                count(c.target().get(), holder);
            }
        }
    }

    private void count(Party one, Party other) {
        dealings.computeIfAbsent(one, p -> new LinkedHashMap<>()).merge(other, 1, Integer::sum);
    }

    /** The candidates, those without a target toward the holder's usual opponent if he has one. */
    List<Candidate> filled(List<Candidate> candidates) {
        List<Candidate> filled = new ArrayList<>();
        for (Candidate c : candidates) {
            @Nullable Party holder = c.holder().party();
            boolean open = holder != null && c.target().isEmpty();
            Optional<Party> toward = open ? presenter(c, filled) : Optional.empty();
            if (open && toward.isEmpty() && DIRECTED.contains(c.move())) {
                toward = answered(c, filled).or(() -> usual(holder));
            }
            filled.add(toward.map(c::toward).orElse(c));
        }
        return filled;
    }

    /** "Backs the measure": toward whoever put the measure forward that was told of last. */
    private static Optional<Party> presenter(Candidate c, List<Candidate> before) {
        @Nullable Token plan = c.contentHead();
        boolean definite =
                plan != null
                        && PlanTerms.isPlan(plan)
                        && c.sentence().child(plan, "nmod:poss").isEmpty()
                        && c.sentence()
                                .child(plan, "det")
                                .filter(d -> DEFINITE.contains(d.lemma()))
                                .isPresent();
        return definite && ANSWERING.contains(c.move())
                ? before.stream()
                        .filter(b -> b.move() == Move.OFFER)
                        .filter(
                                b ->
                                        b.sentence().index()
                                                >= c.sentence().index() - PlanTerms.LONGEST_MEMORY)
                        .reduce((first, last) -> last)
                        .flatMap(b -> Optional.ofNullable(b.holder().party()))
                        .filter(p -> !p.equals(c.holder().party()))
                : Optional.empty();
    }

    /** "This is rejected by Ukraine": whose move the words right before it tell. */
    private static Optional<Party> answered(Candidate c, List<Candidate> before) {
        boolean refers = c.contentHead() != null && REFERRING.contains(c.contentHead().lemma());
        return refers
                ? before.stream()
                        .filter(b -> b.sentence().index() >= c.sentence().index() - NEAR)
                        .filter(b -> b.sentence().index() <= c.sentence().index())
                        .filter(b -> !Objects.equals(b.holder().party(), c.holder().party()))
                        .reduce((first, last) -> last)
                        .flatMap(b -> Optional.ofNullable(b.holder().party()))
                : Optional.empty();
    }

    private Optional<Party> usual(@Nullable Party holder) {
        Map<Party, Integer> others = dealings.getOrDefault(holder, Map.of());
        int all = others.values().stream().mapToInt(n -> n).sum();
        return others.entrySet().stream()
                .filter(e -> e.getValue() >= FEWEST_DEALINGS)
                .filter(e -> e.getValue() >= CLEAR_SHARE * all)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
