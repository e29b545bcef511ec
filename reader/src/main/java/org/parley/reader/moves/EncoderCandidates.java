package org.parley.reader.moves;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.core.entry.Polarity;
import org.parley.core.text.Span;
import org.parley.reader.actors.Mention;
import org.parley.reader.actors.Names;
import org.parley.reader.chains.Chains;
import org.parley.reader.moves.MoveHeads.Flag;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/** Ties the moves that the encoder tags in one sentence to who makes them. */
final class EncoderCandidates {
    private final Sentence s;
    private final Names names;
    private final Chains chain;

    EncoderCandidates(Sentence sentence, Names names, Chains chain) {
        this.s = sentence;
        this.names = names;
        this.chain = chain;
    }

    /** The move with its holder; empty if nobody is known to make it, or if nobody made it yet. */
    Optional<Candidate> of(TaggedMove read) {
        List<Token> words = within(read.cue());
        if (words.isEmpty() || unmade(read).isPresent()) {
            return Optional.empty();
        }
        Token governor = top(words);
        Optional<Mention> pointed = read.holder().flatMap(this::mention);
        return pointed.or(
                        () ->
                                isSpoken(read.move())
                                        ? chain.innermost(governor.span())
                                        : Optional.empty())
                .filter(m -> !chain.isOutlet(m))
                .map(holder -> candidate(read, words, governor, holder));
    }

    /** Whether saying it makes it: who says that a meeting was held need not have been there. */
    private static boolean isSpoken(Move move) {
        return move != Move.ACCEPT && move.compareTo(Move.CONSULT) < 0;
    }

    /** Why nobody made the move yet: it is asked, supposed or intended; empty if somebody did. */
    Optional<Why> unmade(TaggedMove read) {
        List<Token> words = within(read.cue());
        if (Modality.asked(s)) {
            return Optional.of(Why.ASKED);
        }
        if (!words.isEmpty() && Modality.conditional(s, top(words))) {
            return Optional.of(Why.CONDITIONAL);
        }
        return !words.isEmpty() && Modality.unrealised(s, top(words), read.move())
                ? Optional.of(Why.UNREALISED)
                : Optional.empty();
    }

    private Candidate candidate(
            TaggedMove read, List<Token> words, Token governor, Mention holder) {
        Optional<Party> target = target(read, holder);
        Optional<Span> content = read.content().filter(c -> s.span().covers(c));
        @Nullable Token contentHead = content.map(c -> top(within(c))).orElse(null);
        return new Candidate(
                s,
                words,
                governor,
                read.move(),
                holder,
                holder.sentence() == s.index() ? holder.span() : null,
                target,
                content,
                contentHead,
                denied(read, words) ? Polarity.NEGATIVE : Polarity.POSITIVE,
                unsure(read, words, governor) ? Certainty.HEDGED : Certainty.STATED,
                "encoder/" + read.move().word(),
                read.confidence());
    }

    /** Toward whom the encoder reads it; empty if that is the holder himself. */
    Optional<Party> target(TaggedMove read, Mention holder) {
        return read.target()
                .flatMap(this::mention)
                .flatMap(m -> Optional.ofNullable(m.party()))
                .filter(p -> !p.equals(holder.party()));
    }

    /** By the encoder, or by the words around; a refusal or a commitment may be made with "not". */
    private boolean denied(TaggedMove read, List<Token> words) {
        boolean refusal = read.move() == Move.REJECT || read.move() == Move.COMMIT;
        return read.flags().contains(Flag.NEGATIVE) && !isPlainRefusal(read, words)
                || !refusal
                        && words.stream()
                                .filter(Token::isVerb)
                                .anyMatch(verb -> Denial.of(s, verb, List.of()))
                || words.stream()
                        .anyMatch(w -> w.isNoun() && ModalWords.DENYING_PHRASE.stands(s, w));
    }

    /** "Denied the report": the word refuses, and nothing denies that. */
    private boolean isPlainRefusal(TaggedMove read, List<Token> words) {
        return read.move() == Move.REJECT
                && words.stream()
                        .filter(w -> w.isVerb() && !s.negated(w))
                        .anyMatch(
                                w ->
                                        ModalWords.DISCLAIMING.has(w)
                                                || ModalWords.REFUSING.has(w)
                                                || ModalWords.DENYING.has(w));
    }

    private boolean unsure(TaggedMove read, List<Token> words, Token governor) {
        return read.flags().contains(Flag.HEDGED)
                || Stream.concat(Stream.of(governor), words.stream().filter(Token::isVerb))
                        .anyMatch(word -> Doubt.of(s, word, words) == Certainty.HEDGED);
    }

    private List<Token> within(Span span) {
        return s.tokens().stream().filter(t -> span.overlaps(t.span())).toList();
    }

    /** The token of some that hangs on none of the others. */
    private static Token top(List<Token> words) {
        return words.stream()
                .filter(t -> words.stream().noneMatch(other -> other.index() == t.head()))
                .filter(t -> !t.is("punct"))
                .findFirst()
                .orElse(words.get(0));
    }

    /** The shortest mention that a word is of, or that it describes. */
    private Optional<Mention> mention(Span word) {
        return names.all().stream()
                .filter(m -> m.span().overlaps(word))
                .min(Comparator.comparingInt(m -> m.span().length()))
                .or(() -> around(word));
    }

    /** The mention at the head of the phrase that a word of this sentence stands in. */
    private Optional<Mention> around(Span word) {
        Optional<Token> at = s.tokens().stream().filter(t -> t.span().overlaps(word)).findFirst();
        for (int step = 0; step < 3 && at.isPresent(); step++) {
            Optional<Mention> found = at.flatMap(t -> names.at(s, t));
            if (found.isPresent() || at.get().isVerb()) {
                return found;
            }
            at = s.head(at.get());
        }
        return Optional.empty();
    }
}
