package org.parley.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.Ledger;
import org.parley.ledger.StoredTalks;
import org.parley.ledger.TalksText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley talks show}. */
@Command(
        name = "show",
        description =
                "Writes a talks file to standard output as articles were read with it: the version that was used last.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley talks show dock-strike > dock-strike.yaml",
            "  parley talks show dock-strike --version 4f2a"
        })
final class TalksShowCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "ID", description = "Id of the talks, in upper or lower case.")
    private String id = "";

    @Option(
            names = "--version",
            paramLabel = "DIGITS",
            description = "This version: first digits as parley talks list has them.")
    private @Nullable String version;

    @Mixin private LedgerOption ledgerOption;

    @Mixin private HelpOption help;

    @Spec private CommandSpec spec;

    TalksShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = ledgerOption.openExisting(console)) {
            KnownTalks.check(spec, ledger, id);
            List<TalksText> versions =
                    ledger.storedTalks().stream()
                            .map(StoredTalks::talks)
                            .filter(talks -> talks.id().equalsIgnoreCase(id.strip()))
                            .toList();
            if (versions.isEmpty()) {
                throw Refusal.of(
                        spec,
                        "the file of '"
                                + id
                                + "' is not kept: an older Parley read with it. Read again with: parley reread --talks"
                                + " FILE");
            }
            console.out().print(asked(versions).text());
            return Cli.OK;
        }
    }

    private TalksText asked(List<TalksText> versions) {
        if (version == null) {
            return versions.get(versions.size() - 1);
        }
        String digits = version.strip().toLowerCase(Locale.ROOT);
        List<TalksText> found =
                versions.stream().filter(talks -> talks.version().startsWith(digits)).toList();
        if (found.size() != 1) {
            throw Refusal.of(
                    spec,
                    (found.isEmpty() ? "no version" : found.size() + " versions")
                            + " of '"
                            + id
                            + (found.isEmpty() ? "' begins with '" : "' begin with '")
                            + version
                            + "'. All versions: parley talks list");
        }
        return found.get(0);
    }
}
