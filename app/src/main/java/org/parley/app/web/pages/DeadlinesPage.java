package org.parley.app.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.parley.app.print.EventSheets;
import org.parley.app.print.Ratings;
import org.parley.app.print.Sheet;
import org.parley.app.web.page.Drawn;
import org.parley.app.web.page.Tabular;
import org.parley.app.web.page.Telling;
import org.parley.app.web.page.View;
import org.parley.app.web.page.Visit;
import org.parley.ledger.Page;
import org.parley.ledger.Question;
import org.parley.ledger.history.Deadline;
import org.parley.ledger.history.Event;
import org.parley.ledger.history.Rated;

/** What is due, by whose word: what is ahead, or what is past. */
public final class DeadlinesPage implements Tabular, Drawn {
    static final String AHEAD = "ahead";
    static final String PAST = "past";

    private static final int SIZE = 50;
    private static final int MOST = 500;

    /**
     * @param left how many days are left, or passed, in words
     */
    public record Due(LocalDate day, String left, Telling move) {}

    /**
     * @param ahead whether what is ahead is shown, or what is past
     * @param others how many there are of the other kind
     * @param other link to them
     */
    public record Dues(
            List<Due> dues,
            boolean ahead,
            int others,
            String other,
            String picture,
            Slice slice,
            Known known) {}

    @Override
    public View view(Visit visit) {
        boolean ahead = ahead(visit);
        List<Deadline> chosen = chosen(visit);
        Page<Deadline> page = Slice.cut(visit, chosen, SIZE);
        return new View(
                "deadlines",
                "Deadlines",
                new Dues(
                        dues(visit, page.some()),
                        ahead,
                        asked(visit).size() - chosen.size(),
                        visit.with("when", ahead ? PAST : ""),
                        visit.at("/deadlines.svg", "", ""),
                        Slice.of(visit, page, SIZE),
                        Known.of(visit.ledger())));
    }

    private static List<Due> dues(Visit visit, List<Deadline> deadlines) {
        List<Rated> rated =
                visit.ledger()
                        .rated(deadlines.stream().map(Deadline::event).toList(), visit.question());
        List<Due> dues = new ArrayList<>();
        for (int i = 0; i < deadlines.size(); i++) {
            Deadline one = deadlines.get(i);
            dues.add(
                    new Due(
                            one.due(),
                            left(one.daysLeft(visit.today())),
                            Telling.of(one.event()).rated(rated.get(i).rating().toString())));
        }
        return dues;
    }

    @Override
    public Sheet sheet(Visit visit) {
        List<Deadline> some = Slice.cut(visit, chosen(visit), MOST).some();
        List<Event> events = some.stream().map(Deadline::event).toList();
        return EventSheets.deadlines(
                some, new Ratings(visit.ledger().rated(events, visit.question())), visit.today());
    }

    @Override
    public String svg(Visit visit) {
        return DueStrip.of(
                Slice.cut(visit, chosen(visit), SIZE).some(),
                visit.today(),
                (ahead(visit) ? "Deadlines ahead" : "Past deadlines")
                        + About.question(visit.question()));
    }

    private static boolean ahead(Visit visit) {
        return visit.choice("when", AHEAD, List.of(AHEAD, PAST)).equals(AHEAD);
    }

    private static List<Deadline> asked(Visit visit) {
        Question question = visit.question();
        return visit.ledger().deadlines(question);
    }

    /** What is ahead, the next first; what is past, the last first. */
    private static List<Deadline> chosen(Visit visit) {
        boolean ahead = ahead(visit);
        List<Deadline> chosen =
                new ArrayList<>(
                        asked(visit).stream()
                                .filter(one -> one.daysLeft(visit.today()) >= 0 == ahead)
                                .toList());
        if (!ahead) {
            Collections.reverse(chosen);
        }
        return chosen;
    }

    private static String left(long days) {
        if (days == 0) {
            return "today";
        }
        if (days == 1) {
            return "tomorrow";
        }
        return days == -1 ? "yesterday" : days > 0 ? "in " + days + " days" : -days + " days ago";
    }
}
