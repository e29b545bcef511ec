package org.parley.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.parley.core.entry.Party;
import org.parley.core.names.Spellings;
import org.parley.ledger.StaleRulingException.Meanwhile;
import org.parley.ledger.names.ActorFile;
import org.parley.ledger.names.KnownActor;
import org.parley.ledger.names.Likeness;
import org.parley.ledger.names.Name;
import org.parley.ledger.names.Names;
import org.parley.ledger.names.Ruling;
import org.parley.ledger.names.Rulings;
import org.parley.ledger.names.Seats;
import org.parley.ledger.names.UnresolvedName;
import org.parley.ledger.names.Verdict;

/** The names in a database of any kind. Each ruling is one transaction. */
final class JdbiNames implements Names {
    private static final int MOST = 5;

    private final Store store;
    private final Likeness likeness;
    private final Seats seats;

    JdbiNames(Store store, Likeness likeness, Seats seats) {
        this.store = store;
        this.likeness = likeness;
        this.seats = seats;
    }

    @Override
    public List<UnresolvedName> unresolved() {
        return store.read(
                handle -> {
                    List<KnownActor> actors = new Directory(handle).actors();
                    return new Unresolved(handle, id -> true)
                            .list(new Suggestions(index(handle), actors));
                });
    }

    @Override
    public List<UnresolvedName> unresolvedIn(Set<String> articleIds) {
        return store.read(
                handle ->
                        new Unresolved(handle, articleIds::contains)
                                .list(new Suggestions(index(handle), List.of())));
    }

    @Override
    public List<KnownActor> actors() {
        return store.read(handle -> new Directory(handle).actors());
    }

    @Override
    public List<KnownActor> actorsIn(Set<String> articleIds) {
        return store.read(handle -> new Directory(handle, articleIds::contains).actors());
    }

    @Override
    public List<String> formsIn(String articleId) {
        return store.read(
                handle ->
                        handle.createQuery(
                                        "select distinct form from actor_form where article_id = :id"
                                                + " and kind in ('person', 'body', 'state')")
                                .bind("id", articleId)
                                .mapTo(String.class)
                                .list());
    }

    @Override
    public List<ActorFile> files(String name) {
        return store.read(handle -> new Directory(handle).files(name));
    }

    @Override
    public List<String> nearest(String name) {
        return store.read(handle -> nearest(handle, name));
    }

    private List<String> nearest(Handle handle, String name) {
        Set<String> nearest = new TreeSet<>();
        index(handle).like(name).forEach(like -> nearest.add(like.text()));
        handle.createQuery(
                        "select distinct name from name_key where key like :part escape '!' order by name limit :most")
                .bind("part", "=%" + Name.folded(name).replaceAll("[!%_]", "!$0") + "%")
                .bind("most", MOST)
                .mapTo(String.class)
                .forEach(nearest::add);
        return nearest.stream().limit(MOST).toList();
    }

    private NameIndex index(Handle handle) {
        return new NameIndex(handle, likeness, RulingRow.holding(handle));
    }

    @Override
    public Party party(String nameOrCode) {
        String name = nameOrCode.strip();
        return store.read(
                handle ->
                        handle.createQuery(
                                        "select party, nullif(code, '') as party_code from party_count"
                                                + " where talks = '' and (lower(party) = :name"
                                                + " or lower(code) = :name)"
                                                + " order by code = '', party, code limit 1")
                                .bind("name", Rows.lower(name))
                                .map((row, context) -> EntryRow.requiredParty(row, "party"))
                                .findOne()
                                .orElseGet(
                                        () ->
                                                new Party(
                                                        name,
                                                        Spellings.known()
                                                                .state(name)
                                                                .orElse(null))));
    }

    @Override
    public List<Ruling> rulings() {
        return store.read(RulingRow::all);
    }

    @Override
    public Verdict rule(Ruling ruling) {
        return store.write(handle -> rule(handle, ruling));
    }

    @Override
    public Verdict rule(Ruling ruling, Collection<Integer> seen) {
        return store.write(
                handle -> {
                    check(handle, ruling, seen);
                    return rule(handle, ruling);
                });
    }

    @Override
    public List<Ruling> rulings(Collection<String> names) {
        return store.read(handle -> rulings(handle, names));
    }

    private List<Ruling> rulings(Handle handle, Collection<String> names) {
        NameIndex index = index(handle);
        Set<Name> called = new TreeSet<>();
        names.forEach(name -> called.addAll(index.called(name)));
        Set<String> all = new TreeSet<>(names);
        all.addAll(index.linkedTo(index.heads(called)));
        return Seen.touching(
                RulingRow.all(handle).stream().filter(r -> r.undone() == null).toList(),
                all.stream().map(Name::folded).toList(),
                ruling -> ruling.names().stream().map(Name::folded).toList());
    }

    private void check(Handle handle, Ruling ruling, Collection<Integer> seen) {
        Seen.check(
                seen,
                rulings(handle, ruling.names()).stream().map(Meanwhile::of).toList(),
                () -> RulingRow.all(handle).stream().map(Meanwhile::of).toList());
    }

    private Verdict rule(Handle handle, Ruling ruling) {
        NameIndex index = index(handle);
        for (String name : ruling.names()) {
            if (index.called(name).isEmpty()) {
                return new Verdict.Unknown(name, nearest(handle, name));
            }
        }
        Rulings holding = RulingRow.holding(handle);
        Optional<Ruling> said = holding.saying(ruling);
        if (said.isPresent()) {
            return new Verdict.Kept(said.get());
        }
        Optional<Ruling> against = holding.against(ruling, alsoCalled(index, ruling));
        if (against.isPresent()) {
            return new Verdict.Contradicted(against.get());
        }
        return new Verdict.Kept(append(handle, ruling));
    }

    /** One that holds, and that a new one cannot hold beside. */
    Optional<Ruling> against(Handle handle, Ruling ruling) {
        return RulingRow.holding(handle).against(ruling, alsoCalled(index(handle), ruling));
    }

    /** Keeps a ruling behind all others; returns it with its number. */
    Ruling append(Handle handle, Ruling ruling) {
        Ruling numbered =
                ruling.withNumber(
                        handle.createQuery("select coalesce(max(number), 0) + 1 from ruling")
                                .mapTo(Integer.class)
                                .one());
        changing(
                handle,
                numbered,
                () -> Filing.insert(handle, "ruling", List.of(RulingRow.of(numbered))));
        return numbered;
    }

    /** What those are called besides of whom a ruling speaks. */
    private static Collection<String> alsoCalled(NameIndex index, Ruling ruling) {
        Set<Name> names = new TreeSet<>();
        ruling.names().forEach(name -> names.addAll(index.called(name)));
        return Stream.concat(ruling.names().stream(), index.heads(names).stream()).toList();
    }

    @Override
    public Optional<Ruling> undo(OptionalInt number, Instant at) {
        return store.write(handle -> undo(handle, number, at));
    }

    private Optional<Ruling> undo(Handle handle, OptionalInt number, Instant at) {
        Optional<Ruling> last =
                RulingRow.all(handle).stream()
                        .filter(ruling -> ruling.undone() == null)
                        .filter(r -> number.isEmpty() || r.number() == number.getAsInt())
                        .reduce((earlier, later) -> later);
        last.ifPresent(ruling -> undo(handle, ruling, at));
        return last;
    }

    /** Takes one back that holds. */
    void undo(Handle handle, Ruling ruling, Instant at) {
        changing(
                handle,
                ruling,
                () ->
                        handle.createUpdate("update ruling set undone = :at where number = :number")
                                .bind("at", at.toString())
                                .bind("number", ruling.number())
                                .execute());
    }

    /** Changes a ruling and links anew whomever it concerned before or concerns now. */
    private void changing(Handle handle, Ruling ruling, Runnable change) {
        NameIndex before = index(handle);
        Set<Name> names = new TreeSet<>();
        ruling.names().forEach(name -> names.addAll(before.called(name)));
        Set<Name> near = before.connected(names).keySet();
        change.run();
        new CurrentEntries(handle)
                .update(
                        new Relinking(handle, likeness, seats, RulingRow.holding(handle))
                                .relink(names, near));
    }
}
