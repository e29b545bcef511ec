package org.parley.reader.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
    private static final int LONGEST_NAME = 6;

    private final Gazetteer gazetteer;
    private final SideWords words;
    private final Cast cast;
    private final Home home;
    private final Map<String, String> groupNames = new HashMap<>();
    private final Map<String, Party> offices = new HashMap<>();
    private final Map<String, Party> lands = new HashMap<>();
    private final List<Sentence> sentences;
    private final @Nullable Party government;
    private boolean domestic;

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
        this.home = new Home(cast, sentences, place);
        this.sentences = sentences;
        registerOffices(sentences);
        this.government = government(sentences);
        sentences.forEach(this::registerLands);
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
                                                new Party(groupName(s, body), null)));
            }
        }
    }

    /**
     * From now on the organs and cities of a state are sides of their own: all the article is about
     * one state.
     */
    void stayAtHome() {
        domestic = true;
    }

    /** Whether all the article is about one state. */
    boolean atHome() {
        return domestic;
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
            if (isTwoPeoples(name.get())) {
                return Optional.empty();
            }
            @Nullable Party side = side(name.get(), actor);
            return Optional.of(side != null ? side : new Party(actor.name(), null));
        }
        return group(s, token, depth);
    }

    /** The side of a name; at home, the organs and cities of a state are sides of their own. */
    @Nullable Party side(Spotter.Name name, Actor actor) {
        if (isTwoPeoples(name)) {
            return null;
        }
        return isOrgan(name) || isPeople(name) ? new Party(name.text(), null) : actor.party();
    }

    /** "The Swede": one person of a people whose plural differs. */
    private boolean isOneOf(Spotter.Name name) {
        Token head = name.head();
        boolean countable =
                gazetteer.known(name.text() + "s").isPresent()
                        || name.text().endsWith("man")
                        || name.text().endsWith("woman");
        boolean noun =
                head.isNoun()
                        && !head.tag().endsWith("S")
                        && !head.is("compound")
                        && !head.is("amod");
        return countable
                && noun
                && name.sentence()
                        .child(head, "det")
                        .filter(d -> d.lemma().equals("the"))
                        .isPresent();
    }

    /** Whether a people is called by another's adjective: "Greek Albanians" are neither state. */
    boolean isTwoPeoples(Spotter.Name name) {
        return name.head().tag().endsWith("S") && peoples(name).isPresent();
    }

    /** "Greek Albanians", also of "the Greek Albanian leader". */
    private Optional<Party> peoples(Spotter.Name name) {
        Sentence s = name.sentence();
        if (!isDemonym(name) || name.from() == 0) {
            return Optional.empty();
        }
        return cast.nameAt(s, s.token(name.from() - 1))
                .filter(this::isDemonym)
                .map(first -> first.text() + " " + name.text())
                .map(both -> new Party(both.endsWith("s") ? both : both + "s", null));
    }

    /** The people of two nations for whom one of them speaks that an owner's words name. */
    Optional<Party> peoples(Sentence s, Token owner) {
        return cast.nameAt(s, owner)
                .flatMap(
                        name ->
                                peoples(name)
                                        .or(
                                                () ->
                                                        name.to() < s.size() && isDemonym(name)
                                                                ? cast.nameAt(s, s.token(name.to()))
                                                                        .flatMap(this::peoples)
                                                                : Optional.empty()));
    }

    private boolean isDemonym(Spotter.Name name) {
        return name.known() != null && name.known().type() == Gazetteer.Type.DEMONYM;
    }

    /** Whether a name means some of a people and not their state: "thousands of Germans". */
    boolean isPeople(Spotter.Name name) {
        Sentence s = name.sentence();
        Token head = name.head();
        return isDemonym(name) && (words.isSome(s, head) || words.isOne(s, head) || isOneOf(name));
    }

    /** Whether, at home, a name is that of an organ or city of the state. */
    boolean isOrgan(Spotter.Name name) {
        Gazetteer.@Nullable Known known = name.known();
        boolean unknown = known == null && !name.person() && words.isPalace(name.lastWord());
        return domestic
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
            Optional<Party> side = peoples(s, candidate).or(() -> at(s, candidate, depth + 1));
            if (side.isPresent() && !candidate.lemma().equals(noun.lemma())) {
                return side;
            }
        }
        return Optional.empty();
    }

    /** The words that can name the owner of a role or body, the likeliest first. */
    List<Token> owners(Sentence s, Token noun) {
        List<Token> owners = new ArrayList<>();
        for (Token child : s.children(noun)) {
            if (child.is("nmod:poss") || child.is("compound") || child.is("amod")) {
                owners.add(child);
            }
        }
        if (noun.is("compound") && cast.nameAt(s, noun).isEmpty()) {
            s.head(noun).ifPresent(up -> owners.addAll(nations(s, noun, up)));
        }
        for (String preposition : List.of("of", "for", "from", "at", "with")) {
            Arguments.oblique(s, noun, preposition).ifPresent(owners::add);
        }
        if (words.isAide(noun)) {
            Arguments.oblique(s, noun, "to").ifPresent(owners::add);
        }
        owners.removeIf(t -> isParticiple(s, t));
        owners.removeIf(
                t -> words.isPortfolio(t.lemma()) && !t.is("nmod:poss") || isTitleWord(s, t));
        return owners;
    }

    /** The French of "a French farm ministry official": what the parse hangs on the last noun. */
    private List<Token> nations(Sentence s, Token noun, Token last) {
        return s.children(last).stream()
                .filter(t -> t.index() < noun.index() && (t.is("amod") || t.is("nmod:poss")))
                .filter(t -> cast.nameAt(s, t).filter(n -> !n.person()).isPresent())
                .toList();
    }

    /** The based of "Swiss-based". */
    private static boolean isParticiple(Sentence s, Token word) {
        return word.is("amod") && word.index() > 0 && s.token(word.index() - 1).text().equals("-");
    }

    /** The deputy of "a deputy minister" owns nothing. */
    private boolean isTitleWord(Sentence s, Token word) {
        return (word.is("compound") || word.is("amod"))
                && cast.nameAt(s, word).isEmpty()
                && gazetteer.title(word.lemma()).isPresent();
    }

    /**
     * The side of a ministry or premier without an owner: the state that the sentence or the
     * article is about; at home the government, if the article speaks of one.
     */
    private Optional<Party> executive(Sentence s) {
        return cabinet(s).or(() -> home.of(s));
    }

    /** The state whose place opens the sentence or the one before; empty at home. */
    Optional<Party> located(Sentence s) {
        return domestic ? Optional.empty() : home.near(s);
    }

    /** Abroad, the sentence before one that names no state. */
    Optional<Sentence> before(Sentence s) {
        boolean tells =
                cast.names(s).stream()
                        .anyMatch(n -> n.known() != null && n.known().party() != null);
        return domestic || tells || s.index() == 0
                ? Optional.empty()
                : Optional.of(sentences.get(s.index() - 1));
    }

    /** The state that a sentence or the article is about; empty at home. */
    Optional<Party> abroad(Sentence s) {
        return domestic ? Optional.empty() : home.of(s);
    }

    /** The state that a sentence or the article is about, also at home. */
    Optional<Party> state(Sentence s) {
        return home.of(s);
    }

    /** At home, the government, if the article speaks of one. */
    Optional<Party> government() {
        return domestic ? anyGovernment() : Optional.empty();
    }

    /** The government by the article's usual word for it. */
    Optional<Party> anyGovernment() {
        return Optional.ofNullable(government);
    }

    /** The same of a minister; at home nobody's but the government's. */
    Optional<Party> cabinet(Sentence s) {
        return domestic ? Optional.ofNullable(government) : home.of(s);
    }

    /** The government by the article's usual word for it: "government", "Ruiz administration". */
    private @Nullable Party government(List<Sentence> sentences) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Sentence s : sentences) {
            for (Token token : s.tokens()) {
                boolean word =
                        token.lemma().equals("government")
                                || token.lemma().equals("administration");
                if (word && !token.tag().endsWith("S")) {
                    counts.merge(groupName(s, token), 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(usual -> new Party(usual.getKey(), null))
                .orElse(null);
    }

    /**
     * The party of a role or group by a common noun: its owner's if it speaks for one, else its
     * own.
     */
    private Optional<Party> group(Sentence s, Token noun, int depth) {
        if (words.isOfLand(noun) && (noun.is("amod") || noun.is("compound"))) {
            return Optional.ofNullable(lands.get(noun.text().toLowerCase(Locale.ROOT)));
        }
        if (words.isOfState(noun) && (noun.is("amod") || noun.is("compound"))) {
            return executive(s).or(this::anyGovernment);
        }
        boolean nominal =
                noun.isNoun() || noun.isAdjective() && (noun.is("nsubj") || noun.is("obj"));
        boolean role =
                gazetteer.title(noun.lemma()).isPresent()
                        || gazetteer.title(noun.text()).isPresent();
        Optional<Party> called = called(s, noun, role, depth);
        if (nominal && called.isPresent()) {
            return called;
        }
        if (!nominal || !isSide(s, noun, role) || depth == 0 && isUnnamedOutlet(s, noun)) {
            return Optional.empty();
        }
        Optional<Party> spokenFor = represented(s, noun, depth).or(() -> leader(s, noun, depth));
        if (spokenFor.isPresent()) {
            return spokenFor;
        }
        if (role && !noun.tag().equals("NNS")) {
            Optional<Party> holder =
                    (hasCharge(s, noun) ? Optional.<Party>empty() : holder(noun.lemma()))
                            .or(() -> Optional.ofNullable(offices.get(office(s, noun))));
            if (holder.isPresent()) {
                return holder;
            }
        }
        boolean pronounOwns =
                s.child(noun, "nmod:poss").filter(t -> t.tag().startsWith("PRP")).isPresent();
        if (pronounOwns && (words.represents(noun) || SideWords.OWN_SIDE.contains(noun.lemma()))) {
            return Optional.empty();
        }
        boolean minister = gazetteer.title(noun.lemma()).filter("minister"::equals).isPresent();
        boolean organ =
                (words.isOrgan(noun.lemma())
                                || minister && noun.lemma().equals("minister")
                                || minister && hasCharge(s, noun))
                        && !noun.tag().endsWith("S");
        return Optional.of(
                (organ && !pronounOwns && depth == 0 ? executive(s) : Optional.<Party>empty())
                        .orElseGet(() -> new Party(groupName(s, noun), null)));
    }

    /** The side whose name stands behind a common noun; a role has that of its holder there. */
    private Optional<Party> called(Sentence s, Token noun, boolean role, int depth) {
        return role
                ? Optional.empty()
                : calledBehind(s, noun).flatMap(name -> at(s, name, depth + 1));
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
                        && s.token(next).text().matches("of|for")
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

    /**
     * The name of a body that tells which is meant: "the regional bloc Igad", "the rival, Lagoon
     * Trust,".
     */
    Optional<Token> calledBehind(Sentence s, Token noun) {
        int next = noun.index() + 1;
        if (!noun.isNoun() || noun.isProper() || next >= s.size() || noun.tag().endsWith("S")) {
            return Optional.empty();
        }
        boolean aside = s.token(next).text().equals(",") && next + 1 < s.size();
        int from = aside ? next + 1 : next;
        return cast.nameAt(s, s.token(from))
                .filter(n -> !n.person() && n.from() == from && isOwnBody(n))
                .filter(n -> !aside || isDefinite(s, noun) && endsAside(s, n.to()))
                .map(Spotter.Name::head);
    }

    /** The body of "the family-owned Baltair company", named before the noun for its kind. */
    Optional<Token> calledBefore(Sentence s, Token noun) {
        if (noun.index() == 0
                || noun.tag().endsWith("S")
                || !Character.isLowerCase(noun.text().codePointAt(0))
                || !Kinds.known().isNoun(noun.lemma())) {
            return Optional.empty();
        }
        Token before = s.token(noun.index() - 1);
        return before.head() == noun.index() && !before.is("nmod:poss")
                ? cast.nameAt(s, before)
                        .filter(n -> !n.person() && n.known() == null)
                        .map(Spotter.Name::head)
                : Optional.empty();
    }

    private static boolean isDefinite(Sentence s, Token noun) {
        return s.child(noun, "det").filter(d -> d.lemma().equals("the")).isPresent();
    }

    private static boolean endsAside(Sentence s, int at) {
        return at < s.size() && s.token(at).text().equals(",");
    }

    private static boolean isOwnBody(Spotter.Name name) {
        return name.known() == null
                || name.known().type() == Gazetteer.Type.BODY
                || name.known().type() == Gazetteer.Type.PARTY;
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
                                && isDefinite(s, token)
                                && (!noun.contains(" ")
                                        || token.index() > 0
                                                && noun.startsWith(
                                                        s.token(token.index() - 1).lemma()));
                if (same) {
                    return Optional.of(
                            at(s, token).orElseGet(() -> new Party(called(s, token), null)));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a role or organ speaks for whom it belongs to: spokesman, board. */
    boolean speaksForOwner(Token noun) {
        boolean role =
                gazetteer.title(noun.lemma()).isPresent()
                        || gazetteer.title(noun.text()).isPresent();
        return role && !words.isRankAndFile(noun) || words.represents(noun);
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

    /**
     * "The Chilean finance minister": whoever is called the finance minister later speaks for
     * Chile.
     */
    private void registerOffices(List<Sentence> sentences) {
        for (Sentence s : sentences) {
            for (Token token : s.tokens()) {
                if (token.isNoun() && gazetteer.title(token.lemma()).isPresent()) {
                    owner(s, token)
                            .filter(side -> side.code() != null)
                            .ifPresent(side -> offices.putIfAbsent(office(s, token), side));
                }
            }
        }
    }

    private static String office(Sentence s, Token noun) {
        StringBuilder office = new StringBuilder();
        for (Token child : s.children(noun)) {
            if ((child.is("compound") || child.is("amod"))
                    && Character.isLowerCase(child.text().codePointAt(0))
                    && child.index() < noun.index()) {
                office.append(child.lemma()).append(' ');
            }
        }
        return office.append(noun.lemma()).toString();
    }

    /** The side for which the article has called somebody by this office ("finance minister"). */
    Optional<Party> ofOffice(Sentence s, Token noun) {
        return Optional.ofNullable(offices.get(office(s, noun)));
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

    /**
     * The noun with its modifiers, without article and clauses; a bare noun takes the name it had
     * before.
     */
    String called(Sentence s, Token noun) {
        return groupName(s, noun);
    }

    private String groupName(Sentence s, Token noun) {
        String full = modified(s, noun);
        if (!full.isEmpty()) {
            groupNames.putIfAbsent(noun.lemma(), full);
            return full;
        }
        Optional<Token> home =
                Stream.of("in", "of", "from")
                        .flatMap(p -> Arguments.oblique(s, noun, p).stream())
                        .filter(t -> cast.nameAt(s, t).filter(n -> n.known() != null).isPresent())
                        .findFirst();
        String word = noun.text().toLowerCase(Locale.ROOT);
        return home.map(
                        t ->
                                word
                                        + " "
                                        + s.preposition(t).orElse("of")
                                        + " "
                                        + cast.nameAt(s, t)
                                                .map(Spotter.Name::text)
                                                .orElse(t.text()))
                .orElseGet(() -> groupNames.getOrDefault(noun.lemma(), word));
    }

    /** The words from the first modifier to the noun, as they are written, or nothing. */
    private static String modified(Sentence s, Token noun) {
        List<Token> modifiers =
                s.children(noun).stream()
                        .filter(
                                c ->
                                        c.is("amod")
                                                || c.is("compound")
                                                || c.is("nmod:poss") && !c.tag().startsWith("PRP"))
                        .filter(c -> c.index() < noun.index())
                        .filter(c -> noun.index() - c.index() < LONGEST_NAME)
                        .toList();
        StringBuilder name = new StringBuilder();
        int end = -1;
        for (Token word : s.tokens().subList(0, noun.index() + 1)) {
            boolean part =
                    word.index() == noun.index()
                            || word.text().equals("-") && end == word.span().start()
                            || !word.is("det")
                                    && modifiers.stream().anyMatch(m -> s.dominates(m, word));
            if (part) {
                boolean glued = end < 0 || end == word.span().start();
                name.append(glued ? "" : " ").append(word.text());
                end = word.span().end();
            }
        }
        return modifiers.isEmpty() ? "" : name.toString().strip();
    }

    /** "The agency", "the website": some outlet, but the words do not say which. */
    boolean isUnnamedOutlet(Sentence s, Token noun) {
        boolean definite = s.child(noun, "det").filter(d -> d.lemma().equals("the")).isPresent();
        return definite
                && words.isOutlet(noun)
                && s.child(noun, "appos").isEmpty()
                && owner(s, noun).isEmpty();
    }
}
