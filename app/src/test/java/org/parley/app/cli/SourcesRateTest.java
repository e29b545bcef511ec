package org.parley.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.core.entry.Passage;
import org.parley.core.entry.Polarity;
import org.parley.core.text.Article;
import org.parley.core.text.Span;
import org.parley.ledger.Ledger;
import org.parley.ledger.LedgerPlace;

/** {@code parley sources rate} and what follows from it, as a user meets it. */
class SourcesRateTest {
    @TempDir Path folder;

    private Program program = new Program(Path.of(""), "");

    @BeforeEach
    void open() {
        program = new Program(folder, folder.resolve("ledger.db").toString());
        program.keep("Wire", "2031-05-04", "Sorran accepts a corridor.");
    }

    @Test
    void rate_outlet_shownInSourcesHistoryAndShow() {
        String show = program.run("show", program.idOf("accepts"));
        assertTrue(show.contains("  reliability F, cannot be judged\n"), show);
        assertTrue(show.contains("  credibility 3, possibly true: 1 outlet, 1 origin\n"), show);
        assertEquals(
                "Rating 1 holds: sources rate \"Wire\" B (usually reliable). To take it back: parley"
                        + " sources undo 1\n",
                program.run("sources", "rate", "wire", "b", "--reason", "seldom wrong"));
        assertTrue(program.run("sources").contains("1 report   B  Wire <- (its own voice)\n"));
        assertTrue(program.run("history", "sorran").contains("[Wire] 1 outlet, 1 origin B3\n"));
        program.keep("Post", "2031-05-05", "Sorran rejects the corridor.");
        String csv = program.run("history", "sorran", "--format", "csv");
        assertTrue(csv.lines().findFirst().orElse("").endsWith(",reliability,credibility"), csv);
        assertTrue(csv.lines().toList().get(1).endsWith(",B,4"), csv);
        assertTrue(csv.lines().toList().get(2).endsWith(",F,4"), csv);
        show = program.run("show", program.idOf("rejects"));
        assertTrue(show.contains("  credibility 4, doubtful: 1 outlet, 1 origin\n"), show);
        program.run("rule", program.idOf("rejects"), "--wrong");
        assertTrue(
                program.run("history", "sorran").contains(" origin B3\n"),
                "ruled wrong it is no rival");
    }

    /** As history has it, and for the same event the same. */
    @Test
    void timelineChangesDeadlines_rateAsHistoryDoes() {
        program.run("sources", "rate", "Wire", "B");
        program.keep("Post", "2031-05-05", "Sorran rejects the corridor.");
        keepDeadline();
        for (String question : List.of("timeline", "changes --since 2031-05-01", "deadlines")) {
            for (String format : List.of("csv", "jsonl", "json", "markdown", "table")) {
                String printed = asked(question, format);
                for (String found : rated(question, format)) {
                    assertTrue(printed.contains(found), question + " " + format + printed);
                }
            }
        }
        // What contradicts counts, also if it is not asked for.
        String accepted = program.run("timeline", "--move", "accept", "--format", "csv");
        assertTrue(accepted.lines().toList().get(1).endsWith(",B,4"), accepted);
        assertEquals(
                program.run("history", "Sorran"), program.run("timeline", "--party", "Sorran"));
    }

    private static List<String> rated(String question, String format) {
        boolean deadline = question.equals("deadlines");
        return switch (format) {
            case "csv" -> List.of("reliability,credibility", deadline ? ",B,3," : ",F,4");
            case "jsonl", "json" ->
                    List.of(
                            deadline
                                    ? "\"reliability\":\"B\",\"credibility\":3"
                                    : "\"reliability\":\"F\",\"credibility\":4");
            case "markdown" ->
                    List.of("| reliability | credibility |", deadline ? "| B | 3 |" : "| F | 4 |");
            default -> List.of(deadline ? "1 origin B3\n" : "1 origin F4\n");
        };
    }

    private String asked(String question, String format) {
        List<String> words = new ArrayList<>(List.of(question.split(" ")));
        words.addAll(List.of("--format", format));
        return program.run(words.toArray(String[]::new));
    }

    private void keepDeadline() {
        Article article =
                Article.of("due.txt", "Norway gives them until Friday.")
                        .withOutlet("Wire")
                        .withPublished(LocalDate.of(2031, 5, 7));
        Passage all = Passage.of(article.text(), new Span(0, article.text().length()));
        Entry entry =
                new Entry(
                        Entry.idOf(article.id(), all, 0),
                        article,
                        new Party("Norway", null),
                        null,
                        Move.DEADLINE,
                        null,
                        "talks",
                        null,
                        all,
                        all,
                        List.of(),
                        Polarity.POSITIVE,
                        Certainty.STATED,
                        null,
                        false,
                        null,
                        null,
                        LocalDate.of(2031, 5, 9),
                        "rule",
                        1,
                        List.of());
        try (Ledger ledger = LedgerPlace.parse(program.ledger()).open()) {
            ledger.keep(article, List.of(), List.of(entry), List.of());
        }
    }

    @Test
    void clearAndUndo_backToWhatWasSaidBefore() {
        program.run("sources", "rate", "Wire", "B");
        program.run("sources", "rate", "Wire", "D", "--reason", "wrong twice");
        assertEquals(
                "Rating 2 is taken back: sources rate \"Wire\" D\n",
                program.run("sources", "undo"));
        assertEquals(
                "1 rating of Wire taken back. It is now F (cannot be judged).\n",
                program.run("sources", "rate", "wire", "--clear"));
        program.run(2, "sources", "rate", "wire", "--clear");
        assertTrue(program.said().contains("no rating of 'wire' holds"), program.said());
        program.run(2, "sources", "undo");
        assertTrue(program.said().contains("no rating holds"), program.said());
        String all = program.run("sources", "ratings");
        assertTrue(
                all.contains("2  sources rate \"Wire\" D (not usually reliable) by ana 2031-07-01"),
                all);
        assertEquals(3, program.run("sources", "ratings", "--format", "csv").lines().count());
    }

    @Test
    void rate_wrongArguments_exitTwoWithWayOut() {
        program.run(2, "sources", "rate", "Past", "B");
        assertTrue(program.said().contains("no article is of an outlet named 'Past'"));
        program.run(2, "sources", "rate", "Wire");
        assertTrue(program.said().contains("say one thing: a letter from A to F, or --clear"));
        program.run(2, "sources", "rate", "Wire", "B", "--clear");
        program.run(2, "sources", "rate", "Wire", "G");
        assertTrue(program.said().contains("[A, B, C, D, E, F]"), program.said());
        program.run(0, "sources", "ratings");
        assertTrue(program.said().contains("no outlet was rated yet"), program.said());
    }

    @Test
    void read_withATalksFile_itsRatingsHoldUnlessAnAnalystRates() throws IOException {
        Path talks = folder.resolve("talks.yaml");
        String yaml =
                "talks: corridor\noutlets:\n  - name: The Wire\n    aliases: [Wire]\n    reliability: %s\n";
        Files.writeString(talks, yaml.formatted("C"));
        program.run("reread", "--talks", talks.toString(), "--dry-run");
        assertTrue(program.run("sources").contains("  F  Wire"));
        program.run("reread", "--talks", talks.toString());
        assertTrue(program.run("sources").contains("  C  Wire"));
        program.run("sources", "rate", "Wire", "A");
        Files.writeString(talks, yaml.formatted("E"));
        Path again = Files.writeString(folder.resolve("b.txt"), "Sorran rejects it.");
        program.run("read", "--talks", talks.toString(), again.toString());
        assertTrue(program.run("sources").contains("  A  Wire"));
        program.run("sources", "rate", "Wire", "--clear");
        assertTrue(program.run("sources").contains("  E  Wire"));
    }
}
