package org.parley.app.batch;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.core.text.Article;
import org.parley.intake.Arrival;
import org.parley.ledger.Keeping;
import org.parley.ledger.Ledger;
import org.parley.ledger.TalksText;
import org.parley.reader.Reading;

/** Keeps in the ledger what comes of one run, article by article. */
public final class Keeper {
    private final Ledger ledger;
    private final List<TalksText> talks;
    private final Set<String> seen = new HashSet<>();

    /**
     * @param talks files that the reader goes by
     */
    public Keeper(Ledger ledger, List<TalksText> talks) {
        this.ledger = ledger;
        this.talks = List.copyOf(talks);
    }

    /**
     * What became of it. On return it is in the ledger for good.
     *
     * @throws org.parley.core.ParleyException if the ledger fails
     */
    public Fate keep(Outcome<Reading> outcome) {
        if (outcome instanceof Outcome.Done<Reading> done) {
            return keep(done.reading());
        }
        if (outcome instanceof Outcome.Failed<Reading> failed) {
            return new Fate.Failed(failed.problem());
        }
        return outcome instanceof Outcome.Left<Reading> left
                ? new Fate.Left(left.document())
                : pass(((Outcome.Passed<Reading>) outcome).arrival());
    }

    private Fate keep(Reading reading) {
        Article article = reading.article();
        Keeping keeping =
                ledger.keep(article, reading.chains(), reading.entries(), reading.actors(), talks);
        if (keeping == Keeping.FORGOTTEN) {
            return new Fate.Forgotten(article);
        }
        // Twice in one run, as in two feeds, is known the second time.
        boolean first = seen.add(article.id());
        return new Fate.Read(reading, keeping == Keeping.UNCHANGED || !first);
    }

    private Fate pass(Arrival arrival) {
        if (arrival instanceof Arrival.Unread unread) {
            boolean isNew = ledger.keepUnread(unread.article(), unread.reason());
            return new Fate.Unread(unread.article(), unread.reason(), !isNew);
        }
        if (arrival instanceof Arrival.Refused refused) {
            return new Fate.Failed(refused.problem());
        }
        if (arrival instanceof Arrival.Noted noted) {
            return new Fate.Noted(noted.problem());
        }
        if (arrival instanceof Arrival.Known known) {
            return new Fate.Known(known.address());
        }
        throw new IllegalArgumentException("what is to be read has not passed: " + arrival);
    }
}
