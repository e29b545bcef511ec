package org.parley.reader.moves;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.core.entry.Attribution;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.core.entry.Polarity;
import org.parley.core.text.Span;
import org.parley.reader.actors.Mention;
import org.parley.reader.actors.Names;
import org.parley.reader.chains.Chains;
import org.parley.reader.lexicon.Resources;
import org.parley.reader.syntax.Arguments;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * The moves that speech makes without a cue of its own, by its modal verb: what a side says must be
 * done is a demand, what it says it will do a commitment, what it says it will not do a rejection.
 */
final class SpeechMoves {
    private static final Set<String> OBLIGATION = Set.of("must", "should", "ought");
    private static final Set<String> NEEDING = Set.of("need", "have");
    private static final Set<String> WILLING = Set.of("will", "would", "shall", "'ll", "wo", "go");

    private static final Set<String> ANNOUNCING =
            Set.of("announce", "declare", "confirm", "disclose", "reveal", "decide", "say");

    /** Verbs whose future foretells or adds words, and promises no act. */
    private static final Set<String> STATIVE = Resources.words(SpeechMoves.class, "no-acts.txt");

    private static final int SHORTEST = 20;

    private final Sentence s;
    private final Names names;
    private final Chains chain;
    private final Opinion opinion;
    private final Trace trace;

    SpeechMoves(Sentence sentence, Names names, Chains chain, Opinion opinion, Trace trace) {
        this.s = sentence;
        this.names = names;
        this.chain = chain;
        this.opinion = opinion;
        this.trace = trace;
    }

    /**
     * The moves of the sentence's clauses that lie in somebody's reported words and hold none of
     * {@code cued}.
     */
    List<Candidate> find(List<Candidate> cued) {
        List<Candidate> found = new ArrayList<>();
        if (Modality.asked(s)) {
            return found;
        }
        for (Token verb : s.tokens()) {
            boolean clause = verb.isVerb() || verb.isAdjective() || verb.isNoun();
            if (!clause || verb.is("aux") || Modality.conditional(s, verb)) {
                continue;
            }
            Optional<Token> modal = modal(verb);
            if (modal.isEmpty() || cued.stream().anyMatch(c -> busy(c, verb))) {
                continue;
            }
            Optional<Mention> speaker = speaker(verb, modal.get());
            Optional<Candidate> move = speaker.flatMap(m -> move(verb, modal.get(), m));
            move.ifPresent(found::add);
            if (move.isEmpty()) {
                dropped(modal.get(), speaker.isEmpty() ? Why.UNSAID : Why.FORETOLD);
            }
        }
        return found;
    }

    private void dropped(Token modal, Why why) {
        Move move = isWilling(modal) ? Move.COMMIT : Move.DEMAND;
        trace.dropped(s, List.of(modal), move, rule(move), why, null);
    }

    private static boolean isWilling(Token modal) {
        return WILLING.contains(modal.lemma()) || ANNOUNCING.contains(modal.lemma());
    }

    private static String rule(Move move) {
        return "speech/" + (move == Move.DEMAND ? "must" : "will");
    }

    /** What a side says without any cue: blame is an accusation, praise is support. */
    List<Candidate> opinions(List<Candidate> others) {
        List<Candidate> found = new ArrayList<>();
        if (Modality.asked(s)) {
            return found;
        }
        for (Attribution attribution : chain.attributions()) {
            for (Span piece : attribution.content()) {
                if (!piece.overlaps(s.span())) {
                    continue;
                }
                Span part =
                        new Span(
                                Math.max(piece.start(), s.span().start()),
                                Math.min(piece.end(), s.span().end()));
                boolean busy =
                        part.length() < SHORTEST
                                || others.stream().anyMatch(c -> c.evidence().overlaps(part))
                                || found.stream().anyMatch(c -> c.evidence().overlaps(part));
                if (!busy) {
                    opinion(attribution, part).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Optional<Candidate> opinion(Attribution attribution, Span part) {
        Optional<Mention> source =
                chain.source(attribution).filter(m -> m.party() != null && !chain.isOutlet(m));
        int weight = opinion.of(s, part);
        if (source.isEmpty() || weight == 0 || weight == 1) {
            return Optional.empty();
        }
        Mention speaker = source.get();
        List<Token> content = s.tokens().stream().filter(t -> part.covers(t.span())).toList();
        List<Token> cue =
                s.tokens().stream().filter(t -> attribution.cue().covers(t.span())).toList();
        List<Token> words = cue.isEmpty() ? List.of(content.get(0)) : cue;
        Optional<Party> target =
                judged(content.stream().filter(t -> t.is("nmod:poss") || t.is("nsubj")), speaker)
                        .or(() -> judged(content.stream(), speaker));
        trace.held(words, speaker, Route.SOURCE);
        return Optional.of(
                new Candidate(
                        s,
                        words,
                        words.get(0),
                        weight < 0 ? Move.ACCUSE : Move.SUPPORT,
                        speaker,
                        speaker.sentence() == s.index() ? speaker.span() : null,
                        target,
                        Optional.of(part),
                        content.get(0),
                        Polarity.POSITIVE,
                        Certainty.STATED,
                        weight < 0 ? "speech/blame" : "speech/praise",
                        0.4));
    }

    /** The first other side of the words. */
    private Optional<Party> judged(Stream<Token> words, Mention speaker) {
        return words.flatMap(t -> names.party(s, t).stream())
                .filter(p -> !p.equals(speaker.party()))
                .findFirst();
    }

    private boolean busy(Candidate candidate, Token verb) {
        return candidate.sentence().index() == s.index()
                && (candidate.governor().index() == verb.index()
                        || candidate.words().stream().anyMatch(w -> w.index() == verb.index())
                        || candidate.contentHead() != null
                                && candidate.contentHead().index() == verb.index());
    }

    /** "The firm announced it is closing the mill": the announcing verb stands for the modal. */
    private Optional<Token> announcement(Token verb) {
        Optional<Token> above =
                s.head(verb).filter(up -> verb.is("ccomp") && ANNOUNCING.contains(up.lemma()));
        boolean going =
                verb.tag().equals("VBG")
                                && s.children(verb).stream()
                                        .noneMatch(c -> c.is("aux") && c.lemma().equals("have"))
                        || s.child(verb, "aux").filter(a -> a.lemma().equals("will")).isPresent();
        return going ? above : Optional.empty();
    }

    private Optional<Token> modal(Token verb) {
        Optional<Token> announced = announcement(verb);
        if (announced.isPresent()) {
            return announced;
        }
        for (Token child : s.children(verb)) {
            if (child.is("aux")
                    && (OBLIGATION.contains(child.lemma()) || WILLING.contains(child.lemma()))) {
                return Optional.of(child);
            }
        }
        Optional<Token> going =
                s.head(verb)
                        .filter(
                                up ->
                                        verb.is("xcomp")
                                                && up.lemma().equals("go")
                                                && up.tag().equals("VBG")
                                                && Arguments.isInfinitive(s, verb));
        if (going.isPresent()) {
            return going;
        }
        boolean governed =
                (verb.is("xcomp") || verb.is("ccomp")) && Arguments.isInfinitive(s, verb);
        return governed
                ? s.head(verb)
                        .filter(up -> NEEDING.contains(up.lemma()) && s.child(up, "obj").isEmpty())
                : Optional.empty();
    }

    private Optional<Mention> speaker(Token place, Token modal) {
        List<Attribution> around = chain.around(place.span());
        for (int i = around.size() - 1; i >= 0; i--) {
            if (NEEDING.contains(modal.lemma()) && around.get(i).cue().overlaps(modal.span())) {
                continue;
            }
            Optional<Mention> source = chain.source(around.get(i));
            if (source.isPresent()) {
                return source.filter(m -> m.party() != null && !chain.isOutlet(m));
            }
        }
        return Optional.empty();
    }

    /** "We will come only if the army leaves": the condition is a demand. */
    private Optional<Candidate> condition(Token verb, Mention speaker) {
        Optional<Token> clause =
                s.children(verb, "advcl").stream()
                        .filter(
                                c ->
                                        s.child(c, "mark")
                                                .filter(m -> m.lemma().equals("if"))
                                                .isPresent())
                        .findFirst();
        boolean only = clause.filter(c -> isOnly(verb, c)).isPresent();
        if (!only || clause.isEmpty()) {
            return Optional.empty();
        }
        Optional<Party> target =
                Arguments.ownSubject(s, clause.get())
                        .flatMap(t -> names.party(s, t))
                        .filter(p -> !p.equals(speaker.party()));
        return Optional.of(
                candidate(
                        List.of(verb),
                        verb,
                        Move.DEMAND,
                        speaker,
                        target,
                        s.span(s.subtree(clause.get())),
                        "speech/only-if"));
    }

    private boolean isOnly(Token verb, Token clause) {
        return s.tokens().stream()
                .filter(t -> t.lemma().equals("only"))
                .anyMatch(t -> t.head() == verb.index() || t.head() == clause.index());
    }

    private Candidate candidate(
            List<Token> words,
            Token governor,
            Move move,
            Mention speaker,
            Optional<Party> target,
            Span content,
            String rule) {
        trace.held(words, speaker, Route.SOURCE);
        return new Candidate(
                s,
                words,
                governor,
                move,
                speaker,
                speaker.sentence() == s.index() ? speaker.span() : null,
                target,
                Optional.of(content),
                governor,
                Polarity.POSITIVE,
                Certainty.STATED,
                rule,
                0.5);
    }

    /** The other side that a promised act is done to or for. */
    private Optional<Party> beneficiary(Token verb, Mention speaker) {
        return s.children(verb).stream()
                .flatMap(c -> c.is("ccomp") ? s.child(c, "nsubj").stream() : Stream.of(c))
                .filter(
                        c ->
                                c.is("obj")
                                        || c.is("iobj")
                                        || c.is("nsubj") && c.index() > verb.index()
                                        || c.is("obl")
                                                && s.preposition(c)
                                                        .filter(
                                                                p ->
                                                                        p.equals("to")
                                                                                || p.equals("for"))
                                                        .isPresent())
                .flatMap(c -> names.party(s, c).stream())
                .filter(p -> !p.equals(speaker.party()))
                .findFirst();
    }

    /** "His country", "the union's members": the owner's side where the words name none. */
    private Optional<Party> side(Token subject) {
        Optional<Party> named = names.party(s, subject);
        return named.isPresent()
                ? named
                : s.child(subject, "nmod:poss").flatMap(owner -> names.party(s, owner));
    }

    /** "No dealer would ever say so" binds nobody. */
    private boolean isNobody(Token subject) {
        return s.child(subject, "det").filter(d -> d.lemma().equals("no")).isPresent();
    }

    private Optional<Candidate> move(Token verb, Token modal, Mention speaker) {
        Optional<Token> subject = Arguments.subject(s, verb);
        Optional<Party> doer = subject.flatMap(this::side);
        boolean own = doer.filter(p -> p.equals(speaker.party())).isPresent();
        boolean negated = Denial.of(s, verb, List.of()) || modal.isVerb() && s.negated(modal);
        Optional<Candidate> condition = condition(verb, speaker);
        if (condition.isPresent()) {
            return condition;
        }
        boolean acts =
                verb.isVerb()
                        && !Arguments.isPassive(s, verb)
                        && !STATIVE.contains(verb.lemma())
                        && subject.filter(this::isNobody).isEmpty();
        Move move;
        if (!isWilling(modal)) {
            move = Move.DEMAND;
        } else if (own && acts || negated && doer.isEmpty()) {
            move = negated ? Move.REJECT : Move.COMMIT;
        } else {
            return Optional.empty();
        }
        Optional<Party> target = own ? beneficiary(verb, speaker) : doer;
        if (move == Move.COMMIT && target.isPresent()) {
            move = Move.OFFER;
        }
        Span content = s.span(s.subtree(verb));
        return Optional.of(
                candidate(List.of(modal), verb, move, speaker, target, content, rule(move)));
    }
}
