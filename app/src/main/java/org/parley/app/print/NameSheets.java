package org.parley.app.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.core.actor.Affiliation;
import org.parley.core.entry.Party;
import org.parley.ledger.names.ActorFile;
import org.parley.ledger.names.KnownActor;
import org.parley.ledger.names.Place;
import org.parley.ledger.names.Ruling;
import org.parley.ledger.names.UnresolvedName;

/** Names and rulings as records for programs. */
public final class NameSheets {
    private static final List<String> NAMES =
            List.of(
                    "name",
                    "status",
                    "kind",
                    "party",
                    "party_code",
                    "basis",
                    "reason",
                    "mentions",
                    "articles",
                    "forms",
                    "sides",
                    "roles",
                    "disputed",
                    "candidates",
                    "rulings",
                    "document",
                    "start",
                    "end",
                    "text");

    private static final List<String> EVIDENCE =
            List.of(
                    "name",
                    "kind",
                    "article",
                    "document",
                    "published",
                    "written",
                    "mentions",
                    "start",
                    "end",
                    "text",
                    "party",
                    "party_code",
                    "basis",
                    "said_role",
                    "said_party",
                    "former",
                    "evidence_start",
                    "evidence_end",
                    "evidence_text");

    private static final List<String> RULINGS =
            List.of(
                    "number",
                    "kind",
                    "names",
                    "party",
                    "party_code",
                    "from",
                    "to",
                    "made",
                    "undone");

    private NameSheets() {}

    /** One record for each name, with status {@code unresolved} or {@code known}. */
    public static Sheet names(List<UnresolvedName> unresolved, List<KnownActor> known) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        unresolved.forEach(name -> rows.add(row(name)));
        known.forEach(actor -> rows.add(row(actor)));
        return new Sheet(NAMES, rows);
    }

    private static List<@Nullable Object> row(UnresolvedName name) {
        @Nullable Place first = name.first();
        return Arrays.asList(
                name.name(),
                "unresolved",
                null,
                null,
                null,
                null,
                word(name.reason()),
                name.mentions(),
                name.articles(),
                List.of(),
                List.of(),
                List.of(),
                false,
                name.candidates(),
                List.of(),
                first == null ? null : first.article().document(),
                first == null ? null : first.span().start(),
                first == null ? null : first.span().end(),
                first == null ? null : first.words());
    }

    private static List<@Nullable Object> row(KnownActor actor) {
        @Nullable Party party = actor.party();
        return Arrays.asList(
                actor.name(),
                "known",
                word(actor.kind()),
                party == null ? null : party.name(),
                party == null ? null : party.code(),
                actor.sides().isEmpty() ? null : word(actor.sides().get(0).basis()),
                null,
                actor.mentions(),
                actor.articles(),
                actor.forms(),
                actor.sides().stream().map(NamePhrase::side).toList(),
                actor.roles().stream().map(NamePhrase::role).toList(),
                actor.disputed(),
                actor.candidates(),
                actor.rulings().stream().map(ruling -> String.valueOf(ruling.number())).toList(),
                null,
                null,
                null,
                null);
    }

    /** One record for each article in which an actor stands, and each thing it says of his side. */
    public static Sheet evidence(List<ActorFile> files) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ActorFile file : files) {
            for (ActorFile.Standing at : file.standings()) {
                if (at.affiliations().isEmpty()) {
                    rows.add(row(file.actor(), at, null));
                }
                at.affiliations().forEach(said -> rows.add(row(file.actor(), at, said)));
            }
        }
        return new Sheet(EVIDENCE, rows);
    }

    private static List<@Nullable Object> row(
            KnownActor actor, ActorFile.Standing at, @Nullable Affiliation said) {
        @Nullable Party party = at.party();
        return Arrays.asList(
                actor.name(),
                word(actor.kind()),
                at.article().id(),
                at.article().document(),
                text(at.article().published()),
                at.name(),
                at.mentions(),
                at.first().span().start(),
                at.first().span().end(),
                at.first().text(),
                party == null ? null : party.name(),
                party == null ? null : party.code(),
                word(at.basis()),
                said == null ? null : said.role(),
                said == null ? null : said.party().name(),
                said == null ? null : said.former(),
                said == null ? null : said.evidence().span().start(),
                said == null ? null : said.evidence().span().end(),
                said == null ? null : said.evidence().text());
    }

    /** One record for each ruling. */
    public static Sheet rulings(List<Ruling> rulings) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Ruling ruling : rulings) {
            @Nullable Party party = ruling.party();
            rows.add(
                    Arrays.asList(
                            ruling.number(),
                            ruling.kind().word(),
                            ruling.names(),
                            party == null ? null : party.name(),
                            party == null ? null : party.code(),
                            text(ruling.since()),
                            text(ruling.until()),
                            text(ruling.made()),
                            text(ruling.undone())));
        }
        return new Sheet(RULINGS, rows);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
