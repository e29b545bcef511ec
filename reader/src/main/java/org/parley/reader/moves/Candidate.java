package org.parley.reader.moves;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.core.entry.Polarity;
import org.parley.core.text.Span;
import org.parley.reader.actors.Mention;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * A move found at a cue, before duplicates fall away.
 *
 * @param words the cue's tokens
 * @param governor the token whose arguments the cue's are
 * @param holder who makes the move
 * @param held the words of the holder in this sentence, or null if it stands elsewhere
 * @param contentHead the token that heads the content, or null
 */
record Candidate(
        Sentence sentence,
        List<Token> words,
        Token governor,
        Move move,
        Mention holder,
        @Nullable Span held,
        Optional<Party> target,
        Optional<Span> content,
        @Nullable Token contentHead,
        Polarity polarity,
        Certainty certainty,
        String rule,
        double confidence) {

    /** The same move made by another holder. */
    Candidate by(Mention other) {
        return new Candidate(
                sentence, words, governor, move, other, held, target, content, contentHead, polarity, certainty, rule, confidence);
    }

    Span cue() {
        return sentence.span(words.get(0), words.get(words.size() - 1));
    }

    /** The smallest run that holds cue, holder and content. */
    Span evidence() {
        Span run = cue();
        if (held != null) {
            run = Span.around(run, held);
        }
        for (Token child : sentence.children(governor)) {
            if (governor.isVerb() && (child.is("obj") || child.is("obl") || child.is("iobj")) && child.index() > governor.index()) {
                run = Span.around(run, sentence.span(sentence.subtree(child)));
            }
        }
        return content.isPresent() ? Span.around(run, content.get()) : run;
    }
}
