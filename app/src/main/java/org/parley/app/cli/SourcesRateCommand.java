package org.parley.app.cli;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.app.print.Letters;
import org.parley.core.talks.Reliability;
import org.parley.core.text.Article;
import org.parley.ledger.Ledger;
import org.parley.ledger.rulings.SourceRating;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley sources rate}. */
@Command(
        name = "rate",
        description = {
            "Says how reliable an outlet has proved: A completely reliable, B usually, C fairly, D not usually, E"
                    + " unreliable, F cannot be judged.",
            "It outweighs what talks files say, and applies at once to all that is kept of the outlet. How credible"
                    + " a statement is, 1 to 6, is another matter, and not changed by it."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley sources rate \"Harbour Post\" B --reason \"corrects its mistakes\"",
            "  parley sources rate \"Harbour Post\" --clear"
        })
final class SourcesRateCommand implements Callable<Integer> {
    private final Console console;
    private final Clock clock;

    @Parameters(index = "0", paramLabel = "OUTLET", description = "Its name, in any case.")
    private String outlet = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "LETTER", description = "A to F.")
    private @Nullable Reliability reliability;

    @Option(names = "--clear", description = "Take back what was said of it by this command.")
    private boolean clear;

    @Option(names = "--reason", paramLabel = "WORDS", description = "Why, in your words.")
    private @Nullable String reason;

    @Option(
            names = "--author",
            paramLabel = "NAME",
            description = "Who says so; otherwise the user of this machine.")
    private @Nullable String author;

    @Mixin private LedgerOption ledgerOption;

    @Mixin private HelpOption help;

    @Spec private CommandSpec spec;

    SourcesRateCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (clear == (reliability != null)) {
            throw Refusal.of(spec, "say one thing: a letter from A to F, or --clear");
        }
        try (Ledger ledger = ledgerOption.openExisting(console)) {
            String said =
                    reliability == null ? clear(ledger) : rate(ledger, named(ledger), reliability);
            console.out().println(Letters.clean(said));
            return Cli.OK;
        }
    }

    /** The outlet as its articles have it. */
    private String named(Ledger ledger) {
        return ledger.articles(outlet).stream()
                .map(Article::outlet)
                .filter(name -> outlet.strip().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                Refusal.of(
                                        spec,
                                        "no article is of an outlet named '"
                                                + outlet
                                                + "'. Who reports, and whom: parley sources"));
    }

    private String rate(Ledger ledger, String name, Reliability letter) {
        String who =
                author == null ? console.environment().getOrDefault("USER", "unknown") : author;
        SourceRating kept =
                ledger.sources().rate(SourceRating.of(name, letter, who, reason, clock.instant()));
        return "Rating "
                + kept.number()
                + " holds: "
                + kept
                + " ("
                + letter.words()
                + "). To take it back: parley sources undo "
                + kept.number();
    }

    private String clear(Ledger ledger) {
        List<SourceRating> held = ledger.sources().clear(outlet, clock.instant());
        if (held.isEmpty()) {
            throw Refusal.of(
                    spec,
                    "no rating of '" + outlet + "' holds. All ratings: parley sources ratings");
        }
        Reliability now = ledger.sources().ratings().of(outlet);
        return Summary.count(held.size(), "rating", "ratings")
                + " of "
                + held.get(0).outlet()
                + " taken back. It is now "
                + now
                + " ("
                + now.words()
                + ").";
    }
}
