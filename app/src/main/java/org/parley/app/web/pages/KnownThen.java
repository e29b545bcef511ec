package org.parley.app.web.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.Ledger;
import org.parley.ledger.PublishedDay;
import org.parley.ledger.Question;
import org.parley.ledger.history.Event;
import org.parley.ledger.history.Moment;

/**
 * The moves that could be known on a day: what was published until then tells them. Of very much
 * that was published only the last is looked at.
 *
 * @param question what is asked, until that day, and from another on if not all is looked at
 */
record KnownThen(Ledger ledger, Question question) {
    /** So many entries are folded into moves for one page. */
    private static final int ENTRIES = 1_000;

    /**
     * @param question with its last day
     * @param entries how many it asks for
     */
    static KnownThen of(Ledger ledger, Question question, int entries) {
        return of(ledger, question, entries, ENTRIES);
    }

    /**
     * @param most so many are looked at, but at least those of one day
     */
    static KnownThen of(Ledger ledger, Question question, int entries, int most) {
        if (entries <= most) {
            return new KnownThen(ledger, question);
        }
        LocalDate since = Objects.requireNonNull(question.until());
        int taken = 0;
        List<PublishedDay> days = ledger.days(question);
        for (int i = days.size() - 1; i >= 0; i--) {
            taken += days.get(i).entries();
            if (taken > most && i < days.size() - 1) {
                break;
            }
            since = days.get(i).day();
        }
        return new KnownThen(ledger, question.withDates(since, question.until()));
    }

    /**
     * The newest first.
     *
     * @param before only those that come before it in time, or null for all
     */
    List<Event> newest(@Nullable Moment before, int most) {
        return ledger.events(question, Integer.MAX_VALUE).stream()
                .filter(event -> before == null || precedes(event, before))
                .sorted(Event.BY_TIME.reversed())
                .limit(most)
                .toList();
    }

    private static boolean precedes(Event event, Moment before) {
        Moment own = Moment.of(event);
        LocalDate day = own.day().orElse(LocalDate.MIN);
        LocalDate other = before.day().orElse(LocalDate.MIN);
        return day.equals(other)
                ? own.opening().compareTo(before.opening()) < 0
                : day.isBefore(other);
    }
}
