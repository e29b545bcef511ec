package org.parley.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.core.text.Article;

/**
 * A number for each article, by which indexes stand in the order of searches: the greater, the
 * later it was published; unknown dates have the least; on one day those with a greater id have the
 * less. Two articles of a day that agree in 40 bits of their ids would have one number, which is
 * not to be expected; the one kept later then has the next less that is free.
 */
final class NewestFirst {
    private static final int BITS = 40;
    private static final int DIGITS = BITS / 4;

    /** The day before is that of articles without a date. */
    private static final long FIRST_DAY = LocalDate.of(0, 1, 1).toEpochDay();

    private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

    private NewestFirst() {}

    static long number(Article article) {
        long id = Long.parseLong(article.id().substring(0, DIGITS), 16);
        return start(day(article.published())) + (1L << BITS) - 1 - id;
    }

    /** The least number of articles of this day or later; without a day, of all. */
    static long least(@Nullable LocalDate since, boolean dated) {
        return start(since == null ? dated ? 1 : 0 : day(since));
    }

    /** The greatest number of articles of this day or earlier; without a day, of all. */
    static long greatest(@Nullable LocalDate until) {
        return until == null ? Long.MAX_VALUE : start(day(until) + 1) - 1;
    }

    private static long start(long day) {
        return day << BITS;
    }

    /** Days that no newspaper had count as the nearest that one could have. */
    private static long day(@Nullable LocalDate day) {
        return day == null
                ? 0
                : Math.min(Math.max(day.toEpochDay(), FIRST_DAY), LAST_DAY) - FIRST_DAY + 1;
    }
}
