package org.parley.app.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.core.actor.Actor;
import org.parley.core.actor.Actor.Basis;
import org.parley.core.actor.Actor.Kind;
import org.parley.core.entry.Party;
import org.parley.core.entry.Passage;
import org.parley.reader.actors.Mention;

/** The actors behind mentions, as far as these tell: nothing of roles, nothing of evidence. */
final class MentionedActors {
    private MentionedActors() {}

    /** In order of their first mention; pronouns are nobody's first. */
    static List<Actor> of(String text, List<Mention> all) {
        Map<String, List<Mention>> mentions = new LinkedHashMap<>();
        for (Mention mention : all) {
            if (mention.kind() != Mention.Kind.PRONOUN) {
                mentions.computeIfAbsent(mention.actor(), name -> new ArrayList<>()).add(mention);
            }
        }
        return mentions.values().stream().map(one -> actor(text, one)).toList();
    }

    private static Actor actor(String text, List<Mention> mentions) {
        Mention first = mentions.get(0);
        Optional<Mention> named = mentions.stream().filter(MentionedActors::isName).findFirst();
        Kind kind = kind(named.orElse(first).kind());
        List<String> forms = new ArrayList<>(List.of(first.actor()));
        mentions.stream()
                .filter(MentionedActors::isName)
                .map(mention -> mention.span().of(text))
                .filter(form -> !forms.contains(form))
                .forEach(forms::add);
        @Nullable Party party = first.party();
        return new Actor(
                first.actor(),
                kind,
                forms.stream().distinct().toList(),
                mentions.size(),
                Passage.of(text, first.span()),
                party,
                basis(first.actor(), kind, party),
                List.of());
    }

    private static boolean isName(Mention mention) {
        return switch (mention.kind()) {
            case PERSON, STATE, BODY -> true;
            case ROLE, GROUP, PRONOUN -> false;
        };
    }

    private static Kind kind(Mention.Kind kind) {
        return switch (kind) {
            case PERSON -> Kind.PERSON;
            case STATE -> Kind.STATE;
            case BODY -> Kind.BODY;
            case GROUP -> Kind.GROUP;
            case ROLE, PRONOUN -> Kind.UNNAMED;
        };
    }

    private static Basis basis(String name, Kind kind, @Nullable Party party) {
        if (party == null) {
            return Basis.NONE;
        }
        if (kind == Kind.STATE || party.code() != null && kind == Kind.BODY) {
            return Basis.NAME;
        }
        return party.name().equals(name) ? Basis.ITSELF : Basis.TEXT;
    }
}
