package org.parley.reader.encoder;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.core.text.Span;
import org.parley.reader.lexicon.Resources;

/**
 * Cuts text into word pieces, as uncased BERT does: lower case, no accents, a punctuation mark or a
 * CJK character is a word, and a word is cut greedily into the longest pieces of the vocabulary.
 * Safe for use by several threads.
 *
 * @see <a href="https://github.com/google-research/bert">tokenization.py of BERT</a>
 */
public final class WordPiece {
    private static final int LONGEST_WORD = 100;

    private static final String GOING_ON = "##";

    /** Pieces that a word may open with, by their letters. */
    private final Map<String, Integer> opening = new HashMap<>();

    /** Pieces that a word may go on with, by their letters. */
    private final Map<String, Integer> goingOn = new HashMap<>();

    private final int unknown;
    private final int start;
    private final int end;

    WordPiece(List<String> vocabulary) {
        for (int id = 0; id < vocabulary.size(); id++) {
            String piece = vocabulary.get(id);
            if (piece.startsWith(GOING_ON) && piece.length() > GOING_ON.length()) {
                goingOn.put(piece.substring(GOING_ON.length()), id);
            } else {
                opening.put(piece, id);
            }
        }
        unknown = vocabulary.indexOf("[UNK]");
        start = vocabulary.indexOf("[CLS]");
        end = vocabulary.indexOf("[SEP]");
        if (Math.min(unknown, Math.min(start, end)) < 0) {
            throw new IllegalArgumentException("no [UNK], [CLS] or [SEP] in the vocabulary");
        }
    }

    /** The vocabulary of the encoder that comes with Parley. */
    public static WordPiece english() {
        return new WordPiece(Resources.lines(WordPiece.class, "vocabulary.txt"));
    }

    /** The pieces of a part of a text, in order; none for white space. */
    public List<Piece> cut(String text, Span part) {
        List<Piece> pieces = new ArrayList<>();
        Word word = new Word();
        int next;
        for (int at = part.start(); at < part.end(); at = next) {
            int c = text.codePointAt(at);
            next = at + Character.charCount(c);
            if (isSpace(c)) {
                close(word, pieces);
            } else if (c < 0x80) {
                take(c, at, next, word, pieces);
            } else {
                String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
                int from = at;
                int to = next;
                plain.codePoints().forEach(p -> take(p, from, to, word, pieces));
            }
        }
        close(word, pieces);
        return pieces;
    }

    private void take(int c, int from, int to, Word word, List<Piece> pieces) {
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            word.stretch(to);
        } else if (isPunctuation(c) || isIdeograph(c)) {
            close(word, pieces);
            word.add(c, from, to);
            close(word, pieces);
        } else if (!isControl(c)) {
            word.add(Character.toLowerCase(c), from, to);
        }
    }

    /** Cuts the word that ends here, if there is one; unknown letters make all of it unknown. */
    private void close(Word word, List<Piece> pieces) {
        String letters = word.letters.toString();
        List<Piece> cut = new ArrayList<>();
        int from = 0;
        while (from < letters.length()) {
            Map<String, Integer> known = from == 0 ? opening : goingOn;
            int to = letters.length() > LONGEST_WORD ? from : longest(letters, from, known);
            Integer id = known.get(letters.substring(from, to));
            if (id == null) {
                cut = List.of(new Piece(unknown, word.span(0, letters.length()), true));
                break;
            }
            cut.add(new Piece(id, word.span(from, to), from == 0));
            from = to;
        }
        pieces.addAll(cut);
        word.clear();
    }

    /** The end of the longest piece that starts at {@code from}; {@code from} if there is none. */
    private static int longest(String letters, int from, Map<String, Integer> known) {
        int to = letters.length();
        while (to > from && !known.containsKey(letters.substring(from, to))) {
            to--;
        }
        return to;
    }

    /** The ids of pieces as the encoder takes them, between the opening and the closing piece. */
    public long[] framed(List<Piece> pieces) {
        long[] ids = new long[pieces.size() + 2];
        ids[0] = start;
        for (int i = 0; i < pieces.size(); i++) {
            ids[i + 1] = pieces.get(i).id();
        }
        ids[ids.length - 1] = end;
        return ids;
    }

    private static boolean isSpace(int c) {
        return c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
    }

    private static boolean isControl(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED ->
                    true;
            default -> c == 0xFFFD;
        };
    }

    private static boolean isPunctuation(int c) {
        if (c < 0x80) {
            return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                    true;
            default -> false;
        };
    }

    /** The blocks of CJK ideographs that BERT sets apart. */
    private static boolean isIdeograph(int c) {
        return c >= 0x4E00 && c <= 0x9FFF
                || c >= 0x3400 && c <= 0x4DBF
                || c >= 0x20000 && c <= 0x2A6DF
                || c >= 0x2A700 && c <= 0x2CEAF
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0x2F800 && c <= 0x2FA1F;
    }

    /** The letters of one word, lower case and without accents, and where each comes from. */
    private static final class Word {
        private final StringBuilder letters = new StringBuilder();
        private final List<Span> origins = new ArrayList<>();

        void add(int c, int start, int end) {
            letters.appendCodePoint(c);
            Span origin = new Span(start, end);
            for (int i = 0; i < Character.charCount(c); i++) {
                origins.add(origin);
            }
        }

        /** An accent up to {@code end} belongs to the letter before it. */
        void stretch(int end) {
            int last = origins.size() - 1;
            if (last >= 0) {
                origins.set(last, new Span(origins.get(last).start(), end));
            }
        }

        Span span(int from, int to) {
            return Span.around(origins.get(from), origins.get(to - 1));
        }

        void clear() {
            letters.setLength(0);
            origins.clear();
        }
    }
}
