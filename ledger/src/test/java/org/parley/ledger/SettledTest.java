package org.parley.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.core.actor.Actor;
import org.parley.core.actor.Actor.Kind;
import org.parley.core.text.Article;
import org.parley.ledger.names.Name;

/** The links of names after an article was added against those that all articles together give. */
@ParameterizedClass
@EnumSource(Database.class)
class SettledTest extends NamedPeople {
    private static final List<String> PEOPLE =
            List.of(
                    "Anna Berg",
                    "Berg",
                    "Anna Maria Berg",
                    "Pia Novak",
                    "Tomas Riel",
                    "Lund",
                    "Sorran Guard",
                    "Sorran Guards");

    private static final List<String> SIDES = List.of("Sorran", "Sorran", "Karvelia", "Lund");

    /** Near each other and far away. */
    private static final List<Integer> DAYS = List.of(0, 1, 2, 150, 151, 300, 301, 600, 601);

    private final Random random = new Random(7);

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private enum Says {
        NOTHING,
        NOW,
        BEFORE
    }

    private static String evidence(String name, String side) {
        return side + " envoy " + name;
    }

    private Actor actor(Article article, String name, String side) {
        if (name.contains("Guard") || name.contains("Union")) {
            return Samples.itself(article, Kind.BODY, name);
        }
        return switch (any(List.of(Says.NOW, Says.NOW, Says.NOW, Says.NOTHING, Says.BEFORE))) {
            case NOTHING -> Samples.itself(article, Kind.PERSON, name);
            case BEFORE -> Samples.former(article, name, side, evidence(name, side));
            case NOW -> Samples.told(article, name, side, evidence(name, side));
        };
    }

    private void keepAny(int number) {
        String day =
                random.nextInt(40) == 0 ? "" : day("2031-01-01").plusDays(any(DAYS)).toString();
        SortedMap<String, String> sides = new TreeMap<>();
        while (sides.size() < 2) {
            sides.put(any(PEOPLE), any(SIDES));
        }
        StringBuilder text = new StringBuilder(number + " demands.");
        sides.forEach((name, side) -> text.append(" " + evidence(name, side) + ","));
        Article article = article(day, text.toString());
        keep(
                article,
                sides.entrySet().stream()
                        .map(one -> actor(article, one.getKey(), one.getValue()))
                        .toArray(Actor[]::new));
    }

    private static List<String> links(Store store) {
        return store.read(
                handle ->
                        handle.createQuery("select * from link order by kind, name, day")
                                .mapToMap()
                                .map(Objects::toString)
                                .list());
    }

    private static void linkAllAnew(Store store) {
        store.write(
                handle -> {
                    Set<Name> all = new TreeSet<>();
                    handle.createQuery("select distinct article_id from actor")
                            .mapTo(String.class)
                            .forEach(id -> all.addAll(NameIndex.names(handle, id)));
                    return new Relinking(
                                    handle,
                                    new SpelledLikeness(),
                                    new KnownSeats(),
                                    RulingRow.holding(handle))
                            .relink(all, all);
                });
    }

    @Test
    void keep_anyArticles_linksThatAllGiveTogether() {
        try (Store store = database.place(folder, "ledger").store()) {
            for (int i = 0; i < 150; i++) {
                keepAny(i);
                List<String> links = links(store);
                linkAllAnew(store);
                assertEquals(links(store), links);
            }
        }
    }

    @Test
    void keep_anotherOfTheSameDay_itsNamesAreNotLinkedAnew() {
        LedgerPlace place = database.place(folder, "another");
        ListeningStore store = new ListeningStore(place.store());
        try (Ledger another = new JdbiLedger(place, store)) {
            for (int i = 0; i < 2; i++) {
                String evidence = evidence("Anna Berg", "Sorran");
                Article article =
                        article("2031-01-01", i + " demands. " + evidence + ", Harbour Union.");
                Actor envoy = Samples.told(article, "Anna Berg", "Sorran", evidence);
                Actor union = Samples.itself(article, Kind.BODY, "Harbour Union");
                store.heard();
                another.keep(
                        article, List.of(), List.of(demand(article, envoy)), List.of(envoy, union));
                boolean anew =
                        store.heard().stream().anyMatch(s -> s.startsWith("select day, party"));
                assertEquals(i == 0, anew);
            }
            assertTrue(another.names().files("Anna Berg").size() == 1);
        }
    }
}
