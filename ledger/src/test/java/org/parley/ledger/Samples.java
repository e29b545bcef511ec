package org.parley.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.actor.Actor;
import org.parley.core.actor.Actor.Basis;
import org.parley.core.actor.Actor.Kind;
import org.parley.core.actor.Affiliation;
import org.parley.core.entry.Attribution;
import org.parley.core.entry.Attribution.Manner;
import org.parley.core.entry.Attribution.Stance;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.core.entry.Passage;
import org.parley.core.entry.Period;
import org.parley.core.entry.Polarity;
import org.parley.core.entry.SourceChain;
import org.parley.core.entry.SourceChain.Reporter;
import org.parley.core.text.Article;
import org.parley.core.text.Span;

/** Articles and entries that the tests agree on. */
final class Samples {
    static final Article TALKS =
            Article.of(
                            "talks.txt",
                            "Sorran demands that Karvelia withdraw, an envoy told Wire.\nKarvelia said no.")
                    .withOutlet("Meridian Post")
                    .withPublished(LocalDate.of(2031, 5, 4));

    private Samples() {}

    /** All fields filled. */
    static Entry demand() {
        return new Entry(
                Entry.idOf(TALKS.id(), passage(TALKS, "demands"), 0),
                TALKS,
                new Party("Sorran", "SOR"),
                "an envoy",
                Move.DEMAND,
                new Party("Karvelia", null),
                "border 100%",
                passage(TALKS, "Karvelia withdraw"),
                passage(TALKS, "demands"),
                passage(TALKS, "Sorran demands that Karvelia withdraw"),
                List.of("Wire", "an \"envoy\", é"),
                Polarity.NEGATIVE,
                Certainty.HEDGED,
                passage(TALKS, "withdraw"),
                true,
                LocalDate.of(2031, 5, 3),
                new Period(LocalDate.of(2031, 5, 2), LocalDate.of(2031, 5, 3)),
                LocalDate.of(2031, 6, 1),
                "demand.verb",
                0.1 + 0.2,
                List.of("corridor-2031", "border"));
    }

    /** As little as possible. */
    static Entry refusal() {
        return entry(TALKS, null, Move.REJECT, null, "said no");
    }

    static Entry entry(
            Article article,
            @Nullable String party,
            Move move,
            @Nullable String issue,
            String cue) {
        Passage passage = passage(article, cue);
        return new Entry(
                Entry.idOf(article.id(), passage, 0),
                article,
                party == null ? null : new Party(party, null),
                null,
                move,
                null,
                issue,
                null,
                passage,
                passage,
                List.of(),
                Polarity.POSITIVE,
                Certainty.STATED,
                null,
                false,
                null,
                null,
                null,
                "rule",
                1,
                List.of());
    }

    /** A chain with a reporter of each kind. */
    static SourceChain chain() {
        return new SourceChain(
                new Attribution(
                        List.of(span(TALKS, "an envoy")),
                        span(TALKS, "told"),
                        List.of(span(TALKS, "Sorran"), span(TALKS, "Karvelia withdraw")),
                        1,
                        Manner.MIXED,
                        Stance.CLAIMS,
                        "told",
                        0.1 + 0.2),
                List.of(new Reporter("Wire", true), new Reporter("an \"envoy\", é", false)));
    }

    /** An actor that its article does not place. */
    static Actor unplaced(Article article, String name) {
        return actor(article, Kind.PERSON, name, null, Basis.NONE);
    }

    /** An actor under one name, whose party its article tells in the words {@code evidence}. */
    static Actor told(Article article, String name, String party, String evidence) {
        Party side = new Party(party, null);
        Passage words = passage(article, evidence);
        return new Actor(
                name,
                Kind.PERSON,
                List.of(name),
                1,
                passage(article, name),
                side,
                Basis.TEXT,
                List.of(new Affiliation("envoy", side, false, words)));
    }

    /** A person whom the article names and calls a former envoy. */
    static Actor former(Article article, String name, String party, String evidence) {
        Actor told = told(article, name, party, evidence);
        Affiliation now = told.affiliations().get(0);
        return new Actor(
                name,
                Kind.PERSON,
                told.forms(),
                1,
                told.first(),
                new Party(name, null),
                Basis.ITSELF,
                List.of(new Affiliation(now.role(), now.party(), true, now.evidence())));
    }

    /** A person or body that its article takes for a side of its own. */
    static Actor itself(Article article, Kind kind, String name) {
        return actor(article, kind, name, new Party(name, null), Basis.ITSELF);
    }

    static Actor actor(
            Article article, Kind kind, String name, @Nullable Party party, Basis basis) {
        return new Actor(
                name, kind, List.of(name), 1, passage(article, name), party, basis, List.of());
    }

    static Span span(Article article, String words) {
        int start = article.text().indexOf(words);
        return new Span(start, start + words.length());
    }

    static Passage passage(Article article, String words) {
        return Passage.of(article.text(), span(article, words));
    }
}
