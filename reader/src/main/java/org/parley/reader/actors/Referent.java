package org.parley.reader.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Party;

/**
 * Somebody or something of one article that later words can stand for, with what the text shows of
 * it so far.
 */
final class Referent {
    /** What pronouns and descriptions can tell apart. */
    enum Nature {
        /** one person, by name or by a role */
        PERSON,
        /** an organisation, by name or by a common noun */
        BODY,
        /** a state */
        STATE,
        /** several people or bodies by a plural noun */
        CROWD,
        /** two or more named together: Ruiz and Blum */
        PAIR,
        /** anything that acts for nobody: the plan */
        THING,
        /** several of them: the talks */
        THINGS
    }

    private final String name;
    private final @Nullable Party party;
    private final Nature nature;
    private final boolean named;
    private final List<Referent> members;
    private final Set<String> nouns = new LinkedHashSet<>();
    private final Set<String> formers = new LinkedHashSet<>();
    private final Set<String> words = new LinkedHashSet<>();
    private final Set<String> kinds = new LinkedHashSet<>();
    private final Set<String> homes = new LinkedHashSet<>();
    private char gender = 'u';
    private int age = -1;
    private boolean noPerson;
    private boolean open;
    private @Nullable Referent owner;
    private boolean introduced;
    private boolean met;
    private boolean plural;

    Referent(String name, @Nullable Party party, Nature nature, boolean named) {
        this(name, party, nature, named, List.of());
    }

    private Referent(
            String name,
            @Nullable Party party,
            Nature nature,
            boolean named,
            List<Referent> members) {
        this.name = name;
        this.party = party;
        this.nature = nature;
        this.named = named;
        this.introduced = named;
        this.members = members;
    }

    /** Several who act together; a party of their own only if all have the same. */
    static Referent together(List<Referent> members) {
        List<Referent> parts = new ArrayList<>(new LinkedHashSet<>(members));
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            String joint = i == 0 ? "" : i == parts.size() - 1 ? " and " : ", ";
            name.append(joint).append(parts.get(i).name());
        }
        @Nullable Party first = parts.get(0).party();
        boolean one =
                first != null
                        && parts.stream()
                                .allMatch(
                                        part -> part.party() != null && first.equals(part.party()));
        return new Referent(
                name.toString(), one ? first : null, Nature.PAIR, true, List.copyOf(parts));
    }

    /** Fullest name, or the words that introduced it. */
    String name() {
        return name;
    }

    @Nullable Party party() {
        return party;
    }

    Nature nature() {
        return nature;
    }

    boolean is(Nature other) {
        return nature == other;
    }

    /**
     * Whether it is a body that the text means somebody by, but not known whom: "the lobby group".
     */
    boolean isOpen() {
        return open;
    }

    void open(boolean unknown) {
        open = unknown;
    }

    /** Whether it can be an actor: no thing. */
    boolean acts() {
        return nature != Nature.THING && nature != Nature.THINGS;
    }

    boolean isNamed() {
        return named;
    }

    /** Those who are named together; empty for anybody alone. */
    List<Referent> members() {
        return members;
    }

    /** Common nouns that it has been called by, as lemmas: minister, union. */
    Set<String> nouns() {
        return nouns;
    }

    /** Common nouns that it was called by for what it is no more: the former minister. */
    Set<String> formers() {
        return formers;
    }

    /** All words of its names and callings, in lower case. */
    Set<String> words() {
        return words;
    }

    /** Ids of {@link Kinds} it belongs to. */
    Set<String> kinds() {
        return kinds;
    }

    /** Whether words like "it" or "the company" have shown that it is no person. */
    boolean isShownNoPerson() {
        return noPerson;
    }

    /** A lone name that nothing shows to be a person's: "the mine's owner, Billing". */
    boolean isPerhapsBody() {
        return named
                && nature == Nature.PERSON
                && gender == 'u'
                && name.indexOf(' ') < 0
                && nouns.stream().allMatch(Referent::isForBodies);
    }

    /** "White-collar union" as much as "union". */
    private static boolean isForBodies(String noun) {
        return Kinds.known().isNoun(noun.substring(noun.lastIndexOf(' ') + 1));
    }

    void shownNoPerson() {
        noPerson = true;
    }

    /** Whose it is by a pronoun ("his party"), or null. */
    @Nullable Referent owner() {
        return owner;
    }

    void ownedBy(Referent whose) {
        owner = whose;
    }

    /** Codes of states whose people it has been said to belong to. */
    Set<String> homes() {
        return homes;
    }

    /** m, f, or u as long as nothing tells. */
    char gender() {
        return gender;
    }

    /** The first that the text shows stands. */
    void gender(char shown) {
        if (gender == 'u') {
            gender = shown;
        }
    }

    /** Years, or -1 if not told. */
    int age() {
        return age;
    }

    void age(int years) {
        age = years;
    }

    /** Whether later words may stand for it: it has a name, or came as "a union". */
    boolean isIntroduced() {
        return introduced;
    }

    void introduce() {
        introduced = true;
    }

    /** Whether the reader has come past a mention of it. */
    boolean isMet() {
        return met;
    }

    void meet(boolean inPlural) {
        met = true;
        plural = inPlural;
    }

    /** Whether the last words for it were in the plural: Norwegians. */
    boolean isPlural() {
        return plural;
    }

    /** Whether it is told to be of somebody's side or land, or of one by name. */
    boolean belongsTo(Referent other) {
        if (this == other) {
            return false;
        }
        boolean side = party != null && party.equals(other.party);
        boolean home =
                other.party != null
                        && other.party.code() != null
                        && homes.contains(other.party.code());
        return side
                || home
                || owner == other
                || words.contains(other.name.toLowerCase(Locale.ROOT));
    }

    /** Whether one is the other, or part of it, or its side. */
    boolean overlaps(Referent other) {
        boolean side =
                nature != Nature.PERSON
                        && other.nature != Nature.PERSON
                        && party != null
                        && party.equals(other.party);
        return this == other || side || members.contains(other) || other.members.contains(this);
    }

    @Override
    public String toString() {
        return nature + " " + name;
    }
}
