package org.parley.reader.moves;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Move;
import org.parley.core.text.Article;
import org.parley.core.text.Span;
import org.parley.reader.chains.Chains;
import org.parley.reader.dates.Days;
import org.parley.reader.dates.NamedDay;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/** Dates the moves of an article: when one was made, and until when what it asks is to be done. */
final class Dating {
    /** Moves of things to come, which a day may be set for. */
    private static final Set<Move> OPEN =
            EnumSet.of(Move.DEMAND, Move.OFFER, Move.COMMIT, Move.THREATEN);

    private final Article article;
    private final Chains chain;

    Dating(Article article, Chains chain) {
        this.article = article;
        this.chain = chain;
    }

    // ---- until when

    /**
     * The day that a deadline sets, or until which is to be done what is demanded, offered,
     * threatened or promised; its words lie in the move's sentence.
     *
     * @param condition the words of the move's condition: "unless the troops leave by Friday"
     */
    Optional<NamedDay> due(Candidate c, Optional<Span> condition, @Nullable LocalDate said) {
        @Nullable LocalDate written = said == null ? article.published() : said;
        boolean limit = c.words().stream().anyMatch(ModalWords.LIMIT::has);
        if (c.move() == Move.DEADLINE || limit) {
            boolean over = ModalWords.EXPIRING.has(c.governor()) && isPast(c.governor());
            return Days.set(article.text(), c.evidence(), written, over)
                    .or(() -> Days.set(article.text(), clause(c), written, over));
        }
        return OPEN.contains(c.move())
                ? Stream.of(c.content(), asked(c), Optional.of(c.cue()), condition)
                        .flatMap(Optional::stream)
                        .flatMap(span -> Days.limit(article.text(), span, written).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** All that hangs on the head of the content: the content may leave out when. */
    private static Optional<Span> asked(Candidate c) {
        return Optional.ofNullable(c.contentHead())
                .map(head -> c.sentence().span(c.sentence().subtree(head)));
    }

    private static Span clause(Candidate c) {
        Span words = c.sentence().span(c.sentence().subtree(c.clause()));
        return Span.around(words, c.evidence());
    }

    // ---- when it was made

    /** The day on which the text says that the move was made or told. */
    Optional<LocalDate> said(Candidate c) {
        Stream<Token> own = c.move() == Move.DEADLINE ? Stream.empty() : Stream.of(c.governor());
        return Stream.concat(own, reporting(c))
                .flatMap(verb -> told(c.sentence(), verb).stream())
                .findFirst();
    }

    /** The verbs of the sentence that report the move, the innermost first. */
    private Stream<Token> reporting(Candidate c) {
        List<Token> verbs =
                chain.around(c.governor().span()).stream()
                        .flatMap(
                                a ->
                                        c.sentence().tokens().stream()
                                                .filter(t -> a.cue().covers(t.span())))
                        .filter(Token::isVerb)
                        .toList();
        return IntStream.range(0, verbs.size()).mapToObj(i -> verbs.get(verbs.size() - 1 - i));
    }

    /** "Said on Thursday", "was rejected yesterday": a day beside a verb of the past. */
    private Optional<LocalDate> told(Sentence s, Token verb) {
        if (!isPast(verb) || s.child(verb, "aux").isPresent()) {
            return Optional.empty();
        }
        return s.children(verb).stream()
                .filter(c -> c.is("obl") || c.is("advmod") || c.is("nmod"))
                .filter(c -> s.preposition(c).map("on"::equals).orElse(true))
                .map(c -> s.span(s.subtree(c)))
                .flatMap(span -> Days.told(article.text(), span, article.published()).stream())
                .map(NamedDay::day)
                .findFirst();
    }

    private static boolean isPast(Token verb) {
        return verb.tag().equals("VBD") || verb.tag().equals("VBN");
    }
}
