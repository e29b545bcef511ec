package org.parley.reader.actors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Party;
import org.parley.core.text.Span;
import org.parley.reader.syntax.Arguments;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Reads what a role beside a person's name says of the side that he speaks for: its owner, whether
 * it is over, what it is in charge of; and the verbs that tell for whom somebody speaks.
 */
final class Roles {
    private static final Set<String> LINKS = Set.of("of", "for", "at", "with");

    /** Small words inside the name of a body. */
    private static final Set<String> INSIDE = Set.of("and", "'", "\u2019", "'s", "of");

    private static final int LONGEST_APPOSITION = 9;

    private final Gazetteer gazetteer;

    private final SideWords words;

    private final Cast cast;

    private final Sides sides;

    private final Owners owners;

    private final Politicians politicians;

    private final @Nullable Names names;

    private final Titles titles;
    private final Representation representation;

    /**
     * @param names what pronouns and descriptions stand for, or null if that is not known yet
     */
    Roles(
            Gazetteer gazetteer,
            SideWords words,
            Cast cast,
            Sides sides,
            Owners owners,
            Politicians politicians,
            Titles titles,
            Representation representation,
            @Nullable Names names) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.cast = cast;
        this.sides = sides;
        this.owners = owners;
        this.politicians = politicians;
        this.titles = titles;
        this.representation = representation;
        this.names = names;
    }

    /** An apposition, or what the name is an apposition of. */
    void role(Spotter.Name name, Token noun, Actor actor, List<Claim> claims) {
        role(name, noun, actor, titles.isFormer(name.sentence(), noun), claims);
    }

    void role(Spotter.Name name, Token noun, Actor actor, boolean former, List<Claim> claims) {
        Sentence s = name.sentence();
        String word = noun.lemma();
        if (SideWords.CANDIDATE_WORDS.contains(word)) {
            candidate(name, noun, actor, former, claims);
            return;
        }
        if (Ranks.isOwner(s, noun)) {
            owner(name, noun, null, former, claims);
            return;
        }
        if (gazetteer.title(word).isEmpty() && !Ranks.isRank(s, noun)) {
            if (politicians
                    .called(s, noun)
                    .filter(side -> politicians.speaksFor(actor, side))
                    .isPresent()) {
                owners.claim(name, noun, null, former, Claim.Strength.PARTY, claims);
            }
            counterpart(name, noun, claims);
            return;
        }
        if (Ranks.isRank(s, noun) && !former) {
            s.children(noun, "nmod").forEach(t -> owner(name, t, null, former, claims));
        }
        titles.entitle(actor, word, former);
        titles.compound(s, noun).ifPresent(both -> titles.entitle(actor, both, former));
        titles.portfolio(s, noun).ifPresent(office -> titles.entitle(actor, office, former));
        if (!words.standsBy(noun)) {
            owned(name, noun, actor, former, claims);
            unowned(name, noun, former, claims);
            conjoined(name, noun, actor, claims);
        }
    }

    /** "Candidate for the Greens": he is of their party and holds no office. */
    private void candidate(
            Spotter.Name name, Token noun, Actor actor, boolean former, List<Claim> claims) {
        Sentence s = name.sentence();
        actor.titles().add(noun.lemma());
        sides.owners(s, noun).stream()
                .filter(t -> t.index() > noun.index() || isPossessor(s, t))
                .filter(t -> owners.side(s, t).isPresent())
                .forEach(
                        t ->
                                owners.claim(
                                        name,
                                        t,
                                        noun.lemma(),
                                        former,
                                        Claim.Strength.PARTY,
                                        claims));
    }

    /** "The Blue List's candidate", but not a state's. */
    private boolean isPossessor(Sentence s, Token owner) {
        return owner.is("nmod:poss")
                && owners.side(s, owner).filter(side -> side.code() == null).isPresent();
    }

    /** The sides of the words that can name a role's owner: "the League's chairman". */
    private void owned(
            Spotter.Name name, Token noun, Actor actor, boolean former, List<Claim> claims) {
        Sentence s = name.sentence();
        boolean member = words.isRankAndFile(noun) && !Ranks.isOfHouse(s, noun);
        Span place = s.span(s.token(name.from()), s.token(name.to() - 1));
        for (Token owner : sides.owners(s, noun)) {
            owners.side(s, owner)
                    .filter(side -> !owner.lemma().equals(noun.lemma()))
                    .filter(side -> owners.canHave(owner, title(s, noun), side))
                    .filter(side -> isBound(side, noun) || politicians.speaksFor(actor, side))
                    .filter(
                            side ->
                                    !member
                                            || isSmall(s, noun, owner)
                                            || side.code() == null && isFighter(actor))
                    .map(side -> claim(s, noun, owner, side, former, place))
                    .ifPresent(claims::add);
        }
    }

    private String title(Sentence s, Token noun) {
        return titles.compound(s, noun).orElse(noun.lemma());
    }

    private boolean isBound(Party side, Token noun) {
        return sides.binds(side, List.of(noun));
    }

    private Claim claim(
            Sentence s, Token noun, Token owner, Party side, boolean former, Span place) {
        List<Token> role = List.of(noun);
        return new Claim(
                titles.wording(s, role),
                owners.narrowed(s, owner, side, role),
                former,
                Span.around(place, Span.around(noun.span(), owner.span())),
                isBound(side, noun)
                        ? owners.strength(s, owner, side, role)
                        : Politicians.strength(side));
    }

    /** What else tells the side of a role to which the parse gives no owner, the surest first. */
    private void unowned(Spotter.Name name, Token noun, boolean former, List<Claim> claims) {
        Sentence s = name.sentence();
        boolean member = words.isRankAndFile(noun);
        if (claims.isEmpty() && (!member || noun.lemma().equals("member"))) {
            String office = titles.wording(s, List.of(noun));
            behind(s, noun).ifPresent(t -> owner(name, t, office, former, claims));
        }
        if (claims.isEmpty() && !member) {
            written(s, noun)
                    .or(() -> sides.offices().of(s, noun))
                    .ifPresent(side -> claims.add(claim(name, noun, side, former)));
        }
        if (claims.isEmpty() && !member) {
            sender(s, noun).ifPresent(t -> owner(name, t, null, former, claims));
        }
        if (claims.isEmpty() && !member) {
            repeated(s, noun).ifPresent(side -> claims.add(claim(name, noun, side, former)));
        }
    }

    private void owner(
            Spotter.Name name,
            Token owner,
            @Nullable String office,
            boolean former,
            List<Claim> claims) {
        owners.claim(name, owner, office, former, Claim.Strength.ROLE, claims);
    }

    private Claim claim(Spotter.Name name, Token noun, Party side, boolean former) {
        Sentence s = name.sentence();
        return new Claim(
                titles.wording(s, List.of(noun)),
                side,
                former,
                s.span(noun, s.token(name.to() - 1)),
                Claim.Strength.ROLE);
    }

    /** "The secretary of the Tug and Ferry Crew Union, Ana Ruiz". */
    void officeOf(Spotter.Name name, Token last, Actor actor, List<Claim> claims) {
        Sentence s = name.sentence();
        Optional<Spotter.Name> body = cast.nameAt(s, last).filter(n -> !n.person());
        if (body.isEmpty()) {
            return;
        }
        int at = body.get().from() - 1;
        while (at > 0 && s.token(at).tag().equals("DT")) {
            at--;
        }
        if (at < 1 || !LINKS.contains(s.token(at).text())) {
            return;
        }
        Token noun = s.token(at - 1);
        if (noun.isNoun() && titles.isRole(noun)) {
            titles.entitle(actor, noun.lemma(), titles.isFormer(s, noun));
            owners.claim(
                    name,
                    body.get().head(),
                    titles.wording(s, List.of(noun)),
                    titles.isFormer(s, noun),
                    Claim.Strength.ROLE,
                    claims);
        }
    }

    /** "The League sent a mediator, Ana Ruiz". */
    private Optional<Token> sender(Sentence s, Token noun) {
        return noun.is("obj")
                ? s.head(noun).filter(words::isSending).flatMap(verb -> Arguments.subject(s, verb))
                : Optional.empty();
    }

    /** "The envoy, Ana Ruiz": the one whom the article has called somebody's envoy before. */
    private Optional<Party> repeated(Sentence s, Token noun) {
        if (names == null
                || !SideWords.isDefinite(s, noun)
                || s.child(noun, "nmod", "nmod:poss").isPresent()) {
            return Optional.empty();
        }
        String ending = " " + noun.lemma();
        List<Party> known =
                names.all().stream()
                        .filter(m -> m.kind() == Mention.Kind.ROLE)
                        .filter(m -> m.sentence() < s.index())
                        .filter(m -> m.actor().toLowerCase(Locale.ROOT).endsWith(ending))
                        .flatMap(m -> owner(m).stream())
                        .distinct()
                        .toList();
        return known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
    }

    /** The side of a mention unless it is called by the role itself. */
    private static Optional<Party> owner(Mention role) {
        return Optional.ofNullable(role.party())
                .filter(side -> !role.actor().endsWith(side.name()));
    }

    /** The body of words with capitals that no name covers: "secretary of the Crew Samiti". */
    private Optional<Party> written(Sentence s, Token noun) {
        int from = noun.index() + 1;
        if (from + 2 >= s.size()
                || !s.token(from).text().equals("of")
                || !s.token(from + 1).text().equals("the")) {
            return Optional.empty();
        }
        from += 2;
        int to = from;
        while (to < s.size()
                && (Character.isUpperCase(s.token(to).text().codePointAt(0))
                        || to > from && INSIDE.contains(s.token(to).text()))) {
            to++;
        }
        boolean whole =
                to - from > 1
                        && to < s.size()
                        && s.token(to).isPunctuation()
                        && s.token(to - 1).isProper()
                        && cast.nameAt(s, s.token(from)).isEmpty();
        return whole ? Optional.of(new Party(Spotter.text(s, from, to), null)) : Optional.empty();
    }

    /** "Secretary of the Growers' League", where the parse has lost what "of" hangs on. */
    private Optional<Token> behind(Sentence s, Token noun) {
        int at = noun.index() + 1;
        boolean links =
                at < s.size() && LINKS.contains(s.token(at).text()) && !isMinisterFor(noun, s, at);
        int first = at + 1 < s.size() && s.token(at + 1).lemma().equals("the") ? at + 2 : at + 1;
        return links && first < s.size()
                ? cast.nameAt(s, s.token(first)).filter(n -> !n.person()).map(Spotter.Name::head)
                : Optional.empty();
    }

    /** "Minister for Scotland": what he is in charge of. */
    private boolean isMinisterFor(Token noun, Sentence s, int link) {
        return gazetteer.title(noun.lemma()).filter("minister"::equals).isPresent()
                && !s.token(link).text().equals("of");
    }

    /** "The founder and chairman of the League", "once a director and now advising the bank". */
    private void conjoined(Spotter.Name name, Token noun, Actor actor, List<Claim> claims) {
        for (Token other : name.sentence().children(noun, "conj")) {
            boolean near = other.index() < noun.index() + LONGEST_APPOSITION;
            if (gazetteer.title(other.lemma()).isPresent() && near) {
                role(name, other, actor, claims);
            } else if (other.tag().equals("VBG") && near) {
                representation.represented(name, other, claims);
            }
        }
    }

    /** "His Chinese counterpart". */
    private void counterpart(Spotter.Name name, Token noun, List<Claim> claims) {
        if (!SideWords.COUNTERPARTS.contains(noun.lemma())) {
            return;
        }
        Sentence s = name.sentence();
        Stream.concat(
                        s.children(noun, "amod").stream(),
                        Stream.of("at", "from", "of", "in")
                                .flatMap(p -> Arguments.oblique(s, noun, p).stream()))
                .forEach(
                        t ->
                                owners.claim(
                                        name,
                                        t,
                                        "counterpart",
                                        false,
                                        Claim.Strength.ROLE,
                                        claims));
        if (claims.isEmpty() && !noun.lemma().equals("colleague")) {
            s.child(noun, "nmod:poss")
                    .flatMap(t -> owners.side(s, t))
                    .flatMap(side -> new Partners(cast, owners).of(side, s))
                    .ifPresent(side -> claims.add(claim(name, noun, side, false)));
        }
    }

    private boolean isFighter(Actor actor) {
        return actor.titles().stream()
                .flatMap(title -> gazetteer.title(title).stream())
                .anyMatch("military"::equals);
    }

    /** Whether one of a body's members speaks for it: "a member of the strike committee". */
    private boolean isSmall(Sentence s, Token noun, Token body) {
        return noun.lemma().equals("member")
                && words.isSmallBody(
                        cast.nameAt(s, body)
                                .filter(name -> !name.person())
                                .map(Spotter.Name::lastWord)
                                .orElse(body.lemma()));
    }

    /** "Board member". */
    boolean isBoardMember(Sentence s, Token noun) {
        return noun.index() > 0 && isSmall(s, noun, s.token(noun.index() - 1));
    }
}
