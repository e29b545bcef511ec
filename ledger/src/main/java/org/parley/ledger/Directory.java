package org.parley.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.parley.core.actor.Affiliation;
import org.parley.core.entry.Party;
import org.parley.core.entry.Passage;
import org.parley.core.text.Article;
import org.parley.ledger.Standings.Standing;
import org.parley.ledger.names.ActorFile;
import org.parley.ledger.names.KnownActor;
import org.parley.ledger.names.KnownActor.Basis;
import org.parley.ledger.names.KnownActor.Role;
import org.parley.ledger.names.KnownActor.Side;
import org.parley.ledger.names.Name;
import org.parley.ledger.names.Ruling;

/** The actors of all articles, those that are one put together. */
final class Directory {
    private static final Comparator<@Nullable LocalDate> BY_DAY =
            Comparator.nullsFirst(Comparator.naturalOrder());

    private final Handle handle;
    private final Map<Name, List<Standing>> actors = new TreeMap<>();
    private final Map<Place, List<Said>> said = new HashMap<>();
    private final Map<Place, List<String>> forms = new HashMap<>();
    private final List<Ruling> rulings;

    /** An actor of an article. */
    private record Place(String articleId, int actor) {
        static Place of(Standing standing) {
            return new Place(standing.articleId(), standing.position());
        }
    }

    private record Said(
            String articleId,
            @Nullable String role,
            Party party,
            boolean former,
            @Nullable LocalDate day) {}

    Directory(Handle handle) {
        this(handle, id -> true);
    }

    /**
     * @param articles of which articles the actors are, by id
     */
    Directory(Handle handle, Predicate<String> articles) {
        this.handle = handle;
        this.rulings = RulingRow.inForce(handle);
        for (Standing standing : Standings.all(handle)) {
            if (articles.test(standing.articleId())) {
                actors.computeIfAbsent(standing.head(), head -> new ArrayList<>()).add(standing);
            }
        }
        handle.createQuery(
                        "select f.*, l.head_name from affiliation f left join link l on l.kind = 'body'"
                                + " and l.name = f.party and l.day = f.day and f.party_code is null"
                                + " order by f.article_id, f.actor, f.position")
                .map(
                        (row, context) -> {
                            Place place =
                                    new Place(row.getString("article_id"), row.getInt("actor"));
                            @Nullable String linked = row.getString("head_name");
                            Party party = EntryRow.requiredParty(row, "party");
                            return said.computeIfAbsent(place, at -> new ArrayList<>())
                                    .add(
                                            new Said(
                                                    place.articleId(),
                                                    row.getString("role"),
                                                    linked == null
                                                            ? party
                                                            : new Party(linked, null),
                                                    row.getBoolean("former"),
                                                    Days.day(row)));
                        })
                .list();
        handle.createQuery("select * from actor_form order by article_id, actor, position")
                .map(
                        (row, context) ->
                                forms.computeIfAbsent(
                                                new Place(
                                                        row.getString("article_id"),
                                                        row.getInt("actor")),
                                                at -> new ArrayList<>())
                                        .add(row.getString("form")))
                .list();
    }

    /** By number of mentions, then name; of words that are nobody's name only those ruled on. */
    List<KnownActor> actors() {
        return actors.entrySet().stream()
                .filter(actor -> isNamed(actor.getKey(), actor.getValue()))
                .map(actor -> known(actor.getKey(), actor.getValue()))
                .sorted(
                        Comparator.comparing(KnownActor::mentions, Comparator.reverseOrder())
                                .thenComparing(KnownActor::name)
                                .thenComparing(KnownActor::kind))
                .toList();
    }

    private static boolean isNamed(Name head, List<Standing> standings) {
        return switch (head.kind()) {
            case PERSON, BODY, STATE -> true;
            case GROUP, UNNAMED -> standings.stream().anyMatch(Standing::linked);
        };
    }

    /**
     * All there is on those that are called so.
     *
     * @param name in any case
     */
    List<ActorFile> files(String name) {
        String folded = Name.folded(name);
        Map<String, Article> articles = new HashMap<>();
        return actors().stream()
                .filter(
                        actor ->
                                Name.folded(actor.name()).equals(folded)
                                        || actor.forms().stream()
                                                .anyMatch(f -> Name.folded(f).equals(folded)))
                .map(actor -> file(actor, articles))
                .toList();
    }

    private ActorFile file(KnownActor actor, Map<String, Article> articles) {
        return new ActorFile(
                actor,
                actors.getOrDefault(new Name(actor.kind(), actor.name()), List.of()).stream()
                        .map(standing -> standing(standing, articles))
                        .sorted(
                                Comparator.comparing(
                                                (ActorFile.Standing at) -> at.article().published(),
                                                BY_DAY)
                                        .thenComparing(at -> at.article().id())
                                        .thenComparing(at -> at.first().span()))
                        .toList());
    }

    private ActorFile.Standing standing(Standing standing, Map<String, Article> articles) {
        Article article =
                articles.computeIfAbsent(
                        standing.articleId(), id -> Rows.article(handle, id).orElseThrow());
        List<Affiliation> affiliations =
                handle.createQuery(
                                "select * from affiliation where article_id = :id and actor = :actor"
                                        + " order by position")
                        .bind("id", standing.articleId())
                        .bind("actor", standing.position())
                        .map((row, context) -> ActorRow.affiliation(row, article))
                        .list();
        return new ActorFile.Standing(
                article,
                standing.name().text(),
                standing.mentions(),
                Passage.of(article.text(), standing.first()),
                affiliations,
                standing.party(),
                standing.basis());
    }

    private KnownActor known(Name head, List<Standing> standings) {
        List<String> called = called(standings);
        return new KnownActor(
                head.text(),
                head.kind(),
                called,
                standings.stream().mapToInt(Standing::mentions).sum(),
                (int) standings.stream().map(Standing::articleId).distinct().count(),
                sides(standings),
                roles(standings),
                standings.stream()
                        .flatMap(standing -> standing.link().candidates().stream())
                        .sorted()
                        .distinct()
                        .toList(),
                rulings.stream().filter(ruling -> names(ruling, called)).toList());
    }

    private static boolean names(Ruling ruling, List<String> called) {
        Set<String> folded = called.stream().map(Name::folded).collect(Collectors.toSet());
        return ruling.names().stream().map(Name::folded).anyMatch(folded::contains);
    }

    /** Names and other forms, the most frequent first, then by alphabet. */
    private List<String> called(List<Standing> standings) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Standing standing : standings) {
            Set<String> here = new TreeSet<>(forms.getOrDefault(Place.of(standing), List.of()));
            here.add(standing.name().text());
            here.forEach(form -> counts.merge(form, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Side> sides(List<Standing> standings) {
        record Key(@Nullable Party party, Basis basis) {}
        Map<Key, Stretch> stretches = new LinkedHashMap<>();
        for (Standing at : standings) {
            stretches
                    .computeIfAbsent(new Key(at.party(), at.basis()), key -> new Stretch())
                    .add(at.day(), at.articleId());
        }
        List<Side> sides = new ArrayList<>();
        stretches.forEach(
                (key, days) ->
                        sides.add(
                                new Side(
                                        key.party(),
                                        key.basis(),
                                        days.first,
                                        days.last,
                                        days.articles.size())));
        sides.sort(
                Comparator.comparing(Side::last, BY_DAY)
                        .thenComparing(Side::articles)
                        .reversed()
                        .thenComparing(side -> name(side.party()))
                        .thenComparing(Side::basis));
        return sides;
    }

    private List<Role> roles(List<Standing> standings) {
        record Key(@Nullable String role, Party party, boolean former) {}
        Map<Key, Stretch> stretches = new LinkedHashMap<>();
        for (Standing at : standings) {
            for (Said told : said.getOrDefault(Place.of(at), List.of())) {
                stretches
                        .computeIfAbsent(
                                new Key(told.role(), told.party(), told.former()),
                                key -> new Stretch())
                        .add(told.day(), told.articleId());
            }
        }
        List<Role> roles = new ArrayList<>();
        stretches.forEach(
                (key, days) ->
                        roles.add(
                                new Role(
                                        key.role(),
                                        key.party(),
                                        key.former(),
                                        days.first,
                                        days.last,
                                        days.articles.size())));
        roles.sort(
                Comparator.comparing(Role::articles)
                        .reversed()
                        .thenComparing(role -> role.party().name())
                        .thenComparing(role -> Objects.requireNonNullElse(role.role(), ""))
                        .thenComparing(Role::former));
        return roles;
    }

    /** From the first to the last day of some articles. */
    private static final class Stretch {
        private @Nullable LocalDate first;
        private @Nullable LocalDate last;
        private final Set<String> articles = new HashSet<>();

        void add(@Nullable LocalDate day, String articleId) {
            articles.add(articleId);
            if (day != null) {
                first = first == null || day.isBefore(first) ? day : first;
                last = last == null || day.isAfter(last) ? day : last;
            }
        }
    }

    private static String name(@Nullable Party party) {
        return party == null ? "" : party.name();
    }
}
