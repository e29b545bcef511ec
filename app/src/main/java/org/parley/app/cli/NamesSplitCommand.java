package org.parley.app.cli;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.names.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parley names split}. */
@Command(
        name = "split",
        description =
                "Rules that two names are not one actor's; with one name, that it is no other's.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley names split \"George Bush\" \"George W. Bush\"",
            "  parley names split Kim        joins nobody any more"
        })
final class NamesSplitCommand implements Callable<Integer> {
    private final Console console;
    private final Clock clock;

    @Parameters(index = "0", paramLabel = "A", description = "A name as parley names lists it.")
    private String a = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "B",
            description = "The name it was taken for; otherwise all.")
    private @Nullable String b;

    @Mixin private RulingOption rulings;

    NamesSplitCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (b != null && a.strip().equalsIgnoreCase(b.strip())) {
            throw Refusal.of(
                    rulings.spec(),
                    "'"
                            + a
                            + "' and '"
                            + b
                            + "' are the same name; two who are written alike can be told apart only by date:"
                            + " parley names role");
        }
        List<String> both = b == null ? List.of(a) : List.of(a, b);
        return rulings.keep(console, names -> Ruling.split(both, clock.instant()));
    }
}
