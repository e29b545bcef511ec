package org.parley.app.web.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.parley.app.web.page.Refused;
import org.parley.ledger.history.Event;
import org.parley.ledger.history.Moment;

/** A place in the order of time as an address has it: {@code 2025-04-24_PLACE}. */
final class Cursor {
    private Cursor() {}

    static String of(Event event) {
        Moment moment = Moment.of(event);
        return moment.day().map(LocalDate::toString).orElse("") + "_" + moment.opening();
    }

    /**
     * @throws Refused if it is none
     */
    static Moment parse(String words) {
        int border = words.indexOf('_');
        if (border >= 0) {
            try {
                String day = words.substring(0, border);
                return new Moment(
                        day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day)),
                        words.substring(border + 1));
            } catch (DateTimeException e) {
                // The message below says what would do.
            }
        }
        throw Refused.badQuestion("before takes what the link to older moves has");
    }
}
