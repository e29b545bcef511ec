package org.parley.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.parley.core.actor.Actor.Kind;
import org.parley.core.entry.Party;
import org.parley.ledger.names.Appearance;
import org.parley.ledger.names.Dossier;
import org.parley.ledger.names.Likeness;
import org.parley.ledger.names.Link;
import org.parley.ledger.names.Linker;
import org.parley.ledger.names.Linker.Grouping;
import org.parley.ledger.names.Name;
import org.parley.ledger.names.Rulings;
import org.parley.ledger.names.Seats;
import org.parley.ledger.names.Testimony;

/**
 * Brings the links up to date after names came, went or were ruled on, inside the caller's
 * transaction: those connected with them are linked anew, then those whose evidence names a party
 * that goes by another name now, then the entries of the articles where anything changed. What is
 * not connected cannot have changed.
 */
final class Relinking {
    private final Handle handle;
    private final NameIndex index;
    private final Rulings rulings;
    private final Linker linker;

    /** The links of names as they were before. */
    private final Map<Name, SortedMap<Appearance, Link>> stored = new HashMap<>();

    /** The names that parties go by on a day, none if they are no actor. */
    private final Map<Appearance, Optional<Name>> heads = new HashMap<>();

    Relinking(Handle handle, Likeness likeness, Seats seats, Rulings rulings) {
        this.handle = handle;
        this.index = new NameIndex(handle, likeness, rulings);
        this.rulings = rulings;
        this.linker = new Linker(seats, rulings);
    }

    /**
     * Follows an article that was added and was not there before.
     *
     * @param names those of its actors
     * @return the articles whose entries may have other parties now
     */
    Set<String> added(String article, Collection<Name> names, @Nullable LocalDate published) {
        index.added(article).forEach(index::index);
        if (published == null) {
            return relink(names);
        }
        Settled settled = new Settled(handle, index, rulings, article, names, published);
        List<Name> others = names.stream().filter(name -> !settled.has(name)).toList();
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        settled.more().forEach((at, link) -> rows.add(NameRow.of(at, link)));
        Filing.insert(handle, "link", rows);
        return relink(others);
    }

    /**
     * @param names came or went
     * @param near what they were connected with before
     * @return the articles whose entries may have other parties now
     */
    Set<String> relink(Collection<Name> names, Collection<Name> near) {
        names.forEach(index::index);
        Set<Name> touched = new TreeSet<>(names);
        touched.addAll(near);
        return relink(touched);
    }

    private Set<String> relink(Collection<Name> names) {
        Set<Name> touched = new TreeSet<>(names);
        SortedMap<Name, Dossier> dossiers = grown(touched);
        Set<String> renamed = renamed(touched, linker.group(dossiers.values()).heads());
        if (touched.addAll(tellingOf(renamed))) {
            dossiers = grown(touched);
        }
        Grouping grouping = linker.group(dossiers.values());
        SortedMap<Appearance, Name> heads = grouping.heads();
        Map<Name, List<Testimony>> testimony = new HashMap<>();
        dossiers.keySet().forEach(name -> testimony.put(name, testimony(name, heads)));
        Set<Appearance> changed = store(touched, linker.link(grouping, testimony));
        Set<String> articles = articles(changed);
        articles.forEach(article -> new EntryLinks(handle, article).update());
        return articles;
    }

    /** All that is connected with some names, which grow by it. */
    private SortedMap<Name, Dossier> grown(Set<Name> names) {
        SortedMap<Name, Dossier> connected = index.connected(names);
        names.addAll(connected.keySet());
        return connected;
    }

    /** Texts of names that go by another name than before on some day. */
    private Set<String> renamed(Set<Name> names, SortedMap<Appearance, Name> heads) {
        Set<String> renamed = new TreeSet<>();
        SortedMap<Appearance, Link> before = stored(names);
        Set<Appearance> all = new TreeSet<>(before.keySet());
        all.addAll(heads.keySet());
        for (Appearance at : all) {
            String was = before.getOrDefault(at, Link.alone(at.name())).head().text();
            if (!was.equals(heads.getOrDefault(at, at.name()).text())) {
                renamed.add(at.name().text());
            }
        }
        return renamed;
    }

    private SortedMap<Appearance, Link> stored(Set<Name> names) {
        SortedMap<Appearance, Link> all = new TreeMap<>();
        names.forEach(name -> all.putAll(stored.computeIfAbsent(name, this::load)));
        return all;
    }

    private SortedMap<Appearance, Link> load(Name name) {
        SortedMap<Appearance, Link> links = new TreeMap<>();
        NameRow.bind(
                        handle.createQuery(
                                "select * from link where kind = :kind and name = :name"),
                        name)
                .map(
                        (row, context) ->
                                links.put(
                                                new Appearance(name, Days.day(row)),
                                                NameRow.link(row, ""))
                                        == null)
                .list();
        return links;
    }

    /** Names of which articles say that they speak for one of these. */
    private Set<Name> tellingOf(Set<String> parties) {
        Set<Name> names = new TreeSet<>();
        for (String party : parties) {
            names.addAll(
                    handle.createQuery(
                                    "select distinct kind, name from affiliation"
                                            + " where party = :party and party_code is null")
                            .bind("party", party)
                            .map((row, context) -> NameRow.name(row))
                            .list());
        }
        return names;
    }

    /** What the articles say of a name's side; a name that tells its side by itself counts too. */
    private List<Testimony> testimony(Name name, SortedMap<Appearance, Name> heads) {
        return NameRow.bind(
                        handle.createQuery(
                                "select day, party, party_code, former, count(distinct article_id) as articles"
                                        + " from (select day, party, party_code, former, article_id from affiliation"
                                        + " where kind = :kind and name = :name"
                                        + " union all select day, party, party_code, false, article_id from actor"
                                        + " where kind = :kind and name = :name and basis = 'name') as told"
                                        + " group by day, party, party_code, former"
                                        + " order by day, party, party_code nulls first, former"),
                        name)
                .map(
                        (row, context) -> {
                            @Nullable LocalDate day = Days.day(row);
                            return new Testimony(
                                    day,
                                    linked(EntryRow.requiredParty(row, "party"), day, heads),
                                    row.getBoolean("former"),
                                    row.getInt("articles"));
                        })
                .list();
    }

    /** A party that is itself an actor goes by that actor's name. */
    private Party linked(Party party, @Nullable LocalDate day, SortedMap<Appearance, Name> linked) {
        if (party.code() != null) {
            return party;
        }
        for (Kind kind : List.of(Kind.BODY, Kind.PERSON)) {
            Appearance at = new Appearance(new Name(kind, party.name()), day);
            Optional<Name> head =
                    Optional.ofNullable(linked.get(at))
                            .or(() -> heads.computeIfAbsent(at, this::storedHead));
            if (head.isPresent()) {
                return new Party(head.get().text(), null);
            }
        }
        return party;
    }

    private Optional<Name> storedHead(Appearance at) {
        return NameRow.bind(
                        handle.createQuery(
                                "select * from link where kind = :kind and name = :name and day = :day"),
                        at)
                .map((row, context) -> NameRow.link(row, "").head())
                .findOne();
    }

    /** Writes what differs and returns where it does. */
    private Set<Appearance> store(Set<Name> names, SortedMap<Appearance, Link> links) {
        SortedMap<Appearance, Link> before = stored(names);
        Set<Appearance> changed = new TreeSet<>(before.keySet());
        changed.addAll(links.keySet());
        changed.removeIf(at -> Objects.equals(before.get(at), links.get(at)));
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Appearance at : changed) {
            if (before.containsKey(at)) {
                delete(at);
            }
            @Nullable Link link = links.get(at);
            if (link != null) {
                rows.add(NameRow.of(at, link));
            }
        }
        Filing.insert(handle, "link", rows);
        return changed;
    }

    private void delete(Appearance at) {
        NameRow.bind(
                        handle.createUpdate(
                                "delete from link where kind = :kind and name = :name and day = :day"),
                        at)
                .execute();
    }

    private Set<String> articles(Set<Appearance> changed) {
        Set<String> articles = new TreeSet<>();
        for (Appearance at : changed) {
            articles.addAll(
                    NameRow.bind(
                                    handle.createQuery(
                                            "select article_id from actor"
                                                    + " where kind = :kind and name = :name and day = :day"),
                                    at)
                            .mapTo(String.class)
                            .list());
        }
        return articles;
    }
}
