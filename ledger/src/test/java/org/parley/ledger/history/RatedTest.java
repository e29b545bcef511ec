package org.parley.ledger.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.core.entry.Passage;
import org.parley.core.entry.Polarity;
import org.parley.core.talks.Reliability;
import org.parley.core.text.Article;
import org.parley.core.text.Span;
import org.parley.ledger.contradictions.Told;

class RatedTest {
    private static Told told(
            Move move, @Nullable String outlet, int day, @Nullable String content, String... via) {
        String text = "The union " + move.word() + " it: " + (content == null ? "" : content);
        Article article =
                Article.of("a.txt", text)
                        .withOutlet(outlet)
                        .withPublished(LocalDate.of(2031, 5, day));
        int at = text.indexOf(move.word());
        Passage cue = Passage.of(text, new Span(at, at + move.word().length()));
        return Told.of(
                new Entry(
                        Entry.idOf(article.id(), cue, 0),
                        article,
                        new Party("union", null),
                        null,
                        move,
                        null,
                        "pay",
                        content == null
                                ? null
                                : Passage.of(
                                        text,
                                        new Span(text.length() - content.length(), text.length())),
                        cue,
                        Passage.of(text, new Span(0, text.length())),
                        List.of(via),
                        Polarity.POSITIVE,
                        Certainty.STATED,
                        null,
                        false,
                        null,
                        null,
                        null,
                        "rule",
                        1,
                        List.of()));
    }

    private static Reliability reliability(@Nullable String outlet) {
        return Objects.equals(outlet, "Wire") ? Reliability.B : Reliability.F;
    }

    private static List<String> ratings(Told... told) {
        List<Told> all = List.of(told);
        return Rated.of(Events.of(all), all, RatedTest::reliability).stream()
                .map(one -> one.event().lead().move().word() + " " + one.rating())
                .toList();
    }

    @Test
    void of_uncontradicted_byHowManyOriginsTellOfIt() {
        assertEquals(List.of("accept B3"), ratings(told(Move.ACCEPT, "Wire", 4, null)));
        assertEquals(
                List.of("accept B1"),
                ratings(told(Move.ACCEPT, "Wire", 4, null), told(Move.ACCEPT, "Post", 5, null)));
        assertEquals(
                List.of("accept B2"),
                ratings(
                        told(Move.ACCEPT, "Wire", 4, null, "the mayor"),
                        told(Move.ACCEPT, "Post", 5, null, "sources")));
        assertEquals(List.of("accept F6"), ratings(told(Move.ACCEPT, "Post", 4, null, "sources")));
    }

    @Test
    void of_opposedByAsManyOrFewer_doubtfulOrPossible() {
        assertEquals(
                List.of("accept B4", "reject F4"),
                ratings(told(Move.ACCEPT, "Wire", 4, null), told(Move.REJECT, "Post", 5, null)));
        assertEquals(
                List.of("accept B3", "reject F5"),
                ratings(
                        told(Move.ACCEPT, "Wire", 4, null),
                        told(Move.ACCEPT, "Sun", 4, null),
                        told(Move.REJECT, "Post", 5, null)));
    }

    @Test
    void of_oneOfferInOtherFigures_doesNotContradictItself() {
        assertEquals(
                List.of("offer B1"),
                ratings(
                        told(Move.OFFER, "Wire", 4, "a raise of 8 percent"),
                        told(Move.OFFER, "Post", 4, "a raise of 6 percent")));
    }
}
