package org.parley.app.web.reading;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.parley.app.batch.ArticleReader;
import org.parley.app.batch.Batch;
import org.parley.app.batch.Keeper;
import org.parley.app.batch.TalksGiven;
import org.parley.app.web.reading.Progress.State;
import org.parley.core.ParleyException;
import org.parley.core.text.Article;
import org.parley.intake.Arrival;
import org.parley.intake.Intake;
import org.parley.intake.Request;
import org.parley.intake.fetch.Fetcher;
import org.parley.intake.fetch.Settings;
import org.parley.intake.jsonl.ColumnMap;
import org.parley.ledger.Ledger;
import org.parley.reader.Reading;

/** Does one job: what {@code parley read} does, told to a {@link Job} instead of a terminal. */
final class Run {
    private static final int THREADS = Math.min(2, Runtime.getRuntime().availableProcessors());

    private final Job job;
    private final Ledger ledger;
    private final Supplier<ArticleReader<Reading>> reader;
    private final Settings fetching;
    private final Clock clock;

    /** How many sources were taken in whole. */
    private int whole;

    /** Whether something of the next one was. */
    private boolean some;

    Run(
            Job job,
            Ledger ledger,
            Supplier<ArticleReader<Reading>> reader,
            Settings fetching,
            Clock clock) {
        this.job = job;
        this.ledger = ledger;
        this.reader = reader;
        this.fetching = fetching;
        this.clock = clock;
    }

    /** Returns when the job is over. */
    void go() {
        TalksGiven talks = job.commission().talks();
        try (Batch<Reading> batch = new Batch<>(talks.told(this::watched), THREADS, e -> {})) {
            if (!job.begin(batch)) {
                return;
            }
            ledger.use(talks.texts(), LocalDate.now(clock));
            Keeper keeper = new Keeper(ledger, talks.texts());
            batch.read(this::deliver, outcome -> job.add(Step.of(keeper.keep(outcome))));
            talks.rate(ledger, clock.instant());
            finish(batch.isStopped());
        } catch (ParleyException e) {
            if (job.isStopping()) {
                finish(true);
            } else {
                job.fail(String.valueOf(e.getMessage()), clock.instant());
            }
        }
    }

    private void finish(boolean stopped) {
        List<Source> left = left();
        for (Source source : left) {
            boolean begun = source.equals(left.get(0)) && some;
            job.add(Step.left((begun ? "the rest of " : "") + source.name()));
        }
        job.end(stopped ? State.STOPPED : State.DONE, clock.instant());
    }

    private synchronized List<Source> left() {
        List<Source> all = job.commission().sources();
        return all.subList(whole, all.size());
    }

    private ArticleReader<Reading> watched() {
        ArticleReader<Reading> loaded = reader.get();
        return article -> watched(loaded, article);
    }

    private Reading watched(ArticleReader<Reading> loaded, Article article) {
        job.take(article.document());
        try {
            return loaded.read(article);
        } finally {
            job.release(article.document());
        }
    }

    private void deliver(Consumer<Arrival> taker) {
        Commission commission = job.commission();
        Request request =
                new Request(
                        List.of(),
                        commission.said(),
                        commission.language(),
                        ColumnMap.usual(),
                        Request.MOST_LINKED);
        Intake intake =
                new Intake(
                        request,
                        InputStream.nullInputStream(),
                        new Fetcher(fetching),
                        ledger::knows,
                        arrival -> {
                            taker.accept(arrival);
                            arrived(true);
                        });
        for (Source source : commission.sources()) {
            source.deliver(intake);
            arrived(false);
        }
    }

    private synchronized void arrived(boolean more) {
        some = more;
        whole += more ? 0 : 1;
    }
}
