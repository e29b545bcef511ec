package org.parley.app.cli;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.app.print.EventList;
import org.parley.app.print.EventSheets;
import org.parley.app.print.Letters;
import org.parley.app.print.Screen;
import org.parley.app.print.Sheet;
import org.parley.ledger.Ledger;
import org.parley.ledger.Question;
import org.parley.ledger.contradictions.Contradiction;
import org.parley.ledger.contradictions.Contradictions;
import org.parley.ledger.rulings.EntryPair;
import org.parley.ledger.rulings.EntryRuling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley contradictions}. */
@Command(
        name = "contradictions",
        description =
                "Lists the entries that contradict each other: opposed moves of one party at about one time from different origins, denials of what was reported, other figures for one thing. Both pieces of evidence stand one above the other.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley contradictions",
            "  parley contradictions --issue pay --format markdown",
            "  parley contradictions --dismiss 1a2b3c4d --reason \"two corridors\""
        })
final class ContradictionsCommand implements Callable<Integer> {
    private final Console console;
    private final Clock clock;

    @Option(
            names = "--dismiss",
            paramLabel = "ID",
            description =
                    "Rules that this pair is no contradiction: its id, or the first digits. It is listed no more.")
    private @Nullable String dismiss;

    @Option(
            names = "--restore",
            paramLabel = "ID",
            description = "Takes back that a pair was dismissed.")
    private @Nullable String restore;

    @Option(names = "--all", description = "List those that were dismissed, too.")
    private boolean all;

    @Mixin private FilterOptions filter;

    @Mixin private AuthorOptions author;

    @Mixin private Asking asking;

    @Mixin private HelpOption help;

    @Spec private CommandSpec spec;

    ContradictionsCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    /** Contradictions as an answer. */
    private record Opposed(List<Contradiction> pairs, Map<EntryPair, EntryRuling> dismissed)
            implements Asking.Answer {
        @Override
        public String table(Screen screen) {
            return EventList.contradictions(pairs, dismissed, screen);
        }

        @Override
        public Sheet sheet() {
            return EventSheets.contradictions(pairs, dismissed);
        }
    }

    @Override
    public Integer call() {
        if (dismiss != null && restore != null) {
            throw Refusal.of(spec, "say one thing: --dismiss or --restore");
        }
        if (dismiss != null) {
            return dismiss(dismiss);
        }
        return restore == null
                ? asking.ask(console, filter.question(), this::opposed)
                : restore(restore);
    }

    private Opposed opposed(Ledger ledger) {
        Map<EntryPair, EntryRuling> dismissed = ledger.review().dismissed();
        List<Contradiction> pairs = Contradictions.all(ledger.told(filter.question()));
        List<Contradiction> shown =
                pairs.stream().filter(p -> all || !dismissed.containsKey(pair(p))).toList();
        if (shown.size() < pairs.size()) {
            console.err()
                    .println(
                            "parley: "
                                    + (pairs.size() - shown.size())
                                    + " dismissed left out. See them with --all");
        }
        return new Opposed(shown, dismissed);
    }

    private int dismiss(String digits) {
        try (Ledger ledger = asking.open(console)) {
            List<Contradiction> pairs = Contradictions.all(ledger.told(Question.everything()));
            EntryPair meant = one(pairs.stream().map(ContradictionsCommand::pair).toList(), digits);
            Contradiction pair =
                    pairs.stream().filter(p -> pair(p).equals(meant)).findFirst().orElseThrow();
            if (ledger.review().dismissed().containsKey(meant)) {
                throw Refusal.of(spec, "this pair was dismissed already");
            }
            EntryRuling kept =
                    ledger.review()
                            .rule(
                                    EntryRuling.dismissing(
                                            pair.first().entry(),
                                            pair.second().entry(),
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
                                            + ". Take it back with: parley rule undo "
                                            + kept.number()));
            return Cli.OK;
        }
    }

    private int restore(String digits) {
        try (Ledger ledger = asking.open(console)) {
            EntryPair meant = one(ledger.review().dismissed().keySet(), digits);
            // Several analysts may have said so.
            while (ledger.review().dismissed().containsKey(meant)) {
                int number =
                        Objects.requireNonNull(ledger.review().dismissed().get(meant)).number();
                ledger.review().undo(OptionalInt.of(number), clock.instant());
                console.out().println("Ruling " + number + " is taken back.");
            }
            return Cli.OK;
        }
    }

    private static EntryPair pair(Contradiction pair) {
        return EntryPair.of(pair.first().entry(), pair.second().entry());
    }

    private EntryPair one(Collection<EntryPair> pairs, String id) {
        String digits = id.strip().toLowerCase(Locale.ROOT);
        List<EntryPair> found =
                pairs.stream()
                        .distinct()
                        .filter(p -> !digits.isEmpty() && p.id().startsWith(digits))
                        .toList();
        if (found.size() != 1) {
            throw Refusal.of(
                    spec,
                    (found.isEmpty()
                                    ? "no pair has an id that starts with '"
                                    : found.size() + " pairs have an id that starts with '")
                            + digits
                            + "'. The ids are listed by: parley contradictions --all");
        }
        return found.get(0);
    }
}
