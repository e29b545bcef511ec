package org.parley.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.core.actor.Actor;
import org.parley.core.entry.Entry;
import org.parley.core.entry.EntryJson;
import org.parley.core.entry.Move;
import org.parley.core.entry.SourceChain;
import org.parley.core.text.Article;
import org.parley.ledger.names.Place;
import org.parley.ledger.names.UnresolvedName;
import org.parley.ledger.names.UnresolvedName.Reason;

@ParameterizedClass
@EnumSource(Database.class)
class LedgerTest {
    private static final Actor WIRE =
            new Actor(
                    "Wire",
                    Actor.Kind.BODY,
                    List.of("Wire", "the Wire"),
                    3,
                    Samples.passage(Samples.TALKS, "Wire"),
                    null,
                    Actor.Basis.NONE,
                    List.of());

    @Parameter Database database;

    @TempDir Path folder;

    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = database.place(folder, "ledger").open();
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void keep_everyField_comesBackEqual() {
        keepTalks();
        assertEquals(
                List.of(Samples.demand(), Samples.refusal()),
                ledger.entries(Question.everything()));
        assertEquals(List.of(Samples.chain()), ledger.chains(Samples.TALKS.id()));
        assertEquals(List.of(Samples.TALKS), ledger.articles());
        assertEquals(
                List.of(
                        unresolved("Wire", Reason.NO_SIDE, 3, "Wire"),
                        unresolved("an \"envoy\", é", Reason.REPORTER, 1, "told")),
                ledger.names().unresolved());
    }

    @Test
    void keep_articleWithAllMetadata_comesBackEqual() {
        Article article =
                new Article(
                        "https://a/b?c",
                        "A \uD83D\uDD4A\r\n\ttext",
                        "Axios",
                        "Title",
                        "Author",
                        LocalDate.of(2025, 4, 24),
                        URI.create("https://a/b?c"),
                        "cs",
                        true);
        ledger.keep(article, List.of(), List.of(), List.of());
        assertEquals(List.of(article), ledger.articles());
    }

    @Test
    void keepUnread_thenRead_countedOnce() {
        assertTrue(ledger.keepUnread(Samples.TALKS, "in French"));
        assertTrue(ledger.keepUnread(Samples.TALKS, "in French"));
        assertEquals(Map.of("in French", 1), ledger.summary().unread());
        assertTrue(ledger.keepUnread(Samples.TALKS, "in German"));
        assertEquals(List.of(), ledger.articles());
        assertEquals(Map.of("in German", 1), ledger.summary().unread());
        assertEquals(0, ledger.summary().articles());

        assertEquals(
                Keeping.REPLACED,
                ledger.keep(Samples.TALKS, List.of(), List.of(), List.of()),
                "also when nothing was found in it");
        assertEquals(Map.of(), ledger.summary().unread());
        assertEquals(List.of(Samples.TALKS), ledger.articles());
    }

    @Test
    void keepUnread_articleWasRead_staysAsItIs() {
        keepTalks();
        assertFalse(ledger.keepUnread(Samples.TALKS, "in French"));
        assertEquals(2, ledger.summary().entries());
        assertEquals(Map.of(), ledger.summary().unread());
    }

    @Test
    void knows_address_onlyWhatWasRead() {
        URI read = URI.create("https://post.example/a?b=%C3%A9");
        URI unread = URI.create("https://post.example/fr");
        ledger.keep(at(read), List.of(), List.of(), List.of());
        ledger.keepUnread(at(unread), "in French");
        assertTrue(ledger.knows(read));
        assertFalse(ledger.knows(unread), "another Parley, or --language, may read it");
        assertFalse(ledger.knows(URI.create("https://post.example/")));
    }

    @Test
    void keep_sameReadingTwice_changesNothing() {
        assertEquals(Keeping.ADDED, keepTalks());
        assertEquals(Keeping.UNCHANGED, keepTalks());
        assertEquals(2, ledger.summary().entries());
        assertEquals(1, ledger.summary().attributions());
    }

    @Test
    void keep_sameWordsByAnotherChain_replaced() {
        keepTalks();
        SourceChain kept = Samples.chain();
        SourceChain nobody = new SourceChain(kept.attribution(), List.of());
        for (SourceChain other : List.of(nobody, kept)) {
            assertEquals(
                    Keeping.REPLACED,
                    ledger.keep(Samples.TALKS, List.of(other), List.of(), List.of()));
            assertEquals(List.of(other), ledger.chains(Samples.TALKS.id()));
        }
    }

    @Test
    void keep_anotherReading_replacesThatArticleOnly() {
        Article other = Article.of("other.txt", "Karvelia agreed.");
        Entry kept = Samples.entry(other, "Karvelia", Move.ACCEPT, null, "agreed");
        ledger.keep(other, List.of(), List.of(kept), List.of());
        keepTalks();
        assertEquals(
                Keeping.REPLACED,
                ledger.keep(Samples.TALKS, List.of(), List.of(Samples.refusal()), List.of(WIRE)));
        assertEquals(List.of(kept, Samples.refusal()), ledger.entries(Question.everything()));
        assertEquals(List.of(), ledger.chains(Samples.TALKS.id()));
        assertEquals(
                List.of(unresolved("Wire", Reason.NO_SIDE, 3, "Wire")),
                ledger.names().unresolved());
    }

    @Test
    void keep_sameArticleUnderTwoLabels_orderDoesNotShow() {
        Article a = Article.of("a.txt", "Karvelia agreed.");
        Article b = Article.of("b.txt", "Karvelia agreed.");
        for (Article article : List.of(b, a, b)) {
            Entry entry = Samples.entry(article, "Karvelia", Move.ACCEPT, null, "agreed");
            ledger.keep(article, List.of(), List.of(entry), List.of());
        }
        assertEquals(List.of(a), ledger.articles());
        assertEquals("a.txt", ledger.entries(Question.everything()).get(0).article().document());
    }

    @Test
    void keep_inAnyOrder_sameAnswers() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            articles.add(
                    Article.of(i + ".txt", "Karvelia agreed, then agreed " + i)
                            .withPublished(i % 3 == 0 ? null : LocalDate.of(2031, 1, 1 + i % 2)));
        }
        List<String> first = answers("first", articles);
        Collections.shuffle(articles, new Random(7));
        assertEquals(first, answers("second", articles));
    }

    private List<String> answers(String name, List<Article> articles) {
        try (Ledger fresh = database.place(folder, name).open()) {
            for (Article article : articles) {
                Entry entry = Samples.entry(article, "Karvelia", Move.ACCEPT, null, "agreed");
                fresh.keep(article, List.of(), List.of(entry), List.of());
            }
            return fresh.entries(Question.everything()).stream().map(EntryJson::line).toList();
        }
    }

    @Test
    void keep_entryOfAnotherArticle_refusedAndNothingKept() {
        Article other = Article.of("other.txt", "Karvelia agreed.");
        assertThrows(
                IllegalArgumentException.class,
                () -> ledger.keep(other, List.of(), List.of(Samples.demand()), List.of()));
        assertEquals(List.of(), ledger.articles());
    }

    @Test
    void keep_oneIdTwice_refused() {
        List<Entry> twice = List.of(Samples.demand(), Samples.demand());
        assertThrows(
                IllegalArgumentException.class,
                () -> ledger.keep(Samples.TALKS, List.of(), twice, List.of()));
    }

    @Test
    void entries_filtered_allConditionsHold() {
        keepTalks();
        Article later =
                Article.of("later.txt", "Sorran offers to pull back. Sorran vows to stay.")
                        .withPublished(LocalDate.of(2031, 6, 1));
        Entry offer = Samples.entry(later, "Sorran", Move.OFFER, "Border line", "offers");
        Entry vow = Samples.entry(later, "Sorran", Move.COMMIT, "a border_line", "vows");
        ledger.keep(later, List.of(), List.of(vow, offer), List.of());
        Question all = Question.everything();
        assertEquals(List.of(Samples.demand(), Samples.refusal(), offer, vow), ledger.entries(all));
        assertEquals(3, ledger.entries(all.withParty("sORRAN")).size());
        assertEquals(3, ledger.entries(all.withParty("sor")).size());
        assertEquals(
                List.of(offer, vow),
                ledger.entries(
                        all.withIssue("border")
                                .withParty("Sorran")
                                .withMoves(Set.of(Move.OFFER, Move.COMMIT))));
        assertEquals(List.of(vow), ledger.entries(all.withIssue("r_l")));
        assertEquals(List.of(Samples.demand()), ledger.entries(all.withIssue("100%")));
        assertEquals(List.of(), ledger.entries(all.withIssue("' or '1'='1")));
        assertEquals(List.of(Samples.demand()), ledger.entries(all.withTalks("BORDER")));
        assertEquals(List.of(), ledger.entries(all.withTalks("bord")));
        LocalDate may4 = LocalDate.of(2031, 5, 4);
        assertEquals(2, ledger.entries(all.withDates(may4, may4)).size());
        assertEquals(List.of(offer, vow), ledger.entries(all.withDates(may4.plusDays(1), null)));
    }

    @Test
    void entry_uniquePrefix_found() {
        keepTalks();
        String id = Samples.demand().id();
        assertEquals(new Lookup.Found(Samples.demand()), ledger.entry(id));
        assertEquals(
                new Lookup.Found(Samples.demand()),
                ledger.entry(" " + id.substring(0, 8).toUpperCase()));
    }

    @Test
    void entry_sharedPrefix_ambiguous() {
        String text = "agreed ".repeat(40);
        Article article = Article.of("many.txt", text);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Entry entry = Samples.entry(article, null, Move.ACCEPT, null, "agreed");
            entries.add(
                    new Entry(
                            String.format("ab%030d", i),
                            article,
                            null,
                            null,
                            Move.ACCEPT,
                            null,
                            null,
                            null,
                            entry.cue(),
                            entry.evidence(),
                            List.of(),
                            entry.polarity(),
                            entry.certainty(),
                            null,
                            false,
                            null,
                            null,
                            null,
                            "rule",
                            1,
                            List.of()));
        }
        ledger.keep(article, List.of(), entries, List.of());
        Lookup.Ambiguous several = assertInstanceOf(Lookup.Ambiguous.class, ledger.entry("ab"));
        assertEquals(40, several.count());
        assertEquals(10, several.ids().size());
    }

    @Test
    void entry_unknownOrNoId_missing() {
        keepTalks();
        assertEquals(new Lookup.Missing(), ledger.entry("00000000"));
        assertEquals(new Lookup.Missing(), ledger.entry("%"));
        assertEquals(new Lookup.Missing(), ledger.entry(""));
    }

    @Test
    void summary_afterKeeping_counts() {
        keepTalks();
        LedgerSummary summary = ledger.summary();
        assertEquals(database.place(folder, "ledger").toString(), summary.place().toString());
        assertEquals(
                List.of(1, 1, 2, 2, LedgerPlace.SCHEMA),
                List.of(
                        summary.articles(),
                        summary.attributions(),
                        summary.entries(),
                        summary.unresolved(),
                        summary.schema()));
        assertTrue(summary.bytes() > 0);
    }

    @Test
    void closed_used_saysSo() {
        ledger.close();
        LedgerException failure = assertThrows(LedgerException.class, () -> ledger.articles());
        assertTrue(
                failure.getMessage()
                        .startsWith("cannot read the ledger " + database.place(folder, "ledger")),
                failure.getMessage());
    }

    private static Article at(URI address) {
        return new Article("a", "Talks.", null, null, null, null, address, "en", false);
    }

    private Keeping keepTalks() {
        return ledger.keep(
                Samples.TALKS,
                List.of(Samples.chain()),
                List.of(Samples.refusal(), Samples.demand()),
                List.of(WIRE));
    }

    private static UnresolvedName unresolved(
            String name, Reason reason, int mentions, String first) {
        Place place = new Place(Samples.TALKS, Samples.span(Samples.TALKS, first));
        return new UnresolvedName(name, reason, mentions, 1, place, List.of());
    }
}
