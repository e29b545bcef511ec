package org.parley.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
import org.parley.ledger.history.Difference;
import org.parley.ledger.history.Versions;

@ParameterizedClass
@EnumSource(Database.class)
class VersionsTest {
    private static final Article FIRST = FoldingTest.WIRE;
    private static final Article SECOND =
            Article.of(
                            "wire-2",
                            "Adds that they meet.\n"
                                    + FIRST.text()
                                            .replace("by show of hands in", "by secret ballot in"))
                    .withOutlet("WIRE")
                    .withPublished(LocalDate.of(2031, 5, 6));

    @Parameter Database database;

    @TempDir Path folder;

    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = database.place(folder, "versions").open();
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private static Article at(String address, String text, @Nullable LocalDate day) {
        return new Article(text, text, null, null, null, day, URI.create(address), "en", false);
    }

    private void keep(Article article, Entry... entries) {
        ledger.keep(article, List.of(), List.of(entries), List.of());
    }

    private List<List<String>> documents() {
        return ledger.versions().stream()
                .map(Versions::articles)
                .map(versions -> versions.stream().map(Article::document).toList())
                .toList();
    }

    @Test
    void versions_ofOneReportInOneOutlet_inOrderOfTime() {
        keep(SECOND);
        keep(FoldingTest.POST);
        assertEquals(List.of(), documents(), "another outlet's copy is no version");
        keep(FIRST);
        assertEquals(List.of(List.of("wire", "wire-2")), documents());
        keep(FIRST.withPublished(LocalDate.of(2031, 5, 9)));
        assertEquals(List.of(List.of("wire", "wire-2")), documents(), "one text is one version");
        ledger.forget(SECOND, "by order", LocalDate.of(2031, 7, 1));
        assertEquals(List.of(), documents());
    }

    @Test
    void versions_atOneAddress_alsoOfOtherWords() {
        LocalDate day = LocalDate.of(2031, 5, 5);
        keep(at("https://post.example/1", "Karvelia agreed.", day));
        keep(at("https://post.example/2", "Karvelia agreed at last.", day));
        keep(at("https://post.example/1", "Karvelia said no.", null));
        ledger.keepUnread(at("https://post.example/2", "Non.", day), "in French");
        assertEquals(List.of(List.of("Karvelia said no.", "Karvelia agreed.")), documents());
    }

    @Test
    void of_oneThatJoinsTwoGroups_oneGroup() {
        Article a = at("https://post.example/1", "One.", null);
        Article b = at("https://post.example/2", "Two.", null).withOutlet("Post");
        Article c = at("https://post.example/1", "Three.", null).withOutlet("POST");
        Article d = at("https://post.example/2", "Four.", null);
        List<Versions.Filed> filed =
                List.of(
                        new Versions.Filed(a, "r1"),
                        new Versions.Filed(b, "r2"),
                        new Versions.Filed(d, "r3"),
                        new Versions.Filed(c, "r2"));
        for (int turn = 0; turn < filed.size(); turn++) {
            List<Versions.Filed> turned = new ArrayList<>(filed);
            Collections.rotate(turned, turn);
            assertEquals(
                    List.of(4),
                    Versions.of(turned).stream().map(v -> v.articles().size()).toList());
        }
    }

    @Test
    void betweenVersions_entriesAtOtherPlaces_foundByTheirWords() {
        Entry stays = Samples.entry(FIRST, "union", Move.REJECT, "pay", "rejected");
        Entry gone = Samples.entry(FIRST, "union", Move.CONSULT, "pay", "voted by show of hands");
        Entry renamed = Samples.entry(FIRST, "port", Move.OFFER, "pay", "put the paper");
        keep(FIRST, stays, gone, renamed);
        keep(
                SECOND,
                Samples.entry(SECOND, "union", Move.REJECT, "pay", "rejected"),
                Samples.entry(SECOND, "port", Move.OFFER, "paper", "put the paper"),
                Samples.entry(SECOND, "union", Move.CONSULT, "pay", "voted by secret ballot"));
        List<Difference> differences =
                Difference.betweenVersions(ledger.entries(FIRST), ledger.entries(SECOND));
        assertEquals(
                List.of(
                        "gone voted by show of hands []",
                        "new voted by secret ballot []",
                        "changed put the paper [issue]"),
                differences.stream()
                        .map(VersionsTest::words)
                        .sorted(VersionsTest::byKind)
                        .toList());
    }

    @Test
    void betweenVersions_oneCueTwice_pairedInOrder() {
        Article once = Article.of("a", "Sorran agreed.");
        Article twice = Article.of("b", "We hear: Sorran agreed. Then Sorran agreed.");
        Entry first = Samples.entry(once, "Sorran", Move.ACCEPT, "pay", "agreed");
        Entry again = Samples.entry(twice, "Sorran", Move.ACCEPT, "pay", "agreed");
        Entry third = Samples.entry(twice, "Sorran", Move.ACCEPT, "hours", "Then Sorran agreed");
        assertEquals(List.of(), Difference.betweenVersions(List.of(first), List.of(again)));
        assertEquals(
                List.of("new Then Sorran agreed []"),
                Difference.betweenVersions(List.of(first), List.of(again, third)).stream()
                        .map(VersionsTest::words)
                        .toList());
    }

    private static int byKind(String one, String other) {
        return Integer.compare(rank(one), rank(other));
    }

    private static int rank(String words) {
        return words.startsWith("gone") ? 0 : words.startsWith("new") ? 1 : 2;
    }

    private static String words(Difference d) {
        String kind = d.before() == null ? "new" : d.now() == null ? "gone" : "changed";
        return kind + " " + d.entry().cue().text() + " " + d.fields();
    }
}
