package org.parley.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.app.batch.Fate;
import org.parley.app.batch.Keeper;
import org.parley.app.batch.Outcome;
import org.parley.app.board.Board;
import org.parley.core.entry.Entry;
import org.parley.core.text.Article;
import org.parley.core.text.Problem;
import org.parley.ledger.Ledger;
import org.parley.ledger.TalksText;
import org.parley.reader.Reading;

/**
 * Takes the outcomes of a {@link Batch} in order: keeps each in the ledger, prints it or gathers it
 * for the board.
 */
final class Harvest implements Consumer<Outcome<Reading>> {
    private static final String NOT_ENGLISH = "known, but unread: it is ";

    /** What can be done about a language that is not read. */
    static final String WAY_OUT = ", Parley reads English. If it is English: --language en";

    private final Ledger ledger;
    private final Progress progress;
    private final EntryOutput output;
    private final @Nullable AttributionOutput attributions;
    private final List<TalksText> talks;
    private final Keeper keeper;
    private final ReadingStats stats = new ReadingStats();
    private final Map<String, Article> articles = new LinkedHashMap<>();
    private final Tally tally = new Tally();

    private Harvest(
            Ledger ledger,
            Progress progress,
            EntryOutput output,
            @Nullable AttributionOutput attributions,
            List<TalksText> talks) {
        this.ledger = ledger;
        this.progress = progress;
        this.output = output;
        this.attributions = attributions;
        this.talks = List.copyOf(talks);
        this.keeper = new Keeper(ledger, talks);
    }

    /**
     * Prints entries.
     *
     * @param talks files that the reader goes by
     */
    static Harvest ofEntries(
            Ledger ledger, Progress progress, EntryOutput output, List<TalksText> talks) {
        output.begin();
        return new Harvest(ledger, progress, output, null, talks);
    }

    /**
     * Prints attributions instead of entries.
     *
     * @param output where the summary goes
     * @param talks files that the reader goes by
     */
    static Harvest ofAttributions(
            Ledger ledger,
            Progress progress,
            EntryOutput output,
            AttributionOutput attributions,
            List<TalksText> talks) {
        return new Harvest(ledger, progress, output, attributions, talks);
    }

    @Override
    public void accept(Outcome<Reading> outcome) {
        Fate fate = keeper.keep(outcome);
        if (fate instanceof Fate.Read read) {
            take(read);
        } else if (fate instanceof Fate.Unread unread) {
            take(unread);
        } else if (fate instanceof Fate.Forgotten forgotten) {
            tally.addUnread("forgotten");
            progress.say(
                    forgotten.article().document()
                            + ": not kept, as its text was taken out of the ledger for good");
        } else if (fate instanceof Fate.Failed failed) {
            tally.addFailed(failed.problem().document());
            progress.say(failed.problem().message());
        } else if (fate instanceof Fate.Noted noted) {
            progress.say(noted.problem().message());
        } else if (fate instanceof Fate.Known) {
            tally.addKnown();
        }
    }

    private void take(Fate.Unread unread) {
        if (unread.known()) {
            tally.addKnown();
            return;
        }
        tally.addUnread(unread.reason());
        progress.say(unread.article().document() + ": " + NOT_ENGLISH + unread.reason() + WAY_OUT);
    }

    private void take(Fate.Read read) {
        Reading reading = read.reading();
        if (read.known()) {
            tally.addKnown();
        } else {
            tally.addRead();
        }
        stats.add(reading);
        for (Problem problem : reading.problems()) {
            progress.say(problem.document() + ": " + problem.message());
        }
        print(reading);
        // One article under two names is one article on the board.
        articles.putIfAbsent(reading.article().id(), reading.article());
        progress.at(
                Summary.count(stats.articles(), "article", "articles")
                        + " read, the last: "
                        + reading.article().document());
    }

    private void print(Reading reading) {
        if (attributions != null) {
            attributions.add(reading);
        } else if (output.streams()) {
            output.records(reading.entries());
            output.out().flush();
        }
    }

    private boolean streams() {
        return attributions == null ? output.streams() : attributions.streams();
    }

    /** Prints the board, or the table of attributions, and what follows it. */
    void finish() {
        if (!streams() && tally.isSome()) {
            printGathered();
        }
        if (!hasSummary() || !tally.isSome()) {
            progress.say("articles: " + tally);
        }
    }

    private boolean hasSummary() {
        return attributions == null ? output.format() == Format.TABLE : !attributions.streams();
    }

    private void printGathered() {
        // Only now: an article read later may have told who somebody is.
        List<Entry> all =
                articles.values().stream()
                        .flatMap(article -> ledger.entries(article).stream())
                        .toList();
        String found = attributions == null ? printBoard(all) : printAttributions(attributions);
        if (hasSummary()) {
            new Summary(output.out(), output.screen())
                    .print(
                            found,
                            tally,
                            all,
                            ledger.names().unresolvedIn(articles.keySet()),
                            ledger.summary());
        }
    }

    /** Says how much that was. */
    private String printAttributions(AttributionOutput gathered) {
        return Summary.attributions(gathered.table(), articles.size());
    }

    /** Says how much that was. */
    private String printBoard(List<Entry> all) {
        if (!all.isEmpty()) {
            output.board(Board.ofEntries(all));
            output.out().println();
            output.entries(all);
            output.out().println();
        }
        return Summary.entries(all.size(), articles.size())
                + Summary.talks(all, talks.stream().map(TalksText::id).toList());
    }

    void printStats(Console console) {
        stats.print(console.err());
    }

    Tally tally() {
        return tally;
    }
}
