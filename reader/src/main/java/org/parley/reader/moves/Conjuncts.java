package org.parley.reader.moves;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Move;
import org.parley.core.text.Span;
import org.parley.reader.actors.Names;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Parts a move whose content names several things, as coders do: "demanded a longer truce and the
 * return of the hostages" is two demands. Bare pairs, "food and medicine", are one thing.
 */
final class Conjuncts {
    /** Moves whose content is what is at stake. */
    private static final Set<Move> STAKED =
            EnumSet.of(
                    Move.DEMAND,
                    Move.OFFER,
                    Move.ACCEPT,
                    Move.REJECT,
                    Move.CONCEDE,
                    Move.THREATEN,
                    Move.COMMIT);

    /** What makes a noun the name of a thing of its own. */
    private static final List<String> TELLING =
            List.of("amod", "nmod", "nmod:poss", "compound", "acl", "nummod");

    private final Sentence s;
    private final Names names;

    Conjuncts(Sentence sentence, Names names) {
        this.s = sentence;
        this.names = names;
    }

    /** The moves of a sentence, each with one content. */
    List<Candidate> parted(List<Candidate> moves) {
        return moves.stream().flatMap(c -> of(c, moves)).toList();
    }

    private Stream<Candidate> of(Candidate c, List<Candidate> moves) {
        @Nullable Token head = c.contentHead();
        if (head == null
                || !s.tokens().contains(head)
                || c.content().isEmpty()
                || !STAKED.contains(c.move())) {
            return Stream.of(c);
        }
        Span whole = c.content().get();
        List<Token> others =
                joined(head, whole)
                        .filter(t -> whole.covers(t.span()) && isThing(head, t))
                        .filter(t -> moves.stream().noneMatch(m -> m.governor().equals(t)))
                        .sorted(Comparator.comparingInt(Token::index))
                        .toList();
        List<Candidate> parts = new ArrayList<>();
        int from = whole.start();
        Token last = head;
        for (Token other : others) {
            BitSet words = s.subtree(other);
            Optional<Token> before = lastBefore(words.nextSetBit(0), from);
            if (before.isPresent()) {
                parts.add(c.of(new Span(from, before.get().span().end()), last));
                from = firstWord(words).span().start();
                last = other;
            }
        }
        parts.add(parts.isEmpty() ? c : c.of(new Span(from, whole.end()), last));
        return parts.stream();
    }

    /**
     * What is joined to the head of a content, or to the object of its verb; "as well as" joins to
     * that, and a phrase that the parser could not place too, whatever they hang on.
     */
    private Stream<Token> joined(Token head, Span whole) {
        List<Token> own = s.children(head, "conj");
        Optional<Token> object = s.child(head, "obj").filter(o -> head.isVerb() && isNamed(o));
        if (!own.isEmpty() || object.isEmpty()) {
            return own.stream();
        }
        return s.tokens().stream()
                .filter(t -> t.index() > object.get().index() && whole.covers(t.span()))
                .filter(t -> isJoined(object.get(), t));
    }

    private boolean isJoined(Token object, Token other) {
        Optional<Token> up = s.head(other);
        boolean lost = other.is("dep") && !other.isProper();
        boolean added =
                other.is("conj")
                        && s.child(other, "cc")
                                .filter(c -> !s.children(c, "fixed").isEmpty())
                                .isPresent();
        boolean next =
                other.is("conj")
                        && up.filter(t -> t.equals(object) || t.is("dep") && isNamed(t))
                                .isPresent();
        return lost || added || next;
    }

    /** The last word before a conjunct that is no "and" and no comma. */
    private Optional<Token> lastBefore(int index, int from) {
        for (int i = index - 1; i >= 0 && s.token(i).span().start() >= from; i--) {
            Token t = s.token(i);
            if (!isJoint(t) && !t.is("advmod")) {
                return Optional.of(t);
            }
        }
        return Optional.empty();
    }

    /** The first word of a conjunct, without an "and" that the parse hangs on it. */
    private Token firstWord(BitSet words) {
        return words.stream().mapToObj(s::token).filter(t -> !isJoint(t)).findFirst().orElseThrow();
    }

    /** A comma, "and", "as well as". */
    private static boolean isJoint(Token t) {
        return t.isPunctuation() || t.is("cc") || t.is("fixed");
    }

    private boolean isThing(Token head, Token other) {
        if (head.isVerb() && other.isVerb()) {
            return Stream.of("mark", "obj", "obl", "nsubj", "xcomp", "ccomp")
                    .anyMatch(relation -> s.child(other, relation).isPresent());
        }
        return (head.isVerb() || isNamed(head)) && isNamed(other);
    }

    private boolean isNamed(Token noun) {
        return noun.isNoun()
                && names.at(s, noun).isEmpty()
                && TELLING.stream().anyMatch(relation -> s.child(noun, relation).isPresent());
    }
}
