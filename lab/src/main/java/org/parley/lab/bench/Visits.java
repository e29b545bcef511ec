package org.parley.lab.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.parley.core.entry.Entry;
import org.parley.lab.invented.World;
import org.parley.ledger.Ledger;
import org.parley.ledger.Lookup;
import org.parley.ledger.history.Place;

/** The pages of the board that are measured, and where in the ledger each looks. */
final class Visits {
    /** Of so many articles the entries are looked at. */
    private static final int ARTICLES = 200;

    /**
     * A page.
     *
     * @param path draws an address of it
     */
    record Visit(String page, Path path) {}

    /** Draws an address. */
    @FunctionalInterface
    interface Path {
        String draw(RandomGenerator random);
    }

    private final World world;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * @param articles how many the ledger holds
     */
    Visits(World world, int articles, Ledger ledger) {
        this.world = world;
        for (int i = 0; i < ARTICLES; i++) {
            int number = (int) ((long) i * articles / ARTICLES);
            for (Entry entry : world.reading(number, true).entries()) {
                if (ledger.entry(entry.id()) instanceof Lookup.Found found) {
                    entries.add(found.entry());
                }
            }
        }
    }

    List<Visit> all() {
        return List.of(
                fixed("/"),
                fixed("/board"),
                new Visit("/board as of a day", random -> "/board?asof=" + world.day(random)),
                new Visit("/cell", random -> cell(draw(random))),
                new Visit("/entries/{id}", random -> "/entries/" + draw(random).id()),
                new Visit("/articles/{id}", random -> article(draw(random))),
                new Visit("/issue", random -> "/issue?name=" + encoded(world.drawIssue(random))),
                new Visit(
                        "/issue as of a day",
                        random ->
                                "/issue?name="
                                        + encoded(world.drawIssue(random))
                                        + "&asof="
                                        + world.day(random)),
                fixed("/timeline"),
                new Visit(
                        "/timeline of a party",
                        random -> "/timeline?party=" + encoded(world.drawParty(random).name())),
                fixed("/deadlines"),
                fixed("/contradictions"),
                fixed("/sources"),
                fixed("/articles"),
                new Visit("/search", random -> "/search?q=" + encoded(world.drawWord(random))),
                fixed("/issues"),
                fixed("/names"),
                fixed("/review"),
                fixed("/rulings"));
    }

    private static Visit fixed(String path) {
        return new Visit(path, random -> path);
    }

    private Entry draw(RandomGenerator random) {
        return entries.get(random.nextInt(entries.size()));
    }

    private static String cell(Entry entry) {
        Place place = Place.of(entry);
        return "/cell?issue=" + encoded(place.issue()) + "&party=" + encoded(place.party());
    }

    private static String article(Entry entry) {
        return "/articles/" + entry.article().id() + "?entry=" + entry.id();
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
