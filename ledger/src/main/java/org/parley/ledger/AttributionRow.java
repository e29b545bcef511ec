package org.parley.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Attribution;
import org.parley.core.text.Span;

/** An attribution as a row of its table. */
final class AttributionRow {
    private AttributionRow() {}

    /**
     * Values by column, in the table's order.
     *
     * @param position in the reading, from 0
     */
    static Map<String, @Nullable Object> of(
            String articleId, int position, Attribution attribution) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("article_id", articleId);
        row.put("position", position);
        row.put("depth", attribution.depth());
        row.put("source", JsonColumn.ofSpans(attribution.source()));
        row.put("cue_start", attribution.cue().start());
        row.put("cue_end", attribution.cue().end());
        row.put("content", JsonColumn.ofSpans(attribution.content()));
        row.put("rule", attribution.rule());
        return row;
    }

    static Attribution attribution(ResultSet row) throws SQLException {
        return new Attribution(
                JsonColumn.spans(row.getString("source")),
                new Span(row.getInt("cue_start"), row.getInt("cue_end")),
                JsonColumn.spans(row.getString("content")),
                row.getInt("depth"),
                row.getString("rule"));
    }
}
