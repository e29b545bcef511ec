package org.parley.reader.actors;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Party;
import org.parley.reader.lexicon.Resources;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Finds the body of officers whom a report gives none, by the kinds of bodies that have such
 * officers: of a general secretary the union that was spoken of last, of a personnel director the
 * company that the article is about.
 */
final class BareOfficers {
    private static final Set<String> LINKS = Set.of("of", "for", "from", "at");

    /** What officers inside a body are in charge of: personnel. */
    private static final Set<String> CHARGES =
            Resources.words(BareOfficers.class, "staff-charges.txt");

    private static final Set<String> CHIEFS =
            Resources.words(BareOfficers.class, "staff-chiefs.txt");

    /** The kind of parliaments, whose officers are players of their own if named often. */
    private static final String HOUSE = "parliament";

    /** Kinds of bodies for which a noun before a title stands: carrier vice president. */
    private static final Set<String> EMPLOYING =
            Set.of("union", "company", "airline", "hospital", "club", "port");

    /** Kinds of bodies whose parts have officers: chapter president. */
    private static final Set<String> WITH_PARTS = Set.of("union", "federation");

    /** The row of the officers who are in charge of something inside a body. */
    private static final String CHARGED = "personnel director";

    private static final int LONGEST = 3;

    /** Words between a name and a title behind it: ", 40, the deputy general". */
    private static final int FARTHEST_TITLE = 6;

    private final Gazetteer gazetteer;
    private final SideWords words;
    private final Cast cast;
    private final LastBodies last;

    /**
     * @param names what descriptions stand for, or null if that is not known yet
     */
    BareOfficers(Gazetteer gazetteer, SideWords words, Cast cast, @Nullable Names names) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.cast = cast;
        this.last = new LastBodies(cast, names);
    }

    /** Whether a word is what an officer inside a body is in charge of: personnel. */
    static boolean isCharge(String word) {
        return CHARGES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word makes an office of what is inside a body: the chief of "personnel chief". */
    static boolean isChief(Token word) {
        return CHIEFS.contains(word.lemma().toLowerCase(Locale.ROOT));
    }

    /** The kinds of bodies that an actor's titles are offices of. */
    Set<String> kinds(Actor actor) {
        return actor.titles().stream()
                .flatMap(title -> words.kindsOf(title).stream())
                .collect(Collectors.toSet());
    }

    /**
     * The body spoken of before a "general secretary" or "chief executive" without an owner, or
     * before "its chairman"; failing that the only one in the article that can have him.
     */
    Optional<Party> side(Spotter.Name name) {
        Optional<Token> title = titleBeside(name);
        if (title.isEmpty()) {
            return Optional.empty();
        }
        Sentence s = name.sentence();
        Optional<Token> owner = s.child(title.get(), "nmod:poss");
        if (owner.isPresent()) {
            return owner.filter(t -> t.text().equalsIgnoreCase("its"))
                    .flatMap(
                            t ->
                                    last.subjectBefore(name)
                                            .or(() -> last.before(name, own -> !own.isEmpty())));
        }
        Set<String> kinds = office(s, title.get());
        if (kinds.isEmpty()) {
            kinds = kindBeside(s, title.get());
        }
        if (s.child(title.get(), "nmod").filter(BareOfficers::isPart).isPresent()) {
            kinds = WITH_PARTS;
        }
        return titled(name, title.get(), kinds);
    }

    /** The body of some kinds whose officer a name with a title is. */
    private Optional<Party> titled(Spotter.Name name, Token title, Set<String> kinds) {
        Sentence s = name.sentence();
        boolean player = kinds.contains(HOUSE) && !cast.isSeldom(cast.actor(name));
        return player || kinds.isEmpty() || hasOwner(s, title)
                ? Optional.empty()
                : last.before(name, own -> own.stream().anyMatch(kinds::contains))
                        .or(
                                () ->
                                        kinds.contains("company")
                                                ? Optional.empty()
                                                : last.behind(
                                                        name,
                                                        own ->
                                                                own.stream()
                                                                        .anyMatch(kinds::contains)))
                        .or(() -> cast.bodies().only(kinds).map(Actor::party))
                        .or(
                                () ->
                                        kinds.contains("company")
                                                ? cast.bodies().employer().map(Actor::party)
                                                : Optional.empty());
    }

    /** The kinds that the words of a title tell, the longest that do. */
    private Set<String> office(Sentence s, Token title) {
        for (int from = Math.max(0, title.index() - LONGEST + 1); from <= title.index(); from++) {
            String office = Spotter.text(s, from, title.index() + 1).toLowerCase(Locale.ROOT);
            Set<String> kinds = words.kindsOf(office);
            if (!kinds.isEmpty() && !isOfState(s, title)) {
                return kinds;
            }
        }
        int at = title.index();
        boolean charged =
                isChief(title)
                        && (at > 0 && isCharge(s.token(at - 1).text())
                                || s.child(title, "nmod")
                                        .filter(t -> isCharge(t.text()))
                                        .isPresent());
        return charged ? words.kindsOf(CHARGED) : Set.of();
    }

    private static boolean isPart(Token noun) {
        return SideWords.PARTS.contains(noun.lemma().toLowerCase(Locale.ROOT));
    }

    /** "Vice President Ana Ruiz", "the president, Ana Ruiz". */
    private static boolean isOfState(Sentence s, Token title) {
        return title.text().equals("President")
                || title.lemma().equals("president") && SideWords.isDefinite(s, title);
    }

    /** The kind of bodies that the noun before a title is a word for: "carrier vice president". */
    private static Set<String> kindBeside(Sentence s, Token title) {
        for (int at = title.index() - 1; at >= Math.max(0, title.index() - LONGEST + 1); at--) {
            Token noun = s.token(at);
            if (noun.is("compound") && isPart(noun)) {
                return WITH_PARTS;
            }
            if (noun.is("compound") && !noun.tag().endsWith("S")) {
                Set<String> kinds = Kinds.known().ofNoun(noun.lemma().toLowerCase(Locale.ROOT));
                if (kinds.stream().anyMatch(EMPLOYING::contains)) {
                    return kinds;
                }
            }
        }
        return Set.of();
    }

    private boolean hasOwner(Sentence s, Token title) {
        int before = title.index() - 1;
        return before >= 0 && isOtherName(s, s.token(before), title)
                || s.child(title, "nmod")
                        .filter(t -> !isCharge(t.text()) && !isPart(t))
                        .isPresent();
    }

    /** The Senate of "Senate chairman Ana Ruiz", whether it is a side or not. */
    private boolean isOtherName(Sentence s, Token before, Token title) {
        return before.isProper()
                && before.index() > 0
                && before.head() == title.head()
                && gazetteer.title(before.lemma() + " " + title.lemma()).isEmpty();
    }

    /** The title right before a name, unless the name's owner stands behind it. */
    private Optional<Token> titleBeside(Spotter.Name name) {
        Sentence s = name.sentence();
        int at = name.from() - 1;
        while (at > 0 && (s.token(at).text().equals(",") || isHonorific(s.token(at)))) {
            at--;
        }
        at = chief(s, at);
        return at < 0 || isAttached(name)
                ? titleBehind(name)
                : Optional.of(s.token(at))
                        .filter(t -> gazetteer.title(t.lemma()).isPresent())
                        .or(() -> titleBehind(name));
    }

    /** The title of "Ana Ruiz, 40, general secretary, said". */
    private Optional<Token> titleBehind(Spotter.Name name) {
        Sentence s = name.sentence();
        return s.children(name.head(), "appos").stream()
                .filter(t -> t.index() >= name.to() && t.index() <= name.to() + FARTHEST_TITLE)
                .filter(t -> gazetteer.title(t.lemma()).isPresent())
                .filter(t -> s.child(t, "nmod:poss").isEmpty())
                .findFirst();
    }

    /** Where the head of "head of human resources" stands, if that ends here; else here. */
    private static int chief(Sentence s, int at) {
        int from = at;
        while (from > 0
                && (isCharge(s.token(from).text())
                        || s.token(from).isAdjective()
                        || s.token(from).is("compound"))) {
            from--;
        }
        boolean charged =
                from < at
                        && from > 0
                        && isCharge(s.token(at).text())
                        && s.token(from).text().equals("of")
                        && isChief(s.token(from - 1));
        return charged ? from - 1 : at;
    }

    /** "Ana Ruiz of the league", but not "Ana Ruiz at the gate". */
    private static boolean isAttached(Spotter.Name name) {
        Sentence s = name.sentence();
        int link = name.to();
        return link < s.size()
                && LINKS.contains(s.token(link).text())
                && !(s.token(link).text().equals("at")
                        && s.token(s.token(link).head()).tag().equals("NN"));
    }

    private boolean isHonorific(Token word) {
        return gazetteer.title(word.text()).filter("honorific"::equals).isPresent();
    }
}
