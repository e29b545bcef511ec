package org.parley.intake.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.intake.bundle.Samples.FACTIVA;
import static org.parley.intake.bundle.Samples.FACTIVA_CODES;
import static org.parley.intake.bundle.Samples.LEXIS;
import static org.parley.intake.bundle.Samples.NEXIS_UNI;
import static org.parley.intake.bundle.Samples.PROQUEST;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.intake.document.Metadata;
import org.parley.intake.document.Mutations;
import org.parley.intake.document.Received;
import org.parley.intake.document.Unreadable;

final class BundlesTest {
    private static final Bundles BUNDLES = Bundles.load();

    private final Received handed = new Received();

    @Test
    void lexisNexis_wrappedText_twoArticlesWithTheirData() throws Unreadable {
        split(LEXIS);
        assertEquals(2, handed.articles.size());
        assertArticle(
                0,
                """
                Ministers reject offer after a long night

                The ministers rejected the offer on Thursday after a night of talks that brought no result.

                "We will not sign," one of them said. SECTION: a word like this stays.""",
                "The Sorran Post (Karvelia)",
                LocalDate.of(2025, 4, 24),
                "Ana Velt");
        assertArticle(
                1,
                "Union calls strike\n\nThe union called a strike.",
                "Amarel Times",
                LocalDate.of(2025, 4, 25),
                null);
        assertEquals("press.txt, article 2", handed.articles.get(1).label());
        assertEquals(List.of(), handed.notes);
        assertEquals(List.of(), handed.refused);
    }

    @Test
    void nexisUni_withCoverAndPageHeads_articlesOnly() throws Unreadable {
        split(NEXIS_UNI);
        assertEquals(2, handed.articles.size());
        assertMinisters("The Sorran Post", "The ministers rejected the offer on Thursday.");
        assertStrike();
    }

    @Test
    void export_withFewerThanPromised_noted() throws Unreadable {
        split(NEXIS_UNI);
        assertEquals(1, handed.notes.size());
        assertTrue(
                handed.notes
                        .get(0)
                        .startsWith(
                                "bundle-incomplete: the Nexis Uni export says that it has 3"
                                        + " articles, and 2 are in it."),
                handed.notes.get(0));
    }

    @Test
    void factiva_displayed_articlesWithoutContentsAndSummary() throws Unreadable {
        split(FACTIVA);
        assertEquals(2, handed.articles.size());
        assertMinisters(
                "Sorran News Agency",
                "PORT AMAREL, April 24 (SNA) - The ministers rejected the offer.");
        assertStrike();
    }

    @Test
    void factiva_codesByTabOrColumn_articles() throws Unreadable {
        split(FACTIVA_CODES);
        assertEquals(2, handed.articles.size());
        assertArticle(
                0,
                """
                Ministers reject offer

                The ministers rejected the offer.

                "We will not sign," one of them said.

                IN PORT AMAREL nobody was surprised.""",
                "Sorran News Agency",
                LocalDate.of(2025, 4, 24),
                "Ana Velt");
        assertStrike();
    }

    @Test
    void factiva_codesOnLinesOfTheirOwn_articles() throws Unreadable {
        split(FACTIVA_CODES.replace("\t", "\n\n"));
        assertEquals(2, handed.articles.size());
        assertEquals("Sorran News Agency", handed.articles.get(0).metadata().outlet());
        assertEquals("Ministers reject offer", handed.articles.get(0).metadata().title());
        assertEquals("Ana Velt", handed.articles.get(0).metadata().author());
        assertTrue(
                handed.articles.get(0).text().startsWith("Ministers reject offer\n\nThe ministers"),
                handed.articles.get(0).text());
    }

    @Test
    void proQuest_betweenRules_articles() throws Unreadable {
        split(PROQUEST);
        assertEquals(2, handed.articles.size());
        assertArticle(
                0,
                """
                Ministers reject offer

                The ministers rejected the offer.

                "We will not sign," one of them said.""",
                "The Sorran Post",
                LocalDate.of(2025, 4, 24),
                "Velt, Ana");
        assertStrike();
        assertEquals(List.of(), handed.notes);
    }

    @Test
    void export_withoutBlankLines_eachLineAParagraph() throws Unreadable {
        split(NEXIS_UNI.replace("\n\n", "\n"));
        assertEquals(2, handed.articles.size());
        assertMinisters("The Sorran Post", "The ministers rejected the offer on Thursday.");
    }

    @Test
    void export_withWindowsLineEndsAndNoBreakSpaces_read() throws Unreadable {
        split(LEXIS.replace("\n", "\r\n").replace("    ", "\u00A0\u00A0\u00A0\u00A0"));
        assertEquals(2, handed.articles.size());
        assertStrike();
    }

    @Test
    void export_ofOneArticle_dataTakenOut() throws Unreadable {
        split(LEXIS.substring(0, LEXIS.indexOf("2 of 2")).replace("1 of 2", "1 of 1"));
        assertEquals(1, handed.articles.size());
        assertEquals("Ana Velt", handed.articles.get(0).metadata().author());
        assertEquals(List.of(), handed.notes);
    }

    @Test
    void export_withArticleWithoutText_refusedAndOthersRead() throws Unreadable {
        split(LEXIS.replace("BODY:\n\nThe union called a strike.\n", ""));
        assertEquals(1, handed.articles.size());
        assertEquals(
                List.of(
                        "empty-text: article 2 of 2: there is no text below its head. Export it again"
                                + " as full text"),
                handed.refused);
    }

    @Test
    void body_beginningWithCopyrightAndHoldingFieldNames_whole() throws Unreadable {
        String body =
                "Copyright is at stake.\n\nNotes: none.\n\nSubject: the port.\n\nSection: two.";
        split(NEXIS_UNI.replace("The union called a strike.", body));
        assertEquals("Union calls strike\n\n" + body, handed.articles.get(1).text());
    }

    @Test
    void body_beforeGraphic_endsThere() throws Unreadable {
        split(NEXIS_UNI.replace("Classification", "Graphic\n\nPHOTO: a crane\n\nClassification"));
        assertStrike();
    }

    @Test
    void export_withLongTextBelowLastArticle_noted() throws Unreadable {
        split(FACTIVA + "Sorran said no. ".repeat(200));
        assertEquals(2, handed.articles.size());
        assertTrue(handed.notes.get(0).startsWith("bundle-rest: 32"), handed.notes.get(0));
    }

    @Test
    void export_cutInsideItsLastArticle_partKept() throws Unreadable {
        split(NEXIS_UNI.substring(0, NEXIS_UNI.indexOf("Classification")));
        assertEquals(
                "Union calls strike\n\nThe union called a strike.", handed.articles.get(1).text());
    }

    @Test
    void export_withGermanFieldsAndLanguage_read() throws Unreadable {
        split(
                """
                Dokument 1 von 1 DOKUMENTEN

                Sorraner Zeitung

                24. April 2025 Donnerstag

                Minister lehnen Angebot ab

                LÄNGE: 623 Wörter

                Die Minister haben das Angebot abgelehnt.

                SPRACHE: GERMAN
                """);
        assertArticle(
                0,
                "Minister lehnen Angebot ab\n\nDie Minister haben das Angebot abgelehnt.",
                "Sorraner Zeitung",
                LocalDate.of(2025, 4, 24),
                null);
    }

    @Test
    void export_whatIsKnownOfTheFile_fillsWhatArticlesDoNotSay() throws Unreadable {
        Metadata known = Metadata.none().withOutlet("Somewhere").withAuthor("Somebody");
        BUNDLES.split("press.txt", LEXIS, known, handed);
        assertEquals("Amarel Times", handed.articles.get(1).metadata().outlet());
        assertEquals("Somebody", handed.articles.get(1).metadata().author());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // quotes the words of an export
                "The archive showed\n\n1 of 3 DOCUMENTS\n\nand the minister read it aloud.",
                "The script ended with the words\n\nEnd of Document\n\nand the room fell silent.",
                "LENGTH: 623 words, said the note. 1 of 3 DOCUMENTS had it.",
                "What the file says\n\nDocument REUTR00020250424el4o0001x\n\nis a mystery.",
                // looks like fields
                "Q: Will you sign?\n\nA: No.\n\nTitle: none\n\nAuthor: unknown\n\n24 April 2025",
                "By Ana Velt\n\n623 words\n\n24 April 2025\n\nThe ministers rejected the offer.",
                "____________________\n\nTitle: A plan\n\nSubject: Talks\n\n____________________\n\nNo.",
                "HD  sets were sold\nBY  the dozen\nTD  bank said",
                "Section: one\nLength: 40 words\nBody\nThe treaty's text.\nEnd of Documents",
                // verbatim, odd white space and all
                "  Sorran said no.\r\n\tKarvelia\u00A0answered.\n\n\n"
            })
    void article_thatIsNoExport_passesThroughVerbatim(String text) throws Unreadable {
        Metadata known = Metadata.none().withOutlet("Sorran Post");
        BUNDLES.split("a.txt", text, known, handed);
        assertEquals(List.of(new Received.Piece("a.txt", text, known)), handed.articles);
    }

    @Test
    void article_tooLongOrEmpty_unreadable() {
        assertEquals("too-large", code("word\n\n".repeat(200_000)));
        assertEquals("empty-text", code(" \n"));
    }

    @Test
    void export_longerThanAnArticle_read() throws Unreadable {
        StringBuilder many = new StringBuilder();
        for (int i = 1; i <= 1_500; i++) {
            many.append(
                    String.format(
                            "%d of 1500 DOCUMENTS\n\nAmarel Times\n\n24 April 2025\n\nStrike %d\n\nLENGTH: 90"
                                    + " words\n\n%s\n\nLANGUAGE: ENGLISH\n\n",
                            i, i, "The union called a strike. ".repeat(30)));
        }
        split(many.toString());
        assertEquals(1_500, handed.articles.size());
        assertEquals("Strike 1500", handed.articles.get(1_499).metadata().title());
    }

    @Test
    void mutated_export_onlyUnreadable() {
        Mutations.Trial split =
                (document, receiver) ->
                        BUNDLES.split(
                                document.label(),
                                new String(document.bytes(), UTF_8),
                                Metadata.none(),
                                receiver);
        for (String export : List.of(LEXIS, NEXIS_UNI, FACTIVA, FACTIVA_CODES, PROQUEST)) {
            assertTrue(Mutations.survived(split, "press.txt", export.getBytes(UTF_8)) > 40);
        }
    }

    private void split(String text) throws Unreadable {
        BUNDLES.split("press.txt", text, Metadata.none(), handed);
        assertEquals(List.of(), handed.linked);
    }

    private String code(String text) {
        return assertThrows(Unreadable.class, () -> split(text)).code();
    }

    private void assertMinisters(String outlet, String first) {
        assertArticle(
                0,
                "Ministers reject offer\n\n"
                        + first
                        + "\n\n\"We will not sign,\" one of them said.",
                outlet,
                LocalDate.of(2025, 4, 24),
                "Ana Velt");
    }

    private void assertStrike() {
        assertArticle(
                1,
                "Union calls strike\n\nThe union called a strike.",
                "Amarel Times",
                LocalDate.of(2025, 4, 25),
                null);
    }

    private void assertArticle(
            int index, String text, String outlet, LocalDate published, @Nullable String author) {
        Received.Piece article = handed.articles.get(index);
        assertEquals(text, article.text());
        assertEquals(
                new Metadata(
                        outlet, published, text.substring(0, text.indexOf('\n')), author, null),
                article.metadata());
    }
}
