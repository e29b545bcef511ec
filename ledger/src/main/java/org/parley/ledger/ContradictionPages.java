package org.parley.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.parley.core.entry.Move;
import org.parley.ledger.ContradictionRows.Pair;
import org.parley.ledger.Recalled.Kept;
import org.parley.ledger.contradictions.Contradiction;
import org.parley.ledger.origins.Account;
import org.parley.ledger.origins.Origins;
import org.parley.ledger.rulings.EntryPair;

/** Answers what contradicts what from the table of contradictions. */
final class ContradictionPages {
    private final Handle handle;
    private final Recalled recalled;
    private final Questions questions;

    /**
     * @param recalled of the state that the handle sees
     */
    ContradictionPages(Handle handle, Recalled recalled) {
        this.handle = handle;
        this.recalled = recalled;
        this.questions = new Questions(handle);
    }

    /**
     * The newest contradictions: by the day of the later entry (unknown days last), then by ids.
     *
     * @param without those that are left out
     * @param from how many are passed over
     */
    Page<Contradiction> page(Question question, Collection<EntryPair> without, int from, int most) {
        Conditions conditions = new Conditions();
        if (!asked(question, conditions)) {
            return new Page<>(List.of(), 0);
        }
        return page(question, conditions, without, from, most);
    }

    /** The newest of one entry, in the same order. */
    List<Contradiction> of(String entry, Collection<EntryPair> without, int most) {
        Conditions conditions = new Conditions();
        conditions.and("(first = :entry or second = :entry)");
        conditions.value("entry", entry);
        return page(Question.everything(), conditions, without, 0, most).some();
    }

    private Page<Contradiction> page(
            Question question,
            Conditions conditions,
            Collection<EntryPair> without,
            int from,
            int most) {
        if (!without.isEmpty()) {
            List<String> pairs = new ArrayList<>();
            for (EntryPair pair : without) {
                pairs.add(pair.lesser() + ' ' + pair.greater());
                pairs.add(pair.greater() + ' ' + pair.lesser());
            }
            conditions.notIn("first || ' ' || second", "without", pairs);
        }
        List<Pair> pairs =
                conditions
                        .query(
                                handle,
                                "select first, second, kind from contradiction",
                                " order by day desc, first desc, second desc limit :most offset :from")
                        .bind("most", most)
                        .bind("from", from)
                        .map(
                                (row, context) ->
                                        new Pair(
                                                row.getString(1),
                                                row.getString(2),
                                                row.getString(3)))
                        .list();
        boolean all = from == 0 && pairs.size() < most;
        return new Page<>(whole(question, pairs), all ? pairs.size() : count(conditions));
    }

    private int count(Conditions conditions) {
        return conditions
                .query(handle, "select count(*) from contradiction", "")
                .mapTo(Integer.class)
                .one();
    }

    /** Adds what a question asks of both entries. */
    private boolean asked(Question question, Conditions conditions) {
        if (!questions.asked(question.withMoves(Set.of()), "issue", "party", conditions)) {
            return false;
        }
        List<String> moves = question.moves().stream().sorted().map(Move::word).toList();
        for (String one : List.of("first", "second")) {
            String published = one + "_published";
            if (!moves.isEmpty()) {
                conditions.in(one + "_move", one + "_moves", moves);
            }
            conditions.add(published + " >= :since", "since", ArticleRow.text(question.since()));
            conditions.add(published + " <= :until", "until", ArticleRow.text(question.until()));
            if (question.until() != null && question.since() == null) {
                conditions.and(published + " > ''");
            }
            conditions.add(
                    one + "_talks like :talks escape '!'",
                    "talks",
                    question.talks() == null ? null : Rows.pattern('"' + question.talks() + '"'));
        }
        return true;
    }

    private List<Contradiction> whole(Question question, List<Pair> pairs) {
        Set<String> ids = new TreeSet<>();
        pairs.forEach(pair -> ids.addAll(List.of(pair.first(), pair.second())));
        Map<String, Kept> kept = recalled.entries(handle, ids);
        Map<String, Map<String, Account>> against = against(question, ids);
        List<Contradiction> whole = new ArrayList<>();
        for (Pair pair : pairs) {
            whole.add(
                    Contradiction.of(
                            ContradictionRows.kind(pair.kind()),
                            Objects.requireNonNull(kept.get(pair.first())).told(),
                            Objects.requireNonNull(kept.get(pair.second())).told(),
                            origins(against, pair.first()) + origins(against, pair.second())));
        }
        return whole;
    }

    private static int origins(Map<String, Map<String, Account>> against, String id) {
        return Origins.of(against.getOrDefault(id, Map.of()).values()).least();
    }

    /**
     * The accounts that contradict some entries, by ids of these and of theirs.
     *
     * @param question what both are asked for by
     */
    Map<String, Map<String, Account>> against(Question question, Collection<String> ids) {
        Map<String, Set<String>> others = others(question, ids);
        Map<String, Kept> kept =
                recalled.entries(handle, others.values().stream().flatMap(Set::stream).toList());
        Map<String, Map<String, Account>> against = new TreeMap<>();
        others.forEach(
                (id, entries) -> {
                    Map<String, Account> by = new TreeMap<>();
                    entries.forEach(
                            other ->
                                    by.put(
                                            other,
                                            Objects.requireNonNull(kept.get(other))
                                                    .telling()
                                                    .account()));
                    against.put(id, by);
                });
        return against;
    }

    /** Ids of the entries that contradict some others, by these. */
    private Map<String, Set<String>> others(Question question, Collection<String> ids) {
        Map<String, Set<String>> others = new LinkedHashMap<>();
        Set<String> wanted = new TreeSet<>(ids);
        for (String side : List.of("first", "second")) {
            Conditions conditions = new Conditions();
            if (asked(question, conditions)) {
                Leads.chunks(
                        wanted,
                        some -> {
                            Conditions these = conditions.copy();
                            these.in(side, "ids", some);
                            these.query(handle, "select first, second from contradiction", "")
                                    .map(
                                            (row, context) ->
                                                    List.of(row.getString(1), row.getString(2)))
                                    .forEach(
                                            pair -> {
                                                int at = side.equals("first") ? 0 : 1;
                                                others.computeIfAbsent(
                                                                pair.get(at),
                                                                id -> new LinkedHashSet<>())
                                                        .add(pair.get(1 - at));
                                            });
                        });
            }
        }
        return others;
    }
}
