package org.parley.reader.moves;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.core.entry.Polarity;
import org.parley.core.text.Span;
import org.parley.reader.actors.Mention;
import org.parley.reader.actors.Names;
import org.parley.reader.chains.Chains;
import org.parley.reader.lexicon.CueIndex;
import org.parley.reader.lexicon.CuePattern;
import org.parley.reader.syntax.Arguments;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Fills the frame of a move cue in one sentence: holder, target and content, as the lexicon says
 * they stand.
 */
final class MoveFrame {
    private static final Set<String> EFFORTS =
            Set.of(
                    "effort",
                    "process",
                    "mission",
                    "drive",
                    "bid",
                    "attempt",
                    "campaign",
                    "measure",
                    "step");

    /** Moves that are made by saying so. */
    private static final Set<Move> SAID = EnumSet.of(Move.ACCUSE, Move.SUPPORT, Move.DEMAND);

    /** Verbs for getting in touch. */
    private static final Set<String> REACHING =
            Set.of(
                    "call",
                    "telephone",
                    "phone",
                    "write",
                    "ring",
                    "cable",
                    "text",
                    "email",
                    "tweet");

    /** "Declined to comment" refuses nothing on the table. */
    private static final Set<String> COMMENTING =
            Set.of(
                    "comment",
                    "say",
                    "elaborate",
                    "identify",
                    "name",
                    "answer",
                    "speculate",
                    "specify",
                    "disclose");

    private static final Set<String> OBLIGATION = Set.of("must", "should", "ought");

    private final Sentence s;
    private final Names names;
    private final Chains chain;
    private final Holders holders;
    private final Targets targets;
    private final Contents contents;
    private final Trace trace;

    MoveFrame(Sentence sentence, Names names, Chains chain, Earlier earlier, Trace trace) {
        this.s = sentence;
        this.names = names;
        this.chain = chain;
        Slots slots = new Slots(s, names);
        this.holders = new Holders(s, names, chain, slots, earlier);
        this.targets = new Targets(s, names, slots);
        this.contents = new Contents(s, names, chain, slots);
        this.trace = trace;
    }

    /**
     * The candidate of a cue, empty if its frame is not filled: no holder, or a constraint fails.
     */
    Optional<Candidate> fill(CueIndex.Match<MoveCue> match) {
        MoveCue cue = match.cue();
        Token governor = match.governor();
        boolean modifies =
                (governor.is("amod") || governor.is("compound"))
                        && s.child(governor, "aux").isEmpty()
                        && !ModalWords.DENYING_PHRASE.stands(s, governor);
        if (governor.isVerb() && modifies) {
            return dropped(match, Why.MODIFIER);
        }
        boolean manner =
                governor.is("advmod")
                        || governor.is("obj") && s.child(governor, "nmod:poss").isPresent();
        if (governor.isAdjective() && manner) {
            return dropped(match, Why.MODIFIER); // "do your best", "what we do best"
        }
        Optional<Why> unfit = unfit(match);
        if (unfit.isPresent()) {
            return dropped(match, unfit.get());
        }
        Optional<Holder> holder = holders.of(cue, governor);
        if (Modality.unrealised(s, governor, cue.move()) && !isReported(cue, governor)) {
            return dropped(match, Why.UNREALISED);
        }
        if (Modality.conditional(s, governor)) {
            return dropped(match, Why.CONDITIONAL);
        }
        if (Modality.asked(s)) {
            return dropped(match, Why.ASKED);
        }
        if (holder.isEmpty()) {
            return dropped(match, Why.NO_HOLDER);
        }
        Holder h = holder.get();
        Optional<Token> contentHead = contents.head(cue, governor, h);
        Optional<Span> content =
                contentHead
                        .flatMap(c -> contents.span(c, match, h))
                        .filter(c -> !c.overlaps(span(match)));
        Optional<Token> parsed = contentHead;
        if (contentHead.isEmpty() && !cue.content().isEmpty()) {
            content = contents.reported(cue, governor, h).filter(c -> !c.overlaps(span(match)));
            contentHead = content.filter(c -> cue.move() != Move.ACCUSE).flatMap(contents::top);
        }
        if (cue.move() == Move.REJECT
                && contentHead.filter(c -> COMMENTING.contains(c.lemma())).isPresent()) {
            return dropped(match, Why.COMMENT);
        }
        boolean obliges =
                (cue.move() == Move.COMMIT || cue.move() == Move.OFFER)
                        && contentHead
                                .filter(
                                        c ->
                                                s.children(c).stream()
                                                        .anyMatch(
                                                                a ->
                                                                        a.is("aux")
                                                                                && OBLIGATION
                                                                                        .contains(
                                                                                                a
                                                                                                        .lemma())))
                                .isPresent();
        if (obliges) {
            return dropped(match, Why.OBLIGING);
        }
        boolean needsContent = cue.move() == Move.DEMAND || cue.move() == Move.OFFER;
        if (contentHead.isEmpty() && needsContent && governor.isVerb()) {
            return dropped(match, Why.NO_CONTENT);
        }
        if (content.isEmpty() && h.token() == null) {
            content = chain.reported(governor.span(), s.span());
        }
        Optional<Party> target = targets.of(cue, governor, parsed, h);
        boolean deedByNoun = cue.move().ordinal() > Move.CONSULT.ordinal() && governor.isNoun();
        boolean named =
                h.token() != null && s.preposition(h.token()).filter("by"::equals).isPresent();
        if (deedByNoun
                && !named
                && !governor.is("obj")
                && !governor.relation().equals("nsubj:pass")) {
            return dropped(match, Why.BARE);
        }
        boolean pronounOwns =
                h.token() != null && h.token().tag().startsWith("PRP") && h.token().is("nmod:poss");
        boolean describes = h.token() != null && (h.token().is("compound") || h.token().is("amod"));
        if (governor.isNoun()
                && contentHead.isEmpty()
                && (pronounOwns && (cue.move() != Move.CONSULT || target.isEmpty())
                        || describes
                                && target.isEmpty()
                                && governor.index() > 2
                                && !h.mention().kind().equals(Mention.Kind.STATE))) {
            return dropped(match, Why.BARE);
        }
        if (target.isEmpty()
                && cue.move() == Move.CONSULT
                && cue.pattern().pos() == CuePattern.Pos.NOUN) {
            return dropped(match, Why.NO_OTHER_SIDE);
        }
        trace.held(match.words(), h.mention(), h.route());
        boolean negated = Denial.of(s, governor, match.words());
        @Nullable Move refusal = negated && Modality.refuses(s, governor) ? refused(cue) : null;
        boolean refused = refusal != null && refusal != cue.move();
        Move deed = Modality.future(s, governor) ? announced(cue.move()) : cue.move();
        Move move = refusal != null ? refusal : deed;
        Polarity polarity = negated && !refused ? Polarity.NEGATIVE : Polarity.POSITIVE;
        List<Token> words = match.words();
        Optional<Token> failure =
                move == Move.CONSULT ? Denial.failure(s, governor) : Optional.empty();
        if (failure.isPresent()) {
            move = Move.ACCEPT; // "talks between the two collapsed": no agreement
            polarity = Polarity.NEGATIVE;
            words = List.of(failure.get());
        }
        return Optional.of(
                new Candidate(
                        s,
                        words,
                        governor,
                        move,
                        h.mention(),
                        h.token() == null ? heldOutside(h.mention()) : nominal(h.token()),
                        target,
                        content,
                        contentHead.orElse(null),
                        polarity,
                        Doubt.of(s, governor, match.words()),
                        failure.isPresent() ? "accept/failed-talks" : cue.id(),
                        h.confidence()));
    }

    private Optional<Candidate> dropped(CueIndex.Match<MoveCue> match, Why why) {
        MoveCue cue = match.cue();
        trace.dropped(s, match.words(), cue.move(), cue.id(), why, null);
        return Optional.empty();
    }

    /**
     * "Flew to Oslo to demand that ...": the purpose is reported as a demand of its own;
     * "telephoned to congratulate her": what one gets in touch for is said then.
     */
    private boolean isReported(MoveCue cue, Token governor) {
        if (!Arguments.isInfinitive(s, governor)) {
            return false;
        }
        boolean toldOf =
                cue.move() == Move.DEMAND
                        && Arguments.clause(s, governor).isPresent()
                        && chain.source(governor.span()).isPresent();
        boolean said =
                SAID.contains(cue.move())
                        && s.head(governor)
                                .filter(up -> REACHING.contains(up.lemma()))
                                .filter(up -> !Denial.of(s, up, List.of()))
                                .isPresent();
        return toldOf || said;
    }

    /**
     * What a refusal makes of a move: "will not release them" rejects, "will not yield" commits.
     */
    private static @Nullable Move refused(MoveCue cue) {
        if (cue.negated() != null) {
            return cue.negated();
        }
        return switch (cue.move()) {
            case ACCEPT, AID, COOPERATE, RETREAT -> Move.REJECT;
            case CONCEDE -> Move.COMMIT;
            default -> null;
        };
    }

    /** A deed that is only announced is an offer if it does good, a threat if it does harm. */
    private static Move announced(Move deed) {
        return switch (deed) {
            case AID, COOPERATE, RETREAT -> Move.OFFER;
            case SANCTION, COERCE, ASSAULT, MOBILIZE, PROTEST -> Move.THREATEN;
            default -> deed;
        };
    }

    private Span span(CueIndex.Match<MoveCue> match) {
        return s.span(match.words().get(0), match.words().get(match.words().size() - 1));
    }

    /** A holder found through an attribution counts as evidence if it stands in the sentence. */
    private @Nullable Span heldOutside(Mention holder) {
        return holder.sentence() == s.index() ? holder.span() : null;
    }

    // ---- constraints

    /** How the words around a cue show that it does not mean its move. */
    private Optional<Why> unfit(CueIndex.Match<MoveCue> match) {
        MoveCue cue = match.cue();
        Token governor = match.governor();
        if (cue.move() == Move.CONSULT
                && governor.isVerb()
                && s.child(governor, "ccomp", "xcomp").isPresent()) {
            return Optional.of(Why.OTHER_SENSE);
        }
        if (cue.move() == Move.CONSULT && governor.isVerb() && isNaming(governor)) {
            return Optional.of(Why.OTHER_SENSE);
        }
        if (!cue.object().isEmpty()) {
            Optional<Token> object = object(match, governor);
            if (cue.object().contains("none") && cue.object().size() == 1) {
                if (object.isPresent()) {
                    return Optional.of(Why.OBJECT);
                }
            } else if (object.isEmpty() || !fits(cue.object(), object.get())) {
                return Optional.of(Why.OBJECT);
            }
        }
        if (!cue.subject().isEmpty()) {
            Optional<Token> subject =
                    Arguments.isPassive(s, governor)
                            ? Optional.empty()
                            : Arguments.subject(s, governor);
            return subject.filter(t -> fits(cue.subject(), t)).isPresent()
                    ? Optional.empty()
                    : Optional.of(Why.SUBJECT);
        }
        return Optional.empty();
    }

    /** "Called him a liar", "calling the offer \"empty\"": who is named so is not telephoned. */
    private boolean isNaming(Token verb) {
        Optional<Token> object = s.child(verb, "obj");
        if (!verb.lemma().equals("call") || object.isEmpty()) {
            return false;
        }
        int next = s.subtree(object.get()).length();
        boolean second =
                next < s.size()
                        && (s.token(next).tag().equals("DT")
                                || s.token(next).tag().equals("``")
                                || s.token(next).isAdjective());
        return second || s.children(verb, "obj").size() > 1;
    }

    /**
     * What the cue is done to: the object of its preposition if it ends in one ("vote for"), else
     * of its verb.
     */
    private Optional<Token> object(CueIndex.Match<MoveCue> match, Token governor) {
        Token last = match.words().get(match.words().size() - 1);
        if (last.tag().equals("IN") || last.tag().equals("TO")) {
            Optional<Token> below = Arguments.oblique(s, governor, last.lemma());
            if (below.isPresent()) {
                return below;
            }
        }
        return Arguments.object(s, governor).or(() -> nextNoun(last));
    }

    /** Where the parse lost the object: the last noun of the phrase right behind the cue. */
    private Optional<Token> nextNoun(Token cue) {
        for (int i = cue.index() + 1; cue.isVerb() && i < s.size(); i++) {
            Token token = s.token(i);
            boolean ends = i + 1 >= s.size() || !s.token(i + 1).isNoun();
            if (token.isNoun() && ends) {
                return Optional.of(token);
            }
            if (!token.isNoun()
                    && !token.isAdjective()
                    && !token.tag().equals("DT")
                    && !token.tag().equals("PRP$")
                    && !token.tag().equals("CD")
                    && !token.is("amod")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean fits(Set<String> wanted, Token token) {
        boolean party = names.at(s, token).isPresent();
        boolean measured =
                s.children(token, "nmod").stream()
                        .anyMatch(
                                t ->
                                        wanted.contains(t.lemma())
                                                && s.preposition(t)
                                                        .filter(
                                                                p ->
                                                                        p.equals("of")
                                                                                || p.equals("in"))
                                                        .isPresent());
        boolean effort =
                EFFORTS.contains(token.lemma())
                        && s.children(token, "compound").stream()
                                .anyMatch(t -> wanted.contains(t.lemma()));
        return wanted.contains(token.lemma())
                || wanted.contains(token.text().toLowerCase(Locale.ROOT))
                || token.lemma().endsWith("s")
                        && wanted.contains(token.lemma().substring(0, token.lemma().length() - 1))
                || measured
                || effort
                || wanted.contains("PARTY") && party
                || wanted.contains("-PARTY") && !party;
    }

    private Span nominal(Token token) {
        Optional<Mention> mention = names.at(s, token);
        return mention.map(Mention::span).orElse(token.span());
    }
}
