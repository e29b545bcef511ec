package org.parley.ledger.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads a query from its start to its end. */
final class QueryParser {
    private static final String QUOTES = "\"\u201C\u201D\u201E\u00AB\u00BB";

    /** Fewer letters begin so many words that no answer is quick. */
    private static final int SHORTEST_START = 3;

    private static final int MOST_WORDS = 64;

    private final String text;
    private final Set<Term> wanted = new LinkedHashSet<>();
    private final Set<Term> excluded = new LinkedHashSet<>();
    private int at;

    QueryParser(String text) {
        this.text = text;
    }

    SearchQuery query() {
        while (at < text.length()) {
            if (space(at)) {
                at++;
            } else {
                term();
            }
        }
        if (wanted.isEmpty()) {
            throw new QueryException(
                    excluded.isEmpty()
                            ? "there is no word to search for"
                            : "all words are excluded by -; name one that the articles must have");
        }
        int words = size(wanted) + size(excluded);
        if (words > MOST_WORDS) {
            throw new QueryException(
                    words + " words are too many; search for at most " + MOST_WORDS);
        }
        return new SearchQuery(new ArrayList<>(wanted), new ArrayList<>(excluded));
    }

    private static int size(Set<Term> terms) {
        return terms.stream().mapToInt(term -> term.words().size()).sum();
    }

    private void term() {
        boolean minus = text.charAt(at) == '-' && at + 1 < text.length() && !space(at + 1);
        at += minus ? 1 : 0;
        Set<Term> terms = minus ? excluded : wanted;
        if (quote(at)) {
            terms.add(new Term(quoted(), false));
        } else {
            plain(terms);
        }
    }

    private List<String> quoted() {
        int start = at + 1;
        int end = start;
        while (end < text.length() && !quote(end)) {
            end++;
        }
        if (end == text.length()) {
            throw new QueryException(
                    "the quotation mark before '"
                            + text.substring(start).strip()
                            + "' has no second one");
        }
        at = end + 1;
        List<String> words = Words.letters(text.substring(start, end));
        if (words.isEmpty()) {
            throw new QueryException("there is no word between two quotation marks");
        }
        if (at < text.length() && text.charAt(at) == '*') {
            throw new QueryException("* can stand behind one word only, not behind a phrase");
        }
        return words;
    }

    /** What has no word in it, as a lone &, is passed over. */
    private void plain(Set<Term> terms) {
        int start = at;
        while (at < text.length() && !space(at) && !quote(at)) {
            at++;
        }
        String written = text.substring(start, at);
        boolean open = written.endsWith("*");
        String bare = open ? written.substring(0, written.length() - 1) : written;
        List<String> words = Words.letters(bare);
        if (bare.indexOf('*') >= 0 || open && words.size() != 1) {
            throw new QueryException(
                    "'" + written + "': * can stand only at the end of one word, as in negotia*");
        }
        if (open && words.get(0).codePointCount(0, words.get(0).length()) < SHORTEST_START) {
            throw new QueryException(
                    "'"
                            + written
                            + "' would find too much; write at least three letters before the *");
        }
        if (!words.isEmpty()) {
            terms.add(new Term(words, open));
        }
    }

    private boolean space(int index) {
        char letter = text.charAt(index);
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    private boolean quote(int index) {
        return QUOTES.indexOf(text.charAt(index)) >= 0;
    }
}
