package org.parley.ledger;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.parley.core.text.Span;
import org.parley.ledger.rulings.AsRead;
import org.parley.ledger.rulings.CueWords;
import org.parley.ledger.rulings.EntryRuling;

/** Where cases may be that are like those ruled on, found by the words of their cues. */
final class LikeEntries {
    /** Both halves are answered by the index entry_by_cue. */
    static final String ARTICLES =
            "select article_id from entry where cue_words = :words and move = :move"
                    + " union select article_id from entry where cue_words is null";

    private LikeEntries() {}

    /** The articles with an entry that one of some onward rulings may go for, by their ids. */
    static Set<String> articles(Handle handle, Collection<EntryRuling> onward) {
        Set<String> articles = new TreeSet<>();
        for (EntryRuling ruling : onward) {
            @Nullable AsRead was = ruling.was();
            if (was != null) {
                articles.addAll(
                        handle.createQuery(ARTICLES)
                                .bind("words", CueWords.of(ruling.cue().text()))
                                .bind("move", was.move().word())
                                .mapTo(String.class)
                                .list());
            }
        }
        return articles;
    }

    /** Fills in the words of the cues of entries that an older Parley kept. */
    static void fill(Handle handle) {
        Map<String, String> words =
                handle.createQuery(
                                "select e.id, e.cue_start, e.cue_end, a.text from entry e"
                                        + " join article a on a.id = e.article_id"
                                        + " where e.cue_words is null")
                        .reduceRows(
                                new TreeMap<String, String>(),
                                (all, row) -> {
                                    Span cue =
                                            new Span(
                                                    row.getColumn("cue_start", Integer.class),
                                                    row.getColumn("cue_end", Integer.class));
                                    all.put(
                                            row.getColumn("id", String.class),
                                            CueWords.of(
                                                    cue.of(row.getColumn("text", String.class))));
                                    return all;
                                });
        if (!words.isEmpty()) {
            PreparedBatch batch =
                    handle.prepareBatch("update entry set cue_words = :words where id = :id");
            words.forEach((id, folded) -> batch.bind("words", folded).bind("id", id).add());
            batch.execute();
        }
    }
}
