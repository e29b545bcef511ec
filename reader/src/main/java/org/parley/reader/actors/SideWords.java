package org.parley.reader.actors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.reader.lexicon.Resources;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Common nouns by how they stand for a side: those that speak for their owner, those that never do.
 * Immutable.
 */
final class SideWords {
    /**
     * Roles whose holder is of another side than the one who is named with him: "his Chinese
     * counterpart".
     */
    static final Set<String> COUNTERPARTS = words("counterparts.txt");

    /** Counterparts that are a role by themselves. */
    static final Set<String> COLLEAGUES = Set.of("counterpart", "colleague", "host", "guest");

    /** Nouns for a land that may be none of the state that it lies in: "the breakaway republic". */
    static final Set<String> STATE_NOUNS = words("state-nouns.txt");

    /** Nouns for the government of a state: "the Ruiz administration". */
    static final Set<String> GOVERNMENTS = words("government-nouns.txt");

    private static final Set<String> CHARGES = Set.of("of", "for");

    /** Groups that go by the name of their movement: "Hezbollah fighters". */
    static final Set<String> COMBATANTS = words("combatants.txt");

    /** Verbs whose agent gives a group its name: "a group led by Ortiz". */
    static final Set<String> LEADING = words("leading-verbs.txt");

    /** Nouns that with a pronoun mean the side of its person: "his country". */
    static final Set<String> OWN_SIDE = words("own-sides.txt");

    /** Nouns that end the names of organs and of free bodies alike. */
    private static final Set<String> FREE = words("free-bodies.txt");

    /** Organs of a company that, without an owner, are those of the one that is spoken of. */
    static final Set<String> CORPORATE = words("corporate-organs.txt");

    /** Houses for which their members do not speak. */
    static final Set<String> CHAMBERS = words("chambers.txt");

    /** Parts of a body whose officers speak for the whole. */
    static final Set<String> PARTS = words("part-nouns.txt");

    /** Officers who speak for their house. */
    static final Set<String> CHAMBER_OFFICERS = words("chamber-officers.txt");

    /** Officers who speak for a political party. */
    static final Set<String> PARTY_VOICES = words("party-voices.txt");

    /** Who runs for an office does not hold it. */
    static final Set<String> CANDIDATE_WORDS = words("candidate-words.txt");

    private final Set<String> representatives = words("representatives.txt");

    private final Set<String> bystanders = words("bystanders.txt");

    private final Set<String> rankAndFile = words("rank-and-file.txt");

    private final Set<String> organs = words("state-organs.txt");

    private final Set<String> ofState = words("state-adjectives.txt");

    private final Set<String> ofLand = words("land-adjectives.txt");

    private final Set<String> stateHeads = words("state-heads.txt");

    private final Set<String> territories = words("territories.txt");

    private final Set<String> quantities = words("quantities.txt");

    private final Set<String> sending = words("sending-verbs.txt");

    private final Set<String> smallBodies = words("small-bodies.txt");

    private final Set<String> aides = words("aides.txt");

    private final Set<String> breakaway = words("breakaway-words.txt");

    private final Map<String, List<String>> localOfficers = new LinkedHashMap<>();

    private final Set<String> palaces = words("palaces.txt");

    private final Set<String> nationalKinds = words("national-kinds.txt");

    private final Set<String> current = words("current-words.txt");

    private final Set<String> portfolios = words("portfolios.txt");

    private final Set<String> venues = words("venues.txt");

    private final Set<String> former = words("former-words.txt");

    private final Map<String, Set<String>> representing = new HashMap<>();

    private final Map<String, String> nationalOffices = new HashMap<>();

    private final Map<String, String> partyLetters = new HashMap<>();

    private final Map<String, String> regions = new HashMap<>();

    private final Map<String, Set<String>> bareOfficers = new HashMap<>();

    private final Map<String, String> tenures = new HashMap<>();

    private final Set<String> outlets = new HashSet<>();

    SideWords() {
        for (List<String> row : Resources.table(SideWords.class, "outlet-nouns.tsv", 3)) {
            if (!row.get(2).contains("medium")) {
                outlets.add(row.get(0));
            }
        }
        for (List<String> row : Resources.table(SideWords.class, "national-offices.tsv", 2)) {
            nationalOffices.put(row.get(0), row.get(1));
        }
        for (List<String> row : Resources.table(SideWords.class, "local-officers.tsv", 2)) {
            localOfficers.put(row.get(0), Resources.list(row.get(1)));
        }
        for (List<String> row : Resources.table(SideWords.class, "party-letters.tsv", 2)) {
            partyLetters.put(row.get(0), row.get(1));
        }
        for (List<String> row : Resources.table(SideWords.class, "regions.tsv", 2)) {
            regions.put(row.get(0), row.get(1));
        }
        for (List<String> row : Resources.table(SideWords.class, "bare-officers.tsv", 2)) {
            bareOfficers.put(row.get(0), new HashSet<>(Resources.list(row.get(1))));
        }
        for (List<String> row : Resources.table(SideWords.class, "office-verbs.tsv", 2)) {
            tenures.put(row.get(0), row.get(1));
        }
        for (List<String> row : Resources.table(SideWords.class, "representing.tsv", 4)) {
            representing.computeIfAbsent(row.get(0), verb -> new HashSet<>()).add(row.get(1));
        }
    }

    /** Whether a noun has "the" before it. */
    static boolean isDefinite(Sentence s, Token noun) {
        return s.child(noun, "det").filter(d -> d.lemma().equals("the")).isPresent();
    }

    /**
     * Whether a word links a title to what its holder is in charge of: the for of "Secretary for
     * Trade".
     */
    static boolean isCharge(Token word) {
        return CHARGES.contains(word.text());
    }

    /** Whether a noun speaks and acts for the side that owns it: government, army, spokesman. */
    boolean represents(Token noun) {
        return representatives.contains(noun.lemma()) || represents(noun.text());
    }

    boolean represents(String word) {
        return representatives.contains(word.toLowerCase(Locale.ROOT));
    }

    /**
     * Whether a noun denotes people who belong to a body or stand beside it without speaking for
     * it.
     */
    boolean isRankAndFile(Token noun) {
        return rankAndFile.contains(noun.lemma());
    }

    /** Whether a plural means some of its people, not all as one: "thousands of", "many", "two". */
    boolean isSome(Sentence s, Token people) {
        if (!people.tag().endsWith("S")) {
            return false;
        }
        boolean counted =
                s.children(people).stream()
                        .filter(c -> c.index() < people.index())
                        .anyMatch(c -> c.is("nummod") || quantities.contains(c.lemma()));
        boolean of =
                s.preposition(people).filter("of"::equals).isPresent()
                        && s.head(people)
                                .filter(q -> quantities.contains(q.lemma()) || q.tag().equals("CD"))
                                .isPresent();
        return counted || of;
    }

    /** Whether a noun means one of its kind: "a Swede". */
    boolean isOne(Sentence s, Token person) {
        return person.isNoun()
                && !person.is("compound")
                && s.child(person, "det")
                        .filter(d -> d.lemma().equals("a") || d.lemma().equals("another"))
                        .isPresent();
    }

    /** Whether a noun is a land that can have officers of its own: region, enclave. */
    boolean isTerritory(Token noun) {
        return territories.contains(noun.lemma());
    }

    /** Whether a word is what a minister is in charge of: defence, health. */
    boolean isPortfolio(String word) {
        return portfolios.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The code of the state that alone has an office of this name: the Irish taoiseach. */
    Optional<String> stateOf(String office) {
        return Optional.ofNullable(nationalOffices.get(office));
    }

    /** Whether states meet in a city that are not at home there: Geneva. */
    boolean isVenue(String city) {
        return venues.contains(city.toLowerCase(Locale.ROOT));
    }

    /** Whether a noun stands for an organ or office that each state has: ministry, premier. */
    boolean isOrgan(String noun) {
        return organs.contains(noun.toLowerCase(Locale.ROOT));
    }

    /** Whether an adjective means a land inside a state: regional. */
    boolean isOfLand(Token adjective) {
        return ofLand.contains(adjective.text().toLowerCase(Locale.ROOT));
    }

    /** Whether an adjective means an organ or office that each state has: presidential. */
    boolean isOfState(Token adjective) {
        return ofState.contains(adjective.text().toLowerCase(Locale.ROOT));
    }

    /** Whether a title is that of a head of state or government. */
    boolean isStateHead(String title) {
        return stateHeads.contains(title);
    }

    /** Whether a word before a role says that it is over: former, late. */
    boolean isFormer(Token word) {
        String text = word.text().toLowerCase(Locale.ROOT);
        return former.contains(text) || text.startsWith("ex-");
    }

    /** Whether a word beside a role says that it is held today: now, current. */
    boolean isCurrent(Token word) {
        return current.contains(word.text().toLowerCase(Locale.ROOT));
    }

    /** Whether the members of a body speak for it: the delegation. */
    boolean isSmallBody(String noun) {
        return smallBodies.contains(noun.toLowerCase(Locale.ROOT));
    }

    /** Whether somebody speaks for whom he is said to be "to": the adviser. */
    boolean isAide(Token noun) {
        return aides.contains(noun.lemma());
    }

    /** Whether a word says that a land is not of the state that it lies in: breakaway. */
    boolean isBreakaway(Token word) {
        return breakaway.contains(word.lemma());
    }

    /** Nouns for the body that a local officer is of: the city of a mayor. */
    List<String> bodiesOf(String title) {
        return localOfficers.getOrDefault(title, List.of());
    }

    /** Whether the object of a verb speaks for its subject: "sent a mediator". */
    boolean isSending(Token verb) {
        return sending.contains(verb.lemma());
    }

    /** Whether a noun ends the names of organs and of free bodies alike: congress. */
    boolean isClub(String noun) {
        return FREE.contains(noun);
    }

    /** Whether a noun ends the names of seats of organs. */
    boolean isPalace(String noun) {
        return palaces.contains(noun.toLowerCase(Locale.ROOT));
    }

    /** The party that letters beside a politician's name mean: R, Lab. */
    Optional<String> partyOf(String letters) {
        return Optional.ofNullable(partyLetters.get(letters));
    }

    /** The land inside a state that an adjective means: Scotland for Scottish. */
    Optional<String> region(String adjective) {
        return Optional.ofNullable(regions.get(adjective));
    }

    /** Ids of the kinds of bodies that an officer without an owner can be of. */
    Set<String> kindsOf(String title) {
        return bareOfficers.getOrDefault(title, Set.of());
    }

    /** Whether a kind of title is that of a state's voices: "the Peruvian foreign minister". */
    boolean isNational(String titleKind) {
        return nationalKinds.contains(titleKind);
    }

    /** What a verb tells of an office behind it: holds, held or leaves. */
    Optional<String> tenure(Token verb) {
        return Optional.ofNullable(tenures.get(verb.lemma()));
    }

    /** Where the side stands for which the subject of a verb speaks: obj, or a preposition. */
    Set<String> represented(Token verb) {
        return representing.getOrDefault(verb.lemma(), Set.of());
    }

    /** Whether a noun denotes people whose opinion is reported though they are no party. */
    boolean standsBy(Token noun) {
        return standsBy(noun.lemma());
    }

    boolean standsBy(String word) {
        return bystanders.contains(word);
    }

    /** Whether a noun stands for an outlet; without a name it does not say which. */
    boolean isOutlet(Token noun) {
        return outlets.contains(noun.lemma());
    }

    private static Set<String> words(String resource) {
        Set<String> words = new HashSet<>();
        for (List<String> row : Resources.table(SideWords.class, resource, 1)) {
            words.add(row.get(0));
        }
        return words;
    }
}
