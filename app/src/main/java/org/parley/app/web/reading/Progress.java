package org.parley.app.web.reading;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How far a job is, at one moment.
 *
 * @param number counts the changes of the job: a later progress has a higher one
 * @param name of what is read
 * @param by who handed it in
 * @param ahead how many jobs go before it while it waits
 * @param inHand documents that are being read just now
 * @param counts how many documents each thing became of
 * @param steps what became of them, in order; of many the last ones
 * @param failure what ended it before its time, and the way out; null if nothing did
 */
public record Progress(
        String id,
        int number,
        String name,
        String by,
        State state,
        int ahead,
        List<String> inHand,
        Map<Step.Kind, Integer> counts,
        List<Step> steps,
        @Nullable String failure,
        Instant asked,
        @Nullable Instant ended) {

    /** Where a job can be. */
    public enum State {
        WAITING("waiting"),
        READING("reading"),
        DONE("done"),
        STOPPED("stopped"),
        FAILED("ended before its time");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Progress {
        inHand = List.copyOf(inHand);
        counts = Map.copyOf(counts);
        steps = List.copyOf(steps);
    }

    public boolean isOver() {
        return state != State.WAITING && state != State.READING;
    }

    public int count(Step.Kind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /** All that anything became of, notes aside. */
    public int documents() {
        return counts.values().stream().mapToInt(Integer::intValue).sum() - count(Step.Kind.NOTED);
    }

    /** Steps that are not shown any more. */
    public int unlisted() {
        return counts.values().stream().mapToInt(Integer::intValue).sum() - steps.size();
    }

    /** "2 read, 1 known already, 1 failed"; '' before anything became of anything. */
    public String sum() {
        StringBuilder sum = new StringBuilder();
        for (Step.Kind kind : Step.Kind.values()) {
            if (kind != Step.Kind.NOTED && count(kind) > 0) {
                sum.append(sum.isEmpty() ? "" : ", ").append(count(kind)).append(' ');
                sum.append(kind.words());
            }
        }
        return sum.toString();
    }

    /**
     * The same without the names of articles that were taken out of the ledger meanwhile.
     *
     * @param there whether the article of an id is in it
     */
    public Progress onlyWith(Predicate<String> there) {
        return new Progress(
                id,
                number,
                name,
                by,
                state,
                ahead,
                inHand,
                counts,
                steps.stream()
                        .map(
                                step ->
                                        step.article() == null || there.test(step.article())
                                                ? step
                                                : step.gone())
                        .toList(),
                failure,
                asked,
                ended);
    }

    /** The id of the article, if the job was about one and it is kept. */
    public Optional<String> onlyArticle() {
        return documents() == 1
                ? steps.stream()
                        .filter(step -> step.kind() != Step.Kind.NOTED)
                        .flatMap(step -> Optional.ofNullable(step.article()).stream())
                        .findFirst()
                : Optional.empty();
    }
}
