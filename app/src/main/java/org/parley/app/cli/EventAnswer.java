package org.parley.app.cli;

import java.util.List;
import org.parley.app.print.EventList;
import org.parley.app.print.EventSheets;
import org.parley.app.print.Screen;
import org.parley.app.print.Sheet;
import org.parley.ledger.history.Event;

/** Events as an answer. */
record EventAnswer(List<Event> events) implements Asking.Answer {
    @Override
    public String table(Screen screen) {
        return EventList.events(events, screen);
    }

    @Override
    public Sheet sheet() {
        return EventSheets.events(events);
    }
}
