package org.parley.ledger.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.core.text.Article;

class CopiesTest {
    private static final String LEAD =
            "Ferry crews on the island of Morvane have called off a strike that was to begin on"
                    + " Friday, after the shipping line offered them a raise of 6 percent and a new"
                    + " labor contract, their union said on Tuesday.";
    private static final String TERMS =
            "The offer, which came at the end of nine hours of talks in the harbor office, includes"
                    + " two more days of leave and a fund of 3 million crowns for training centers.";
    private static final String QUOTE =
            "\"We did not get everything, but nobody will have to sleep on the quay,\" said union"
                    + " leader Tomas Brekke, who has organized the seamen since last autumn.";
    private static final String BACKGROUND =
            "Some 1,200 sailors work on the line, which carries half of the goods that reach the"
                    + " islands. A first walkout in March left shops without flour for a week.";
    private static final String VOTE =
            "Members will vote on the contract until the end of the month, and the governor has"
                    + " promised to pay for the ballot.";

    private static final String REPORT = text(LEAD, TERMS, QUOTE, BACKGROUND, VOTE);

    private static final String NEXT_DAY =
            text(
                    "The governor of Morvane threw his weight behind the new wage pact at sea on"
                            + " Wednesday and told shippers that he would veto any rise in fares to"
                            + " make passengers bear the burden.",
                    "Shares of the company closed lower in the capital, where analysts doubted that"
                            + " it could earn what it had given away the night before.",
                    BACKGROUND);

    private static final String STATEMENT =
            "\"The ministers have exchanged views in a frank and open manner on every chapter of"
                    + " the fisheries treaty. They have agreed that boats under twelve metres shall"
                    + " keep their grounds, that observers shall be admitted to all harbours, and that"
                    + " a panel of scientists shall set the catch each spring before the season.\"";

    private static String text(String... paragraphs) {
        return String.join("\n\n", paragraphs);
    }

    private static Article article(String outlet, String text) {
        return Article.of(outlet, text).withOutlet(outlet);
    }

    private static Article at(String outlet, String address, String text) {
        return new Article(
                outlet, text, outlet, null, null, null, URI.create(address), "en", false);
    }

    private static Sameness sameness(String one, String other) {
        return Copies.compare(article("The Quay", one), article("Isles Wire", other)).sameness();
    }

    @Test
    void compare_edgesAndSpellingDiffer_isSameText() {
        String other =
                "MORVANE, May 3 (Isles Wire) - "
                        + REPORT.replace("labor", "labour")
                                .replace("percent", "per cent")
                                .replace("harbor", "harbour")
                                .replace("centers", "centres")
                                .replace("organized", "organised")
                                .replaceFirst("\"", "\u201c")
                                .replaceFirst("\"", "\u201d")
                        + "\n\nWith reporting by Ines Falk";
        assertEquals(Sameness.SAME_TEXT, sameness(REPORT, other));
    }

    @Test
    void compare_cutToHalf_isCopy() {
        assertEquals(Sameness.COPY, sameness(REPORT, text(LEAD, TERMS)));
    }

    @Test
    void compare_paragraphsMovedAndOneAdded_isCopy() {
        String own =
                "Readers of this newspaper had voted the ferry to the southern islets the best loved"
                        + " boat of the archipelago.";
        assertEquals(Sameness.COPY, sameness(REPORT, text(LEAD, VOTE, own, BACKGROUND, TERMS)));
    }

    @Test
    void compare_lightlyReworded_isCopy() {
        String reworded =
                REPORT.replace("have called off a strike", "have cancelled a walkout")
                        .replace("was to begin on Friday", "was due to start Friday")
                        .replace("offered them a raise", "offered a pay rise")
                        .replace("which came at the end of", "made after")
                        .replace("half of the goods", "half the goods");
        assertEquals(Sameness.COPY, sameness(REPORT, reworded));
    }

    @Test
    void compare_oneFigureCorrected_isCopy() {
        assertEquals(Sameness.COPY, sameness(REPORT, REPORT.replace("3 million", "5 million")));
    }

    @Test
    void compare_followUpRepeatsBackground_isNone() {
        Verdict verdict =
                Copies.compare(article("The Quay", REPORT), article("Isles Wire", NEXT_DAY));
        assertEquals(Sameness.NONE, verdict.sameness());
        assertTrue(verdict.contained() > 0.25, verdict.reason());
    }

    /** Half of the words in common: what decides is whether the news is among them. */
    @Test
    void compare_halfInCommon_leadDecides() {
        String own =
                "Anglers on the quay had packed their tents for the weekend. Bakers kneaded dough,"
                        + " watchmen drank black coffee, apprentices painted old benches green,"
                        + " children counted gulls, tourists photographed cats, gardeners trimmed"
                        + " hedges, nobody mentioned wages.";
        assertEquals(Sameness.COPY, sameness(REPORT, text(LEAD, own)));
        assertEquals(Sameness.NONE, sameness(REPORT, text(own, BACKGROUND)));
    }

    @Test
    void compare_sentencesJoined_isCopy() {
        String first = "The crews sail again on Sunday morning with fresh bread and mail";
        String second = "he harbor master lifted the ban on night trips after a storm.";
        assertEquals(
                Sameness.COPY,
                sameness(
                        text(first + ". T" + second, TERMS, BACKGROUND, VOTE),
                        first + ", and t" + second));
    }

    @Test
    void compare_oneSentenceInCommon_isNone() {
        String sentence = BACKGROUND.substring(0, BACKGROUND.indexOf('.') + 1);
        assertTrue(
                Fingerprint.of(article("The Quay", REPORT))
                        .near(Fingerprint.of(article("Isles Wire", sentence))));
        assertEquals(Sameness.NONE, sameness(REPORT, sentence), "too short to tell");
        String other = NEXT_DAY.replace(BACKGROUND, sentence);
        String address = "https://quay.example/live";
        assertEquals(
                Sameness.NONE,
                Copies.compare(at("The Quay", address, REPORT), at("The Quay", address, other))
                        .sameness(),
                "another article at the same address");
    }

    @Test
    void compare_bothQuoteOneStatement_isNone() {
        String capital =
                text(
                        "Two rounds of coffee were all that the delegations needed on Monday to save"
                                + " a treaty which had been given up for dead by most of the fleet.",
                        STATEMENT,
                        "Skippers in the north remained wary and spoke of a bargain between lawyers.");
        String harbor =
                text(
                        "Small boats are spared and large trawlers will be watched: that is what the"
                                + " fisheries talks brought after a long day behind closed doors.",
                        STATEMENT,
                        "A biologist who advised both sides called for patience until next spring.");
        assertEquals(Sameness.NONE, sameness(capital, harbor));
        assertEquals(
                Sameness.COPY,
                sameness(capital.replace("\"", ""), harbor.replace("\"", "") + "\n\n" + capital),
                "the same statement would count if it were not quoted");
    }

    @Test
    void compare_seriesWithOtherFacts_isNone() {
        String form =
                text(
                        "Workers at the %1$s mill have voted %2$s percent in favor of a strike, the"
                                + " union of paper makers said on Monday after the count.",
                        "The %3$s spinners and carders have been without a contract since the spring,"
                                + " and talks with the owner of %1$s resume in %4$s days.",
                        "By law a notice of two days must be given before any walkout can start.");
        String north = String.format(form, "Hollin", "88", "940", "12");
        assertEquals(
                Sameness.NONE, sameness(north, String.format(form, "Garve", "71", "310", "20")));
        assertEquals(
                Sameness.COPY, sameness(north, String.format(form, "Hollin", "88", "940", "20")));
    }

    @Test
    void compare_sameOutletEditedText_isVersion() {
        Article morning = article("The Quay", text(LEAD, TERMS, BACKGROUND));
        assertEquals(
                Sameness.VERSION, Copies.compare(morning, article("The Quay", REPORT)).sameness());
    }

    @Test
    void compare_sameOutletOtherNews_isNone() {
        assertEquals(
                Sameness.NONE,
                Copies.compare(article("The Quay", REPORT), article("The Quay", NEXT_DAY))
                        .sameness());
    }

    @ParameterizedTest
    @CsvSource({
        "https://quay.example/ferry, http://www.quay.example/ferry/?from=feed, VERSION",
        "https://quay.example/ferry, https://quay.example/ferry-2, NONE"
    })
    void compare_newsReplacedAtAddress_isVersion(String one, String other, Sameness expected) {
        assertEquals(
                expected,
                Copies.compare(at("The Quay", one, REPORT), at("The Quay", other, NEXT_DAY))
                        .sameness());
    }

    @ParameterizedTest
    @CsvSource({"'',''", "'...','...'", "Talks go on.,Talks go off."})
    void compare_hardlyAnyWords_isNone(String one, String other) {
        assertEquals(Sameness.NONE, sameness(one, other));
    }

    @Test
    void compare_otherWayRound_sameVerdict() {
        Article one = article("The Quay", REPORT);
        for (String text : List.of(text(LEAD, TERMS), NEXT_DAY, STATEMENT, REPORT)) {
            Article other = article("Isles Wire", text);
            assertEquals(Copies.compare(one, other), Copies.compare(other, one));
        }
    }

    @Test
    void reports_copiesAndOthers_folded() {
        Article wire = article("Isles Wire", REPORT).withPublished(LocalDate.of(2031, 5, 3));
        Article late =
                article("The Quay", text(LEAD, TERMS)).withPublished(LocalDate.of(2031, 5, 4));
        Article undated = article("Blog", text(LEAD, TERMS, QUOTE));
        Article other = article("The Quay", NEXT_DAY).withPublished(LocalDate.of(2031, 5, 2));

        List<Report> reports = Copies.reports(List.of(undated, late, other, wire, wire));

        assertEquals(
                List.of(List.of(other), List.of(wire, late, undated)),
                reports.stream().map(Report::articles).toList());
        assertEquals(wire, reports.get(1).first());
        assertEquals(List.of("Isles Wire", "The Quay", "Blog"), reports.get(1).outlets());
    }

    /** Neither half is a copy of the other; the whole is one of both. */
    @Test
    void reports_connectedByThird_areOne() {
        String first = text(LEAD, TERMS);
        String second = text(VOTE, QUOTE, BACKGROUND);
        assertEquals(Sameness.NONE, sameness(first, second));
        List<Article> articles =
                List.of(
                        article("The Quay", first),
                        article("Blog", second),
                        article("Isles Wire", REPORT));
        assertEquals(1, Copies.reports(articles).size());
        assertEquals(2, Copies.reports(articles.subList(0, 2)).size());
    }

    @Test
    void reports_anyOrder_sameReports() {
        List<Article> articles = new ArrayList<>();
        for (String text :
                List.of(REPORT, text(LEAD, TERMS), NEXT_DAY, STATEMENT, text(LEAD, VOTE))) {
            articles.add(article("Outlet " + articles.size(), text));
        }
        List<Report> expected = Copies.reports(articles);
        assertNotEquals(articles.size(), expected.size());
        Random random = new Random(11);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(articles, random);
            assertEquals(expected, Copies.reports(articles));
        }
    }

    @Test
    void reports_sameArticleUnderTwoNames_keptOnce() {
        Article a = Article.of("a.txt", REPORT);
        Article b = Article.of("b.txt", REPORT);
        assertEquals(
                List.of("a.txt"),
                Copies.reports(List.of(b, a)).stream()
                        .flatMap(report -> report.articles().stream())
                        .map(Article::document)
                        .collect(Collectors.toList()));
    }

    @Test
    void report_withoutArticle_thrown() {
        assertThrows(IllegalArgumentException.class, () -> new Report(List.of()));
    }
}
