package org.parley.reader.actors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.core.entry.Party;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/** Finds the party that stands beside a politician's name: "(R-Ohio)", "a Democrat from Ohio". */
final class Politicians {
    private static final Set<String> OPENING = Set.of("(", "-LRB-");
    private static final Set<String> ENDS = Set.of(",", ")", "-RRB-");
    private static final int LONGEST_BRACKET = 7;
    private static final int LONGEST_LETTERS = 2;
    private static final int LONGEST_MEMBER = 3;

    /** The state where members of a house are players of their own. */
    private static final String HOUSE_STATE = "USA";

    private final Gazetteer gazetteer;
    private final Cast cast;
    private final Sides sides;
    private final SideWords words;

    Politicians(Gazetteer gazetteer, SideWords words, Cast cast, Sides sides) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.cast = cast;
        this.sides = sides;
    }

    /**
     * Whether a politician speaks for a party, or an officer of a house for that. Who is named
     * again and again, or wants an office, is a player of his own; so is an officer of a house that
     * parties divide, until the article tells his.
     */
    boolean speaksFor(Actor politician, Party side) {
        return (isParty(side)
                        || isHouse(side) && isOfficerOfHouse(politician) && !cast.isPartisan())
                && politician.titles().stream().noneMatch(SideWords.CANDIDATE_WORDS::contains)
                && (cast.isSeldom(politician) || isVoice(side));
    }

    /** Whether politicians speak for their party however often they are named. */
    private boolean isVoice(Party side) {
        return isParty(side)
                && cast.isOfCoalition()
                && gazetteer.home(side.name()).filter(HOUSE_STATE::equals).isEmpty();
    }

    /** How surely a politician speaks for his party or house. */
    static Claim.Strength strength(Party side) {
        return isHouse(side) ? Claim.Strength.HOUSE : Claim.Strength.PARTY;
    }

    /** Whether a side is a house for which its members do not speak. */
    static boolean isHouse(Party side) {
        return SideWords.CHAMBERS.contains(side.name().toLowerCase(Locale.ROOT));
    }

    private static boolean isOfficerOfHouse(Actor politician) {
        return politician.titles().stream()
                .map(title -> title.substring(title.lastIndexOf(' ') + 1))
                .anyMatch(SideWords.CHAMBER_OFFICERS::contains);
    }

    /** The party by its letters behind a name: "(D-Ohio)", ", D-Ohio,", "(Lab)". */
    Optional<Party> letters(Spotter.Name name) {
        Sentence s = name.sentence();
        int first = name.to() + 1;
        if (first >= s.size()) {
            return Optional.empty();
        }
        boolean bracket = OPENING.contains(s.token(name.to()).text());
        if (!bracket && !s.token(name.to()).text().equals(",")) {
            return Optional.empty();
        }
        for (int to = first + 1; to <= Math.min(s.size() - 1, first + LONGEST_LETTERS); to++) {
            String end = s.token(to).text();
            boolean ends = end.equals("-") || bracket && ENDS.contains(end);
            Optional<Party> party = party(Spotter.text(s, first, to));
            if (ends && party.isPresent()) {
                return party;
            }
        }
        String word = s.token(first).text();
        int hyphen = word.indexOf('-');
        return hyphen > 0 ? party(word.substring(0, hyphen)) : Optional.empty();
    }

    private Optional<Party> party(String written) {
        return words.partyOf(written.replace(".", ""))
                .flatMap(gazetteer::known)
                .flatMap(known -> Optional.ofNullable(known.party()));
    }

    /** "The minority leader said Democrats would stay": the party for which an officer promises. */
    Optional<Party> promised(Spotter.Name name, Actor politician) {
        Sentence s = name.sentence();
        Token head = name.head();
        return head.is("nsubj") && isOfficerOfHouse(politician)
                ? s.head(head)
                        .flatMap(said -> s.child(said, "ccomp"))
                        .filter(act -> s.child(act, "aux").filter(Politicians::wills).isPresent())
                        .flatMap(act -> s.child(act, "nsubj"))
                        .flatMap(t -> cast.nameAt(s, t))
                        .flatMap(this::party)
                        .filter(party -> speaksFor(politician, party))
                : Optional.empty();
    }

    /**
     * The party of "Social Democrat Ana Ruiz" and "Democrat Sen. Ana Ruiz", by the words for its
     * members before a name.
     */
    Optional<Party> member(Sentence s, int from) {
        int end = from;
        while (end > 0 && gazetteer.title(s.token(end - 1).text()).isPresent()) {
            end--;
        }
        for (int first = Math.max(0, end - LONGEST_MEMBER); first < end; first++) {
            List<Token> run = s.tokens().subList(first, end);
            String members = Spotter.text(s, first, end) + "s";
            Optional<Actor> party =
                    Optional.ofNullable(cast.byFullName().get(members)).filter(a -> !a.isPerson());
            boolean written =
                    run.stream()
                            .allMatch(
                                    t ->
                                            Character.isUpperCase(t.text().codePointAt(0))
                                                    && (t.isNoun() || t.isAdjective()));
            if (written && party.isPresent()) {
                return party.map(Actor::party);
            }
        }
        return Optional.empty();
    }

    private static boolean wills(Token auxiliary) {
        return auxiliary.lemma().equals("would") || auxiliary.lemma().equals("will");
    }

    /** The party of "a Democrat", "a Labour backbencher". */
    Optional<Party> called(Sentence s, Token noun) {
        boolean one =
                s.child(noun, "det").filter(d -> d.lemma().equals("a")).isPresent()
                        && !noun.tag().endsWith("S");
        return one
                ? cast.nameAt(s, noun).filter(n -> n.head().equals(noun)).flatMap(this::party)
                : Optional.empty();
    }

    /** The party of a name; of "Milldale Democrat", which no list knows, by its last word. */
    private Optional<Party> party(Spotter.Name name) {
        return name.known() == null
                ? gazetteer
                        .known(name.lastWord())
                        .filter(known -> known.type() == Gazetteer.Type.PARTY)
                        .map(Gazetteer.Known::party)
                : Optional.of(name.known())
                        .filter(known -> known.type() == Gazetteer.Type.PARTY)
                        .map(known -> cast.actor(name).party());
    }

    /** Whether a side is a political party. */
    private boolean isParty(Party side) {
        return gazetteer
                .known(side.name())
                .filter(known -> known.type() == Gazetteer.Type.PARTY)
                .isPresent();
    }

    /** The bracket that closes what opens before a token, or -1 if that is far. */
    static int closing(Sentence s, int from) {
        for (int i = from; i < Math.min(s.size(), from + LONGEST_BRACKET); i++) {
            if (isBracket(s.token(i), ")")) {
                return i;
            }
        }
        return -1;
    }

    static boolean isBracket(Token token, String bracket) {
        return token.text().equals(bracket)
                || token.text().equals(bracket.equals("(") ? "-LRB-" : "-RRB-");
    }

    Optional<Party> bracketed(Sentence s, Token first, int close) {
        Optional<Spotter.Name> name = cast.nameAt(s, first);
        if (name.isEmpty()) {
            List<Token> inside = s.tokens().subList(first.index(), close);
            boolean capitals =
                    inside.stream()
                            .allMatch(
                                    t ->
                                            Character.isUpperCase(t.text().codePointAt(0))
                                                    || t.text().equals("-"));
            boolean whole =
                    inside.stream().allMatch(t -> t.text().length() > 1 || t.text().equals("-"));
            return capitals && whole && !first.entity().equals("LOCATION")
                    ? Optional.of(new Party(Spotter.text(s, first.index(), close), null))
                    : Optional.empty();
        }
        if (name.get().to() != close || name.get().person()) {
            return Optional.empty();
        }
        boolean body =
                name.get().known() == null
                        ? !name.get().head().entity().equals("LOCATION") // "Sen. Ana Ruiz (Ohio)"
                        : name.get().known().type() != Gazetteer.Type.OUTLET
                                && name.get().known().type() != Gazetteer.Type.PLATFORM;
        return body ? sides.at(s, name.get().head()) : Optional.empty();
    }
}
