package org.parley.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.app.print.HitList;
import org.parley.app.print.HitSheets;
import org.parley.app.print.Screen;
import org.parley.ledger.Ledger;
import org.parley.ledger.search.Found;
import org.parley.ledger.search.QueryException;
import org.parley.ledger.search.SearchQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley search}. */
@Command(
        name = "search",
        description = {
            "Finds the articles that have all these words in their title or text. The newest come first, those without a date last.",
            "",
            "An argument of several words is a phrase, as is what stands between quotation marks. negotia* stands for all words"
                    + " that begin so (three letters or more). A word or a phrase with - before it is excluded. Capitals and"
                    + " marks do not count: zelensky finds Zelensk\u00FD, russia finds Russia's."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley search ceasefire \"peace plan\"",
            "  parley search 'negotia*' -Norway --since 2025-04-01 --limit 50",
            "  parley search sanctions --party Russia --move reject --format csv"
        })
final class SearchCommand implements Callable<Integer> {
    private static final Pattern SPACE = Pattern.compile("\\s");

    private final Console console;

    @Parameters(
            paramLabel = "WORDS",
            arity = "1..*",
            description = "What the articles must have; with - before it, what they must not have.")
    private List<String> words = List.of();

    @Option(
            names = "--outlet",
            paramLabel = "NAME",
            description = "Only articles of this outlet, in upper or lower case.")
    private @Nullable String outlet;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many articles at most; otherwise 20.")
    private int limit;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = Format.CHOICE)
    private Format format = Format.TABLE;

    @Mixin private FilterOptions filter;

    @Mixin private LedgerOption ledgerOption;

    @Mixin private ColorOption color;

    /** No -h: it would be the start of -hungary. */
    @Option(names = "--help", usageHelp = true, description = "Show this help.")
    private boolean help;

    @Spec private CommandSpec spec;

    SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (limit < 1) {
            throw Refusal.of(spec, "--limit " + limit + " shows nothing; take 1 or more");
        }
        SearchQuery query = query();
        try (Ledger ledger = ledgerOption.openExisting(console)) {
            KnownTalks.check(spec, ledger, filter.question().talks());
            FormerIssues.say(console, ledger, filter.question().issue());
            Found found = ledger.search(query, filter.question(), outlet, limit);
            say(found, ledger);
            print(found, color.screen(console));
            return Cli.OK;
        }
    }

    private SearchQuery query() {
        for (String word : words) {
            // They come here because words may begin with -.
            if (word.startsWith("--")) {
                throw Refusal.of(
                        spec,
                        "there is no option '" + word + "'; a word is excluded by one - only");
            }
        }
        try {
            return SearchQuery.parse(
                    words.stream().map(SearchCommand::part).collect(Collectors.joining(" ")));
        } catch (QueryException e) {
            throw Refusal.of(spec, "cannot search: " + e.getMessage());
        }
    }

    /** The shell took the quotation marks of "peace plan" away. */
    private static String part(String argument) {
        if (argument.indexOf('"') >= 0 || !SPACE.matcher(argument.strip()).find()) {
            return argument;
        }
        boolean minus = argument.startsWith("-");
        return (minus ? "-" : "") + '"' + argument.substring(minus ? 1 : 0) + '"';
    }

    private void say(Found found, Ledger ledger) {
        if (found.more()) {
            console.err()
                    .println(
                            "parley: these are the newest "
                                    + limit
                                    + "; there are more: --limit "
                                    + 5L * limit);
        } else if (found.hits().isEmpty()) {
            if (ledger.articles().isEmpty()) {
                new NothingFound(console, ledger).say();
            } else {
                console.err().println("parley: no article matches.");
            }
        }
    }

    private void print(Found found, Screen screen) {
        console.out()
                .print(
                        switch (format) {
                            case TABLE -> HitList.of(found.hits(), screen);
                            case MARKDOWN -> HitSheets.markdown(found.hits());
                            case JSON -> HitSheets.hits(found.hits()).json();
                            case JSONL -> HitSheets.hits(found.hits()).jsonl();
                            case CSV -> HitSheets.hits(found.hits()).csv();
                        });
    }
}
