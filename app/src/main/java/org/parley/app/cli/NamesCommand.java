package org.parley.app.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.app.print.NameList;
import org.parley.app.print.NameSheets;
import org.parley.app.print.Screen;
import org.parley.core.entry.Party;
import org.parley.ledger.Ledger;
import org.parley.ledger.Question;
import org.parley.ledger.names.ActorFile;
import org.parley.ledger.names.KnownActor;
import org.parley.ledger.names.Names;
import org.parley.ledger.names.UnresolvedName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley names}. */
@Command(
        name = "names",
        description =
                "Lists the names that could not be placed, then the known actors by party with their evidence; or"
                        + " all there is on one of them. The commands below rule on names.",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley names --unresolved",
            "  parley names --party Russia",
            "  parley names \"Sergei Lavrov\"",
            "  parley names join Zelenskyj \"Volodymyr Zelensky\"",
            "  parley names --format csv > names.csv"
        })
final class NamesCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "NAME",
            arity = "0..1",
            description = "Only this actor, by any of its names, with all evidence.")
    private @Nullable String name;

    @Option(
            names = "--party",
            paramLabel = "NAME",
            description = "Only known actors of this party: its name or code.")
    private @Nullable String party;

    @Option(names = "--unresolved", description = "Only names that could not be placed.")
    private boolean unresolved;

    @Option(
            names = "--talks",
            paramLabel = "ID",
            description = "Only names in articles with a move of these talks.")
    private @Nullable String talks;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = Format.CHOICE)
    private Format format = Format.TABLE;

    @Mixin private LedgerOption ledgerOption;

    @Mixin private ColorOption color;

    @Mixin private HelpOption help;

    @Spec private CommandSpec spec;

    NamesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (name != null && talks != null) {
            throw Refusal.of(spec, "take NAME or --talks: NAME shows all articles of one actor");
        }
        if (unresolved && party != null || name != null && (unresolved || party != null)) {
            throw Refusal.of(
                    spec, "take one of NAME, --party and --unresolved: each asks for other names");
        }
        try (Ledger ledger = ledgerOption.openExisting(console)) {
            KnownTalks.check(spec, ledger, talks);
            NameOutput output = new NameOutput(format, console.out());
            Screen screen = color.screen(console);
            if (name == null) {
                list(ledger, output, screen);
            } else {
                one(name, ledger, output, screen);
            }
            return Cli.OK;
        }
    }

    /** Words that are no actor's can still be a name to place: "the agency". */
    private void one(String asked, Ledger ledger, NameOutput output, Screen screen) {
        List<ActorFile> files = ledger.names().files(asked);
        if (!files.isEmpty()) {
            output.print(NameList.files(files, screen), NameSheets.evidence(files));
            return;
        }
        List<UnresolvedName> open =
                ledger.names().unresolved().stream()
                        .filter(unresolved -> unresolved.name().equalsIgnoreCase(asked.strip()))
                        .toList();
        if (open.isEmpty()) {
            throw Refusal.unknown(spec, asked, ledger.names().nearest(asked));
        }
        output.print(NameList.unresolved(open, screen), NameSheets.names(open, List.of()));
    }

    private void list(Ledger ledger, NameOutput output, Screen screen) {
        Names names = ledger.names();
        Set<String> articles = articles(ledger);
        List<UnresolvedName> open =
                party != null
                        ? List.<UnresolvedName>of()
                        : talks == null ? names.unresolved() : names.unresolvedIn(articles);
        List<KnownActor> all =
                unresolved
                        ? List.<KnownActor>of()
                        : talks == null ? names.actors() : names.actorsIn(articles);
        List<KnownActor> known = all.stream().filter(this::isAsked).toList();
        if (open.isEmpty() && known.isEmpty()) {
            nothing(ledger);
        }
        String table =
                (open.isEmpty() ? "" : NameList.unresolved(open, screen))
                        + (open.isEmpty() || known.isEmpty() ? "" : "\n")
                        + NameList.known(known, screen);
        output.print(table, NameSheets.names(open, known));
    }

    /** Ids of the articles with a move of the talks that are asked for. */
    private Set<String> articles(Ledger ledger) {
        return talks == null
                ? Set.of()
                : ledger.entries(Question.everything().withTalks(talks)).stream()
                        .map(entry -> entry.article().id())
                        .collect(Collectors.toSet());
    }

    /** Those without a side are among the unresolved. */
    private boolean isAsked(KnownActor actor) {
        if (party == null) {
            return !actor.open();
        }
        return actor.sides().stream().anyMatch(side -> isAsked(side.party()));
    }

    private boolean isAsked(@Nullable Party side) {
        return side != null
                && party != null
                && (side.name().equalsIgnoreCase(party.strip())
                        || party.strip().equalsIgnoreCase(side.code()));
    }

    private void nothing(Ledger ledger) {
        if (ledger.articles().isEmpty()) {
            new NothingFound(console, ledger).say();
        } else if (party != null) {
            console.err()
                    .println("parley: no known name speaks for '" + party + "'. All: parley names");
        } else {
            console.err().println("parley: every name is placed.");
        }
    }
}
