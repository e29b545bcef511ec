package org.parley.app.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.names.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley names role}. */
@Command(
        name = "role",
        description =
                "Rules for whom an actor speaks, whatever the articles say: in articles published within the dates.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley names role \"Ilmar Vesk\" --party Sorran",
            "  parley names role \"Ilmar Vesk\" --party Karvelia --from 2031-05-04",
            "  parley names role \"the strikers\" --party \"Dock Workers' Union\""
        })
final class NamesRoleCommand implements Callable<Integer> {
    private final Console console;
    private final Clock clock;

    @Parameters(paramLabel = "NAME", description = "A name as parley names lists it.")
    private String name = "";

    @Option(
            names = "--party",
            required = true,
            paramLabel = "P",
            description = "The party: its name or code; it may be new.")
    private String party = "";

    @Option(
            names = "--from",
            paramLabel = "YYYY-MM-DD",
            converter = Day.class,
            description = "The first day; otherwise from ever.")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "YYYY-MM-DD",
            converter = Day.class,
            description = "The last day; otherwise for ever.")
    private @Nullable LocalDate to;

    @Mixin private RulingOption rulings;

    NamesRoleCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (party.isBlank()) {
            throw Refusal.of(rulings.spec(), "--party takes a name, not nothing");
        }
        if (from != null && to != null && from.isAfter(to)) {
            throw Refusal.of(
                    rulings.spec(),
                    "--from " + from + " is after --to " + to + ": no day is between them");
        }
        return rulings.keep(
                console, names -> Ruling.role(name, names.party(party), from, to, clock.instant()));
    }
}
