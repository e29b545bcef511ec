package org.parley.app.cli;

import java.util.List;
import org.parley.app.print.EventList;
import org.parley.app.print.EventSheets;
import org.parley.app.print.Screen;
import org.parley.app.print.Sheet;
import org.parley.ledger.Ledger;
import org.parley.ledger.Question;
import org.parley.ledger.history.Rated;

/** Events with their ratings, as an answer. */
record EventAnswer(List<Rated> events) implements Asking.Answer {
    static EventAnswer to(Question question, Ledger ledger) {
        return new EventAnswer(ledger.rated(ledger.events(question, Integer.MAX_VALUE), question));
    }

    @Override
    public String table(Screen screen) {
        return EventList.events(events, screen);
    }

    @Override
    public Sheet sheet() {
        return EventSheets.events(events);
    }
}
