package org.parley.reader.dates;

import java.util.Optional;
import java.util.Set;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/** Times that stand before a noun and belong to it: "the 1960 treaty", "Monday night talks". */
final class Describing {
    /** Of these many are told of at once: "the 2012 elections", not "the 2012 workers". */
    private static final Set<String> EVENTS =
            Set.of(
                    "election",
                    "talk",
                    "accord",
                    "negotiation",
                    "protest",
                    "poll",
                    "riot",
                    "game",
                    "hostility",
                    "olympics",
                    "strike",
                    "agreement",
                    "attack",
                    "demonstration");

    private Describing() {}

    /** Whether a month or year that begins at a place tells of which noun: "a March summit". */
    static boolean isOfEvent(Sentence s, int start) {
        return at(s, start)
                .filter(t -> t.is("nummod") || t.is("compound") || t.is("amod"))
                .flatMap(t -> noun(s, t))
                .filter(n -> n.tag().equals("NN") || n.isProper() || EVENTS.contains(n.lemma()))
                .filter(n -> s.child(n, "det", "nmod:poss", "amod").isPresent())
                .isPresent();
    }

    /** Whether the words from one place to another are told of the noun behind them. */
    static boolean isOfNext(Sentence s, int from, int to) {
        return at(s, from)
                .filter(t -> t.is("nmod:poss") || t.is("compound") || t.is("nummod"))
                .flatMap(t -> noun(s, t))
                .filter(n -> n.isNoun() && n.span().start() > to)
                .isPresent();
    }

    private static Optional<Token> at(Sentence s, int start) {
        return s.tokens().stream().filter(t -> t.span().start() == start).findFirst();
    }

    /** The noun that a time stands before; "night" of "Monday night talks" is none yet. */
    private static Optional<Token> noun(Sentence s, Token time) {
        Optional<Token> noun = s.head(time).filter(n -> n.index() > time.index());
        return noun.filter(
                        n ->
                                TenseWords.TIMES.contains(n.lemma())
                                        && (n.is("compound") || n.is("nmod:poss")))
                .flatMap(s::head)
                .or(() -> noun)
                .filter(n -> !TenseWords.TIMES.contains(n.lemma()));
    }
}
