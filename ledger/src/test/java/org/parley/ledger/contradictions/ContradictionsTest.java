package org.parley.ledger.contradictions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.core.entry.Passage;
import org.parley.core.entry.Polarity;
import org.parley.core.text.Article;
import org.parley.core.text.Span;
import org.parley.ledger.contradictions.Contradiction.Kind;

final class ContradictionsTest {
    /**
     * An entry as {@code day, outlet, via, move, text}; a hyphen before the move denies it, a
     * question mark hedges it; content is what stands in brackets.
     */
    private static Told told(String written) {
        List<String> parts = Arrays.stream(written.split(",", 5)).map(String::strip).toList();
        String text = parts.get(4).replace("[", "").replace("]", "");
        int start = parts.get(4).indexOf('[');
        Article article =
                Article.of("test", text)
                        .withOutlet(parts.get(1))
                        .withPublished(LocalDate.of(2024, 3, Integer.parseInt(parts.get(0))));
        Passage evidence = Passage.of(text, new Span(0, text.length()));
        Passage content = Passage.of(text, new Span(start, parts.get(4).indexOf(']') - 1));
        return Told.of(
                new Entry(
                        Entry.idOf(article.id(), evidence, 0),
                        article,
                        new Party("Dor", null),
                        null,
                        Move.parse(parts.get(3).replaceAll("[-?]", "")).orElseThrow(),
                        new Party("Lum", null),
                        "the harbour",
                        content,
                        evidence,
                        evidence,
                        parts.get(2).isEmpty() ? List.of() : List.of(parts.get(2).split(" < ")),
                        parts.get(3).startsWith("-") ? Polarity.NEGATIVE : Polarity.POSITIVE,
                        parts.get(3).startsWith("?") ? Certainty.HEDGED : Certainty.STATED,
                        null,
                        false,
                        null,
                        null,
                        null,
                        "test",
                        1,
                        List.of()));
    }

    private static Optional<Kind> kind(String one, String other) {
        List<Contradiction> found = Contradictions.among(List.of(told(one), told(other)));
        assertEquals(found, Contradictions.among(List.of(told(other), told(one))));
        return found.stream().map(Contradiction::kind).findFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4, Mail, the mayor, accept, Dor took [the harbour plan] | 6, Post, the bishop, reject, Dor turned down [the plan for the harbour] | OPPOSED",
                "4, Mail, the mayor, demand, Dor wants [the islet back] | 5, Post, the bishop, concede, Dor gave up [the islet] | OPPOSED",
                "4, Mail, the mayor, retreat, Dor [left the pier] | 4, Post, the bishop, -retreat, Dor has [not left the pier] | OPPOSED",
                "4, Mail, the mayor, commit, Dor is to [keep the pier open] | 5, Post, the bishop, threaten, Dor is to [close the pier] | OPPOSED",
                "4, Mail, the mayor, threaten, Dor will [block the canal] | 5, Post, the bishop, commit, Dor is [not to block the canal] | OPPOSED",
                "4, Mail, the mayor, offer, Dor offered [a dry dock] | 14, Post, the bishop, -offer, Dor denied having offered [a dry dock] | DENIAL",
                "4, Mail, the mayor, offer, Dor offered [a dry dock] | 14, Post, the bishop, reject, Dor rejects [reports that it offered a dry dock] | DENIAL",
                "4, Mail, the mayor, demand, Dor demanded [a toll] | 12, Post, the bishop, -demand, Dor has not asked for [a toll] | DENIAL",
                "4, Mail, the mayor, offer, Dor offered [40 berths] | 5, Post, the bishop, offer, Dor offered [sixty berths] | FIGURES",
                "4, Mail, the mayor, deadline, Dor gave them [until 1 June] | 5, Post, the bishop, deadline, Dor set [15 June] | FIGURES",
                "4, Mail, the mayor, demand, Dor wants [a tenth of the toll] | 5, Post, the bishop, demand, Dor wants [12 percent of the toll] | FIGURES",
            })
    void among_twoThatExcludeEachOther_findsTheKind(String one, String other, Kind kind) {
        assertEquals(Optional.of(kind), kind(one, other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "later | 4, Mail, the mayor, accept, Dor took [the plan] | 9, Post, the bishop, reject, Dor turned down [the plan]",
                "told reversal | 4, Mail, the mayor, accept, Dor took [the plan] | 6, Post, the bishop, reject, In a U-turn Dor turned down [the plan]",
                "same origin | 4, Mail, AFP < sources, accept, Dor took [the plan] | 5, Post, AFP, reject, Dor turned down [the plan]",
                "two owners | 4, Mail, the mayor, accept, Dor took [the bishop's plan] | 6, Post, the judge, reject, Dor turned down [the company's plan]",
                "two names | 4, Mail, the mayor, accept, Dor took [Field 7] | 5, Post, the bishop, reject, Dor turned down [Field 9]",
                "in principle | 4, Mail, the mayor, accept, Dor took [the plan] in principle | 6, Post, the bishop, reject, Dor turned down [the plan]",
                "own terms | 4, Mail, the mayor, reject, Dor turned down [the dock plan] | 5, Post, the bishop, offer, Dor tabled [its own dock plan]",
                "hedged first | 4, Mail, the mayor, ?accept, Dor may take [the plan] | 6, Post, the bishop, reject, Dor turned down [the plan]",
                "not yet | 4, Mail, the mayor, -accept, Dor has not yet taken [the plan] | 6, Post, the bishop, accept, Dor took [the plan]",
                "other thing | 4, Mail, the mayor, offer, Dor offered [a pardon for sailors] | 9, Post, the bishop, -offer, Dor never offered [a pardon for smugglers]",
                "other number denied | 4, Mail, the mayor, offer, Dor offered [4 percent] | 5, Post, the bishop, -offer, Dor denied that it offered [7 percent]",
                "same amount | 4, Mail, the mayor, offer, Dor offered [14 days] | 5, Post, the bishop, offer, Dor offered [two weeks]",
                "other unit's thing | 4, Mail, the mayor, offer, Dor offered [9 tonnes of rice] | 5, Post, the bishop, offer, Dor offered [4 tonnes of wheat]",
                "other year | 4, Mail, the mayor, offer, Dor offered [4 percent for 2024] | 5, Post, the bishop, offer, Dor offered [5 percent for 2025]",
                "improved | 4, Mail, the mayor, offer, Dor offered [4 percent] | 6, Post, the bishop, offer, Dor raised its offer to [6 percent]",
            })
    void among_twoThatGoTogether_findsNothing(String why, String one, String other) {
        assertEquals(Optional.empty(), kind(one, other), why);
    }

    @Test
    void among_otherParty_findsNothing() {
        Told dor = told("4, Mail, the mayor, accept, Dor took [the plan]");
        Told lum = told("4, Post, the bishop, reject, Lum turned down [the plan]");
        Entry other = lum.entry().between(new Party("Lum", null), null);
        assertEquals(List.of(), Contradictions.among(List.of(dor, Told.of(other))));
    }

    @Test
    void among_several_ranksStatedThenOriginsThenTime() {
        List<Told> all =
                new ArrayList<>(
                        List.of(
                                told("4, Mail, the mayor, accept, Dor took [the plan]"),
                                told("5, Post, the bishop, reject, Dor spurned [the plan]"),
                                told("6, Sun, the judge, reject, Dor refuses [the plan]"),
                                told("6, Star, the pilot, ?reject, Dor will refuse [the plan]")));
        List<Contradiction> ranked = Contradictions.among(all);
        assertEquals(
                List.of("Post 4 1 true", "Sun 4 2 true", "Star 4 2 false"),
                ranked.stream().map(ContradictionsTest::line).toList());
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(all, new Random(seed));
            assertEquals(ranked, Contradictions.among(all));
        }
    }

    private static String line(Contradiction one) {
        return String.format(
                Locale.ROOT,
                "%s %d %d %s",
                one.second().entry().article().outlet(),
                one.origins(),
                one.days(),
                one.stated());
    }
}
