package org.parley.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.core.actor.Actor;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.core.text.Article;
import org.parley.ledger.names.Ruling;
import org.parley.ledger.names.Verdict;

/** Text is kept, compared and put in order the same way in each kind of database. */
@ParameterizedClass
@EnumSource(Database.class)
class TextTest {
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
    void entries_capitals_onlyThoseOfEnglishAreTheSame() {
        Article article = Article.of("a.txt", "\u0160kov agreed.");
        Entry entry = Samples.entry(article, "\u0160kov", Move.ACCEPT, "\u0160E", "agreed");
        ledger.keep(article, List.of(), List.of(entry), List.of());
        Question all = Question.everything();
        assertEquals(1, ledger.entries(all.withParty("\u0160KOV").withIssue("\u0160e")).size());
        assertEquals(0, ledger.entries(all.withParty("\u0161kov")).size());
        assertEquals(0, ledger.entries(all.withIssue("\u0161e")).size());
        assertEquals(new Party("\u0160kov", null), ledger.names().party("\u0160KOV"));
        assertEquals(new Party("\u0161kov", null), ledger.names().party("\u0161kov"));
    }

    @Test
    void entries_datesUnknown_firstThenInOrderOfCodePoints() {
        List<String> documents = List.of("b", "a", "B", "\uFB01", "\uD83D\uDD4A", "A");
        for (String document : documents) {
            LocalDate day = document.equals("a") ? null : LocalDate.of(2031, 5, 4);
            Article article = Article.of(document, document + " agreed").withPublished(day);
            Entry entry = Samples.entry(article, document, Move.ACCEPT, null, "agreed");
            ledger.keep(article, List.of(), List.of(entry), List.of());
        }
        List<Article> articles = ledger.articles();
        assertEquals("a", articles.get(0).document());
        assertEquals(
                articles,
                ledger.entries(Question.everything()).stream().map(Entry::article).toList());
        List<String> ids = articles.subList(1, 6).stream().map(Article::id).toList();
        assertEquals(ids.stream().sorted().toList(), ids);
    }

    @Test
    void keep_nameAndAddressLongerThanAKey_comeBack() {
        StringBuilder letters = new StringBuilder();
        new Random(5).ints(6000, 'a', 'z' + 1).forEach(letter -> letters.append((char) letter));
        String name = letters.toString();
        Article article =
                new Article(
                        "a.txt",
                        name + " envoy of Sorran agreed",
                        null,
                        null,
                        null,
                        null,
                        URI.create("https://post.example/" + name),
                        "en",
                        false);
        Entry entry = Samples.entry(article, name, Move.ACCEPT, null, "agreed");
        Actor told = Samples.told(article, name, name, "envoy of Sorran");
        Actor words =
                new Actor(
                        name,
                        Actor.Kind.GROUP,
                        told.forms(),
                        1,
                        told.first(),
                        null,
                        Actor.Basis.NONE,
                        told.affiliations());
        ledger.keep(article, List.of(), List.of(entry), List.of(words));
        assertEquals(
                Keeping.UNCHANGED, ledger.keep(article, List.of(), List.of(entry), List.of(words)));
        assertTrue(ledger.knows(URI.create("https://post.example/" + name)));
        assertEquals(1, ledger.entries(Question.everything().withParty(name)).size());
        assertTrue(ledger.names().unresolved().get(0).name().equals(name));
        Party side = new Party("Sorran", null);
        assertInstanceOf(
                Verdict.Kept.class,
                ledger.names().rule(Ruling.role(name, side, null, null, Instant.EPOCH)));
        assertEquals(0, ledger.names().unresolved().size());
        assertEquals(side, ledger.entries(article).get(0).party());
    }
}
