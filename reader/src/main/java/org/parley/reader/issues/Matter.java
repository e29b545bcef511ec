package org.parley.reader.issues;

import org.parley.core.entry.Move;

/**
 * What the content of a move and the place where it stands say of the matter it is about.
 *
 * @param place which of the article's moves it is, in order of the text
 * @param paragraph the paragraph it stands in; -1 if there is none
 * @param sentence the sentence it stands in, from 0
 * @param sentences how many the article has
 * @param bare whether the content names nothing
 * @param inTitle whether the content has words of the title that name no party
 * @param words the company of the content's words; of all words of the move if it has no content
 * @param around the company of the words of the sentence
 * @param said the content's words themselves; none if it has no content
 * @param told the words of the sentence themselves
 */
record Matter(
        int place,
        Move move,
        int paragraph,
        int sentence,
        int sentences,
        boolean bare,
        boolean inTitle,
        Company words,
        Company around,
        Strand said,
        Strand told) {
    private static final int LEAD = 2;

    /** After so many sentences nearness has fallen to a third. */
    private static final double REACH = 3;

    /** Whether it stands in the title or in the sentence behind it. */
    boolean isLead() {
        return sentence < LEAD;
    }

    /** How far down the article it stands: 0 to 1. */
    double depth() {
        return (double) sentence / sentences;
    }

    /** How near another stands: 1 in the same sentence, and the less the more lie between. */
    double nearness(Matter other) {
        return Math.exp(-Math.abs(sentence - other.sentence) / REACH);
    }

    /**
     * How far the content of either has the words of the other's sentence, 0 to 1; 0 if it is one
     * sentence.
     */
    double crossing(Matter other) {
        return sentence == other.sentence
                ? 0
                : (said.likeness(other.told) + other.said.likeness(told)) / 2;
    }
}
