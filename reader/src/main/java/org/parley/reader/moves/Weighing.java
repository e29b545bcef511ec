package org.parley.reader.moves;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.reader.actors.Names;
import org.parley.reader.chains.Chains;
import org.parley.reader.syntax.Sentence;

/**
 * Weighs what the rules find in one sentence against what the encoder reads there: rules that the
 * encoder is sure are wrong fall away, what it alone is sure of is added.
 */
final class Weighing {
    /** A cue of the rules falls away if no word of it is likelier to be one. */
    static double dropped = Double.parseDouble(System.getProperty("w.drop", "0.1"));

    /** What the encoder alone reads counts from this probability on. */
    static double added = Double.parseDouble(System.getProperty("w.add", "0.5"));

    /** From this probability on the encoder knows better which move it is. */
    static double renamed = Double.parseDouble(System.getProperty("w.name", "0.7"));

    private final Sentence s;
    private final EncoderMoves read;
    private final EncoderCandidates candidates;

    Weighing(Sentence sentence, Names names, Chains chain, EncoderMoves read) {
        this.s = sentence;
        this.read = read;
        this.candidates = new EncoderCandidates(s, names, chain);
    }

    List<Candidate> weighed(List<Candidate> ruled) {
        List<Candidate> weighed = new ArrayList<>();
        List<TaggedMove> tagged = read.in(s.span());
        for (Candidate c : ruled) {
            Optional<TaggedMove> same =
                    tagged.stream().filter(t -> t.cue().overlaps(c.cue())).findFirst();
            String form = c.rule().contains("/") ? c.rule().split("/")[1] : "";
            double least = form.equals("verb") ? dropped : form.equals("noun") ? Double.parseDouble(System.getProperty("w.noun", "0.05")) : form.equals("adj") ? Double.parseDouble(System.getProperty("w.adj", "0")) : 0;
            if (same.isEmpty() && read.cueness(c.cue()) < least) {
                continue;
            }
            boolean other = same.filter(t -> t.move() != c.move() && t.confidence() >= renamed && read.likelihood(c.cue(), c.move()) < 0.2).isPresent();
            weighed.add(other ? c.as(same.get().move()) : c);
        }
        for (TaggedMove t : tagged) {
            boolean known =
                    weighed.stream()
                            .anyMatch(c -> c.cue().overlaps(t.cue()));
            if (!known && t.confidence() >= added) {
                candidates.of(t).ifPresent(c -> {
                    boolean twin = weighed.stream().anyMatch(k -> k.move() == c.move() && java.util.Objects.equals(k.holder().party(), c.holder().party()) && k.clause().equals(c.clause()));
                    if (!twin) weighed.add(c);
                });
            }
        }
        return weighed;
    }
}
