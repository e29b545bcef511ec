package org.parley.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.core.entry.Polarity;
import org.parley.core.text.Article;
import org.parley.ledger.contradictions.Told;

@ParameterizedClass
@EnumSource(Database.class)
class FoldingTest {
    private static final String REPORT =
            """
            The dockers' union of Halmar rejected the port's offer of four percent on Monday night after nine hours of talks.
            Its delegates voted by show of hands in the old fish hall, where the fans had been switched off to save the voices.
            The port had put the paper on the table at noon and called it the last one before the season of the grain ships.
            Both sides meet again on Thursday before the conciliator, who has asked for a room with two doors and no clock.
            """;

    private static final String OTHER =
            """
            A strike at the quays of Halmar drew nearer when union delegates turned down what the harbour's owners had to say about pay.
            Speakers at the meeting complained of night work, of old cranes and of a canteen that closes before the second shift.
            The owners said through a lawyer that they regretted the vote and that the figures had been worked out with great care.
            """;

    static final Article WIRE = article("wire", "Wire", REPORT, 5);
    static final Article POST = article("post", "Post", "HALMAR, May 6 (Wire) - " + REPORT, 6);
    private static final Article COURIER = article("courier", "Courier", OTHER, 6);

    @Parameter Database database;

    @TempDir Path folder;

    private Ledger ledger;

    private static Article article(String name, String outlet, String text, int day) {
        return Article.of(name, text).withOutlet(outlet).withPublished(LocalDate.of(2031, 5, day));
    }

    @BeforeEach
    void open() {
        ledger = database.place(folder, "folding").open();
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    static void keep(Ledger ledger, Article article) {
        String cue = article.text().contains("rejected") ? "rejected" : "turned down";
        Entry entry =
                new Entry(
                        Entry.idOf(article.id(), Samples.passage(article, cue), 0),
                        article,
                        new Party("union", null),
                        null,
                        Move.REJECT,
                        null,
                        "pay",
                        null,
                        Samples.passage(article, cue),
                        Samples.passage(article, cue),
                        List.of(),
                        Polarity.POSITIVE,
                        Certainty.STATED,
                        null,
                        false,
                        null,
                        null,
                        null,
                        "reject",
                        1,
                        List.of());
        ledger.keep(article, List.of(), List.of(entry), List.of());
    }

    /** The document of each entry's report, by the document of its article. */
    private static Map<String, String> reports(Ledger ledger) {
        Map<String, String> names = new TreeMap<>();
        ledger.articles().forEach(a -> names.put(a.id(), a.document()));
        Map<String, String> reports = new TreeMap<>();
        for (Told told : ledger.told(Question.everything())) {
            reports.put(told.entry().article().document(), names.get(told.report()));
        }
        return reports;
    }

    @Test
    void told_copyOfAnotherArticle_isItsReport() {
        keep(ledger, WIRE);
        keep(ledger, POST);
        keep(ledger, COURIER);
        assertEquals(Map.of("wire", "wire", "post", "wire", "courier", "courier"), reports(ledger));
    }

    @Test
    void told_copiesKeptInAnotherOrder_areTheSame() {
        keep(ledger, COURIER);
        keep(ledger, POST);
        assertEquals(Map.of("post", "post", "courier", "courier"), reports(ledger));
        keep(ledger, WIRE);
        assertEquals(Map.of("wire", "wire", "post", "wire", "courier", "courier"), reports(ledger));
    }

    @Test
    void told_firstArticleKeptTwice_staysTheFirst() {
        keep(ledger, WIRE);
        keep(ledger, POST);
        keep(ledger, WIRE.withTitle("Dockers say no"));
        assertEquals(Map.of("wire", "wire", "post", "wire"), reports(ledger));
    }
}
