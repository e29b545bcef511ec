package org.parley.app.print;

import java.util.ArrayList;
import java.util.List;

/** Styled text that can be broken into lines. Immutable. */
final class Words {
    /** A run of letters in one style, without control characters. */
    record Piece(String text, Style style) {
        int width() {
            return Letters.width(text);
        }
    }

    static final Words NONE = new Words(List.of());

    private final List<Piece> pieces;

    private Words(List<Piece> pieces) {
        this.pieces = pieces;
    }

    static Words of(String text, Style style) {
        return NONE.and(text, style);
    }

    /** This, a space, and others. */
    Words and(Words others) {
        Words all = pieces.isEmpty() ? this : glue(" ", Style.PLAIN);
        List<Piece> more = new ArrayList<>(all.pieces);
        more.addAll(others.pieces);
        return new Words(more);
    }

    /** This, a space, and more. */
    Words and(String text, Style style) {
        return pieces.isEmpty() ? glue(text, style) : glue(" ", Style.PLAIN).glue(text, style);
    }

    /**
     * This and more, without a space between them; white space at the ends of {@code text} is a
     * place to break.
     */
    Words glue(String text, Style style) {
        String clean = Letters.clean(text);
        String before = text.isEmpty() || !space(text.charAt(0)) ? "" : " ";
        String after = clean.isEmpty() || !space(text.charAt(text.length() - 1)) ? "" : " ";
        List<Piece> more = new ArrayList<>(pieces);
        more.add(new Piece(before + clean + after, style));
        return new Words(more);
    }

    private static boolean space(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    /** Columns that the text needs on one line. */
    int width() {
        return pieces.stream().mapToInt(Piece::width).sum();
    }

    /** Lines of at most {@code width} columns; a word longer than that is broken. */
    List<List<Piece>> wrap(int width) {
        List<List<Piece>> lines = new ArrayList<>();
        List<Piece> line = new ArrayList<>();
        int used = 0;
        for (List<Piece> word : words()) {
            for (List<Piece> part : broken(word, width)) {
                int needed = width(part);
                if (used > 0 && used + 1 + needed > width) {
                    lines.add(line);
                    line = new ArrayList<>();
                    used = 0;
                }
                if (used > 0) {
                    line.add(space(line, part));
                    used++;
                }
                line.addAll(part);
                used += needed;
            }
        }
        if (used > 0) {
            lines.add(line);
        }
        return lines;
    }

    /**
     * The first lines, the last of them ended by dots if more follow; to make room for the dots,
     * its last words go.
     */
    static List<List<Piece>> shortened(List<List<Piece>> lines, int most, int width) {
        if (lines.size() <= most) {
            return lines;
        }
        Piece dots = new Piece(" ...", Style.PLAIN);
        List<Piece> last = new ArrayList<>(lines.get(most - 1));
        while (!last.isEmpty() && (ends(last, " ") || width(last) + dots.width() > width)) {
            last.remove(last.size() - 1);
        }
        last.add(dots);
        List<List<Piece>> shortened = new ArrayList<>(lines.subList(0, most - 1));
        shortened.add(last);
        return shortened;
    }

    private static boolean ends(List<Piece> line, String text) {
        return line.get(line.size() - 1).text().equals(text);
    }

    /**
     * A space takes the style of its neighbours if they agree: an underlined passage stays in one
     * piece.
     */
    private static Piece space(List<Piece> before, List<Piece> after) {
        Style style = before.get(before.size() - 1).style();
        return new Piece(" ", style == after.get(0).style() ? style : Style.PLAIN);
    }

    private List<List<Piece>> words() {
        List<List<Piece>> words = new ArrayList<>();
        List<Piece> word = new ArrayList<>();
        for (Piece piece : pieces) {
            int start = 0;
            String text = piece.text();
            for (int i = 0; i <= text.length(); i++) {
                boolean end = i == text.length();
                if (end || text.charAt(i) == ' ') {
                    if (i > start) {
                        word.add(new Piece(text.substring(start, i), piece.style()));
                    }
                    if (!end && !word.isEmpty()) {
                        words.add(word);
                        word = new ArrayList<>();
                    }
                    start = i + 1;
                }
            }
        }
        if (!word.isEmpty()) {
            words.add(word);
        }
        return words;
    }

    private static List<List<Piece>> broken(List<Piece> word, int width) {
        if (width(word) <= width) {
            return List.of(word);
        }
        List<List<Piece>> parts = new ArrayList<>();
        List<Piece> part = new ArrayList<>();
        for (Piece piece : word) {
            for (int letter : piece.text().codePoints().toArray()) {
                Piece one = new Piece(Character.toString(letter), piece.style());
                if (!part.isEmpty() && width(part) + one.width() > width) {
                    parts.add(part);
                    part = new ArrayList<>();
                }
                part.add(one);
            }
        }
        parts.add(part);
        return parts;
    }

    static int width(List<Piece> line) {
        return line.stream().mapToInt(Piece::width).sum();
    }

    static String paint(List<Piece> line, Ink ink) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < line.size(); ) {
            Style style = line.get(i).style();
            StringBuilder run = new StringBuilder();
            while (i < line.size() && line.get(i).style() == style) {
                run.append(line.get(i++).text());
            }
            out.append(ink.paint(run.toString(), style));
        }
        return out.toString();
    }
}
