package org.parley.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.app.board.Board;
import org.parley.ledger.Ledger;
import org.parley.ledger.Question;
import org.parley.ledger.history.Position;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley board}. */
@Command(
        name = "board",
        description =
                "Shows the board of the whole ledger: issues by parties, in each cell the latest move, its target and"
                        + " its chain of reporters.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley board",
            "  parley board --since 2025-04-01 --issue crimea",
            "  parley board --as-of 2025-04-20",
            "  parley board --format markdown > board.md",
            "",
            "In a cell: NOT = the text denies the move, ? = it hedges it, (past) = it is told as background.",
            "[Axios <- Bloomberg] = Axios writes that Bloomberg says so; [article] = the article itself says so."
        })
final class BoardCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, markdown, or the entries in the cells as json, jsonl or csv.")
    private Format format = Format.TABLE;

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            converter = Day.class,
            description = "The board as it was on this day: what was published until then.")
    private @Nullable LocalDate asOf;

    @Mixin private FilterOptions filter;

    @Mixin private LedgerOption ledgerOption;

    @Mixin private ColorOption color;

    @Mixin private HelpOption help;

    @Spec private CommandSpec spec;

    BoardCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Question question = filter.question();
        if (asOf != null) {
            question = question.withDates(question.since(), asOf);
        }
        try (Ledger ledger = ledgerOption.openExisting(console)) {
            KnownTalks.check(spec, ledger, question.talks());
            FormerIssues.say(console, ledger, question.issue());
            List<Position> positions =
                    ledger.positions(question, Integer.MAX_VALUE, Integer.MAX_VALUE);
            if (positions.isEmpty()) {
                new NothingFound(console, ledger).say();
            }
            EntryOutput output = new EntryOutput(format, console.out(), color.screen(console));
            output.board(Board.of(positions));
            return Cli.OK;
        }
    }
}
