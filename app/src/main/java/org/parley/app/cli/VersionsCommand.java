package org.parley.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.app.print.VersionSheet;
import org.parley.app.print.VersionSheet.Step;
import org.parley.core.text.Article;
import org.parley.ledger.Ledger;
import org.parley.ledger.history.Difference;
import org.parley.ledger.history.Versions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley versions}. */
@Command(
        name = "versions",
        description =
                "Lists the articles of which there are several versions: other texts at one address, or of one"
                        + " report in one outlet. For one of them, tells which entries are new, gone or changed"
                        + " from version to version.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley versions",
            "  parley versions 1a2b3c4d",
            "  parley versions \"Harbour Post\" --format csv"
        })
final class VersionsCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "ARTICLE",
            arity = "0..1",
            description =
                    "First digits of the id of any of its versions, their file or address, or an outlet: then all"
                            + " of its.")
    private @Nullable String which;

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

    VersionsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = ledgerOption.openExisting(console)) {
            List<Versions> all = ledger.versions();
            NameOutput output = new NameOutput(format, console.out());
            if (which != null) {
                List<Step> steps = steps(ledger, asked(ledger, which.strip(), all));
                output.print(
                        VersionSheet.steps(steps, color.screen(console)),
                        VersionSheet.stepSheet(steps));
                return Cli.OK;
            }
            if (all.isEmpty()) {
                console.err()
                        .println(
                                "parley: of no article there are several versions, in "
                                        + Summary.count(
                                                ledger.articles().size(), "article", "articles")
                                        + ".");
            }
            output.print(VersionSheet.table(all, color.screen(console)), VersionSheet.sheet(all));
            return Cli.OK;
        }
    }

    private List<Versions> asked(Ledger ledger, String words, List<Versions> all) {
        List<Versions> asked =
                all.stream()
                        .filter(v -> v.articles().stream().anyMatch(article -> is(article, words)))
                        .toList();
        if (asked.isEmpty()) {
            boolean there = ledger.articles().stream().anyMatch(article -> is(article, words));
            throw Refusal.of(
                    spec,
                    there
                            ? "of '" + words + "' there is one version only. All: parley versions"
                            : "no article has an id that begins with, or a file, address or outlet named, '"
                                    + words
                                    + "'. Those with several versions: parley versions");
        }
        return asked;
    }

    private static boolean is(Article article, String words) {
        return article.id().startsWith(words.toLowerCase(Locale.ROOT))
                || article.document().equals(words)
                || words.equalsIgnoreCase(article.outlet())
                || article.url() != null && article.url().toString().equals(words);
    }

    private static List<Step> steps(Ledger ledger, List<Versions> asked) {
        List<Step> steps = new ArrayList<>();
        for (Versions versions : asked) {
            for (int i = 1; i < versions.articles().size(); i++) {
                Article before = versions.articles().get(i - 1);
                Article now = versions.articles().get(i);
                steps.add(
                        new Step(
                                before,
                                now,
                                Difference.betweenVersions(
                                        ledger.entries(before), ledger.entries(now))));
            }
        }
        return steps;
    }
}
