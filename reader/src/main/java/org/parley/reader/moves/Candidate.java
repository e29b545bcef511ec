package org.parley.reader.moves;

import java.util.BitSet;
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

    /** The same move made by another holder; toward this one if it was made toward that one. */
    Candidate by(Mention other) {
        boolean mutual = target.isPresent() && target.get().equals(other.party());
        Optional<Party> side = mutual ? Optional.ofNullable(holder.party()) : target;
        return with(move, other, side, content, contentHead);
    }

    /**
     * The same words as another move, denied if the words around them are: a refusal to agree is no
     * agreement.
     */
    Candidate as(Move other) {
        Candidate made = with(other, holder, target, content, contentHead);
        boolean refusal = other == Move.REJECT || other == Move.COMMIT;
        return !refusal && Denial.of(sentence, governor, words) ? made.denied() : made;
    }

    private Candidate denied() {
        return new Candidate(
                sentence,
                words,
                governor,
                move,
                holder,
                held,
                target,
                content,
                contentHead,
                Polarity.NEGATIVE,
                certainty,
                rule,
                confidence);
    }

    /** The same move toward another side. */
    Candidate toward(Party other) {
        return with(move, holder, Optional.of(other), content, contentHead);
    }

    /** The same move about a part of its content, with the token that heads that. */
    Candidate of(Span part, Token partHead) {
        return with(move, holder, target, Optional.of(part), partHead);
    }

    private Candidate with(
            Move made, Mention by, Optional<Party> side, Optional<Span> what, @Nullable Token top) {
        return new Candidate(
                sentence,
                words,
                governor,
                made,
                by,
                held,
                side,
                what,
                top,
                polarity,
                certainty,
                rule,
                confidence);
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
            boolean argument =
                    governor.isVerb() && (child.is("obj") || child.is("obl") || child.is("iobj"));
            boolean modifier = governor.isNoun() && (child.is("nmod") || child.is("acl"));
            if ((argument || modifier)
                    && child.index() > governor.index()
                    && !child.relation().equals("acl:relcl")) {
                run = Span.around(run, phrase(child));
            }
        }
        if (governor.isNoun()
                && governor.is("nmod")
                && sentence.token(governor.head()).index() < governor.index()) {
            run = Span.around(run, phrase(sentence.token(governor.head())));
        }
        return content.isPresent() ? Span.around(run, content.get()) : run;
    }

    /** The words of an argument without its relative clauses. */
    private Span phrase(Token head) {
        Token[] clauses =
                sentence.tokens().stream()
                        .filter(t -> t.relation().equals("acl:relcl") || t.is("parataxis"))
                        .toArray(Token[]::new);
        BitSet words = sentence.subtree(head, clauses);
        words.clear(0, Math.min(head.index(), governor.index()));
        return words.isEmpty() ? head.span() : sentence.span(words);
    }

    /** The head of the clause the governor stands in: cues of one clause say one thing. */
    Token clause() {
        Token at = governor;
        while (at.head() >= 0) {
            boolean clausal =
                    at.is("ccomp")
                            || at.is("advcl")
                            || at.is("acl")
                            || at.is("parataxis")
                            || at.is("conj")
                                    && (at.isVerb() || sentence.child(at, "nsubj").isPresent())
                            || at.is("xcomp") && at.isVerb();
            if (clausal) {
                return at;
            }
            at = sentence.token(at.head());
        }
        return at;
    }
}
