package org.parley.reader.actors;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.reader.lexicon.Resources;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Finds bodies by their officers who open a sentence: "Aerovia finance director Ana Ruiz". The
 * shipping of "Shipping minister Ana Ruiz" and the mill of "Mill manager Ana Ruiz" are no names.
 */
final class OfficerBodies {
    /** Offices that a body can have, in lower case: mill manager. */
    private static final Set<String> OFFICES =
            Resources.table(OfficerBodies.class, "bare-officers.tsv", 2).stream()
                    .map(row -> row.get(0))
                    .filter(office -> office.contains(" "))
                    .collect(Collectors.toSet());

    private static final Set<String> OPENERS =
            Resources.words(OfficerBodies.class, "office-openers.txt");

    private static final String MINISTER = "minister";

    private static final int LONGEST_OFFICE = 4;

    private final Gazetteer gazetteer;

    OfficerBodies(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * Behind the name of the body whose officer opens a sentence: "Aerovia finance director Ana
     * Ruiz", "Onward's deputy leader".
     */
    int end(Sentence s, int from) {
        if (!Spotter.isOpening(s, from)) {
            return 0;
        }
        int to = from;
        while (to < s.size() && isNameless(s.token(to))) {
            to++;
        }
        boolean opener =
                to == from + 1
                        && OPENERS.contains(s.token(from).text().toLowerCase(Locale.ROOT))
                        && !s.token(from).is("nmod:poss");
        if (to == from || to >= s.size() || opener) {
            return 0;
        }
        int end = to;
        boolean owns = s.token(to).tag().equals("POS");
        to += owns ? 1 : 0;
        while (to < s.size() && to - end < LONGEST_OFFICE && isCommon(s.token(to))) {
            to++;
        }
        boolean office =
                to - end > (owns ? 1 : 0)
                        && gazetteer.title(s.token(to - 1).lemma()).isPresent()
                        && (owns || !isOffice(s, from, to));
        boolean held =
                to < s.size()
                        && (s.token(to).entity().equals("PERSON")
                                || s.token(to).text().equals(",")
                                        && to + 1 < s.size()
                                        && s.token(to + 1).entity().equals("PERSON"));
        return office && held && !isOfParty(s, from, end) ? end : 0;
    }

    /** The Republican of "Senate Republican leader". */
    private boolean isOfParty(Sentence s, int from, int end) {
        return end - from > 1
                && gazetteer
                        .longest(s, end - 1)
                        .filter(h -> h.known().type() == Gazetteer.Type.PARTY)
                        .isPresent();
    }

    /** A capital word that the engine takes for no person and that is no common noun or title. */
    boolean isNameless(Token token) {
        String word = token.text();
        return token.isProper()
                && Character.isUpperCase(word.codePointAt(0))
                && !token.entity().equals("PERSON")
                && gazetteer.title(word).isEmpty()
                && gazetteer.group(word).isEmpty()
                && !Kinds.known().isNoun(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isCommon(Token token) {
        return (token.isNoun() || token.isAdjective())
                && Character.isLowerCase(token.text().codePointAt(0));
    }

    /** Whether the words of tokens {@code [from,to)}, a title last, are an office by themselves. */
    private boolean isOffice(Sentence s, int from, int to) {
        return OFFICES.contains(Spotter.text(s, from, to).toLowerCase(Locale.ROOT))
                || isMinistry(s, from, to);
    }

    /** "Shipping minister": whoever has ministers is a state, and those are listed. */
    private boolean isMinistry(Sentence s, int from, int to) {
        Token title = s.token(to - 1);
        return to == from + 2
                && title.lemma().toLowerCase(Locale.ROOT).equals(MINISTER)
                && gazetteer.longest(s, from).isEmpty();
    }
}
