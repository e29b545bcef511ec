package org.parley.app.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.app.board.Board;
import org.parley.core.entry.Entry;
import org.parley.core.text.Problem;
import org.parley.intake.Arrival;
import org.parley.ledger.Keeping;
import org.parley.ledger.Ledger;
import org.parley.reader.Reading;
import org.parley.reader.actors.Mention;

/**
 * Takes the outcomes of a {@link Batch} in order: keeps each in the ledger, prints it or gathers it
 * for the board.
 */
final class Harvest implements Consumer<Outcome> {
    private static final String NOT_ENGLISH = "known, but unread: it is ";
    private static final String WAY_OUT = ", Parley reads English. If it is English: --language en";

    private final Ledger ledger;
    private final Progress progress;
    private final EntryOutput output;
    private final @Nullable AttributionOutput attributions;
    private final ReadingStats stats = new ReadingStats();
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Integer> unresolved = new LinkedHashMap<>();
    private final Set<String> articles = new HashSet<>();
    private final Tally tally = new Tally();

    private Harvest(
            Ledger ledger,
            Progress progress,
            EntryOutput output,
            @Nullable AttributionOutput attributions) {
        this.ledger = ledger;
        this.progress = progress;
        this.output = output;
        this.attributions = attributions;
    }

    static Harvest ofEntries(Ledger ledger, Progress progress, EntryOutput output) {
        output.begin();
        return new Harvest(ledger, progress, output, null);
    }

    /**
     * Prints attributions instead of entries.
     *
     * @param output where the summary goes
     */
    static Harvest ofAttributions(
            Ledger ledger, Progress progress, EntryOutput output, AttributionOutput attributions) {
        return new Harvest(ledger, progress, output, attributions);
    }

    @Override
    public void accept(Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            keep(done.reading());
        } else if (outcome instanceof Outcome.Failed failed) {
            fail(failed.problem());
        } else if (outcome instanceof Outcome.Passed passed) {
            pass(passed.arrival());
        }
    }

    private void pass(Arrival arrival) {
        if (arrival instanceof Arrival.Unread unread) {
            keep(unread);
        } else if (arrival instanceof Arrival.Refused refused) {
            fail(refused.problem());
        } else if (arrival instanceof Arrival.Noted noted) {
            progress.say(noted.problem().message());
        } else if (arrival instanceof Arrival.Known) {
            tally.addKnown();
        }
    }

    private void fail(Problem problem) {
        tally.addFailed(problem.document());
        progress.say(problem.message());
    }

    private void keep(Arrival.Unread unread) {
        if (!ledger.keepUnread(unread.article(), unread.reason())) {
            tally.addKnown();
            return;
        }
        tally.addUnread(unread.reason());
        progress.say(unread.article().document() + ": " + NOT_ENGLISH + unread.reason() + WAY_OUT);
    }

    private void keep(Reading reading) {
        List<String> names = unresolvedNames(reading);
        Keeping keeping =
                ledger.keep(reading.article(), reading.chains(), reading.entries(), names);
        // Twice in one run, as in two feeds, is known the second time.
        if (keeping == Keeping.UNCHANGED || articles.contains(reading.article().id())) {
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
        if (articles.add(reading.article().id())) {
            names.forEach(name -> unresolved.merge(name, 1, Integer::sum));
        }
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
        if (!streams()) {
            reading.entries().forEach(entry -> entries.putIfAbsent(entry.id(), entry));
        }
    }

    private boolean streams() {
        return attributions == null ? output.streams() : attributions.streams();
    }

    /** One for each mention; a reporter who is not among them once. */
    private static List<String> unresolvedNames(Reading reading) {
        List<String> mentioned =
                reading.mentions().stream()
                        .filter(
                                mention ->
                                        mention.party() == null
                                                && mention.kind() != Mention.Kind.PRONOUN)
                        .map(Mention::actor)
                        .toList();
        Stream<String> reporters =
                reading.chains().stream()
                        .flatMap(chain -> chain.unresolved().stream())
                        .distinct()
                        .filter(name -> !mentioned.contains(name));
        return Stream.concat(mentioned.stream(), reporters).toList();
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
        List<Entry> all = new ArrayList<>(entries.values());
        String found = attributions == null ? printBoard(all) : printAttributions(attributions);
        if (hasSummary()) {
            new Summary(output.out(), output.screen())
                    .print(found, tally, all, unresolved, ledger.summary());
        }
    }

    /** Says how much that was. */
    private String printAttributions(AttributionOutput gathered) {
        return Summary.attributions(gathered.table(), articles.size());
    }

    /** Says how much that was. */
    private String printBoard(List<Entry> all) {
        if (!all.isEmpty()) {
            output.board(Board.of(all));
            output.out().println();
            output.entries(all);
            output.out().println();
        }
        return Summary.entries(all.size(), articles.size());
    }

    void printStats(Console console) {
        stats.print(console.err());
    }

    Tally tally() {
        return tally;
    }
}
