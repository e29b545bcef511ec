package org.parley.intake.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.intake.document.Document;
import org.parley.intake.document.Metadata;
import org.parley.intake.document.Receiver;

/** Keeps what a format hands over. */
final class Received implements Receiver {
    record Article(String label, String text, Metadata metadata) {}

    final List<Article> articles = new ArrayList<>();
    final List<String> notes = new ArrayList<>();

    /** What comes of a page found at {@code https://www.karvelia-post.example/talks.html}. */
    static Received of(String html) throws IOException {
        Metadata known =
                Metadata.none().withUrl(URI.create("https://www.karvelia-post.example/talks.html"));
        Received received = new Received();
        new HtmlFormat()
                .read(
                        Document.of(
                                "talks.html", "news/talks.html", null, known, html.getBytes(UTF_8)),
                        received);
        return received;
    }

    @Override
    public void article(String label, String text, Metadata metadata) {
        articles.add(new Article(label, text, metadata));
    }

    @Override
    public void note(String code, String message) {
        notes.add(code + ": " + message);
    }

    @Override
    public void text(String label, String text, Metadata metadata) {
        throw new AssertionError("a page is an article, not a text: " + label);
    }

    @Override
    public void inside(Document document) {
        throw new AssertionError("nothing is inside a page: " + document.label());
    }

    @Override
    public void linked(URI address, Metadata metadata, @Nullable String stub) {
        throw new AssertionError("a page is whole: " + address);
    }

    @Override
    public void refused(String code, String place, String reason) {
        throw new AssertionError(code + " " + place + ": " + reason);
    }
}
