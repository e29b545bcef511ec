package org.parley.reader.talks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.core.actor.Actor;
import org.parley.core.actor.Actor.Basis;
import org.parley.core.actor.Affiliation;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Party;
import org.parley.core.talks.Talks;
import org.parley.reader.Reading;
import org.parley.reader.actors.Mention;

/**
 * Puts readings in the terms of talks files: parties by their names there, whoever a side has as
 * its speaker on that side, issues by their phrases. An entry is marked with the talks that know
 * its party, its target or its issue; what the file does not know stays as it was read. Of several
 * files an article goes by the one that knows most of its entries, by the first of equals; each
 * entry is marked with the file that knows most of it, of equals with the article's or the first,
 * and with those that know as much if that is two of the three. A pure function of reading and
 * files. Immutable; may be shared across threads.
 */
public final class TalksTerms {
    /** So much must be known of an entry to mark it with a second file. */
    private static final int ENOUGH = 2;

    private final List<Table> tables;

    /** By what a mention tells its actor. */
    private record Identity(String name, @Nullable Party party) {}

    /**
     * @param talks in the order in which they are asked
     */
    public TalksTerms(List<Talks> talks) {
        tables = talks.stream().map(Table::of).toList();
    }

    /** A reading in these terms: its mentions, actors and entries, each in their order. */
    public Reading of(Reading reading) {
        List<Seating> seatings = seatings(reading);
        Map<Identity, Actor> read = new HashMap<>();
        Map<Identity, Actor> actors = new LinkedHashMap<>();
        for (Actor actor : reading.actors()) {
            Actor told = told(actor, seatings);
            read.putIfAbsent(new Identity(actor.name(), actor.party()), told);
            actors.merge(new Identity(told.name(), told.party()), told, TalksTerms::joined);
        }
        return new Reading(
                reading.article(),
                reading.sentences(),
                reading.chains(),
                reading.mentions().stream().map(mention -> told(mention, read)).toList(),
                List.copyOf(actors.values()),
                reading.entries().stream().map(entry -> told(entry, seatings)).toList(),
                reading.problems());
    }

    /** The file that knows most of the article first. */
    private List<Seating> seatings(Reading reading) {
        List<Seating> seatings = tables.stream().map(table -> new Seating(table, reading)).toList();
        if (seatings.size() < 2) {
            return seatings;
        }
        Map<Seating, Long> known = new HashMap<>();
        seatings.forEach(seating -> known.put(seating, seating.known(reading.entries())));
        return seatings.stream()
                .sorted(Comparator.comparing(known::get, Comparator.reverseOrder()))
                .toList();
    }

    private static Actor told(Actor actor, List<Seating> seatings) {
        Optional<Party> party =
                seatings.stream().limit(1).flatMap(table -> table.party(actor).stream()).findAny();
        boolean open = actor.basis() != Basis.TEXT && actor.basis() != Basis.NAME;
        return party.map(
                        side ->
                                new Actor(
                                        actor.name(),
                                        actor.kind(),
                                        actor.forms(),
                                        actor.mentions(),
                                        actor.first(),
                                        side,
                                        open ? Basis.TALKS : actor.basis(),
                                        actor.affiliations()))
                .orElse(actor);
    }

    /** Two of one name that the article alone does not place on one side. */
    private static Actor joined(Actor one, Actor other) {
        List<String> forms = new ArrayList<>(one.forms());
        other.forms().stream().filter(form -> !forms.contains(form)).forEach(forms::add);
        List<Affiliation> affiliations = new ArrayList<>(one.affiliations());
        affiliations.addAll(other.affiliations());
        return new Actor(
                one.name(),
                one.kind(),
                forms,
                one.mentions() + other.mentions(),
                one.first(),
                one.party(),
                one.basis(),
                affiliations);
    }

    private static Mention told(Mention mention, Map<Identity, Actor> read) {
        @Nullable Actor actor = read.get(new Identity(mention.actor(), mention.party()));
        return actor == null ? mention : mention.withParty(actor.party());
    }

    private static Entry told(Entry entry, List<Seating> seatings) {
        List<Terms> terms = seatings.stream().map(table -> table.terms(entry)).toList();
        long most = terms.stream().mapToLong(Terms::known).max().orElse(0);
        if (most == 0) {
            return entry;
        }
        List<String> talks = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            if (terms.get(i).known() == most && (talks.isEmpty() || most >= ENOUGH)) {
                talks.add(seatings.get(i).talks());
            }
        }
        return terms.get(0).of(entry).withTalks(talks);
    }
}
