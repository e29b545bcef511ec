package org.parley.lab.who;

import org.parley.core.text.Span;
import org.parley.reader.Reading;

/**
 * A question and what was read in its place.
 *
 * @param group what its words are ("he", "description"); the kind of talks is the case's
 * @param read the name that was read, or "-"
 */
public record Judged(
        WhoCase asked, WhoCase.Question question, String group, Verdict verdict, String read) {
    /** The name that was read where there is none. */
    static final String NOBODY = "-";

    /** Verdict, case, number, words, right names, read name, sentence; by tabs. */
    public String line(Reading reading) {
        String text = asked.article().text();
        return String.join(
                "\t",
                verdict.name().toLowerCase(java.util.Locale.ROOT),
                asked.article().document(),
                String.valueOf(question.number()),
                oneLine(question.span().of(text)),
                question.written(),
                read,
                oneLine(sentence(reading).of(text)));
    }

    private Span sentence(Reading reading) {
        return reading.sentences().stream()
                .map(sentence -> sentence.span())
                .filter(span -> span.overlaps(question.span()))
                .findFirst()
                .orElse(question.span());
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
