package org.parley.reader.moves;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.text.Span;
import org.parley.reader.actors.Mention;
import org.parley.reader.actors.Names;
import org.parley.reader.chains.Chains;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Hears, while the moves of one article are found, what becomes of each candidate. This one does
 * nothing with it; an {@link Explainer} does.
 */
public class Trace {
    /** For readings of which nobody asks why. Shared by threads. */
    public static final Trace NONE = new Trace();

    Trace() {}

    /** The finding begins, with what is known of the article. */
    void begins(Names names, Chains chain, EncoderMoves read) {}

    /** A cue has a holder. */
    void held(List<Token> cue, Mention holder, Route route) {}

    /**
     * A cue makes no candidate.
     *
     * @param other the words that it is none for, or null
     */
    void dropped(
            Sentence s, List<Token> cue, Move move, String rule, Why why, @Nullable Span other) {}

    /** The candidates of the rules in a sentence have been weighed, and the encoder's added. */
    void weighed(Sentence s, List<Candidate> ruled, List<Candidate> weighed) {}

    /** A candidate has become an entry. */
    void coded(Candidate candidate, Entry entry) {}

    /** A candidate falls away because of another. */
    final void dropped(Candidate candidate, Why why, Candidate other) {
        dropped(
                candidate.sentence(),
                candidate.words(),
                candidate.move(),
                candidate.rule(),
                why,
                other.cue());
    }
}
