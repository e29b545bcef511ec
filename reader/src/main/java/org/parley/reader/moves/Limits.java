package org.parley.reader.moves;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Move;
import org.parley.core.entry.Polarity;
import org.parley.core.text.Span;
import org.parley.reader.actors.Mention;
import org.parley.reader.actors.Names;
import org.parley.reader.dates.TimeExpression;
import org.parley.reader.dates.TimeExpressions;
import org.parley.reader.syntax.Arguments;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Deadlines without a word for one: "set the goal of a treaty within a year"; and in the sentence
 * behind, "this would mean that the sides have to agree by May". For one article and one thread.
 */
final class Limits {
    private static final Set<String> GOALS = Set.of("goal", "target", "aim", "objective");

    private static final Set<String> SETTING =
            Set.of(
                    "set",
                    "define",
                    "announce",
                    "declare",
                    "adopt",
                    "fix",
                    "state",
                    "name",
                    "formulate",
                    "proclaim",
                    "outline");

    private static final Set<String> LIMITING =
            Set.of("by", "before", "until", "till", "within", "during", "in", "no", "not", "over");

    private final String text;
    private final Names names;
    private @Nullable Mention setter;
    private int set;

    /**
     * @param text the article's, which the tokens' spans index
     */
    Limits(String text, Names names) {
        this.text = text;
        this.names = names;
    }

    /** The deadlines of a sentence, given the moves that its cues make. */
    List<Candidate> find(Sentence s, List<Candidate> cued) {
        List<Candidate> found =
                s.tokens().stream()
                        .filter(t -> GOALS.contains(t.lemma()))
                        .flatMap(goal -> goal(s, goal).stream())
                        .filter(c -> cued.stream().noneMatch(k -> k.clause().equals(c.clause())))
                        .toList();
        List<Candidate> all = found.isEmpty() ? restated(s) : found;
        Stream.concat(all.stream(), cued.stream())
                .filter(c -> c.move() == Move.DEADLINE)
                .findFirst()
                .ifPresent(
                        c -> {
                            setter = c.holder();
                            set = s.index();
                        });
        return all;
    }

    private Optional<Candidate> goal(Sentence s, Token goal) {
        Optional<Token> verb =
                s.head(goal).filter(v -> goal.is("obj") && SETTING.contains(v.lemma()));
        Optional<Mention> holder =
                verb.flatMap(v -> Arguments.doer(s, v)).flatMap(t -> names.at(s, t));
        if (holder.isEmpty() || limit(s, goal.index()).isEmpty() || Modality.asked(s)) {
            return Optional.empty();
        }
        Token v = verb.get();
        Optional<Token> aim = s.child(goal, "acl", "nmod");
        return Optional.of(
                new Candidate(
                        s,
                        List.of(v, goal),
                        v,
                        Move.DEADLINE,
                        holder.get(),
                        holder.get().span(),
                        Optional.empty(),
                        aim.map(a -> s.span(s.subtree(a))),
                        aim.orElse(null),
                        Denial.of(s, v, List.of(v, goal)) ? Polarity.NEGATIVE : Polarity.POSITIVE,
                        Doubt.of(s, v, List.of(v)),
                        "deadline/goal",
                        0.6));
    }

    private List<Candidate> restated(Sentence s) {
        @Nullable Mention owner = setter;
        if (owner == null || set != s.index() - 1) {
            return List.of();
        }
        return s.tokens().stream()
                .filter(t -> t.lemma().equals("mean") && t.is("root"))
                .filter(
                        t ->
                                Arguments.ownSubject(s, t)
                                        .filter(
                                                n ->
                                                        n.lemma().equals("this")
                                                                || n.lemma().equals("that"))
                                        .isPresent())
                .flatMap(t -> s.child(t, "ccomp").stream())
                .flatMap(clause -> restated(s, clause, owner).stream())
                .toList();
    }

    private Optional<Candidate> restated(Sentence s, Token clause, Mention owner) {
        Optional<Span> limit = limit(s, clause.index());
        return limit.map(
                words ->
                        new Candidate(
                                s,
                                s.tokens().stream().filter(t -> words.covers(t.span())).toList(),
                                clause,
                                Move.DEADLINE,
                                owner,
                                null,
                                Optional.empty(),
                                Optional.of(s.span(s.subtree(clause))),
                                clause,
                                Polarity.POSITIVE,
                                Certainty.STATED,
                                "deadline/restated",
                                0.5));
    }

    /** The words that say until when, behind a token. */
    private Optional<Span> limit(Sentence s, int behind) {
        return TimeExpressions.of(text, s, null).stream()
                .map(TimeExpression::words)
                .filter(w -> w.start() > s.token(behind).span().end())
                .filter(w -> LIMITING.contains(w.of(text).split(" ")[0].toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
