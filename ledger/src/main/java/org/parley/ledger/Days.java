package org.parley.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day as part of a table's key: nothing is '', for a key must not be null. */
final class Days {
    private Days() {}

    static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** A day that is not ''. */
    static LocalDate parse(String day) {
        return LocalDate.parse(day);
    }

    static @Nullable LocalDate day(ResultSet row) throws SQLException {
        return day(row, "day");
    }

    static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        String day = row.getString(column);
        return day.isEmpty() ? null : LocalDate.parse(day);
    }
}
