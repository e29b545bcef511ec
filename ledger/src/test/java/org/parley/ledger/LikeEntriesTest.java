package org.parley.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LikeEntriesTest {
    @TempDir Path folder;

    @Test
    void articles_foundByAnIndex_noScan() throws SQLException {
        Path file = folder.resolve("like.db");
        LedgerPlace.of(file).open().close();
        List<String> steps = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement sql = connection.createStatement();
                ResultSet row =
                        sql.executeQuery(
                                "explain query plan "
                                        + LikeEntries.ARTICLES
                                                .replace(":words", "'insists on'")
                                                .replace(":move", "'demand'"))) {
            while (row.next()) {
                steps.add(row.getString("detail"));
            }
        }
        List<String> ofEntries = steps.stream().filter(step -> step.contains("entry")).toList();
        assertEquals(
                List.of(
                        "SEARCH entry USING INDEX entry_by_cue (cue_words=? AND move=?)",
                        "SEARCH entry USING INDEX entry_by_cue (cue_words=?)"),
                ofEntries);
    }
}
