package org.parley.reader.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.core.entry.Attribution;
import org.parley.core.text.Span;

/**
 * Who speaks where: the quotations of one article with the attributions that carry them. A
 * quotation that none carries is by the speaker of the one beside it in its paragraph, or of the
 * one that it continues.
 */
final class Quotations {
    private record Quote(Span span, int paragraph, boolean opensParagraph) {}

    private final List<Attribution> attributions;
    private final List<Span> sources;
    private final List<Quote> quotes;

    Quotations(String text, List<Attribution> attributions) {
        this.attributions = attributions;
        this.quotes = quotes(text);
        this.sources =
                attributions.stream()
                        .filter(a -> a.depth() == 0)
                        .flatMap(a -> a.source().stream())
                        .toList();
    }

    /** Whether words stand between quotation marks. */
    boolean isQuoted(Span words) {
        return quote(words).isPresent();
    }

    /** Whether words are the source of an attribution that no other one holds. */
    boolean isSource(Span words) {
        for (Span source : sources) {
            if (source.covers(words)) {
                return true;
            }
        }
        return false;
    }

    /** The innermost attribution that reports words, quoted or not. */
    Optional<Attribution> around(Span words) {
        return attributions.stream()
                .filter(a -> !a.source().isEmpty() && a.reports(words))
                .max(Comparator.comparingInt(Attribution::depth));
    }

    /** The attribution in whose words somebody says "I". */
    Optional<Attribution> voice(Span words) {
        Optional<Quote> quote = quote(words);
        if (quote.isEmpty()) {
            return around(words);
        }
        return carrier(quote.get(), words).or(() -> beside(quote.get()));
    }

    private Optional<Attribution> carrier(Quote quote, Span words) {
        return attributions.stream()
                .filter(a -> a.source().stream().noneMatch(this::isQuoted))
                .filter(a -> !a.source().isEmpty() && a.reports(words))
                .max(Comparator.comparingInt(Attribution::depth));
    }

    /** The attribution of the nearest quotation of the paragraph, or of the one that goes on. */
    private Optional<Attribution> beside(Quote quote) {
        int at = quotes.indexOf(quote);
        for (int i = at - 1; i >= 0; i--) {
            Quote other = quotes.get(i);
            boolean goesOn = other.paragraph() == quote.paragraph() - 1 && quote.opensParagraph();
            if (other.paragraph() != quote.paragraph() && !goesOn) {
                break;
            }
            Optional<Attribution> found = carrier(other, inside(other));
            if (found.isPresent()) {
                return found;
            }
        }
        for (int i = at + 1; i < quotes.size(); i++) {
            if (quotes.get(i).paragraph() != quote.paragraph()) {
                break;
            }
            Optional<Attribution> found = carrier(quotes.get(i), inside(quotes.get(i)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** A place in the first words of a quotation. */
    private static Span inside(Quote quote) {
        int middle = (quote.span().start() + quote.span().end()) / 2;
        return new Span(middle, middle + 1);
    }

    private Optional<Quote> quote(Span words) {
        int low = 0;
        int high = quotes.size() - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            Quote quote = quotes.get(middle);
            if (quote.span().covers(words)) {
                return Optional.of(quote);
            }
            if (quote.span().start() < words.start()) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /** What stands between marks; a quotation that is not closed ends with its paragraph. */
    private static List<Quote> quotes(String text) {
        List<Quote> found = new ArrayList<>();
        int paragraph = 0;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!text.substring(start, end).isBlank()) {
                quotes(text, start, end, paragraph++, found);
            }
            start = end + 1;
        }
        return found;
    }

    private static void quotes(String text, int from, int to, int paragraph, List<Quote> found) {
        int open = -1;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean single = open >= 0 && text.charAt(open) == '\u2018';
            boolean opens =
                    c == '\u201c' || c == '\u00ab' || open < 0 && (c == '"' || c == '\u2018');
            boolean closes =
                    c == '\u201d'
                            || c == '\u00bb'
                            || c == '"' && open >= 0
                            || c == '\u2019' && single && isClosing(text, i, to);
            if (opens) {
                open = open < 0 ? i : open;
            } else if (closes && open >= 0) {
                found.add(quote(text, from, open, i + 1, paragraph));
                open = -1;
            }
        }
        if (open >= 0 && open < to) {
            found.add(quote(text, from, open, to, paragraph));
        }
    }

    /**
     * Whether a mark that can be an apostrophe ends a quotation: not in "don't", "dockers' pay".
     */
    private static boolean isClosing(String text, int at, int to) {
        boolean inWord = at + 1 < to && Character.isLetterOrDigit(text.charAt(at + 1));
        if (inWord) {
            return false;
        }
        boolean plural = text.charAt(at - 1) == 's' && at + 1 < to && text.charAt(at + 1) == ' ';
        int next = text.indexOf('\u2019', at + 1);
        int opening = text.indexOf('\u2018', at + 1);
        boolean another = next >= 0 && next < to && (opening < 0 || next < opening);
        return !plural || !another;
    }

    private static Quote quote(String text, int from, int start, int end, int paragraph) {
        return new Quote(new Span(start, end), paragraph, text.substring(from, start).isBlank());
    }
}
