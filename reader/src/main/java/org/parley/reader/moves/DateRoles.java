package org.parley.reader.moves;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Attribution;
import org.parley.core.entry.Attribution.Manner;
import org.parley.core.entry.Move;
import org.parley.core.entry.Period;
import org.parley.core.text.Article;
import org.parley.core.text.Span;
import org.parley.reader.actors.Mention;
import org.parley.reader.chains.Chains;
import org.parley.reader.moves.SentenceTimes.Time;
import org.parley.reader.syntax.Arguments;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * What the times around a move date: the move itself, or that it was told. A time dates the word
 * that it hangs on. At the word for the move it says when that was made; at one that reports it,
 * when it was told; at anything else, neither. For one article and one thread.
 */
final class DateRoles {
    /** Moves made of words: to make one is to say so. */
    private static final Set<Move> WORDS = EnumSet.range(Move.DEMAND, Move.SUPPORT);

    private final Article article;
    private final List<Sentence> sentences;
    private final Chains chain;
    private final SentenceTimes times;

    DateRoles(Article article, List<Sentence> sentences, Chains chain) {
        this.article = article;
        this.sentences = sentences;
        this.chain = chain;
        this.times = new SentenceTimes(article);
    }

    /**
     * When a move was made and told.
     *
     * @param said the day on which it was told; null if unknown
     * @param happened the days on which it was made; null if unknown
     * @param words where the text says so
     */
    record Dates(@Nullable LocalDate said, @Nullable Period happened, List<Span> words) {
        Dates {
            words = List.copyOf(words);
        }
    }

    Dates of(Candidate c) {
        List<Attribution> reports = reports(c);
        Optional<Token> behind = reports.isEmpty() ? behind(c) : Optional.empty();
        Optional<Time> told =
                behind.isPresent()
                        ? told(c.sentence(), List.of(behind.get()))
                        : reports.stream().flatMap(a -> told(a).stream()).findFirst();
        @Nullable LocalDate said = told.map(t -> day(t.days())).orElse(null);
        Optional<Time> made = made(c, said);
        List<Span> words =
                Stream.concat(told.stream(), made.stream()).map(t -> t.words().words()).toList();
        if (WORDS.contains(c.move())) {
            if (made.isEmpty() && said != null && isMadeBy(c, reports)) {
                return new Dates(said, Period.of(said), words);
            }
            if (reports.isEmpty() && behind.isEmpty()) {
                said = made.map(t -> day(t.days())).orElse(null);
            }
        }
        return new Dates(said, made.map(Time::days).orElse(null), words);
    }

    // ---- when it was told

    /** Who reports the move, the innermost first; not its own words. */
    private List<Attribution> reports(Candidate c) {
        List<Attribution> reports = new ArrayList<>();
        for (Attribution a : chain.reporting(c.governor().span())) {
            if (c.words().stream().noneMatch(w -> a.cue().overlaps(w.span()))
                    && !a.cue().overlaps(c.governor().span())) {
                reports.add(0, a);
            }
        }
        return reports;
    }

    private Optional<Time> told(Attribution report) {
        return sentences.stream()
                .filter(s -> s.span().covers(report.cue()))
                .findFirst()
                .flatMap(s -> told(s, report));
    }

    private Optional<Time> told(Sentence s, Attribution report) {
        List<Token> cue =
                s.tokens().stream()
                        .filter(t -> report.cue().covers(t.span()))
                        .filter(t -> !t.isVerb() || TimeOwner.isMade(s, t))
                        .toList();
        List<Token> source =
                s.tokens().stream()
                        .filter(t -> report.source().stream().anyMatch(w -> w.covers(t.span())))
                        .filter(ModalWords.OCCASION::has)
                        .toList();
        return told(s, Stream.concat(cue.stream(), source.stream()).toList());
    }

    /** The verb of who tells of the move behind a comma, where no attribution has it. */
    private static Optional<Token> behind(Candidate c) {
        Sentence s = c.sentence();
        return s.tokens().stream()
                .filter(t -> ModalWords.TELLING.has(t) && t.tag().equals("VBD"))
                .filter(t -> t.index() > c.governor().index() && !t.is("acl"))
                .filter(t -> s.child(t, "nsubj").filter(n -> isBehindComma(s, c, n, t)).isPresent())
                .findFirst();
    }

    private static boolean isBehindComma(Sentence s, Candidate c, Token subject, Token verb) {
        int first = s.subtree(subject).nextSetBit(0);
        return first > c.governor().index() + 1
                && subject.index() < verb.index()
                && !subject.tag().startsWith("W")
                && s.token(first - 1).text().equals(",");
    }

    private Optional<Time> told(Sentence s, List<Token> words) {
        return times.of(s).stream()
                .filter(t -> TimeOwner.of(s, t, words).filter(words::contains).isPresent())
                .filter(t -> isPast(day(t.days())))
                .findFirst();
    }

    // ---- when it was made

    private Optional<Time> made(Candidate c, @Nullable LocalDate told) {
        Sentence s = c.sentence();
        for (List<Token> words : List.of(own(c), shared(c))) {
            for (Time time : words.isEmpty() ? List.<Time>of() : times.of(s)) {
                Optional<Token> owner = TimeOwner.of(s, time, words).filter(words::contains);
                if (owner.filter(v -> !TimeOwner.isOpen(s, time, v)).isPresent()) {
                    Time counted = told == null ? time : times.said(s, time, told);
                    Optional<Period> days = past(counted.days());
                    if (days.isPresent()) {
                        return days.map(counted::on);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The words that a time beside which is that of the move. */
    private static List<Token> own(Candidate c) {
        Sentence s = c.sentence();
        Token governor = c.governor();
        List<Token> own = new ArrayList<>();
        Stream.concat(Stream.of(governor), c.words().stream())
                .filter(t -> t.isVerb() || t.isNoun() || t.isAdjective())
                .filter(t -> TimeOwner.isMade(s, t))
                .filter(t -> c.move() != Move.DEADLINE || !isOfLimit(t))
                .forEach(own::add);
        s.head(governor)
                .filter(v -> governor.isNoun() && ModalWords.VOICING.has(v) && v.isVerb())
                .filter(v -> governor.is("obj") || governor.is("nsubj"))
                .or(() -> s.head(governor).filter(v -> isDeciding(c, v)))
                .filter(v -> TimeOwner.isMade(s, v))
                .ifPresent(own::add);
        return own;
    }

    /** "Decided on Friday to leave", which is said on Friday; not "was due on Friday to meet". */
    private static boolean isDeciding(Candidate c, Token verb) {
        Sentence s = c.sentence();
        return WORDS.contains(c.move())
                && verb.isVerb()
                && c.governor().is("xcomp")
                && Arguments.isInfinitive(s, c.governor())
                && !ModalWords.PLANNING.has(verb)
                && s.child(verb, "aux:pass").isEmpty();
    }

    /** "The deadline of Friday", "the ultimatum expired on Friday": not when it was set. */
    private static boolean isOfLimit(Token word) {
        return ModalWords.LIMIT.has(word) || ModalWords.EXPIRING.has(word);
    }

    /** "Left on Thursday and blamed Oman": the first of two verbs, for both. */
    private static List<Token> shared(Candidate c) {
        Sentence s = c.sentence();
        Token governor = c.governor();
        return s.head(governor)
                .filter(v -> governor.is("conj") && governor.isVerb() && v.isVerb())
                .filter(v -> s.child(governor, "nsubj").isEmpty())
                .filter(v -> TimeOwner.isMade(s, governor) && TimeOwner.isMade(s, v))
                .map(List::of)
                .orElse(List.of());
    }

    /** What is not wholly to come, without what is. */
    private Optional<Period> past(Period days) {
        @Nullable LocalDate written = article.published();
        @Nullable LocalDate from = days.from();
        @Nullable LocalDate to = days.to();
        if (from == null || written != null && from.isAfter(written)) {
            return Optional.empty();
        }
        return Optional.of(
                written != null && to != null && to.isAfter(written)
                        ? new Period(from, written)
                        : days);
    }

    private boolean isPast(@Nullable LocalDate day) {
        return day != null && (article.published() == null || !day.isAfter(article.published()));
    }

    private static @Nullable LocalDate day(@Nullable Period days) {
        return days != null && Objects.equals(days.from(), days.to()) ? days.from() : null;
    }

    // ---- told and made at once

    /** Whether who tells of the move makes it by his words: "said that it would never accept". */
    private boolean isMadeBy(Candidate c, List<Attribution> reports) {
        if (reports.isEmpty() || told(reports.get(0)).isEmpty()) {
            return false;
        }
        Attribution teller = reports.get(0);
        return !isPlanned(c)
                && isOwn(c.holder(), chain.source(teller).orElse(null))
                && (!isTense(c) || isBackshifted(c, teller));
    }

    /** "Will demand": the demand is still to come. */
    private static boolean isPlanned(Candidate c) {
        return (c.move() == Move.DEMAND || c.move() == Move.ACCUSE)
                && c.sentence().children(c.governor(), "aux").stream()
                        .anyMatch(ModalWords.WILL::has);
    }

    /** A pronoun that stands for nobody else stands for who speaks. */
    private static boolean isOwn(Mention holder, @Nullable Mention source) {
        return holder.kind() == Mention.Kind.PRONOUN && holder.party() == null
                || source != null
                        && (source.actor().equals(holder.actor())
                                || source.party() != null && source.party().equals(holder.party()));
    }

    /** Whether the word for the move says itself that it is over. */
    private static boolean isTense(Candidate c) {
        return c.governor().isVerb() && TimeOwner.isMade(c.sentence(), c.governor());
    }

    /** "Said that it rejected": it rejects; "it rejected, he said": it did so before. */
    private static boolean isBackshifted(Candidate c, Attribution teller) {
        return c.governor().tag().equals("VBD")
                && c.sentence().child(c.governor(), "aux").isEmpty()
                && teller.manner() == Manner.INDIRECT
                && teller.cue().end() <= c.governor().span().start();
    }
}
