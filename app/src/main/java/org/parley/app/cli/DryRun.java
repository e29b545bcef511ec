package org.parley.app.cli;

import java.io.PrintStream;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.app.print.Letters;
import org.parley.core.text.Article;
import org.parley.intake.Arrival;

/** Says what would be read, and reads and keeps nothing. */
final class DryRun implements Consumer<Arrival> {
    private final Progress progress;
    private final PrintStream out;
    private final Set<String> articles = new HashSet<>();
    private final Tally tally = new Tally();

    DryRun(Progress progress, PrintStream out) {
        this.progress = progress;
        this.out = out;
    }

    @Override
    public void accept(Arrival arrival) {
        if (arrival instanceof Arrival.Taken taken) {
            boolean again = !articles.add(taken.article().id());
            if (again) {
                tally.addKnown();
            } else {
                tally.addRead();
            }
            print(again ? "the same again" : "read", taken.article());
        } else if (arrival instanceof Arrival.Unread unread) {
            tally.addUnread(unread.reason());
            print("unread, " + unread.reason(), unread.article());
        } else if (arrival instanceof Arrival.Known known) {
            tally.addKnown();
            out.println("known already: " + Letters.clean(known.address().toString()));
        } else if (arrival instanceof Arrival.Refused refused) {
            tally.addFailed(refused.problem().document());
            progress.say(refused.problem().message());
        } else if (arrival instanceof Arrival.Noted noted) {
            progress.say(noted.problem().message());
        }
    }

    private void print(String fate, Article article) {
        int words = article.text().strip().split("\\s+").length;
        String title = article.title();
        progress.wipe();
        out.println(
                Stream.of(
                                fate,
                                article.document(),
                                article.outlet(),
                                article.published(),
                                Summary.count(words, "word", "words"),
                                title == null ? null : '"' + title + '"')
                        .flatMap(Stream::ofNullable)
                        .map(part -> Letters.clean(part.toString()))
                        .collect(Collectors.joining(" · ")));
    }

    /** Prints the sums. */
    void finish() {
        out.println("Would be: " + tally + ". Nothing was read or kept.");
    }

    Tally tally() {
        return tally;
    }
}
