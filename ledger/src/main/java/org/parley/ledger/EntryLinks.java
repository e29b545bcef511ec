package org.parley.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.parley.core.actor.Actor.Basis;
import org.parley.core.entry.Party;
import org.parley.ledger.Standings.Standing;
import org.parley.ledger.names.Link.Why;

/** The parties of an article's entries, as its actors are linked. */
final class EntryLinks {
    private final Handle handle;
    private final String articleId;

    /**
     * The article's actors by all that it calls them; the first of two that are called the same.
     */
    private final Map<String, Standing> actors = new HashMap<>();

    private record Sides(
            String id,
            @Nullable Party party,
            @Nullable String speaker,
            @Nullable Party target,
            @Nullable Party linkedParty,
            @Nullable Party linkedTarget) {}

    EntryLinks(Handle handle, String articleId) {
        this.handle = handle;
        this.articleId = articleId;
        Standings.of(handle, articleId)
                .forEach(actor -> actors.putIfAbsent(actor.name().text(), actor));
        forms().forEach(
                        (form, actor) ->
                                Optional.ofNullable(actors.get(actor))
                                        .ifPresent(known -> actors.putIfAbsent(form, known)));
    }

    private Map<String, String> forms() {
        Map<String, String> forms = new HashMap<>();
        handle.createQuery(
                        "select form, name from actor_form where article_id = :id order by actor, position")
                .bind("id", articleId)
                .map(
                        (row, context) ->
                                forms.putIfAbsent(row.getString("form"), row.getString("name"))
                                        == null)
                .list();
        return forms;
    }

    void update() {
        for (Sides entry : entries()) {
            if (isStale(entry)) {
                store(entry.id(), party(entry), itself(entry.target()));
            }
        }
    }

    /** Ids of the entries whose parties are not those that the links give. */
    List<String> stale() {
        return entries().stream().filter(this::isStale).map(Sides::id).sorted().toList();
    }

    private boolean isStale(Sides entry) {
        return !Objects.equals(party(entry), entry.linkedParty())
                || !Objects.equals(itself(entry.target()), entry.linkedTarget());
    }

    private List<Sides> entries() {
        return handle.createQuery("select * from entry where article_id = :id")
                .bind("id", articleId)
                .map(
                        (row, context) ->
                                new Sides(
                                        row.getString("id"),
                                        EntryRow.party(row, "party"),
                                        row.getString("speaker"),
                                        EntryRow.party(row, "target"),
                                        EntryRow.party(row, "linked_party"),
                                        EntryRow.party(row, "linked_target")))
                .list();
    }

    private void store(String id, @Nullable Party party, @Nullable Party target) {
        handle.createUpdate(
                        "update entry set linked_party = :party, linked_party_code = :partyCode,"
                                + " linked_target = :target, linked_target_code = :targetCode where id = :id")
                .bind("party", party == null ? null : party.name())
                .bind("partyCode", party == null ? null : party.code())
                .bind("target", target == null ? null : target.name())
                .bind("targetCode", target == null ? null : target.code())
                .bind("id", id)
                .execute();
    }

    /**
     * The speaker's side if the reader took it from him too or a ruling gives it; else the party by
     * its linked name.
     */
    private @Nullable Party party(Sides entry) {
        @Nullable Party asRead = entry.party();
        @Nullable String speaker = entry.speaker();
        @Nullable Standing known = speaker == null ? null : actors.get(speaker);
        if (known == null) {
            return itself(asRead);
        }
        if (known.link().why() == Why.RULING) {
            return known.party();
        }
        return Objects.equals(known.asRead(), asRead)
                        && known.asReadBasis() != Basis.TEXT
                        && known.asReadBasis() != Basis.TALKS
                ? known.party()
                : itself(asRead);
    }

    /** A party that is an actor of the article, by the name, or for the side, it has now. */
    private @Nullable Party itself(@Nullable Party asRead) {
        @Nullable Standing known = asRead == null ? null : actors.get(asRead.name());
        if (known == null || known.asRead() != null && !known.asRead().equals(asRead)) {
            return asRead;
        }
        return Objects.requireNonNullElse(known.party(), asRead);
    }
}
