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

    /**
     * What of these gaps is free in another row too, if it is as wide as {@code least}. A space
     * between two large words is none, however wide.
     *
     * @param letters how many letters wide a gap is at least
     */
    static List<Gap> free(List<Gap> gaps, Row row, float least, float letters) {
        List<Gap> free = new ArrayList<>();
        float from = Float.NEGATIVE_INFINITY;
        float size = 0;
        for (Word word : row.words()) {
            if (word.left() - from >= letters * Math.min(size, word.size())) {
                addCommon(free, gaps, new Gap(from, word.left()), least);
            }
            if (word.right() > from) {
                from = word.right();
                size = word.size();
            }
        }
        addCommon(free, gaps, new Gap(from, Float.POSITIVE_INFINITY), least);
        return free;
    }

    private static void addCommon(List<Gap> free, List<Gap> gaps, Gap other, float least) {
        for (Gap gap : gaps) {
            Gap common = new Gap(Math.max(other.from, gap.from), Math.min(other.to, gap.to));
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

    /** Whether the middle of another gap lies in this one. */
    boolean isAround(Gap other) {
        float middle = (other.from + other.to) / 2;
        return from <= middle && middle <= to;
    }
}
