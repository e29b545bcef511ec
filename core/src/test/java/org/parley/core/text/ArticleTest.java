package org.parley.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleTest {
    private static final LocalDate DAY = LocalDate.of(2031, 5, 4);

    private final Article article = Article.of("talks.txt", "Sorran demands a corridor.");

    @Test
    void sha256_knownVector_ofTextAlone() {
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                Article.of("any.txt", "abc").withOutlet("Axios").sha256());
    }

    @Test
    void sha256_textBeyondAscii_ofItsUtf8() {
        // printf '\303\251' | sha256sum
        assertEquals(
                "4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c",
                Article.sha256("\u00e9"));
    }

    @Test
    void id_anyArticle_32Digits() {
        assertTrue(article.id().matches("[0-9a-f]{32}"), article.id());
    }

    @Test
    void id_movedFile_same() {
        assertEquals(
                article.withOutlet("Axios").id(),
                Article.of("archive/2031/talks-copy.txt", article.text()).withOutlet("Axios").id());
    }

    @Test
    void id_otherTitleAuthorLanguage_same() {
        assertEquals(article.id(), article.withTitle("A corridor").id());
        Article translated =
                new Article(
                        "talks.txt",
                        article.text(),
                        null,
                        null,
                        "A. Author",
                        null,
                        null,
                        "cs",
                        true);
        assertEquals(article.id(), translated.id());
    }

    @Test
    void id_otherText_changes() {
        assertNotEquals(article.id(), Article.of("talks.txt", article.text() + "\n").id());
    }

    @Test
    void id_outletDateOrUrl_eachChangesIt() {
        List<String> ids =
                List.of(
                        article.id(),
                        article.withOutlet("Axios").id(),
                        article.withOutlet("Reuters").id(),
                        article.withPublished(DAY).id(),
                        article.withPublished(DAY.plusDays(1)).id(),
                        article.withOutlet("Axios").withPublished(DAY).id(),
                        at("https://example.org/a").id(),
                        at("https://example.org/b").id());
        assertEquals(ids.size(), ids.stream().distinct().count(), ids.toString());
    }

    @Test
    void id_withUrl_outletAndDateHaveNoPart() {
        Article known = at("https://example.org/a");
        assertEquals(known.id(), known.withOutlet("Axios").withPublished(DAY).id());
    }

    @Test
    void with_oneField_leavesTheOthers() {
        Article all =
                new Article(
                        "talks.txt",
                        "text",
                        "Axios",
                        "Title",
                        "Author",
                        DAY,
                        URI.create("https://example.org/a"),
                        "cs",
                        true);
        assertEquals(
                all,
                all.withOutlet(null)
                        .withPublished(null)
                        .withTitle(null)
                        .withOutlet("Axios")
                        .withPublished(DAY)
                        .withTitle("Title"));
    }

    private Article at(String url) {
        return new Article(
                "talks.txt", article.text(), null, null, null, null, URI.create(url), "en", false);
    }
}
