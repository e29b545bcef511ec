package org.parley.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Attribution;
import org.parley.core.entry.Attribution.Manner;
import org.parley.core.entry.Attribution.Stance;
import org.parley.core.entry.SourceChain;
import org.parley.core.text.Span;

/** An attribution with its chain as a row of its table. */
final class AttributionRow {
    private AttributionRow() {}

    /**
     * Values by column, in the table's order.
     *
     * @param position in the reading, from 0
     */
    static Map<String, @Nullable Object> of(String articleId, int position, SourceChain chain) {
        Attribution attribution = chain.attribution();
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("article_id", articleId);
        row.put("position", position);
        row.put("depth", attribution.depth());
        row.put("source", JsonColumn.ofSpans(attribution.source()));
        row.put("cue_start", attribution.cue().start());
        row.put("cue_end", attribution.cue().end());
        row.put("content", JsonColumn.ofSpans(attribution.content()));
        row.put("rule", attribution.rule());
        row.put("manner", attribution.manner().word());
        row.put("stance", attribution.stance().word());
        row.put("confidence", attribution.confidence());
        row.put("reporters", JsonColumn.ofReporters(chain.reporters()));
        return row;
    }

    /** The attribution of a row; empty if an older Parley wrote it, which did not know so much. */
    static Optional<SourceChain> chain(ResultSet row) throws SQLException {
        @Nullable String reporters = row.getString("reporters");
        if (reporters == null) {
            return Optional.empty();
        }
        Attribution attribution =
                new Attribution(
                        JsonColumn.spans(row.getString("source")),
                        new Span(row.getInt("cue_start"), row.getInt("cue_end")),
                        JsonColumn.spans(row.getString("content")),
                        row.getInt("depth"),
                        Manner.valueOf(row.getString("manner").toUpperCase(Locale.ROOT)),
                        Stance.valueOf(row.getString("stance").toUpperCase(Locale.ROOT)),
                        row.getString("rule"),
                        row.getDouble("confidence"));
        return Optional.of(new SourceChain(attribution, JsonColumn.reporters(reporters)));
    }
}
