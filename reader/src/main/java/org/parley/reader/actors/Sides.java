package org.parley.reader.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Party;
import org.parley.reader.syntax.Arguments;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * The party behind a nominal of one article: a name's own, a role's owner, a group by its words.
 */
final class Sides {
    private static final int DEEPEST = 4;

    private final Gazetteer gazetteer;
    private final SideWords words;
    private final Cast cast;
    private final ToldOffices offices = new ToldOffices();
    private final Seats seats;
    private final Map<String, Party> lands = new HashMap<>();
    private final List<Sentence> sentences;
    private final Nationals nationals;
    private final OwnerWords ownerWords;
    private final BodyAppositions bodyAppositions;
    private final GroupNames groupNames;
    private final Homeland homeland;

    /**
     * @param place the state of the article's dateline, or null
     */
    Sides(
            Gazetteer gazetteer,
            SideWords words,
            Cast cast,
            List<Sentence> sentences,
            @Nullable Party place) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.cast = cast;
        this.sentences = sentences;
        this.nationals = new Nationals(gazetteer, words, cast);
        this.ownerWords = new OwnerWords(gazetteer, words, cast);
        this.bodyAppositions = new BodyAppositions(cast);
        this.groupNames = new GroupNames(cast);
        this.homeland = new Homeland(cast, sentences, place);
        this.seats = new Seats(cast);
        offices.read(gazetteer, sentences, this::owner);
        homeland.readGovernment(groupNames);
        sentences.forEach(this::registerLands);
    }

    /** People called by their nation. */
    Nationals nationals() {
        return nationals;
    }

    /** The names of bodies beside the nouns for them. */
    BodyAppositions bodyAppositions() {
        return bodyAppositions;
    }

    /** What the article calls those who have no name. */
    GroupNames groupNames() {
        return groupNames;
    }

    /** The state that the article is about. */
    Homeland homeland() {
        return homeland;
    }

    /** The words that can name the owner of a role or body, the likeliest first. */
    List<Token> owners(Sentence s, Token noun) {
        return ownerWords.of(s, noun);
    }

    /** "The regional government": whose the regional offices of the article are. */
    private void registerLands(Sentence s) {
        for (Token token : s.tokens()) {
            if (token.is("amod") && words.isOfLand(token)) {
                s.head(token)
                        .filter(body -> gazetteer.title(body.lemma()).isEmpty())
                        .filter(
                                body ->
                                        gazetteer
                                                .group(body.lemma())
                                                .filter("body"::equals)
                                                .isPresent())
                        .filter(body -> cast.nameAt(s, body).isEmpty())
                        .ifPresent(
                                body ->
                                        lands.putIfAbsent(
                                                token.lemma().toLowerCase(Locale.ROOT),
                                                new Party(groupNames.of(s, body), null)));
            }
        }
    }

    /** The party of a nominal token, following its owner; empty if it is none. */
    Optional<Party> at(Sentence s, Token token) {
        return at(s, token, 0);
    }

    private Optional<Party> at(Sentence s, Token token, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        Optional<Spotter.Name> name = cast.nameAt(s, token);
        if (name.isPresent()) {
            Actor actor = cast.actor(name.get());
            if (isPortfolio(name.get())) {
                return Optional.empty();
            }
            if (nationals.isTwoPeoples(name.get())) {
                return Optional.empty();
            }
            @Nullable Party side = side(name.get(), actor);
            return Optional.of(side != null ? side : new Party(actor.name(), null));
        }
        return group(s, token, depth);
    }

    /** The side of a name; at home, the organs and cities of a state are sides of their own. */
    @Nullable Party side(Spotter.Name name, Actor actor) {
        if (nationals.isTwoPeoples(name)) {
            return null;
        }
        return isOrgan(name) || nationals.isPeople(name)
                ? new Party(name.text(), null)
                : actor.party();
    }

    /** Whether, at home, a name is that of an organ or city of the state. */
    boolean isOrgan(Spotter.Name name) {
        Gazetteer.@Nullable Known known = name.known();
        boolean unknown = known == null && !name.person() && words.isPalace(name.lastWord());
        return homeland.atHome()
                && (unknown
                        || known != null
                                && (known.type() == Gazetteer.Type.SEAT
                                        || known.type() == Gazetteer.Type.CITY
                                        || known.type() == Gazetteer.Type.BODY
                                                && known.party() != null
                                                && !known.party().name().equals(known.name())));
    }

    /** The Defence in "Defence Secretary" is no side. */
    private boolean isPortfolio(Spotter.Name name) {
        return name.known() == null
                && !name.head().is("nmod:poss")
                && words.isPortfolio(name.text());
    }

    /** Who owns a role or body: possessive, adjective, compound, of-phrase. */
    Optional<Party> owner(Sentence s, Token noun) {
        return owner(s, noun, 0);
    }

    private Optional<Party> owner(Sentence s, Token noun, int depth) {
        for (Token candidate : owners(s, noun)) {
            Optional<Party> side =
                    nationals.peoples(s, candidate).or(() -> at(s, candidate, depth + 1));
            if (side.isPresent() && !candidate.lemma().equals(noun.lemma())) {
                return side;
            }
        }
        return Optional.empty();
    }

    /**
     * The party of a role or group by a common noun: its owner's if it speaks for one, else its
     * own.
     */
    private Optional<Party> group(Sentence s, Token noun, int depth) {
        if (words.isOfLand(noun) && isBefore(noun)) {
            return Optional.ofNullable(lands.get(noun.text().toLowerCase(Locale.ROOT)));
        }
        if (words.isOfState(noun) && isBefore(noun)) {
            return seats.nation(s, noun)
                    .or(() -> homeland.executive(s))
                    .or(homeland::anyGovernment);
        }
        boolean nominal =
                noun.isNoun() || noun.isAdjective() && (noun.is("nsubj") || noun.is("obj"));
        if (!nominal) {
            return Optional.empty();
        }
        boolean role = isRole(noun);
        Optional<Party> called = called(s, noun, role, depth);
        if (called.isPresent()) {
            return called;
        }
        if (!isSide(s, noun, role) || depth == 0 && isUnnamedOutlet(s, noun)) {
            return Optional.empty();
        }
        return seat(s, noun)
                .or(() -> represented(s, noun, depth))
                .or(() -> leader(s, noun, depth))
                .or(() -> role && !noun.tag().equals("NNS") ? held(s, noun) : Optional.empty())
                .or(() -> own(s, noun, depth));
    }

    /** Abroad, the state in whose capital a ministry or minister is. */
    private Optional<Party> seat(Sentence s, Token noun) {
        boolean official =
                gazetteer.title(noun.lemma()).filter("official"::equals).isPresent()
                        && !words.represents(noun)
                        && owners(s, noun).stream().allMatch(t -> at(s, t, 1).isEmpty());
        return homeland.atHome() || !official && !isStateOrgan(s, noun)
                ? Optional.empty()
                : seats.of(s, noun);
    }

    private static boolean isBefore(Token word) {
        return word.is("amod") || word.is("compound");
    }

    private boolean isRole(Token noun) {
        return gazetteer.title(noun.lemma()).isPresent()
                || gazetteer.title(noun.text()).isPresent();
    }

    /** The side for which the article has called somebody by a role. */
    private Optional<Party> held(Sentence s, Token noun) {
        return (hasCharge(s, noun) ? Optional.<Party>empty() : holder(noun.lemma()))
                .or(() -> offices.of(s, noun))
                .or(
                        () ->
                                words.stateOf(noun.lemma())
                                        .filter(c -> !homeland.atHome())
                                        .flatMap(gazetteer::state));
    }

    /** The side that a group is itself; an organ without an owner is that of a state. */
    private Optional<Party> own(Sentence s, Token noun, int depth) {
        boolean pronounOwns =
                s.child(noun, "nmod:poss").filter(t -> t.tag().startsWith("PRP")).isPresent();
        if (pronounOwns && (words.represents(noun) || SideWords.OWN_SIDE.contains(noun.lemma()))) {
            return Optional.empty();
        }
        Optional<Party> state =
                isStateOrgan(s, noun) && !pronounOwns && depth == 0
                        ? homeland.executive(s)
                        : Optional.empty();
        return state.or(() -> unnamed(s, noun, pronounOwns, depth))
                .or(() -> Optional.of(new Party(groupNames.of(s, noun), null)));
    }

    /** "The labour minister" where no state is named and nobody speaks of its government. */
    private Optional<Party> unnamed(Sentence s, Token noun, boolean owned, int depth) {
        boolean minister = gazetteer.title(noun.lemma()).filter("minister"::equals).isPresent();
        return minister && !owned && depth == 0 && isStateOrgan(s, noun)
                ? Optional.of(new Party("government", null))
                : Optional.empty();
    }

    private boolean isStateOrgan(Sentence s, Token noun) {
        boolean minister = gazetteer.title(noun.lemma()).filter("minister"::equals).isPresent();
        boolean charged = noun.lemma().equals("minister") || hasCharge(s, noun);
        return (words.isOrgan(noun.lemma()) || minister && charged) && !noun.tag().endsWith("S");
    }

    /** Whether a role has a charge of its own: "the secretary of state". */
    private boolean hasCharge(Sentence s, Token noun) {
        boolean before =
                noun.index() > 0
                        && s.token(noun.index() - 1).head() == noun.index()
                        && words.isPortfolio(s.token(noun.index() - 1).text());
        int next = noun.index() + 1;
        boolean behind =
                next + 1 < s.size()
                        && SideWords.isCharge(s.token(next))
                        && words.isPortfolio(s.token(next + 1).text());
        return before || behind;
    }

    private boolean isSide(Sentence s, Token noun, boolean role) {
        boolean compound =
                noun.index() > 0
                        && gazetteer
                                .group(s.token(noun.index() - 1).text() + " " + noun.text())
                                .isPresent();
        boolean group =
                compound
                        || gazetteer.group(noun.lemma()).isPresent()
                        || gazetteer.group(noun.text()).isPresent();
        boolean condition =
                noun.lemma().equals("state") && Arguments.oblique(s, noun, "of").isPresent();
        boolean charge =
                noun.is("nmod")
                        && words.isPortfolio(noun.lemma())
                        && s.head(noun).filter(up -> hasCharge(s, up)).isPresent();
        boolean thing =
                condition || charge || !group && AgentNouns.isThing(noun) || words.standsBy(noun);
        return !thing && (role || group || AgentNouns.isAgent(noun));
    }

    /** "A group led by Ortiz" is the side of Ortiz. */
    private Optional<Party> leader(Sentence s, Token noun, int depth) {
        Stream<Token> clauses =
                Stream.concat(
                        s.children(noun, "acl").stream(),
                        s.head(noun).stream().filter(up -> noun.is("nsubj") && up.is("csubj")));
        return clauses.filter(c -> SideWords.LEADING.contains(c.lemma()))
                .flatMap(c -> Arguments.oblique(s, c, "by").stream())
                .flatMap(t -> at(s, t, depth + 1).stream())
                .findFirst();
    }

    /** The side of the article's first definite noun of one or two words: the school district. */
    Optional<Party> firstCalled(String noun) {
        String last = noun.substring(noun.lastIndexOf(' ') + 1);
        for (Sentence s : sentences) {
            for (Token token : s.tokens()) {
                boolean same =
                        token.lemma().equals(last)
                                && !token.tag().endsWith("S")
                                && !token.is("compound")
                                && SideWords.isDefinite(s, token)
                                && (!noun.contains(" ")
                                        || token.index() > 0
                                                && noun.startsWith(
                                                        s.token(token.index() - 1).lemma()));
                if (same) {
                    return Optional.of(
                            at(s, token).orElseGet(() -> new Party(groupNames.of(s, token), null)));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a role or organ speaks for whom it belongs to: spokesman, board. */
    boolean speaksForOwner(Token noun) {
        return isRole(noun) && !words.isRankAndFile(noun) || words.represents(noun);
    }

    /** The owner a role, organ or fighting force speaks for. */
    private Optional<Party> represented(Sentence s, Token noun, int depth) {
        if (SideWords.COMBATANTS.contains(noun.text().toLowerCase(Locale.ROOT))) {
            Optional<Party> movement = owner(s, noun, depth).filter(side -> side.code() == null);
            if (movement.isPresent()) {
                return movement;
            }
        }
        return speaksForOwner(noun)
                ? owner(s, noun, depth).filter(side -> binds(side, List.of(noun)))
                : Optional.empty();
    }

    /** The party of the one person whose title this is. */
    private Optional<Party> holder(String title) {
        List<Actor> holders = cast.holders(title);
        return holders.size() == 1 ? Optional.ofNullable(holders.get(0).party()) : Optional.empty();
    }

    /** The offices that the article has told of. */
    ToldOffices offices() {
        return offices;
    }

    /** A politician is called by his party; only its officers speak for it. */
    boolean binds(Party side, List<Token> titles) {
        boolean political =
                gazetteer
                        .known(side.name())
                        .filter(k -> k.type() == Gazetteer.Type.PARTY)
                        .isPresent();
        String body = side.name().toLowerCase(Locale.ROOT);
        if (SideWords.CHAMBERS.contains(body)
                || body.startsWith("senate ")
                || body.startsWith("house ")) {
            return false;
        }
        return !political
                || titles.stream().anyMatch(t -> SideWords.PARTY_VOICES.contains(t.lemma()));
    }

    /** "The agency", "the website": some outlet, but the words do not say which. */
    boolean isUnnamedOutlet(Sentence s, Token noun) {
        return SideWords.isDefinite(s, noun)
                && words.isOutlet(noun)
                && s.child(noun, "appos").isEmpty()
                && owner(s, noun).isEmpty();
    }

    /** The side whose name stands behind a common noun; a role has that of its holder there. */
    private Optional<Party> called(Sentence s, Token noun, boolean role, int depth) {
        return role
                ? Optional.empty()
                : bodyAppositions.behind(s, noun).flatMap(name -> at(s, name, depth + 1));
    }
}
