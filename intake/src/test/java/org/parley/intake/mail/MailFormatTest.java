package org.parley.intake.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.intake.mail.Samples.BODY;
import static org.parley.intake.mail.Samples.HEADER;
import static org.parley.intake.mail.Samples.bytes;
import static org.parley.intake.mail.Samples.joined;
import static org.parley.intake.mail.Samples.mail;
import static org.parley.intake.mail.Samples.mbox;
import static org.parley.intake.mail.Samples.savedPage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.field.ParseException;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.message.MultipartBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.intake.document.Metadata;
import org.parley.intake.document.Mutations;
import org.parley.intake.document.Received;

final class MailFormatTest {
    private static final String BODY_READ =
            """
            The ferry workers' union of Sorran rejected the company's offer on Thursday and said it \
            would strike from Monday.

            "We will not sign this," said Ada Lund, who leads the union.""";

    private final MailFormat format = new MailFormat();

    @Test
    void letter_inPlainText_isAnArticleOfItsSender() {
        byte[] mail = mail("Subject: Re: Fwd: Ferry talks fail\n\n" + BODY);
        assertTrue(format.recognises(Received.head("talks.eml", null, mail)));

        Received.Piece article = article(mail);

        // A subject that says "Fwd:" leaves open whose words follow.
        assertEquals("Ferry talks fail\n\n" + BODY_READ, article.text());
        assertEquals(new Metadata(null, null, "Ferry talks fail", null, null), article.metadata());
        assertEquals(
                new Metadata(null, LocalDate.of(2024, 5, 2), "Ferry talks fail", "Jane Roe", null),
                article(mail("Subject: AW: Ferry talks fail\n\n" + BODY)).metadata());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Wed, 1 May 2024 at 10:02, Desk <desk@karvelia.example> wrote:\n> Any news?\n",
                "On Wed, 1 May 2024 at 10:02, the desk of Karvelia\n<desk@karvelia.example> wrote:\n\n"
                        + "> Any news?\n> Please call.\n",
                "On Wed, 1 May 2024 at 10:02, Desk <desk@karvelia.example> wrote:\n\nAny news?\n",
                "-----Original Message-----\nFrom: Desk\nSent: Wednesday\n\nAny news?\n",
                "________________________________\nFrom: Desk <d@karvelia.example>\n"
                        + "Sent: Wednesday, May 1, 2024 10:02\nTo: Jane\nSubject: News\n\nAny news?\n",
                "Am 01.05.2024 um 10:02 schrieb Desk:\n> Gibt es Neues?\n",
                "-----Ursprüngliche Nachricht-----\nVon: Desk\nGesendet: Mittwoch\n\nNeues?\n",
                "Von: Desk\nGesendet: Mittwoch, 1. Mai 2024 10:02\nAn: Jane\nBetreff: Neues\n\nNeues?\n",
                "Le mer. 1 mai 2024 à 10:02, Desk <d@karvelia.example> a écrit :\n> Du nouveau ?\n",
                "De : Desk\nEnvoyé : mercredi 1 mai 2024 10:02\nÀ : Jane\nObjet : Nouvelles\n\nAlors ?\n",
                "-- \nJane Roe\nCourier, Sorran\n+99 123 456\n",
                "Sent from my iPhone\n",
                "Von meinem iPhone gesendet\n",
                "Envoyé de mon iPhone\n",
                "This e-mail and any attachments are confidential and intended for the\naddressee.\n",
                "Diese E-Mail kann vertraulich sein.\nVernichten Sie sie.\n",
                "--\nJane\n\nOn Wed, 1 May 2024 at 10:02, Desk <desk@karvelia.example> wrote:\n> News?\n",
            })
    void whatFollowsALetter_isNoPartOfIt(String rest) {
        assertEquals(
                BODY_READ,
                article(mail("Content-Type: text/plain; charset=utf-8\n\n" + BODY + "\n" + rest))
                        .text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Monday the minister wrote:\n\n\"We accept the offer.\"",
                "From: the harbour of Sorran, a report on the talks.",
                "The two sides agreed on this: no strike, no lockout.",
                "The offer was sent from my office, the minister said.",
            })
    void sentencesLikeMarks_stay(String sentence) {
        assertEquals(sentence, article(mail("\n" + sentence + "\n")).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---------- Forwarded message ---------\nFrom: The Courier <n@courier.example>\n"
                        + "Date: Tue, 30 Apr 2024 at 08:00\nSubject: Strike looms\nTo: <jane@x.example>\n\n\n",
                "Begin forwarded message:\n\n> From: The Courier <n@courier.example>\n> Date: April 30, 2024"
                        + " at 08:00:00 GMT+2\n> Subject: Strike looms\n> \n> ",
                "-------- Weitergeleitete Nachricht --------\nBetreff: \tStrike looms\n"
                        + "Datum: \tTue, 30 Apr 2024 08:00:00 +0200\nVon: \tThe Courier\nAn: \tJane\n\n",
                "---------- Message transféré ---------\nDe : The Courier\nDate: mar. 30 avril 2024 à 08:00\n"
                        + "Objet : Strike looms\nÀ : Jane\n\n",
                "-----Original Message-----\nFrom: The Courier\nSent: Tuesday, April 30, 2024 08:00\n"
                        + "To: Jane\nSubject: Strike looms\n\n",
                "From: The Courier <n@courier.example>\nSent: Tuesday, 30 April 2024 08:00\nTo: Jane;"
                        + " Desk\n  Cc: All\nSubject: Strike looms\n\n",
            })
    void forwardedMessage_isTheArticle(String mark) {
        String quoted = mark.endsWith("> ") ? BODY.strip().replace("\n", "\n> ") : BODY;
        Received.Piece article =
                article(
                        mail(
                                "Subject: FW: Strike looms\nContent-Type: text/plain; charset=utf-8\n\n"
                                        + "FYI, worth a look.\n\n"
                                        + mark
                                        + quoted));

        assertEquals("Strike looms\n\n" + BODY_READ, article.text());
        assertEquals(
                new Metadata(null, LocalDate.of(2024, 4, 30), "Strike looms", null, null),
                article.metadata());
    }

    @Test
    void bodyInTwoForms_isReadInPlainTextUnlessANewsletter() {
        String alternative =
                """
                Content-Type: multipart/alternative; boundary=b
                Subject: Ferry talks fail

                --b
                Content-Type: text/plain

                %s
                --b
                Content-Type: text/html; charset=utf-8

                <p>The ferry workers' union of Sorran rejected the offer.</p>
                --b--
                """
                        .formatted(BODY);
        assertEquals(
                List.of("article talks.eml"),
                Received.by(format, "talks.eml", mail(alternative)).events);

        Received letter =
                Received.by(
                        format,
                        "talks.eml",
                        mail("List-Unsubscribe: <https://courier.example/u>\n" + alternative));

        assertEquals(List.of("inside talks.eml"), letter.events);
        assertEquals("text/html; charset=utf-8", letter.inside.get(0).contentType());
        assertEquals("talks.eml, the HTML in it", letter.inside.get(0).name());
        assertEquals(
                new Metadata("Jane Roe", LocalDate.of(2024, 5, 2), "Ferry talks fail", null, null),
                letter.inside.get(0).known());
    }

    @Test
    void plainTextThatIsAStub_yieldsToTheHtml() {
        Received handed =
                Received.by(
                        format,
                        "talks.eml",
                        mail(
                                """
                                Content-Type: multipart/alternative; boundary=b

                                --b
                                Content-Type: text/plain

                                Your program shows no HTML.
                                --b
                                Content-Type: text/html

                                <p>%s</p><blockquote type="cite">Any news?</blockquote>
                                --b--
                                """
                                        .formatted(BODY)));

        assertEquals(List.of("inside talks.eml"), handed.events);
        assertTrue(handed.content(0).contains("rejected the company's offer"));
        assertFalse(handed.content(0).contains("Any news?"));
    }

    @Test
    void attachments_areDocumentsByTheirNames() {
        Received handed =
                Received.by(
                        format,
                        "talks.eml",
                        mail(
                                """
                                Content-Type: multipart/mixed; boundary=b

                                --b
                                Content-Type: text/plain

                                See the statement attached.
                                --b
                                Content-Type: application/pdf
                                Content-Transfer-Encoding: base64
                                Content-Disposition: attachment; filename*=UTF-8''Erkl%%C3%%A4rung.pdf

                                %s
                                --b
                                Content-Type: image/png; name=logo.png

                                xx
                                --b
                                Content-Type: text/plain; name="=?utf-8?q?K=C3=B6strin.txt?="
                                Content-Disposition: attachment

                                The offer stands.
                                --b
                                Content-Type: message/rfc822

                                From: a@b.example
                                Subject: Inner
                                MIME-Version: 1.0

                                Inner text
                                --b
                                Content-Type: application/ms-tnef; name=winmail.dat

                                xx
                                --b--
                                """
                                        .formatted(
                                                Base64.getEncoder()
                                                        .encodeToString("%PDF-1.4".getBytes()))));

        assertEquals(
                List.of(
                        "article talks.eml",
                        "inside Erklärung.pdf",
                        "inside Köstrin.txt",
                        "inside attachment 3",
                        "refused unknown-packing winmail.dat"),
                handed.outline());
        assertEquals("%PDF-1.4", handed.content(0));
        assertEquals("talks.eml, Erklärung.pdf", handed.inside.get(0).name());
        assertNull(handed.inside.get(0).known().published());
        assertTrue(
                format.recognises(Received.head("x", "message/rfc822", bytes(handed.content(2)))));
    }

    @Test
    void charsets_statedWronglyOrNotKnown_areMadeOut() {
        String german =
                "Die Fährleute von Köstrin lehnen das Angebot ab. Sie drohen für Montag mit einem"
                        + " Streik, über den am Samstag abgestimmt wird.";
        for (String stated : List.of("x-unknown-9", "utf-8", "us-ascii", "iso-8859-1")) {
            byte[] header = mail("Content-Type: text/plain; charset=" + stated + "\n\n");
            byte[] body = german.getBytes(StandardCharsets.ISO_8859_1);
            assertEquals(german, article(joined(header, body)).text(), stated);
        }
        byte[] header = mail("Content-Type: text/plain; charset=us-ascii\n\n");
        assertEquals(german, article(joined(header, bytes(german))).text());
    }

    @Test
    void encodedHeaderAndBody_areDecoded() {
        Received.Piece article =
                article(
                        mail(
                                """
                                Subject: =?utf-8?q?F=C3=A4hrleute?=
                                 =?utf-8?q?_lehnen_ab?=
                                Content-Type: text/plain; charset=utf-8
                                Content-Transfer-Encoding: quoted-printable

                                Sie drohen f=C3=BCr Montag =
                                mit Streik.
                                """));

        assertEquals("Fährleute lehnen ab\n\nSie drohen für Montag mit Streik.", article.text());
    }

    @Test
    void flowedText_isJoined() {
        Received.Piece article =
                article(
                        mail(
                                "Content-Type: text/plain; format=flowed\n\nThe union \nrejects \nthe offer.\n"
                                        + " From Monday it strikes.\n\n> Any \n> news?\n-- \nJane\n"));

        assertEquals("The union rejects the offer.\nFrom Monday it strikes.", article.text());
    }

    @Test
    void encryptedMail_isRefusedWithTheWayOut() {
        String reason =
                ": it is encrypted. Open it in your mail program, save its text, and read that";
        assertEquals(
                List.of("refused encrypted the letter" + reason),
                Received.by(
                                format,
                                "a.eml",
                                mail(
                                        """
                                        Content-Type: multipart/encrypted; boundary=b

                                        --b
                                        Content-Type: application/pgp-encrypted

                                        Version: 1
                                        --b
                                        Content-Type: application/octet-stream

                                        -----BEGIN PGP MESSAGE-----
                                        --b--
                                        """))
                        .events);
        assertEquals(
                List.of("refused encrypted the letter" + reason),
                Received.by(format, "a.eml", mail("\n-----BEGIN PGP MESSAGE-----\nabc\n")).events);
    }

    @Test
    void signedText_isReadWithoutItsArmour() {
        assertEquals(
                BODY_READ,
                article(
                                mail(
                                        "\n-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n"
                                                + BODY
                                                + "-----BEGIN PGP SIGNATURE-----\nabc\n"
                                                + "-----END PGP SIGNATURE-----\n"))
                        .text());
    }

    @Test
    void savedPage_isItsHtmlUnderItsAddress() {
        byte[] page = savedPage();
        assertTrue(format.recognises(Received.head("talks.mhtml", null, page)));
        Received handed = Received.by(format, "talks.mhtml", page);

        assertEquals(List.of("inside talks.mhtml"), handed.events);
        assertEquals(
                "<html><p class=\"a\">The union rejects.</p></html>", handed.content(0).strip());
        assertEquals(
                new Metadata(
                        null,
                        null,
                        "Ferry talks fail",
                        null,
                        URI.create("https://courier.example/talks")),
                handed.inside.get(0).known());
    }

    @Test
    void discussionList_isWrittenByItsMembers() {
        Received.Piece article =
                article(
                        mail(
                                "List-Id: Talks <talks.list.example>\nList-Post: <mailto:talks@list.example>\n"
                                        + "Subject: [talks] Strike looms\n\n"
                                        + BODY
                                        + "\n_______________________________________________\nTalks list\n"));

        assertEquals("Strike looms\n\n" + BODY_READ, article.text());
        assertEquals("Jane Roe", article.metadata().author());
        assertNull(article.metadata().outlet());
    }

    @Test
    void replyThatOnlyQuotes_isUnreadable() {
        assertEquals(
                List.of("unreadable empty-text"),
                Received.by(format, "a.eml", mail("\n> Any news?\n> Please call.\n")).outline());
    }

    @Test
    void messageOfAMailProgram_isRead() throws IOException, ParseException {
        Message message =
                Message.Builder.of()
                        .setSubject("Fährgespräche gescheitert")
                        .setFrom("Jane Roe <jane@courier.example>")
                        .setBody(
                                MultipartBuilder.create("mixed")
                                        .addTextPart("Die Union lehnt ab.", StandardCharsets.UTF_8)
                                        .build())
                        .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DefaultMessageWriter().writeMessage(message, out);

        assertEquals(
                "Fährgespräche gescheitert\n\nDie Union lehnt ab.",
                article(out.toByteArray()).text());
    }

    @Test
    void partsWithinPartsWithoutEnd_areUnreadable() {
        StringBuilder mail = new StringBuilder("Content-Type: multipart/mixed; boundary=b0\n\n");
        for (int i = 1; i < 2000; i++) {
            mail.append("--b").append(i - 1).append("\nContent-Type: multipart/mixed; boundary=b");
            mail.append(i).append("\n\n");
        }

        assertEquals(
                List.of("unreadable too-deep"),
                Received.by(format, "a.eml", mail(mail.toString())).outline());
    }

    @Test
    void otherDocuments_areNotRecognised() {
        for (String text :
                List.of(
                        "",
                        "From: our correspondent\nDate: Monday\n\nThe union rejects the offer.",
                        "<html>From: a</html>",
                        "Content-Type: text/html\n\n<p>The union</p>")) {
            assertFalse(format.recognises(Received.head("a.txt", null, bytes(text))), text);
        }
    }

    @Test
    void mbox_handsOverItsMessages() {
        byte[] mbox = mbox();
        MboxFormat mboxes = new MboxFormat();
        assertTrue(mboxes.recognises(Received.head("press.mbox", null, mbox)));

        Received handed = Received.by(mboxes, "press.mbox", mbox);

        assertEquals(
                List.of("inside press.mbox, message 1", "inside press.mbox, message 2"),
                handed.events);
        assertEquals("press.mbox, message 2", handed.inside.get(1).name());
        Received first = Received.by(format, handed.inside.get(0));
        assertEquals(
                "Strike looms\n\nFrom Monday on no ferry sails.\n\nFrom there it is a day's walk.",
                first.articles.get(0).text());
    }

    @Test
    void headerLongerThanTheHead_isRecognised() {
        String seals = ("ARC-Seal: i=1; a=rsa-sha256; " + "x".repeat(60) + "\n").repeat(100);
        for (int cut = 0; cut < 90; cut++) {
            byte[] mail = bytes("X-Cut: " + "x".repeat(cut) + "\n" + HEADER + seals + "\nText");
            byte[] mbox = joined(bytes("From a@b.example Thu May  2 10:00:00 2024\n"), mail);
            assertTrue(format.recognises(Received.head("a", null, mail)), "cut " + cut);
            assertTrue(new MboxFormat().recognises(Received.head("a", null, mbox)), "cut " + cut);
        }
    }

    @Test
    void otherTexts_areNoMbox() {
        for (String text :
                List.of(
                        "From Sorran comes word of a strike.\nIt begins on Monday.",
                        "From \n",
                        "")) {
            assertFalse(new MboxFormat().recognises(Received.head("a", null, bytes(text))), text);
        }
    }

    @Test
    void mutatedMail_neverBreaksTheReader() {
        assertTrue(Mutations.survived(format, "a.eml", Samples.letter()) > 40);
        assertTrue(Mutations.survived(format, "a.mhtml", Samples.savedPage()) > 40);
        assertTrue(Mutations.survived(new MboxFormat(), "a.mbox", mbox()) > 40);
    }

    private Received.Piece article(byte[] mail) {
        Received handed = Received.by(format, "talks.eml", mail);
        assertEquals(List.of("article talks.eml"), handed.events);
        return handed.articles.get(0);
    }
}
