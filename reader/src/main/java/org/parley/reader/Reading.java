package org.parley.reader;

import java.util.List;
import org.parley.core.actor.Actor;
import org.parley.core.entry.Attribution;
import org.parley.core.entry.Entry;
import org.parley.core.entry.SourceChain;
import org.parley.core.text.Article;
import org.parley.core.text.Problem;
import org.parley.reader.actors.Mention;
import org.parley.reader.syntax.Sentence;

/**
 * What Parley found in one article: a pure function of the article and Parley's version. Immutable.
 *
 * @param sentences in order
 * @param chains the attributions, each with its chain of reporters; in order of their cue, the
 *     outer before the nested
 * @param mentions words that stand for an actor, in order; those without a party are unresolved
 * @param actors who is mentioned, with the side each speaks for and the words that say so, in order
 *     of the first mention; the party of each entry is the party of one of them, or unresolved
 * @param entries in order of their evidence
 * @param problems what the user should know
 */
public record Reading(
        Article article,
        List<Sentence> sentences,
        List<SourceChain> chains,
        List<Mention> mentions,
        List<Actor> actors,
        List<Entry> entries,
        List<Problem> problems) {
    public Reading {
        sentences = List.copyOf(sentences);
        chains = List.copyOf(chains);
        mentions = List.copyOf(mentions);
        actors = List.copyOf(actors);
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }

    /** The attributions, in the order of {@link #chains}. */
    public List<Attribution> attributions() {
        return chains.stream().map(SourceChain::attribution).toList();
    }
}
