package org.parley.intake.mail;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.parley.intake.document.ArticleText;
import org.parley.intake.document.Document;
import org.parley.intake.document.Metadata;
import org.parley.intake.document.Receiver;
import org.parley.intake.document.Unreadable;

/** Chooses what of one message is an article, and hands it over. */
final class MailReading {
    /** A plain text shorter than this may only say that the message is in HTML. */
    private static final int STUB = 400;

    private final Document document;
    private final Receiver receiver;
    private final Marks marks = Marks.shipped();

    MailReading(Document document, Receiver receiver) {
        this.document = document;
        this.receiver = receiver;
    }

    void read(Mail mail) throws Unreadable {
        Bodies bodies = Bodies.of(mail.body());
        SavedPage page = SavedPage.of(mail, bodies);
        if (page != null) {
            Part.One html = page.html();
            Metadata known = Metadata.none().withTitle(mail.field("subject"));
            html(html, html.bytes(), html.charset(), known.withUrl(page.address()));
            return;
        }
        Envelope envelope = Envelope.of(mail, marks);
        boolean said = false;
        for (Bodies.Body body : bodies.letters()) {
            said |= letter(body, envelope);
        }
        Attachments attachments = new Attachments(document, receiver);
        int handed = attachments.handOver(bodies.others());
        if (!said && handed == 0) {
            throw new Unreadable(
                    "empty-text",
                    "it says nothing itself, it only quotes earlier mail or is empty. Read the"
                            + " message that it answers");
        }
    }

    /** Hands over a body; gives whether there was something to. */
    private boolean letter(Bodies.Body body, Envelope envelope) {
        String text = body.plain() == null ? "" : PlainBody.text(body.plain());
        if (Armour.encrypts(text)) {
            receiver.refused("encrypted", "the letter", Attachments.ENCRYPTED);
            return true;
        }
        Letter letter = Letter.of(Armour.without(text), envelope.forwards());
        Part.One html = body.html();
        if (html == null) {
            return plain(letter, envelope);
        }
        String source = Charsets.text(html.bytes(), html.charset());
        Letter seen = Letter.of(Jsoup.parse(source).wholeText(), envelope.forwards());
        boolean stub = letter.text().length() < STUB && isStub(letter, source, seen);
        if (!envelope.newsletter() && body.plain() != null && !stub) {
            return plain(letter, envelope);
        }
        Metadata known = envelope.metadata(seen.forwarded());
        if (envelope.newsletter()) {
            html(html, html.bytes(), html.charset(), known);
        } else {
            String cleaned = cleaned(source, seen.forwarded() != null);
            html(html, cleaned.getBytes(StandardCharsets.UTF_8), "utf-8", known);
        }
        return true;
    }

    private boolean isStub(Letter letter, String html, Letter seen) {
        String visible = Jsoup.parse(cleaned(html, seen.forwarded() != null)).text();
        return letter.text().length() * 3 < visible.length();
    }

    private boolean plain(Letter letter, Envelope envelope) {
        if (letter.text().isBlank()) {
            return false;
        }
        Metadata metadata = envelope.metadata(letter.forwarded()).or(document.known());
        String body = PlainBody.paragraphs(letter.text());
        receiver.article(document.label(), ArticleText.headed(metadata.title(), body), metadata);
        return true;
    }

    private String cleaned(String html, boolean forwarded) {
        org.jsoup.nodes.Document page = Jsoup.parse(html);
        page.select(marks.aroundHtml()).remove();
        if (!forwarded) {
            page.select(marks.quotedHtml()).remove();
        }
        page.select("meta[charset], meta[http-equiv]").remove();
        return page.outerHtml();
    }

    private void html(Part.One part, byte[] bytes, @Nullable String charset, Metadata known) {
        String type = charset == null ? part.type() : part.type() + "; charset=" + charset;
        receiver.inside(
                document.inside(
                        "the HTML in it",
                        document.label(),
                        type.toLowerCase(Locale.ROOT),
                        known.or(document.known()),
                        bytes));
    }
}
