package org.parley.reader.moves;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.parley.core.entry.Polarity;
import org.parley.reader.actors.Names;
import org.parley.reader.chains.Chains;
import org.parley.reader.syntax.Sentence;

/**
 * Weighs what the rules find in one sentence against what the encoder reads there: a rule's
 * candidate that the encoder sees no cue in falls away, what it alone reads is added, and where it
 * is sure of another move it decides. The figures are decision 11's.
 */
final class Weighing {
    /** What the encoder alone reads counts from this probability on. */
    static final double ADDED = 0.55;

    /**
     * A rule's candidate falls away if no word of its cue is likelier to be of one; other forms of
     * rule read what has no cue word, and stay, as do nouns for what is said to be missing ("no
     * concession from the board"), which the encoder hardly knows, but in a calm article.
     */
    private static final Map<String, Double> LEAST =
            Map.of("verb", 0.08, "noun", 0.08, "adj", 0.15, "terms", 0.05);

    /** The same for a move that the words deny. */
    private static final double LEAST_IF_DENIED = 0.03;

    /** The same, whatever the form, in an article that tells of no negotiation. */
    private static final double LEAST_IN_CALM = 0.3;

    /** From this probability on the encoder knows better which move it is. */
    private static final double SURE = 0.8;

    /** Under this probability the encoder doubts that it is the rule's move. */
    private static final double DOUBTED = 0.2;

    private final Sentence s;
    private final EncoderMoves read;
    private final EncoderCandidates candidates;

    Weighing(Sentence sentence, Names names, Chains chain, EncoderMoves read) {
        this.s = sentence;
        this.read = read;
        this.candidates = new EncoderCandidates(s, names, chain);
    }

    /** The candidates of the rules that stand, then those that the encoder alone reads. */
    List<Candidate> weighed(List<Candidate> ruled) {
        List<TaggedMove> tagged = read.in(s.span());
        List<Candidate> weighed = new ArrayList<>();
        for (Candidate c : ruled) {
            Optional<TaggedMove> same =
                    tagged.stream().filter(t -> t.cue().overlaps(c.cue())).findFirst();
            if (same.isPresent() || !denied(c)) {
                weighed.add(same.map(t -> joined(c, t)).orElse(c));
            }
        }
        for (TaggedMove t : tagged) {
            if (t.confidence() >= ADDED
                    && weighed.stream().noneMatch(c -> c.cue().overlaps(t.cue()))) {
                candidates
                        .of(t)
                        .filter(c -> weighed.stream().noneMatch(k -> isOneMove(k, c)))
                        .ifPresent(weighed::add);
            }
        }
        return weighed;
    }

    /** What both see: the encoder may know the move better, and whom it is made toward. */
    private Candidate joined(Candidate c, TaggedMove t) {
        Candidate move = knowsBetter(t, c) ? c.as(t.move()) : c;
        return c.target().isPresent()
                ? move
                : candidates.target(t, c.holder()).map(move::toward).orElse(move);
    }

    private boolean denied(Candidate c) {
        String[] rule = c.rule().split("/");
        boolean missing =
                c.polarity() == Polarity.NEGATIVE
                        && (c.governor().isNoun() || c.rule().contains("terms"));
        double most = c.polarity() == Polarity.NEGATIVE ? LEAST_IF_DENIED : 1;
        double least =
                missing || rule.length < 2 ? 0 : Math.min(most, LEAST.getOrDefault(rule[1], 0.0));
        return read.reads(c.cue())
                && read.cueness(c.cue()) < (read.isCalm() ? LEAST_IN_CALM : least);
    }

    private boolean knowsBetter(TaggedMove t, Candidate c) {
        return c.polarity() == Polarity.POSITIVE
                && t.move() != c.move()
                && t.confidence() >= SURE
                && read.likelihood(c.cue(), c.move()) < DOUBTED;
    }

    private static boolean isOneMove(Candidate one, Candidate other) {
        return one.move() == other.move()
                && Objects.equals(one.holder().party(), other.holder().party())
                && one.clause().equals(other.clause());
    }
}
