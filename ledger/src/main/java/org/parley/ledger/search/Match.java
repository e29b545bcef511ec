package org.parley.ledger.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.core.text.Span;

/** Where the words that are searched for stand in an article: marks by their places. */
record Match(List<Mark> title, List<Mark> text) {
    private static final Comparator<Mark> ORDER =
            Comparator.comparing(Mark::span).thenComparing(Mark::term);

    Match {
        title = title.stream().sorted(ORDER).toList();
        text = text.stream().sorted(ORDER).toList();
    }

    /**
     * @param term index of the term that stands there
     */
    record Mark(int term, Span span) {}

    /** Their places, those that overlap as one. */
    static List<Span> spans(List<Mark> marks) {
        List<Span> spans = new ArrayList<>();
        for (Mark mark : marks) {
            int last = spans.size() - 1;
            if (last >= 0 && spans.get(last).overlaps(mark.span())) {
                spans.set(last, Span.around(spans.get(last), mark.span()));
            } else {
                spans.add(mark.span());
            }
        }
        return spans;
    }
}
