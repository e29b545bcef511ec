package org.parley.reader.moves;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Move;
import org.parley.core.text.Article;
import org.parley.core.text.Span;
import org.parley.reader.dates.Days;
import org.parley.reader.dates.NamedDay;
import org.parley.reader.syntax.Arguments;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/** Until when what the moves of an article ask, offer, threaten or promise is to be done. */
final class DueDays {
    /** Moves of things to come, which a day may be set for. */
    private static final Set<Move> OPEN =
            EnumSet.of(Move.DEMAND, Move.OFFER, Move.COMMIT, Move.THREATEN);

    /** Moves that are promises if something is still to be done: "agreed to withdraw". */
    private static final Set<Move> YIELDING = EnumSet.of(Move.ACCEPT, Move.CONCEDE);

    private final Article article;

    DueDays(Article article) {
        this.article = article;
    }

    /**
     * The day that a deadline sets, or until which is to be done what is demanded, offered,
     * threatened or promised; its words lie in the move's sentence.
     *
     * @param condition the words of the move's condition: "unless the troops leave by Friday"
     * @param dates when it was made and told
     */
    Optional<NamedDay> due(Candidate c, Optional<Span> condition, DateRoles.Dates dates) {
        @Nullable LocalDate said = dates.said();
        @Nullable LocalDate written = said == null ? article.published() : said;
        boolean limit = c.words().stream().anyMatch(ModalWords.LIMIT::has);
        if (c.move() == Move.DEADLINE || limit) {
            boolean over = isOver(c);
            return set(c.evidence(), written, over, dates)
                    .or(() -> set(clause(c), written, over, dates));
        }
        return isOpen(c)
                ? Stream.of(c.content(), asked(c), Optional.of(c.cue()), condition, beside(c))
                        .flatMap(Optional::stream)
                        .flatMap(span -> Days.limit(article.text(), span, written).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** The day of a limit, not that on which it was set. */
    private Optional<NamedDay> set(
            Span stretch, @Nullable LocalDate written, boolean over, DateRoles.Dates dates) {
        Optional<NamedDay> day = Days.set(article.text(), stretch, written, over);
        if (day.filter(d -> dates.words().stream().anyMatch(d.words()::overlaps)).isEmpty()) {
            return day;
        }
        int end = day.get().words().end();
        return end < stretch.end()
                ? set(new Span(end, stretch.end()), written, over, dates)
                : Optional.empty();
    }

    private static boolean isOpen(Candidate c) {
        @Nullable Token head = c.contentHead();
        return OPEN.contains(c.move())
                || YIELDING.contains(c.move())
                        && head != null
                        && Arguments.isInfinitive(c.sentence(), head);
    }

    /** "The deadline passed on Monday". */
    private static boolean isOver(Candidate c) {
        Sentence s = c.sentence();
        Token governor = c.governor();
        return Stream.concat(
                        Stream.of(governor),
                        Stream.concat(s.head(governor).stream(), s.children(governor).stream()))
                .filter(t -> t.equals(governor) || t.is("dep") || governor.is("nsubj"))
                .anyMatch(t -> ModalWords.EXPIRING.has(t) && isPast(t));
    }

    /** What stands with the move's verb behind it: "demand an answer by Friday". */
    private static Optional<Span> beside(Candidate c) {
        Sentence s = c.sentence();
        return s.children(c.governor(), "obl").stream()
                .filter(t -> t.index() > c.governor().index())
                .map(t -> s.span(s.subtree(t)))
                .findFirst();
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

    /** The evidence with the words of the day, and of the condition if they lie in that. */
    static Span evidence(Candidate c, Optional<NamedDay> due, Optional<Span> condition) {
        return due.map(NamedDay::words)
                .map(day -> condition.filter(words -> words.covers(day)).orElse(day))
                .map(words -> Span.around(c.evidence(), words))
                .orElse(c.evidence());
    }

    private static boolean isPast(Token verb) {
        return verb.tag().equals("VBD") || verb.tag().equals("VBN");
    }
}
