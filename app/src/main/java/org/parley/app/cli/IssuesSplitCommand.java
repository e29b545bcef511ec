package org.parley.app.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.parley.ledger.issues.IssueRuling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley issues split}. */
@Command(
        name = "split",
        description =
                "Rules that those entries of an issue whose evidence has some words are on another one, in all that was and will be read.",
        footerHeading = "%nExamples:%n",
        footer = {"  parley issues split Crimea \"Kerch bridge\" --containing bridge"})
final class IssuesSplitCommand implements Callable<Integer> {
    private final Console console;
    private final Clock clock;

    @Parameters(
            index = "0",
            paramLabel = "ISSUE",
            description = "An issue as parley issues lists it, in upper or lower case.")
    private String issue = "";

    @Parameters(
            index = "1",
            paramLabel = "NAME",
            description = "The issue that they are on; it may be there already, or be new.")
    private String name = "";

    @Option(
            names = "--containing",
            required = true,
            paramLabel = "WORDS",
            description =
                    "Words that stand next to each other in the evidence or the content, whole, in any case.")
    private String words = "";

    @Mixin private IssueRulingOption rulings;

    IssuesSplitCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw rulings.refusal(
                    "--containing takes words, and there are none in '" + words + "'");
        }
        return rulings.keep(
                console,
                IssueRuling.split(
                        rulings.name("ISSUE", issue),
                        rulings.name("NAME", name),
                        words.strip(),
                        rulings.author(console),
                        rulings.reason(),
                        clock.instant()));
    }
}
