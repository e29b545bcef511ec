package org.parley.reader.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private static final int LONGEST_APPOSITION = 9;
    private static final int FARTHEST_OWNER = 7;
    private static final int DEEPEST = 3;
    private final Gazetteer gazetteer;
    private final SideWords words;
    private final Cast cast;
    private final Sides sides;
    private final Owners owners;
    private final Roles roles;
    private final Clauses clauses;
    private final Politicians politicians;

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
        this.roles = new Roles(gazetteer, words, cast, sides, owners, politicians, names);
        this.clauses = new Clauses(gazetteer, words, cast, sides, owners, roles);
    }

    /**
     * The claims at one place of a person's name, in order of their kind; titles go to the actor.
     */
    List<Claim> at(Spotter.Name name, Actor actor) {
        List<Claim> claims = new ArrayList<>();
        Sentence s = name.sentence();
        Token head = name.head();
        before(name, actor, claims);
        brackets(name, claims);
        politicians
                .letters(name)
                .filter(side -> politicians.speaksFor(actor, side))
                .ifPresent(
                        side ->
                                claims.add(
                                        new Claim(
                                                null,
                                                side,
                                                false,
                                                s.span(
                                                        s.token(name.from()),
                                                        s.token(name.to() + 1)),
                                                Claim.Strength.PARTY)));
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
        if (claims.isEmpty()) {
            besideInText(name, actor, claims);
        }
        clauses.agent(name, claims);
        clauses.signed(name, claims);
        if (claims.stream().noneMatch(c -> c.party().code() == null && isNamed(c.party()))) {
            clauses.own(name, claims);
        }
        return claims;
    }

    private void before(Spotter.Name name, Actor actor, List<Claim> claims) {
        Sentence s = name.sentence();
        List<Token> before = roles.lead(s, name.from());
        List<Token> titles =
                before.stream().filter(t -> gazetteer.title(t.text()).isPresent()).toList();
        boolean former = before.stream().anyMatch(words::isFormer);
        for (Token title : before) {
            String word = title.text().toLowerCase(Locale.ROOT);
            if (gazetteer.title(word).isPresent() || SideWords.CANDIDATE_WORDS.contains(word)) {
                roles.entitle(actor, word, former);
                roles.compound(s, title).ifPresent(both -> roles.entitle(actor, both, former));
                roles.portfolio(s, title).ifPresent(office -> roles.entitle(actor, office, former));
            }
        }
        if (before.size() > 1 && before.get(0).lemma().equals("rebel")) {
            claims.add(
                    new Claim(
                            roles.wording(s, titles),
                            new Party("rebels", null),
                            former,
                            s.span(before.get(0), s.token(name.to() - 1)),
                            Claim.Strength.PARTY));
        }
        Optional<Token> owned = owner(s, before, name.from());
        List<Token> real =
                titles.stream()
                        .filter(t -> !roles.isHonorific(t))
                        .filter(t -> !words.isRankAndFile(t) || roles.isBoardMember(s, t))
                        .toList();
        if (real.isEmpty() && owned.filter(t -> isPossessor(s, t, name)).isEmpty()) {
            return;
        }
        List<Token> candidates = new ArrayList<>();
        owned.ifPresent(candidates::add);
        before.stream()
                .filter(t -> gazetteer.title(t.text()).isEmpty())
                .filter(t -> !words.isPortfolio(t.lemma()) || t.is("nmod:poss"))
                .filter(t -> cast.personAt(s, t).isEmpty() || t.is("nmod:poss"))
                .forEach(candidates::add);
        Token first =
                owned.filter(t -> before.isEmpty() || t.index() < before.get(0).index())
                        .orElse(before.isEmpty() ? s.token(name.from()) : before.get(0));
        Span evidence = s.span(first, s.token(name.to() - 1));
        for (Token owner : candidates) {
            owners.side(s, owner)
                    .filter(
                            side ->
                                    real.isEmpty()
                                            || sides.binds(side, before)
                                            || politicians.speaksFor(actor, side))
                    .filter(side -> !isPosting(side, real))
                    .ifPresent(
                            side ->
                                    claims.add(
                                            new Claim(
                                                    roles.wording(s, real),
                                                    owners.narrowed(s, owner, side, real),
                                                    former,
                                                    evidence,
                                                    real.isEmpty() || sides.binds(side, before)
                                                            ? owners.strength(s, owner, side, real)
                                                            : Claim.Strength.PARTY)));
        }
    }

    /** The U.N. ambassador of some state speaks for that. */
    private static boolean isPosting(Party side, List<Token> titles) {
        return "IGO".equals(side.code())
                && !side.name().equals("European Union")
                && titles.stream().anyMatch(t -> t.lemma().equals("ambassador"));
    }

    /** "The Growers' League's Ana Ruiz". */
    private boolean isPossessor(Sentence s, Token owner, Spotter.Name name) {
        return owner.is("nmod:poss")
                && !owner.tag().startsWith("PRP")
                && !owner.tag().startsWith("WP")
                && owner.head() == name.head().index()
                && owner.index() >= name.from() - 2
                && cast.nameAt(s, owner).filter(n -> !n.person()).isPresent();
    }

    /**
     * The pronoun or possessor that stands before the title: "its negotiator", "the league's
     * chairman".
     */
    private Optional<Token> owner(Sentence s, List<Token> before, int from) {
        int first = before.isEmpty() ? from : before.get(0).index();
        if (first > 0) {
            Token token = s.token(first - 1);
            if (token.tag().equals("PRP$") || token.tag().equals("WP$")) {
                return Optional.of(token);
            }
        }
        return before.stream().filter(t -> t.is("nmod:poss")).findFirst();
    }

    private void beside(Spotter.Name name, Token child, Actor actor, List<Claim> claims) {
        Sentence s = name.sentence();
        boolean after = child.index() >= name.to();
        if (child.is("appos") || child.is("dep") && after && child.isNoun()) {
            roles.role(name, child, actor, claims);
        } else if (child.relation().equals("acl:relcl")
                || child.is("dep") && after && child.isVerb()) {
            clauses.clause(name, child, actor, claims);
        } else if (child.is("acl") && child.tag().startsWith("VB")) {
            roles.represented(name, child, claims);
            roles.behalf(name, child, claims);
            s.children(child, "xcomp").forEach(verb -> roles.represented(name, verb, claims));
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
        return roles.isRole(noun) && !noun.tag().endsWith("S");
    }

    /** An apposition that the parse has lost: "the growers' chairman, Dr. Paul Blum, ...". */
    private void besideInText(Spotter.Name name, Actor actor, List<Claim> claims) {
        Sentence s = name.sentence();
        int before = name.from() - 1;
        while (before > 0 && gazetteer.title(s.token(before).text()).isPresent()) {
            before--;
        }
        if (before > 0 && s.token(before).text().equals(",")) {
            Token noun = s.token(before - 1);
            if (noun.isNoun() && roles.isRole(noun)) {
                roles.role(name, noun, actor, claims);
            } else {
                roles.officeOf(name, noun, actor, claims);
            }
        }
        if (claims.isEmpty()) {
            behind(name, claims);
        }
        if (claims.isEmpty()) {
            opening(name, claims);
        }
        if (claims.isEmpty() && name.to() < s.size() && s.token(name.to()).text().equals(",")) {
            int limit = Math.min(s.size() - 1, name.to() + LONGEST_APPOSITION);
            for (int i = name.to() + 1;
                    i < limit && !s.token(i).isPunctuation() && !s.token(i).isVerb();
                    i++) {
                boolean ends = !s.token(i + 1).isNoun();
                if (ends
                        && s.token(i).isNoun()
                        && gazetteer.title(s.token(i).lemma()).isPresent()) {
                    roles.role(name, s.token(i), actor, claims);
                    return;
                }
            }
        }
    }

    /** "Ana Ruiz of the Tug and Ferry Crews", where the parse has lost what "of" hangs on. */
    private void behind(Spotter.Name name, List<Claim> claims) {
        Sentence s = name.sentence();
        boolean aside = name.to() < s.size() && s.token(name.to()).text().equals(",");
        int first = name.to() + (aside ? 2 : 1);
        if (first >= s.size()
                || !isLink(s.token(first - 1), aside)
                || roles.lead(s, name.from()).stream().anyMatch(words::standsBy)) {
            return;
        }
        first += s.token(first).lemma().equals("the") ? 1 : 0;
        if (first < s.size()) {
            cast.nameAt(s, s.token(first))
                    .filter(n -> !n.person() && isBody(n))
                    .filter(n -> !aside || n.to() < s.size() && s.token(n.to()).isPunctuation())
                    .ifPresent(
                            n ->
                                    owners.claim(
                                            name,
                                            n.head(),
                                            null,
                                            false,
                                            Claim.Strength.ROLE,
                                            claims));
        }
    }

    private static boolean isNamed(Party side) {
        return Character.isUpperCase(side.name().codePointAt(0));
    }

    private static boolean isLink(Token word, boolean aside) {
        return word.text().equals("of") || aside && word.text().equals("from");
    }

    /** "At Lind Bank, chairman Ana Ruiz said". */
    private void opening(Spotter.Name name, List<Claim> claims) {
        Sentence s = name.sentence();
        List<Token> lead = roles.lead(s, name.from());
        int comma = (lead.isEmpty() ? name.from() : lead.get(0).index()) - 1;
        boolean office =
                lead.stream()
                        .filter(t -> !roles.isHonorific(t))
                        .anyMatch(t -> gazetteer.title(t.lemma()).isPresent());
        if (!office
                || comma < 2
                || !s.token(comma).text().equals(",")
                || !s.token(0).text().equals("At")
                || lead.stream().anyMatch(words::standsBy)) {
            return;
        }
        cast.nameAt(s, s.token(comma - 1))
                .filter(n -> !n.person() && n.known() == null && n.from() <= 2)
                .ifPresent(
                        n ->
                                owners.claim(
                                        name,
                                        n.head(),
                                        null,
                                        false,
                                        Claim.Strength.BESIDE,
                                        claims));
    }

    private static boolean isBody(Spotter.Name name) {
        return name.known() == null
                ? !name.head().entity().equals("LOCATION")
                : name.known().type() == Gazetteer.Type.BODY
                        || name.known().type() == Gazetteer.Type.PARTY;
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
        if (roles.lead(s, name.from()).stream().anyMatch(words::standsBy)) {
            return;
        }
        boolean body =
                owners.side(s, owner)
                        .filter(p -> p.code() == null || p.code().equals("IGO"))
                        .isPresent();
        boolean proper =
                sides.appositives().behind(s, owner).isPresent()
                        || sides.appositives().before(s, owner).isPresent()
                        || !owner.entity().equals("LOCATION")
                                && cast.nameAt(s, owner).filter(n -> !n.person()).isPresent();
        boolean state =
                preposition.equals("of")
                        && cast.nameAt(s, owner).filter(n -> isState(n)).isPresent()
                        && roles.lead(s, name.from()).stream()
                                .flatMap(t -> gazetteer.title(t.text()).stream())
                                .anyMatch(words::isNational);
        boolean land =
                preposition.equals("of")
                        && cast.nameAt(s, owner).filter(n -> !n.person()).isPresent()
                        && roles.lead(s, name.from()).stream()
                                .anyMatch(t -> !words.bodiesOf(t.lemma()).isEmpty());
        if (land) {
            owners.side(s, owner)
                    .map(side -> owners.narrowed(s, owner, side, roles.lead(s, name.from())))
                    .ifPresent(
                            side ->
                                    claims.add(
                                            new Claim(
                                                    null,
                                                    side,
                                                    false,
                                                    Span.around(name.head().span(), owner.span()),
                                                    Claim.Strength.ROLE)));
        } else if (body && proper || state) {
            owners.claim(name, owner, null, false, Claim.Strength.ROLE, claims);
        }
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
