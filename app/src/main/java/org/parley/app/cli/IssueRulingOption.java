package org.parley.app.cli;

import org.jspecify.annotations.Nullable;
import org.parley.app.print.Letters;
import org.parley.ledger.Ledger;
import org.parley.ledger.issues.IssueRuling;
import org.parley.ledger.issues.IssueVerdict;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the commands that rule on issues have in common. */
final class IssueRulingOption {
    @Option(names = "--reason", paramLabel = "WORDS", description = "Why, in your words.")
    private @Nullable String reason;

    @Option(
            names = "--author",
            paramLabel = "NAME",
            description = "Who rules so; otherwise the user of this machine.")
    private @Nullable String author;

    @Mixin private LedgerOption ledgerOption;

    @Mixin private HelpOption help;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec mixee;

    @Nullable String reason() {
        return reason;
    }

    String author(Console console) {
        return author == null ? console.environment().getOrDefault("USER", "unknown") : author;
    }

    /**
     * The name of an issue, without blanks around it.
     *
     * @param what it is, as a message has it
     */
    String name(String what, String typed) {
        if (typed.isBlank()) {
            throw refusal(what + " takes a name, not nothing");
        }
        return typed.strip();
    }

    ParameterException refusal(String message) {
        return Refusal.of(mixee, message);
    }

    /** Keeps a ruling and says how to take it back. */
    int keep(Console console, IssueRuling ruling) {
        try (Ledger ledger = ledgerOption.openExisting(console)) {
            IssueVerdict verdict = ledger.issues().rule(ruling);
            if (verdict instanceof IssueVerdict.Kept kept) {
                say(console, kept);
                return Cli.OK;
            }
            throw refusal(why(verdict, ruling));
        }
    }

    private static void say(Console console, IssueVerdict.Kept kept) {
        int number = kept.ruling().number();
        console.out()
                .println(
                        Letters.clean(
                                "Ruling "
                                        + number
                                        + " holds: "
                                        + kept.ruling()
                                        + ". It moves "
                                        + Summary.count(kept.entries(), "entry", "entries")
                                        + ". To take it back: parley issues undo "
                                        + number));
    }

    private static String why(IssueVerdict verdict, IssueRuling ruling) {
        if (verdict instanceof IssueVerdict.Unknown unknown) {
            return "no entry is on an issue '"
                    + unknown.name()
                    + "'. "
                    + (unknown.nearest().isEmpty()
                            ? "All issues: parley issues"
                            : "Did you mean: " + String.join(", ", unknown.nearest()) + "?");
        }
        if (verdict instanceof IssueVerdict.Ambiguous several) {
            return "several issues are called '"
                    + several.name()
                    + "' in upper or lower case. Write one as it is: "
                    + String.join(", ", several.issues());
        }
        if (verdict instanceof IssueVerdict.Taken taken) {
            return "there is an issue '"
                    + taken.issue()
                    + "' already. To have all on it: parley issues join "
                    + '"'
                    + taken.issue()
                    + "\" \""
                    + String.join("\" \"", ruling.issues())
                    + '"';
        }
        return ruling.containing() == null
                ? "all these are the name of one issue: nothing would change"
                : "no entry on '"
                        + ruling.issues().get(0)
                        + "' has the words '"
                        + ruling.containing()
                        + "' next to each other, or they are on '"
                        + ruling.name()
                        + "' already. Its entries: parley entries --issue \""
                        + ruling.issues().get(0)
                        + '"';
    }
}
