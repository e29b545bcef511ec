package org.parley.app.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.parley.ledger.names.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parley names join}. */
@Command(
        name = "join",
        description = "Rules that two names are one actor's, in all that was and will be read.",
        footerHeading = "%nExamples:%n",
        footer = {"  parley names join Zelenskyj \"Volodymyr Zelensky\""})
final class NamesJoinCommand implements Callable<Integer> {
    private final Console console;
    private final Clock clock;

    @Parameters(index = "0", paramLabel = "A", description = "A name as parley names lists it.")
    private String a = "";

    @Parameters(index = "1", paramLabel = "B", description = "Another name of the same actor.")
    private String b = "";

    @Mixin private RulingOption rulings;

    NamesJoinCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (a.strip().equalsIgnoreCase(b.strip())) {
            throw Refusal.of(rulings.spec(), "'" + a + "' and '" + b + "' are the same name");
        }
        return rulings.keep(console, names -> Ruling.join(a, b, clock.instant()));
    }
}
