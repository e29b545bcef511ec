package org.parley.reader.actors;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Whether a description can stand for somebody, by its number, gender, kind, modifiers and owners,
 * and how well; in units of {@link Salience}.
 */
final class Compatibility {
    /** Whoever was called so. */
    static final double CALLED = 250;

    private static final double CLOSE = 60;
    private static final double UNKNOWN = -60;
    private static final String COMPANY = "company";
    private static final Set<String> OWNERS = Set.of("of", "for", "from", "at");

    private final Discourse discourse;
    private final Gazetteer gazetteer;
    private final Kinds kinds = Kinds.known();
    private final Whereabouts whereabouts;

    Compatibility(Discourse discourse, Gazetteer gazetteer) {
        this.discourse = discourse;
        this.gazetteer = gazetteer;
        this.whereabouts = new Whereabouts(discourse);
    }

    /** Whether the article names somebody for whom a noun could stand. */
    boolean couldStand(Token noun) {
        return discourse.named().stream().anyMatch(who -> isCalledOrFits(noun, who));
    }

    /** Whether a noun with the words before it could stand for somebody whom the article names. */
    boolean couldStandAsSaid(Sentence s, Token noun) {
        return discourse.named().stream()
                .anyMatch(
                        who ->
                                modifiersFit(s, noun, who)
                                        && (isUnknown(noun.lemma(), who)
                                                || isCalledOrFits(noun, who)));
    }

    private boolean isCalledOrFits(Token noun, Referent who) {
        return who.nouns().contains(noun.lemma())
                || kinds.fit(noun.lemma(), who.kinds()).isPresent();
    }

    /**
     * How well a noun fits somebody; empty if it cannot stand for him.
     *
     * @param near whether he has been spoken of lately, so that a loose noun is enough
     */
    Optional<Double> fit(Sentence s, Token noun, Referent who, boolean near) {
        int age = Callings.age(s, noun);
        if (age > 0) {
            boolean same = who.age() == age;
            return who.is(Referent.Nature.PERSON)
                            && (same || who.isNamed() && who.age() < 0 && near)
                    ? Optional.of(same ? CALLED : 0)
                    : Optional.empty();
        }
        if (s.children(noun).stream().anyMatch(Acting::isFormer)) {
            return former(s, noun, who, near);
        }
        return today(s, noun, who, near);
    }

    /** Who was it once, before whoever could be for all that is told; none who is it today. */
    private Optional<Double> former(Sentence s, Token noun, Referent who, boolean near) {
        return who.formers().contains(noun.lemma())
                ? Optional.of(CALLED)
                : today(s, noun, who, near)
                        .filter(
                                worth ->
                                        worth < CLOSE
                                                || worth < CALLED
                                                        && gazetteer.title(noun.lemma()).isEmpty());
    }

    private Optional<Double> today(Sentence s, Token noun, Referent who, boolean near) {
        String word = isPlural(noun) ? noun.text().toLowerCase(Locale.ROOT) : noun.lemma();
        return agrees(noun, word, who) && modifiersFit(s, noun, who)
                ? closeness(s, noun, word, who, near)
                : Optional.empty();
    }

    private static boolean isPlural(Token noun) {
        return noun.tag().equals("NNS");
    }

    private boolean agrees(Token noun, String word, Referent who) {
        boolean person = who.is(Referent.Nature.PERSON);
        boolean several = who.is(Referent.Nature.CROWD);
        boolean number =
                isPlural(noun)
                        ? isSameCrowd(noun, who)
                                || kinds.isNoun(word) && (several || who.is(Referent.Nature.BODY))
                        : !several;
        char gender = Callings.gender(word);
        boolean gendered =
                gender == 'u' || person && (who.gender() == gender || who.gender() == 'u');
        boolean body = gazetteer.group(word).filter("body"::equals).isPresent();
        return number && gendered && !(person && body && !who.isPerhapsBody());
    }

    /** "The port operators ... the operators". */
    private static boolean isSameCrowd(Token noun, Referent who) {
        return who.is(Referent.Nature.CROWD) && who.nouns().contains(noun.lemma());
    }

    private Optional<Double> closeness(
            Sentence s, Token noun, String word, Referent who, boolean near) {
        if (isSameCrowd(noun, who) || !isPlural(noun) && who.nouns().contains(word)) {
            return Optional.of(CALLED);
        }
        if (isOtherLeader(s, noun, who)) {
            return Optional.of(CALLED);
        }
        char gender = Callings.gender(word);
        boolean human = gender != 'u' && gazetteer.title(word).isEmpty();
        if (human && near && who.is(Referent.Nature.PERSON) && who.gender() == gender) {
            return Optional.of(CLOSE);
        }
        if (near && isUnknown(word, who)) {
            return Optional.of(UNKNOWN);
        }
        String phrase = NounPhrases.withModifier(s, noun, word);
        return kinds.fit(kinds.isNoun(phrase) ? phrase : word, who.kinds())
                .filter(f -> near || f == Kinds.Fit.CLOSE && who.isNamed())
                .map(f -> f == Kinds.Fit.CLOSE ? CLOSE : 0.0);
    }

    /** "The opposition chief" is the opposition leader. */
    private static boolean isOtherLeader(Sentence s, Token noun, Referent who) {
        return Acting.leads(noun.lemma())
                && who.is(Referent.Nature.PERSON)
                && who.nouns().stream().anyMatch(Acting::leads)
                && s.children(noun).stream()
                        .filter(c -> c.is("compound") || c.is("nmod:poss"))
                        .anyMatch(c -> who.words().contains(c.lemma()));
    }

    /** Whether a noun means a company and somebody can be one for all that is told. */
    private boolean isUnknown(String noun, Referent who) {
        return (who.is(Referent.Nature.BODY) || who.isPerhapsBody())
                && who.isNamed()
                && who.kinds().isEmpty()
                && !whereabouts.isOnly(who)
                && (isForCompany(noun) || kinds.ofNoun(noun).contains(COMPANY));
    }

    /** Whether a noun can stand for a company. */
    boolean isForCompany(String noun) {
        return kinds.fit(noun, Set.of(COMPANY)).isPresent();
    }

    /** "The finance minister" is nobody's who was called foreign minister. */
    boolean modifiersFit(Sentence s, Token noun, Referent who) {
        return s.children(noun).stream().allMatch(c -> modifierFits(s, noun, c, who));
    }

    /** "The Liberal leader" is nobody of whom no such word has been told. */
    private boolean isStrange(Sentence s, Token name, Referent who) {
        String word = name.text().toLowerCase(Locale.ROOT);
        return discourse.at(s, name).isEmpty()
                && who.is(Referent.Nature.PERSON)
                && who.words().stream().noneMatch(word::equalsIgnoreCase);
    }

    private boolean modifierFits(Sentence s, Token noun, Token child, Referent who) {
        if (child.is("amod") && compares(child) && !isCompared(child.lemma(), who)) {
            return false;
        }
        if (child.is("amod") && NounPhrases.isCapital(child) && isStrange(s, child, who)) {
            return false;
        }
        boolean tells = child.is("compound") && child.index() < noun.index();
        boolean common = Character.isLowerCase(child.text().codePointAt(0));
        return !tells
                || !common
                || Acting.isRank(child)
                || who.words().contains(child.lemma())
                || who.words().contains(child.text().toLowerCase(Locale.ROOT))
                || kinds.isNoun(child.lemma() + " " + noun.lemma())
                || isUnknown(noun.lemma(), who) && tellsTrade(noun.lemma());
    }

    /** Whether a noun means a company of some trade: the insurer. */
    private boolean tellsTrade(String noun) {
        return kinds.ofNoun(noun).contains(COMPANY) && kinds.ofNoun(noun).size() > 1;
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

    /** Whether those whom the description names as owners are somebody's side. */
    boolean ownersFit(Sentence s, Token noun, Referent who) {
        if (kinds.isNoun(NounPhrases.withModifier(s, noun, noun.lemma()))) {
            return s.children(noun).stream().noneMatch(c -> isOtherState(s, c, who));
        }
        return s.children(noun).stream()
                .allMatch(
                        c ->
                                kinds.isNoun(c.lemma() + " " + noun.lemma())
                                        || ownerFits(s, noun, c, who));
    }

    /** The Danish of "the Danish finance ministry" where another state's is meant. */
    private boolean isOtherState(Sentence s, Token child, Referent who) {
        return isOwner(s, child)
                && who.party() != null
                && who.party().code() != null
                && discourse
                        .at(s, child)
                        .filter(land -> land.is(Referent.Nature.STATE))
                        .filter(land -> !who.belongsTo(land) && land != who)
                        .isPresent();
    }

    private boolean ownerFits(Sentence s, Token noun, Token child, Referent who) {
        boolean owner = isOwner(s, child);
        Optional<Referent> named = owner ? discourse.at(s, child) : Optional.empty();
        if (named.isPresent()) {
            return who.belongsTo(named.get())
                    || couldBeOf(child, who, named.get())
                    || isOfficer(noun, child, who, named.get());
        }
        boolean stranger = owner && child.is("nmod") && !who.words().contains(child.lemma());
        boolean name = child.isProper() || isOfContinent(s, child);
        return !stranger && (!name || child.is("appos"));
    }

    private static boolean isOwner(Sentence s, Token child) {
        return child.is("nmod:poss")
                || child.is("amod")
                || child.is("compound")
                || child.is("nmod") && s.preposition(child).filter(OWNERS::contains).isPresent();
    }

    /** The American of "the South American bloc". */
    private static boolean isOfContinent(Sentence s, Token word) {
        return NounPhrases.isCapital(word) && Acting.isPartOfWorld(s.token(word.index() - 1));
    }

    /** Whether the land that a description names has been told of somebody. */
    boolean isToldOf(Sentence s, Token noun, Referent who) {
        return s.children(noun, "amod").stream()
                .flatMap(c -> discourse.at(s, c).stream())
                .anyMatch(land -> land.is(Referent.Nature.STATE) && who.belongsTo(land));
    }

    /** Whether the land that a description names has not been told of a body. */
    boolean isGuessedOf(Sentence s, Token noun, Referent who) {
        return s.children(noun, "amod").stream()
                .anyMatch(
                        c ->
                                discourse
                                        .at(s, c)
                                        .filter(
                                                land ->
                                                        couldBeOf(c, who, land)
                                                                || isOfficer(noun, c, who, land))
                                        .filter(land -> !who.belongsTo(land))
                                        .isPresent());
    }

    /** "The Danish minister": a minister whose land has not been told. */
    private static boolean isOfficer(Token noun, Token adjective, Referent who, Referent land) {
        return adjective.is("amod")
                && land.is(Referent.Nature.STATE)
                && who.is(Referent.Nature.PERSON)
                && who.isNamed()
                && who.nouns().contains(noun.lemma())
                && who.homes().isEmpty()
                && (who.party() == null
                        || who.party().code() == null
                        || who.party().equals(land.party()));
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
}
