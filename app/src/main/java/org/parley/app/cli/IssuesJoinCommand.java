package org.parley.app.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.issues.IssueRuling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley issues join}. */
@Command(
        name = "join",
        description =
                "Rules that issues are one, in all that was and will be read: their entries are on the first, or on --as.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley issues join \"status of Crimea\" Crimea \"Crimea's status\"",
            "  parley issues join prisoners \"prisoner swap\" --as \"exchange of prisoners\" --reason \"one matter\""
        })
final class IssuesJoinCommand implements Callable<Integer> {
    private final Console console;
    private final Clock clock;

    @Parameters(
            paramLabel = "ISSUE",
            arity = "2..*",
            description = "Issues as parley issues lists them, in upper or lower case.")
    private List<String> issues = List.of();

    @Option(
            names = "--as",
            paramLabel = "NAME",
            description = "What the issue is called; otherwise as the first.")
    private @Nullable String as;

    @Mixin private IssueRulingOption rulings;

    IssuesJoinCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        List<String> names = new ArrayList<>();
        issues.forEach(issue -> names.add(rulings.name("ISSUE", issue)));
        return rulings.keep(
                console,
                IssueRuling.join(
                        names,
                        as == null ? null : rulings.name("--as", as),
                        rulings.author(console),
                        rulings.reason(),
                        clock.instant()));
    }
}
