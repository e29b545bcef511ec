package org.parley.reader.actors;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Party;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Links definite descriptions to those they stand for: the minister, the union, the Norwegian, the
 * 61-year-old, her country. Whoever was called so comes before whoever could be; among equals the
 * one most in mind; nobody if two are near.
 */
final class Descriptions {
    private static final int REACH = 8;
    private static final int NEAR = 2;
    private static final int LEAD = 2;
    private static final double LEAST = -1000;
    private static final double UNKNOWN = -60;
    private static final double CALLED = 250;
    private static final double CLOSE = 60;
    private static final double OWN = 350;
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> OWN_STATE =
            Set.of("country", "nation", "state", "people", "homeland", "government");

    /** Kinds of titles whose bearer everybody knows: the premier need not have been named. */
    private static final Set<String> OFFICES =
            Set.of("head", "minister", "spokesperson", "legislator", "honorific");

    private final Discourse discourse;
    private final Gazetteer gazetteer;
    private final Kinds kinds = Kinds.known();

    Descriptions(Discourse discourse, Gazetteer gazetteer) {
        this.discourse = discourse;
        this.gazetteer = gazetteer;
    }

    /** Whom a common noun stands for, if it is definite and stands for somebody named before. */
    Optional<Referent> of(Sentence s, Token noun) {
        Optional<Token> owner =
                s.child(noun, "nmod:poss")
                        .filter(t -> t.tag().startsWith("PRP") || t.tag().startsWith("WP"));
        if (owner.isPresent()) {
            return discourse.at(s, owner.get()).flatMap(who -> owned(s, noun, who));
        }
        boolean headline = s.index() == 0 && s.child(noun, "det").isEmpty();
        boolean definite =
                s.child(noun, "det").filter(d -> DEFINITE.contains(d.lemma())).isPresent();
        definite |= Callings.age(s, noun) > 0 && isAfterThe(s, noun);
        if (!definite && !headline || describes(s, noun) || isRestricted(s, noun)) {
            return Optional.empty();
        }
        Ranking ranking = ranking(s, noun, headline);
        return ranking.isEmpty() && !headline
                ? leader(s, noun).or(() -> told(s, noun))
                : ranking.clear(LEAST).filter(who -> who.isNamed() || who.owner() == null);
    }

    /** "The union leader": who leads a body of that kind, the one spoken of last. */
    private Optional<Referent> leader(Sentence s, Token noun) {
        Optional<String> kind =
                s.child(noun, "compound")
                        .map(Token::lemma)
                        .filter(k -> Acting.leads(noun.lemma()) && kinds.isNoun(k));
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        Map<Referent, Double> weights = discourse.salience().before(s, noun, REACH);
        Ranking ranking = new Ranking();
        for (Referent who : discourse.named()) {
            boolean first =
                    who.is(Referent.Nature.PERSON)
                            && who.isMet()
                            && (isUntitled(who) || who.nouns().stream().anyMatch(Acting::leads));
            boolean led =
                    first
                            && discourse.named().stream()
                                    .filter(b -> b.is(Referent.Nature.BODY) && isOf(who, b))
                                    .anyMatch(b -> kinds.fit(kind.get(), b.kinds()).isPresent());
            if (led) {
                ranking.add(who, weights.getOrDefault(who, 0.0));
            }
        }
        return ranking.clear(LEAST);
    }

    /** Whether the article names somebody for whom a noun could stand. */
    boolean couldStand(Token noun) {
        return discourse.named().stream()
                .anyMatch(
                        who ->
                                who.nouns().contains(noun.lemma())
                                        || kinds.fit(noun.lemma(), who.kinds()).isPresent());
    }

    /** Whether a noun with the words before it could stand for somebody whom the article names. */
    boolean couldStandAsSaid(Sentence s, Token noun) {
        return discourse.named().stream()
                .anyMatch(
                        who ->
                                modifiersFit(s, noun, who)
                                        && (isUnknown(noun.lemma(), who)
                                                || who.nouns().contains(noun.lemma())
                                                || kinds.fit(noun.lemma(), who.kinds())
                                                        .isPresent()));
    }

    /** Whether a word is one of a people: the Norwegian. */
    boolean isCompatriot(Sentence s, Token word) {
        boolean definite = word.index() > 0 && s.token(word.index() - 1).lemma().equals("the");
        return definite
                && isAlone(s, word)
                && !word.tag().endsWith("S")
                && people(word).isPresent();
    }

    private Optional<Party> people(Token word) {
        return gazetteer
                .known(word.text())
                .filter(k -> k.type() == Gazetteer.Type.DEMONYM)
                .map(Gazetteer.Known::party);
    }

    /**
     * "The Norwegian": a person whose people has been told, rather than one who only stands for the
     * state; if there is none, the only person of the sentence before.
     */
    Optional<Referent> compatriot(Sentence s, Token word) {
        Optional<Party> state = people(word);
        if (state.isEmpty()) {
            return Optional.empty();
        }
        String code = String.valueOf(state.get().code());
        Ranking ranking = new Ranking();
        Map<Referent, Double> weights = discourse.salience().before(s, word, REACH);
        for (Referent who : discourse.named()) {
            boolean told = who.homes().contains(code);
            boolean from = told || state.get().equals(who.party()) && who.homes().isEmpty();
            if (who.is(Referent.Nature.PERSON) && who.isMet() && from) {
                ranking.add(who, weights.getOrDefault(who, 0.0) + (told ? CALLED : 0));
            }
        }
        return ranking.isEmpty()
                ? onlyOneBefore(s, word).filter(who -> isOfNoState(who) && wasSubject(s, who))
                : ranking.clear(LEAST);
    }

    /** Whether a word is one of a party: the Democrat. */
    boolean isPartisan(Sentence s, Token word) {
        boolean definite = word.index() > 0 && s.token(word.index() - 1).lemma().equals("the");
        return definite
                && !word.tag().endsWith("S")
                && isAlone(s, word)
                && (isParty(word.text()) && isParty(word.text() + "s")
                        || discourse.named().stream()
                                .anyMatch(who -> who.isMet() && isCalled(who, word)));
    }

    private boolean isParty(String name) {
        return gazetteer.known(name).filter(k -> k.type() == Gazetteer.Type.PARTY).isPresent();
    }

    private static boolean isCalled(Referent who, Token word) {
        return who.is(Referent.Nature.PERSON)
                && who.nouns().contains(word.text().toLowerCase(Locale.ROOT));
    }

    /** "The Democrat": the person of that party who was spoken of last. */
    Optional<Referent> partisan(Sentence s, Token word, @Nullable Party party) {
        Map<Referent, Double> weights = discourse.salience().before(s, word, REACH);
        Ranking ranking = new Ranking();
        for (Referent who : discourse.named()) {
            boolean own = isCalled(who, word);
            boolean from = own || party != null && party.equals(who.party());
            if (who.is(Referent.Nature.PERSON) && who.isMet() && from) {
                ranking.add(who, weights.getOrDefault(who, 0.0));
            }
        }
        return ranking.clear(LEAST);
    }

    /** "The Italians": the only body of that nation, if the state itself does nothing. */
    Optional<Referent> bodyOf(Sentence s, Token word) {
        boolean definite = word.index() > 0 && s.token(word.index() - 1).lemma().equals("the");
        Optional<Party> state =
                definite && word.tag().endsWith("S") && isAlone(s, word)
                        ? people(word)
                        : Optional.empty();
        if (state.isEmpty() || actsItself(s, state.get())) {
            return Optional.empty();
        }
        List<Referent> bodies =
                discourse.named().stream()
                        .filter(who -> who.is(Referent.Nature.BODY) && who.isMet())
                        .filter(who -> who.homes().contains(String.valueOf(state.get().code())))
                        .filter(who -> kinds.mayEmploy(who.kinds()))
                        .toList();
        return bodies.size() == 1 ? Optional.of(bodies.get(0)) : Optional.empty();
    }

    /** Whether a state has been spoken of otherwise than to tell where something belongs. */
    private boolean actsItself(Sentence s, Party state) {
        for (int i = 0; i <= s.index(); i++) {
            for (Occurrence one : discourse.salience().in(i)) {
                Token role = one.role();
                boolean part = role.is("amod") || role.is("compound") || role.is("nmod");
                if (!part
                        && one.who().is(Referent.Nature.STATE)
                        && state.equals(one.who().party())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether nothing tells what people somebody belongs to. */
    private boolean isOfNoState(Referent who) {
        boolean state =
                who.party() != null
                        && discourse.named().stream()
                                .anyMatch(
                                        o ->
                                                o.is(Referent.Nature.STATE)
                                                        && who.party().equals(o.party()));
        return who.homes().isEmpty() && !state;
    }

    /**
     * "Ruiz has slept badly. The president of the league ...": the only person of the two sentences
     * before, who was their subject and whose office has not been told.
     */
    private Optional<Referent> untitledBefore(Sentence s, Token noun) {
        boolean main = noun.is("nsubj") && s.head(noun).filter(v -> v.is("root")).isPresent();
        boolean again =
                discourse.salience().in(s.index()).stream()
                        .anyMatch(o -> o.who().is(Referent.Nature.PERSON));
        if (!main || again || isCapital(noun) || noun.tag().equals("NNS")) {
            return Optional.empty();
        }
        List<Referent> persons =
                discourse.salience().before(s, noun, NEAR).keySet().stream()
                        .filter(who -> who.is(Referent.Nature.PERSON))
                        .toList();
        return persons.size() == 1
                ? Optional.of(persons.get(0))
                        .filter(who -> who.isNamed() && isUntitled(who))
                        .filter(who -> wasSubject(s, who))
                : Optional.empty();
    }

    private boolean isUntitled(Referent who) {
        return who.nouns().stream()
                .noneMatch(n -> gazetteer.title(n).isPresent() || AgentNouns.isAgent(n));
    }

    private boolean wasSubject(Sentence s, Referent who) {
        for (int i = Math.max(0, s.index() - NEAR); i < s.index(); i++) {
            if (discourse.salience().in(i).stream()
                    .anyMatch(o -> o.who() == who && o.role().is("nsubj"))) {
                return true;
            }
        }
        return false;
    }

    /** The only person of the sentence before, if the one of the words has nobody else yet. */
    private Optional<Referent> onlyOneBefore(Sentence s, Token noun) {
        List<Referent> before =
                discourse.salience().before(s, noun, 1).keySet().stream()
                        .filter(who -> who.is(Referent.Nature.PERSON) && who.isNamed())
                        .toList();
        boolean one =
                before.size() == 1
                        && discourse.salience().in(s.index()).stream()
                                .noneMatch(o -> o.who() == before.get(0));
        return one ? Optional.of(before.get(0)) : Optional.empty();
    }

    /** Whether a word ends its phrase. */
    private static boolean isAlone(Sentence s, Token word) {
        if (word.index() + 1 == s.size()) {
            return true;
        }
        Token next = s.token(word.index() + 1);
        boolean predicate = word.is("nsubj") && word.head() == next.index();
        return predicate || endsPhrase(next);
    }

    /** Whether no word of the same phrase can begin here. */
    private static boolean endsPhrase(Token next) {
        return !next.isNoun()
                && !next.isAdjective()
                && !next.tag().equals("CD")
                && !next.tag().equals("HYPH")
                && !next.tag().equals("CC")
                && !next.tag().equals("VBN")
                && !next.tag().equals("VBG");
    }

    /** "Is the minister", "Ruiz, the minister": the words say of somebody what he is. */
    private boolean describes(Sentence s, Token noun) {
        return s.child(noun, "cop").isPresent()
                || noun.is("compound")
                || noun.is("amod")
                || noun.is("appos")
                || s.children(noun, "appos").stream().anyMatch(Token::isProper);
    }

    /** "The union that called the strike" need not be the one named before. */
    private static boolean isRestricted(Sentence s, Token noun) {
        boolean clause =
                s.children(noun).stream()
                        .filter(c -> c.is("acl"))
                        .anyMatch(c -> !followsComma(s, noun));
        return clause
                || s.children(noun).stream().anyMatch(c -> c.is("amod") && Acting.setsApart(c));
    }

    /** "The smaller bank" is only one who was called so. */
    private static boolean compares(Token adjective) {
        return adjective.tag().equals("JJR") || adjective.tag().equals("JJS");
    }

    /** Whether somebody was called smaller, or somebody else larger. */
    private boolean isCompared(String word, Referent who) {
        return who.words().contains(word)
                || who.words().stream().noneMatch(w -> Acting.areOpposite(word, w))
                        && discourse.named().stream()
                                .filter(o -> o.nature() == who.nature() && o != who)
                                .flatMap(o -> o.words().stream())
                                .anyMatch(w -> Acting.areOpposite(word, w));
    }

    /** "The" before "61-year-old", to whatever of it the parser ties it. */
    private static boolean isAfterThe(Sentence s, Token old) {
        return s.tokens().subList(Math.max(0, old.index() - 5), old.index()).stream()
                .anyMatch(t -> t.lemma().equals("the"));
    }

    private static boolean followsComma(Sentence s, Token noun) {
        return noun.index() + 1 < s.size() && s.token(noun.index() + 1).text().equals(",");
    }

    private Ranking ranking(Sentence s, Token noun, boolean headline) {
        Map<Referent, Double> weights = discourse.salience().before(s, noun, REACH);
        Set<Referent> near = discourse.salience().before(s, noun, NEAR).keySet();
        Ranking ranking = new Ranking();
        Optional<Party> voice = voice(s, noun);
        Map<Referent, Double> guesses = new LinkedHashMap<>();
        boolean hasLand =
                s.children(noun, "amod").stream().anyMatch(c -> discourse.at(s, c).isPresent());
        double called =
                discourse.named().stream()
                        .filter(who -> who.isMet() && who.nouns().contains(noun.lemma()))
                        .mapToDouble(who -> weights.getOrDefault(who, 0.0))
                        .max()
                        .orElse(0);
        for (Referent who : all()) {
            boolean giveWay = called > weights.getOrDefault(who, 0.0);
            if (!who.isNamed() && (giveWay || who.party() == null && !near.contains(who))) {
                continue;
            }
            boolean told = hasLand && isToldOf(s, noun, who);
            Optional<Double> fit = fit(s, noun, who, told || near.contains(who));
            boolean lead = who.isNamed() && (headline || s.index() <= LEAD);
            if (fit.isPresent() && (who.isMet() && !headline || lead) && owns(s, noun, who)) {
                double met = (who.isMet() ? CALLED : 0) + (told ? CALLED : 0);
                boolean own =
                        who.is(Referent.Nature.BODY)
                                && voice.isPresent()
                                && voice.equals(side(who));
                double score = fit.get() + met + (own ? OWN : 0) + weights.getOrDefault(who, 0.0);
                if (hasLand && isGuessedOf(s, noun, who)) {
                    guesses.put(who, score);
                } else {
                    ranking.add(who, score);
                }
            }
        }
        if (guesses.size() == 1) {
            guesses.forEach(ranking::add);
        }
        return ranking;
    }

    private static Optional<Party> side(Referent who) {
        return Optional.ofNullable(who.party());
    }

    /** The side of the person who is reported to speak of a body: "its chairman said the firm". */
    private Optional<Party> voice(Sentence s, Token noun) {
        if (noun.tag().equals("NNS") || !kinds.isNoun(noun.lemma())) {
            return Optional.empty();
        }
        return discourse
                .quotations()
                .around(noun.span())
                .flatMap(
                        said ->
                                discourse.salience().in(s.index()).stream()
                                        .filter(o -> o.who().is(Referent.Nature.PERSON))
                                        .filter(
                                                o ->
                                                        said.source().stream()
                                                                .anyMatch(
                                                                        p ->
                                                                                p.covers(
                                                                                        o.head()
                                                                                                .span())))
                                        .findFirst())
                .flatMap(o -> side(o.who()));
    }

    /** Whether the land that a description names has not been told of a body. */
    private boolean isGuessedOf(Sentence s, Token noun, Referent who) {
        return s.children(noun, "amod").stream()
                .anyMatch(
                        c ->
                                discourse
                                        .at(s, c)
                                        .filter(land -> couldBeOf(c, who, land) && !isOf(who, land))
                                        .isPresent());
    }

    private Set<Referent> all() {
        Set<Referent> all = new LinkedHashSet<>(discourse.named());
        discourse.others().stream()
                .filter(who -> who.isIntroduced() && who.members().isEmpty() && who.acts())
                .forEach(all::add);
        return all;
    }

    /** How well a noun fits somebody; empty if it cannot stand for him. */
    private Optional<Double> fit(Sentence s, Token noun, Referent who, boolean near) {
        int age = Callings.age(s, noun);
        if (age > 0) {
            return who.is(Referent.Nature.PERSON) && (who.age() == age || who.age() < 0 && near)
                    ? Optional.of(who.age() == age ? CALLED : 0)
                    : Optional.empty();
        }
        boolean plural = noun.tag().equals("NNS");
        String word = plural ? noun.text().toLowerCase(Locale.ROOT) : noun.lemma();
        if (plural && !kinds.isNoun(word)) {
            return Optional.empty();
        }
        boolean several = who.is(Referent.Nature.CROWD);
        if (plural && !several && !who.is(Referent.Nature.BODY) || !plural && several) {
            return Optional.empty();
        }
        char gender = Callings.gender(word);
        boolean person = who.is(Referent.Nature.PERSON);
        if (gender != 'u' && (!person || who.gender() != gender && who.gender() != 'u')) {
            return Optional.empty();
        }
        if (person && gazetteer.group(word).filter("body"::equals).isPresent()
                || !modifiersFit(s, noun, who)) {
            return Optional.empty();
        }
        if (!plural && who.nouns().contains(word)) {
            return Optional.of(CALLED);
        }
        String phrase = phrase(s, noun, word);
        Optional<Kinds.Fit> fit = kinds.fit(kinds.isNoun(phrase) ? phrase : word, who.kinds());
        boolean human = gender != 'u' && gazetteer.title(word).isEmpty();
        if (human && person && near && who.gender() == gender) {
            return Optional.of(CLOSE);
        }
        if (near && isUnknown(word, who)) {
            return Optional.of(UNKNOWN);
        }
        return fit.filter(f -> near || f == Kinds.Fit.CLOSE && who.isNamed())
                .map(f -> f == Kinds.Fit.CLOSE ? CLOSE : 0.0);
    }

    /** Whether a noun means a company and somebody can be one for all that is told. */
    private boolean isUnknown(String noun, Referent who) {
        return who.is(Referent.Nature.BODY)
                && who.isNamed()
                && who.kinds().isEmpty()
                && (kinds.fit(noun, Set.of("company")).isPresent()
                        || kinds.ofNoun(noun).contains("company"));
    }

    /** The noun with the nouns and adjectives before it: "rebel group". */
    private static String phrase(Sentence s, Token noun, String word) {
        Token before = noun.index() > 0 ? s.token(noun.index() - 1) : noun;
        boolean modifies = before.head() == noun.index() && !before.is("det");
        return modifies ? before.text().toLowerCase(Locale.ROOT) + " " + word : word;
    }

    /** "The finance minister" is nobody's who was called foreign minister. */
    private boolean modifiersFit(Sentence s, Token noun, Referent who) {
        for (Token child : s.children(noun)) {
            if (child.is("amod") && compares(child) && !isCompared(child.lemma(), who)) {
                return false;
            }
            boolean tells = child.is("compound") && child.index() < noun.index();
            boolean common = Character.isLowerCase(child.text().codePointAt(0));
            if (tells
                    && common
                    && !Acting.isRank(child)
                    && !who.words().contains(child.lemma())
                    && !who.words().contains(child.text().toLowerCase(Locale.ROOT))
                    && !kinds.isNoun(child.lemma() + " " + noun.lemma())) {
                return false;
            }
        }
        return true;
    }

    /** Whether those whom the description names as owners are somebody's side. */
    private boolean owns(Sentence s, Token noun, Referent who) {
        for (Token child : s.children(noun)) {
            if (kinds.isNoun(child.lemma() + " " + noun.lemma())) {
                continue;
            }
            boolean owner =
                    child.is("nmod:poss")
                            || child.is("amod")
                            || child.is("compound")
                            || child.is("nmod")
                                    && s.preposition(child)
                                            .filter(p -> p.matches("of|for|from|at"))
                                            .isPresent();
            Optional<Referent> named = owner ? discourse.at(s, child) : Optional.empty();
            if (named.isPresent()
                    && !isOf(who, named.get())
                    && !couldBeOf(child, who, named.get())) {
                return false;
            }
            if (owner
                    && named.isEmpty()
                    && child.is("nmod")
                    && !who.words().contains(child.lemma())) {
                return false;
            }
            if (named.isEmpty()
                    && (child.isProper() || isOfContinent(s, child))
                    && !child.is("appos")) {
                return false;
            }
        }
        return true;
    }

    /** Whether the land that a description names has been told of somebody. */
    private boolean isToldOf(Sentence s, Token noun, Referent who) {
        return s.children(noun, "amod").stream()
                .flatMap(c -> discourse.at(s, c).stream())
                .anyMatch(land -> land.is(Referent.Nature.STATE) && isOf(who, land));
    }

    /** "The Danish bank": a body whose land has not been told. */
    private static boolean couldBeOf(Token adjective, Referent who, Referent land) {
        return adjective.is("amod")
                && land.is(Referent.Nature.STATE)
                && who.is(Referent.Nature.BODY)
                && who.isNamed()
                && who.homes().isEmpty()
                && (who.party() == null || who.party().code() == null);
    }

    /** The American of "the South American bloc". */
    private static boolean isOfContinent(Sentence s, Token word) {
        return word.index() > 0
                && isCapital(word)
                && Acting.isPartOfWorld(s.token(word.index() - 1));
    }

    /** Whether a word is part of a name, whatever its tag. */
    private static boolean isCapital(Token word) {
        return word.index() > 0 && Character.isUpperCase(word.text().codePointAt(0));
    }

    private static boolean agrees(String noun, Referent who) {
        char gender = Callings.gender(noun);
        return gender == 'u' || who.gender() == 'u' || who.gender() == gender;
    }

    private static boolean isOf(Referent who, Referent owner) {
        if (who == owner) {
            return false;
        }
        boolean side = who.party() != null && who.party().equals(owner.party());
        boolean home =
                owner.party() != null
                        && owner.party().code() != null
                        && who.homes().contains(owner.party().code());
        return side || home || who.words().contains(owner.name().toLowerCase(Locale.ROOT));
    }

    /** "Her country", "its chairman": the side of a person, the person of a side. */
    private Optional<Referent> owned(Sentence s, Token noun, Referent owner) {
        if (describes(s, noun)) {
            return Optional.empty();
        }
        if (owner.is(Referent.Nature.PERSON) && Acting.isCounterpart(phrase(s, noun, noun.lemma()))
                || Acting.isCounterpart(noun.lemma())) {
            return counterpart(s, noun, owner);
        }
        if (owner.is(Referent.Nature.PERSON) && owner.party() != null) {
            Party side = owner.party();
            Ranking bodies = new Ranking();
            for (Referent who : discourse.named()) {
                boolean own = side.equals(who.party()) && !who.is(Referent.Nature.PERSON);
                boolean state =
                        OWN_STATE.contains(noun.lemma()) && who.is(Referent.Nature.STATE)
                                || Acting.isPaymaster(noun) && who.name().equals(side.name());
                boolean body =
                        who.nouns().contains(noun.lemma())
                                || who.kinds().isEmpty()
                                        && kinds.fit(noun.lemma(), Set.of("company")).isPresent()
                                || kinds.fit(noun.lemma(), who.kinds()).isPresent();
                if (own && (state || body && !who.is(Referent.Nature.STATE))) {
                    bodies.add(who, who.name().equals(side.name()) ? CALLED : 0);
                }
            }
            return bodies.clear(LEAST);
        }
        Ranking persons = new Ranking();
        for (Referent who : discourse.named()) {
            if (who.is(Referent.Nature.PERSON)
                    && who.isMet()
                    && isOf(who, owner)
                    && who.nouns().contains(noun.lemma())
                    && modifiersFit(s, noun, who)) {
                persons.add(who, 0);
            }
        }
        return persons.clear(LEAST);
    }

    /** The only other person spoken of lately, of another side. */
    private Optional<Referent> counterpart(Sentence s, Token noun, Referent owner) {
        List<Referent> others =
                discourse.salience().before(s, noun, NEAR).keySet().stream()
                        .filter(
                                who ->
                                        who.nature() == owner.nature()
                                                && who != owner
                                                && who.isNamed())
                        .toList();
        return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
    }

    /**
     * "Keller left the room. The fisherman said nothing": news that a description tells of the only
     * person of the sentence before. Offices have bearers of their own.
     */
    private Optional<Referent> told(Sentence s, Token noun) {
        String word = noun.lemma();
        Optional<String> title = gazetteer.title(word);
        boolean former = s.children(noun).stream().anyMatch(Acting::isFormer);
        boolean ofBody =
                s.children(noun).stream()
                        .anyMatch(
                                c ->
                                        c.is("nmod")
                                                && c.isProper()
                                                && gazetteer.known(c.text()).isEmpty());
        boolean office = title.filter(OFFICES::contains).isPresent();
        boolean role = title.isPresent() || AgentNouns.isAgent(noun);
        Optional<Referent> bare =
                role && (!office || ofBody) ? untitledBefore(s, noun) : Optional.empty();
        if (bare.filter(who -> agrees(word, who)).isPresent()) {
            return bare;
        }
        boolean person =
                title.filter(t -> former || !OFFICES.contains(t)).isPresent()
                        || title.isEmpty() && AgentNouns.isAgent(noun)
                        || title.isEmpty() && Callings.gender(word) != 'u';
        boolean body = gazetteer.group(word).isPresent() || AgentNouns.isThing(noun);
        boolean owned =
                s.children(noun).stream().anyMatch(c -> c.is("nmod") && !c.tag().equals("CD"));
        if (!person
                || body
                || isCapital(noun)
                || owned
                || noun.tag().equals("NNS")
                || !noun.is("nsubj")) {
            return Optional.empty();
        }
        return onlyOneBefore(s, noun).filter(who -> agrees(word, who));
    }
}
