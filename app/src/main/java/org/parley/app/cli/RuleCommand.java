package org.parley.app.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.app.print.Letters;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.core.entry.Polarity;
import org.parley.ledger.Ledger;
import org.parley.ledger.Lookup;
import org.parley.ledger.rulings.Correction;
import org.parley.ledger.rulings.EntryRuling;
import org.parley.ledger.rulings.EntryRuling.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley rule}. */
@Command(
        name = "rule",
        description = {
            "Rules on an entry: it is wrong, it is right, or something of it was misread. All questions follow at"
                    + " once; a later reading of the article does not undo it."
        },
        synopsisSubcommandLabel = "[COMMAND]",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley rule 1a2b3c4d --wrong --reason \"a film title\"",
            "  parley rule 1a2b3c4d --move reject --party Norway",
            "  parley rule 1a2b3c4d --confirm",
            "  parley rule 1a2b3c4d --party Norway --onward --dry-run",
            "  parley rule undo",
            "  parley rule list --format csv"
        })
final class RuleCommand implements Callable<Integer> {
    private final Console console;
    private final Clock clock;

    @Parameters(
            paramLabel = "ENTRY",
            arity = "0..1",
            description = "The entry's id, or its first digits.")
    private @Nullable String id;

    @Option(names = "--wrong", description = "There is no such move.")
    private boolean wrong;

    @Option(names = "--confirm", description = "The entry is right.")
    private boolean confirm;

    @Option(
            names = "--move",
            paramLabel = "MOVE",
            converter = FilterOptions.MoveWord.class,
            description = "It is this move: demand, offer, accept, ...")
    private @Nullable Move move;

    @Option(names = "--party", paramLabel = "NAME", description = "It is this party's.")
    private @Nullable String party;

    @Option(names = "--target", paramLabel = "NAME", description = "It is made toward this party.")
    private @Nullable String target;

    @Option(names = "--no-target", description = "It is made toward nobody.")
    private boolean untargeted;

    @Option(names = "--denied", description = "The text says that the move is not made.")
    private boolean denied;

    @Option(names = "--not-denied", description = "The text says that the move is made.")
    private boolean asserted;

    @Option(names = "--issue", paramLabel = "WORDS", description = "It is about this issue.")
    private @Nullable String issue;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            converter = Day.class,
            description = "It was made on this day.")
    private @Nullable LocalDate day;

    @Option(
            names = "--onward",
            description =
                    "Also for like cases, now and in later readings: the same words for a cue, read as the same move of"
                            + " the same holder.")
    private boolean onward;

    @Option(
            names = "--dry-run",
            description = "Only list the other entries that --onward would change; keep nothing.")
    private boolean dryRun;

    @Mixin private AuthorOptions author;

    @Mixin private LedgerOption ledgerOption;

    @Mixin private ColorOption color;

    @Mixin private HelpOption help;

    @Spec private CommandSpec spec;

    RuleCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (id == null) {
            throw Refusal.of(spec, "say which entry. The ids are listed by: parley entries");
        }
        Correction correction = correction();
        boolean changed = !correction.equals(Correction.NONE);
        List<Boolean> said = List.of(wrong, confirm, changed);
        if (said.stream().filter(yes -> yes).count() != 1) {
            throw Refusal.of(
                    spec,
                    "say one thing: --wrong, --confirm, or what it should be (--move, --party, --target,"
                            + " --no-target, --issue, --date, --denied, --not-denied)");
        }
        Kind kind = wrong ? Kind.WRONG : confirm ? Kind.CONFIRM : Kind.CHANGE;
        if (onward && (confirm || day != null)) {
            throw Refusal.of(
                    spec,
                    (confirm ? "--confirm" : "--date")
                            + " is for one entry alone. Leave out --onward");
        }
        try (Ledger ledger = ledgerOption.openExisting(console)) {
            EntryRuling ruling =
                    EntryRuling.on(
                            entry(ledger, id),
                            kind,
                            correction,
                            author.author(console),
                            author.reason(),
                            clock.instant());
            keep(ledger, onward ? ruling.forLikeCases() : ruling);
            return Cli.OK;
        }
    }

    private Correction correction() {
        if (untargeted && target != null || denied && asserted) {
            throw Refusal.of(
                    spec,
                    denied && asserted
                            ? "say --denied or --not-denied, not both"
                            : "say --target or --no-target, not both");
        }
        Correction correction =
                new Correction(move, party(party), party(target), issue, day)
                        .withPolarity(
                                denied ? Polarity.NEGATIVE : asserted ? Polarity.POSITIVE : null);
        return untargeted ? correction.withoutTarget() : correction;
    }

    private void keep(Ledger ledger, EntryRuling ruling) {
        List<Entry> like = onward ? ledger.review().like(ruling) : List.of();
        String others = Summary.count(like.size(), "other entry", "other entries");
        if (dryRun) {
            new EntryOutput(Format.TABLE, console.out(), color.screen(console)).entries(like);
            console.err().println("parley: " + others + " would change. Nothing was ruled.");
            return;
        }
        EntryRuling kept = ledger.review().rule(ruling);
        console.out()
                .println(
                        Letters.clean(
                                "Ruling "
                                        + kept.number()
                                        + ": "
                                        + kept
                                        + (onward ? ", which changes " + others + " now" : "")
                                        + ". Take it back with: parley rule undo "
                                        + kept.number()));
    }

    private Entry entry(Ledger ledger, String digits) {
        Lookup lookup = ledger.entry(digits);
        if (lookup instanceof Lookup.Found found) {
            return found.entry();
        }
        if (lookup instanceof Lookup.Ambiguous several) {
            throw Refusal.of(
                    spec,
                    several.count() + " entries start with '" + digits + "'. Give more digits");
        }
        throw Refusal.of(
                spec,
                "no entry starts with '" + digits + "'. The ids are listed by: parley entries");
    }

    private static @Nullable Party party(@Nullable String name) {
        return name == null ? null : new Party(name.strip(), null);
    }
}
