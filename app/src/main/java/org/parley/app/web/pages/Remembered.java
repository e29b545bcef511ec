package org.parley.app.web.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.Ledger;

/**
 * Answers of a ledger that take long, kept until something in it changes. May be asked by threads
 * at the same time.
 */
final class Remembered<Q, A> {
    private record Answer<A>(long revision, A answer) {}

    private final Map<Q, Answer<A>> answers;

    /**
     * @param most so many, those that were asked for last
     */
    Remembered(int most) {
        answers =
                new LinkedHashMap<>(16, 0.75f, true) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<Q, Answer<A>> eldest) {
                        return size() > most;
                    }
                };
    }

    A get(Ledger ledger, Q question, Supplier<A> asked) {
        long revision = ledger.revision();
        @Nullable Answer<A> kept;
        synchronized (answers) {
            kept = answers.get(question);
        }
        if (kept != null && kept.revision() == revision) {
            return kept.answer();
        }
        A answer = asked.get();
        synchronized (answers) {
            answers.put(question, new Answer<>(revision, answer));
        }
        return answer;
    }
}
