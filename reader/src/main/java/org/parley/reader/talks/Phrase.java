package org.parley.reader.talks;

import java.util.List;

/**
 * Words that are looked for in texts one behind the other, whatever stands between them but
 * letters.
 */
record Phrase(List<Word> words) {
    Phrase {
        words = List.copyOf(words);
    }

    static Phrase of(String text) {
        return new Phrase(Word.of(text));
    }

    int size() {
        return words.size();
    }

    /** Whether a text has it; a phrase without a letter or digit stands nowhere. */
    boolean isIn(List<Word> text) {
        for (int from = 0; from + size() <= text.size() && size() > 0; from++) {
            int at = 0;
            while (at < size() && words.get(at).isSame(text.get(from + at))) {
                at++;
            }
            if (at == size()) {
                return true;
            }
        }
        return false;
    }
}
