package org.parley.app.web.pages;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.app.print.EventSheets;
import org.parley.app.print.Sheet;
import org.parley.app.web.page.Drawn;
import org.parley.app.web.page.Island;
import org.parley.app.web.page.Tabular;
import org.parley.app.web.page.Telling;
import org.parley.app.web.page.View;
import org.parley.app.web.page.Visit;
import org.parley.core.entry.Move;
import org.parley.ledger.Ledger;
import org.parley.ledger.Question;
import org.parley.ledger.history.Event;
import org.parley.ledger.history.Moment;

/** All moves, the newest first, and how many there were over time. */
public final class TimelinePage implements Tabular, Drawn {
    private static final int MOVES = 50;
    private static final int MOST = 500;

    /**
     * @param older link to those before; null if there are none
     * @param newest link to the newest; null if these are they
     * @param dated how many in the plot
     * @param unit of its bars
     */
    public record Moves(
            List<Telling> moves,
            @Nullable String older,
            @Nullable String newest,
            Known known,
            int dated,
            String unit,
            String picture,
            Island plot) {}

    @Override
    public View view(Visit visit) {
        Question question = visit.question();
        List<Event> events = events(visit, MOVES + 1);
        boolean more = events.size() > MOVES;
        List<Event> shown = more ? events.subList(0, MOVES) : events;
        Heap heap = heap(visit);
        return new View(
                "timeline",
                "Timeline",
                new Moves(
                        visit.ledger().rated(shown, withoutDays(question)).stream()
                                .map(one -> Telling.of(one.event()).rated(one.rating().toString()))
                                .toList(),
                        more ? visit.with("before", Cursor.of(shown.get(MOVES - 1))) : null,
                        visit.text("before").isPresent() ? visit.with("before", "") : null,
                        Known.of(visit.ledger()),
                        heap.all(),
                        heap.unit().word(),
                        visit.at("/timeline.svg", "before", ""),
                        Island.of(heap.plot())));
    }

    @Override
    public Sheet sheet(Visit visit) {
        return EventSheets.events(
                visit.ledger().rated(events(visit, MOST), withoutDays(visit.question())));
    }

    @Override
    public String svg(Visit visit) {
        Heap heap = heap(visit);
        return HeapPicture.of(
                heap, "Moves by " + heap.unit().word() + About.question(visit.question()));
    }

    private static List<Event> events(Visit visit, int most) {
        Optional<Moment> before = visit.text("before").map(Cursor::parse);
        return visit.ledger().timeline().newest(visit.question(), before.orElse(null), most);
    }

    private Heap heap(Visit visit) {
        Ledger ledger = visit.ledger();
        Question question = visit.question();
        return Heap.of(ledger.timeline().tempo(question));
    }

    /** The days of the timeline are those of the moves: whatever is published speaks for them. */
    private static Question withoutDays(Question question) {
        return question.withDates(null, null);
    }

    /** Words of the moves that can be asked for. */
    public static List<String> words() {
        return List.of(Move.values()).stream().map(Move::word).toList();
    }
}
