package org.parley.reader.actors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Party;
import org.parley.reader.lexicon.Resources;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Finds the side of officers whose side no words tell: a minister without a state speaks for the
 * one that the sentence or the article is about, at home for the government.
 */
final class Officers {
    /** Kinds of titles that with a portfolio are offices of a state: health minister. */
    private static final Set<String> KINDS = Set.of("minister", "official");

    private static final Set<String> ENVOYS = Set.of("official", "mediator");

    /** Heads of lands inside a state. */
    private static final Set<String> LAND_HEADS = Resources.words(Officers.class, "land-heads.txt");

    private static final String CITY = "city";

    /** How the titles begin of ministers whose own state news of several states leaves out. */
    private static final String FOREIGN = "foreign ";

    private static final Party GOVERNMENT = new Party("government", null);

    /** Bodies of several states that have commissioners. */
    private static final Set<String> COMMISSIONED =
            Resources.words(Officers.class, "commissioned-bodies.txt");

    /** Officers that each state has, by titles that tell no charge: prefect. */
    private static final Set<String> STATE_OFFICERS =
            Resources.words(Officers.class, "state-officers.txt");

    private static final Set<Gazetteer.Type> STATES = Set.of(Gazetteer.Type.STATE);
    private static final Set<Gazetteer.Type> OWNERS =
            Set.of(Gazetteer.Type.STATE, Gazetteer.Type.DEMONYM);
    private static final Set<Gazetteer.Type> PLACES =
            Set.of(Gazetteer.Type.STATE, Gazetteer.Type.CAPITAL, Gazetteer.Type.SEAT);

    private final Gazetteer gazetteer;
    private final SideWords words;
    private final Cast cast;
    private final Sides sides;
    private final Towns towns;
    private final BareOfficers bare;

    /**
     * @param names what descriptions stand for, or null if that is not known yet
     */
    Officers(
            Gazetteer gazetteer,
            SideWords words,
            Cast cast,
            Sides sides,
            Towns towns,
            @Nullable Names names) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.cast = cast;
        this.sides = sides;
        this.towns = towns;
        this.bare = new BareOfficers(gazetteer, words, cast, names);
    }

    /**
     * The side of an officer of a state: of a minister or commissioner that of the sentence or the
     * article, of a head of state or government only that of the sentence.
     */
    Optional<Party> side(Spotter.Name name, Actor actor) {
        if (actor.isRetired()) {
            return Optional.empty();
        }
        boolean portfolio = actor.titles().stream().anyMatch(this::hasPortfolio);
        Optional<Party> body = portfolio ? Optional.empty() : bare.side(name);
        if (body.isPresent()) {
            return body;
        }
        Optional<Party> union = portfolio ? commission(actor) : Optional.empty();
        if (union.isPresent()) {
            return union;
        }
        Sentence s = name.sentence();
        Optional<Party> land = land(s, actor).or(() -> envoy(name));
        if (land.isPresent()) {
            return land;
        }
        if (portfolio || holds(actor, "minister") && isOfState(actor)) {
            return sides.homeland()
                    .located(s)
                    .or(() -> spokenOf(s, STATES))
                    .or(() -> sides.homeland().atHome() ? Optional.empty() : spokenOf(s, PLACES))
                    .or(() -> sides.homeland().before(s).flatMap(this::lastSpokenOf))
                    .or(() -> department(actor))
                    .or(() -> sides.homeland().government())
                    .or(() -> national(actor))
                    .or(() -> opposite(name))
                    .or(
                            () ->
                                    sides.homeland()
                                            .cabinet(s)
                                            .filter(side -> portfolio || isAlone(side)))
                    .or(() -> portfolio ? sides.homeland().state(s) : Optional.empty())
                    .or(() -> portfolio ? sides.homeland().anyGovernment() : Optional.empty())
                    .or(() -> portfolio ? onlyState() : Optional.empty())
                    .or(() -> isHead(actor) || !portfolio ? Optional.empty() : unnamedState(actor));
        }
        return isHead(actor)
                ? sides.homeland()
                        .located(s)
                        .or(() -> sides.homeland().abroad(s).filter(this::isOnly))
                : local(actor);
    }

    /** "In Scotland, the first minister": the land in which the sentence opens. */
    private Optional<Party> land(Sentence s, Actor actor) {
        return actor.titles().stream().anyMatch(LAND_HEADS::contains)
                ? sides.homeland()
                        .scene(s)
                        .filter(
                                name ->
                                        name.known() == null
                                                || name.known().type() == Gazetteer.Type.CITY)
                        .map(name -> new Party(name.text(), null))
                : Optional.empty();
    }

    /** "Ambassador Ana Ruiz", where the article has spoken of one state's ambassador. */
    private Optional<Party> envoy(Spotter.Name name) {
        Sentence s = name.sentence();
        return name.from() == 0
                ? Optional.empty()
                : Optional.of(s.token(name.from() - 1))
                        .filter(t -> words.represents(t.text().toLowerCase(Locale.ROOT)))
                        .filter(t -> gazetteer.title(t.text()).filter(ENVOYS::contains).isPresent())
                        .flatMap(sides.offices()::only);
    }

    /** The body that a name's title alone tells. */
    Optional<Party> body(Spotter.Name name) {
        return bare.side(name);
    }

    /** The union of states whose "trade commissioner" he is, if the article names only one. */
    private Optional<Party> commission(Actor actor) {
        if (actor.titles().stream().noneMatch(title -> title.endsWith(" commissioner"))) {
            return Optional.empty();
        }
        List<Party> unions =
                cast.actors().values().stream()
                        .flatMap(body -> Optional.ofNullable(body.party()).stream())
                        .filter(side -> "IGO".equals(side.code()))
                        .filter(side -> COMMISSIONED.contains(side.name().toLowerCase(Locale.ROOT)))
                        .distinct()
                        .toList();
        return unions.size() == 1 ? Optional.of(unions.get(0)) : Optional.empty();
    }

    /** "Met his Peruvian counterpart": of the two states that are spoken of, not Peru. */
    private Optional<Party> opposite(Spotter.Name name) {
        Sentence s = name.sentence();
        Optional<String> other =
                s.tokens().stream()
                        .filter(t -> Acting.isCounterpart(t.lemma()))
                        .filter(
                                t ->
                                        s.child(t, "nmod:poss")
                                                .filter(p -> p.tag().equals("PRP$"))
                                                .isPresent())
                        .flatMap(t -> s.children(t, "amod").stream())
                        .flatMap(t -> cast.nameAt(s, t).stream())
                        .flatMap(n -> Optional.ofNullable(n.known()).stream())
                        .flatMap(known -> Optional.ofNullable(known.party()).stream())
                        .flatMap(side -> Optional.ofNullable(side.code()).stream())
                        .findFirst();
        if (other.isEmpty() || sides.homeland().atHome()) {
            return Optional.empty();
        }
        List<String> rest =
                cast.states().stream()
                        .filter(code -> !code.equals(other.get()) && !code.equals("IGO"))
                        .toList();
        return rest.size() == 1 ? gazetteer.state(rest.get(0)) : Optional.empty();
    }

    /** "Minister", "trade commissioner"; the secretary of a union has none. */
    private boolean hasPortfolio(String title) {
        if (title.equals("minister") || STATE_OFFICERS.contains(title)) {
            return true;
        }
        int space = title.lastIndexOf(' ');
        return space > 0
                && words.isPortfolio(title.substring(0, title.indexOf(' ')))
                && gazetteer.title(title.substring(space + 1)).filter(KINDS::contains).isPresent();
    }

    private boolean isHead(Actor actor) {
        return actor.titles().stream().anyMatch(words::isStateHead);
    }

    /** A minister or secretary, but no general secretary. */
    private boolean isOfState(Actor actor) {
        return actor.titles().stream()
                .filter(title -> title.contains(" ") || !holds(title, "minister"))
                .allMatch(title -> words.kindsOf(title).isEmpty());
    }

    private boolean holds(Actor actor, String kind) {
        return actor.titles().stream().anyMatch(title -> holds(title, kind));
    }

    private boolean holds(String title, String kind) {
        return gazetteer.title(title).filter(kind::equals).isPresent();
    }

    private boolean isAlone(Party side) {
        return side.code() == null || !cast.anotherActs(side.code());
    }

    /** The city of a mayor, the district of a superintendent, if the article speaks of one. */
    private Optional<Party> local(Actor actor) {
        List<String> bodies =
                actor.titles().stream().flatMap(title -> words.bodiesOf(title).stream()).toList();
        return bodies.stream()
                .flatMap(noun -> sides.firstCalled(noun).stream())
                .findFirst()
                .or(() -> bodies.contains(CITY) ? towns.only() : Optional.empty())
                .or(() -> towns.land(bodies));
    }

    /** At home, the department that he is in charge of, if the article names it. */
    private Optional<Party> department(Actor actor) {
        List<String> charges =
                actor.titles().stream()
                        .filter(this::hasPortfolio)
                        .filter(title -> title.contains(" "))
                        .map(title -> title.substring(0, title.lastIndexOf(' ')))
                        .toList();
        return cast.actors().keySet().stream()
                .filter(sides::isOrgan)
                .map(Spotter.Name::text)
                .filter(name -> charges.stream().anyMatch(c -> isDepartment(name, c)))
                .map(name -> new Party(name, null))
                .findFirst();
    }

    private boolean isDepartment(String name, String charge) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith(charge + " ")
                        && words.represents(lower.substring(charge.length() + 1))
                || lower.endsWith(" of " + charge);
    }

    /** The one state that the article names by itself or its people. */
    private Optional<Party> onlyState() {
        List<String> codes =
                cast.statesByName().stream().filter(code -> !code.equals("IGO")).limit(2).toList();
        return codes.size() == 1 ? gazetteer.state(codes.get(0)) : Optional.empty();
    }

    /**
     * At home, or where no state is named: the government, though the article has no word for it.
     */
    private Optional<Party> unnamedState(Actor actor) {
        boolean abroad = cast.states().stream().anyMatch(code -> !code.equals("IGO"));
        boolean envoy = actor.titles().stream().anyMatch(title -> title.startsWith(FOREIGN));
        return sides.homeland().atHome() || !abroad && !envoy
                ? Optional.of(GOVERNMENT)
                : Optional.empty();
    }

    /** Whether the article names no other state. */
    private boolean isOnly(Party state) {
        return state.code() != null
                && cast.states().stream()
                        .allMatch(code -> code.equals(state.code()) || code.equals("IGO"));
    }

    /** The state that alone has an office of this name. */
    private Optional<Party> national(Actor actor) {
        return actor.titles().stream()
                .flatMap(title -> words.stateOf(title).stream())
                .flatMap(code -> gazetteer.state(code).stream())
                .findFirst();
    }

    /** The state that acts in the sentence before, or owns what does: "Peru's lenders agreed". */
    private Optional<Party> lastSpokenOf(Sentence last) {
        return spokenOf(last, PLACES)
                .or(
                        () ->
                                last.tokens().stream()
                                        .filter(t -> t.is("nmod:poss") || t.is("amod"))
                                        .filter(t -> isSubject(last.head(t)))
                                        .flatMap(t -> cast.nameAt(last, t).stream())
                                        .flatMap(name -> Optional.ofNullable(name.known()).stream())
                                        .filter(known -> OWNERS.contains(known.type()))
                                        .flatMap(
                                                known ->
                                                        Optional.ofNullable(known.party()).stream())
                                        .findFirst());
    }

    private static boolean isSubject(Optional<Token> word) {
        return word.filter(t -> t.is("nsubj")).isPresent();
    }

    /** "The minister said Peru would wait": the one state that does something in the sentence. */
    private Optional<Party> spokenOf(Sentence s, Set<Gazetteer.Type> types) {
        List<Party> doing =
                cast.names(s).stream()
                        .filter(name -> name.head().is("nsubj"))
                        .flatMap(name -> Optional.ofNullable(name.known()).stream())
                        .filter(known -> types.contains(known.type()))
                        .flatMap(known -> Optional.ofNullable(known.party()).stream())
                        .distinct()
                        .toList();
        return doing.size() == 1 ? Optional.of(doing.get(0)) : Optional.empty();
    }
}
