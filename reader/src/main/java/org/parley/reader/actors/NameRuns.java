package org.parley.reader.actors;

import java.util.Locale;
import java.util.Set;
import org.parley.reader.lexicon.Resources;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Where a name ends that begins at a word: runs of words of the engine's classes, with the small
 * words inside names.
 */
final class NameRuns {
    private static final Set<String> INSIDE_NAMES =
            Resources.words(NameRuns.class, "inner-words.txt");

    private static final Set<String> PARTICLES =
            Resources.words(NameRuns.class, "name-particles.txt");

    private final Gazetteer gazetteer;

    NameRuns(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Whether a word is one of the small words inside persons' names: ag, von. */
    static boolean isParticle(Token word) {
        return PARTICLES.contains(word.text().toLowerCase(Locale.ROOT));
    }

    private static boolean isParticle(Sentence s, int from, int at) {
        return at > from
                && at + 1 < s.size()
                && PARTICLES.contains(s.token(at).text().toLowerCase(Locale.ROOT))
                && Character.isUpperCase(s.token(at + 1).text().codePointAt(0))
                && s.token(at + 1).isProper();
    }

    /** The end of a person's name; small words may stand in it: "Ade ag Moussa". */
    int person(Sentence s, int from) {
        int to = from;
        while (to < s.size()
                && (s.token(to).entity().equals("PERSON") || isParticle(s, from, to))) {
            to++;
        }
        return to;
    }

    /** The apostrophe inside "Harbour Workers' Union". */
    private static boolean isPossessive(Sentence s, int at, int from) {
        Token mark = s.token(at);
        return at > from
                && at + 1 < s.size()
                && (mark.tag().equals("POS") || mark.tag().equals("''"))
                && s.token(at - 1).text().endsWith("s")
                && s.token(at - 1).span().end() == mark.span().start()
                && mark.text().length() == 1
                && s.token(at + 1).isProper()
                && !s.token(at + 1).entity().equals("PERSON");
    }

    /** The end of a run of proper nouns of one class, with small words inside. */
    int proper(Sentence s, int from) {
        String entity = s.token(from).entity();
        int to = from;
        int end = from;
        while (to < s.size()) {
            Token token = s.token(to);
            boolean inside =
                    to > from
                            && INSIDE_NAMES.contains(token.text())
                            && !(token.tag().equals("CC") && isBodyNoun(s.token(to - 1)))
                            && !entity.equals("O")
                            && token.entity().equals(entity);
            boolean name =
                    (token.isProper()
                                    || (token.isAdjective()
                                                    || token.isNoun()
                                                            && entity.equals("ORGANIZATION"))
                                            && Character.isUpperCase(token.text().codePointAt(0)))
                            && (token.entity().equals(entity)
                                    || entity.equals("ORGANIZATION")
                                            && token.entity().equals("LOCATION"));
            name |= token.isProper() && to > from && isPossessive(s, to - 1, from);
            if (!name && !inside && !isPossessive(s, to, from)) {
                break;
            }
            to++;
            if (name) {
                end = to;
            }
        }
        return Math.max(end, from + 1);
    }

    /** The Federation in "the Maritime Federation and Norden Motors": there the name is over. */
    boolean isBodyNoun(Token token) {
        return gazetteer
                .group(token.text().toLowerCase(java.util.Locale.ROOT))
                .filter("body"::equals)
                .isPresent();
    }

    /** Letters that the tagger takes for a noun: "the union GLB", "an NRP deputy". */
    boolean isLettersBeside(Sentence s, int i) {
        String word = s.token(i).text();
        boolean letters =
                s.token(i).tag().equals("NN")
                        && word.length() > 1
                        && word.chars().allMatch(Character::isUpperCase);
        boolean behind = i > 0 && s.token(i - 1).tag().equals("NN") && isBodyNoun(s.token(i - 1));
        return letters && (behind || i + 1 < s.size() && isLegislator(s.token(i + 1)));
    }

    private boolean isLegislator(Token noun) {
        return noun.lemma().equals("deputy")
                || gazetteer.title(noun.lemma()).filter("legislator"::equals).isPresent();
    }

    /** "The Zapatistas". */
    static boolean isMovement(Sentence s, int i, int to) {
        return to - i == 1
                && i > 0
                && s.token(i - 1).lemma().equals("the")
                && s.token(i).tag().equals("NNPS")
                && s.token(i).text().endsWith("ists");
    }
}
