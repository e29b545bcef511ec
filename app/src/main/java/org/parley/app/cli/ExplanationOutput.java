package org.parley.app.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.app.batch.Outcome;
import org.parley.app.print.ExplanationList;
import org.parley.app.print.ExplanationList.Drops;
import org.parley.app.print.Screen;
import org.parley.core.text.Article;
import org.parley.intake.Arrival;
import org.parley.reader.Explanation;
import org.parley.reader.moves.Told;

/** Prints explanations as they come: whole, or of the sentences that are asked for. */
final class ExplanationOutput implements Consumer<Outcome<Explanation>> {
    private final @Nullable Integer number;
    private final @Nullable String words;
    private final Progress progress;
    private final PrintStream out;
    private final Screen screen;
    private boolean some;

    /**
     * @param number of the one sentence that is asked for, or null
     * @param words that the sentences asked for have, in letters of any case, or null
     */
    ExplanationOutput(
            @Nullable Integer number,
            @Nullable String words,
            Progress progress,
            PrintStream out,
            Screen screen) {
        this.number = number;
        this.words = words;
        this.progress = progress;
        this.out = out;
        this.screen = screen;
    }

    /** Whether anything could be read. */
    boolean isSome() {
        return some;
    }

    @Override
    public void accept(Outcome<Explanation> outcome) {
        if (outcome instanceof Outcome.Done<Explanation> done) {
            print(done.reading());
        } else if (outcome instanceof Outcome.Failed<Explanation> failed) {
            progress.say(failed.problem().message());
        } else if (outcome instanceof Outcome.Passed<Explanation> passed) {
            pass(passed.arrival());
        }
    }

    private void pass(Arrival arrival) {
        if (arrival instanceof Arrival.Unread unread) {
            progress.say(
                    unread.article().document()
                            + ": unread: it is "
                            + unread.reason()
                            + Harvest.WAY_OUT);
        } else if (arrival instanceof Arrival.Refused refused) {
            progress.say(refused.problem().message());
        } else if (arrival instanceof Arrival.Noted noted) {
            progress.say(noted.problem().message());
        }
    }

    private void print(Explanation explanation) {
        Article article = explanation.reading().article();
        progress.wipe();
        explanation
                .reading()
                .problems()
                .forEach(problem -> progress.say(problem.document() + ": " + problem.message()));
        boolean all = number == null && words == null;
        List<Told> asked =
                explanation.sentences().stream().filter(told -> isAsked(article, told)).toList();
        if (all || !asked.isEmpty()) {
            out.print(some ? "\n" : "");
            Drops drops = all ? Drops.NEAREST : Drops.ALL;
            out.print(ExplanationList.of(article, asked, drops, screen));
        } else {
            int count = explanation.sentences().size();
            progress.say(
                    article.document()
                            + ": no such sentence among its "
                            + Summary.count(count, "sentence", "sentences"));
        }
        some = true;
    }

    private boolean isAsked(Article article, Told told) {
        String sentence = told.sentence().of(article.text()).toLowerCase(Locale.ROOT);
        return (number == null || number == told.number())
                && (words == null || sentence.contains(words.toLowerCase(Locale.ROOT)));
    }
}
