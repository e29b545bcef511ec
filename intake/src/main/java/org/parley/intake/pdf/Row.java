package org.parley.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words on one baseline, from left to right, whatever columns they belong to; never empty.
 *
 * @param baseline of its largest words
 * @param size of its largest words
 */
record Row(List<Word> words, float baseline, float size) {
    /** A gap as wide as this many letters is a tab stop, not a space. */
    private static final float TAB = 3;

    /** Raised, small, behind a word: it points to a footnote. */
    private static final Pattern NOTE_MARK = Pattern.compile("[\\d,*†‡§]+|\\[\\d+]|\\(\\d+\\)");

    private static Row of(List<Word> words) {
        List<Word> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(Word::left).thenComparing(Word::right));
        Word largest = sorted.stream().max(Comparator.comparingDouble(Word::size)).orElseThrow();
        return new Row(sorted, largest.baseline(), largest.size());
    }

    /** The rows that words make, from top to bottom; raised and lowered letters join theirs. */
    static List<Row> rows(List<Word> words) {
        List<Word> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(Word::baseline).thenComparing(Word::left));
        List<Row> rows = new ArrayList<>();
        List<Word> open = new ArrayList<>();
        for (Word word : sorted) {
            if (!open.isEmpty() && !level(open.get(0), word)) {
                add(rows, Row.of(open));
                open.clear();
            }
            open.add(word);
        }
        if (!open.isEmpty()) {
            add(rows, Row.of(open));
        }
        return rows;
    }

    private static boolean level(Word first, Word word) {
        return word.baseline() - first.baseline() <= 0.25f * Math.max(first.size(), word.size());
    }

    private static void add(List<Row> rows, Row row) {
        Row above = rows.isEmpty() ? null : rows.get(rows.size() - 1);
        if (above == null || !isOffLevel(above, row)) {
            rows.add(row);
            return;
        }
        List<Word> both = new ArrayList<>(above.words);
        both.addAll(row.words);
        rows.set(rows.size() - 1, Row.of(both));
    }

    /** Whether one of two neighbours is only letters raised above, or lowered below the other. */
    private static boolean isOffLevel(Row above, Row row) {
        float distance = row.baseline - above.baseline;
        return above.size > 0
                && row.size > 0
                && (above.size <= 0.8f * row.size && distance <= 0.6f * row.size
                        || row.size <= 0.8f * above.size && distance <= 0.3f * above.size);
    }

    float left() {
        return words.get(0).left();
    }

    float right() {
        return (float) words.stream().mapToDouble(Word::right).max().orElse(0);
    }

    /** The row as a line of its column, or no line if it holds only pictures. */
    List<Line> line() {
        List<Word> seen = words.stream().filter(word -> !word.isPicture()).toList();
        if (seen.isEmpty()) {
            return List.of();
        }
        StringBuilder text = new StringBuilder();
        Word before = null;
        float firstWord = 0;
        for (Word word : seen) {
            if (before != null && isNoteMark(before, word)) {
                continue;
            }
            if (before != null) {
                text.append(between(before, word));
            }
            if (text.indexOf(" ") < 0 && text.indexOf("\t") < 0) {
                firstWord = word.right() - seen.get(0).left();
            }
            text.append(word.text());
            before = word;
        }
        return List.of(
                new Line(
                        text.toString(),
                        seen.get(0).left(),
                        seen.get(seen.size() - 1).right(),
                        baseline,
                        Sizes.mostUsed(seen.stream(), Word::size, word -> word.text().length()),
                        seen.stream().allMatch(Word::bold),
                        firstWord));
    }

    private static String between(Word before, Word word) {
        float size = Math.max(before.size(), word.size());
        float gap = word.left() - before.right();
        if (gap >= TAB * size) {
            return "\t";
        }
        return before.spaced() || gap >= 0.12f * size ? " " : "";
    }

    private boolean isNoteMark(Word before, Word word) {
        return word.size() <= 0.8f * size
                && word.baseline() < baseline - 0.15f * size
                && word.left() - before.right() < 0.3f * size
                && before.text().length() > 2
                && NOTE_MARK.matcher(word.text()).matches();
    }
}
