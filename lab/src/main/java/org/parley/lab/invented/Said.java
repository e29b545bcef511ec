package org.parley.lab.invented;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.core.entry.Polarity;
import org.parley.core.entry.SourceChain.Reporter;
import org.parley.core.text.Span;
import org.parley.lab.invented.World.Person;

/**
 * A move that an article tells in one sentence.
 *
 * @param person who speaks for the party, or null
 * @param source the words for who speaks
 * @param saying the words that report; those of the move if there are no others
 */
record Said(
        Span sentence,
        @Nullable Person person,
        Party party,
        Span source,
        Span saying,
        Move move,
        Span cue,
        Span content,
        String issue,
        @Nullable Party target,
        Polarity polarity,
        Certainty certainty,
        List<Reporter> reporters) {}
