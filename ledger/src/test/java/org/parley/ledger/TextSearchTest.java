package org.parley.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.text.Article;
import org.parley.ledger.rulings.Correction;
import org.parley.ledger.rulings.EntryRuling;
import org.parley.ledger.search.Found;
import org.parley.ledger.search.Hit;
import org.parley.ledger.search.SearchQuery;

@ParameterizedClass
@EnumSource(Database.class)
class TextSearchTest {
    private static final String NAME = "search";
    private static final Question ALL = Question.everything();
    private static final int MANY = 1000;

    @Parameter Database database;

    @TempDir Path folder;

    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = database.place(folder, NAME).open();
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private static Article article(String name, @Nullable LocalDate day, String text) {
        return Article.of(name, text).withOutlet("Wire").withPublished(day);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2031, 5, day);
    }

    private void keep(Article... articles) {
        for (Article article : articles) {
            ledger.keep(article, List.of(), List.of(), List.of());
        }
    }

    private static List<String> documents(Found found) {
        return found.hits().stream().map(hit -> hit.article().document()).toList();
    }

    private List<String> search(String query) {
        return documents(ledger.search(SearchQuery.parse(query), ALL, null, MANY));
    }

    @Test
    void search_wordsPhrasesStartsAndExclusions_found() {
        keep(
                article("a", day(1), "The peace plan of Zelensk\u00FD was read out in Halmar."),
                article("b", day(2), "A plan for peace: Russia\u2019s envoy said no.")
                        .withTitle("Cease-fire in doubt"),
                article("c", day(3), "Planners of peaceful quays. the Peace\nPLAN stands"));
        assertEquals(List.of("c", "b", "a"), search("peace plan"));
        assertEquals(List.of("c", "a"), search("\"peace plan\""));
        assertEquals(List.of("c"), search("\"peace plan\" -zelensky"));
        assertEquals(List.of("b"), search("peace -\"peace plan\""));
        assertEquals(List.of("a"), search("ZELENSKY -plann* -peacef*"));
        assertEquals(List.of("c"), search("plann*"));
        assertEquals(List.of("c", "b", "a"), search("pla*"));
        assertEquals(List.of("b"), search("russia"));
        assertEquals(List.of("b"), search("cease-fire russia"));
        assertEquals(List.of("b"), search("cease*"));
        assertEquals(List.of(), search("\"doubt a plan\""));
        assertEquals(List.of(), search("ukraine"));
        assertEquals(List.of(), search("plan \"fire cease\""));
    }

    @Test
    void search_wordsOfQueryLanguages_areWords() {
        keep(article("a", day(1), "Neither AND nor OR, NOT NEAR the title: text 'x' {y} (z) ^q"));
        assertEquals(List.of("a"), search("and or not near"));
        assertEquals(List.of("a"), search("title: 'x' {y} (z) ^q -absent"));
        assertEquals(List.of("a"), search("text' | !! & <-> \\ ; -- %"));
    }

    @Test
    void search_order_newestFirstUnknownDatesLastThenId() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            @Nullable LocalDate day = i % 4 == 0 ? null : day(1 + i % 4);
            articles.add(article("n" + i, day, "quay " + i));
        }
        Collections.shuffle(articles, new Random(3));
        keep(articles.toArray(Article[]::new));
        List<String> order =
                articles.stream()
                        .sorted(
                                Comparator.comparing(
                                                Article::published,
                                                Comparator.nullsLast(Comparator.reverseOrder()))
                                        .thenComparing(Article::id))
                        .map(Article::document)
                        .toList();
        assertEquals(order, search("quay"));
        Found five = ledger.search(SearchQuery.parse("quay"), ALL, null, 5);
        assertEquals(order.subList(0, 5), documents(five));
        assertTrue(five.more());
        assertTrue(ledger.search(SearchQuery.parse("quay"), ALL, null, 11).more());
        assertEquals(false, ledger.search(SearchQuery.parse("quay"), ALL, null, 12).more());
    }

    @Test
    void search_rareAndFrequentWordsOfManyArticles_allInOrder() {
        List<String> order = new ArrayList<>();
        for (int i = 0; i < 230; i++) {
            String rare = i == 3 || i == 25 || i == 229 ? " rare" : "";
            keep(article("n" + i, LocalDate.of(2030, 1, 1).plusDays(i), "quay " + i + rare));
            order.add(0, "n" + i);
        }
        assertEquals(order, search("quay"));
        assertEquals(List.of("n229", "n25", "n3"), search("rare"));
        assertEquals(
                List.of("n25"),
                documents(
                        ledger.search(
                                SearchQuery.parse("rare"),
                                ALL.withDates(LocalDate.of(2030, 1, 10), LocalDate.of(2030, 8, 1)),
                                null,
                                MANY)));
    }

    @Test
    void search_daysAndOutlet_asAsked() {
        keep(
                article("none", null, "quay"),
                article("a", day(1), "quay").withOutlet("Meridian Post"),
                article("b", day(2), "quay"),
                article("c", day(3), "quay").withOutlet(null));
        SearchQuery quay = SearchQuery.parse("quay");
        assertEquals(
                List.of("c", "b"),
                documents(ledger.search(quay, ALL.withDates(day(2), null), null, MANY)));
        assertEquals(
                List.of("b", "a"),
                documents(ledger.search(quay, ALL.withDates(null, day(2)), null, MANY)));
        assertEquals(
                List.of("b"),
                documents(ledger.search(quay, ALL.withDates(day(2), day(2)), null, MANY)));
        assertEquals(List.of("a"), documents(ledger.search(quay, ALL, " meridian POST", MANY)));
        assertEquals(List.of(), documents(ledger.search(quay, ALL, "meridian", MANY)));
    }

    @Test
    void search_question_articlesWithSuchAnEntryAsRuled() {
        Article quay = article("quay", day(1), "Sorran refused the quay and Karvelia agreed.");
        Article pay = article("pay", day(2), "Sorran agreed on the quay.");
        Entry refused = Samples.entry(quay, "Sorran", Move.REJECT, "quay", "refused");
        ledger.keep(
                quay,
                List.of(),
                List.of(refused, Samples.entry(quay, "Karvelia", Move.ACCEPT, "quay", "agreed")),
                List.of());
        ledger.keep(
                pay,
                List.of(),
                List.of(Samples.entry(pay, "Sorran", Move.ACCEPT, "pay", "agreed")),
                List.of());
        SearchQuery sorran = SearchQuery.parse("sorran");
        Found all = ledger.search(sorran, ALL, null, MANY);
        assertEquals(List.of(1, 2), all.hits().stream().map(Hit::entries).toList());
        Question rejects = ALL.withParty("sorran").withMoves(Set.of(Move.REJECT));
        assertEquals(List.of("quay"), documents(ledger.search(sorran, rejects, null, MANY)));
        assertEquals(
                List.of("pay"), documents(ledger.search(sorran, ALL.withIssue("pay"), null, MANY)));
        ledger.review()
                .rule(
                        EntryRuling.on(
                                refused,
                                EntryRuling.Kind.WRONG,
                                Correction.NONE,
                                "ana",
                                null,
                                Instant.EPOCH));
        assertEquals(List.of(), documents(ledger.search(sorran, rejects, null, MANY)));
        all = ledger.search(sorran, ALL, null, MANY);
        assertEquals(List.of(1, 1), all.hits().stream().map(Hit::entries).toList());
    }

    @Test
    void keep_articleAgain_foundByItsNewTitleOnly() {
        keep(article("a", day(1), "quay").withTitle("Old words"));
        keep(article("a", day(1), "quay").withTitle("New words"));
        assertEquals(List.of("a"), search("new words quay"));
        assertEquals(List.of(), search("old"));
    }

    @Test
    void keepUnread_thenRead_foundOnceRead() {
        Article article = article("a", day(1), "quay");
        ledger.keepUnread(article, "in French");
        assertEquals(List.of(), search("quay"));
        keep(article);
        assertEquals(List.of("a"), search("quay"));
    }

    @Test
    void forget_article_notFoundAndOthersAre() {
        Article one = article("a", day(1), "quay secrets");
        keep(one, article("b", day(1), "quay"));
        ledger.forget(one, "licence ended", day(9));
        assertEquals(List.of("b"), search("quay"));
        assertEquals(List.of(), search("secrets"));
        assertEquals(List.of(), ledger.check().damages());
    }

    @Test
    void open_ledgerThatCouldNotBeSearched_itsArticlesAreFound() throws SQLException {
        Article unread = article("unread", day(3), "quay");
        keep(article("a", day(1), "The old quay").withTitle("Peace"), article("b", null, "quay"));
        ledger.keepUnread(unread, "in French");
        ledger.close();
        String history = database == Database.SQLITE ? "flyway" : "parley";
        String words = database == Database.SQLITE ? "search_words" : "search";
        // What a Parley of schema 17 left, its search lost.
        database.damage(folder, NAME, "drop table revision");
        database.damage(folder, NAME, "alter table ruling drop column author");
        for (String statement :
                List.of(
                        "drop index current_entry_by_cell",
                        "drop index current_entry_by_issue",
                        "drop index current_entry_by_place",
                        "drop index current_entry_by_late_day",
                        "drop index current_entry_by_confidence",
                        "drop index article_read_by_date",
                        "drop index entry_ruling_by_entry",
                        "drop table contradiction",
                        "drop table reviewed_entry",
                        "drop table day_count",
                        "drop table reporting",
                        "drop table reporting_in_report")) {
            database.damage(folder, NAME, statement);
        }
        database.damage(
                folder,
                NAME,
                "delete from "
                        + history
                        + "_schema_history where version in ('18', '19') or version is null");
        database.damage(folder, NAME, "delete from " + words);
        database.damage(folder, NAME, "delete from search");
        open();
        assertEquals(List.of("a", "b"), search("quay"));
        assertEquals(List.of("a"), search("\"old quay\" peace"));
        assertEquals(List.of(), ledger.check().damages());
    }

    /** More words than a tsvector has places, one of them more often than it counts. */
    @Test
    void search_longArticle_allOfItsWordsAndPhrases() {
        StringBuilder text = new StringBuilder("opening words ");
        for (int i = 0; i < 10_000; i++) {
            text.append("the w").append(i % 4000).append(' ');
        }
        text.append("the very end");
        keep(article("long", day(1), text.toString()), article("short", day(2), "the end very"));
        assertEquals(List.of("long"), search("\"the very end\""));
        assertEquals(List.of("long"), search("opening w3999 \"the w3999 the w0\" very"));
        assertEquals(List.of("short", "long"), search("the end"));
        assertEquals(List.of(), search("\"the end very\" opening"));
        assertEquals(List.of(), ledger.check().damages());
    }

    /** More different words than a tsvector has room for. */
    @Test
    void search_articleOfAMillionLetters_foundAmongOthers() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append("number").append(i).append("x".repeat(53 - ("" + i).length())).append(' ');
        }
        text.append("x".repeat(5000)).append(" last word");
        keep(article("huge", day(1), text.toString()), article("short", day(2), "last number7000"));
        assertEquals(List.of("huge"), search("number1999* \"last word\""));
        assertEquals(List.of("short", "huge"), search("number7000* last"));
        assertEquals(List.of("short"), search("last -word"));
        assertEquals(List.of(), search("absent"));
        assertEquals(List.of("huge"), search("xxxx*"));
        assertEquals(List.of(), ledger.check().damages());
    }

    /** Whatever is found is what the words of the articles themselves say. */
    @Test
    void search_manyQueries_asEachArticleHasIt() {
        Random random = new Random(11);
        String[] words = {
            "the", "peace", "plan", "peaceful", "planned", "no", "Zelensk\u00FD's", "7"
        };
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Article article = article("n" + i, day(1 + i % 28), text(random, words, 6) + " n" + i);
            articles.add(article.withTitle(text(random, words, 2)));
        }
        keep(articles.toArray(Article[]::new));
        int hits = 0;
        for (int i = 0; i < 200; i++) {
            String query =
                    text(random, words, 1)
                            + " \""
                            + text(random, words, 1 + random.nextInt(3))
                            + "\""
                            + (random.nextBoolean() ? " pea*" : "")
                            + (random.nextBoolean() ? " -pla*" : " -\"no plan\"");
            SearchQuery parsed = SearchQuery.parse(query);
            List<String> expected =
                    articles.stream()
                            .filter(article -> Hit.of(parsed, article).isPresent())
                            .map(Article::document)
                            .sorted()
                            .toList();
            assertEquals(expected, List.copyOf(new TreeSet<>(search(query))), query);
            hits += expected.size();
        }
        assertTrue(hits > 200, "hits: " + hits);
    }

    private static String text(Random random, String[] words, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < most; i++) {
            text.append(i == 0 ? "" : " ").append(words[random.nextInt(words.length)]);
        }
        return text.toString();
    }
}
