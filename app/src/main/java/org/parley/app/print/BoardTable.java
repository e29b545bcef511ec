package org.parley.app.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parley.app.board.Board;

/**
 * A board for a screen. As many parties stand side by side as fit; the others follow in further
 * tables, each with the issues on which its parties moved.
 */
public final class BoardTable {
    private static final int NARROW_CELL = 17;
    private static final int WIDE_CELL = 36;
    private static final String BAR = " │ ";

    private final Board board;
    private final Screen screen;
    private final int issueWidth;

    private BoardTable(Board board, Screen screen) {
        this.board = board;
        this.screen = screen;
        int widest = board.issues().stream().mapToInt(Letters::width).max().orElse(0);
        this.issueWidth =
                Math.max(
                        "Issue".length(),
                        Math.min(widest, screen.width() / (screen.width() < 120 ? 4 : 5) - 1));
    }

    /** The board as lines, the last one ended. */
    public static String of(Board board, Screen screen) {
        BoardTable table = new BoardTable(board, screen);
        StringBuilder out = new StringBuilder();
        for (List<String> parties : table.blocks()) {
            if (out.length() > 0) {
                out.append('\n');
            }
            table.block(parties, out);
        }
        return out.toString();
    }

    private List<List<String>> blocks() {
        List<List<String>> blocks = new ArrayList<>();
        List<String> block = new ArrayList<>();
        int room = room();
        for (String party : board.parties()) {
            int needed = BAR.length() + Math.min(natural(party), NARROW_CELL);
            if (!block.isEmpty() && room < needed) {
                blocks.add(block);
                block = new ArrayList<>();
                room = room();
            }
            block.add(party);
            room -= needed;
        }
        if (!block.isEmpty()) {
            blocks.add(block);
        }
        return blocks;
    }

    /** Columns beside the issue. */
    private int room() {
        return screen.width() - 1 - issueWidth;
    }

    /** Columns in which every cell of the party is one line, within reason. */
    private int natural(String party) {
        int widest = Letters.width(party);
        for (String issue : board.issues()) {
            widest =
                    Math.max(
                            widest,
                            board.latest(issue, party)
                                    .map(Phrase::cell)
                                    .map(Words::width)
                                    .orElse(0));
        }
        return Math.min(widest, WIDE_CELL);
    }

    private int[] widths(List<String> parties) {
        int[] natural = parties.stream().mapToInt(this::natural).toArray();
        int[] widths = Arrays.stream(natural).map(width -> Math.min(width, NARROW_CELL)).toArray();
        int left = room() - parties.size() * BAR.length() - Arrays.stream(widths).sum();
        if (left < 0) {
            widths[0] += left;
        }
        for (boolean grew = true; grew && left > 0; ) {
            grew = false;
            for (int i = 0; i < widths.length && left > 0; i++) {
                if (widths[i] < natural[i]) {
                    widths[i]++;
                    left--;
                    grew = true;
                }
            }
        }
        return widths;
    }

    private void block(List<String> parties, StringBuilder out) {
        int[] widths = widths(parties);
        List<Words> header = new ArrayList<>(List.of(Words.of("Issue", Style.FAINT)));
        parties.forEach(party -> header.add(Words.of(party, Style.STRONG)));
        row(header, widths, out);
        for (String issue : board.issues()) {
            if (parties.stream().anyMatch(party -> board.latest(issue, party).isPresent())) {
                rule(widths, out);
                List<Words> cells = new ArrayList<>(List.of(Words.of(issue, Style.PLAIN)));
                parties.forEach(
                        party ->
                                cells.add(
                                        board.latest(issue, party)
                                                .map(Phrase::cell)
                                                .orElse(Words.NONE)));
                row(cells, widths, out);
            }
        }
    }

    private void rule(int[] widths, StringBuilder out) {
        StringBuilder rule = new StringBuilder("─".repeat(issueWidth + 2));
        for (int width : widths) {
            rule.append('┼').append("─".repeat(width + 2));
        }
        rule.setLength(rule.length() - 1);
        out.append(screen.ink().paint(rule.toString(), Style.FAINT)).append('\n');
    }

    private void row(List<Words> cells, int[] widths, StringBuilder out) {
        List<List<List<Words.Piece>>> wrapped = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            wrapped.add(cells.get(i).wrap(i == 0 ? issueWidth : widths[i - 1]));
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int y = 0; y < height; y++) {
            StringBuilder line = new StringBuilder(" ");
            for (int i = 0; i < wrapped.size(); i++) {
                List<Words.Piece> part =
                        y < wrapped.get(i).size() ? wrapped.get(i).get(y) : List.of();
                line.append(i == 0 ? "" : screen.ink().paint(BAR, Style.FAINT));
                line.append(Words.paint(part, screen.ink()));
                line.append(" ".repeat((i == 0 ? issueWidth : widths[i - 1]) - Words.width(part)));
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
    }
}
