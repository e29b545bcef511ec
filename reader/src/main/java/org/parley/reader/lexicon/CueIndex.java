package org.parley.reader.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Finds which cues of a lexicon stand in a sentence. Immutable, shared by threads.
 *
 * @param <C> the kind of cue
 */
public final class CueIndex<C> {
    /**
     * A cue that stands in a sentence.
     *
     * @param cue the lexicon's entry
     * @param words its tokens, in order
     * @param governor the token whose arguments are the cue's
     */
    public record Match<C>(C cue, List<Token> words, Token governor) {}

    private final Map<String, List<C>> byFirst = new HashMap<>();
    private final Function<C, CuePattern> pattern;
    private final Comparator<Match<C>> exactFirst;

    /**
     * @param constraints how many conditions a cue sets beside its words; of equally long cues the
     *     stricter comes first
     */
    public CueIndex(List<C> cues, Function<C, CuePattern> pattern, ToIntFunction<C> constraints) {
        this.pattern = pattern;
        this.exactFirst =
                Comparator.comparingInt(
                        (Match<C> m) ->
                                -10 * pattern.apply(m.cue()).length()
                                        - constraints.applyAsInt(m.cue()));
        for (C cue : cues) {
            for (String word : pattern.apply(cue).first()) {
                byFirst.computeIfAbsent(word, w -> new ArrayList<>()).add(cue);
            }
        }
    }

    /**
     * All matches that begin at a token, the longest patterns first, then in the lexicon's order.
     */
    public List<Match<C>> at(Sentence s, Token token) {
        List<Match<C>> matches = new ArrayList<>();
        collect(s, token, token.lemma(), matches);
        String word = token.text().toLowerCase(Locale.ROOT);
        if (!word.equals(token.lemma())) {
            collect(s, token, word, matches);
        }
        matches.sort(exactFirst);
        return matches;
    }

    /**
     * The matches that begin at a token if its part of speech were the cue's, the longest patterns
     * first.
     */
    public List<Match<C>> lost(Sentence s, Token token) {
        List<Match<C>> matches = new ArrayList<>();
        for (C cue : byFirst.getOrDefault(token.lemma(), List.of())) {
            CuePattern p = pattern.apply(cue);
            p.words(s, token.index())
                    .ifPresent(words -> matches.add(new Match<>(cue, words, words.get(0))));
        }
        matches.sort(exactFirst);
        return matches;
    }

    private void collect(Sentence s, Token token, String word, List<Match<C>> matches) {
        for (C cue : byFirst.getOrDefault(word, List.of())) {
            CuePattern p = pattern.apply(cue);
            p.match(s, token.index())
                    .ifPresent(words -> matches.add(new Match<>(cue, words, p.governor(words))));
        }
    }
}
