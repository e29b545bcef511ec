package org.parley.ledger.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.core.entry.Passage;
import org.parley.core.entry.Period;
import org.parley.core.entry.Polarity;
import org.parley.core.text.Article;
import org.parley.core.text.Span;
import org.parley.ledger.contradictions.Told;

class EventsTest {
    private static final LocalDate MAY = LocalDate.of(2031, 5, 1);
    private static final Place PAY = new Place("pay", "union");

    private static Told told(Move move, String outlet, int day) {
        return told(move, outlet, MAY.withDayOfMonth(day), false, null);
    }

    private static Told told(Move move, String outlet, LocalDate day, boolean past, LocalDate due) {
        String text = outlet + " tells of " + move.word();
        Article article = Article.of(outlet, text).withOutlet(outlet).withPublished(day);
        Passage words = Passage.of(text, new Span(0, text.length()));
        return Told.of(
                new Entry(
                        Entry.idOf(article.id(), words, 0),
                        article,
                        new Party("union", null),
                        null,
                        move,
                        null,
                        "pay",
                        null,
                        words,
                        words,
                        List.of(),
                        Polarity.POSITIVE,
                        Certainty.STATED,
                        null,
                        past,
                        null,
                        null,
                        due,
                        "rule",
                        1,
                        List.of()));
    }

    @Test
    void of_sameMoveWithinAWeek_isOneEvent() {
        List<Event> events =
                Events.of(
                        List.of(
                                told(Move.DEMAND, "Post", 5),
                                told(Move.DEMAND, "Wire", 3),
                                told(Move.DEMAND, "Courier", 10)));
        assertEquals(1, events.size());
        assertEquals(3, events.get(0).entries().size());
        assertEquals(MAY.withDayOfMonth(3), events.get(0).first().orElseThrow());
        assertEquals("3 outlets, 3 origins", events.get(0).origins().toString());
    }

    @Test
    void day_move_isWhenItWasMadeElseToldElsePublished() {
        LocalDate made = MAY.minusDays(3);
        assertEquals(MAY, told(MAY, null, null).day().orElseThrow());
        assertEquals(MAY.minusDays(1), told(MAY, MAY.minusDays(1), null).day().orElseThrow());
        Period week = new Period(made.minusDays(6), made);
        assertEquals(made, told(MAY, MAY.minusDays(1), week).day().orElseThrow());
        Period since = new Period(made, null);
        assertEquals(MAY.minusDays(1), told(MAY, MAY.minusDays(1), since).day().orElseThrow());
    }

    @Test
    void of_movesToldTheOtherWayRound_areInTheOrderInWhichTheyWereMade() {
        Told offer = told(MAY, null, Period.of(MAY.minusDays(30)));
        Told later = told(Move.REJECT, "Wire", 1);
        List<Event> events = Events.of(List.of(later, offer));
        assertEquals(
                List.of(MAY.minusDays(30), MAY),
                events.stream().map(e -> e.first().orElseThrow()).sorted().toList());
        assertEquals(Move.REJECT, Position.of(events).get(0).event().lead().move());
    }

    private static Told told(LocalDate published, LocalDate said, Period happened) {
        Entry entry = told(Move.OFFER, "Post", published, false, null).entry();
        return Told.of(
                new Entry(
                        entry.id(),
                        entry.article(),
                        entry.party(),
                        entry.speaker(),
                        entry.move(),
                        entry.target(),
                        entry.issue(),
                        entry.content(),
                        entry.cue(),
                        entry.evidence(),
                        entry.via(),
                        entry.polarity(),
                        entry.certainty(),
                        entry.condition(),
                        entry.past(),
                        said,
                        happened,
                        entry.due(),
                        entry.rule(),
                        entry.confidence(),
                        entry.talks()));
    }

    @Test
    void of_sameMoveWeeksLater_isAnotherEvent() {
        assertEquals(
                2,
                Events.of(List.of(told(Move.DEMAND, "Post", 3), told(Move.DEMAND, "Wire", 11)))
                        .size());
    }

    @Test
    void of_anyOrder_isTheSame() {
        List<Told> told = new ArrayList<>();
        for (int day = 1; day < 29; day++) {
            told.add(told(day % 3 == 0 ? Move.OFFER : Move.DEMAND, "Outlet " + day, day));
        }
        List<Event> events = Events.of(told);
        Collections.shuffle(told, new Random(7));
        assertEquals(events, Events.of(told));
    }

    @Test
    void positions_laterMove_isThePosition() {
        List<Event> events =
                Events.of(
                        List.of(
                                told(Move.ACCEPT, "Wire", 9),
                                told(Move.DEMAND, "Post", 3),
                                told(Move.REJECT, "Courier", MAY.withDayOfMonth(12), true, null)));
        Position position = Position.of(events).get(0);
        assertEquals(PAY, position.place());
        assertEquals(Move.ACCEPT, position.event().lead().move());
        assertEquals(3, position.entries());
    }

    @Test
    void since_positionThatChanged_isTold() {
        List<Event> events =
                Events.of(
                        List.of(
                                told(Move.DEMAND, "Post", 3),
                                told(Move.ACCEPT, "Wire", 9),
                                told(Move.ACCEPT, "Courier", 20)));
        Change change = Change.since(MAY.withDayOfMonth(9), events).get(0);
        assertEquals(Move.DEMAND, change.before().lead().move());
        assertEquals(Move.ACCEPT, change.now().lead().move());
        assertTrue(Change.since(MAY.withDayOfMonth(15), events).isEmpty());
    }

    @Test
    void deadlines_earlierDay_comesFirst() {
        List<Deadline> deadlines =
                Deadline.of(
                        Events.of(
                                List.of(
                                        told(Move.DEMAND, "Post", MAY, false, MAY.plusDays(20)),
                                        told(Move.THREATEN, "Wire", MAY, false, MAY.plusDays(9)),
                                        told(Move.OFFER, "Wire", MAY, false, null))));
        assertEquals(
                List.of(MAY.plusDays(9), MAY.plusDays(20)),
                deadlines.stream().map(Deadline::due).toList());
        assertEquals(-1, deadlines.get(0).daysLeft(MAY.plusDays(10)));
    }
}
