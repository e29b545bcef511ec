package org.parley.app.web.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.app.print.EventList;
import org.parley.app.print.EventSheets;
import org.parley.app.print.Sheet;
import org.parley.app.web.page.Tabular;
import org.parley.app.web.page.Telling;
import org.parley.app.web.page.View;
import org.parley.app.web.page.Visit;
import org.parley.ledger.Page;
import org.parley.ledger.contradictions.Contradiction;
import org.parley.ledger.contradictions.Told;
import org.parley.ledger.rulings.EntryPair;
import org.parley.ledger.rulings.EntryRuling;

/** Entries that contradict each other, side by side, the newest first. */
public final class ContradictionsPage implements Tabular {
    private static final int PAIRS = 20;
    private static final int MOST = 500;

    /** One of two entries, with the day as of which it is told; '' if that is unknown. */
    public record Side(Telling move, String day) {}

    /**
     * @param id of the pair
     * @param kind in a few words
     * @param apart how many days; '' if a day is unknown
     * @param ruling that dismisses it, or null
     */
    public record Pair(
            String id,
            String kind,
            String party,
            String issue,
            Side first,
            Side second,
            boolean hedged,
            int origins,
            String apart,
            @Nullable EntryRuling ruling) {}

    /**
     * @param dismissed whether those that were dismissed are shown, too
     * @param other link to the same with them, or without
     */
    public record Pairs(
            List<Pair> pairs, Slice slice, boolean dismissed, String other, Known known) {}

    @Override
    public View view(Visit visit) {
        boolean dismissed = dismissed(visit);
        Map<EntryPair, EntryRuling> rulings =
                dismissed ? visit.ledger().review().dismissed() : Map.of();
        Page<Contradiction> page = page(visit, PAIRS);
        return new View(
                "contradictions",
                "Contradictions",
                new Pairs(
                        page.some().stream().map(one -> pair(one, rulings)).toList(),
                        Slice.of(visit, page, PAIRS),
                        dismissed,
                        dismissed ? visit.with("dismissed", "") : visit.with("dismissed", "shown"),
                        Known.of(visit.ledger())));
    }

    @Override
    public Sheet sheet(Visit visit) {
        return EventSheets.contradictions(
                page(visit, MOST).some(),
                dismissed(visit) ? visit.ledger().review().dismissed() : Map.of());
    }

    private static boolean dismissed(Visit visit) {
        return visit.choice("dismissed", "left-out", List.of("left-out", "shown")).equals("shown");
    }

    private static Page<Contradiction> page(Visit visit, int most) {
        return visit.ledger()
                .contradictions(visit.question(), dismissed(visit), Slice.from(visit), most);
    }

    private static Pair pair(Contradiction one, Map<EntryPair, EntryRuling> rulings) {
        EntryPair pair = EntryPair.of(one.first().entry(), one.second().entry());
        Telling first = Telling.of(one.first().entry());
        return new Pair(
                pair.id(),
                EventList.kind(one.kind()),
                first.entry().party() == null ? "Unresolved" : first.entry().party().name(),
                Optional.ofNullable(first.entry().issue()).orElse(""),
                side(one.first()),
                side(one.second()),
                !one.stated(),
                one.origins(),
                apart(one.days()),
                rulings.get(pair));
    }

    private static Side side(Told told) {
        return new Side(Telling.of(told.entry()), told.day().map(Object::toString).orElse(""));
    }

    private static String apart(int days) {
        if (days == Contradiction.UNKNOWN_DAYS) {
            return "";
        }
        return days == 0 ? "on one day" : days == 1 ? "a day apart" : days + " days apart";
    }
}
