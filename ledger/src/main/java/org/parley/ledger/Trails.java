package org.parley.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.parley.core.entry.Move;
import org.parley.core.entry.Polarity;
import org.parley.ledger.history.Place;
import org.parley.ledger.history.Step;

/** The last moves in cells of the board. */
final class Trails {
    private Trails() {}

    /** By cell, the oldest first; cells without a move are left out. */
    static Map<Place, List<Step>> of(
            Handle handle, Collection<Place> places, Question question, int newest) {
        if (places.isEmpty()) {
            return Map.of();
        }
        Map<Place, Place> wanted =
                places.stream()
                        .collect(
                                Collectors.toMap(
                                        place ->
                                                new Place(
                                                        CurrentRow.cut(place.issue()),
                                                        CurrentRow.cut(place.party())),
                                        place -> place,
                                        (one, other) -> one));
        Map<Place, List<Step>> trails = new TreeMap<>();
        handle.createQuery(
                        "select * from (select issue, party, move, polarity, past, first, opening,"
                                + " row_number() over (partition by issue, party order by first desc, opening desc) as turn"
                                + " from event where talks = :talks and issue in (<issues>) and party in (<parties>)) as steps"
                                + " where turn <= :newest order by first desc, opening desc")
                .bind("talks", Questions.scope(question))
                .bindList("issues", wanted.keySet().stream().map(Place::issue).distinct().toList())
                .bindList("parties", wanted.keySet().stream().map(Place::party).distinct().toList())
                .bind("newest", newest)
                .map(
                        (row, context) ->
                                Map.entry(
                                        new Place(row.getString("issue"), row.getString("party")),
                                        new Step(
                                                Move.valueOf(EntryRow.constant(row, "move")),
                                                Polarity.valueOf(
                                                        EntryRow.constant(row, "polarity")),
                                                row.getBoolean("past"),
                                                Days.day(row, "first"))))
                .forEach(
                        step -> {
                            Place place = wanted.get(step.getKey());
                            if (place != null) {
                                trails.computeIfAbsent(place, p -> new ArrayList<>())
                                        .add(step.getValue());
                            }
                        });
        trails.values().forEach(Collections::reverse);
        return trails;
    }
}
