package org.parley.app.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.app.board.Board;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Party;
import org.parley.ledger.history.Position;

/** A board as records: one for each cell. */
public final class PositionSheet {
    private static final List<String> COLUMNS =
            List.of(
                    "issue",
                    "party",
                    "move",
                    "target",
                    "polarity",
                    "certainty",
                    "past",
                    "since",
                    "evidence",
                    "chain",
                    "entries",
                    "outlets",
                    "origins_least",
                    "origins_most",
                    "entry");

    private PositionSheet() {}

    /** By row, then by column. */
    public static Sheet of(Board board) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (String issue : board.issues()) {
            for (String party : board.parties()) {
                board.position(issue, party).ifPresent(position -> rows.add(row(position)));
            }
        }
        return new Sheet(COLUMNS, rows);
    }

    private static List<@Nullable Object> row(Position position) {
        Entry lead = position.event().lead();
        @Nullable Party target = position.event().target();
        return Arrays.asList(
                lead.issue(),
                lead.party() == null ? null : lead.party().name(),
                lead.move().word(),
                target == null ? null : target.name(),
                lead.polarity().word(),
                lead.certainty().word(),
                lead.past(),
                position.event().first().map(Object::toString).orElse(null),
                lead.evidence().text(),
                Phrase.chainWords(lead),
                position.entries(),
                position.event().origins().outlets(),
                position.event().origins().least(),
                position.event().origins().most(),
                lead.id());
    }
}
