package org.parley.reader.actors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.actor.Actor;
import org.parley.core.actor.Actor.Basis;
import org.parley.core.actor.Affiliation;
import org.parley.core.entry.Party;
import org.parley.core.entry.Passage;

/** Lists the actors of an article with what it teaches of them, from its mentions. */
final class Roster {
    private final String text;
    private final Map<String, org.parley.reader.actors.Actor> named;
    private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();

    /**
     * @param text of the article
     * @param named the cast by fullest name
     */
    Roster(String text, Map<String, org.parley.reader.actors.Actor> named) {
        this.text = text;
        this.named = named;
    }

    /** The actors behind mentions, in order of their first. */
    List<Actor> of(List<Mention> all) {
        for (Mention mention : all) {
            mentions.computeIfAbsent(key(mention), key -> new ArrayList<>()).add(mention);
        }
        return mentions.values().stream().map(this::actor).toList();
    }

    /** Words of one actor with two parties, as "the minister" of two states, are two actors. */
    private String key(Mention mention) {
        Party party = mention.party();
        return named.containsKey(mention.actor())
                ? mention.actor()
                : mention.actor() + "\n" + (party == null ? "" : party.name());
    }

    private Actor actor(List<Mention> own) {
        Mention first = telling(own);
        org.parley.reader.actors.@Nullable Actor member = named.get(first.actor());
        Set<String> forms = new LinkedHashSet<>();
        forms.add(first.actor());
        own.stream()
                .filter(m -> isForm(m.kind()))
                .map(m -> m.span().of(text).replaceAll("\\s+", " "))
                .forEach(forms::add);
        return new Actor(
                first.actor(),
                kind(first, member),
                List.copyOf(forms),
                own.size(),
                Passage.of(text, first.span()),
                first.party(),
                basis(first, member),
                member == null ? List.of() : affiliations(member));
    }

    /** The first that has the full name, else the first by any name, else the first. */
    private Mention telling(List<Mention> own) {
        List<Mention> names = own.stream().filter(m -> isForm(m.kind())).toList();
        return names.stream()
                .filter(m -> m.span().of(text).replaceAll("\\s+", " ").contains(m.actor()))
                .findFirst()
                .orElse(names.isEmpty() ? own.get(0) : names.get(0));
    }

    private static boolean isForm(Mention.Kind kind) {
        return kind == Mention.Kind.PERSON
                || kind == Mention.Kind.STATE
                || kind == Mention.Kind.BODY;
    }

    private static Actor.Kind kind(Mention first, org.parley.reader.actors.@Nullable Actor member) {
        if (member == null) {
            return first.party() == null ? Actor.Kind.UNNAMED : Actor.Kind.GROUP;
        }
        if (member.isPerson()) {
            return Actor.Kind.PERSON;
        }
        return first.kind() == Mention.Kind.STATE ? Actor.Kind.STATE : Actor.Kind.BODY;
    }

    private static Basis basis(Mention first, org.parley.reader.actors.@Nullable Actor member) {
        Party party = first.party();
        if (party == null) {
            return Basis.NONE;
        }
        if (member != null && member.basis() != Basis.NONE) {
            return member.basis();
        }
        return first.actor()
                        .toLowerCase(java.util.Locale.ROOT)
                        .endsWith(party.name().toLowerCase(java.util.Locale.ROOT))
                ? Basis.ITSELF
                : Basis.TEXT;
    }

    private List<Affiliation> affiliations(org.parley.reader.actors.Actor member) {
        return member.claims().stream()
                .sorted(java.util.Comparator.comparing(Claim::evidence))
                .map(
                        claim ->
                                new Affiliation(
                                        claim.role(),
                                        claim.party(),
                                        claim.former(),
                                        Passage.of(text, claim.evidence())))
                .distinct()
                .toList();
    }
}
