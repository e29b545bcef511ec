package org.parley.reader.moves;

import java.util.List;
import java.util.Optional;
import org.parley.core.entry.Attribution;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Party;
import org.parley.core.entry.Polarity;
import org.parley.core.text.Span;
import org.parley.reader.actors.Mention;
import org.parley.reader.actors.Names;
import org.parley.reader.chains.Chains;
import org.parley.reader.lexicon.CueIndex;
import org.parley.reader.lexicon.CuePattern;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Finds moves whose verb the tagger took for another word ("Farmers press ministry to act"), where
 * an attribution tells that it is one, whose it is and what it says.
 */
final class LostCues {
    private final Sentence s;
    private final Names names;
    private final Chains chain;
    private final CueIndex<MoveCue> cues;
    private final Trace trace;

    LostCues(Sentence sentence, Names names, Chains chain, CueIndex<MoveCue> cues, Trace trace) {
        this.s = sentence;
        this.names = names;
        this.chain = chain;
        this.cues = cues;
        this.trace = trace;
    }

    /** The moves of attributions in this sentence whose cue has no move among {@code found}. */
    List<Candidate> find(List<Candidate> found) {
        if (Modality.asked(s)) {
            return List.of();
        }
        return chain.attributions().stream()
                .filter(a -> s.span().covers(a.cue()))
                .filter(a -> found.stream().noneMatch(c -> c.cue().overlaps(a.cue())))
                .flatMap(a -> candidate(a).stream())
                .toList();
    }

    private Optional<Candidate> candidate(Attribution attribution) {
        Optional<Mention> holder =
                chain.mention(attribution.source())
                        .filter(m -> m.sentence() == s.index() && m.party() != null)
                        .filter(m -> m.span().end() <= attribution.cue().start());
        Optional<Span> content =
                attribution.content().stream()
                        .filter(piece -> s.span().covers(piece))
                        .filter(piece -> piece.start() >= attribution.cue().end())
                        .reduce(Span::around);
        if (holder.isEmpty() || content.isEmpty()) {
            return Optional.empty();
        }
        return s.tokens().stream()
                .filter(t -> attribution.cue().covers(t.span()) && !t.isVerb())
                .filter(t -> follows(holder.get(), t))
                .flatMap(t -> cues.lost(s, t).stream())
                .filter(match -> match.cue().pattern().pos() == CuePattern.Pos.VERB)
                .filter(match -> !match.cue().object().contains("none"))
                .filter(match -> match.cue().subject().isEmpty())
                .findFirst()
                .map(match -> candidate(match, holder.get(), content.get()));
    }

    /** Whether a word stands right behind a mention, as a verb does; adverbs do not part them. */
    private boolean follows(Mention subject, Token word) {
        return s.tokens().stream()
                .filter(t -> t.span().start() >= subject.span().end())
                .filter(t -> t.index() < word.index())
                .allMatch(t -> t.tag().startsWith("RB"));
    }

    private Candidate candidate(CueIndex.Match<MoveCue> match, Mention holder, Span content) {
        Optional<Party> target =
                s.tokens().stream()
                        .filter(t -> content.covers(t.span()))
                        .flatMap(t -> names.party(s, t).stream())
                        .filter(p -> !p.equals(holder.party()))
                        .findFirst();
        trace.held(match.words(), holder, Route.REPORTER);
        return new Candidate(
                s,
                match.words(),
                match.governor(),
                match.cue().move(),
                holder,
                holder.span(),
                target,
                Optional.of(content),
                null,
                Polarity.POSITIVE,
                Certainty.STATED,
                match.cue().id(),
                0.4);
    }
}
