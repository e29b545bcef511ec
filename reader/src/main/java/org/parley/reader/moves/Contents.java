package org.parley.reader.moves;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.core.entry.Attribution;
import org.parley.core.entry.Move;
import org.parley.core.text.Span;
import org.parley.reader.actors.Mention;
import org.parley.reader.actors.Names;
import org.parley.reader.chains.Chains;
import org.parley.reader.lexicon.CueIndex;
import org.parley.reader.lexicon.CuePattern;
import org.parley.reader.syntax.Arguments;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/** Finds what is demanded, offered, rejected with a cue: its content, in one sentence. */
final class Contents {
    private static final Set<String> REFERRING = Set.of("this", "that", "these", "those", "it");

    /** In characters, between a noun and what it reports: a space, an opening quotation mark. */
    private static final int WIDEST_GAP = 2;

    private final Sentence s;
    private final Names names;
    private final Chains chain;
    private final Slots slots;

    Contents(Sentence sentence, Names names, Chains chain, Slots slots) {
        this.s = sentence;
        this.names = names;
        this.chain = chain;
        this.slots = slots;
    }

    /** The token that heads the content, as the parse gives it. */
    Optional<Token> head(MoveCue cue, Token governor, Holder holder) {
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

    private static boolean isOfOneSide(Mention speaker, Mention holder) {
        return speaker.actor().equals(holder.actor())
                || speaker.party() != null && speaker.party().equals(holder.party());
    }

    /** Where the parse gives no content: what the attribution of the cue reports. */
    Optional<Span> reported(MoveCue cue, Token governor, Holder holder) {
        return chain.reportedWith(governor.span())
                .filter(
                        a ->
                                chain.source(a)
                                        .filter(m -> isOfOneSide(m, holder.mention()))
                                        .isPresent())
                .filter(a -> !governor.isNoun() || adjoins(a))
                .flatMap(
                        a ->
                                a.content().stream()
                                        .filter(piece -> s.span().covers(piece))
                                        .reduce(Span::around))
                .filter(words -> isContent(cue, governor, words));
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
        Optional<Token> head = top(words).filter(t -> names.at(s, t).isEmpty());
        boolean asked = cue.move() == Move.DEMAND || cue.move() == Move.OFFER;
        if (!asked || governor.isNoun()) {
            return head.isPresent();
        }
        return head.filter(t -> t.isVerb() && words.start() > governor.span().start())
                .filter(t -> cue.content().contains("clause") || Arguments.isInfinitive(s, t))
                .isPresent();
    }

    /** The token of a stretch that hangs on no other of it. */
    Optional<Token> top(Span stretch) {
        return s.tokens().stream()
                .filter(t -> stretch.covers(t.span()) && !t.is("punct"))
                .filter(t -> t.head() < 0 || !stretch.covers(s.token(t.head()).span()))
                .findFirst();
    }

    /** The words under a content head, without cue and holder. */
    Optional<Span> span(Token head, CueIndex.Match<MoveCue> match, Holder holder) {
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
}
