package org.parley.intake.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.parley.intake.document.Unreadable;

class ArticleBodyTest {
    private static final String FIRST =
            "The dockers of Sorran walked out of the talks on Monday, saying the offer was an insult.";
    private static final String SECOND =
            "\"We will not sign a paper that halves our pay,\" said Mira Tolven, who leads the union.";
    private static final String THIRD =
            "The port of Karvelia called the demand excessive, and offered to meet again on Friday.";
    private static final String ARTICLE = paragraphs(FIRST, SECOND, THIRD);
    private static final String BODY = FIRST + "\n\n" + SECOND + "\n\n" + THIRD;

    @Test
    void comments_farMoreThanTheArticleAndUnnamed_out() throws Unreadable {
        StringBuilder comments = new StringBuilder("<div class=x7><h2>Comments (40)</h2>");
        for (int i = 0; i < 40; i++) {
            comments.append("<div class=x8><span>user")
                    .append(i)
                    .append("</span><p>I demand that")
                    .append(" somebody asks the harbour office who paid for crane number ")
                    .append(i)
                    .append(", because my cousin works there and has not seen it move.</p></div>");
        }
        assertEquals(
                BODY,
                body(
                        "<div class=x1><div class=x2><h1>Dockers walk out</h1><div class=x3>"
                                + ARTICLE
                                + "</div></div>"
                                + comments
                                + "</div></div>"));
    }

    @Test
    void article_amongFurniture_alone() throws Unreadable {
        assertEquals(
                BODY,
                body(
                        "<header><a href=/>Karvelia Post</a></header>"
                                + "<nav><ul><li><a href=/news>News</a><li><a href=/sport>Sport</a></ul></nav>"
                                + "<div class=page><div class=main><h1>Dockers walk out</h1>"
                                + "<p class=byline>By Ona Prell</p><time>12 May 2026</time>"
                                + "<div class=share-bar><a href=//social.example>Share this</a></div>"
                                + ARTICLE
                                + "<div class=related-stories><h3>Related</h3><p>The port of Karvelia was"
                                + " built in a year by a single family, and paid for by its"
                                + " rivals.</p></div></div>"
                                + "<div class=sidebar><p>Our newsletter tells you each morning what moved"
                                + " in the night, in five minutes.</p></div></div>"
                                + "<footer><p>Karvelia Post is published by the Karvelia Press Company of"
                                + " Harbour Street.</p></footer>"));
    }

    @Test
    void cookieBannerNewsletterAndComments_byTheirNames_out() throws Unreadable {
        assertEquals(
                BODY,
                body(
                        "<div id=cookieConsent><p>We and our partners use cookies to show you"
                                + " what you may like.</p></div><main>"
                                + ARTICLE
                                + "<div class=newsletterSignup><p>Sign up for the Harbour Letter, each"
                                + " Friday in your mail.</p></div></main>"
                                + "<section id=comments><p>\"They should all resign,\" said nobody at all,"
                                + " and I agree with every word of it.</p></section>"));
    }

    @Test
    void comments_longerThanTheArticle_out() throws Unreadable {
        String comment =
                "<p>I have worked on that quay for thirty years and never saw such an offer, I said so"
                        + " to my brother and I say so here.</p>";
        assertEquals(
                BODY,
                body(
                        "<h1>Dockers walk out</h1><div class=text>"
                                + ARTICLE
                                + "</div><div class=comment-list>"
                                + comment.repeat(4)
                                + "</div>"));
    }

    @Test
    void captions_out() throws Unreadable {
        assertEquals(
                BODY,
                body(
                        paragraphs(FIRST)
                                + "<figure><img src=a.jpg><figcaption>Dockers at the gate of the port on"
                                + " Monday morning. Photo: Harbour Press</figcaption></figure>"
                                + "<div class=image-caption>Mira Tolven speaks to the dockers before the"
                                + " vote on Sunday.</div>"
                                + paragraphs(SECOND, THIRD)));
    }

    @Test
    void readMoreLines_out() throws Unreadable {
        assertEquals(
                BODY,
                body(
                        paragraphs(FIRST)
                                + "<p><a href=/port>Inside the port that never sleeps</a></p>"
                                + paragraphs(SECOND)
                                + "<p>Read more: <a href=/pay>What a docker earns</a></p><p>Advertisement</p>"
                                + paragraphs(THIRD)
                                + "<h3>More from the harbour</h3><ul><li><a href=/1>Cranes stand still on"
                                + " the quay</a> for a week<li><a href=/2>Ferries full as roads"
                                + " freeze</a></ul>"));
    }

    @Test
    void linkToAnotherSite_asParagraph_kept() throws Unreadable {
        String source = "The full text of the offer";
        assertEquals(
                BODY + "\n\n" + source + "\n\n" + THIRD,
                body(
                        ARTICLE
                                + "<p><a href=https://port.example/offer>"
                                + source
                                + "</a></p>"
                                + paragraphs(THIRD)));
    }

    @Test
    void form_aroundThePage_articleKept() throws Unreadable {
        assertEquals(
                BODY, body("<form action=/search><input name=q><div>" + ARTICLE + "</div></form>"));
    }

    @Test
    void form_aroundTheArticleBesideItsHeadline_articleKept() throws Unreadable {
        assertEquals(
                BODY,
                body(
                        "<h1>Dockers walk out</h1><form>"
                                + ARTICLE
                                + "</form><footer><p>Karvelia Post is published by the Karvelia Press Company"
                                + " of <a href=/>Harbour Street</a>.</p></footer>"));
    }

    @Test
    void wrongName_aroundTheArticle_articleKept() throws Unreadable {
        assertEquals(BODY, body("<h1>Dockers</h1><div class=sidebar-left>" + ARTICLE + "</div>"));
    }

    @Test
    void body_inSeveralParts_joined() throws Unreadable {
        assertEquals(
                BODY,
                body(
                        "<article><section>"
                                + paragraphs(FIRST)
                                + "</section><div class=slot></div><section>"
                                + paragraphs(SECOND)
                                + "</section><section>"
                                + paragraphs(THIRD)
                                + "</section></article>"));
    }

    @Test
    void excerptsUnderLinks_besideTheArticle_out() throws Unreadable {
        String card =
                "<div><h4><a href=/x>Ferry talks stall</a></h4><p>The ferry company and its crews have"
                        + " not spoken for a week, and the season begins soon.</p></div>";
        assertEquals(
                BODY,
                body("<div><div>" + ARTICLE + "</div><div>" + card.repeat(2) + "</div></div>"));
    }

    @Test
    void paragraph_withQuotationBesideTheArticle_kept() throws Unreadable {
        String aside =
                "\"Nobody asked the crane drivers,\" the foreman Pell Arden told this paper.";
        assertEquals(
                aside + "\n\n" + BODY,
                body("<div><div>" + aside + "</div><div>" + ARTICLE + "</div></div>"));
    }

    @Test
    void teaserPhrase_inAQuotation_kept() throws Unreadable {
        String quoted = "Read more than the headline, said Tolven: \"The devil is in page nine.\"";
        assertEquals(BODY + "\n\n" + quoted, body(ARTICLE + paragraphs(quoted)));
    }

    @Test
    void tweet_inASocialBox_kept() throws Unreadable {
        String tweet = "We never got the second offer. Not a page of it. — Mira Tolven";
        assertEquals(
                FIRST + "\n\n" + tweet + "\n\n" + SECOND + "\n\n" + THIRD,
                body(
                        paragraphs(FIRST)
                                + "<div class=social-media-embed><blockquote class=twitter-tweet><p>"
                                + tweet
                                + "</p></blockquote></div>"
                                + paragraphs(SECOND, THIRD)));
    }

    @Test
    void listsQuotesTablesAndHeadings_inTheBody_kept() throws Unreadable {
        assertEquals(
                FIRST
                        + "\n\nWhat they want\n\nTen per cent more pay\n\nA shorter night\n\n"
                        + SECOND
                        + "\n\n2024 4\n\n2025 6\n\n"
                        + THIRD,
                body(
                        paragraphs(FIRST)
                                + "<h2>What they want</h2><ul><li>Ten per cent more pay<li>A shorter"
                                + " night</ul><blockquote>"
                                + SECOND
                                + "</blockquote><table><tr><td>2024<td>4<tr><td>2025<td>6</table>"
                                + paragraphs(THIRD)));
    }

    @Test
    void lineBreaks_twoMakeAParagraph_oneALine() throws Unreadable {
        assertEquals(
                FIRST + "\n\n" + SECOND + "\n" + THIRD,
                body("<div>" + FIRST + "<br>\n<br/>" + SECOND + "<br>" + THIRD + "</div>"));
    }

    @Test
    void text_asTheReaderSeesIt() throws Unreadable {
        assertEquals(
                "Caf\u00e9 talks: \u201cNo deal\u201d & no date, the envoy said after the long night.\n\n"
                        + BODY,
                body(
                        "<p>Caf&eacute;  talks:&nbsp;<q>No\n<b>de</b>al</q> &amp; no da&shy;te, the"
                                + " en\u200Bvoy said after the<!-- very --> long night.</p>"
                                + ARTICLE));
    }

    @Test
    void hiddenText_out() throws Unreadable {
        assertEquals(
                BODY,
                body(
                        "<p style='color:red; Display : none'>The envoy of the port said that all of"
                                + " this is a secret.</p><p hidden>The second secret, said the envoy, is"
                                + " better than the first.</p><span aria-hidden=true>icon</span>"
                                + ARTICLE));
    }

    @Test
    void article_hiddenUntilAScriptShowsIt_kept() throws Unreadable {
        assertEquals(BODY, body("<div style='display:none'>" + ARTICLE + "</div>"));
    }

    @Test
    void tags_unclosed_paragraphsStand() throws Unreadable {
        assertEquals(
                BODY, body("<div><p>" + FIRST + "<p>" + SECOND + "<p><b>" + THIRD + "</div></i>"));
    }

    @Test
    void shortNotice_isAnArticle() throws Unreadable {
        assertEquals("Sorran said no.", body("<p>Sorran said no.</p>"));
    }

    @Test
    void statedBody_whereThePageShowsNone_read() throws Unreadable {
        assertEquals(
                FIRST + "\n\n" + SECOND,
                body(
                        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\""
                                + FIRST
                                + "\\n\\n"
                                + SECOND.replace("\"", "&quot;")
                                + "\"}</script><div id=app></div>"));
    }

    @Test
    void statedBody_shorterThanTheShown_ignored() throws Unreadable {
        assertEquals(
                BODY,
                body(
                        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\""
                                + FIRST
                                + "\"}</script>"
                                + ARTICLE));
    }

    @Test
    void xhtml_selfClosedScript_swallowsNothing() throws Unreadable {
        assertEquals(
                BODY,
                body(
                        "<?xml version='1.0'?><html><head><script src='a.js'/></head><body>"
                                + ARTICLE
                                + "</body></html>"));
    }

    private static String paragraphs(String... texts) {
        return "<p>" + String.join("</p>\n<p>", texts) + "</p>\n";
    }

    private static String body(String html) throws Unreadable {
        return Page.parse(
                        html.getBytes(UTF_8),
                        null,
                        URI.create("https://www.karvelia-post.example/news/dockers"))
                .body();
    }
}
