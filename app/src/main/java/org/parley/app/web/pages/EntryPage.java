package org.parley.app.web.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.app.print.EventSheets;
import org.parley.app.print.Sheet;
import org.parley.app.web.page.Proof;
import org.parley.app.web.page.Refused;
import org.parley.app.web.page.Tabular;
import org.parley.app.web.page.Telling;
import org.parley.app.web.page.View;
import org.parley.app.web.page.Visit;
import org.parley.core.entry.Entry;
import org.parley.ledger.Ledger;
import org.parley.ledger.Lookup;
import org.parley.ledger.Question;
import org.parley.ledger.history.Place;
import org.parley.ledger.history.Rated;
import org.parley.ledger.origins.Rating;

/** One entry: its evidence, who reports it, what speaks against it, what was ruled on it. */
public final class EntryPage implements Tabular {
    private static final int PAIRS = 100;

    /**
     * @param entry as it stands; as it was read if it is ruled wrong
     * @param standing whether it stands in the ledger, or is ruled wrong
     * @param proof the lines of the article that its evidence stands in
     * @param chain outlet and reporters, outermost first
     * @param reports all that tell of the same move, itself among them
     * @param against those that cannot be so if it is
     * @param correcting what was ruled on it, and what the forms need
     */
    public record Details(
            Entry entry,
            Telling move,
            boolean standing,
            Proof proof,
            List<String> chain,
            List<Telling> reports,
            @Nullable Rating rating,
            @Nullable String origins,
            List<Telling> against,
            Correcting correcting) {
        public String cell() {
            Place place = Place.of(entry);
            return "/cell?issue="
                    + Visit.encoded(place.issue())
                    + "&party="
                    + Visit.encoded(place.party());
        }
    }

    @Override
    public View view(Visit visit) {
        Ledger ledger = visit.ledger();
        Entry asRead = asRead(visit);
        Optional<Entry> now = standing(ledger, asRead);
        Entry entry = now.orElse(asRead);
        Optional<Rated> event = now.flatMap(one -> event(ledger, one));
        return new View(
                "entry",
                entry.move().word() + " of " + Telling.of(entry).holder(),
                new Details(
                        entry,
                        Telling.of(entry),
                        now.isPresent(),
                        Proof.paragraph(entry),
                        org.parley.app.print.Phrase.chain(entry),
                        event.map(one -> reports(ledger, one)).orElse(List.of()),
                        event.map(Rated::rating).orElse(null),
                        event.map(one -> one.event().origins().toString()).orElse(null),
                        now.map(one -> against(ledger, one)).orElse(List.of()),
                        Correcting.of(
                                ledger,
                                entry,
                                visit.visitor().rules() ? Known.of(ledger) : Known.NONE,
                                null)));
    }

    @Override
    public Sheet sheet(Visit visit) {
        Entry asRead = asRead(visit);
        return EventSheets.events(
                standing(visit.ledger(), asRead)
                        .flatMap(entry -> event(visit.ledger(), entry))
                        .map(List::of)
                        .orElse(List.of()));
    }

    private static Entry asRead(Visit visit) {
        if (visit.ledger().entry(visit.place()) instanceof Lookup.Found found) {
            return found.entry();
        }
        throw Refused.notThere("There is no entry " + visit.place() + " in the ledger.");
    }

    private static Optional<Entry> standing(Ledger ledger, Entry asRead) {
        return ledger.entries(asRead.article()).stream()
                .filter(entry -> entry.id().equals(asRead.id()))
                .findFirst();
    }

    private static Optional<Rated> event(Ledger ledger, Entry entry) {
        return ledger.rated(ledger.eventOf(entry).stream().toList(), Question.everything()).stream()
                .findFirst();
    }

    /** The other sides of its contradictions, the newest first. */
    private static List<Telling> against(Ledger ledger, Entry entry) {
        return ledger.contradictionsOf(entry, PAIRS).stream()
                .flatMap(pair -> Stream.of(pair.first().entry(), pair.second().entry()))
                .filter(other -> !other.id().equals(entry.id()))
                .map(Telling::of)
                .toList();
    }

    private static List<Telling> reports(Ledger ledger, Rated event) {
        return ledger.standing(event.event().entries()).stream().map(Telling::of).toList();
    }
}
