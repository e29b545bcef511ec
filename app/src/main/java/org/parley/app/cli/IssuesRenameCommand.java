package org.parley.app.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.parley.ledger.issues.IssueRuling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parley issues rename}. */
@Command(
        name = "rename",
        description = "Rules that an issue is called otherwise, in all that was and will be read.",
        footerHeading = "%nExamples:%n",
        footer = {"  parley issues rename \"armed forces\" demilitarization"})
final class IssuesRenameCommand implements Callable<Integer> {
    private final Console console;
    private final Clock clock;

    @Parameters(
            index = "0",
            paramLabel = "ISSUE",
            description = "An issue as parley issues lists it, in upper or lower case.")
    private String issue = "";

    @Parameters(index = "1", paramLabel = "NAME", description = "A name that no issue has.")
    private String name = "";

    @Mixin private IssueRulingOption rulings;

    IssuesRenameCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        return rulings.keep(
                console,
                IssueRuling.rename(
                        rulings.name("ISSUE", issue),
                        rulings.name("NAME", name),
                        rulings.author(console),
                        rulings.reason(),
                        clock.instant()));
    }
}
