package org.parley.app.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.parley.app.print.Letters;
import org.parley.ledger.Ledger;
import org.parley.ledger.LedgerPlace;
import org.parley.ledger.LedgerSummary;
import org.parley.ledger.names.UnresolvedName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code parley ledger info}. */
@Command(
        name = "info",
        description = "Says where the ledger is kept and how much it holds.",
        footerHeading = "%nExamples:%n",
        footer = {"  parley ledger info", "  parley ledger info --ledger talks.db"})
final class LedgerInfoCommand implements Callable<Integer> {
    private static final int SOME = 10;

    private final Console console;

    @Mixin private LedgerOption ledgerOption;

    @Mixin private HelpOption help;

    LedgerInfoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = ledgerOption.openExisting(console)) {
            LedgerSummary summary = ledger.summary();
            PrintStream out = console.out();
            LedgerPlace place = summary.place();
            out.println(String.format(Locale.ROOT, "%-14s%s", place.noun(), place));
            out.println("size          " + size(summary.bytes()));
            out.println("schema        " + summary.schema());
            out.println("articles      " + summary.articles());
            out.println("unread        " + unread(summary));
            out.println("attributions  " + summary.attributions());
            out.println("entries       " + summary.entries());
            out.println(
                    "unresolved    "
                            + Summary.count(summary.unresolved(), "name", "names")
                            + names(ledger.names().unresolved()));
            return Cli.OK;
        }
    }

    private static String unread(LedgerSummary summary) {
        int all = summary.unread().values().stream().mapToInt(Integer::intValue).sum();
        return all + (all == 0 ? "" : " (" + Tally.reasons(summary.unread()) + ")");
    }

    private static String size(long bytes) {
        return bytes < 1 << 20
                ? String.format(Locale.ROOT, "%.0f kB", bytes / 1024.0)
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1048576.0);
    }

    private static String names(List<UnresolvedName> names) {
        String some =
                names.stream()
                        .limit(SOME)
                        .map(name -> Letters.clean(name.name()) + " (" + name.mentions() + ")")
                        .collect(Collectors.joining(", "));
        return some.isEmpty()
                ? ""
                : ": "
                        + some
                        + (names.size() > SOME ? " and " + (names.size() - SOME) + " more" : "");
    }
}
