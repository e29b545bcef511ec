package org.parley.reader.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private static final int LONGEST_TITLE = 9;
    private static final int LONGEST_APPOSITION = 9;

    private final Gazetteer gazetteer;
    private final SideWords words;
    private final Cast cast;
    private final Sides sides;
    private final Owners owners;
    private final Politicians politicians;
    private final @Nullable Names names;

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
            @Nullable Names names) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.cast = cast;
        this.sides = sides;
        this.owners = owners;
        this.politicians = politicians;
        this.names = names;
    }

    /** An apposition, or what the name is an apposition of. */
    void role(Spotter.Name name, Token noun, Actor actor, List<Claim> claims) {
        role(name, noun, actor, isFormer(name.sentence(), noun), claims);
    }

    void role(Spotter.Name name, Token noun, Actor actor, boolean former, List<Claim> claims) {
        Sentence s = name.sentence();
        String word = noun.lemma();
        if (SideWords.CANDIDATE_WORDS.contains(word)) {
            actor.titles().add(word);
            sides.owners(s, noun).stream()
                    .filter(t -> t.index() > noun.index())
                    .filter(t -> owners.side(s, t).isPresent())
                    .forEach(
                            t -> owners.claim(name, t, word, former, Claim.Strength.PARTY, claims));
            return;
        }
        if (gazetteer.title(word).isEmpty()) {
            if (politicians
                    .called(s, noun)
                    .filter(side -> politicians.speaksFor(actor, side))
                    .isPresent()) {
                owners.claim(name, noun, null, former, Claim.Strength.PARTY, claims);
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
            owners.side(s, owner)
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
                                                    wording(s, List.of(noun)),
                                                    owners.narrowed(s, owner, side, List.of(noun)),
                                                    former,
                                                    Span.around(
                                                            s.span(
                                                                    s.token(name.from()),
                                                                    s.token(name.to() - 1)),
                                                            Span.around(noun.span(), owner.span())),
                                                    sides.binds(side, List.of(noun))
                                                            ? owners.strength(
                                                                    s, owner, side, List.of(noun))
                                                            : Claim.Strength.PARTY)));
        }
        if (claims.isEmpty() && (!member || word.equals("member"))) {
            behind(s, noun)
                    .ifPresent(
                            owner ->
                                    owners.claim(
                                            name,
                                            owner,
                                            wording(s, List.of(noun)),
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
                                                    wording(s, List.of(noun)),
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
                                                    wording(s, List.of(noun)),
                                                    side,
                                                    former,
                                                    s.span(noun, s.token(name.to() - 1)),
                                                    Claim.Strength.ROLE)));
        }
        if (claims.isEmpty() && !member) {
            sender(s, noun)
                    .ifPresent(
                            t -> owners.claim(name, t, null, former, Claim.Strength.ROLE, claims));
        }
        if (claims.isEmpty() && !member) {
            repeated(s, noun)
                    .ifPresent(
                            side ->
                                    claims.add(
                                            new Claim(
                                                    wording(s, List.of(noun)),
                                                    side,
                                                    former,
                                                    s.span(noun, s.token(name.to() - 1)),
                                                    Claim.Strength.ROLE)));
        }
        conjoined(name, noun, actor, claims);
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
        if (at < 1 || !s.token(at).text().matches("of|for|at|with")) {
            return;
        }
        Token noun = s.token(at - 1);
        if (noun.isNoun() && isRole(noun)) {
            entitle(actor, noun.lemma(), isFormer(s, noun));
            owners.claim(
                    name,
                    body.get().head(),
                    wording(s, List.of(noun)),
                    isFormer(s, noun),
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
    boolean isFormer(Sentence s, Token noun) {
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
                .forEach(
                        t ->
                                owners.claim(
                                        name,
                                        t,
                                        "counterpart",
                                        false,
                                        Claim.Strength.ROLE,
                                        claims));
    }

    /** A title of two words: general secretary, high commissioner. */
    Optional<String> compound(Sentence s, Token title) {
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
    Optional<String> portfolio(Sentence s, Token title) {
        int from = title.index();
        while (from > 0 && words.isPortfolio(s.token(from - 1).text())) {
            from--;
        }
        int to = title.index() + 1;
        if (from == title.index() && to < s.size() && isLink(s.token(to))) {
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

    void entitle(Actor actor, String title, boolean former) {
        if (former) {
            actor.retired();
        } else {
            actor.titles().add(title);
        }
        actor.gender(gazetteer.titleGender(title));
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

    boolean isRole(Token noun) {
        return gazetteer.title(noun.lemma()).isPresent()
                || noun.lemma().matches("counterpart|colleague");
    }

    boolean isHonorific(Token title) {
        return gazetteer.title(title.text()).filter("honorific"::equals).isPresent();
    }

    /** "Heads the League", "bargains for the nurses". */
    void represented(Spotter.Name name, Token verb, List<Claim> claims) {
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
            side.ifPresent(t -> owners.claim(name, t, null, over, strength, claims));
        }
    }

    /** "Spoke on behalf of the tenants". */
    void behalf(Spotter.Name name, Token predicate, List<Claim> claims) {
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
                side.ifPresent(
                        o -> owners.claim(name, o, null, false, Claim.Strength.BEHALF, claims));
            }
        }
    }

    private static String phrase(Sentence s, Token oblique) {
        return s.preposition(oblique).orElse("");
    }

    @Nullable String wording(Sentence s, List<Token> titles) {
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

    /** The words right before a name that belong to it: adjectives, titles, possessives. */
    List<Token> lead(Sentence s, int from) {
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

    private static boolean isLink(Token word) {
        return word.text().equals("of") || word.text().equals("for");
    }

    /** The for of "Secretary for Trade". */
    private boolean isCharge(Sentence s, int at) {
        return at > 0
                && at + 1 < s.size()
                && isLink(s.token(at))
                && words.isPortfolio(s.token(at + 1).text())
                && gazetteer.title(s.token(at - 1).lemma()).isPresent();
    }
}
