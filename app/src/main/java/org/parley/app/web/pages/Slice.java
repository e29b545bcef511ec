package org.parley.app.web.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.app.web.page.Visit;
import org.parley.ledger.Page;

/**
 * Where a page of a long list stands in it.
 *
 * @param from how many stand before it
 * @param shown how many stand on it
 * @param total how many there are in all
 * @param before link to those before; null if there are none
 * @param after link to those after; null if there are none
 */
public record Slice(
        int from, int shown, int total, @Nullable String before, @Nullable String after) {
    private static final int FARTHEST = 10_000_000;

    /** How many a visit passes over. */
    static int from(Visit visit) {
        return visit.number("from", 0, 0, FARTHEST);
    }

    /**
     * @param size of a page
     */
    static Slice of(Visit visit, Page<?> page, int size) {
        int from = from(visit);
        int shown = page.some().size();
        int previous = Math.min(from, Math.max(0, page.total() - 1) / size * size + size) - size;
        return new Slice(
                from,
                shown,
                page.total(),
                from == 0 ? null : visit.with("from", previous <= 0 ? "" : previous),
                from + shown < page.total() && shown > 0 ? visit.with("from", from + shown) : null);
    }

    /** The part of a whole list that a visit asks for. */
    static <T> Page<T> cut(Visit visit, List<T> all, int size) {
        return new Page<>(all.stream().skip(from(visit)).limit(size).toList(), all.size());
    }

    /** {@code 51 to 100 of 230}. */
    public String words() {
        return shown == 0
                ? "none of " + total
                : shown == total
                        ? (total == 1 ? "" : "all ") + total
                        : from + 1 + " to " + (from + shown) + " of " + total;
    }
}
