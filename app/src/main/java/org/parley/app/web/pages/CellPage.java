package org.parley.app.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.app.print.EventSheets;
import org.parley.app.print.Sheet;
import org.parley.app.web.page.Tabular;
import org.parley.app.web.page.Telling;
import org.parley.app.web.page.View;
import org.parley.app.web.page.Visit;
import org.parley.core.entry.Entry;
import org.parley.ledger.Question;
import org.parley.ledger.history.Event;
import org.parley.ledger.history.Place;
import org.parley.ledger.history.Rated;

/** All moves of a party on an issue, the latest first, each with its characters. */
public final class CellPage implements Tabular {
    private static final int MOVES = 40;
    private static final int MOST = 1_000;

    /**
     * @param issue '' if it is unknown
     * @param party '' if it is unknown
     * @param more link to more of them, or null: these are all
     */
    public record Cell(String issue, String party, List<Telling> moves, @Nullable String more) {}

    @Override
    public View view(Visit visit) {
        Place place = place(visit);
        int most = visit.number("moves", MOVES, 1, MOST);
        List<Rated> some = rated(visit, place, most + 1);
        boolean more = some.size() > most;
        List<Rated> rated = more ? some.subList(1, some.size()) : some;
        List<Entry> entries =
                visit.ledger()
                        .standing(
                                rated.stream()
                                        .flatMap(one -> one.event().entries().stream())
                                        .toList());
        List<Telling> moves = new ArrayList<>();
        for (Rated one : rated) {
            moves.add(
                    0,
                    Telling.of(one.event())
                            .rated(one.rating().toString())
                            .toldBy(one.event(), entries));
        }
        String party = place.party().isEmpty() ? "Unresolved" : place.party();
        return new View(
                "cell",
                party + (place.issue().isEmpty() ? "" : " on " + place.issue()),
                new Cell(
                        place.issue(),
                        place.party(),
                        moves,
                        more && most < MOST
                                ? visit.with("moves", Math.min(MOST, 4 * most))
                                : null));
    }

    @Override
    public Sheet sheet(Visit visit) {
        return EventSheets.events(rated(visit, place(visit), MOST));
    }

    private static Place place(Visit visit) {
        return new Place(visit.text("issue").orElse(""), visit.text("party").orElse(""));
    }

    private static List<Rated> rated(Visit visit, Place place, int most) {
        Question question = visit.question();
        Optional<LocalDate> day = visit.day("asof");
        if (day.isPresent()) {
            question = question.withDates(question.since(), day.get());
        }
        List<Event> events = visit.ledger().eventsAt(place, question, most);
        return visit.ledger().rated(events, question);
    }
}
