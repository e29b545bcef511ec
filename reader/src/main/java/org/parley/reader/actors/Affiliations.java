package org.parley.reader.actors;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.core.actor.Actor.Basis;
import org.parley.core.entry.Party;
import org.parley.core.names.Office;
import org.parley.core.text.Article;
import org.parley.reader.syntax.Sentence;

/**
 * Gives the actors of one article their parties. Persons take the side that the text gives them;
 * failing that, the office the gazetteer knows; failing that, they are a side of their own.
 */
final class Affiliations {
    private static final Pattern ELECTION =
            Pattern.compile(
                    "\\b(?:nominee|candidates?|front-?runner|presidential hopefuls?|on the campaign trail|primar(?:y|ies)|challenger)\\b");
    private static final Comparator<Claim> SUREST =
            Comparator.comparing(Claim::strength)
                    .thenComparing(Affiliations::isNamed)
                    .thenComparing(Claim::evidence, Comparator.reverseOrder());
    private static final String GOVERNMENT = "government";
    private static final double DOMESTIC_SHARE = 0.7;
    private static final double NEARLY_ALL = 0.9;
    private static final int SHORTEST_ARTICLE = 4;

    private final Gazetteer gazetteer;
    private final SideWords words;
    private final Article article;
    private final Cast cast;
    private final Sides sides;
    private final boolean election;
    private boolean domestic;
    private final int length;

    Affiliations(
            Gazetteer gazetteer,
            SideWords words,
            Article article,
            Cast cast,
            Sides sides,
            int sentences) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.article = article;
        this.cast = cast;
        this.sides = sides;
        this.election = ELECTION.matcher(article.text()).find();
        this.length = sentences;
    }

    /**
     * Gives every actor its party; may be asked again when more is known.
     *
     * @param names what pronouns and descriptions stand for, or null if that is not known yet
     * @return the persons whose party has changed, by name
     */
    Map<String, Party> settle(@Nullable Names names) {
        Map<Actor, Party> before = new LinkedHashMap<>();
        cast.actors()
                .values()
                .forEach(
                        actor -> {
                            if (actor.party() != null) {
                                before.put(actor, actor.party());
                            }
                        });
        Claims claims = new Claims(gazetteer, words, cast, sides, names);
        if (names != null) {
            cast.actors().values().forEach(actor -> actor.claims().clear());
        }
        cast.actors()
                .forEach(
                        (name, actor) -> {
                            if (actor.isPerson()) {
                                actor.claims().addAll(claims.at(name, actor));
                            }
                        });
        cast.actors()
                .forEach(
                        (name, actor) -> {
                            if (actor.party() == null
                                    && name.known() == null
                                    && !actor.isPerson()) {
                                ownerOfBody(name)
                                        .ifPresent(side -> actor.speaksFor(side, Basis.NAME));
                            }
                        });
        if (names == null && isDomestic()) {
            sides.homeland().stayAtHome();
            domestic = true;
        }
        Map<Actor, Spotter.Name> first = new LinkedHashMap<>();
        cast.actors().forEach((name, actor) -> first.putIfAbsent(actor, name));
        Officers officers =
                new Officers(gazetteer, words, cast, sides, new Towns(article, words, cast), names);
        LateNames late = new LateNames(gazetteer, words, cast, sides, names);
        first.forEach((actor, name) -> settle(name, actor, officers, late));
        Map<String, Party> changed = new LinkedHashMap<>();
        before.forEach(
                (actor, party) -> {
                    if (actor.party() != null && !party.equals(actor.party())) {
                        changed.put(actor.name(), actor.party());
                    }
                });
        return changed;
    }

    private void settle(Spotter.Name name, Actor actor, Officers officers, LateNames late) {
        if (!actor.isPerson()) {
            if (actor.party() == null) {
                actor.speaksFor(new Party(actor.name(), null), Basis.ITSELF);
            }
            return;
        }
        Optional<Claim> claim = actor.claims().stream().filter(c -> !c.former()).max(SUREST);
        if (claim.isPresent()) {
            Party side = claim.get().party();
            actor.speaksFor(isVague(side) ? officers.body(name).orElse(side) : side, Basis.TEXT);
            return;
        }
        Optional<Party> office =
                (domestic ? Optional.<Party>empty() : office(actor))
                        .or(() -> officers.side(name, actor))
                        .or(() -> late.side(actor))
                        .filter(side -> !Politicians.isHouse(side) || !cast.isPartisan());
        actor.speaksFor(
                office.orElseGet(() -> new Party(actor.name(), null)),
                office.isPresent() ? Basis.OFFICE : Basis.ITSELF);
    }

    /** Whether a side is only a noun for bodies or parts of them: the group of "group leader". */
    private static boolean isVague(Party side) {
        String noun = side.name();
        Set<String> kinds = Kinds.known().ofNoun(noun);
        return side.code() == null
                && (!kinds.isEmpty() && !kinds.contains(GOVERNMENT)
                        || SideWords.PARTS.contains(noun.substring(noun.lastIndexOf(' ') + 1)));
    }

    /** Whether a claim's side has a name and not only a noun. */
    private static boolean isNamed(Claim claim) {
        return Character.isUpperCase(claim.party().name().codePointAt(0));
    }

    private Optional<Party> office(Actor actor) {
        boolean inOffice =
                actor.titles().stream()
                        .flatMap(title -> gazetteer.title(title).stream())
                        .anyMatch(
                                kind ->
                                        kind.equals("head")
                                                || kind.equals("minister")
                                                || kind.equals("official"));
        if (actor.isRetired()
                || actor.titles().stream().anyMatch(SideWords.CANDIDATE_WORDS::contains)
                || election && !inOffice) {
            return Optional.empty();
        }
        List<Party> sides =
                Stream.concat(gazetteer.offices(actor.name()).stream(), bySurname(actor))
                        .filter(held -> article.published() == null || held.on(article.published()))
                        .map(Office::party)
                        .distinct()
                        .toList();
        return sides.size() == 1 ? Optional.of(sides.get(0)) : Optional.empty();
    }

    /** "President Ruiz" on the day of the report, where no other name of his is given. */
    private Stream<Office> bySurname(Actor actor) {
        return article.published() == null || actor.name().contains(" ")
                ? Stream.empty()
                : gazetteer.officesOf(actor.name()).stream()
                        .filter(held -> actor.titles().contains(held.role()));
    }

    /**
     * Whether all states the article speaks of are one: then its officials are sides of their own.
     */
    private boolean isDomestic() {
        Map<String, Integer> counts = new HashMap<>();
        int total = 0;
        for (Map.Entry<Spotter.Name, Actor> named : cast.actors().entrySet()) {
            Gazetteer.@Nullable Known known = named.getKey().known();
            @Nullable String code = null;
            if (known != null && known.party() != null && known.type() != Gazetteer.Type.CITY) {
                code = known.party().code();
            } else if (known == null && named.getValue().isPerson()) {
                code = office(named.getValue()).map(Party::code).orElse(null);
            }
            if (code != null) {
                counts.merge(code, 1, Integer::sum);
                total++;
            }
        }
        if (length < SHORTEST_ARTICLE || counts.isEmpty()) {
            return false;
        }
        String home =
                counts.entrySet().stream()
                        .max(
                                Map.Entry.<String, Integer>comparingByValue()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .orElseThrow();
        int own = counts.getOrDefault(home, 0);
        return own >= NEARLY_ALL * total
                || own >= DOMESTIC_SHARE * total && !cast.anotherActs(home);
    }

    /** A ministry, army or team with a state in its name speaks for that state. */
    private Optional<Party> ownerOfBody(Spotter.Name name) {
        Sentence s = name.sentence();
        String last = name.lastWord().toLowerCase(Locale.ROOT);
        if (!words.represents(last)) {
            return Optional.empty();
        }
        if (words.isClub(last) && name.to() - name.from() > 2) {
            return Optional.empty();
        }
        for (int i = name.from(); i < name.to(); i++) {
            Optional<Gazetteer.Hit> hit = gazetteer.longest(s, i);
            Optional<Party> state =
                    hit.filter(h -> h.to() < name.to())
                            .filter(h -> h.known().type() != Gazetteer.Type.CITY)
                            .map(h -> h.known().party())
                            .filter(side -> side.code() != null);
            if (state.isPresent()) {
                return state;
            }
        }
        return sides.owner(s, name.head());
    }
}
