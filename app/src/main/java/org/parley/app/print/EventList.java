package org.parley.app.print;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Party;
import org.parley.core.entry.Polarity;
import org.parley.ledger.contradictions.Contradiction;
import org.parley.ledger.history.Change;
import org.parley.ledger.history.Deadline;
import org.parley.ledger.history.Event;
import org.parley.ledger.history.Rated;
import org.parley.ledger.history.Reporting;
import org.parley.ledger.origins.Rating;
import org.parley.ledger.rulings.EntryPair;
import org.parley.ledger.rulings.EntryRuling;
import org.parley.ledger.rulings.SourceRatings;

/** What the ledger tells over time, for a screen; each ends with a line end unless it is empty. */
public final class EventList {
    private static final int INDENT = 12;
    private static final String UNDATED = "(no date)";

    private EventList() {}

    /**
     * Events one below the other, each with its first day, its quotation, its origins, and letter
     * and figure of its rating.
     */
    public static String events(List<Rated> events, Screen screen) {
        StringBuilder out = new StringBuilder();
        for (Rated one : events) {
            Event event = one.event();
            out.append(line(day(event.first()), head(event), screen))
                    .append(proof(event, one.rating(), screen))
                    .append('\n');
        }
        return out.toString();
    }

    /** Positions that changed: the new one, and what it was before. */
    public static String changes(List<Change> changes, Ratings ratings, Screen screen) {
        StringBuilder out = new StringBuilder();
        for (Change change : changes) {
            @Nullable Event before = change.before();
            Words was =
                    before == null
                            ? Words.of("before: nothing", Style.FAINT)
                            : Words.of("before:", Style.FAINT)
                                    .and(move(before), Style.of(before.lead().move()))
                                    .and("(" + day(before.first()) + ")", Style.FAINT);
            out.append(line(day(change.now().first()), head(change.now()), screen))
                    .append(screen.paragraph(was, INDENT))
                    .append(proof(change.now(), ratings.of(change.now()), screen))
                    .append('\n');
        }
        return out.toString();
    }

    /**
     * What is due, the earliest first.
     *
     * @param today from which the days left are counted
     */
    public static String deadlines(
            List<Deadline> deadlines, Ratings ratings, LocalDate today, Screen screen) {
        StringBuilder out = new StringBuilder();
        for (Deadline deadline : deadlines) {
            Words head =
                    Words.of(left(deadline.daysLeft(today)), Style.STRONG)
                            .and(Phrase.holder(deadline.event().lead()) + ":", Style.HOLDER)
                            .and(
                                    undated(deadline.event()),
                                    Style.of(deadline.event().lead().move()))
                            .and("on " + deadline.event().lead().issue(), Style.PLAIN);
            out.append(line(deadline.due().toString(), head, screen))
                    .append(proof(deadline.event(), ratings.of(deadline.event()), screen))
                    .append('\n');
        }
        return out.toString();
    }

    private static String left(long days) {
        if (days == 0) {
            return "today";
        }
        String count = Math.abs(days) + (Math.abs(days) == 1 ? " day" : " days");
        return days > 0 ? "in " + count : count + " ago";
    }

    /**
     * Entries that contradict each other, one above the other.
     *
     * @param dismissed what was ruled on those that are none
     */
    public static String contradictions(
            List<Contradiction> contradictions,
            Map<EntryPair, EntryRuling> dismissed,
            Screen screen) {
        StringBuilder out = new StringBuilder();
        for (Contradiction pair : contradictions) {
            Entry first = pair.first().entry();
            EntryPair entries = EntryPair.of(first, pair.second().entry());
            Words head =
                    Words.of(kind(pair.kind()) + ":", Style.STRONG)
                            .and(Phrase.holder(first), Style.HOLDER)
                            .and(first.issue() == null ? "" : "on " + first.issue(), Style.PLAIN)
                            .and("(" + entries.id().substring(0, 8) + ")", Style.FAINT);
            @Nullable EntryRuling ruling = dismissed.get(entries);
            if (ruling != null) {
                head = head.and("[" + dismissal(ruling) + "]", Style.AGAINST);
            }
            out.append(screen.paragraph(head, 0))
                    .append(side(first, day(pair.first().day()), screen))
                    .append(side(pair.second().entry(), day(pair.second().day()), screen))
                    .append('\n');
        }
        return out.toString();
    }

    private static String dismissal(EntryRuling ruling) {
        return "dismissed by "
                + ruling.author()
                + (ruling.reason() == null ? "" : ": " + ruling.reason());
    }

    /** In a word or two. */
    public static String kind(Contradiction.Kind kind) {
        return switch (kind) {
            case OPPOSED -> "opposed moves";
            case DENIAL -> "a denial";
            case FIGURES -> "other figures";
        };
    }

    private static String side(Entry entry, String day, Screen screen) {
        Words head =
                Words.of(Phrase.moveAndTarget(entry), Style.of(entry.move()))
                        .and("[" + Phrase.chainWords(entry) + "]", Style.FAINT);
        return line(day, head, screen)
                + screen.paragraph(Marked.cue(entry, screen.ink()), INDENT)
                + screen.paragraph(Words.of(Phrase.shortId(entry), Style.FAINT), INDENT);
    }

    /** Who reports whom, how often, and how reliable who reports is. */
    public static String sources(List<Reporting> sources, SourceRatings ratings, Screen screen) {
        StringBuilder out = new StringBuilder();
        for (Reporting one : sources) {
            String count =
                    String.format(
                            Locale.ROOT,
                            "%6d %s in %d %s  %s  ",
                            one.entries(),
                            one.entries() == 1 ? "entry  " : "entries",
                            one.reports(),
                            one.reports() == 1 ? "report " : "reports",
                            ratings.of(one.by()));
            out.append(count)
                    .append(
                            screen.paragraph(
                                            Words.of(one.by() + " <- " + one.of(), Style.PLAIN),
                                            count.length())
                                    .substring(count.length()));
        }
        return out.toString();
    }

    // ---- parts

    private static Words head(Event event) {
        Entry lead = event.lead();
        return Words.of(Phrase.holder(lead) + ":", Style.HOLDER)
                .and(move(event), Style.of(lead.move()))
                .and("on " + lead.issue(), Style.PLAIN);
    }

    /** As of an entry, with the target that any of the reports names. */
    private static String move(Event event) {
        Entry lead = event.lead();
        return undated(event)
                + (lead.due() == null ? "" : " by " + lead.due())
                + (lead.past() ? " (past)" : "");
    }

    /** Without the day that is set. */
    private static String undated(Event event) {
        Entry lead = event.lead();
        @Nullable Party target = event.target();
        return (lead.polarity() == Polarity.NEGATIVE ? "NOT " : "")
                + lead.move().word()
                + (lead.certainty() == Certainty.HEDGED ? "?" : "")
                + (target == null ? "" : " -> " + target.name());
    }

    private static String proof(Event event, Rating rating, Screen screen) {
        Entry lead = event.lead();
        Words told =
                Words.of(
                        Phrase.shortId(lead)
                                + "  ["
                                + Phrase.chainWords(lead)
                                + "]  "
                                + event.origins()
                                + "  "
                                + rating,
                        Style.FAINT);
        return screen.paragraph(Marked.cue(lead, screen.ink()), INDENT)
                + screen.paragraph(told, INDENT);
    }

    private static String line(String day, Words words, Screen screen) {
        String label = day + " ".repeat(Math.max(1, INDENT - day.length()));
        return screen.ink().paint(label, Style.FAINT)
                + screen.paragraph(words, INDENT).substring(INDENT);
    }

    static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(UNDATED);
    }
}
