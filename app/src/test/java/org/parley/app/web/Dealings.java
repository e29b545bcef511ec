package org.parley.app.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.core.entry.Passage;
import org.parley.core.entry.Polarity;
import org.parley.core.text.Article;

/** Entries of invented articles, a sentence each, kept as if they had been read. */
final class Dealings {
    private final Served served;
    private int articles;

    Dealings(Served served) {
        this.served = served;
    }

    /**
     * Keeps an article with one entry, told on a day.
     *
     * @param day null if it is unknown
     */
    Entry keep(
            @Nullable String day,
            String party,
            Move move,
            @Nullable String target,
            String issue,
            String content) {
        return keep(day, party, move, target, issue, content, Polarity.POSITIVE);
    }

    Entry keep(
            @Nullable String day,
            String party,
            Move move,
            @Nullable String target,
            String issue,
            String content,
            Polarity polarity) {
        return keep("Wire", day, party, move, target, issue, content, polarity, null, List.of());
    }

    /** The same of a demand that an outlet has from others, outermost first. */
    Entry keepVia(String outlet, String day, String party, String issue, List<String> via) {
        return keep(
                outlet, day, party, Move.DEMAND, null, issue, "it", Polarity.POSITIVE, null, via);
    }

    /** The same of an outlet. */
    Entry keepOf(String outlet, String day, String party, Move move, String issue) {
        return keep(
                outlet, day, party, move, null, issue, issue, Polarity.POSITIVE, null, List.of());
    }

    /** The same of a demand that sets a day. */
    Entry keepDue(String day, String party, String issue, LocalDate due) {
        return keep(
                "Wire",
                day,
                party,
                Move.DEADLINE,
                null,
                issue,
                "an answer",
                Polarity.POSITIVE,
                due,
                List.of());
    }

    private Entry keep(
            String outlet,
            @Nullable String day,
            String party,
            Move move,
            @Nullable String target,
            String issue,
            String content,
            Polarity polarity,
            @Nullable LocalDate due,
            List<String> via) {
        String text = "Number " + articles++ + ": they " + move.word() + " " + content + ".\n";
        Article article = Article.of("article.txt", text).withOutlet(outlet);
        if (day != null) {
            article = article.withPublished(LocalDate.parse(day));
        }
        Passage cue = Passage.of(text, span(text, move.word()));
        Entry entry =
                new Entry(
                        Entry.idOf(article.id(), cue, 0),
                        article,
                        new Party(party, null),
                        null,
                        move,
                        target == null ? null : new Party(target, null),
                        issue,
                        Passage.of(text, span(text, content)),
                        cue,
                        Passage.of(text, span(text, "they " + move.word() + " " + content)),
                        via,
                        polarity,
                        Certainty.STATED,
                        null,
                        false,
                        day == null ? null : LocalDate.parse(day),
                        null,
                        due,
                        "test",
                        1,
                        List.of());
        served.ledger().keep(article, List.of(), List.of(entry), List.of());
        return entry;
    }

    private static org.parley.core.text.Span span(String text, String words) {
        int start = text.indexOf(words);
        return new org.parley.core.text.Span(start, start + words.length());
    }
}
