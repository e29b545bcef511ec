package org.parley.app.cli;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.app.batch.ArticleReader;
import org.parley.app.batch.Batch;
import org.parley.app.batch.Outcome;
import org.parley.core.text.Problem;
import org.parley.intake.Arrival;
import org.parley.intake.Intake;
import org.parley.intake.Request;
import org.parley.intake.fetch.Fetcher;
import org.parley.reader.Reading;

/**
 * Reads articles and keeps nothing.
 *
 * @param fetcher fetches addresses; null to fetch nothing
 */
record Survey(Console console, Supplier<ArticleReader<Reading>> reader, @Nullable Fetcher fetcher) {
    private static final int THREADS = Math.min(2, Runtime.getRuntime().availableProcessors());

    /**
     * Reads everything.
     *
     * @param taker is handed each article's reading once, in the order of arrival
     * @return false if nothing could be read; the reasons are said then
     */
    boolean read(Request request, Consumer<Reading> taker) {
        Tally tally = new Tally();
        Set<String> seen = new HashSet<>();
        try (Progress progress = new Progress(console);
                Batch<Reading> batch = new Batch<>(reader, THREADS, console::trace)) {
            progress.promptIfTyped(request.arguments());
            progress.at("loading the reader ...");
            batch.read(
                    arrivals ->
                            new Intake(request, console.in(), fetcher, known -> false, arrivals)
                                    .deliver(),
                    outcome -> {
                        if (outcome instanceof Outcome.Done<Reading> done) {
                            boolean first = seen.add(done.reading().article().id());
                            take(done.reading(), first, tally, progress, taker);
                        } else {
                            pass(outcome, tally, progress);
                        }
                    });
            progress.wipe();
            progress.say("articles: " + tally);
        }
        return !seen.isEmpty();
    }

    private static void take(
            Reading reading,
            boolean first,
            Tally tally,
            Progress progress,
            Consumer<Reading> taker) {
        if (first) {
            tally.addRead();
            taker.accept(reading);
        } else {
            tally.addKnown();
        }
        progress.at("read: " + reading.article().document());
    }

    private static void pass(Outcome<Reading> outcome, Tally tally, Progress progress) {
        if (outcome instanceof Outcome.Failed<Reading> failed) {
            fail(failed.problem(), tally, progress);
        } else if (outcome instanceof Outcome.Passed<Reading> passed) {
            Arrival arrival = passed.arrival();
            if (arrival instanceof Arrival.Refused refused) {
                fail(refused.problem(), tally, progress);
            } else if (arrival instanceof Arrival.Unread unread) {
                tally.addUnread(unread.reason());
                progress.say(
                        unread.article().document()
                                + ": unread: it is "
                                + unread.reason()
                                + Harvest.WAY_OUT);
            } else if (arrival instanceof Arrival.Noted noted) {
                progress.say(noted.problem().message());
            }
        }
    }

    private static void fail(Problem problem, Tally tally, Progress progress) {
        tally.addFailed(problem.document());
        progress.say(problem.message());
    }
}
