package org.parley.reader.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Party;
import org.parley.core.text.Article;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Gives the actors of one article their parties. Persons take the side that the text gives them;
 * failing that, the office the gazetteer knows; failing that, they are a side of their own.
 */
final class Affiliations {
    private static final Pattern ELECTION =
            Pattern.compile(
                    "\\b(?:nominee|candidates?|front-?runner|presidential hopefuls?|on the campaign trail|primar(?:y|ies)|challenger)\\b");
    private static final double DOMESTIC_SHARE = 0.7;
    private static final int SHORTEST_ARTICLE = 4;
    private static final int LONGEST_TITLE = 8;

    private final Gazetteer gazetteer;
    private final SideWords words;
    private final Article article;
    private final Cast cast;
    private final Sides sides;
    private final boolean election;
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

    void settle() {
        for (Map.Entry<Spotter.Name, Actor> named : cast.actors().entrySet()) {
            if (named.getValue().isPerson()) {
                readTitles(named.getKey(), named.getValue());
            }
        }
        for (Map.Entry<Spotter.Name, Actor> named : cast.actors().entrySet()) {
            Actor actor = named.getValue();
            if (actor.party() == null && named.getKey().known() == null && !actor.isPerson()) {
                ownerOfBody(named.getKey()).ifPresent(actor::speaksFor);
            }
        }
        boolean domestic = isDomestic();
        if (domestic) {
            sides.stayAtHome();
        }
        for (Actor actor : cast.actors().values()) {
            if (actor.isPerson() && actor.party() == null && !domestic) {
                office(actor).ifPresent(actor::speaksFor);
            }
            actor.speaksFor(new Party(actor.name(), null));
        }
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
        if (actor.titles().stream().anyMatch(SideWords.CANDIDATE_WORDS::contains)
                || election && !inOffice) {
            return Optional.empty();
        }
        List<Gazetteer.Leader> known = gazetteer.leaders(actor.name());
        int year = article.published() == null ? -1 : article.published().getYear();
        return known.stream()
                .filter(leader -> year < 0 || leader.from() <= year && year <= leader.to())
                .map(Gazetteer.Leader::party)
                .findFirst();
    }

    /** What stands around a person's name: titles before it, appositions, a caucus in brackets. */
    private void readTitles(Spotter.Name name, Actor actor) {
        Sentence s = name.sentence();
        List<Token> before = before(s, name.from());
        for (Token token : before) {
            String word = token.text().toLowerCase(Locale.ROOT);
            if (gazetteer.title(word).isPresent() || SideWords.CANDIDATE_WORDS.contains(word)) {
                actor.titles().add(word);
                actor.gender(gazetteer.titleGender(word));
            }
        }
        boolean titled =
                before.stream()
                        .anyMatch(
                                t ->
                                        gazetteer
                                                .title(t.text())
                                                .filter(kind -> !kind.equals("honorific"))
                                                .isPresent());
        if (titled) {
            for (Token token : before) {
                if (gazetteer.title(token.text()).isEmpty()
                        && !SideWords.PORTFOLIOS.contains(token.lemma())) {
                    sides.at(s, token)
                            .filter(side -> sides.binds(side, before))
                            .ifPresent(actor::speaksFor);
                }
            }
        }
        Token head = name.head();
        for (Token child : s.children(head)) {
            if (child.is("appos") && !name.covers(child)) {
                role(s, child, actor);
            }
        }
        if (head.is("appos")) {
            s.head(head).ifPresent(noun -> role(s, noun, actor));
        }
        if (head.is("nsubj")
                && s.head(head).filter(p -> s.child(p, "cop").isPresent()).isPresent()) {
            s.head(head).ifPresent(noun -> role(s, noun, actor));
        }
    }

    private void role(Sentence s, Token noun, Actor actor) {
        String word = noun.lemma();
        if (SideWords.CANDIDATE_WORDS.contains(word)) {
            actor.titles().add(word);
            return;
        }
        if (gazetteer.title(word).isEmpty() || SideWords.RANK_AND_FILE.contains(word)) {
            return;
        }
        actor.titles().add(word);
        actor.gender(gazetteer.titleGender(word));
        sides.owner(s, noun)
                .filter(side -> sides.binds(side, List.of(noun)))
                .ifPresent(actor::speaksFor);
        sides.ofOffice(s, noun).ifPresent(actor::speaksFor);
    }

    /** The words right before a name that belong to it: adjectives, titles, possessives. */
    private static List<Token> before(Sentence s, int from) {
        List<Token> words = new ArrayList<>();
        for (int i = from - 1; i >= 0 && i >= from - LONGEST_TITLE; i--) {
            Token token = s.token(i);
            boolean belongs =
                    token.isNoun()
                            || token.isAdjective()
                            || token.tag().equals("POS")
                            || token.text().equals("-")
                            || token.tag().equals("FW");
            if (!belongs) {
                break;
            }
            words.add(0, token);
        }
        return words;
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
        return counts.getOrDefault(home, 0) >= DOMESTIC_SHARE * total && !anotherActs(home);
    }

    /** Whether a state other than {@code home} does something in the article. */
    private boolean anotherActs(String home) {
        return cast.actors().keySet().stream()
                .filter(name -> name.known() != null && name.head().is("nsubj"))
                .map(name -> name.known().party())
                .anyMatch(
                        side ->
                                side != null
                                        && side.code() != null
                                        && !side.code().equals(home)
                                        && !side.code().equals("IGO"));
    }

    /** A ministry, army or team with a state in its name speaks for that state. */
    private Optional<Party> ownerOfBody(Spotter.Name name) {
        Sentence s = name.sentence();
        String last = name.lastWord().toLowerCase(Locale.ROOT);
        if (!words.represents(last)) {
            return Optional.empty();
        }
        for (int i = name.from(); i < name.to(); i++) {
            Optional<Gazetteer.Hit> hit = gazetteer.longest(s, i);
            if (hit.isPresent() && hit.get().known().party() != null) {
                return Optional.of(hit.get().known().party());
            }
        }
        return sides.owner(s, name.head());
    }
}
