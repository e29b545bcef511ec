package org.parley.ledger;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.core.text.Article;
import org.parley.ledger.contradictions.Told;
import org.parley.ledger.rulings.EntryRuling;
import org.parley.ledger.rulings.Precision;
import org.parley.ledger.rulings.Reviewed;

/**
 * Keeps in step which entries were ruled on, and with what verdict on their reading, inside the
 * caller's transaction; and answers from it what is still to be reviewed.
 */
final class ReviewedRows {
    private static final String UNRULED =
            "not exists (select 1 from reviewed_entry r where r.id = current_entry.id)"
                    + " and not exists (select 1 from entry_ruling a where a.kind = 'add'"
                    + " and a.undone is null and a.entry_id = current_entry.id)";

    private final Handle handle;

    ReviewedRows(Handle handle) {
        this.handle = handle;
    }

    /** Follows what was ruled on the entries of an article. */
    void update(String id, RuledEntries ruled, @Nullable Article article) {
        handle.execute("delete from reviewed_entry where article_id = ?", id);
        if (article != null) {
            Filing.insert(handle, "reviewed_entry", values(id, ruled, article));
        }
    }

    /** What is wrong with the rows of an article; nothing if they are as they must be. */
    Optional<String> flaw(String id, RuledEntries ruled, Article article) {
        List<Map<String, @Nullable Object>> there =
                handle.createQuery(
                                "select * from reviewed_entry where article_id = :id order by id")
                        .bind("id", id)
                        .map(
                                (row, context) -> {
                                    Map<String, @Nullable Object> values = new LinkedHashMap<>();
                                    int columns = row.getMetaData().getColumnCount();
                                    for (int i = 1; i <= columns; i++) {
                                        values.put(
                                                row.getMetaData().getColumnName(i),
                                                row.getString(i));
                                    }
                                    return values;
                                })
                        .list();
        return there.equals(values(id, ruled, article))
                ? Optional.empty()
                : Optional.of("which of its entries were ruled on is not what the rulings say");
    }

    private List<Map<String, @Nullable Object>> values(
            String id, RuledEntries ruled, Article article) {
        return ruled.reviewed(id, article).stream()
                .sorted(Comparator.comparing(one -> one.entry().id()))
                .map(one -> values(id, one))
                .toList();
    }

    private static Map<String, @Nullable Object> values(String id, Reviewed reviewed) {
        Entry entry = reviewed.entry();
        @Nullable Party party = entry.party();
        EntryRuling.@Nullable Kind verdict = reviewed.verdict();
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", entry.id());
        row.put("article_id", id);
        row.put("verdict", verdict == null ? "" : verdict.name().toLowerCase(Locale.ROOT));
        row.put("move", entry.move().word());
        row.put("party", party == null ? "" : party.name());
        row.put("party_code", party == null || party.code() == null ? "" : party.code());
        row.put("issue", entry.issue() == null ? "" : entry.issue());
        row.put("talks", JsonColumn.ofNames(entry.talks()));
        row.put("published", Days.text(entry.article().published()));
        return row;
    }

    /**
     * The entries that nobody ruled on, the least confident first, then in the ledger's order.
     *
     * @param from how many are passed over
     */
    Page<Entry> unruled(Question question, int from, int most) {
        Optional<Conditions> asked = new Questions(handle).ofEntries(question);
        if (asked.isEmpty()) {
            return new Page<>(List.of(), 0);
        }
        Conditions conditions = asked.get();
        boolean everything = question.equals(Question.everything());
        int total =
                everything
                        ? all() - ruled()
                        : conditions
                                .copy()
                                .and(UNRULED)
                                .query(handle, "select count(*) from current_entry", "")
                                .mapTo(Integer.class)
                                .one();
        List<String> ids =
                conditions
                        .and(UNRULED)
                        .query(
                                handle,
                                "select id from current_entry",
                                " order by confidence, published, article_id, evidence_start, id"
                                        + " limit :most offset :from")
                        .bind("most", most)
                        .bind("from", from)
                        .mapTo(String.class)
                        .list();
        Map<String, Told> told = Leads.told(handle, ids);
        return new Page<>(ids.stream().map(told::get).map(one -> one.entry()).toList(), total);
    }

    private int all() {
        return handle.createQuery(
                        "select coalesce(sum(entries), 0) from issue_count where talks = ''")
                .mapTo(Integer.class)
                .one();
    }

    /** How many of the current entries were ruled on. */
    private int ruled() {
        return handle.createQuery(
                        "select count(*) from (select r.id from reviewed_entry r"
                                + " join current_entry c on c.id = r.id union select a.entry_id"
                                + " from entry_ruling a join current_entry c on c.id = a.entry_id"
                                + " where a.kind = 'add' and a.undone is null) as ruled")
                .mapTo(Integer.class)
                .one();
    }

    /** How many of the readings that were ruled on were right: of all, then of each move. */
    List<Precision> precision(Question question) {
        Conditions conditions = new Conditions().and("verdict <> ''");
        conditions.add(
                "(lower(party) = :party or lower(party_code) = :party)",
                "party",
                question.party() == null ? null : Rows.lower(question.party()));
        if (question.whole()) {
            conditions.add("issue = :issue", "issue", question.issue());
        } else {
            conditions.add(
                    "issue > '' and lower(issue) like :issue escape '!'",
                    "issue",
                    Rows.pattern(question.issue()));
        }
        if (!question.moves().isEmpty()) {
            conditions.in(
                    "move", "moves", question.moves().stream().sorted().map(Move::word).toList());
        }
        conditions.add("published >= :since", "since", ArticleRow.text(question.since()));
        conditions.add("published <= :until", "until", ArticleRow.text(question.until()));
        if (question.until() != null) {
            conditions.and("published > ''");
        }
        conditions.add(
                "lower(talks) like :talks escape '!'",
                "talks",
                question.talks() == null ? null : Rows.pattern('"' + question.talks() + '"'));
        Map<Move, Map<EntryRuling.Kind, Integer>> counts = new EnumMap<>(Move.class);
        conditions
                .query(
                        handle,
                        "select move, verdict, count(*) from reviewed_entry",
                        " group by move, verdict")
                .map(
                        (row, context) ->
                                counts.computeIfAbsent(
                                                        Move.parse(row.getString(1)).orElseThrow(),
                                                        move ->
                                                                new EnumMap<>(
                                                                        EntryRuling.Kind.class))
                                                .put(kind(row.getString(2)), row.getInt(3))
                                        == null)
                .list();
        return Precision.of(counts);
    }

    private static EntryRuling.Kind kind(String column) {
        return Arrays.stream(EntryRuling.Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(column))
                .findFirst()
                .orElseThrow();
    }
}
