package org.parley.reader.actors;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.reader.lexicon.Resources;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Tells offices that open a sentence from bodies with an officer: the shipping of "Shipping
 * minister Ana Ruiz" and the mill of "Mill manager Ana Ruiz" are no names.
 */
final class OpeningCharges {
    /** Offices that a body can have, in lower case: mill manager. */
    private static final Set<String> OFFICES =
            Resources.table(OpeningCharges.class, "bare-officers.tsv", 2).stream()
                    .map(row -> row.get(0))
                    .filter(office -> office.contains(" "))
                    .collect(Collectors.toSet());

    private static final String MINISTER = "minister";

    private final Gazetteer gazetteer;

    OpeningCharges(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Whether the words of tokens {@code [from,to)}, a title last, are an office by themselves. */
    boolean isOffice(Sentence s, int from, int to) {
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
