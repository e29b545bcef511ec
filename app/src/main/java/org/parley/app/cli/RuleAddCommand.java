package org.parley.app.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.app.print.Letters;
import org.parley.app.rulings.MissedEntry;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.core.entry.Passage;
import org.parley.core.entry.Polarity;
import org.parley.core.text.Article;
import org.parley.ledger.Ledger;
import org.parley.ledger.rulings.Correction;
import org.parley.ledger.rulings.EntryRuling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley rule add}. */
@Command(
        name = "add",
        description =
                "Adds an entry that Parley missed. When a later reading finds the move, its entry stands in the place of"
                        + " the added one, as you ruled it to be.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley rule add talks.txt --party Norway --move offer \\",
            "      --quote \"Oslo would host them\" --cue \"would host\""
        })
final class RuleAddCommand implements Callable<Integer> {
    private final Console console;
    private final Clock clock;

    @Parameters(
            paramLabel = "FILE|ARTICLE",
            description =
                    "A file that was read, an address, or the first digits of an article's id.")
    private String name = "";

    @Mixin private QuoteOptions words;

    @Option(
            names = "--party",
            paramLabel = "NAME",
            required = true,
            description = "Whose move it is.")
    private String party = "";

    @Option(
            names = "--move",
            paramLabel = "MOVE",
            required = true,
            converter = FilterOptions.MoveWord.class,
            description = "Which move: demand, offer, accept, ...")
    private Move move = Move.DEMAND;

    @Option(names = "--target", paramLabel = "NAME", description = "Toward whom it is made.")
    private @Nullable String target;

    @Option(names = "--issue", paramLabel = "WORDS", description = "What it is about.")
    private @Nullable String issue;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            converter = Day.class,
            description = "When it was made.")
    private @Nullable LocalDate day;

    @Option(names = "--speaker", paramLabel = "NAME", description = "Who speaks for the party.")
    private @Nullable String speaker;

    @Option(
            names = "--via",
            paramLabel = "NAME",
            description =
                    "Who reports it, as the article says. Several times: from the outermost on.")
    private List<String> via = List.of();

    @Option(names = "--denied", description = "The text says that the move is not made.")
    private boolean denied;

    @Option(names = "--hedged", description = "The text is not sure of it.")
    private boolean hedged;

    @Mixin private AuthorOptions author;

    @Mixin private LedgerOption ledgerOption;

    @Mixin private HelpOption help;

    @Spec private CommandSpec spec;

    RuleAddCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = ledgerOption.openExisting(console)) {
            Article article = new ArticleMeant(console, ledger, spec).find(name);
            Passage quote = words.quote(article);
            Passage cue = words.cue(article, quote);
            MissedEntry missed =
                    new MissedEntry(
                            article,
                            quote,
                            cue,
                            new Correction(
                                    move,
                                    new Party(party.strip(), null),
                                    target == null ? null : new Party(target.strip(), null),
                                    issue,
                                    day),
                            speaker,
                            via,
                            denied ? Polarity.NEGATIVE : Polarity.POSITIVE,
                            hedged ? Certainty.HEDGED : Certainty.STATED);
            refuseIfThere(missed.there(ledger));
            EntryRuling kept =
                    ledger.review()
                            .rule(
                                    missed.ruling(
                                            ledger,
                                            author.author(console),
                                            author.reason(),
                                            clock.instant()));
            console.out()
                    .println(
                            Letters.clean(
                                    "Ruling "
                                            + kept.number()
                                            + ": "
                                            + kept
                                            + ". It is entry "
                                            + digits(kept.entry())
                                            + ". Take it back with: parley rule undo "
                                            + kept.number()));
            return Cli.OK;
        }
    }

    /** An entry that has the move at these words would swallow the added one at once. */
    private void refuseIfThere(Optional<Entry> there) {
        if (there.isPresent()) {
            String id = digits(there.get().id());
            throw Refusal.of(
                    spec,
                    "entry "
                            + id
                            + " is this move at these words already. See parley show "
                            + id
                            + ", and correct it with parley rule "
                            + id
                            + "; if it is another one, give other words with --cue");
        }
    }

    private static String digits(String id) {
        return id.substring(0, 8);
    }
}
