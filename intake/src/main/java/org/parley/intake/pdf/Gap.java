package org.parley.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/** An interval of a page's width in which some rows have no word; may be open to either side. */
record Gap(float from, float to) {
    private static final Gap ALL = new Gap(Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY);

    /** The gaps of no row at all: everything. */
    static List<Gap> all() {
        return List.of(ALL);
    }

    /** What of these gaps is free in another row too, if it is as wide as {@code least}. */
    static List<Gap> free(List<Gap> gaps, Row row, float least) {
        List<Gap> free = new ArrayList<>();
        float from = Float.NEGATIVE_INFINITY;
        for (Word word : row.words()) {
            addCommon(free, gaps, from, word.left(), least);
            from = Math.max(from, word.right());
        }
        addCommon(free, gaps, from, Float.POSITIVE_INFINITY, least);
        return free;
    }

    private static void addCommon(
            List<Gap> free, List<Gap> gaps, float from, float to, float least) {
        if (to - from < least) {
            return;
        }
        for (Gap gap : gaps) {
            Gap common = new Gap(Math.max(from, gap.from), Math.min(to, gap.to));
            if (common.to - common.from >= least) {
                free.add(common);
            }
        }
    }

    boolean isInside() {
        return from != Float.NEGATIVE_INFINITY && to != Float.POSITIVE_INFINITY;
    }

    boolean isRightOf(Word word) {
        return word.right() <= from;
    }
}
