package org.parley.reader.actors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * How much each referent is in the reader's mind at a place: the best role it had in each of the
 * last sentences, worth less with each sentence since. After S. Lappin and H. Leass, "An Algorithm
 * for Pronominal Anaphora Resolution", Computational Linguistics 20(4), 1994.
 */
final class Salience {
    /** How many sentences back a pronoun reaches. */
    static final int REACH = 5;

    private static final double RECENT = 100;
    private static final double SUBJECT = 80;
    private static final double OBJECT = 50;
    private static final double OBLIQUE = 40;
    private static final double OWNER = 35;
    private static final double HEAD_NOUN = 60;
    private static final int CLAUSE = 3;
    private static final double DECAY = 0.5;

    private final List<List<Occurrence>> bySentence = new ArrayList<>();

    Salience(int sentences) {
        for (int i = 0; i < sentences; i++) {
            bySentence.add(new ArrayList<>());
        }
    }

    void add(Occurrence occurrence) {
        bySentence.get(occurrence.sentence().index()).add(occurrence);
    }

    /** Occurrences of a sentence that have been read, in order. */
    List<Occurrence> in(int sentence) {
        return bySentence.get(sentence);
    }

    /**
     * Who has been spoken of before a token, with weights; in order of the last mention's sentence.
     */
    Map<Referent, Double> before(Sentence s, Token place, int reach) {
        Map<Referent, Double> weights = new LinkedHashMap<>();
        for (int i = s.index(); i >= Math.max(0, s.index() - reach); i--) {
            Map<Referent, Double> best = new LinkedHashMap<>();
            for (Occurrence one : bySentence.get(i)) {
                if (i < s.index() || one.head().index() < place.index()) {
                    best.merge(one.who(), weight(one), Math::max);
                }
            }
            double worth = Math.pow(DECAY, s.index() - i);
            best.forEach((who, weight) -> weights.merge(who, weight * worth, Double::sum));
        }
        return weights;
    }

    /** Whether a word stands in a clause about a noun. */
    static boolean isInRelative(Sentence s, Token word) {
        if (s.child(word, "nmod:poss").filter(t -> t.tag().equals("WP$")).isPresent()) {
            return true;
        }
        Token at = word;
        for (int step = 0; step < CLAUSE && at.head() >= 0; step++) {
            if (at.is("acl")) {
                return true;
            }
            at = s.token(at.head());
        }
        return false;
    }

    /** What is left of the weight of a place. */
    private static final double PLACE = 0.3;

    private static double weight(Occurrence one) {
        Token head = one.role();
        boolean embedded =
                head.is("nmod")
                        || head.is("amod")
                        || head.is("compound")
                        || isInRelative(one.sentence(), head);
        double role =
                head.is("nsubj") || head.is("root")
                        ? SUBJECT
                        : head.is("obj") || head.is("iobj")
                                ? OBJECT
                                : head.is("nmod:poss") ? OWNER : head.is("obl") ? OBLIQUE : 0;
        double weight = RECENT + role + (embedded ? 0 : HEAD_NOUN);
        return isWhere(one) ? weight * PLACE : weight;
    }

    /** Whether a state only tells where others belong: the adjective, "in Lima". */
    static boolean places(Occurrence one) {
        return one.role().is("amod") || one.role().is("compound") || isWhere(one);
    }

    /** "In Lima": where something is, not who. */
    private static boolean isWhere(Occurrence one) {
        Token head = one.role();
        return head.entity().equals("LOCATION")
                && (head.is("obl") || head.is("nmod"))
                && one.sentence()
                        .preposition(head)
                        .filter(p -> p.equals("in") || p.equals("at") || p.equals("near"))
                        .isPresent();
    }
}
