package org.parley.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.app.print.Letters;
import org.parley.ledger.LedgerPlace;
import org.parley.ledger.Merged;
import org.parley.ledger.issues.IssueConflict;
import org.parley.ledger.names.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley ledger merge}. */
@Command(
        name = "merge",
        description =
                "Takes all of another ledger into this one: articles with what was read in them, unread ones, and"
                        + " what was ruled on entries, names and issues. What is here already stays as it is: a second"
                        + " time changes nothing.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley ledger merge colleague.db",
            "  parley ledger merge talks.db --ledger 'jdbc:postgresql://host/talks'"
        })
final class LedgerMergeCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "OTHER",
            description =
                    "The ledger that is taken: a file, or jdbc:postgresql://HOST/DATABASE?user=USER.")
    private String other = "";

    @Option(
            names = "--theirs",
            description =
                    "Where both have another reading of an article, take the other's, otherwise this one's"
                            + " stays; where rulings on issues do not hold together, take the other's, otherwise"
                            + " the one made first holds.")
    private boolean theirs;

    @Mixin private LedgerOption ledgerOption;

    @Mixin private HelpOption help;

    LedgerMergeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        LedgerPlace from = LedgerPlace.parse(other);
        LedgerPlace into = ledgerOption.place(console);
        Merged merged = into.merge(from, theirs);
        if (!merged.check().clean()) {
            DamageList.print(merged.check(), console.out());
            console.err()
                    .println(Letters.clean("parley: " + from + " is damaged; nothing was taken"));
            return Cli.INPUT_FAILED;
        }
        say("Taken from " + from + " into " + into + ": " + taken(merged) + ".");
        left(merged.articles()).forEach(this::say);
        for (Ruling ruling : merged.refused()) {
            say(
                    "It cannot hold beside what was ruled earlier, and counts as taken back: "
                            + ruling
                            + ". All rulings: parley names rulings");
        }
        merged.conflicts().forEach(conflict -> say(words(conflict)));
        return Cli.OK;
    }

    private static String words(IssueConflict conflict) {
        return "Two rulings on issues do not hold together, of two who did not know of each other: "
                + conflict.holds()
                + " (ruling "
                + conflict.holds().number()
                + (conflict.inOrder() ? ", made first" : ", theirs")
                + ") holds; "
                + conflict.yields()
                + " (ruling "
                + conflict.yields().number()
                + ") counts as taken back. To have it instead: parley issues undo "
                + conflict.holds().number()
                + ", then parley "
                + conflict.yields();
    }

    private void say(String line) {
        console.out().println(Letters.clean(line));
    }

    private static String taken(Merged merged) {
        Merged.Articles articles = merged.articles();
        List<String> parts = new ArrayList<>();
        parts.add(
                articles(articles.added())
                        + " with "
                        + Summary.count(articles.entries(), "entry", "entries"));
        add(parts, articles.unread(), articles(articles.unread()) + " unread");
        add(parts, articles.replaced(), "another reading of " + articles(articles.replaced()));
        add(
                parts,
                merged.entryRulings(),
                Summary.count(merged.entryRulings(), "ruling", "rulings") + " on entries");
        add(
                parts,
                merged.nameRulings(),
                Summary.count(merged.nameRulings(), "ruling", "rulings") + " on names");
        add(
                parts,
                merged.issueRulings(),
                Summary.count(merged.issueRulings(), "ruling", "rulings") + " on issues");
        add(
                parts,
                merged.sourceRatings(),
                Summary.count(merged.sourceRatings(), "rating", "ratings") + " of outlets");
        return String.join(", ", parts);
    }

    private static List<String> left(Merged.Articles a) {
        List<String> lines = new ArrayList<>();
        add(lines, a.known(), "Known already: " + articles(a.known()) + ".");
        add(
                lines,
                a.differing(),
                "Differs, kept ours: "
                        + articles(a.differing())
                        + ". To take the other reading: --theirs");
        add(
                lines,
                a.forgotten(),
                "Forgotten here, not brought back: " + articles(a.forgotten()) + ".");
        add(
                lines,
                a.forgottenThere(),
                "Forgotten there, but kept here: "
                        + articles(a.forgottenThere())
                        + ". To take it out here too: parley ledger forget");
        add(
                lines,
                a.withoutChains(),
                "Kept by an older Parley, attributions left out: "
                        + articles(a.withoutChains())
                        + ". They come with: parley reread");
        add(
                lines,
                a.altered(),
                "Not taken: "
                        + articles(a.altered())
                        + " with letters that the other ledger could not keep. Read the files again.");
        return lines;
    }

    private static void add(List<String> lines, int count, String line) {
        if (count > 0) {
            lines.add(line);
        }
    }

    private static String articles(int count) {
        return Summary.count(count, "article", "articles");
    }
}
