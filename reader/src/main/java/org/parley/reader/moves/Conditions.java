package org.parley.reader.moves;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.core.entry.Move;
import org.parley.core.entry.Polarity;
import org.parley.core.text.Span;
import org.parley.reader.lexicon.Resources;
import org.parley.reader.syntax.Arguments;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Finds the words of the condition under which a move is made, in its sentence: "only if the guns
 * are silent", "in return for grain"; after a refusal also until when it holds.
 */
final class Conditions {
    /** By their first word, the longest first. */
    private static final Map<String, List<Opener>> OPENERS =
            Resources.table(Conditions.class, "conditions.tsv", 3).stream()
                    .map(row -> Opener.of(row.get(0), row.get(1), row.get(2)))
                    .sorted(Comparator.comparing((Opener o) -> o.words().size()).reversed())
                    .collect(Collectors.groupingBy(o -> o.words().get(0)));

    private static final int LONGEST =
            OPENERS.values().stream()
                    .flatMap(List::stream)
                    .mapToInt(o -> o.words().size())
                    .max()
                    .orElse(0);

    /** Before "if" they make it no condition: "even if". */
    private static final Set<String> CONCEDING = Set.of("even", "as", "what", "than");

    /** What a clause begins with that is put as "should the talks fail". */
    private static final Set<String> INVERTED = Set.of("should", "had", "were");

    /** Relations by which a condition of one word holds for the other. */
    private static final List<String> CLOSE =
            List.of("xcomp", "ccomp", "obj", "obl", "nmod", "nsubj", "acl", "dep", "parataxis");

    /**
     * Words that open a condition.
     *
     * @param clause whether a clause follows, else a noun
     * @param refusal whether they do so only behind a refusal
     */
    private record Opener(List<String> words, boolean clause, boolean refusal) {
        static Opener of(String words, String follows, String when) {
            if (!follows.matches("clause|phrase") || !when.matches("always|refusal")) {
                throw new IllegalArgumentException(
                        "conditions.tsv: not clause or phrase, always or refusal: " + words);
            }
            return new Opener(
                    Arrays.asList(words.split(" ")),
                    follows.equals("clause"),
                    when.equals("refusal"));
        }

        boolean opens(Sentence s, int at) {
            if (at + words.size() >= s.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!s.token(at + i).text().toLowerCase(Locale.ROOT).equals(words.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Words of a condition, and what they hang on. */
    private record Found(BitSet words, Token above, boolean refusal) {}

    private final Sentence s;
    private final List<Found> found;

    Conditions(Sentence sentence) {
        this.s = sentence;
        this.found =
                s.tokens().stream().flatMap(t -> from(t).or(() -> inverted(t)).stream()).toList();
    }

    /** The words of the first condition that is one of this move, with those that open it. */
    Optional<Span> of(Candidate c) {
        return found.stream()
                .filter(f -> !f.refusal() || isRefusal(c))
                .filter(f -> c.words().stream().noneMatch(w -> f.words().get(w.index())))
                .filter(f -> !f.words().get(c.governor().index()))
                .filter(f -> holdsFor(f, c.governor()))
                .map(f -> s.span(f.words()))
                .findFirst();
    }

    private Optional<Found> from(Token first) {
        return openers(first.index())
                .findFirst()
                .filter(o -> !isConceding(first))
                .filter(o -> first.index() == 0 || !continues(first))
                .flatMap(o -> found(o, first.index()));
    }

    private boolean isConceding(Token first) {
        return first.index() > 0
                && CONCEDING.contains(s.token(first.index() - 1).text().toLowerCase(Locale.ROOT));
    }

    /** Whether a longer opener has begun a word before: "only [if]". */
    private boolean continues(Token first) {
        for (int back = 1; back < LONGEST && back <= first.index(); back++) {
            int reach = back;
            if (openers(first.index() - back).anyMatch(o -> o.words().size() > reach)) {
                return true;
            }
        }
        return false;
    }

    private Stream<Opener> openers(int at) {
        String word = s.token(at).text().toLowerCase(Locale.ROOT);
        return OPENERS.getOrDefault(word, List.of()).stream().filter(o -> o.opens(s, at));
    }

    private Optional<Found> found(Opener opener, int first) {
        Token last = s.token(first + opener.words().size() - 1);
        Optional<Token> head = s.head(last).filter(t -> t.index() > last.index());
        boolean fits =
                head.filter(t -> opener.clause() ? isClause(last, t) : t.isNominal()).isPresent();
        if (!fits) {
            return Optional.empty();
        }
        BitSet words = s.subtree(head.get());
        s.tokens().subList(first, last.index()).stream()
                .filter(Token::isNoun)
                .forEach(noun -> words.or(s.subtree(noun)));
        words.set(first, last.index() + 1);
        return found(words, first, head.get(), opener.refusal());
    }

    /** A clause that is no question; for "until", "before" the parser may take it for a noun. */
    private boolean isClause(Token mark, Token head) {
        boolean predicate = head.isVerb() || s.child(head, "nsubj", "cop").isPresent();
        boolean asked = head.is("ccomp") || s.head(head).filter(ModalWords.ASKING::has).isPresent();
        return mark.is("case")
                ? head.isNominal()
                : mark.is("mark") && predicate && !(asked && mark.lemma().equals("if"));
    }

    /** "Should the talks fail": the auxiliary before its subject. */
    private Optional<Found> inverted(Token aux) {
        if (!aux.is("aux") && !aux.is("cop")
                || !INVERTED.contains(aux.text().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        Token verb = s.token(aux.head());
        boolean before = s.child(verb, "nsubj").filter(t -> t.index() > aux.index()).isPresent();
        return verb.is("advcl") && before
                ? found(s.subtree(verb), aux.index(), verb, false)
                : Optional.empty();
    }

    private Optional<Found> found(BitSet words, int first, Token head, boolean refusal) {
        words.clear(0, first);
        int end = words.nextClearBit(first);
        words.clear(end, s.size());
        while (end > first && s.token(end - 1).isPunctuation()) {
            words.clear(--end);
        }
        Optional<Token> above = s.head(head);
        while (above.isPresent() && words.get(above.get().index())) {
            above = s.head(above.get());
        }
        return above.map(t -> new Found(words, t, refusal));
    }

    private boolean isRefusal(Candidate c) {
        return c.move() == Move.REJECT
                || c.polarity() == Polarity.NEGATIVE
                || s.negated(c.governor())
                || c.contentHead() != null && s.negated(c.contentHead());
    }

    private boolean holdsFor(Found condition, Token governor) {
        Token above = condition.above();
        boolean fronted = condition.words().nextSetBit(0) < governor.index();
        return above.index() == governor.index()
                || s.dominates(governor, above) && isClose(above, governor, false)
                || s.dominates(above, governor) && isClose(governor, above, fronted);
    }

    /** Whether the way up from one word to another leaves its clause by complements alone. */
    private boolean isClose(Token from, Token to, boolean joined) {
        Token at = from;
        while (at.index() != to.index()) {
            Token step = at;
            boolean complement =
                    CLOSE.stream().anyMatch(step::is) && !step.relation().equals("acl:relcl")
                            || step.is("advcl") && Arguments.isInfinitive(s, step)
                            || joined && step.is("conj");
            if (!complement) {
                return false;
            }
            at = s.token(at.head());
        }
        return true;
    }
}
