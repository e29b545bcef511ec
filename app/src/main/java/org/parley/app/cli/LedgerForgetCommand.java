package org.parley.app.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.app.print.Letters;
import org.parley.core.text.Article;
import org.parley.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley ledger forget}. */
@Command(
        name = "forget",
        description = {
            "Takes articles out of the ledger for good: the text, what was read in it, what was ruled on its entries."
                    + " A hash and the reason stay, so that they are not kept when they come again.",
            "Without --yes it only says which ones."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley ledger forget \"Daily Rumour\" --reason \"licence ended\"",
            "  parley ledger forget 1a2b3c4d --reason \"a private letter\" --yes"
        })
final class LedgerForgetCommand implements Callable<Integer> {
    private static final int SOME = 10;

    private final Console console;
    private final Clock clock;

    @Parameters(
            paramLabel = "ARTICLE|OUTLET",
            description = "At least six digits of an article's id, or an outlet's name.")
    private String which = "";

    @Option(
            names = "--reason",
            paramLabel = "WORDS",
            required = true,
            description = "Why; it is kept.")
    private String reason = "";

    @Option(names = "--yes", description = "Do it.")
    private boolean sure;

    @Mixin private LedgerOption ledgerOption;

    @Mixin private HelpOption help;

    @Spec private CommandSpec spec;

    LedgerForgetCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = ledgerOption.openExisting(console)) {
            List<Article> articles = ledger.articles(which);
            if (articles.isEmpty()) {
                throw Refusal.of(
                        spec,
                        "no article has an id that begins with, or an outlet named, '"
                                + which
                                + "'. The ids are in: parley entries --format jsonl");
            }
            if (sure) {
                articles.forEach(a -> ledger.forget(a, reason, LocalDate.now(clock)));
            }
            console.out()
                    .println(
                            Summary.count(articles.size(), "article", "articles")
                                    + (sure ? " forgotten:" : " would be forgotten:"));
            articles.stream()
                    .limit(SOME)
                    .forEach(a -> console.out().println("  " + Letters.clean(label(a))));
            if (articles.size() > SOME) {
                console.out().println("  and " + (articles.size() - SOME) + " more");
            }
            if (!sure) {
                console.out().println("Nothing was done. To do it, add --yes.");
            }
            return Cli.OK;
        }
    }

    private static String label(Article article) {
        return article.id().substring(0, 8)
                + "  "
                + article.document()
                + (article.outlet() == null ? "" : ", " + article.outlet())
                + (article.published() == null ? "" : ", " + article.published());
    }
}
