package org.parley.reader.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Party;
import org.parley.core.text.Span;
import org.parley.reader.syntax.Arguments;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Reads what stands around a person's name about the side that he speaks for: titles before it,
 * appositions, "is the minister of", "who heads", "on behalf of", a party in brackets.
 */
final class Claims {
    private static final int FARTHEST_OWNER = 7;

    private static final int DEEPEST = 3;

    private final Gazetteer gazetteer;

    private final SideWords words;

    private final Cast cast;

    private final Sides sides;

    private final Owners owners;

    private final Titles titles;

    private final Representation representation;

    private final Roles roles;

    private final Clauses clauses;

    private final Politicians politicians;

    private final Leads leads;
    private final LostAppositions lost;
    private final Occasions occasions;
    private final Mandates mandates;
    private final Asides asides;

    /**
     * @param names what pronouns and descriptions stand for ("its chairman", "the league's
     *     chairman"), or null if that is not known yet
     */
    Claims(Gazetteer gazetteer, SideWords words, Cast cast, Sides sides, @Nullable Names names) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.cast = cast;
        this.sides = sides;
        this.politicians = new Politicians(gazetteer, words, cast, sides);
        this.owners = new Owners(gazetteer, words, cast, sides, names);
        this.titles = new Titles(gazetteer, words, cast);
        this.representation = new Representation(words, owners);
        this.roles =
                new Roles(
                        gazetteer,
                        words,
                        cast,
                        sides,
                        owners,
                        politicians,
                        titles,
                        representation,
                        names);
        this.leads = new Leads(gazetteer, words, cast, sides, owners, roles, titles, politicians);
        this.lost = new LostAppositions(gazetteer, words, cast, owners, roles, titles);
        this.occasions = new Occasions(gazetteer, words, cast, owners, titles);
        this.mandates = new Mandates(gazetteer, words, owners);
        this.asides = new Asides(cast, owners);
        this.clauses =
                new Clauses(gazetteer, words, cast, sides, owners, roles, titles, representation);
    }

    /**
     * The claims at one place of a person's name, in order of their kind; titles go to the actor.
     */
    List<Claim> at(Spotter.Name name, Actor actor) {
        List<Claim> claims = new ArrayList<>();
        Sentence s = name.sentence();
        Token head = name.head();
        leads.read(name, actor, claims);
        brackets(name, claims);
        politicians
                .letters(name)
                .filter(side -> politicians.speaksFor(actor, side))
                .or(() -> politicians.promised(name, actor))
                .ifPresent(side -> claims.add(byParty(name, side)));
        for (Token child : s.children(head)) {
            if (!name.covers(child)) {
                beside(name, child, actor, claims);
            }
        }
        above(name, actor, claims);
        clauses.who(name, actor, claims);
        clauses.alias(name, actor, claims);
        clauses.acting(name, claims);
        clauses.today(name, actor, claims);
        clauses.owned(name, claims);
        occasions.read(name, claims);
        mandates.read(name, claims);
        asides.read(name, claims);
        if (claims.isEmpty()) {
            lost.read(name, actor, claims);
        }
        clauses.agent(name, claims);
        clauses.under(name, claims);
        clauses.signed(name, claims);
        if (claims.stream().noneMatch(c -> c.party().code() == null && isNamed(c.party()))) {
            clauses.own(name, claims);
        }
        return claims;
    }

    /** He is called by his party. */
    static Claim byParty(Spotter.Name name, Party side) {
        Sentence s = name.sentence();
        int behind = Math.min(name.to() + 1, s.size() - 1);
        return new Claim(
                null,
                side,
                false,
                s.span(s.token(name.from()), s.token(behind)),
                Claim.Strength.PARTY);
    }

    private void beside(Spotter.Name name, Token child, Actor actor, List<Claim> claims) {
        Sentence s = name.sentence();
        boolean after = child.index() >= name.to();
        if (child.is("appos") && child.lemma().equals("one")) {
            s.children(child, "nmod").stream()
                    .filter(titles::isRole)
                    .forEach(noun -> roles.role(name, noun, actor, claims));
        } else if (child.is("appos") || child.is("dep") && after && child.isNoun()) {
            roles.role(name, child, actor, claims);
        } else if (child.relation().equals("acl:relcl")
                || child.is("dep") && after && child.isVerb()) {
            clauses.clause(name, child, actor, claims);
        } else if (child.is("acl") && child.tag().startsWith("VB")) {
            representation.represented(name, child, claims);
            representation.behalf(name, child, claims);
            s.children(child, "xcomp")
                    .forEach(verb -> representation.represented(name, verb, claims));
        } else if (child.is("nmod") || child.is("obl")) {
            attached(name, child, claims);
        }
        if (child.is("appos")) {
            s.children(child, "acl:relcl").forEach(c -> clauses.clause(name, c, actor, claims));
        }
    }

    /**
     * What the name stands under: the role it is an apposition of, the predicate it is subject of.
     */
    private void above(Spotter.Name name, Actor actor, List<Claim> claims) {
        Sentence s = name.sentence();
        Token at = name.head();
        if (at.is("nsubj")) {
            s.head(at).ifPresent(predicate -> clauses.predicate(name, predicate, actor, claims));
        } else if (at.is("obj")) {
            s.head(at).ifPresent(verb -> clauses.office(name, verb, actor, claims));
        }
        for (int step = 0; step < DEEPEST; step++) {
            Optional<Token> up = aboveBody(s, at);
            if (at.is("appos") && up.isPresent()) {
                s.children(up.get(), "acl:relcl")
                        .forEach(c -> clauses.clause(name, c, actor, claims));
            }
            boolean title =
                    up.filter(this::isOneRole).isPresent()
                            && (at.is("appos") || at.is("dep") && up.get().index() < at.index());
            if (!title) {
                return;
            }
            roles.role(name, up.get(), actor, claims);
            at = up.get();
            if (at.is("nsubj")) {
                s.head(at)
                        .ifPresent(predicate -> clauses.predicate(name, predicate, actor, claims));
            }
        }
    }

    /** A person is no body's apposition: in "chair of the League, Ana Ruiz," she is the chair. */
    private Optional<Token> aboveBody(Sentence s, Token at) {
        Optional<Token> up = s.head(at);
        while (at.is("appos")
                && up.filter(t -> t.is("nmod") || t.is("conj")).isPresent()
                && up.filter(this::isOneRole).isEmpty()) {
            up = s.head(up.get());
        }
        return up;
    }

    /** "Lawyer", but not the pilots of "a lawyer for the pilots, Ana Ruiz". */
    private boolean isOneRole(Token noun) {
        return titles.isRole(noun) && !noun.tag().endsWith("S");
    }

    private static boolean isNamed(Party side) {
        return Character.isUpperCase(side.name().codePointAt(0));
    }

    /** "Ana Ruiz (Green List)". */
    private void brackets(Spotter.Name name, List<Claim> claims) {
        Sentence s = name.sentence();
        if (name.to() + 1 >= s.size() || !Politicians.isBracket(s.token(name.to()), "(")) {
            return;
        }
        int close = Politicians.closing(s, name.to() + 1);
        if (close <= name.to() + 1) {
            return;
        }
        Token first = s.token(name.to() + 1);
        politicians
                .bracketed(s, first, close)
                .ifPresent(
                        side ->
                                claims.add(
                                        new Claim(
                                                null,
                                                side,
                                                false,
                                                s.span(s.token(name.from()), s.token(close - 1)),
                                                Claim.Strength.ROLE)));
    }

    /** "Ana Ruiz of the Growers' League", "Ana Ruiz, for the tenants". */
    private void attached(Spotter.Name name, Token owner, List<Claim> claims) {
        Sentence s = name.sentence();
        String preposition = s.preposition(owner).orElse("");
        boolean behalf = owner.lemma().equals("behalf");
        if (behalf) {
            Arguments.oblique(s, owner, "of")
                    .ifPresent(
                            o -> owners.claim(name, o, null, false, Claim.Strength.BEHALF, claims));
            return;
        }
        int first = cast.nameAt(s, owner).map(Spotter.Name::from).orElse(owner.index());
        if (!isNear(s, name.to(), first)
                || !preposition.equals("of")
                        && !preposition.equals("for")
                        && !preposition.equals("from")) {
            return;
        }
        if (titles.lead(s, name.from()).stream().anyMatch(words::standsBy)) {
            return;
        }
        boolean body =
                owners.side(s, owner)
                        .filter(p -> p.code() == null || p.code().equals("IGO"))
                        .isPresent();
        boolean proper =
                sides.bodyAppositions().behind(s, owner).isPresent()
                        || sides.bodyAppositions().before(s, owner).isPresent()
                        || !owner.entity().equals("LOCATION")
                                && cast.nameAt(s, owner).filter(n -> !n.person()).isPresent();
        boolean state =
                preposition.equals("of")
                        && cast.nameAt(s, owner).filter(n -> isState(n)).isPresent()
                        && titles.lead(s, name.from()).stream()
                                .flatMap(t -> gazetteer.title(t.text()).stream())
                                .anyMatch(words::isNational);
        boolean land =
                preposition.equals("of")
                        && cast.nameAt(s, owner).filter(n -> !n.person()).isPresent()
                        && titles.lead(s, name.from()).stream()
                                .anyMatch(t -> !words.bodiesOf(t.lemma()).isEmpty());
        if (land) {
            owners.side(s, owner)
                    .map(side -> owners.narrowed(s, owner, side, titles.lead(s, name.from())))
                    .ifPresent(
                            side ->
                                    claims.add(
                                            new Claim(
                                                    null,
                                                    side,
                                                    false,
                                                    Span.around(name.head().span(), owner.span()),
                                                    Claim.Strength.ROLE)));
        } else if (body && (proper || isOfForce(s, name, owner, preposition)) || state) {
            owners.claim(name, owner, null, false, Claim.Strength.ROLE, claims);
        }
    }

    /** "General Ana Ruiz of the regional force". */
    private boolean isOfForce(Sentence s, Spotter.Name name, Token owner, String preposition) {
        return preposition.equals("of")
                && owners.isBody(s, owner)
                && titles.lead(s, name.from()).stream()
                        .flatMap(t -> gazetteer.title(t.text()).stream())
                        .anyMatch("military"::equals);
    }

    /** Whether only words of one phrase stand between: "Ruiz, of the left-wing Blue Movement". */
    private static boolean isNear(Sentence s, int from, int to) {
        if (to > from + FARTHEST_OWNER) {
            return false;
        }
        for (int i = from + 1; i < to; i++) {
            Token token = s.token(i);
            boolean verb = token.isVerb() && !token.is("amod");
            if (verb || token.isPunctuation() && !token.text().equals("-")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isState(Spotter.Name name) {
        return name.known() != null && name.known().type() == Gazetteer.Type.STATE;
    }
}
