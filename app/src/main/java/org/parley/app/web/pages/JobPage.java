package org.parley.app.web.pages;

import org.parley.app.web.page.Page;
import org.parley.app.web.page.Refused;
import org.parley.app.web.page.View;
import org.parley.app.web.page.Visit;
import org.parley.app.web.reading.Desk;
import org.parley.app.web.reading.Job;
import org.parley.app.web.reading.Progress;

/** How far a reading is, and what came of it. */
public final class JobPage implements Page {
    private final Desk desk;

    public JobPage(Desk desk) {
        this.desk = desk;
    }

    @Override
    public View view(Visit visit) {
        Progress progress =
                job(visit.place())
                        .progress()
                        .onlyWith(id -> !visit.ledger().articlesCalled(id).isEmpty());
        return new View("job", progress.isOver() ? "Read" : "Reading", progress);
    }

    /**
     * @throws Refused if none is remembered under that id
     */
    public Job job(String id) {
        return desk.job(id)
                .orElseThrow(
                        () ->
                                Refused.notThere(
                                        "There is no reading "
                                                + id
                                                + " any more. What was read is in the ledger: look for the"
                                                + " article, or read it again."));
    }

    /** Where a reading leads to when it is over: its article if it is about one, else its list. */
    public static String end(Progress progress) {
        return progress.onlyArticle().map(id -> "/articles/" + id).orElse("/read/" + progress.id());
    }
}
