package org.parley.app.web;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.core.entry.Passage;
import org.parley.core.entry.Period;
import org.parley.core.entry.Polarity;
import org.parley.core.text.Article;
import org.parley.core.text.Span;
import org.parley.ledger.Ledger;
import org.parley.ledger.Question;
import org.parley.ledger.contradictions.Contradiction;
import org.parley.ledger.names.Ruling;
import org.parley.ledger.rulings.Correction;
import org.parley.ledger.rulings.EntryRuling;

/** A ledger in which every kind of record has something, and values are there and absent. */
final class ApiLedger {
    private ApiLedger() {}

    static void fill(Served served) {
        Invention.of(served);
        Dealings dealings = new Dealings(served);
        dealings.keepDue("2031-06-20", "Sorran", "gas", LocalDate.parse("2031-07-11"));
        dealings.keepDue("2031-05-20", "Sorran", "gas", LocalDate.parse("2031-06-11"));
        Entry full = full();
        served.ledger().keep(full.article(), List.of(), List.of(full), List.of());
        rule(served.ledger(), served.entries().get(0), full);
        for (Entry bare : List.of(bare("corridor", null), bare("quota", "quota"))) {
            served.ledger().keep(bare.article(), List.of(), List.of(bare), List.of());
        }
    }

    private static void rule(Ledger ledger, Entry right, Entry misread) {
        ledger.review()
                .rule(
                        EntryRuling.on(
                                misread,
                                EntryRuling.Kind.CHANGE,
                                new Correction(Move.ACCEPT, null, null, null, null),
                                "ana",
                                "it accepts",
                                Served.NOON));
        ledger.review().undo(OptionalInt.empty(), Served.NOON);
        ledger.review()
                .rule(
                        EntryRuling.on(
                                right,
                                EntryRuling.Kind.CONFIRM,
                                Correction.NONE,
                                "ana",
                                null,
                                Served.NOON));
        Contradiction pair =
                ledger.contradictions(Question.everything(), false, 0, 1).some().get(0);
        ledger.review()
                .rule(
                        EntryRuling.dismissing(
                                pair.first().entry(),
                                pair.second().entry(),
                                "ana",
                                null,
                                Served.NOON));
        ledger.names()
                .rule(Ruling.role("Maric", new Party("Sorran", "SOR"), null, null, Served.NOON));
    }

    /** With every value that an entry can have. */
    private static Entry full() {
        String text = "Pelonia offers a corridor to Sorran if the talks go on, said Rudel.\n";
        Article article =
                Article.of("https://zora.example/1", text)
                        .withOutlet("Zora")
                        .withPublished(LocalDate.parse("2031-06-21"))
                        .withTitle("Headline");
        Passage cue = passage(text, "offers");
        return new Entry(
                Entry.idOf(article.id(), cue, 0),
                article,
                new Party("Pelonia", "PEL"),
                "Rudel",
                Move.OFFER,
                new Party("Sorran", "SOR"),
                "corridor",
                passage(text, "a corridor"),
                cue,
                passage(text, "Pelonia offers a corridor to Sorran"),
                List.of("Rudel"),
                Polarity.POSITIVE,
                Certainty.HEDGED,
                passage(text, "the talks go on"),
                true,
                LocalDate.parse("2031-06-20"),
                new Period(LocalDate.parse("2031-06-01"), LocalDate.parse("2031-06-19")),
                LocalDate.parse("2031-07-20"),
                "test",
                0.5,
                List.of("border"));
    }

    /** Of which nobody knows who said it, where and when; it sets a day. */
    private static Entry bare(String word, @Nullable String issue) {
        String text = "They set a day on the " + word + ".\n";
        Article article = Article.of(word + ".txt", text);
        Passage cue = passage(text, "set a day");
        return new Entry(
                Entry.idOf(article.id(), cue, 0),
                article,
                null,
                null,
                Move.DEADLINE,
                null,
                issue,
                null,
                cue,
                passage(text, "They set a day"),
                List.of(),
                Polarity.POSITIVE,
                Certainty.STATED,
                null,
                false,
                null,
                null,
                LocalDate.parse("2031-07-15"),
                "test",
                1,
                List.of());
    }

    private static Passage passage(String text, String words) {
        int start = text.indexOf(words);
        return Passage.of(text, new Span(start, start + words.length()));
    }
}
