package org.parley.reader.actors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.core.entry.Party;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Finds the side of officers whose side no words tell: a minister without a state speaks for the
 * one that the sentence or the article is about, at home for the government.
 */
final class Officers {
    /** Kinds of titles that with a portfolio are offices of a state: health minister. */
    private static final Set<String> KINDS = Set.of("minister", "official");

    private static final Set<String> LINKS = Set.of("of", "for", "from", "at");

    /** The kind of parliaments. */
    private static final String HOUSE = "parliament";

    private static final Set<Gazetteer.Type> STATES = Set.of(Gazetteer.Type.STATE);
    private static final Set<Gazetteer.Type> PLACES =
            Set.of(Gazetteer.Type.STATE, Gazetteer.Type.CAPITAL, Gazetteer.Type.SEAT);

    private final Gazetteer gazetteer;
    private final SideWords words;
    private final Cast cast;
    private final Sides sides;

    Officers(Gazetteer gazetteer, SideWords words, Cast cast, Sides sides) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.cast = cast;
        this.sides = sides;
    }

    /**
     * The side of an officer of a state: of a minister or commissioner that of the sentence or the
     * article, of a head of state or government only that of the sentence.
     */
    Optional<Party> side(Spotter.Name name, Actor actor) {
        if (actor.isRetired()) {
            return Optional.empty();
        }
        Sentence s = name.sentence();
        boolean portfolio = actor.titles().stream().anyMatch(this::hasPortfolio);
        Optional<Party> bare = portfolio ? Optional.empty() : bare(name, actor);
        if (bare.isPresent()) {
            return bare;
        }
        if (portfolio || holds(actor, "minister") && isOfState(actor)) {
            return sides.homeland()
                    .located(s)
                    .or(() -> spokenOf(s, STATES))
                    .or(() -> sides.homeland().atHome() ? Optional.empty() : spokenOf(s, PLACES))
                    .or(() -> sides.homeland().before(s).flatMap(last -> spokenOf(last, PLACES)))
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
                    .or(() -> portfolio ? sides.homeland().anyGovernment() : Optional.empty());
        }
        boolean head = actor.titles().stream().anyMatch(words::isStateHead);
        return head
                ? sides.homeland()
                        .located(s)
                        .or(() -> sides.homeland().abroad(s).filter(this::isOnly))
                : local(actor);
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
        if (title.equals("minister")) {
            return true;
        }
        int space = title.lastIndexOf(' ');
        return space > 0
                && words.isPortfolio(title.substring(0, title.indexOf(' ')))
                && gazetteer.title(title.substring(space + 1)).filter(KINDS::contains).isPresent();
    }

    private boolean holds(Actor actor, String kind) {
        return actor.titles().stream().anyMatch(title -> holds(title, kind));
    }

    private boolean isAlone(Party side) {
        return side.code() == null || !cast.anotherActs(side.code());
    }

    /** A secretary, but no general secretary. */
    private boolean isOfState(Actor actor) {
        return actor.titles().stream()
                .filter(title -> title.contains(" ") || !holds(title, "minister"))
                .allMatch(title -> words.kindsOf(title).isEmpty());
    }

    private boolean holds(String title, String kind) {
        return gazetteer.title(title).filter(kind::equals).isPresent();
    }

    /**
     * Kinds of bodies that have such officers; a press secretary is no secretary, and a speaker who
     * is named again and again a player of his own.
     */
    private Set<String> bareKinds(Actor actor) {
        return actor.titles().stream()
                .filter(t -> actor.titles().stream().noneMatch(more -> more.endsWith(" " + t)))
                .flatMap(title -> words.kindsOf(title).stream())
                .filter(kind -> !kind.equals(HOUSE) || cast.isSeldom(actor))
                .collect(Collectors.toSet());
    }

    /**
     * The body named last before a "general secretary" or "chief executive" without an owner, or
     * before "its chairman".
     */
    private Optional<Party> bare(Spotter.Name name, Actor actor) {
        Optional<Token> title = titleBeside(name);
        if (title.isEmpty()) {
            return Optional.empty();
        }
        Sentence s = name.sentence();
        Optional<Token> owner = s.child(title.get(), "nmod:poss");
        if (owner.isPresent()) {
            return owner.filter(t -> t.text().equalsIgnoreCase("its"))
                    .flatMap(t -> cast.bodies().last(name, kinds -> !kinds.isEmpty()))
                    .map(Actor::party);
        }
        Set<String> kinds = bareKinds(actor);
        int before = title.get().index() - 1;
        boolean named = before >= 0 && isOtherName(s, s.token(before), title.get());
        return kinds.isEmpty() || named || s.child(title.get(), "nmod").isPresent()
                ? Optional.empty()
                : cast.bodies()
                        .last(name, own -> own.stream().anyMatch(kinds::contains))
                        .or(
                                () ->
                                        kinds.contains("company")
                                                ? cast.bodies().employer()
                                                : cast.bodies().onlyOf(kinds))
                        .map(Actor::party);
    }

    /** The Senate of "Senate chairman Ana Ruiz", whether it is a side or not. */
    private boolean isOtherName(Sentence s, Token before, Token title) {
        return before.isProper()
                && before.index() > 0
                && before.head() == title.head()
                && gazetteer.title(before.lemma() + " " + title.lemma()).isEmpty();
    }

    /** The title right before a name, unless the name's owner stands behind it. */
    private Optional<Token> titleBeside(Spotter.Name name) {
        Sentence s = name.sentence();
        int at = name.from() - 1;
        while (at > 0 && (s.token(at).text().equals(",") || isHonorific(s.token(at)))) {
            at--;
        }
        boolean attached = name.to() < s.size() && LINKS.contains(s.token(name.to()).text());
        return at < 0 || attached
                ? Optional.empty()
                : Optional.of(s.token(at)).filter(t -> gazetteer.title(t.lemma()).isPresent());
    }

    private boolean isHonorific(Token word) {
        return gazetteer.title(word.text()).filter("honorific"::equals).isPresent();
    }

    /** The city of a mayor, the district of a superintendent, if the article speaks of one. */
    private Optional<Party> local(Actor actor) {
        return actor.titles().stream()
                .flatMap(title -> words.bodiesOf(title).stream())
                .flatMap(noun -> sides.firstCalled(noun).stream())
                .findFirst();
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
