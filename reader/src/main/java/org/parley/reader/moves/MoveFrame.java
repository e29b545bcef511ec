package org.parley.reader.moves;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Attribution;
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

    private static final Set<String> REFERRING = Set.of("this", "that", "these", "those", "it");

    /** In characters, between a noun and what it reports: a space, an opening quotation mark. */
    private static final int WIDEST_GAP = 2;

    private static final Set<String> OBLIGATION = Set.of("must", "should", "ought");

    private final Sentence s;
    private final Names names;
    private final Chains chain;
    private final Slots slots;
    private final Holders holders;
    private final Targets targets;

    MoveFrame(Sentence sentence, Names names, Chains chain, Earlier earlier) {
        this.s = sentence;
        this.names = names;
        this.chain = chain;
        this.slots = new Slots(s, names);
        this.holders = new Holders(s, names, chain, slots, earlier);
        this.targets = new Targets(s, names, slots);
    }

    /**
     * The candidate of a cue, empty if its frame is not filled: no holder, or a constraint fails.
     */
    Optional<Candidate> fill(CueIndex.Match<MoveCue> match) {
        MoveCue cue = match.cue();
        Token governor = match.governor();
        if (governor.isVerb() && (governor.is("amod") || governor.is("compound"))
                || !constraints(match)) {
            return Optional.empty();
        }
        Optional<Holder> holder = holders.of(cue, governor);
        if (holder.isEmpty()
                || Modality.conditional(s, governor)
                || Modality.asked(s)
                || Modality.unrealised(s, governor, cue.move()) && !isReported(cue, governor)) {
            return Optional.empty();
        }
        Holder h = holder.get();
        Optional<Token> contentHead = content(cue, governor, h);
        Optional<Span> content =
                contentHead
                        .flatMap(c -> contentSpan(c, match, h))
                        .filter(c -> !c.overlaps(span(match)));
        Optional<Token> parsed = contentHead;
        if (contentHead.isEmpty() && !cue.content().isEmpty()) {
            Optional<Span> said =
                    reported(governor, h)
                            .filter(c -> !c.overlaps(span(match)))
                            .filter(c -> isContent(cue, governor, c));
            content = said;
            contentHead = said.filter(c -> cue.move() != Move.ACCUSE).flatMap(this::head);
        }
        if (cue.move() == Move.REJECT
                && contentHead.filter(c -> COMMENTING.contains(c.lemma())).isPresent()) {
            return Optional.empty();
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
            return Optional.empty();
        }
        boolean needsContent = cue.move() == Move.DEMAND || cue.move() == Move.OFFER;
        if (contentHead.isEmpty() && needsContent && governor.isVerb()) {
            return Optional.empty();
        }
        if (content.isEmpty() && h.token() == null) {
            content = chain.reported(governor.span(), s.span());
        }
        Optional<Party> target = targets.of(cue, governor, parsed, h);
        boolean deedByNoun = cue.move().ordinal() > Move.CONSULT.ordinal() && governor.isNoun();
        if (deedByNoun && !governor.is("obj") && !governor.relation().equals("nsubj:pass")) {
            return Optional.empty();
        }
        boolean pronounOwns =
                h.token() != null && h.token().tag().startsWith("PRP") && h.token().is("nmod:poss");
        boolean modifies = h.token() != null && (h.token().is("compound") || h.token().is("amod"));
        if (governor.isNoun()
                && contentHead.isEmpty()
                && (pronounOwns && (cue.move() != Move.CONSULT || target.isEmpty())
                        || modifies
                                && target.isEmpty()
                                && governor.index() > 2
                                && !h.mention().kind().equals(Mention.Kind.STATE))) {
            return Optional.empty();
        }
        if (target.isEmpty()
                && cue.move() == Move.CONSULT
                && cue.pattern().pos() == CuePattern.Pos.NOUN) {
            return Optional.empty();
        }
        boolean negated = Modality.negated(s, governor, match.words());
        @Nullable Move refusal = negated && Modality.refuses(s, governor) ? cue.negated() : null;
        boolean refused = refusal != null;
        Move deed = Modality.future(s, governor) ? announced(cue.move()) : cue.move();
        Move move = refusal != null ? refusal : deed;
        Polarity polarity = negated && !refused ? Polarity.NEGATIVE : Polarity.POSITIVE;
        return Optional.of(
                new Candidate(
                        s,
                        match.words(),
                        governor,
                        move,
                        h.mention(),
                        h.token() == null ? heldOutside(h.mention()) : nominal(h.token()),
                        target,
                        content,
                        contentHead.orElse(null),
                        polarity,
                        Modality.certainty(s, governor, match.words()),
                        cue.id(),
                        h.confidence()));
    }

    /** "Flew to Oslo to demand that ...": the purpose is reported as a demand of its own. */
    private boolean isReported(MoveCue cue, Token governor) {
        return cue.move() == Move.DEMAND
                && Arguments.isInfinitive(s, governor)
                && Arguments.clause(s, governor).isPresent()
                && chain.source(governor.span()).isPresent();
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

    private boolean constraints(CueIndex.Match<MoveCue> match) {
        MoveCue cue = match.cue();
        Token governor = match.governor();
        if (cue.move() == Move.CONSULT
                && governor.isVerb()
                && s.child(governor, "ccomp", "xcomp").isPresent()) {
            return false;
        }
        if (cue.move() == Move.CONSULT && governor.isVerb() && isNaming(governor)) {
            return false;
        }
        if (!cue.object().isEmpty()) {
            Optional<Token> object = object(match, governor);
            if (cue.object().contains("none") && cue.object().size() == 1) {
                if (object.isPresent()) {
                    return false;
                }
            } else if (object.isEmpty() || !fits(cue.object(), object.get())) {
                return false;
            }
        }
        if (!cue.subject().isEmpty()) {
            Optional<Token> subject =
                    Arguments.isPassive(s, governor)
                            ? Optional.empty()
                            : Arguments.subject(s, governor);
            return subject.filter(t -> fits(cue.subject(), t)).isPresent();
        }
        return true;
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

    // ---- content

    private Optional<Token> content(MoveCue cue, Token governor, Holder holder) {
        Optional<Token> spelledOut = spelledOut(governor);
        if (spelledOut.isPresent()) {
            return spelledOut;
        }
        for (String slot : cue.content()) {
            Optional<Token> found =
                    slots.at(slot, governor)
                            .filter(
                                    t ->
                                            holder.token() == null
                                                    || t.index() != holder.token().index())
                            .filter(t -> t.index() != governor.index());
            boolean party =
                    found.filter(
                                            t ->
                                                    slot.equals("obj")
                                                            && names.at(s, t).isPresent()
                                                            && !t.is("nsubj"))
                                    .isPresent()
                            && Arguments.clause(s, governor).isPresent();
            if (found.isPresent() && !party) {
                return found;
            }
        }
        if (cue.pattern().pos() == CuePattern.Pos.NOUN) {
            return equated(governor);
        }
        return cue.pattern().pos() == CuePattern.Pos.ADJ
                        || cue.pattern().pos() == CuePattern.Pos.PHRASE
                ? Arguments.clause(s, governor).or(() -> s.child(governor, "nsubj"))
                : Optional.empty();
    }

    /** "It made another demand, and that is a pay rise": the clause that says what the noun is. */
    private Optional<Token> spelledOut(Token noun) {
        return noun.isNoun() && noun.is("obj")
                ? s.head(noun).stream()
                        .flatMap(verb -> s.children(verb, "conj").stream())
                        .filter(c -> c.index() > noun.index() && s.child(c, "cop").isPresent())
                        .filter(
                                c ->
                                        s.child(c, "nsubj")
                                                .filter(t -> REFERRING.contains(t.lemma()))
                                                .isPresent())
                        .findFirst()
                : Optional.empty();
    }

    /**
     * "Their demand is a pay rise", "one of the requirements is ...": what a copula puts beside the
     * noun.
     */
    private Optional<Token> equated(Token noun) {
        Token subject =
                noun.is("nmod") && s.preposition(noun).filter("of"::equals).isPresent()
                        ? s.token(noun.head())
                        : noun;
        return subject.is("nsubj")
                ? s.head(subject).filter(p -> s.child(p, "cop").isPresent())
                : Optional.empty();
    }

    /** Where the parse gives no content: what the attribution of the cue reports. */
    private Optional<Span> reported(Token governor, Holder holder) {
        return chain.reportedWith(governor.span())
                .filter(
                        a ->
                                chain.source(a)
                                        .filter(m -> m.actor().equals(holder.mention().actor()))
                                        .isPresent())
                .filter(a -> !governor.isNoun() || adjoins(a))
                .flatMap(
                        a ->
                                a.content().stream()
                                        .filter(piece -> s.span().covers(piece))
                                        .reduce(Span::around));
    }

    /** "The pledge to disarm": what a noun reports stands right behind it. */
    private static boolean adjoins(Attribution attribution) {
        int gap = attribution.content().get(0).start() - attribution.cue().end();
        return gap >= 0 && gap <= WIDEST_GAP;
    }

    /**
     * Whether reported words can be a cue's content: not whom it is said to or of, nor a statement
     * where only a request is one ("told him to leave", not "told him that it rained").
     */
    private boolean isContent(MoveCue cue, Token governor, Span words) {
        Optional<Token> head = head(words).filter(t -> names.at(s, t).isEmpty());
        boolean asked = cue.move() == Move.DEMAND || cue.move() == Move.OFFER;
        if (!asked || governor.isNoun()) {
            return head.isPresent();
        }
        return head.filter(t -> t.isVerb() && words.start() > governor.span().start())
                .filter(t -> cue.content().contains("clause") || Arguments.isInfinitive(s, t))
                .isPresent();
    }

    /** The token of a stretch that hangs on no other of it. */
    private Optional<Token> head(Span stretch) {
        return s.tokens().stream()
                .filter(t -> stretch.covers(t.span()) && !t.is("punct"))
                .filter(t -> t.head() < 0 || !stretch.covers(s.token(t.head()).span()))
                .findFirst();
    }

    private Optional<Span> contentSpan(Token head, CueIndex.Match<MoveCue> match, Holder holder) {
        List<Token> cut = new ArrayList<>(match.words());
        s.child(head, "case").ifPresent(cut::add);
        s.children(head, "punct").stream().filter(p -> p.index() > head.index()).forEach(cut::add);
        s.children(head, "parataxis").forEach(cut::add);
        if (holder.token() != null) {
            cut.add(holder.token());
        }
        BitSet tokens = s.subtree(head, cut.toArray(Token[]::new));
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        tokens.clear(0, firstContent(tokens, head, match));
        return Optional.of(s.span(tokens));
    }

    private static int firstContent(BitSet tokens, Token head, CueIndex.Match<MoveCue> match) {
        int cueEnd = match.words().get(match.words().size() - 1).index();
        return head.index() > cueEnd
                ? Math.min(
                        head.index(),
                        tokens.nextSetBit(cueEnd + 1) < 0
                                ? head.index()
                                : tokens.nextSetBit(cueEnd + 1))
                : 0;
    }

    private Span nominal(Token token) {
        Optional<Mention> mention = names.at(s, token);
        return mention.map(Mention::span).orElse(token.span());
    }
}
