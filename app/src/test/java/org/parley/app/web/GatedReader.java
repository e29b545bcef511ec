package org.parley.app.web;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.parley.app.batch.ArticleReader;
import org.parley.app.batch.WordReader;
import org.parley.core.text.Article;
import org.parley.reader.Reading;

/** Reads as {@link WordReader} does, each article when it is let. */
final class GatedReader implements ArticleReader<Reading> {
    private static final long LONGEST_SECONDS = 30;

    private final Semaphore gate = new Semaphore(0);
    private final CountDownLatch begun = new CountDownLatch(1);

    @Override
    public Reading read(Article article) {
        begun.countDown();
        pass();
        return WordReader.read(article);
    }

    private void pass() {
        try {
            if (!gate.tryAcquire(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody opened the gate");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns once an article is in hand. */
    void awaitBegin() throws InterruptedException {
        if (!begun.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("nothing was begun");
        }
    }

    void let(int articles) {
        gate.release(articles);
    }
}
