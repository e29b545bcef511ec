package org.parley.reader.actors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Party;
import org.parley.reader.lexicon.Resources;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * What the words beside a name tell of its type: a person behind a title, a body behind a common
 * noun, a party of no state that the article speaks of.
 */
final class NameTypes {
    private static final Set<String> QUOTES = Set.of("\"", "\u201c", "''", "``");
    private static final Set<String> BODIES = Set.of("company", "airline", "movement", "party");

    private static final List<List<String>> FORMER =
            Resources.table(NameTypes.class, "former-states.tsv", 2);

    /** Kinds of titles that stand before a surname. */
    private static final Set<String> PERSONAL =
            Set.of("head", "minister", "legislator", "honorific");

    /** Words that the office of a firm's officer can have. */
    private static final int LONGEST_OFFICE = 3;

    private final Gazetteer gazetteer;
    private final Set<String> words;

    /**
     * @param words the words of the article, as they are written
     */
    NameTypes(Gazetteer gazetteer, Set<String> words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /** The name as that of a body or person if the words beside it tell that. */
    Spotter.Name typed(Spotter.Name name) {
        Spotter.Name body =
                Demonyms.isLand(name, words) || isCalled(name) || isEmployer(name)
                        ? name.asBody()
                        : name;
        return isSurname(body)
                ? new Spotter.Name(body.sentence(), body.from(), body.to(), null, true)
                : isTitled(body) ? body.asPerson() : body;
    }

    /** The Lincoln of "President Lincoln": a person's name that is a town's elsewhere. */
    private boolean isSurname(Spotter.Name name) {
        boolean town =
                name.known() != null
                        && name.known().type() == Gazetteer.Type.CITY
                        && name.to() - name.from() == 1;
        if (!town || name.from() == 0) {
            return false;
        }
        Token title = name.sentence().token(name.from() - 1);
        return title.is("compound")
                && title.head() == name.head().index()
                && Character.isUpperCase(title.text().codePointAt(0))
                && gazetteer.title(title.text()).filter(PERSONAL::contains).isPresent();
    }

    /** The name of a party that a list knows elsewhere, by the article's own word. */
    Spotter.Name atHome(Spotter.Name name, Set<String> states) {
        return abroad(name, states) ? unknownParty(name, words) : name;
    }

    /** Moscow as the voice of the Soviet Union, where the article names that and not Russia. */
    Spotter.Name ofFormerState(Spotter.Name name, Set<String> named) {
        Gazetteer.@Nullable Known known = name.known();
        @Nullable Party today = known == null ? null : known.party();
        boolean seat =
                known != null
                        && (known.type() == Gazetteer.Type.CAPITAL
                                || known.type() == Gazetteer.Type.SEAT);
        if (known == null || !seat || today == null || named.contains(today.code())) {
            return name;
        }
        Gazetteer.Type type = known.type();
        return FORMER.stream()
                .filter(row -> row.get(1).equals(today.code()) && named.contains(row.get(0)))
                .flatMap(row -> gazetteer.state(row.get(0)).stream())
                .findFirst()
                .map(state -> name.knownAs(new Gazetteer.Known(state.name(), type, state)))
                .orElse(name);
    }

    /** A political party of a state that the article does not name: there are Liberals in many. */
    private boolean abroad(Spotter.Name name, Set<String> states) {
        return name.known() != null
                && name.known().type() == Gazetteer.Type.PARTY
                && gazetteer
                        .home(name.known().name())
                        .filter(home -> !states.contains(home))
                        .isPresent();
    }

    /** The party by the article's own word, in the plural if the article has it. */
    private static Spotter.Name unknownParty(Spotter.Name name, Set<String> words) {
        String plural = name.text() + "s";
        boolean members =
                words.contains(plural)
                        || name.known() != null && name.known().name().equalsIgnoreCase(plural);
        String text = members ? plural : name.text();
        return name.knownAs(new Gazetteer.Known(text, Gazetteer.Type.PARTY, new Party(text, null)));
    }

    /**
     * A name that no list knows behind a person's title ("Colonel Blum"), or beside one ("the
     * league's chairman, Owen Price").
     */
    private boolean isTitled(Spotter.Name name) {
        if (name.known() != null || name.person() || BodyNames.isHead(name.lastWord())) {
            return false;
        }
        Sentence s = name.sentence();
        int before = name.from() - 1;
        if (before >= 0 && QUOTES.contains(s.token(before).text())) {
            before--;
        }
        boolean behind =
                before >= 0
                        && isPersonal(s.token(before))
                        && Character.isUpperCase(name.text().codePointAt(0));
        Token head = name.head();
        Optional<Token> role = head.is("appos") ? s.head(head) : s.child(head, "appos");
        boolean beside =
                role.filter(t -> t.tag().equals("NN")).filter(this::isPersonal).isPresent()
                        && Kinds.known().ofName(name.text()).isEmpty();
        return behind || beside;
    }

    /** A name that a common noun before it tells to be a body's: "the carrier Baltair". */
    private boolean isCalled(Spotter.Name name) {
        if (!name.person() || name.from() == 0) {
            return false;
        }
        Token noun = name.sentence().token(name.from() - 1);
        boolean opens = noun.index() == 0 && noun.tag().equals("NNP");
        String word = opens ? noun.text().toLowerCase(Locale.ROOT) : noun.lemma();
        return (noun.tag().equals("NN") || opens)
                && !gazetteer.isGivenName(name.sentence().token(name.from()).text())
                && gazetteer.title(word).isEmpty()
                && (gazetteer.group(word).filter("body"::equals).isPresent()
                        || Kinds.known().fit(word, BODIES).isPresent());
    }

    /** "Kessler personnel chief Ana Ruiz", "Kessler has shut its plant": no person's name. */
    private boolean isEmployer(Spotter.Name name) {
        Sentence s = name.sentence();
        boolean strange =
                name.known() == null
                        && name.person()
                        && !gazetteer.isGivenName(s.token(name.from()).text());
        if (!strange) {
            return false;
        }
        boolean officer = false;
        for (int i = name.to(); i + 1 < s.size() && i < name.to() + LONGEST_OFFICE; i++) {
            boolean common = s.token(i).isNoun() || s.token(i).isAdjective();
            if (!common || s.token(i).isProper()) {
                break;
            }
            officer |= isBusiness(s.token(i)) && s.token(i + 1).isProper();
        }
        return officer && name.head().is("compound") || BodyKinds.hasWorkplace(s, name.head());
    }

    private boolean isBusiness(Token word) {
        return gazetteer.title(word.text()).filter("business"::equals).isPresent()
                || BareOfficers.isChief(word);
    }

    private boolean isPersonal(Token word) {
        return !word.tag().endsWith("S")
                && gazetteer
                        .title(word.text())
                        .filter(
                                kind ->
                                        !kind.equals("business") && !kind.equals("other")
                                                || word.text().equalsIgnoreCase("chairman"))
                        .isPresent();
    }
}
