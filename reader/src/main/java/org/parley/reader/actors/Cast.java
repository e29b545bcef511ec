package org.parley.reader.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.actor.Actor.Basis;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * The proper names of one article and the actors they name: "Rubio" is the "Marco Rubio" of another
 * sentence.
 */
final class Cast {
    private static final int FEW = 2;
    private static final Set<String> BRACKETS = Set.of("(", "-LRB-");

    private final Map<String, Actor> abbreviations = new HashMap<>();

    private final Gazetteer gazetteer;

    private final List<Sentence> sentences;

    private final List<List<Spotter.Name>> names = new ArrayList<>();

    private final Map<Spotter.Name, Actor> actors = new LinkedHashMap<>();

    private final Aliases aliases = new Aliases();

    Cast(Gazetteer gazetteer, List<Sentence> sentences) {
        this.gazetteer = gazetteer;
        this.sentences = sentences;
        Spotter spotter = new Spotter(gazetteer);
        Set<String> words = new HashSet<>();
        sentences.forEach(s -> s.tokens().forEach(t -> words.add(t.text())));
        NameTypes types = new NameTypes(gazetteer, words);
        sentences.forEach(s -> names.add(new ArrayList<>(spotter.names(s))));
        names.forEach(list -> list.replaceAll(types::typed));
        Set<String> states = states();
        names.forEach(list -> list.replaceAll(name -> types.atHome(name, states)));
        Set<String> peoples = statesByName();
        names.forEach(list -> list.replaceAll(name -> types.ofFormerState(name, peoples)));
        registerFullNames();
        names.forEach(list -> list.forEach(this::actor));
        actors.forEach(
                (name, actor) -> {
                    if (name.known() != null && isBody(name.known().type())) {
                        actor.goByOwnForm();
                    }
                });
        sentences.forEach(this::addPeoples);
        this.bodies = new NamedBodies(gazetteer, this);
    }

    private final NamedBodies bodies;

    private static boolean isBody(Gazetteer.Type type) {
        return type == Gazetteer.Type.BODY || type == Gazetteer.Type.PARTY;
    }

    /** Codes of the states that the article names. */
    Set<String> states() {
        Set<String> codes = new HashSet<>();
        for (List<Spotter.Name> list : names) {
            for (Spotter.Name name : list) {
                if (name.known() != null
                        && name.known().party() != null
                        && name.known().party().code() != null) {
                    codes.add(name.known().party().code());
                }
            }
        }
        return codes;
    }

    /** Codes of the states that the article names by themselves or their people. */
    Set<String> statesByName() {
        Set<String> codes = new HashSet<>();
        names.stream()
                .flatMap(List::stream)
                .flatMap(name -> Optional.ofNullable(name.known()).stream())
                .filter(
                        known ->
                                known.type() == Gazetteer.Type.STATE
                                        || known.type() == Gazetteer.Type.DEMONYM)
                .flatMap(known -> Optional.ofNullable(known.party()).stream())
                .flatMap(party -> Optional.ofNullable(party.code()).stream())
                .forEach(codes::add);
        return codes;
    }

    /** Whether a state other than {@code home} does something in the article. */
    boolean anotherActs(String home) {
        return actors.keySet().stream()
                .filter(name -> name.known() != null && name.head().is("nsubj"))
                .map(name -> name.known().party())
                .anyMatch(
                        side ->
                                side != null
                                        && side.code() != null
                                        && !side.code().equals(home)
                                        && !side.code().equals("IGO"));
    }

    /**
     * Adjectives made from a name of this article: the Karvelian of a Karvelia that no list knows.
     */
    private void addPeoples(Sentence s) {
        for (Token token : s.tokens()) {
            boolean capital = Character.isUpperCase(token.text().codePointAt(0));
            if (capital
                    && (token.isAdjective() || token.isNoun())
                    && nameAt(s, token)
                            .filter(n -> n.to() - n.from() > 1 || n.known() != null)
                            .isEmpty()) {
                Demonyms.landOf(token.text(), aliases.byName())
                        .or(() -> seen(token))
                        .ifPresent(actor -> addWord(s, token, actor));
            }
        }
        for (int at = 0; at + 2 < s.size(); at++) {
            addDouble(s, at);
        }
    }

    /** "Ruiz-Blum" of a person whose full name stands elsewhere. */
    private void addDouble(Sentence s, int at) {
        boolean hyphen = s.token(at + 1).text().equals("-");
        if (hyphen && nameAt(s, s.token(at)).isEmpty() && nameAt(s, s.token(at + 2)).isEmpty()) {
            surname(Spotter.text(s, at, at + 3).toLowerCase(Locale.ROOT))
                    .ifPresent(actor -> add(new Spotter.Name(s, at, at + 3, null, true), actor));
        }
    }

    private void add(Spotter.Name name, Actor actor) {
        names(name.sentence()).add(name);
        names(name.sentence()).sort(Comparator.comparingInt(Spotter.Name::from));
        actors.put(name, actor);
    }

    private void addWord(Sentence s, Token token, Actor actor) {
        Spotter.Name name = new Spotter.Name(s, token.index(), token.index() + 1, null, false);
        names(s).removeIf(n -> n.covers(token));
        names(s).add(name);
        names(s).sort(Comparator.comparingInt(Spotter.Name::from));
        actors.put(name, actor);
    }

    /** A capital word that opens a sentence and names somebody elsewhere in the article. */
    private Optional<Actor> seen(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        if (token.isProper()) {
            return Optional.ofNullable(aliases.byName().get(word)).or(() -> surname(word));
        }
        if (token.index() > 0 && token.tag().equals("NNS")) {
            return Optional.ofNullable(aliases.byName().get(word)).filter(a -> !a.isPerson());
        }
        return token.index() == 0 && token.text().length() > Demonyms.SHORTEST_STEM
                ? surname(word)
                : Optional.empty();
    }

    private Optional<Actor> surname(String word) {
        return Optional.ofNullable(aliases.byLastWord(word)).filter(Actor::isPerson);
    }

    /** The names of a sentence, in order. */
    List<Spotter.Name> names(Sentence s) {
        return names.get(s.index());
    }

    /** The sentence of an index. */
    Sentence sentence(int index) {
        return sentences.get(index);
    }

    /** The names of the sentence of an index, in order. */
    List<Spotter.Name> names(int sentence) {
        return names.get(sentence);
    }

    /** The bodies of the article, by the nouns for them. */
    NamedBodies bodies() {
        return bodies;
    }

    /** The name that covers a token. */
    Optional<Spotter.Name> nameAt(Sentence s, Token token) {
        for (Spotter.Name name : names(s)) {
            if (name.covers(token)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** The person whose name covers a token. */
    Optional<Actor> personAt(Sentence s, Token token) {
        return nameAt(s, token).map(this::actor).filter(Actor::isPerson);
    }

    /** Every name with its actor, full names first. */
    Map<Spotter.Name, Actor> actors() {
        return actors;
    }

    /** Whether the article names somebody once or twice, and not again and again. */
    boolean isSeldom(Actor actor) {
        return actors.values().stream().filter(actor::equals).count() <= FEW;
    }

    /** Whether the article is about a coalition: there politicians are the voices of parties. */
    boolean isOfCoalition() {
        return sentences.stream()
                .flatMap(s -> s.tokens().stream())
                .anyMatch(t -> t.text().equalsIgnoreCase("coalition"));
    }

    /** Whether a word stands in the article exactly so. */
    boolean writes(String word) {
        return sentences.stream()
                .flatMap(s -> s.tokens().stream())
                .anyMatch(t -> t.text().equals(word));
    }

    /** Whether a political party does something in the article. */
    boolean isPartisan() {
        return actors.keySet().stream()
                .filter(name -> name.head().is("nsubj"))
                .map(Spotter.Name::known)
                .anyMatch(known -> known != null && known.type() == Gazetteer.Type.PARTY);
    }

    /** The persons called by a title, each once. */
    List<Actor> holders(String title) {
        return actors.values().stream()
                .distinct()
                .filter(a -> a.isPerson() && a.titles().contains(title))
                .toList();
    }

    /** Actors by their fullest name. */
    Map<String, Actor> byFullName() {
        Map<String, Actor> found = new HashMap<>();
        actors.values().forEach(actor -> found.put(actor.name(), actor));
        return found;
    }

    /**
     * Full names first, so that a headline's "Rubio" finds the "Marco Rubio" that comes after it.
     */
    private void registerFullNames() {
        for (List<Spotter.Name> list : names) {
            for (Spotter.Name name : list) {
                if (name.known() == null && name.to() - name.from() > 1) {
                    actor(name);
                }
            }
        }
    }

    /** The actor a name of this article stands for. */
    Actor actor(Spotter.Name name) {
        @Nullable Actor seen = actors.get(name);
        if (seen != null) {
            return seen;
        }
        @Nullable Actor ofArticle = shortBody(name);
        String text = name.known() == null || ofArticle != null ? name.text() : name.known().name();
        @Nullable Actor actor = ofArticle != null ? ofArticle : aliases.find(name, text);
        if (actor == null) {
            actor = create(name, text);
        }
        actor.alsoNamed(name.text(), name.known() != null && ofArticle == null);
        aliases.call(text, actor);
        actors.put(name, actor);
        return actor;
    }

    private Actor create(Spotter.Name name, String text) {
        Actor actor = new Actor(text, name.person());
        aliases.add(name, text, actor);
        if (name.known() != null && name.known().party() != null) {
            actor.speaksFor(name.known().party(), Basis.NAME);
        } else if (name.known() == null && name.person()) {
            actor.gender(gazetteer.gender(name.sentence().token(name.from()).text()));
        }
        return actor;
    }

    /** "Congress" in an article about the Growers' Congress is that one, whatever a list says. */
    private @Nullable Actor shortBody(Spotter.Name name) {
        Spotter.@Nullable Name spelledOut = spelledOut(name);
        if (spelledOut != null) {
            abbreviations.put(name.text(), actor(spelledOut));
        }
        if (abbreviations.containsKey(name.text())) {
            return abbreviations.get(name.text());
        }
        if (name.to() - name.from() > 1 || !BodyNames.isHead(name.text())) {
            return null;
        }
        @Nullable Actor body = aliases.byLastWord(Aliases.last(name.text()));
        return body != null && !body.isPerson() && body.name().contains(" ") ? body : null;
    }

    /** The body right before its abbreviation in brackets: "the Growers' League (GLP)". */
    private Spotter.@Nullable Name spelledOut(Spotter.Name name) {
        Sentence s = name.sentence();
        boolean bracketed =
                name.from() > 1
                        && name.to() - name.from() == 1
                        && name.text().equals(name.text().toUpperCase(Locale.ROOT))
                        && BRACKETS.contains(s.token(name.from() - 1).text());
        return bracketed
                ? nameAt(s, s.token(name.from() - 2))
                        .filter(n -> !n.person() && n.to() - n.from() > 1)
                        .orElse(null)
                : null;
    }
}
