package org.parley.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import org.parley.core.actor.Actor.Kind;
import org.parley.ledger.names.Appearance;
import org.parley.ledger.names.Link;
import org.parley.ledger.names.Name;

/** A written name, and who it is, as columns. */
final class NameRow {
    private NameRow() {}

    static Name name(ResultSet row) throws SQLException {
        return new Name(Kind.valueOf(EntryRow.constant(row, "kind")), row.getString("name"));
    }

    static <S extends SqlStatement<S>> S bind(S statement, Name name) {
        return statement.bind("kind", ActorRow.word(name.kind())).bind("name", name.text());
    }

    static <S extends SqlStatement<S>> S bind(S statement, Appearance at) {
        return bind(statement, at.name()).bind("day", Days.text(at.day()));
    }

    /** Values by column, in the table's order. */
    static Map<String, @Nullable Object> of(Appearance at, Link link) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("kind", ActorRow.word(at.name().kind()));
        row.put("name", at.name().text());
        row.put("day", Days.text(at.day()));
        row.put("head_kind", ActorRow.word(link.head().kind()));
        row.put("head_name", link.head().text());
        EntryRow.putParty(row, "party", link.party());
        row.put("why", ActorRow.word(link.why()));
        row.put("candidates", JsonColumn.ofNames(link.candidates()));
        return row;
    }

    /** A row of {@code link}, its columns named with {@code prefix}. */
    static Link link(ResultSet row, String prefix) throws SQLException {
        return new Link(
                new Name(
                        Kind.valueOf(EntryRow.constant(row, "head_kind")),
                        row.getString("head_name")),
                EntryRow.party(row, prefix + "party"),
                Link.Why.valueOf(EntryRow.constant(row, "why")),
                JsonColumn.names(row.getString("candidates")));
    }
}
