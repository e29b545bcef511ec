package org.parley.intake.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.parley.intake.document.Unreadable;

/**
 * The text of a document as it grows. A paragraph may begin inside another (a text box), a table
 * inside a cell. The cells of a row with one paragraph each make one paragraph; a cell with several
 * is laid out text, whose paragraphs stay apart.
 */
final class Paragraphs {
    private static final int MOST_CHARACTERS = 16 << 20;

    private final List<String> done = new ArrayList<>();
    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private final Deque<Row> rows = new ArrayDeque<>();
    private int characters;

    void begin() {
        open.push(new StringBuilder());
    }

    /**
     * Adds to the innermost paragraph; text outside of all is no text of the document.
     *
     * @throws Unreadable if no reader could ever read so much
     */
    void add(String text) throws Unreadable {
        characters += text.length();
        if (characters > MOST_CHARACTERS) {
            throw new Unreadable(
                    "too-large",
                    "it has more than "
                            + (MOST_CHARACTERS >> 20)
                            + " million letters. Split it into smaller files");
        }
        if (!open.isEmpty()) {
            open.peek().append(text);
        }
    }

    /** Whether the innermost paragraph is empty or ends with a space. */
    boolean isAtSpace() {
        StringBuilder text = open.peek();
        return text == null || text.length() == 0 || text.charAt(text.length() - 1) == ' ';
    }

    void end() {
        if (!open.isEmpty()) {
            String text = open.pop().toString().replace("\u00AD", "").strip();
            if (!text.isEmpty()) {
                keep(text);
            }
        }
    }

    private void keep(String paragraph) {
        if (rows.isEmpty()) {
            done.add(paragraph);
        } else {
            rows.peek().cell.add(paragraph);
        }
    }

    void beginRow() {
        rows.push(new Row());
    }

    void endCell() {
        if (!rows.isEmpty()) {
            Row row = rows.peek();
            row.cells.add(row.cell);
            row.cell = new ArrayList<>();
        }
    }

    void endRow() {
        if (rows.isEmpty()) {
            return;
        }
        endCell();
        List<List<String>> cells = rows.pop().cells;
        if (cells.stream().allMatch(cell -> cell.size() <= 1)) {
            List<String> filled = cells.stream().flatMap(List::stream).toList();
            if (!filled.isEmpty()) {
                keep(String.join("\t", filled));
            }
        } else {
            cells.forEach(cell -> cell.forEach(this::keep));
        }
    }

    /** All that was added, also if the document broke off in the middle. */
    String text() {
        while (!open.isEmpty()) {
            end();
        }
        while (!rows.isEmpty()) {
            endRow();
        }
        return String.join("\n\n", done);
    }

    private static final class Row {
        private final List<List<String>> cells = new ArrayList<>();
        private List<String> cell = new ArrayList<>();
    }
}
