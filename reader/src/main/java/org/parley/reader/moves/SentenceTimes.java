package org.parley.reader.moves;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Period;
import org.parley.core.text.Article;
import org.parley.reader.dates.TimeExpression;
import org.parley.reader.dates.TimeExpressions;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * The times of an article's sentences, with the words in the tree that they stand at; each sentence
 * is looked through once, when it is first asked for. For one article and one thread.
 */
final class SentenceTimes {
    /** Times that count from the day on which they are said, not from that of the article. */
    private static final Pattern FROM_THEN =
            Pattern.compile(
                    "(?:yesterday|today|tonight|tomorrow|last night|this morning|.* ago)\\b.*");

    /** A sentence without any of these has no time in it; looking for one takes far longer. */
    private static final Pattern ANY =
            Pattern.compile(
                    "\\d|(?i:day|week|month|year|decade|centur|fortnight|hour|quarter|night|morning|evening"
                            + "|noon|dawn|dusk|sunrise|sunset|daybreak|spring|summer|autumn|winter"
                            + "|tomorrow|christmas|easter|pentecost|epiphany|halloween|mas\\b|\\beve\\b"
                            + "|thanksgiving|ramadan|christi|\\beid\\b|mardi|assumption|twenties|thirties|(?:for|fif|six|seven|eigh|nine)ties"
                            + "|\\b(?:fall|january|february|march|april|may|june|july|august|september"
                            + "|october|november|december"
                            + "|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b)");

    private final Article article;
    private final Map<Integer, List<Time>> times = new HashMap<>();

    SentenceTimes(Article article) {
        this.article = article;
    }

    /**
     * A time whose days are known.
     *
     * @param head the word of it that hangs on what it dates
     * @param word that says how it dates that, in lower case: "on", "by", "since"; the first of its
     *     own words if there is none
     */
    record Time(TimeExpression words, Token head, String word, Period days) {
        Time on(Period other) {
            return new Time(words, head, word, other);
        }
    }

    /** In the order of the text. */
    List<Time> of(Sentence s) {
        return times.computeIfAbsent(
                s.index(),
                i ->
                        ANY.matcher(s.span().of(article.text())).find()
                                ? found(s, article.published())
                                : List.of());
    }

    /** The same time, if it counts from the day on which it was said, counted from that. */
    Time said(Sentence s, Time time, LocalDate day) {
        String words = time.words().words().of(article.text()).toLowerCase(Locale.ROOT);
        return FROM_THEN.matcher(words).matches() && !day.equals(article.published())
                ? found(s, day).stream()
                        .filter(t -> t.words().words().equals(time.words().words()))
                        .findFirst()
                        .orElse(time)
                : time;
    }

    private List<Time> found(Sentence s, @Nullable LocalDate written) {
        return TimeExpressions.of(article.text(), s, written).stream()
                .map(e -> time(s, e))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Time> time(Sentence s, TimeExpression e) {
        @Nullable Period days = e.period();
        if (days == null || isOneOfTwo(e)) {
            return Optional.empty();
        }
        List<Token> own = s.tokens().stream().filter(t -> e.words().overlaps(t.span())).toList();
        Function<Token, Boolean> inside =
                t -> t.head() >= 0 && e.words().overlaps(s.token(t.head()).span());
        return own.stream()
                .filter(t -> !inside.apply(t) && !t.is("case") && !t.is("mark"))
                .findFirst()
                .map(head -> partOfDay(s, head))
                .map(head -> new Time(e, head, word(s, e, head), days));
    }

    /** "Three or four months ago". */
    private boolean isOneOfTwo(TimeExpression e) {
        int start = e.words().start();
        return article.text().substring(Math.max(0, start - 4), start).equals(" or ")
                && Character.isLowerCase(article.text().charAt(start));
    }

    /** "Sunday night": the night hangs on what it dates. */
    private static Token partOfDay(Sentence s, Token day) {
        return s.head(day)
                .filter(t -> day.is("compound") && ModalWords.PART_OF_DAY.has(t))
                .orElse(day);
    }

    private String word(Sentence s, TimeExpression e, Token head) {
        return s.preposition(head)
                .orElseGet(
                        () ->
                                e.words()
                                        .of(article.text())
                                        .split("[ -]", 2)[0]
                                        .toLowerCase(Locale.ROOT));
    }
}
