package org.parley.app.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Party;
import org.parley.ledger.contradictions.Contradiction;
import org.parley.ledger.contradictions.Told;
import org.parley.ledger.history.Change;
import org.parley.ledger.history.Deadline;
import org.parley.ledger.history.Event;
import org.parley.ledger.history.Rated;
import org.parley.ledger.history.Reporting;
import org.parley.ledger.origins.Range;
import org.parley.ledger.origins.Rating;
import org.parley.ledger.rulings.EntryPair;
import org.parley.ledger.rulings.EntryRuling;
import org.parley.ledger.rulings.SourceRatings;

/** What the ledger tells over time, as records for programs. */
public final class EventSheets {
    private static final List<String> EVENT =
            List.of(
                    "first",
                    "last",
                    "party",
                    "move",
                    "target",
                    "issue",
                    "polarity",
                    "certainty",
                    "past",
                    "due",
                    "evidence",
                    "entry",
                    "entries",
                    "outlets",
                    "origins_least",
                    "origins_most",
                    "reliability",
                    "credibility");

    private static final List<String> CONTRADICTION =
            List.of(
                    "kind",
                    "party",
                    "issue",
                    "first_day",
                    "first_move",
                    "first_evidence",
                    "first_chain",
                    "first_entry",
                    "second_day",
                    "second_move",
                    "second_evidence",
                    "second_chain",
                    "second_entry",
                    "hedged",
                    "origins",
                    "id",
                    "dismissed");

    private EventSheets() {}

    /** One record for each event, with the entries that tell of it and its rating. */
    public static Sheet events(List<Rated> events) {
        return new Sheet(
                EVENT, events.stream().map(one -> row(one.event(), one.rating())).toList());
    }

    /** The new position of each change, and the move and first day of the one before. */
    public static Sheet changes(List<Change> changes, Ratings ratings) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Change change : changes) {
            @Nullable Event before = change.before();
            rows.add(
                    with(
                            row(change.now(), ratings.of(change.now())),
                            before == null ? null : Phrase.move(before.lead()),
                            before == null ? null : text(before.first().orElse(null))));
        }
        return new Sheet(columns("move_before", "first_before"), rows);
    }

    /** The event that set each deadline, the day and how many are left of it. */
    public static Sheet deadlines(List<Deadline> deadlines, Ratings ratings, LocalDate today) {
        return new Sheet(
                columns("due_first", "days_left"),
                deadlines.stream()
                        .map(
                                d ->
                                        with(
                                                row(d.event(), ratings.of(d.event())),
                                                d.due().toString(),
                                                d.daysLeft(today)))
                        .toList());
    }

    /**
     * @param dismissed what was ruled on those that are none
     */
    public static Sheet contradictions(
            List<Contradiction> contradictions, Map<EntryPair, EntryRuling> dismissed) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Contradiction pair : contradictions) {
            Entry first = pair.first().entry();
            List<@Nullable Object> row =
                    new ArrayList<>(
                            Arrays.asList(
                                    EventList.kind(pair.kind()),
                                    name(first.party()),
                                    first.issue()));
            row.addAll(side(pair.first()));
            row.addAll(side(pair.second()));
            EntryPair entries = EntryPair.of(first, pair.second().entry());
            @Nullable EntryRuling ruling = dismissed.get(entries);
            row.addAll(
                    Arrays.asList(
                            !pair.stated(),
                            pair.origins(),
                            entries.id(),
                            ruling == null ? null : ruling.number()));
            rows.add(row);
        }
        return new Sheet(CONTRADICTION, rows);
    }

    private static List<@Nullable Object> side(Told told) {
        return Arrays.asList(
                text(told.day().orElse(null)),
                Phrase.move(told.entry()),
                told.entry().evidence().text(),
                Phrase.chainWords(told.entry()),
                told.entry().id());
    }

    public static Sheet sources(List<Reporting> sources, SourceRatings ratings) {
        return new Sheet(
                List.of("by", "of", "entries", "reports", "reliability"),
                sources.stream()
                        .map(
                                s ->
                                        Arrays.<@Nullable Object>asList(
                                                s.by(),
                                                s.of(),
                                                s.entries(),
                                                s.reports(),
                                                ratings.of(s.by()).name()))
                        .toList());
    }

    private static List<@Nullable Object> row(Event event, Rating rating) {
        Entry lead = event.lead();
        Range range = event.origins();
        return Arrays.asList(
                text(event.first().orElse(null)),
                text(event.last().orElse(null)),
                name(lead.party()),
                lead.move().word(),
                name(event.target()),
                lead.issue(),
                lead.polarity().word(),
                lead.certainty().word(),
                lead.past(),
                text(lead.due()),
                lead.evidence().text(),
                lead.id(),
                event.entries(),
                range.outlets(),
                range.least(),
                range.most(),
                rating.source().name(),
                rating.statement().figure());
    }

    private static List<String> columns(String... more) {
        List<String> columns = new ArrayList<>(EVENT);
        columns.addAll(List.of(more));
        return columns;
    }

    private static List<@Nullable Object> with(
            List<@Nullable Object> row, @Nullable Object... more) {
        List<@Nullable Object> all = new ArrayList<>(row);
        all.addAll(Arrays.asList(more));
        return all;
    }

    private static @Nullable String name(@Nullable Party party) {
        return party == null ? null : party.name();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
