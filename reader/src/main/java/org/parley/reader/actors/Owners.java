package org.parley.reader.actors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Party;
import org.parley.core.text.Span;
import org.parley.reader.syntax.Arguments;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Finds the side that the owner of a role stands for, pronouns and descriptions followed: the
 * league of "the league's chairman", the Liberals of "the Liberal leader".
 */
final class Owners {
    /** Kinds of titles that provinces and towns have too. */
    private static final Set<String> LAND_OFFICES =
            Set.of("minister", "head", "official", "spokesperson");

    /** Tags of the words before a phrase that names a body. */
    private static final Set<String> BEFORE_BODIES = Set.of("DT", "POS", "PRP$", "IN");

    /** Forces that without an owner are a state's. */
    private static final Set<String> ARMIES = Set.of("army", "military");

    private static final Set<String> ARMY_OFFICERS =
            Set.of("spokesman", "spokeswoman", "spokesperson", "chief", "commander");

    private static final String PARTY = "party";
    private static final String OPPOSITION = "opposition";

    private static final int DEEPEST = 3;
    private final Gazetteer gazetteer;
    private final SideWords words;
    private final Cast cast;
    private final Sides sides;
    private final @Nullable Names names;

    /**
     * @param names what pronouns and descriptions stand for, or null if that is not known yet
     */
    Owners(Gazetteer gazetteer, SideWords words, Cast cast, Sides sides, @Nullable Names names) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.cast = cast;
        this.sides = sides;
        this.names = names;
    }

    /**
     * The side that an owner is or stands for, pronouns and descriptions followed; "the secretariat
     * of the League" is the League's.
     */
    Optional<Party> side(Sentence s, Token owner) {
        return side(s, owner, 0);
    }

    Optional<Party> side(Sentence s, Token owner, int depth) {
        if (owner.tag().equals("WP$")) {
            return Relatives.antecedent(s, owner).flatMap(t -> side(s, t, depth + 1));
        }
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        Optional<Token> reported = Relatives.reported(s, owner);
        if (reported.filter(t -> isBody(s, t)).isPresent()) {
            return side(s, reported.get(), depth + 1);
        }
        Optional<Party> apart =
                sides.nationals()
                        .peoples(s, owner)
                        .or(() -> breakaway(s, owner))
                        .or(() -> whole(s, owner, depth));
        if (apart.isPresent()) {
            return apart;
        }
        Optional<Token> called = sides.bodyAppositions().behind(s, owner);
        if (called.isPresent()) {
            return sides.at(s, called.get());
        }
        Optional<Party> only = only(s, owner);
        if (only.isPresent()) {
            return only;
        }
        if (names != null) {
            Optional<Party> resolved = names.party(s, owner);
            if (resolved.isPresent() && !isOwnWord(resolved.get(), owner)) {
                return resolved;
            }
        }
        return meant(s, owner)
                .or(() -> sides.at(s, owner))
                .or(() -> tendency(s, owner))
                .or(
                        () ->
                                sides.owners(s, owner).stream()
                                        .flatMap(t -> side(s, t, depth + 1).stream())
                                        .findFirst())
                .or(() -> territory(s, owner))
                .or(() -> workplace(s, owner))
                .or(() -> shortened(s, owner));
    }

    /** The body for which a noun before a role stands, or by whose first word it goes. */
    private Optional<Party> meant(Sentence s, Token owner) {
        if (cast.nameAt(s, owner).filter(name -> !Kinds.isNoun(name)).isPresent()) {
            return Optional.empty();
        }
        if (isShortName(s, owner)) {
            return cast.bodies().with(owner.text()).map(Actor::party);
        }
        Optional<Party> army = isArmy(s, owner) ? sides.homeland().executive(s) : Optional.empty();
        if (army.isPresent()) {
            return army;
        }
        if (owner.lemma().equals(OPPOSITION) && cast.bodies().opposition().isPresent()) {
            return cast.bodies().opposition().map(Actor::party);
        }
        if (isOwnCountry(s, owner)) {
            return sides.homeland().state(s);
        }
        return owner.is("compound")
                ? cast.bodies()
                        .called(owner.lemma().toLowerCase(Locale.ROOT))
                        .or(() -> cast.bodies().lastCalled(s, owner))
                        .map(Actor::party)
                : possessor(s, owner);
    }

    /** The party of "party spokesman" if the article names only one. */
    private Optional<Party> only(Sentence s, Token owner) {
        boolean noun =
                owner.is("compound")
                        && (Kinds.known().isOpen(owner.lemma().toLowerCase(Locale.ROOT))
                                || owner.lemma().equalsIgnoreCase(PARTY))
                        && cast.nameAt(s, owner).filter(n -> !Kinds.isNoun(n)).isEmpty();
        return noun
                ? cast.bodies().called(owner.lemma().toLowerCase(Locale.ROOT)).map(Actor::party)
                : Optional.empty();
    }

    /** "The firm's manager": the only body that it can mean, else the one named last before. */
    private Optional<Party> possessor(Sentence s, Token owner) {
        String noun = owner.lemma().toLowerCase(Locale.ROOT);
        boolean bare =
                (owner.is("nmod:poss") || owner.is("nmod"))
                        && owner.tag().equals("NN")
                        && SideWords.isDefinite(s, owner)
                        && s.child(owner, "amod", "compound", "nmod", "acl:relcl").isEmpty();
        return names != null && bare && Kinds.known().isNoun(noun)
                ? cast.bodies()
                        .called(noun)
                        .or(
                                () ->
                                        isCompany(noun)
                                                ? cast.bodies().employer()
                                                : cast.bodies().lastCalled(s, owner))
                        .map(Actor::party)
                : Optional.empty();
    }

    private static boolean isCompany(String noun) {
        return Kinds.known().ofNoun(noun).contains("company");
    }

    /** Whether a body can have an officer: "its chief executive" is no union's. */
    boolean canHave(Token owner, String title, Party side) {
        Set<String> kinds = words.kindsOf(title);
        @Nullable Actor body = cast.byFullName().get(side.name());
        if (!owner.lemma().equals("its") || !title.contains(" ") || body == null) {
            return true;
        }
        Set<String> own = cast.bodies().kinds(body);
        return own.isEmpty() || kinds.isEmpty() || own.stream().anyMatch(kinds::contains);
    }

    /** The Growers of "the Growers' Ana Ruiz" where the article names their league. */
    boolean isShortName(Sentence s, Token owner) {
        String word = owner.text();
        boolean written = owner.index() > 0 || word.chars().noneMatch(Character::isLowerCase);
        return owner.is("nmod:poss")
                && written
                && Character.isUpperCase(word.codePointAt(0))
                && cast.nameAt(s, owner).isEmpty()
                && cast.bodies().with(word).isPresent();
    }

    /** The army of "Army chief Ana Ruiz", but not of "rebel army chief". */
    private static boolean isArmy(Sentence s, Token owner) {
        int at = owner.index();
        boolean first = at == 0 || s.token(at - 1).tag().equals("DT");
        return ARMIES.contains(owner.text().toLowerCase(Locale.ROOT))
                && first
                && at + 1 < s.size()
                && ARMY_OFFICERS.contains(s.token(at + 1).lemma());
    }

    /** "The country's chief negotiator": the state that the article is about. */
    private static boolean isOwnCountry(Sentence s, Token owner) {
        return owner.is("nmod:poss")
                && (owner.lemma().equals("country") || owner.lemma().equals("nation"))
                && SideWords.isDefinite(s, owner)
                && s.child(owner, "amod", "nmod", "acl:relcl").isEmpty();
    }

    /** The guild of "the Milldale chapter of the Stokers' Guild". */
    private Optional<Party> whole(Sentence s, Token part, int depth) {
        return SideWords.PARTS.contains(part.lemma().toLowerCase(Locale.ROOT))
                ? Arguments.oblique(s, part, "of")
                        .or(() -> s.child(part, "nmod:poss"))
                        .filter(t -> isBody(s, t))
                        .flatMap(t -> side(s, t, depth + 1))
                        .filter(side -> side.code() == null)
                : Optional.empty();
    }

    /** Whether a word names a body or is a definite noun for one: "the union". */
    boolean isBody(Sentence s, Token word) {
        Optional<Spotter.Name> name = cast.nameAt(s, word);
        return name.isPresent()
                ? !name.get().person()
                : gazetteer.group(word.lemma()).isPresent() && SideWords.isDefinite(s, word);
    }

    /** "For the front": the one body whose name ends so. */
    private Optional<Party> shortened(Sentence s, Token noun) {
        boolean definite = s.child(noun, "det").filter(d -> d.lemma().equals("the")).isPresent();
        return definite && cast.nameAt(s, noun).isEmpty()
                ? cast.bodies().called(noun.lemma()).map(Actor::party)
                : Optional.empty();
    }

    private static boolean isOwnWord(Party party, Token word) {
        return party.name().equalsIgnoreCase(word.text());
    }

    /** "The Liberal leader": the body whose name has this word, or who go by it. */
    private Optional<Party> tendency(Sentence s, Token owner) {
        boolean capital =
                (owner.is("amod") || owner.is("compound"))
                        && Character.isUpperCase(owner.text().codePointAt(0))
                        && s.head(owner)
                                .filter(up -> Character.isLowerCase(up.text().codePointAt(0)))
                                .isPresent()
                        && cast.nameAt(s, owner).isEmpty()
                        && gazetteer.title(owner.lemma()).isEmpty()
                        && !words.isPortfolio(owner.text());
        if (!capital) {
            return Optional.empty();
        }
        int from = owner.index();
        while (from > 0
                && Character.isUpperCase(s.token(from - 1).text().codePointAt(0))
                && s.token(from - 1).head() == owner.head()) {
            from--;
        }
        boolean inside = from > 0 && BEFORE_BODIES.contains(s.token(from - 1).tag());
        String words = Spotter.text(s, from, owner.index() + 1);
        return cast.bodies()
                .with(words.replaceFirst("ic$", ""))
                .map(Actor::party)
                .or(() -> inside ? Optional.of(new Party(words, null)) : Optional.empty());
    }

    /** "The self-proclaimed Lenin republic" is not the state that it lies in. */
    private Optional<Party> breakaway(Sentence s, Token owner) {
        boolean land = words.isTerritory(owner) || SideWords.STATE_NOUNS.contains(owner.lemma());
        return land
                        && cast.nameAt(s, owner).isEmpty()
                        && s.children(owner).stream().anyMatch(words::isBreakaway)
                ? Optional.of(new Party(sides.groupNames().of(s, owner), null))
                : Optional.empty();
    }

    /** "The breakaway region's foreign minister": a land without a name. */
    private Optional<Party> territory(Sentence s, Token owner) {
        return owner.is("nmod:poss") && words.isTerritory(owner)
                ? Optional.of(new Party(sides.groupNames().of(s, owner), null))
                : Optional.empty();
    }

    /** "The mill's general manager": whoever runs it if the article tells, else the mill. */
    private Optional<Party> workplace(Sentence s, Token owner) {
        boolean place = owner.is("nmod:poss") && BodyKinds.isWorkplace(owner.lemma());
        return place && cast.nameAt(s, owner).isEmpty()
                ? Optional.of(
                        cast.bodies()
                                .employer()
                                .map(Actor::party)
                                .orElseGet(() -> new Party(sides.groupNames().of(s, owner), null)))
                : Optional.empty();
    }

    /** The mayor of a city, the minister of a region does not speak for the state. */
    Party narrowed(Sentence s, Token owner, Party side, List<Token> titles) {
        Optional<Party> region =
                cast.nameAt(s, owner)
                        .flatMap(n -> words.region(n.text()))
                        .map(land -> new Party(land, null));
        if (region.isPresent()) {
            return region.get();
        }
        boolean local = titles.stream().anyMatch(t -> !words.bodiesOf(t.lemma()).isEmpty());
        boolean minister =
                titles.stream()
                        .flatMap(t -> gazetteer.title(t.lemma()).stream())
                        .anyMatch(LAND_OFFICES::contains);
        return local || minister
                ? cast.nameAt(s, owner)
                        .filter(n -> isCity(n, local))
                        .map(n -> new Party(n.text(), null))
                        .orElse(side)
                : side;
    }

    /** Whether a name is that of a town or province; of a capital only with local officers. */
    private static boolean isCity(Spotter.Name name, boolean orCapital) {
        Gazetteer.@Nullable Known known = name.known();
        return known != null
                && (known.type() == Gazetteer.Type.CITY
                        || orCapital && known.type() == Gazetteer.Type.CAPITAL);
    }

    Claim.Strength strength(Sentence s, Token owner, Party side, List<Token> titles) {
        boolean common =
                owner.is("compound") && cast.nameAt(s, owner).isEmpty() && side.code() == null;
        if (common) {
            return Claim.Strength.BESIDE;
        }
        boolean people = owner.is("amod") && side.code() != null;
        boolean national =
                titles.stream()
                        .flatMap(
                                t ->
                                        gazetteer
                                                .title(t.text())
                                                .or(() -> gazetteer.title(t.lemma()))
                                                .stream())
                        .anyMatch(words::isNational);
        return people && !national ? Claim.Strength.NATION : Claim.Strength.ROLE;
    }

    void claim(
            Spotter.Name name,
            Token owner,
            @Nullable String role,
            boolean former,
            Claim.Strength strength,
            List<Claim> claims) {
        Sentence s = name.sentence();
        side(s, owner)
                .ifPresent(
                        side ->
                                claims.add(
                                        new Claim(
                                                role,
                                                side,
                                                former,
                                                Span.around(
                                                        s.span(
                                                                s.token(name.from()),
                                                                s.token(name.to() - 1)),
                                                        owner.span()),
                                                strength)));
    }
}
