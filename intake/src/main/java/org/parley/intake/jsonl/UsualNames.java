package org.parley.intake.jsonl;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.intake.table.Table;

/** The names that columns usually have, the likeliest first. */
record UsualNames(Map<Column, List<String>> names) {
    static UsualNames load() {
        Map<Column, List<String>> names = new EnumMap<>(Column.class);
        for (List<String> row : Table.rows(UsualNames.class, "columns.tsv")) {
            Column column = Column.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            names.put(column, List.of(row.get(1).split(" ")));
        }
        return new UsualNames(names);
    }

    List<String> of(Column column) {
        return names.getOrDefault(column, List.of());
    }
}
