package org.parley.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.app.print.EntryPage;
import org.parley.app.print.Letters;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Party;
import org.parley.ledger.Ledger;
import org.parley.ledger.Lookup;
import org.parley.ledger.Question;
import org.parley.ledger.contradictions.Told;
import org.parley.ledger.history.Event;
import org.parley.ledger.history.Events;
import org.parley.ledger.history.Place;
import org.parley.ledger.history.Rated;
import org.parley.ledger.issues.IssueRuling;
import org.parley.ledger.rulings.EntryRuling;
import org.parley.ledger.rulings.SourceRatings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley show}. */
@Command(
        name = "show",
        description =
                "Shows one entry with its proof: the paragraph with cue, holder and content marked, the chain of"
                        + " reporters, and the rule that coded it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley show 1a2b3c4d     the first digits of an id are enough; read and entries print them"
        })
final class ShowCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "ENTRY", description = "The entry's id, or its first digits.")
    private String id = "";

    @Mixin private LedgerOption ledgerOption;

    @Mixin private ColorOption color;

    @Mixin private HelpOption help;

    @Spec private CommandSpec spec;

    ShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = ledgerOption.openExisting(console)) {
            Lookup lookup = ledger.entry(id);
            if (lookup instanceof Lookup.Found found) {
                SourceRatings ratings = ledger.sources().ratings();
                console.out()
                        .print(
                                EntryPage.of(
                                        found.entry(),
                                        ratings.of(found.entry().article().outlet()),
                                        event(ledger, found.entry(), ratings),
                                        color.screen(console)));
                for (EntryRuling ruling : ledger.review().rulings(found.entry())) {
                    console.out()
                            .println(
                                    Letters.clean(
                                            "Ruling "
                                                    + ruling.number()
                                                    + " by "
                                                    + ruling.author()
                                                    + ": "
                                                    + ruling));
                }
                for (IssueRuling ruling : ledger.issues().rulings(found.entry())) {
                    console.out()
                            .println(
                                    Letters.clean(
                                            "Ruling on issues "
                                                    + ruling.number()
                                                    + " by "
                                                    + ruling.author()
                                                    + ": on "
                                                    + ruling.name()
                                                    + " ("
                                                    + ruling
                                                    + ")"));
                }
                return Cli.OK;
            }
            if (lookup instanceof Lookup.Ambiguous several) {
                throw refusal(
                        several.count()
                                + " entries start with '"
                                + id
                                + "': "
                                + String.join(", ", several.ids())
                                + (several.count() > several.ids().size() ? ", ..." : "")
                                + ". Give more digits");
            }
            throw refusal(
                    "no entry starts with '" + id + "'. The ids are listed by: parley entries");
        }
    }

    /**
     * What the entry, as it stands, tells of; empty if it has no party or issue, or is ruled wrong.
     */
    private static Optional<Rated> event(Ledger ledger, Entry asRead, SourceRatings ratings) {
        Optional<Entry> standing =
                ledger.entries(asRead.article()).stream()
                        .filter(entry -> entry.id().equals(asRead.id()))
                        .findFirst();
        return standing.flatMap(
                entry -> {
                    @Nullable Party party = entry.party();
                    @Nullable String issue = entry.issue();
                    if (party == null || issue == null) {
                        return Optional.empty();
                    }
                    List<Told> told =
                            ledger
                                    .told(
                                            Question.everything()
                                                    .withParty(party.name())
                                                    .withIssue(issue))
                                    .stream()
                                    .filter(one -> Place.of(one.entry()).equals(Place.of(entry)))
                                    .toList();
                    List<Event> events =
                            Events.of(told).stream()
                                    .filter(event -> event.entries().contains(entry.id()))
                                    .toList();
                    return Rated.of(events, told, ratings::of).stream().findFirst();
                });
    }

    private ParameterException refusal(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
