package org.parley.reader.actors;

import java.util.ArrayList;
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
 * Reads what stands around a person's name about the side that he speaks for: titles before it,
 * appositions, "is the minister of", "who heads", "on behalf of", a party in brackets.
 */
final class Claims {
    private static final int LONGEST_TITLE = 9;
    private static final int LONGEST_BRACKET = 7;
    private static final int LONGEST_APPOSITION = 9;
    private static final int LONGEST_WHOSE = 6;
    private static final int DEEPEST = 3;

    /** Kinds of titles whose nation is the side: "the Peruvian foreign minister". */
    private static final Set<String> NATIONAL =
            Set.of("head", "minister", "spokesperson", "military");

    private final Gazetteer gazetteer;
    private final SideWords words;
    private final Cast cast;
    private final Sides sides;
    private final Politicians politicians;
    private final @Nullable Names names;

    /**
     * @param names what pronouns and descriptions stand for ("its chairman", "the league's
     *     chairman"), or null if that is not known yet
     */
    Claims(Gazetteer gazetteer, SideWords words, Cast cast, Sides sides, @Nullable Names names) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.cast = cast;
        this.sides = sides;
        this.politicians = new Politicians(gazetteer, cast);
        this.names = names;
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
        who(name, actor, claims);
        alias(name, actor, claims);
        acting(name, claims);
        today(name, actor, claims);
        owned(name, claims);
        if (claims.isEmpty()) {
            besideInText(name, actor, claims);
        }
        agent(name, claims);
        signed(name, claims);
        return claims;
    }

    // ---- before the name

    private void before(Spotter.Name name, Actor actor, List<Claim> claims) {
        Sentence s = name.sentence();
        List<Token> before = before(s, name.from());
        List<Token> titles =
                before.stream().filter(t -> gazetteer.title(t.text()).isPresent()).toList();
        boolean former = before.stream().anyMatch(words::isFormer);
        for (Token title : before) {
            String word = title.text().toLowerCase(Locale.ROOT);
            if (gazetteer.title(word).isPresent() || SideWords.CANDIDATE_WORDS.contains(word)) {
                entitle(actor, word, former);
                compound(s, title).ifPresent(both -> entitle(actor, both, former));
                portfolio(s, title).ifPresent(office -> entitle(actor, office, former));
            }
        }
        if (before.size() > 1 && before.get(0).lemma().equals("rebel")) {
            claims.add(
                    new Claim(
                            words(s, titles),
                            new Party("rebels", null),
                            former,
                            s.span(before.get(0), s.token(name.to() - 1)),
                            Claim.Strength.PARTY));
        }
        Optional<Token> owned = owner(s, before, name.from());
        List<Token> real =
                titles.stream()
                        .filter(t -> !isHonorific(t))
                        .filter(t -> !words.isRankAndFile(t) || isBoardMember(s, t))
                        .toList();
        if (real.isEmpty() && owned.filter(t -> isPossessor(s, t, name)).isEmpty()) {
            return;
        }
        List<Token> owners = new ArrayList<>();
        owned.ifPresent(owners::add);
        before.stream()
                .filter(t -> gazetteer.title(t.text()).isEmpty())
                .filter(t -> !words.isPortfolio(t.lemma()) || t.is("nmod:poss"))
                .filter(t -> cast.personAt(s, t).isEmpty() || t.is("nmod:poss"))
                .forEach(owners::add);
        Token first =
                owned.filter(t -> before.isEmpty() || t.index() < before.get(0).index())
                        .orElse(before.isEmpty() ? s.token(name.from()) : before.get(0));
        Span evidence = s.span(first, s.token(name.to() - 1));
        for (Token owner : owners) {
            side(s, owner)
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
                                                    words(s, real),
                                                    narrowed(s, owner, side, real),
                                                    former,
                                                    evidence,
                                                    real.isEmpty() || sides.binds(side, before)
                                                            ? strength(s, owner, side, real)
                                                            : Claim.Strength.PARTY)));
        }
    }

    /** The mayor of a city, the minister of a region does not speak for the state. */
    private Party narrowed(Sentence s, Token owner, Party side, List<Token> titles) {
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
                        .anyMatch(kind -> kind.equals("minister") || kind.equals("head"));
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

    /** "Board member". */
    private boolean isBoardMember(Sentence s, Token noun) {
        return noun.index() > 0 && isSmall(s, noun, s.token(noun.index() - 1));
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

    private boolean isHonorific(Token title) {
        return gazetteer.title(title.text()).filter("honorific"::equals).isPresent();
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

    /** The words right before a name that belong to it: adjectives, titles, possessives. */
    private List<Token> before(Sentence s, int from) {
        List<Token> before = new ArrayList<>();
        for (int i = from - 1; i >= 0 && i >= from - LONGEST_TITLE; i--) {
            Token token = s.token(i);
            boolean joins =
                    token.lemma().equals("and")
                            && i > 0
                            && gazetteer.title(s.token(i - 1).text()).isPresent()
                            && !cast.nameAt(s, s.token(i - 1))
                                    .filter(Spotter.Name::person)
                                    .isPresent();
            boolean belongs =
                    token.isNoun()
                            || cast.nameAt(s, token).filter(n -> !n.person()).isPresent()
                            || token.isAdjective()
                            || token.tag().equals("POS")
                            || token.text().equals("-")
                                    && i > 0
                                    && s.token(i - 1).span().end() == token.span().start()
                            || token.text().equals("\"")
                            || token.text().equals("\u201c")
                            || token.tag().equals("FW")
                            || token.tag().equals("VBG")
                                    && words.isCurrent(token)
                                    && !before.isEmpty()
                                    && gazetteer.title(before.get(0).text()).isPresent()
                            || joins
                            || isCharge(s, i);
            if (!belongs) {
                break;
            }
            before.add(0, token);
        }
        return before;
    }

    /** The for of "Secretary for Trade". */
    private boolean isCharge(Sentence s, int at) {
        return at > 0
                && at + 1 < s.size()
                && s.token(at).text().matches("of|for")
                && words.isPortfolio(s.token(at + 1).text())
                && gazetteer.title(s.token(at - 1).lemma()).isPresent();
    }

    // ---- beside the name

    private void beside(Spotter.Name name, Token child, Actor actor, List<Claim> claims) {
        Sentence s = name.sentence();
        boolean after = child.index() >= name.to();
        if (child.is("appos") || child.is("dep") && after && child.isNoun()) {
            role(name, child, actor, claims);
        } else if (child.relation().equals("acl:relcl")
                || child.is("dep") && after && child.isVerb()) {
            clause(name, child, actor, claims);
        } else if (child.is("acl") && child.tag().startsWith("VB")) {
            represented(name, child, claims);
            behalf(name, child, claims);
            s.children(child, "xcomp").forEach(verb -> represented(name, verb, claims));
        } else if (child.is("nmod") || child.is("obl")) {
            attached(name, child, claims);
        }
        if (child.is("appos")) {
            s.children(child, "acl:relcl").forEach(c -> clause(name, c, actor, claims));
        }
    }

    /**
     * What the name stands under: the role it is an apposition of, the predicate it is subject of.
     */
    private void above(Spotter.Name name, Actor actor, List<Claim> claims) {
        Sentence s = name.sentence();
        Token at = name.head();
        if (at.is("nsubj")) {
            s.head(at).ifPresent(predicate -> predicate(name, predicate, actor, claims));
        } else if (at.is("obj")) {
            s.head(at).ifPresent(verb -> office(name, verb, actor, claims));
        }
        for (int step = 0; step < DEEPEST; step++) {
            Optional<Token> up = aboveBody(s, at);
            if (at.is("appos") && up.isPresent()) {
                s.children(up.get(), "acl:relcl").forEach(c -> clause(name, c, actor, claims));
            }
            boolean title =
                    up.filter(this::isRole).isPresent()
                            && (at.is("appos") || at.is("dep") && up.get().index() < at.index());
            if (!title) {
                return;
            }
            role(name, up.get(), actor, claims);
            at = up.get();
            if (at.is("nsubj")) {
                s.head(at).ifPresent(predicate -> predicate(name, predicate, actor, claims));
            }
        }
    }

    private boolean isRole(Token noun) {
        return gazetteer.title(noun.lemma()).isPresent()
                || noun.lemma().matches("counterpart|colleague");
    }

    /** A person is no body's apposition: in "chair of the League, Ana Ruiz," she is the chair. */
    private Optional<Token> aboveBody(Sentence s, Token at) {
        Optional<Token> up = s.head(at);
        while (at.is("appos")
                && up.filter(t -> t.is("nmod") || t.is("conj")).isPresent()
                && up.filter(this::isRole).isEmpty()) {
            up = s.head(up.get());
        }
        return up;
    }

    /** "Ana Ruiz, acting on behalf of the League". */
    private void acting(Spotter.Name name, List<Claim> claims) {
        Sentence s = name.sentence();
        int at = name.to();
        if (at + 1 < s.size() && s.token(at).text().equals(",")) {
            Token verb = s.token(at + 1);
            if (verb.tag().equals("VBG") && verb.head() != name.head().index()) {
                represented(name, verb, claims);
                behalf(name, verb, claims);
            }
        }
    }

    /** "Once a rebel and now the League's lawyer", where the parse has lost the second role. */
    private void today(Spotter.Name name, Actor actor, List<Claim> claims) {
        Sentence s = name.sentence();
        int limit = Math.min(s.size(), name.to() + LONGEST_APPOSITION + DEEPEST);
        for (int i = name.to(); i < limit; i++) {
            Token token = s.token(i);
            if (token.tag().startsWith("VB")) {
                return;
            }
            if (token.lemma().matches("now|today|currently|presently")) {
                s.tokens().subList(i + 1, Math.min(s.size(), i + LONGEST_WHOSE)).stream()
                        .filter(t -> gazetteer.title(t.lemma()).isPresent())
                        .filter(t -> !t.is("compound"))
                        .findFirst()
                        .ifPresent(t -> role(name, t, actor, false, claims));
                return;
            }
        }
    }

    /** "Ruiz's Northern Front": a movement by its leader. */
    private void owned(Spotter.Name name, List<Claim> claims) {
        Sentence s = name.sentence();
        if (name.head().is("nmod:poss")) {
            s.head(name.head())
                    .flatMap(body -> cast.nameAt(s, body))
                    .filter(body -> body.from() <= name.to() + 2 && isMovement(body))
                    .ifPresent(
                            body ->
                                    claim(
                                            name,
                                            body.head(),
                                            null,
                                            false,
                                            Claim.Strength.BESIDE,
                                            claims));
        }
    }

    private boolean isMovement(Spotter.Name name) {
        return !name.person()
                && (name.known() == null
                        ? BodyNames.isHead(name.lastWord())
                        : name.known().type() == Gazetteer.Type.PARTY);
    }

    /** "Ana Ruiz, who": where the parse has hung the clause on another word. */
    private void who(Spotter.Name name, Actor actor, List<Claim> claims) {
        Sentence s = name.sentence();
        if (name.to() + 1 >= s.size()
                || !s.token(name.to()).text().equals(",")
                || !s.token(name.to() + 1).tag().startsWith("WP")) {
            return;
        }
        Token who = s.token(name.to() + 1);
        if (who.tag().equals("WP$")) {
            whose(name, claims);
        } else {
            s.head(who)
                    .filter(verb -> verb.head() != name.head().index())
                    .ifPresent(verb -> predicate(name, verb, actor, claims));
        }
    }

    /** "Its commander, who goes by the name of Colonel Blum". */
    private void alias(Spotter.Name name, Actor actor, List<Claim> claims) {
        Sentence s = name.sentence();
        Optional<Token> up = s.head(name.head());
        boolean called =
                up.filter(t -> t.lemma().matches("name|nom|pseudonym|alias|guerre")).isPresent()
                        || up.filter(t -> t.lemma().matches("know|identify|name|call"))
                                .filter(t -> Arguments.isPassive(s, t))
                                .isPresent();
        for (int step = 0; called && up.isPresent() && step < DEEPEST; step++) {
            Token at = up.get();
            up = s.head(at);
            boolean clause = at.relation().equals("acl:relcl") || at.is("acl");
            if (clause && up.filter(this::isRole).isPresent()) {
                role(name, up.get(), actor, claims);
                return;
            }
        }
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
            if (noun.isNoun() && isRole(noun)) {
                role(name, noun, actor, claims);
            } else {
                officeOf(name, noun, actor, claims);
            }
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
                    role(name, s.token(i), actor, claims);
                    return;
                }
            }
        }
    }

    /** "The secretary of the Tug and Ferry Crew Union, Ana Ruiz". */
    private void officeOf(Spotter.Name name, Token last, Actor actor, List<Claim> claims) {
        Sentence s = name.sentence();
        Optional<Spotter.Name> body = cast.nameAt(s, last).filter(n -> !n.person());
        if (body.isEmpty()) {
            return;
        }
        int at = body.get().from() - 1;
        while (at > 0 && s.token(at).tag().equals("DT")) {
            at--;
        }
        if (at < 1 || !s.token(at).text().matches("of|for|at|with")) {
            return;
        }
        Token noun = s.token(at - 1);
        if (noun.isNoun() && isRole(noun)) {
            entitle(actor, noun.lemma(), isFormer(s, noun));
            claim(
                    name,
                    body.get().head(),
                    words(s, List.of(noun)),
                    isFormer(s, noun),
                    Claim.Strength.ROLE,
                    claims);
        }
    }

    /** "Ana Ruiz (Green List)". */
    private void brackets(Spotter.Name name, List<Claim> claims) {
        Sentence s = name.sentence();
        if (name.to() + 1 >= s.size() || !isBracket(s.token(name.to()), "(")) {
            return;
        }
        int close = closing(s, name.to() + 1);
        if (close <= name.to() + 1) {
            return;
        }
        Token first = s.token(name.to() + 1);
        bracketed(s, first, close)
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

    /** The bracket that closes what opens before a token, or -1 if that is far. */
    private static int closing(Sentence s, int from) {
        for (int i = from; i < Math.min(s.size(), from + LONGEST_BRACKET); i++) {
            if (isBracket(s.token(i), ")")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isBracket(Token token, String bracket) {
        return token.text().equals(bracket)
                || token.text().equals(bracket.equals("(") ? "-LRB-" : "-RRB-");
    }

    private Optional<Party> bracketed(Sentence s, Token first, int close) {
        Optional<Spotter.Name> name = cast.nameAt(s, first);
        if (name.isEmpty()) {
            List<Token> inside = s.tokens().subList(first.index(), close);
            boolean capitals =
                    inside.stream()
                            .allMatch(
                                    t ->
                                            Character.isUpperCase(t.text().codePointAt(0))
                                                    || t.text().equals("-"));
            boolean words =
                    inside.stream().allMatch(t -> t.text().length() > 1 || t.text().equals("-"));
            return capitals && words
                    ? Optional.of(new Party(Spotter.text(s, first.index(), close), null))
                    : Optional.empty();
        }
        if (name.get().to() != close || name.get().person()) {
            return Optional.empty();
        }
        boolean body =
                name.get().known() == null
                        || name.get().known().type() != Gazetteer.Type.OUTLET
                                && name.get().known().type() != Gazetteer.Type.PLATFORM;
        return body ? sides.at(s, name.get().head()) : Optional.empty();
    }

    /** "Ana Ruiz of the Growers' League", "Ana Ruiz, for the tenants". */
    private void attached(Spotter.Name name, Token owner, List<Claim> claims) {
        Sentence s = name.sentence();
        String preposition = s.preposition(owner).orElse("");
        boolean behalf = owner.lemma().equals("behalf");
        if (behalf) {
            Arguments.oblique(s, owner, "of")
                    .ifPresent(o -> claim(name, o, null, false, Claim.Strength.BEHALF, claims));
            return;
        }
        int first = cast.nameAt(s, owner).map(Spotter.Name::from).orElse(owner.index());
        if (first > name.to() + 3
                || !preposition.equals("of")
                        && !preposition.equals("for")
                        && !preposition.equals("from")) {
            return;
        }
        if (before(s, name.from()).stream().anyMatch(words::standsBy)) {
            return;
        }
        boolean body =
                side(s, owner).filter(p -> p.code() == null || p.code().equals("IGO")).isPresent();
        boolean proper =
                sides.calledBehind(s, owner).isPresent()
                        || !owner.entity().equals("LOCATION")
                                && cast.nameAt(s, owner).filter(n -> !n.person()).isPresent();
        boolean state =
                preposition.equals("of")
                        && cast.nameAt(s, owner).filter(n -> isState(n)).isPresent()
                        && before(s, name.from()).stream()
                                .flatMap(t -> gazetteer.title(t.text()).stream())
                                .anyMatch(NATIONAL::contains);
        boolean land =
                preposition.equals("of")
                        && cast.nameAt(s, owner).filter(n -> !n.person()).isPresent()
                        && before(s, name.from()).stream()
                                .anyMatch(t -> !words.bodiesOf(t.lemma()).isEmpty());
        if (land) {
            side(s, owner)
                    .map(side -> narrowed(s, owner, side, before(s, name.from())))
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
            claim(name, owner, null, false, Claim.Strength.ROLE, claims);
        }
    }

    private static boolean isState(Spotter.Name name) {
        return name.known() != null && name.known().type() == Gazetteer.Type.STATE;
    }

    /** An apposition, or what the name is an apposition of. */
    private void role(Spotter.Name name, Token noun, Actor actor, List<Claim> claims) {
        role(name, noun, actor, isFormer(name.sentence(), noun), claims);
    }

    private void role(
            Spotter.Name name, Token noun, Actor actor, boolean former, List<Claim> claims) {
        Sentence s = name.sentence();
        String word = noun.lemma();
        if (SideWords.CANDIDATE_WORDS.contains(word)) {
            actor.titles().add(word);
            sides.owners(s, noun).stream()
                    .filter(t -> t.index() > noun.index())
                    .filter(t -> side(s, t).isPresent())
                    .forEach(t -> claim(name, t, word, former, Claim.Strength.PARTY, claims));
            return;
        }
        if (gazetteer.title(word).isEmpty()) {
            if (politicians
                    .called(s, noun)
                    .filter(side -> politicians.speaksFor(actor, side))
                    .isPresent()) {
                claim(name, noun, null, former, Claim.Strength.PARTY, claims);
            }
            counterpart(name, noun, claims);
            return;
        }
        entitle(actor, word, former);
        compound(s, noun).ifPresent(both -> entitle(actor, both, former));
        portfolio(s, noun).ifPresent(office -> entitle(actor, office, former));
        if (words.standsBy(noun)) {
            return;
        }
        boolean member = words.isRankAndFile(noun);
        for (Token owner : sides.owners(s, noun)) {
            side(s, owner)
                    .filter(side -> !owner.lemma().equals(word))
                    .filter(
                            side ->
                                    sides.binds(side, List.of(noun))
                                            || politicians.speaksFor(actor, side))
                    .filter(
                            side ->
                                    !member
                                            || isSmall(s, noun, owner)
                                            || side.code() == null && isFighter(actor))
                    .ifPresent(
                            side ->
                                    claims.add(
                                            new Claim(
                                                    words(s, List.of(noun)),
                                                    narrowed(s, owner, side, List.of(noun)),
                                                    former,
                                                    Span.around(
                                                            s.span(
                                                                    s.token(name.from()),
                                                                    s.token(name.to() - 1)),
                                                            Span.around(noun.span(), owner.span())),
                                                    sides.binds(side, List.of(noun))
                                                            ? strength(
                                                                    s, owner, side, List.of(noun))
                                                            : Claim.Strength.PARTY)));
        }
        if (claims.isEmpty() && (!member || word.equals("member"))) {
            behind(s, noun)
                    .ifPresent(
                            owner ->
                                    claim(
                                            name,
                                            owner,
                                            words(s, List.of(noun)),
                                            former,
                                            Claim.Strength.ROLE,
                                            claims));
        }
        if (claims.isEmpty() && !member) {
            written(s, noun)
                    .ifPresent(
                            side ->
                                    claims.add(
                                            new Claim(
                                                    words(s, List.of(noun)),
                                                    side,
                                                    former,
                                                    s.span(noun, s.token(name.to() - 1)),
                                                    Claim.Strength.ROLE)));
        }
        if (claims.isEmpty() && !member) {
            sides.ofOffice(s, noun)
                    .ifPresent(
                            side ->
                                    claims.add(
                                            new Claim(
                                                    words(s, List.of(noun)),
                                                    side,
                                                    former,
                                                    s.span(noun, s.token(name.to() - 1)),
                                                    Claim.Strength.ROLE)));
        }
        if (claims.isEmpty() && !member) {
            sender(s, noun)
                    .ifPresent(t -> claim(name, t, null, former, Claim.Strength.ROLE, claims));
        }
        if (claims.isEmpty() && !member) {
            repeated(s, noun)
                    .ifPresent(
                            side ->
                                    claims.add(
                                            new Claim(
                                                    words(s, List.of(noun)),
                                                    side,
                                                    former,
                                                    s.span(noun, s.token(name.to() - 1)),
                                                    Claim.Strength.ROLE)));
        }
        conjoined(name, noun, actor, claims);
    }

    /** "The League sent a mediator, Ana Ruiz". */
    private Optional<Token> sender(Sentence s, Token noun) {
        return noun.is("obj")
                ? s.head(noun).filter(words::isSending).flatMap(verb -> Arguments.subject(s, verb))
                : Optional.empty();
    }

    /** "The envoy, Ana Ruiz": the one whom the article has called somebody's envoy before. */
    private Optional<Party> repeated(Sentence s, Token noun) {
        boolean definite = s.child(noun, "det").filter(d -> d.lemma().equals("the")).isPresent();
        if (names == null || !definite || s.child(noun, "nmod", "nmod:poss").isPresent()) {
            return Optional.empty();
        }
        List<Party> known =
                names.all().stream()
                        .filter(m -> m.kind() == Mention.Kind.ROLE)
                        .filter(m -> m.sentence() < s.index())
                        .filter(
                                m ->
                                        m.actor()
                                                .toLowerCase(Locale.ROOT)
                                                .endsWith(" " + noun.lemma()))
                        .flatMap(
                                m ->
                                        Optional.ofNullable(m.party())
                                                .filter(side -> !m.actor().endsWith(side.name()))
                                                .stream())
                        .distinct()
                        .toList();
        return known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
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
                        || to > from && s.token(to).text().matches("and|'|\u2019|'s|of"))) {
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
        boolean links = at < s.size() && s.token(at).text().matches("of|for|at|with");
        int first = at + 1 < s.size() && s.token(at + 1).lemma().equals("the") ? at + 2 : at + 1;
        return links && first < s.size()
                ? cast.nameAt(s, s.token(first)).filter(n -> !n.person()).map(Spotter.Name::head)
                : Optional.empty();
    }

    /** "The founder and chairman of the League", "once a director and now advising the bank". */
    private void conjoined(Spotter.Name name, Token noun, Actor actor, List<Claim> claims) {
        for (Token other : name.sentence().children(noun, "conj")) {
            boolean near = other.index() < noun.index() + LONGEST_APPOSITION;
            if (gazetteer.title(other.lemma()).isPresent() && near) {
                role(name, other, actor, claims);
            } else if (other.tag().equals("VBG") && near) {
                represented(name, other, claims);
            }
        }
    }

    /** "Former" before a role counts for the next one too, unless that begins anew: "and now". */
    private boolean isFormer(Sentence s, Token noun) {
        List<Token> about = s.children(noun);
        if (about.stream().anyMatch(words::isFormer)) {
            return true;
        }
        boolean anew =
                about.stream()
                        .anyMatch(t -> words.isCurrent(t) || t.is("det") || t.is("nmod:poss"));
        return noun.is("conj")
                && !anew
                && s.head(noun)
                        .filter(Token::isNoun)
                        .filter(first -> isFormer(s, first))
                        .isPresent();
    }

    /** "His Chinese counterpart". */
    private void counterpart(Spotter.Name name, Token noun, List<Claim> claims) {
        if (!noun.lemma().matches("counterpart|opposite|colleague")) {
            return;
        }
        Sentence s = name.sentence();
        Stream.concat(
                        s.children(noun, "amod").stream(),
                        Stream.of("at", "from", "of", "in")
                                .flatMap(p -> Arguments.oblique(s, noun, p).stream()))
                .forEach(t -> claim(name, t, "counterpart", false, Claim.Strength.ROLE, claims));
    }

    /** A title of two words: general secretary, high commissioner. */
    private Optional<String> compound(Sentence s, Token title) {
        if (title.index() == 0) {
            return Optional.empty();
        }
        String both = s.token(title.index() - 1).lemma() + " " + title.lemma();
        return gazetteer.title(both).isPresent() ? Optional.of(both) : Optional.empty();
    }

    /**
     * A title with what its holder is in charge of, that first: "trade secretary" of "Secretary for
     * Trade".
     */
    private Optional<String> portfolio(Sentence s, Token title) {
        int from = title.index();
        while (from > 0 && words.isPortfolio(s.token(from - 1).text())) {
            from--;
        }
        int to = title.index() + 1;
        if (from == title.index() && to < s.size() && s.token(to).text().matches("of|for")) {
            from = to + 1;
            to = from;
            while (to < s.size() && words.isPortfolio(s.token(to).text())) {
                to++;
            }
        } else {
            to = title.index();
        }
        return from < to && from < s.size()
                ? Optional.of(
                        (Spotter.text(s, from, to) + " " + title.lemma()).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    private boolean isFighter(Actor actor) {
        return actor.titles().stream()
                .flatMap(title -> gazetteer.title(title).stream())
                .anyMatch("military"::equals);
    }

    private void entitle(Actor actor, String title, boolean former) {
        if (former) {
            actor.retired();
        } else {
            actor.titles().add(title);
        }
        actor.gender(gazetteer.titleGender(title));
    }

    // ---- clauses

    /** "Who heads the League", "who is the League's chairman", "whose Reform Platform won". */
    private void clause(Spotter.Name name, Token predicate, Actor actor, List<Claim> claims) {
        Sentence s = name.sentence();
        Optional<Token> subject = s.child(predicate, "nsubj");
        if (subject.filter(t -> t.tag().equals("WP") || t.tag().equals("WDT")).isPresent()) {
            predicate(name, predicate, actor, claims);
        }
    }

    /** "Whose Reform Platform won", "whose movement New Dawn came second". */
    private void whose(Spotter.Name name, List<Claim> claims) {
        Sentence s = name.sentence();
        int at = name.to() + 1;
        if (at >= s.size() || !s.token(at).tag().equals("WP$")) {
            return;
        }
        for (int i = at + 1; i < Math.min(s.size(), at + LONGEST_WHOSE); i++) {
            Token token = s.token(i);
            int end = capitals(s, i);
            if (end - i > 1 && end < s.size() && isBodyNoun(s.token(end))) {
                claims.add(
                        new Claim(
                                null,
                                new Party(Spotter.text(s, i, end), null),
                                false,
                                s.span(s.token(name.from()), s.token(end)),
                                Claim.Strength.BESIDE));
                return;
            }
            if (!token.isNoun() && !token.isAdjective()) {
                return;
            }
            Optional<Spotter.Name> body = cast.nameAt(s, token).filter(n -> !n.person());
            if (body.isPresent()) {
                claim(name, body.get().head(), null, false, Claim.Strength.BESIDE, claims);
                return;
            }
        }
    }

    private boolean isBodyNoun(Token noun) {
        return gazetteer.group(noun.lemma()).filter("body"::equals).isPresent();
    }

    private static int capitals(Sentence s, int from) {
        int to = from;
        while (to < s.size() && Character.isUpperCase(s.token(to).text().codePointAt(0))) {
            to++;
        }
        return to;
    }

    private void predicate(Spotter.Name name, Token predicate, Actor actor, List<Claim> claims) {
        Sentence s = name.sentence();
        if (s.child(predicate, "cop").isPresent()) {
            role(name, predicate, actor, wasOnce(s, predicate) || isFormer(s, predicate), claims);
        }
        represented(name, predicate, claims);
        office(name, predicate, actor, claims);
        for (Token other : s.children(predicate, "conj")) {
            boolean shared = s.child(other, "nsubj").isEmpty();
            if (shared && s.child(other, "cop").isPresent()) {
                role(name, other, actor, claims);
            } else if (shared && other.isVerb()) {
                represented(name, other, claims);
            }
        }
        for (Token clause : s.children(predicate, "advcl")) {
            if (clause.tag().equals("VBG") && s.child(clause, "nsubj", "mark").isEmpty()) {
                represented(name, clause, claims);
                behalf(name, clause, claims);
            }
        }
        behalf(name, predicate, claims);
    }

    /** "Who was the chairman of the League": the office is over. */
    private static boolean wasOnce(Sentence s, Token predicate) {
        boolean past =
                s.child(predicate, "cop").filter(c -> c.tag().equals("VBD")).isPresent()
                        && s.child(predicate, "aux").isEmpty();
        boolean ended =
                s.children(predicate).stream()
                        .anyMatch(t -> t.lemma().equals("until") || t.lemma().equals("once"));
        return past && (ended || predicate.relation().equals("acl:relcl"));
    }

    /** "Became chairwoman of the League", "resigned as its treasurer". */
    private void office(Spotter.Name name, Token verb, Actor actor, List<Claim> claims) {
        Sentence s = name.sentence();
        Optional<String> tenure = words.tenure(verb);
        if (!verb.isVerb() || verb.tag().equals("VB") || tenure.isEmpty()) {
            return;
        }
        boolean past = verb.tag().equals("VBD") || verb.tag().equals("VBN");
        boolean over = tenure.get().equals("leaves") || tenure.get().equals("held") && past;
        Stream.concat(
                        s.children(verb).stream().filter(t -> t.is("xcomp") || t.is("obj")),
                        Arguments.oblique(s, verb, "as").stream())
                .filter(t -> gazetteer.title(t.lemma()).isPresent())
                .filter(t -> cast.nameAt(s, t).isEmpty())
                .findFirst()
                .ifPresent(t -> role(name, t, actor, over || isFormer(s, t), claims));
    }

    /** "Spoke on behalf of the tenants". */
    private void behalf(Spotter.Name name, Token predicate, List<Claim> claims) {
        Sentence s = name.sentence();
        for (Token oblique : s.children(predicate)) {
            if (!oblique.is("obl") && !oblique.is("nmod")) {
                continue;
            }
            if (oblique.lemma().equals("behalf") || phrase(s, oblique).equals("on behalf of")) {
                Optional<Token> side =
                        oblique.lemma().equals("behalf")
                                ? Arguments.oblique(s, oblique, "of")
                                : Optional.of(oblique);
                side.ifPresent(o -> claim(name, o, null, false, Claim.Strength.BEHALF, claims));
            }
        }
    }

    private static String phrase(Sentence s, Token oblique) {
        return s.preposition(oblique).orElse("");
    }

    /** "Heads the League", "bargains for the nurses". */
    private void represented(Spotter.Name name, Token verb, List<Claim> claims) {
        Sentence s = name.sentence();
        if (!verb.isVerb() || Arguments.isPassive(s, verb)) {
            return;
        }
        boolean over =
                s.children(verb).stream()
                        .anyMatch(
                                t ->
                                        t.lemma().equals("once")
                                                || t.lemma().equals("formerly")
                                                || s.preposition(t)
                                                        .filter("until"::equals)
                                                        .isPresent());
        for (String slot : words.represented(verb)) {
            Optional<Token> side =
                    slot.equals("obj") ? s.child(verb, "obj") : Arguments.oblique(s, verb, slot);
            Claim.Strength strength =
                    slot.equals("for") ? Claim.Strength.BEHALF : Claim.Strength.ROLE;
            side.ifPresent(t -> claim(name, t, null, over, strength, claims));
        }
    }

    /** "Her brothers are represented by Otto Benes". */
    private void agent(Spotter.Name name, List<Claim> claims) {
        Sentence s = name.sentence();
        Token head = name.head();
        if (head.is("obl") && s.preposition(head).filter("by"::equals).isPresent()) {
            s.head(head)
                    .filter(verb -> words.represented(verb).contains("obj"))
                    .filter(verb -> Arguments.isPassive(s, verb))
                    .flatMap(
                            verb ->
                                    verb.is("acl")
                                            ? s.head(verb).filter(led -> !isLedAlone(s, verb, led))
                                            : Arguments.object(s, verb))
                    .ifPresent(t -> claim(name, t, null, false, Claim.Strength.ROLE, claims));
        }
    }

    /** "Signed for the League by its lawyer, Ana Ruiz". */
    private void signed(Spotter.Name name, List<Claim> claims) {
        Sentence s = name.sentence();
        List<Token> before = before(s, name.from());
        int by = (before.isEmpty() ? name.from() : before.get(0).index()) - 1;
        if (by < 2 || !s.token(by).text().equals("by")) {
            return;
        }
        int at = by - 1;
        while (at > 0 && by - at < LONGEST_TITLE && !s.token(at).text().equals("for")) {
            if (s.token(at).isVerb() || s.token(at).isPunctuation()) {
                return;
            }
            at--;
        }
        if (s.token(at).text().equals("for")) {
            claim(name, s.token(by - 1), null, false, Claim.Strength.BEHALF, claims);
        }
    }

    /** "A group led by Ruiz" goes by her name. */
    private boolean isLedAlone(Sentence s, Token verb, Token group) {
        return SideWords.LEADING.contains(verb.lemma())
                && cast.nameAt(s, group).isEmpty()
                && sides.owner(s, group).isEmpty();
    }

    // ---- sides

    private void claim(
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

    /**
     * The side that an owner is or stands for, pronouns and descriptions followed; "the secretariat
     * of the League" is the League's.
     */
    private Optional<Party> side(Sentence s, Token owner) {
        return side(s, owner, 0);
    }

    private Optional<Party> side(Sentence s, Token owner, int depth) {
        if (owner.tag().equals("WP$")) {
            return Relatives.antecedent(s, owner).flatMap(t -> side(s, t, depth + 1));
        }
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        Optional<Party> apart = sides.peoples(s, owner).or(() -> breakaway(s, owner));
        if (apart.isPresent()) {
            return apart;
        }
        Optional<Token> called = sides.calledBehind(s, owner);
        if (called.isPresent()) {
            return sides.at(s, called.get());
        }
        if (names != null) {
            Optional<Party> resolved = names.party(s, owner);
            if (resolved.isPresent() && !isOwnWord(resolved.get(), owner)) {
                return resolved;
            }
        }
        if (owner.is("compound") && cast.nameAt(s, owner).isEmpty()) {
            Optional<Party> meant = cast.bodyCalled(owner.lemma()).map(Actor::party);
            if (meant.isPresent()) {
                return meant;
            }
        }
        return sides.at(s, owner)
                .or(() -> tendency(s, owner))
                .or(
                        () ->
                                sides.owners(s, owner).stream()
                                        .flatMap(t -> side(s, t, depth + 1).stream())
                                        .findFirst())
                .or(() -> territory(s, owner))
                .or(() -> shortened(s, owner));
    }

    /** "For the front": the one body whose name ends so. */
    private Optional<Party> shortened(Sentence s, Token noun) {
        boolean definite = s.child(noun, "det").filter(d -> d.lemma().equals("the")).isPresent();
        return definite && cast.nameAt(s, noun).isEmpty()
                ? cast.bodyCalled(noun.lemma()).map(Actor::party)
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
        boolean inside = from > 0 && s.token(from - 1).tag().matches("DT|POS|PRP\\$|IN");
        String words = Spotter.text(s, from, owner.index() + 1);
        return cast.bodyWith(words.replaceFirst("ic$", ""))
                .map(Actor::party)
                .or(() -> inside ? Optional.of(new Party(words, null)) : Optional.empty());
    }

    /** "The self-proclaimed Lenin republic" is not the state that it lies in. */
    private Optional<Party> breakaway(Sentence s, Token owner) {
        boolean land =
                words.isTerritory(owner)
                        || owner.lemma().matches("republic|state|government|administration");
        return land
                        && cast.nameAt(s, owner).isEmpty()
                        && s.children(owner).stream()
                                .anyMatch(words::isBreakaway)
                ? Optional.of(new Party(sides.called(s, owner), null))
                : Optional.empty();
    }

    /** "The breakaway region's foreign minister": a land without a name. */
    private Optional<Party> territory(Sentence s, Token owner) {
        return owner.is("nmod:poss") && words.isTerritory(owner)
                ? Optional.of(new Party(sides.called(s, owner), null))
                : Optional.empty();
    }

    private Claim.Strength strength(Sentence s, Token owner, Party side, List<Token> titles) {
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
                        .anyMatch(NATIONAL::contains);
        return people && !national ? Claim.Strength.NATION : Claim.Strength.ROLE;
    }

    private @Nullable String words(Sentence s, List<Token> titles) {
        if (titles.isEmpty()) {
            return null;
        }
        StringBuilder role = new StringBuilder();
        Token last = titles.get(titles.size() - 1);
        for (Token child : s.children(last)) {
            boolean portfolio =
                    (child.is("compound") || child.is("amod"))
                            && child.index() < last.index()
                            && (titles.contains(child) || words.isPortfolio(child.lemma()));
            if (portfolio) {
                role.append(child.text()).append(' ');
            }
        }
        return role.append(last.text()).toString();
    }
}
