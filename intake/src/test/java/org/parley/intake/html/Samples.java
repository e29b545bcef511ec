package org.parley.intake.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import org.parley.intake.document.Document;
import org.parley.intake.document.Metadata;
import org.parley.intake.document.Received;

/** Pages as newspapers' servers send them. */
public final class Samples {
    private Samples() {}

    /** What comes of a page found at {@code https://www.karvelia-post.example/talks.html}. */
    static Received read(String html) throws IOException {
        URI address = URI.create("https://www.karvelia-post.example/talks.html");
        Document page =
                Document.of(
                        "talks.html",
                        "news/talks.html",
                        null,
                        Metadata.none().withUrl(address),
                        html.getBytes(UTF_8));
        return Received.from(new HtmlFormat(), page).only("article", "note");
    }

    /** With a head that says much, a side bar, a table and a list. */
    public static byte[] page() {
        return PAGE.getBytes(UTF_8);
    }

    private static final String PAGE =
            """
            <!doctype html><html lang=en><head><meta charset=utf-8>
            <title>Dockers reject the offer – The Lessing Courier</title>
            <meta property="og:site_name" content="The Lessing Courier">
            <meta name=author content="Runa Hale">
            <link rel=canonical href="https://courier.example/talks.html">
            <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
            "headline":"Dockers reject the offer","datePublished":"2026-05-12T06:00:00Z",
            "author":[{"@type":"Person","name":"Runa Hale"}],"publisher":{"name":"The Lessing Courier"}}</script>
            </head><body><nav><ul><li><a href=/>Home</a><li><a href=/port>Port</a></ul></nav>
            <article class="story"><h1>Dockers reject the offer</h1>
            <p class=byline>By <a rel=author href=/hale>Runa Hale</a>, <time datetime=2026-05-12>12 May</time></p>
            <p>The dockers&rsquo; union of Lessing rejects the offer, its chairwoman said on Monday.</p>
            <figure><img src=crane.jpg><figcaption>A crane</figcaption></figure>
            <table><tr><td>Pay<td>rejected</table>
            <ul><li>no work on Sundays<li>one &amp; two</ul>
            <blockquote>&quot;We will not sign,&quot; she said.</blockquote>
            <aside class="related"><a href=/1>Port closed</a><a href=/2>Ferries full</a></aside>
            <p>The harbour office of Karvelia did not comment.</p></article>
            <footer>Imprint</footer></body></html>
            """;
}
