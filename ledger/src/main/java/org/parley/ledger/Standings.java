package org.parley.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.parley.core.actor.Actor;
import org.parley.core.actor.Actor.Kind;
import org.parley.core.entry.Party;
import org.parley.core.text.Span;
import org.parley.ledger.names.KnownActor.Basis;
import org.parley.ledger.names.Link;
import org.parley.ledger.names.Name;

/** The actors of all articles, each with who it is across them. */
final class Standings {
    private static final String QUERY =
            "select a.*, l.head_kind, l.head_name, l.party as linked_party,"
                    + " l.party_code as linked_party_code, l.why, l.candidates"
                    + " from actor a left join link l"
                    + " on l.kind = a.kind and l.name = a.name and l.day = a.day";

    private Standings() {}

    /**
     * An actor in one article.
     *
     * @param linked whether names of other articles are compared with its name
     */
    record Standing(
            String articleId,
            int position,
            Name name,
            @Nullable LocalDate day,
            int mentions,
            Span first,
            @Nullable Party asRead,
            Actor.Basis asReadBasis,
            Link link,
            boolean linked) {

        @Nullable Party party() {
            return link.party(asRead, asReadBasis);
        }

        boolean open() {
            return link.open(asReadBasis);
        }

        /** Why it stands for its party. */
        Basis basis() {
            if (!Objects.equals(party(), asRead) || asRead == null) {
                return switch (link.why()) {
                    case RULING, JOINED -> Basis.RULING;
                    case REPORTS -> Basis.REPORTS;
                    case OFFICE -> Basis.OFFICE;
                    case NONE -> Basis.valueOf(asReadBasis.name());
                };
            }
            return link.why() == Link.Why.RULING ? Basis.RULING : Basis.valueOf(asReadBasis.name());
        }

        /** Under which name it is listed; a state, which has many, under its party's. */
        Name head() {
            return !linked && name.kind() == Kind.STATE && asRead != null
                    ? new Name(Kind.STATE, asRead.name())
                    : link.head();
        }
    }

    /** By article, then in its order. */
    static List<Standing> all(Handle handle) {
        return handle.createQuery(QUERY + " order by a.article_id, a.position")
                .map((row, context) -> standing(row))
                .list();
    }

    /** Those that no article, office or ruling gives a side, by article, then in its order. */
    static List<Standing> open(Handle handle) {
        return handle.createQuery(
                        QUERY
                                + " where a.basis in ('none', 'itself') and l.party is null"
                                + " order by a.article_id, a.position")
                .map((row, context) -> standing(row))
                .filter(Standing::open)
                .list();
    }

    /** By position. */
    static List<Standing> of(Handle handle, String articleId) {
        return handle.createQuery(QUERY + " where a.article_id = :id order by a.position")
                .bind("id", articleId)
                .map((row, context) -> standing(row))
                .list();
    }

    private static Standing standing(ResultSet row) throws SQLException {
        Name name = NameRow.name(row);
        Optional<Link> link =
                row.getString("why") == null
                        ? Optional.empty()
                        : Optional.of(NameRow.link(row, "linked_"));
        return new Standing(
                row.getString("article_id"),
                row.getInt("position"),
                name,
                Days.day(row),
                row.getInt("mentions"),
                EntryRow.span(row, "first"),
                EntryRow.party(row, "party"),
                Actor.Basis.valueOf(EntryRow.constant(row, "basis")),
                link.orElseGet(() -> Link.alone(name)),
                link.isPresent());
    }
}
