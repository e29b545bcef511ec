package org.parley.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the words of a page into blocks in reading order. A gutter is a strip of white that runs
 * down between the words of successive rows. Where rows share one, the words left of it are read
 * before those right of it, each side in the same way again; a row across the gutter (a headline, a
 * picture) ends the band, and what stands below is read after it.
 */
final class Columns {
    /** A gutter's least width, and a column's, in letters. */
    private static final float GUTTER = 0.75f;

    private static final float COLUMN = 6;

    /** Fewer rows on a side are no column. */
    private static final int ROWS = 3;

    private static final int ROWS_AGAIN = 2;

    /** Fewer words a row are a table, which is read row by row. */
    private static final double WORDS_A_ROW = 2;

    /** An empty height of so many letters ends a band. */
    private static final float EMPTY = 6;

    /** Nobody reads a page of more rows. */
    private static final int MOST_ROWS = 600;

    private static final int MOST_DEPTH = 8;
    private static final int MOST_KNOWN = 50;

    /** So often a word is looked at in documents that are made to be slow. */
    private static final int MOST_LOOKS = 200_000_000;

    /** Gutters of this page and those before: a few rows are enough to see one again. */
    private final List<Gap> known = new ArrayList<>();

    private final List<Block> blocks = new ArrayList<>();
    private int looks;

    /** The blocks of the next page of a document. */
    List<Block> blocks(List<Word> words) {
        blocks.clear();
        read(FirstLetters.onTheirLines(words), 0);
        return List.copyOf(blocks);
    }

    private void read(List<Word> words, int depth) {
        List<Row> rows = Row.rows(words);
        if (rows.size() > MOST_ROWS || depth > MOST_DEPTH) {
            addBlock(rows);
            return;
        }
        float letter = Sizes.mostUsed(words.stream(), Word::size, word -> word.text().length());
        int read = 0;
        int at = 0;
        while (at < rows.size()) {
            Band band = band(rows, at, letter);
            if (band == null) {
                at++;
                continue;
            }
            addBlock(rows.subList(read, at));
            if (known.size() < MOST_KNOWN && known.stream().noneMatch(band.gutter::isAround)) {
                known.add(band.gutter);
            }
            readSides(band, depth);
            at += band.rows.size();
            read = at;
        }
        addBlock(rows.subList(read, rows.size()));
    }

    private void readSides(Band band, int depth) {
        List<Word> left = new ArrayList<>();
        List<Word> right = new ArrayList<>();
        for (Row row : band.rows) {
            for (Word word : row.words()) {
                (band.gutter.isRightOf(word) ? left : right).add(word);
            }
        }
        read(left, depth + 1);
        read(right, depth + 1);
    }

    private void addBlock(List<Row> rows) {
        List<Line> lines = rows.stream().flatMap(row -> row.line().stream()).toList();
        if (!lines.isEmpty()) {
            blocks.add(new Block(lines));
        }
    }

    private record Band(List<Row> rows, Gap gutter) {}

    /** The longest band that begins at a row, or null if there is no gutter. */
    private @Nullable Band band(List<Row> rows, int start, float letter) {
        List<List<Gap>> gaps = new ArrayList<>();
        List<Gap> free = Gap.all();
        for (int end = start; end < rows.size(); end++) {
            Row row = rows.get(end);
            boolean far =
                    end > start && row.baseline() - rows.get(end - 1).baseline() > EMPTY * letter;
            free = Gap.free(free, row, GUTTER * letter, GUTTER);
            if (far || free.isEmpty()) {
                break;
            }
            gaps.add(free);
        }
        for (int length = gaps.size(); length >= ROWS_AGAIN; length--) {
            List<Row> band = rows.subList(start, start + length);
            boolean tried = length < gaps.size() && gaps.get(length).equals(gaps.get(length - 1));
            for (Gap gap : tried ? List.<Gap>of() : gaps.get(length - 1)) {
                if (gap.isInside() && isGutter(gap, band, letter)) {
                    return new Band(withoutLooseEnd(band, gap), gap);
                }
            }
        }
        return null;
    }

    private boolean isGutter(Gap gap, List<Row> rows, float letter) {
        Side left = new Side();
        Side right = new Side();
        for (Row row : rows) {
            looks += row.words().size();
            if (looks > MOST_LOOKS) {
                return false;
            }
            left.add(row.words().stream().filter(gap::isRightOf).toList());
            right.add(row.words().stream().filter(word -> !gap.isRightOf(word)).toList());
        }
        int least = known.stream().anyMatch(gap::isAround) ? ROWS_AGAIN : ROWS;
        return left.isColumn(letter, least) && right.isColumn(letter, least);
    }

    /** A line alone behind a distance, as the next heading over both columns, ends the band. */
    private static List<Row> withoutLooseEnd(List<Row> rows, Gap gutter) {
        int end = rows.size();
        for (int i = rows.size() - 1; i > 0 && isOneSided(rows.get(i), gutter); i--) {
            Row row = rows.get(i);
            Row above = rows.get(i - 1);
            if (row.baseline() - above.baseline() > 1.8f * Math.max(row.size(), above.size())) {
                end = i;
            }
        }
        return rows.subList(0, end);
    }

    private static boolean isOneSided(Row row, Gap gutter) {
        return row.words().stream().allMatch(gutter::isRightOf)
                || row.words().stream().noneMatch(gutter::isRightOf);
    }

    /** What stands on one side of a gap. */
    private static final class Side {
        private int rows;
        private int words;
        private float left = Float.POSITIVE_INFINITY;
        private float right = Float.NEGATIVE_INFINITY;

        void add(List<Word> row) {
            List<Word> seen = row.stream().filter(word -> !word.isPicture()).toList();
            if (seen.isEmpty()) {
                return;
            }
            rows++;
            words += seen.size();
            left = Math.min(left, seen.get(0).left());
            right = Math.max(right, seen.get(seen.size() - 1).right());
        }

        boolean isColumn(float letter, int least) {
            return rows >= least && words >= WORDS_A_ROW * rows && right - left >= COLUMN * letter;
        }
    }
}
